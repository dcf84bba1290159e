import type { Schending } from '@meedoen/casework/boete';
import { herkomstVan } from '@meedoen/casework/vordering';
import * as contract from '@meedoen/contract/boete';
import { firstDay, lastDay, type Maand } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { sendGeenBoete, sendVoornemenBoete } from './brieven.ts';
import { boetestandVan, onderwerpVan } from './context.ts';
import { type Boeteinhoud, type Boeterij, beginBoete, boeteMetId, boetesVan, geefBoeteopdracht } from './store.ts';
import { toonBoete, toonEigenBoete } from './weergave.ts';

async function zaakVan(aanroep: Aanroep, id: string): Promise<Boeterij> {
  const rij = await boeteMetId(aanroep.tx, id);
  aanroep.betreft({ id: rij.persoon, gemeente: rij.gemeente });
  return rij;
}

async function geef(id: string, inhoud: Boeteinhoud, aanroep: Aanroep): Promise<Boeterij> {
  const rij = await zaakVan(aanroep, id);
  bewaakVersie(aanroep.versie, rij.versie);
  const over = 'schending' in inhoud ? { ...onderwerpVan(rij), schending: inhoud.schending } : onderwerpVan(rij);
  const { context } = await boetestandVan(aanroep.tx, over, aanroep.vandaag);
  return geefBoeteopdracht(aanroep.tx, rij, inhoud, context, vastleggingVan(aanroep));
}

/** The own case of a resident. @throws Probleem 404 */
async function eigenZaak(aanroep: Aanroep, id: string): Promise<Boeterij> {
  const rij = await zaakVan(aanroep, id);
  if (aanroep.actor.soort !== 'inwoner' || rij.persoon !== aanroep.actor.persoon) throw nietGevonden();
  return rij;
}

/** A claim because something was not told, with the months it is about. */
async function vorderingenVan(tx: Tx, persoon: string) {
  const rijen = await tx<{ id: string; kenmerk: string; maanden: { maand: Maand; bedragInCenten: number }[] }[]>`
    select id, kenmerk, maanden from vordering where persoon = ${persoon} and herkomst = 'art-58-lid-1'
    order by ontstaan_op desc, id desc`;
  return rijen.flatMap(({ id, kenmerk, maanden }) => {
    const dagen = maanden.map(({ maand }) => maand).sort();
    const [eerste, laatste] = [dagen[0], dagen.at(-1)];
    if (!eerste || !laatste) return [];
    const bedragInCenten = maanden.reduce((som, each) => som + each.bedragInCenten, 0);
    return [{ id, kenmerk, bedragInCenten, van: firstDay(eerste), totEnMet: lastDay(laatste) }];
  });
}

/** @throws Probleem 400 when the claim is not one of this person because something was not told */
async function schendingVan(
  tx: Tx,
  persoon: string,
  body: z.output<typeof contract.schendingInvoer>,
): Promise<Schending> {
  const { benadelingsbedragInCenten: benadelingsbedrag, ...rest } = body;
  if (body.vordering) {
    const [rij] = await tx<{ herkomst: string }[]>`
      select herkomst from vordering where id = ${body.vordering} and persoon = ${persoon}`;
    if (!rij) throw foutInVeld('/vordering', 'onbekend', 'Deze vordering is niet van deze inwoner.');
    if (rij.herkomst !== 'art-58-lid-1')
      throw foutInVeld(
        '/vordering',
        'andere-herkomst',
        `Deze vordering is ${herkomstVan(rij.herkomst).naam}. Een boete gaat over iets dat niet is doorgegeven.`,
      );
  }
  return { ...rest, benadelingsbedrag };
}

/** Paths of a fine, up to the besluit: started, judged, announced, answered, let go. */
export function boeteWegen(wegen: Wegen): void {
  wegen
    .op(contract.readBoetes, async ({ params }, aanroep) => {
      const { tx } = aanroep;
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const boetes = [];
      for (const rij of await boetesVan(tx, persoon.id)) boetes.push(await toonBoete(rij, aanroep));
      return { boetes, vorderingen: await vorderingenVan(tx, persoon.id) };
    })
    .op(contract.startBoeteonderzoek, async ({ params, body }, aanroep) => {
      const { tx, vandaag } = aanroep;
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const { uitvoerder, gemeente } = persoon;
      const schending = await schendingVan(tx, persoon.id, body);
      const { context } = await boetestandVan(tx, { persoon: persoon.id, schending }, vandaag);
      const inhoud = { command: 'startBoeteonderzoek' as const, id: uuidv7(), persoon: persoon.id, schending };
      const door = vastleggingVan(aanroep);
      return toonBoete(await beginBoete(tx, { ...inhoud, uitvoerder, gemeente }, context, door), aanroep);
    })
    .op(contract.editSchending, async ({ params, body }, aanroep) => {
      const { persoon } = await zaakVan(aanroep, params.boeteId);
      const schending = await schendingVan(aanroep.tx, persoon, body);
      return toonBoete(await geef(params.boeteId, { command: 'editSchending', schending }, aanroep), aanroep);
    })
    .op(contract.judgeSchending, async ({ params, body }, aanroep) => {
      const { ruimtePerMaandInCenten: ruimtePerMaand, ...rest } = body;
      const inhoud = { command: 'judgeSchending' as const, ...rest, ruimtePerMaand };
      return toonBoete(await geef(params.boeteId, inhoud, aanroep), aanroep);
    })
    .op(contract.announceBoete, async ({ params, body }, aanroep) => {
      const { tx, actor, vandaag } = aanroep;
      const rij = await zaakVan(aanroep, params.boeteId);
      const { hoogstens, context } = await boetestandVan(tx, onderwerpVan(rij), vandaag);
      if (body.waarschuwing && !context.kanWaarschuwen)
        throw foutInVeld(
          '/waarschuwing',
          'geen-waarschuwing-mogelijk',
          'Een waarschuwing kan hier niet in de plaats van een boete komen (Pw art. 18a lid 4).',
        );
      const bedrag = body.waarschuwing ? undefined : hoogstens.bedrag?.value;
      const nieuw = await geef(params.boeteId, { command: 'announceBoete', ...body, hoogstens: bedrag }, aanroep);
      await sendVoornemenBoete(tx, nieuw, actor.soort === 'medewerker' ? actor.naam : '', vastleggingVan(aanroep));
      return toonBoete(nieuw, aanroep);
    })
    .op(contract.recordBoetezienswijze, async ({ params, body }, aanroep) =>
      toonBoete(await geef(params.boeteId, { command: 'giveZienswijze', ...body }, aanroep), aanroep),
    )
    .op(contract.waiveBoete, async ({ params, body }, aanroep) => {
      const { tx, actor } = aanroep;
      const nieuw = await geef(params.boeteId, { command: 'waiveBoete', ...body }, aanroep);
      await sendGeenBoete(tx, nieuw, actor.soort === 'medewerker' ? actor.naam : '', vastleggingVan(aanroep));
      return toonBoete(nieuw, aanroep);
    })
    .op(contract.readEigenBoetes, async (_, aanroep) => {
      const { tx, actor } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      aanroep.betreft({ id: actor.persoon, gemeente: actor.gemeente });
      const boetes = [];
      for (const rij of await boetesVan(tx, actor.persoon)) boetes.push(await toonEigenBoete(rij, aanroep));
      return { boetes };
    })
    .op(contract.giveBoetezienswijze, async ({ params, body }, aanroep) => {
      const rij = await eigenZaak(aanroep, params.boeteId);
      const { context } = await boetestandVan(aanroep.tx, onderwerpVan(rij), aanroep.vandaag);
      const inhoud = { command: 'giveZienswijze' as const, gegevenOp: aanroep.vandaag, via: 'eigen-pagina' as const };
      const door = vastleggingVan(aanroep);
      const nieuw = await geefBoeteopdracht(aanroep.tx, rij, { ...inhoud, ...body }, context, door);
      return toonEigenBoete(nieuw, aanroep);
    });
}
