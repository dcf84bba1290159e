import { type Klachtopdracht, klachtklok } from '@meedoen/casework/klacht';
import * as contract from '@meedoen/contract/klacht';
import { yearOf } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan, bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { briefblokken } from '../brief/index.ts';
import { namenVan, persoonMetId } from '../persoon/index.ts';
import { previewBrief, sendKlachtbrief } from './brieven.ts';
import { klachtcijfersVan, klachtregisterVan } from './register.ts';
import {
  afschriftenVoor,
  beginKlacht,
  geefKlachtopdracht,
  type Klachtzaak,
  klachtenlijst,
  klachtenVan,
  klachtMetId,
  LIJST,
  volgende,
} from './store.ts';
import { eigenKlachten, toonEigenKlacht, toonKlacht } from './weergave.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
type Inhoud = Zonder<Exclude<Klachtopdracht, { command: 'receiveKlacht' }>>;
type Binnengekomen = Omit<
  Zonder<Extract<Klachtopdracht, { command: 'receiveKlacht' }>>,
  'command' | 'id' | 'uitvoerder' | 'gemeente' | 'persoon'
>;

/** Paths of complaints: made by a resident or written down by staff, read and answered by who has that task only. */
export function klachtWegen(wegen: Wegen): void {
  wegen
    .op(contract.readEigenKlachten, async (_, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, eigen(aanroep));
      aanroep.betreft(persoon);
      return { klachten: await eigenKlachten(persoon.id, aanroep) };
    })
    .op(contract.submitKlacht, async ({ body }, aanroep) => {
      const binnen = { ...body, kanaal: 'eigen-pagina' as const, ontvangenOp: aanroep.vandaag, commissie: false };
      return toonEigenKlacht(await ontvang(eigen(aanroep), binnen, aanroep), aanroep);
    })
    .op(contract.addToKlacht, async ({ params, body }, aanroep) => {
      eigen(aanroep);
      return toonEigenKlacht(await doe(params.klachtId, { command: 'addToKlacht', ...body }, aanroep), aanroep);
    })
    .op(contract.withdrawKlacht, async ({ params, body }, aanroep) => {
      eigen(aanroep);
      const opdracht = { command: 'withdrawKlacht' as const, reden: body.reden ?? '' };
      return toonEigenKlacht(await doe(params.klachtId, opdracht, aanroep), aanroep);
    })
    .op(contract.receiveKlacht, async ({ params, body }, aanroep) => {
      const { id } = await persoonMetId(aanroep.tx, params.persoonId);
      const zaak = await ontvang(id, body, aanroep);
      const { laatsteDag } = klachtklok(zaak.toestand, aanroep.vandaag);
      return { id: zaak.id, kenmerk: zaak.kenmerk, antwoordUiterlijk: laatsteDag ?? null };
    })
    .op(contract.readKlachten, async ({ params }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const klachten = [];
      for (const zaak of await klachtenVan(aanroep.tx, persoon.id)) klachten.push(await toonKlacht(zaak, aanroep));
      return { klachten };
    })
    .op(contract.readKlacht, async ({ params }, aanroep) =>
      toonKlacht(await klachtMetId(aanroep.tx, params.klachtId), aanroep),
    )
    .op(contract.readKlachtenlijst, async ({ query }, aanroep) => lijst(query.open === 'ja', aanroep))
    .op(contract.processKlacht, async ({ params, body }, aanroep) => {
      if (body.command === 'nameBetrokkenen') await bewaakCollegas(body.betrokkenen, aanroep);
      return toonKlacht(await doe(params.klachtId, inhoudVan(body, aanroep), aanroep), aanroep);
    })
    .op(contract.previewKlachtbrief, ({ params, body }, aanroep) =>
      bekijk(params.klachtId, inhoudVan(body, aanroep), aanroep),
    )
    .op(contract.readKlachtafschriften, async (_, aanroep) => {
      const { actor, tx } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const rijen = await afschriftenVoor(tx, actor.medewerker);
      aanroep.betreft(...rijen.map(({ persoon: id, gemeente }) => ({ id, gemeente })));
      return { afschriften: rijen.map(({ persoon: _, gemeente: __, ...rest }) => rest) };
    })
    .op(contract.readKlachtregister, ({ query }, aanroep) => register(klachtregisterVan, query.jaar, aanroep))
    .op(contract.readKlachtcijfers, ({ query }, aanroep) => register(klachtcijfersVan, query.jaar, aanroep));
}

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

/** A count is the same for everybody: also of files that somebody may not open. */
function register(tel: typeof klachtregisterVan, jaar: number | undefined, { actor, tx, gemeenten, vandaag }: Aanroep) {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const vraag = { uitvoerder: actor.uitvoerder, gemeenten, jaar: jaar ?? yearOf(vandaag) };
  return alsSysteem(tx, () => tel(tx, vraag));
}

async function lijst(open: boolean, aanroep: Aanroep) {
  const { tx, vandaag } = aanroep;
  const rijen = await klachtenlijst(tx, open);
  const getoond = rijen.slice(0, LIJST);
  const namen = await namenVan(
    tx,
    getoond.flatMap(({ behandelaar }) => (behandelaar ? [behandelaar] : [])),
  );
  aanroep.betreft(...getoond.map(({ persoon: id, gemeente }) => ({ id, gemeente })));
  return {
    klachten: getoond.map(({ id, kenmerk, naam, status, ontvangenOp, laatsteDag, behandelaar }) => ({
      ...{ id, kenmerk, naam, status, ontvangenOp, laatsteDag },
      teLaat: open && laatsteDag !== null && laatsteDag < vandaag,
      behandelaar: (behandelaar && namen.get(behandelaar)) || null,
    })),
    meer: rijen.length > LIJST,
  };
}

/** A complaint can be about who works here only. */
async function bewaakCollegas(collegas: readonly string[], { tx, actor }: Aanroep): Promise<void> {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const bekend = await tx<{ id: string }[]>`
    select id from medewerker where id = any(${[...collegas]}::uuid[]) and uitvoerder = ${actor.uitvoerder}`;
  const hier = new Set(bekend.map(({ id }) => id));
  const fout = collegas.findIndex((id) => !hier.has(id));
  if (fout >= 0) throw foutInVeld(`/betrokkenen/${fout}`, 'onbekend', 'Deze collega werkt hier niet.');
}

async function ontvang(persoon: string, binnen: Binnengekomen, aanroep: Aanroep): Promise<Klachtzaak> {
  const { tx, nu } = aanroep;
  const { uitvoerder, gemeente } = await persoonMetId(tx, persoon);
  aanroep.betreft({ id: persoon, gemeente });
  const door = opdrachtgeverVan(aanroep);
  const opdracht = {
    ...binnen,
    command: 'receiveKlacht' as const,
    ...{ id: uuidv7(), uitvoerder, gemeente, persoon },
    door: door.auteur.id ?? 'systeem',
    op: instantVan(nu),
  };
  const zaak = await beginKlacht(tx, opdracht, door);
  await sendKlachtbrief(tx, undefined, zaak, opdracht, door);
  return zaak;
}

/** What is done with a complaint, as it would be written down. */
async function opdrachtVoor(id: string, inhoud: Inhoud, aanroep: Aanroep) {
  const oud = await klachtMetId(aanroep.tx, id);
  const door = opdrachtgeverVan(aanroep);
  const opdracht = { ...inhoud, door: door.auteur.id ?? 'systeem', op: instantVan(aanroep.nu) } as Klachtopdracht;
  return { oud, opdracht, door };
}

async function doe(id: string, inhoud: Inhoud, aanroep: Aanroep): Promise<Klachtzaak> {
  const { oud, opdracht, door } = await opdrachtVoor(id, inhoud, aanroep);
  bewaakVersie(aanroep.versie, oud.versie);
  const zaak = await geefKlachtopdracht(aanroep.tx, oud, opdracht, door);
  await sendKlachtbrief(aanroep.tx, oud, zaak, opdracht, door);
  return zaak;
}

/** The letter somebody would get; nothing is written down. */
async function bekijk(id: string, inhoud: Inhoud, aanroep: Aanroep) {
  const { oud, opdracht, door } = await opdrachtVoor(id, inhoud, aanroep);
  const { persoon, gemeente } = oud.toestand;
  aanroep.betreft({ id: persoon, gemeente });
  const toestand = volgende(oud.toestand, opdracht, door);
  const brief = await previewBrief(aanroep.tx, oud, { ...oud, toestand }, opdracht, door);
  return { brief: brief ? briefblokken(brief) : [] };
}

/** Who takes it up is who asks. */
function inhoudVan(body: z.output<typeof contract.klachtopdracht>, { actor }: Aanroep): Inhoud {
  return body.command === 'takeUpKlacht' ? { ...body, behandelaar: auteurVan(actor).id ?? '' } : body;
}
