import { type Aanvraagopdracht, klok } from '@meedoen/casework/aanvraag';
import * as contract from '@meedoen/contract/aanvraag';
import { addMonths } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden, Probleem } from '../../platform/probleem/index.ts';
import { isGeslotenVoor } from '../../platform/sessie/index.ts';
import { auteurVan, bewaakVersie } from '../../platform/stroom/index.ts';
import { instantVan } from '../berekening/index.ts';
import { persoonMetId, voegGemeenteToe } from '../persoon/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { foutenIn } from './antwoorden.ts';
import { sendHersteltermijn, sendOntvangstbevestiging, sendUitstelbericht } from './berichten.ts';
import { contextVan, leesAanvraagdossier } from './dossier.ts';
import { openVragen } from './formulier.ts';
import { legAntwoordenVast } from './indienen.ts';
import { conceptVan, formulierVan } from './invulling.ts';
import { type Melding, meld } from './melden.ts';
import { bewaakDwangsom } from './signalen.ts';
import { geefAanvraagopdracht, type Zaak, zaakMetId, zakenVan } from './store.ts';
import { openVoorschottenVan, vraagOverVoorschot } from './voorschotten.ts';
import { aanvraagWeergave } from './weergave.ts';

/** What somebody gives a case, without what every command carries. */
type Inhoud<T> = T extends Aanvraagopdracht ? Omit<T, 'door' | 'op'> : never;
export type Aanvraaginhoud = Inhoud<Aanvraagopdracht>;

export const opdrachtgeverVan = (aanroep: Aanroep, reden?: string): Opdrachtgever => ({
  auteur: auteurVan(aanroep.actor),
  nu: aanroep.nu,
  vandaag: aanroep.vandaag,
  reden,
});

/** What a besluit does for an aanvraag; its slice gives it. */
export interface Aanvraaggevolgen {
  /** Proposes to fix a dwangsom, if there is one. @param ingetrokken the aanvraag as it was before its withdrawal */
  proposeDwangsom(tx: Tx, over: { readonly zaak: string }, door: Opdrachtgever, ingetrokken?: Zaak): Promise<void>;
}

/** Paths of the aanvraag, from the melding to the decision; the advance and the besluit have slices of their own. */
export function aanvraagWegen(wegen: Wegen, gevolgen: Aanvraaggevolgen): void {
  wegen
    .op(contract.registerEigenMelding, async ({ body }, aanroep) => {
      const { actor } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      const { persoon, uitvoerder, gemeente } = actor;
      return begin({ persoon, uitvoerder, gemeente, datum: aanroep.vandaag, bron: 'inwoner', ...body }, aanroep);
    })
    .op(contract.registerMelding, async ({ body }, aanroep) => {
      const { uitvoerder } = await persoonMetId(aanroep.tx, body.persoon);
      if (!aanroep.gemeenten.includes(body.gemeente))
        throw foutInVeld('/gemeente', 'geen-mandaat', 'U werkt niet voor deze gemeente.');
      await voegGemeenteToe(aanroep.tx, body.persoon, body.gemeente);
      const { persoon, gemeente, bron, geldNodigNu, toelichting } = body;
      return begin({ persoon, uitvoerder, gemeente, datum: body.gemeldOp, bron, geldNodigNu, toelichting }, aanroep);
    })
    .op(contract.readAanvraag, async ({ params }, aanroep) => toon(await zaakVan(aanroep, params.aanvraagId), aanroep))
    .op(contract.readEigenAanvragen, async (_, aanroep) => {
      const { actor, tx } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      const zaken = await zakenVan(tx, actor.persoon);
      aanroep.betreft({ id: actor.persoon, gemeente: actor.gemeente });
      const aanvragen = [];
      for (const zaak of zaken) aanvragen.push(await weergave(zaak, aanroep));
      return { aanvragen };
    })
    .op(contract.readFormulier, async ({ params, query }, aanroep) =>
      formulierVan(await zaakVan(aanroep, params.aanvraagId), query.taal ?? 'nl', aanroep),
    )
    .op(contract.saveFormulier, async ({ params, query, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const fouten = foutenIn(body.antwoorden, aanroep.vandaag);
      if (fouten.length > 0)
        throw new Probleem(400, 'De invoer klopt niet', fouten[0]?.detail ?? 'Kijk de antwoorden na.', fouten);
      const nieuw = await geef(zaak, { command: 'saveConcept', antwoorden: body.antwoorden }, aanroep);
      return formulierVan(nieuw, query.taal ?? 'nl', aanroep);
    })
    .op(contract.submitAanvraag, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const { ontvangenOp = aanroep.vandaag } = body;
      if (aanroep.actor.soort === 'inwoner' && ontvangenOp !== aanroep.vandaag)
        throw foutInVeld('/ontvangenOp', 'niet-vandaag', 'Je aanvraag krijgt de datum van vandaag.');
      if (ontvangenOp > aanroep.vandaag || ontvangenOp < zaak.toestand.melding.datum)
        throw foutInVeld('/ontvangenOp', 'datum-onmogelijk', 'Deze dag moet liggen tussen de melding en vandaag.');
      const formulier = await formulierVan(zaak, 'nl', aanroep);
      const open = openVragen(formulier);
      if (open.length > 0)
        throw new Probleem(
          400,
          'De aanvraag is nog niet af',
          'Beantwoord eerst alle vragen. Is een antwoord niet bekend? Kies dan "weet ik niet".',
          open.map((veld) => ({ pointer: `/antwoorden/${veld}`, code: 'ontbreekt', detail: 'Beantwoord deze vraag.' })),
        );
      const nieuw = await geef(zaak, { command: 'submitAanvraag', ontvangenOp }, aanroep);
      await legAntwoordenVast(
        aanroep.tx,
        zaak,
        await conceptVan(aanroep.tx, zaak),
        ontvangenOp,
        aanroep.omgeving,
        opdrachtgeverVan(aanroep),
      );
      await sendOntvangstbevestiging(aanroep.tx, nieuw, opdrachtgeverVan(aanroep));
      return toon(nieuw, aanroep);
    })
    .op(contract.withdrawAanvraag, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      const ingetrokken = await opdracht(zaak.id, { command: 'withdrawAanvraag', reden: body.reden }, aanroep);
      const { tx } = aanroep;
      // an advance may be of a part of the ledger that the resident does not see
      await alsSysteem(tx, async () => {
        const open = await openVoorschottenVan(tx, zaak.id);
        if (open.length > 0) await vraagOverVoorschot(tx, zaak, null, opdrachtgeverVan(aanroep));
      });
      // the days that were too late already are owed
      await gevolgen.proposeDwangsom(tx, { zaak: zaak.id }, opdrachtgeverVan(aanroep), zaak);
      return ingetrokken;
    })
    .op(contract.requestGegevens, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const nieuw = await geef(zaak, { command: 'requestGegevens', ...body }, aanroep);
      await sendHersteltermijn(aanroep.tx, nieuw, body.wat, body.uiterlijk, opdrachtgeverVan(aanroep));
      return toon(nieuw, aanroep);
    })
    .op(contract.receiveGegevens, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      for (const id of body.bestanden) {
        const [bestand] = await aanroep.tx<{ zaak: string | null }[]>`select zaak from bestand where id = ${id}`;
        if (bestand?.zaak !== zaak.id)
          throw foutInVeld('/bestanden', 'onbekend', 'Dit bestand hoort niet bij deze aanvraag.');
      }
      const { wat, bestanden, ontvangenOp = aanroep.vandaag } = body;
      if (aanroep.actor.soort === 'inwoner' && ontvangenOp !== aanroep.vandaag)
        throw foutInVeld('/ontvangenOp', 'niet-vandaag', 'Wat je stuurt krijgt de datum van vandaag.');
      return opdracht(params.aanvraagId, { command: 'receiveGegevens', wat, bestanden, ontvangenOp }, aanroep);
    })
    .op(contract.extendTermijn, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const was = klok(zaak.toestand, aanroep.vandaag)?.laatsteDag;
      const nieuw = await geef(zaak, { command: 'extendTermijn', ...body }, aanroep);
      if (was) await sendUitstelbericht(aanroep.tx, nieuw, was, body, opdrachtgeverVan(aanroep));
      return toon(nieuw, aanroep);
    })
    .op(contract.suspendTermijn, ({ params, body }, aanroep) =>
      opdracht(params.aanvraagId, { command: 'suspendTermijn', ...body }, aanroep),
    )
    .op(contract.resumeTermijn, ({ params, body }, aanroep) =>
      opdracht(params.aanvraagId, { command: 'resumeTermijn', ...body }, aanroep),
    )
    .op(contract.waiveZoektermijn, ({ params, body }, aanroep) =>
      opdracht(params.aanvraagId, { command: 'waiveZoektermijn', ...body }, aanroep),
    )
    .op(contract.registerIngebrekestelling, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const { toelichting: reden, ontvangenOp = aanroep.vandaag } = body;
      if (aanroep.actor.soort === 'inwoner' && ontvangenOp !== aanroep.vandaag)
        throw foutInVeld('/ontvangenOp', 'niet-vandaag', 'Je bericht krijgt de datum van vandaag.');
      const nieuw = await geef(zaak, { command: 'registerIngebrekestelling', ontvangenOp, reden }, aanroep);
      const door = opdrachtgeverVan(aanroep);
      await alsSysteem(aanroep.tx, () => bewaakDwangsom(aanroep.tx, nieuw, door));
      await gevolgen.proposeDwangsom(aanroep.tx, { zaak: zaak.id }, door);
      return toon(nieuw, aanroep);
    })
    .op(contract.flagUrgent, ({ params, body }, aanroep) =>
      opdracht(params.aanvraagId, { command: 'flagUrgent', reden: body.reden }, aanroep),
    )
    .op(contract.reassignAanvraag, async ({ params, body }, aanroep) => {
      const { actor } = aanroep;
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      const [collega] = await aanroep.tx<{ id: string }[]>`
        select id from medewerker where id = ${body.behandelaar} and geldig @> ${aanroep.vandaag}::date
          and uitvoerder = ${'uitvoerder' in actor ? actor.uitvoerder : null}`;
      if (!collega) throw foutInVeld('/behandelaar', 'onbekend', 'Kies een collega die hier werkt.');
      const vraag = { uitvoerder: zaak.uitvoerder, medewerker: collega.id, persoon: zaak.persoon };
      if (await isGeslotenVoor(aanroep.tx, vraag, aanroep.vandaag))
        throw foutInVeld('/behandelaar', 'kan-niet', 'Deze collega kan dit dossier niet behandelen. Kies een ander.');
      return opdracht(params.aanvraagId, { command: 'reassignAanvraag', ...body }, aanroep);
    });
}

/** A report further back, as of any change, is a slip of the pen. */
const MAANDEN_TERUG = 120;

async function begin(melding: Melding, aanroep: Aanroep) {
  if (melding.datum > aanroep.vandaag)
    throw foutInVeld('/gemeldOp', 'in-de-toekomst', 'De dag van de melding kan niet na vandaag liggen.');
  if (melding.datum < addMonths(aanroep.vandaag, -MAANDEN_TERUG))
    throw foutInVeld('/gemeldOp', 'te-lang-geleden', 'Deze dag is meer dan tien jaar geleden. Kijk het jaar na.');
  const zaak = await meld(aanroep.tx, melding, opdrachtgeverVan(aanroep));
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return toon(zaak, aanroep);
}

/** A case this actor may see, noted in the log. */
export async function zaakVan(aanroep: Aanroep, id: string): Promise<Zaak> {
  const zaak = await zaakMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

async function contextVoor(zaak: Zaak, aanroep: Aanroep) {
  const dossier = await leesAanvraagdossier(aanroep.tx, zaak, zaak.toestand.melding.datum, aanroep.nu);
  const laatsteDag = klok(zaak.toestand, aanroep.vandaag)?.laatsteDag;
  const door = auteurVan(aanroep.actor).id ?? 'systeem';
  return contextVan(dossier, { door, vandaag: aanroep.vandaag, laatsteDag });
}

/** Gives a case a command in the name of the caller. */
export async function geef(zaak: Zaak, inhoud: Aanvraaginhoud, aanroep: Aanroep): Promise<Zaak> {
  const context = await contextVoor(zaak, aanroep);
  const gegeven = { ...inhoud, door: context.door, op: instantVan(aanroep.nu) } as Aanvraagopdracht;
  return geefAanvraagopdracht(aanroep.tx, zaak, gegeven, context, opdrachtgeverVan(aanroep, gegeven.reden));
}

async function opdracht(id: string, inhoud: Aanvraaginhoud, aanroep: Aanroep) {
  const zaak = await zaakVan(aanroep, id);
  bewaakVersie(aanroep.versie, zaak.versie);
  return toon(await geef(zaak, inhoud, aanroep), aanroep);
}

async function weergave(zaak: Zaak, aanroep: Aanroep) {
  const context = await contextVoor(zaak, aanroep);
  const voorInwoner = aanroep.actor.soort === 'inwoner';
  return aanvraagWeergave(aanroep.tx, zaak, { context, vandaag: aanroep.vandaag, voorInwoner });
}

/** The answer of a path about one case, with its version. */
export async function toon(zaak: Zaak, aanroep: Aanroep) {
  aanroep.geefVersie(zaak.versie);
  return weergave(zaak, aanroep);
}
