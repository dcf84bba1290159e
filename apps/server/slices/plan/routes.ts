import { verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import type { Planopdracht } from '@meedoen/casework/plan';
import * as contract from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { isDag, isId } from '../../platform/bladwijzer/index.ts';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { namenVan, type Persoonrij, persoonMetId } from '../persoon/index.ts';
import { begeleidingVan, huisgenotenVan } from './begeleiding.ts';
import { assignCoach, coachesVan } from './coaches.ts';
import { recordMeedoen } from './meedoen.ts';
import { leesMensen, type Mensenvraag, type Mensplaats, telBegeleiding, telMensen } from './mensen.ts';
import { eigenOpdracht, opdrachtMetId } from './opdrachten.ts';
import { beginPlan, geefPlanopdracht, laatstePlanVan, openPlanVan, type Planzaak, planMetId } from './store.ts';
import { toonPlan } from './weergave.ts';

/** What another slice knows of rules that hold for somebody. */
export interface Planregels {
  /** @throws Probleem 409 when no language screening is asked of somebody */
  refuseTaalmeter(tx: Tx, personen: readonly string[], vandaag: IsoDate): Promise<void>;
}

/** Paths of guidance: the list of a coach, somebody's plan, and what they do with it themselves. */
export function planWegen(wegen: Wegen, { refuseTaalmeter }: Planregels): void {
  wegen
    .op(contract.readMensen, ({ query }, aanroep) => lijst(query, aanroep))
    .op(contract.readBegeleiding, async ({ params }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      return begeleidingVan(persoon, aanroep);
    })
    .op(contract.assignCoach, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      const { tx, vandaag } = aanroep;
      const { naam } = await assignCoach(tx, persoon, body.coach ?? medewerkerVan(aanroep), body.reden, vandaag);
      const plan = await openPlanVan(tx, persoon.id);
      if (plan?.toestand.coachverzoek)
        await geef(plan, { command: 'settleCoachverzoek', uitkomst: `${naam} is nu de coach.` }, aanroep);
      return begeleidingVan(persoon, aanroep);
    })
    .op(contract.readCoaches, async (_, aanroep) => {
      const { tx, actor, gemeenten, vandaag } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const { uitvoerder } = actor;
      // how many is the same for everybody: also of files that somebody may not open
      return { coaches: [...(await alsSysteem(tx, () => coachesVan(tx, uitvoerder, gemeenten, vandaag)))] };
    })
    .op(contract.beginPlan, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      return toonPlan(await begin(persoon, body, aanroep), aanroep);
    })
    .op(contract.processPlan, async ({ params, body }, aanroep) => {
      const oud = await planMetId(aanroep.tx, params.planId);
      bewaakVersie(aanroep.versie, oud.versie);
      const delen = body.command === 'recordGesprek' ? body.wijzigingen : [body];
      if (delen.some((each) => each.command === 'recordDiagnose' && each.taalmeter))
        await refuseTaalmeter(aanroep.tx, oud.toestand.leden, aanroep.vandaag);
      const nieuw = await geef(oud, opdrachtMetId(body), aanroep);
      await recordMeedoen(nieuw, body, aanroep);
      return toonPlan(nieuw, aanroep);
    })
    .op(contract.readEigenPlan, async (_, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, eigen(aanroep));
      aanroep.betreft(persoon);
      const plan = await laatstePlanVan(aanroep.tx, persoon.id);
      return { plan: plan ? await toonPlan(plan, aanroep) : null };
    })
    .op(contract.processEigenPlan, async ({ params, body }, aanroep) => {
      const lid = eigen(aanroep);
      const oud = await planMetId(aanroep.tx, params.planId);
      if (!oud.toestand.leden.includes(lid)) throw nietGevonden();
      bewaakVersie(aanroep.versie, oud.versie);
      return toonPlan(await geef(oud, eigenOpdracht(body, lid), aanroep), aanroep);
    })
    .op(contract.readBegeleidingcijfers, async (_, aanroep) => {
      const { tx, gemeenten, vandaag } = aanroep;
      const vraag = { uitvoerder: uitvoerderVan(aanroep), gemeenten, vandaag, coach: undefined };
      const telling = await alsSysteem(tx, () => telBegeleiding(tx, vraag));
      const [metPlan] = verteldeDelen([telling.metPlan, telling.mensen - telling.metPlan]);
      const delen = verteldeDelen(telling.fasen.map(({ aantal }) => aantal));
      return {
        peildag: vandaag,
        mensen: verteld(telling.mensen),
        metPlan: metPlan ?? null,
        planVerouderd: deelVan(telling.verouderd, telling.mensen),
        contactTeLaat: deelVan(telling.teLaat, telling.mensen),
        fasen: telling.fasen.map(({ fase }, i) => ({ fase, aantal: delen[i] ?? null })),
      };
    });
}

/** A part of a number that is told too: neither it nor the rest may be small. */
const deelVan = (deel: number, geheel: number): number | null => verteldeDelen([deel, geheel - deel])[0] ?? null;

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

function uitvoerderVan({ actor }: Aanroep): string {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor.uitvoerder;
}

function medewerkerVan({ actor }: Aanroep): string {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor.medewerker;
}

async function persoonVan(id: string, aanroep: Aanroep): Promise<Persoonrij> {
  const persoon = await persoonMetId(aanroep.tx, id);
  aanroep.betreft(persoon);
  return persoon;
}

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;

/** Gives a plan what was asked, by who asked it. */
function geef(plan: Planzaak, inhoud: Zonder<Planopdracht>, aanroep: Aanroep): Promise<Planzaak> {
  const door = opdrachtgeverVan(aanroep);
  const opdracht = { ...inhoud, door: door.auteur.id ?? 'systeem', op: instantVan(aanroep.nu) } as Planopdracht;
  return geefPlanopdracht(aanroep.tx, plan, opdracht, door);
}

async function begin(
  persoon: Persoonrij,
  { leden, regisseur }: z.output<NonNullable<typeof contract.beginPlan.body>>,
  aanroep: Aanroep,
): Promise<Planzaak> {
  const { tx, vandaag } = aanroep;
  const ik = medewerkerVan(aanroep);
  const thuis = new Set((await huisgenotenVan(tx, persoon.id, vandaag)).map(({ id }) => id));
  const vreemd = leden.findIndex((lid) => !thuis.has(lid));
  if (vreemd >= 0)
    throw foutInVeld(`/leden/${vreemd}`, 'geen-huisgenoot', 'Deze persoon hoort nu niet bij het huishouden.');
  const [coach] = await tx`
    select 1 from begeleiding where persoon = ${persoon.id} and geldig @> ${vandaag}::date`;
  if (!coach) await assignCoach(tx, persoon, ik, 'Begon het plan', vandaag);
  const naam = (await namenVan(tx, [ik])).get(ik) ?? 'Coach';
  const { id, uitvoerder, gemeente } = persoon;
  const door = opdrachtgeverVan(aanroep);
  return beginPlan(
    tx,
    {
      command: 'beginPlan',
      ...{ id: uuidv7(), uitvoerder, gemeente, persoon: id, leden: [id, ...leden] },
      regisseur: regisseur ?? { naam, functie: 'coach' },
      ...{ door: ik, op: instantVan(aanroep.nu) },
    },
    door,
  );
}

/** A bookmark is the last line: since when it waits, and who. */
function leesCursor(cursor: string | undefined): Mensplaats | undefined {
  if (!cursor) return undefined;
  const [sinds = '', persoon = ''] = cursor.split('_');
  if (!isDag(sinds) || !isId(persoon))
    throw foutInVeld('/cursor', 'ongeldig', 'Deze bladzijde bestaat niet meer. Begin opnieuw.');
  return { sinds, persoon };
}

async function lijst(
  { wie, toon, reden, cursor, aantal }: z.output<NonNullable<typeof contract.readMensen.query>>,
  aanroep: Aanroep,
) {
  const { tx, gemeenten, vandaag } = aanroep;
  const coach = wie === 'ik' ? medewerkerVan(aanroep) : undefined;
  const vraag: Mensenvraag = { uitvoerder: uitvoerderVan(aanroep), gemeenten, vandaag, coach };
  const na = leesCursor(cursor);
  const rijen = await leesMensen(tx, vraag, { alleen: toon === 'vandaag', reden, na, aantal: aantal + 1 });
  const telling = await telMensen(tx, vraag);
  const regels = rijen.slice(0, aantal);
  const laatste = rijen.length > aantal ? regels.at(-1) : undefined;
  aanroep.betreft(...regels.map(({ persoon: id, gemeente }) => ({ id, gemeente })));
  const namen = await namenVan(
    tx,
    regels.flatMap((regel) => regel.coach ?? []),
  );
  return {
    regels: regels.map((regel) => ({
      persoon: regel.persoon,
      naam: regel.naam,
      gemeente: regel.gemeente,
      groep: regel.groep,
      groepnaam: regel.groepnaam,
      coach: (regel.coach && namen.get(regel.coach)) || null,
      redenen: regel.redenen ?? [],
      laatsteContact: regel.laatsteContact,
      contactUiterlijk: regel.contactUiterlijk,
      volgendGesprek: afspraakVan(regel.volgendGesprek, regel.tijd),
      fase: regel.fase,
      nazorg: regel.nazorg,
    })),
    volgende: laatste ? `${laatste.eerste}_${laatste.persoon}` : null,
    totaal: null,
    ...telling,
  };
}

const afspraakVan = (dag: IsoDate | null, tijd: string | null) => (dag ? { dag, tijd: tijd ?? '' } : null);
