import type { IsoDate } from '@meedoen/law/kernel';
import type { Planwijziging } from './opdracht.ts';
import type { Halte, Plan, Stap } from './toestand.ts';

/** What was signed: a change of it makes a version that both sign again. */
const WAT_GETEKEND_WERD: readonly Planwijziging['command'][] = [
  'recordEigenWoorden',
  'agreeAfspraak',
  'setLeerdoel',
  'setSollicitaties',
];

/** The plan after a change that a talk may hold too. */
export function naWijziging(plan: Plan, wijziging: Planwijziging, vandaag: IsoDate): Plan {
  return gewijzigd(WAT_GETEKEND_WERD.includes(wijziging.command) ? nieuweVersie(plan) : plan, wijziging, vandaag);
}

/** Whoever signed, signed the old text. */
function nieuweVersie(plan: Plan): Plan {
  const { coach, inwoners } = plan.tekening;
  if (!coach && Object.keys(inwoners).length === 0) return plan;
  return { ...plan, versie: plan.versie + 1, tekening: { inwoners: {} } };
}

function gewijzigd(plan: Plan, wijziging: Planwijziging, vandaag: IsoDate): Plan {
  switch (wijziging.command) {
    case 'recordDiagnose': {
      const { leefgebied, tekst, woorden, stand, beperking, taalmeter, meedoen } = wijziging;
      const deel = {
        ...{ tekst: tekst.trim(), op: vandaag },
        ...(woorden?.trim() ? { woorden: woorden.trim() } : {}),
        ...(stand ? { stand } : {}),
        ...(beperking ? { beperking } : {}),
        ...(taalmeter ? { taalmeter } : {}),
        ...(meedoen ? { meedoen } : {}),
      };
      return { ...plan, diagnose: { ...plan.diagnose, [leefgebied]: deel } };
    }
    case 'recordEigenWoorden': {
      const { woorden, doel } = wijziging;
      return { ...plan, eigen: { woorden: woorden.trim(), doel: doel.trim(), op: vandaag } };
    }
    case 'concludeDiagnose':
      return { ...plan, fase: 'plan' } as Plan;
    case 'agreeAfspraak': {
      const { id, wie, lid, wat, uiterlijk } = wijziging;
      const afspraak = {
        ...{ id, wie, wat: wat.trim(), gemaaktOp: vandaag, versie: plan.versie },
        ...(lid ? { lid } : {}),
        ...(uiterlijk ? { uiterlijk } : {}),
      };
      return { ...plan, afspraken: [...plan.afspraken, afspraak] };
    }
    case 'settleAfspraak': {
      const { afspraak: id, uitkomst: soort, partij: door, reden } = wijziging;
      const uitkomst = { soort, op: vandaag, door, ...(reden?.trim() ? { reden: reden.trim() } : {}) };
      return { ...plan, afspraken: plan.afspraken.map((each) => (each.id === id ? { ...each, uitkomst } : each)) };
    }
    case 'setLeerdoel': {
      const { id, doel, hoe } = wijziging;
      const leerdoel = { id, doel: doel.trim(), ...(hoe?.trim() ? { hoe: hoe.trim() } : {}) };
      return { ...plan, leerdoelen: [...plan.leerdoelen, { ...leerdoel, gesteldOp: vandaag, stand: 0 }] };
    }
    case 'judgeLeerdoel': {
      const { leerdoel: id, oordeel: soort, stand, toelichting } = wijziging;
      const oordeel = { soort, op: vandaag, toelichting: toelichting.trim() };
      return {
        ...plan,
        leerdoelen: plan.leerdoelen.map((each) => (each.id === id ? { ...each, stand, oordeel } : each)),
      };
    }
    case 'setSollicitaties': {
      const { aantalPerMaand, reden = '' } = wijziging;
      return { ...plan, sollicitaties: aantalPerMaand === undefined ? { reden: reden.trim() } : { aantalPerMaand } };
    }
    case 'planGesprek': {
      const { dag, tijd, plaats } = wijziging;
      return { ...plan, volgende: { dag, tijd: tijd.trim(), plaats: plaats.trim() } };
    }
    case 'addHalte':
    case 'addStap':
    case 'reachStap':
    case 'dropStap':
    case 'takeDrempel':
      return opDeRoute(plan, wijziging);
    case 'chooseBestemming': {
      const { bestemming, stand, reden = '' } = wijziging;
      return { ...plan, bestemmingen: { ...plan.bestemmingen, [bestemming]: { stand, reden: reden.trim() } } };
    }
    case 'addMeeloper': {
      const { command: _, id, naam, rol, vanaf, tot } = wijziging;
      const meeloper = { id, naam: naam.trim(), rol: rol.trim(), vanaf, ...(tot ? { tot } : {}) };
      return { ...plan, meelopers: [...plan.meelopers, meeloper] };
    }
    case 'endMeeloper': {
      const { meeloper, tot } = wijziging;
      return { ...plan, meelopers: plan.meelopers.map((each) => (each.id === meeloper ? { ...each, tot } : each)) };
    }
    case 'appointRegisseur': {
      const { naam, functie } = wijziging;
      const eerder = plan.regisseurs.map((each) => (each.tot ? each : { ...each, tot: vandaag }));
      return { ...plan, regisseurs: [...eerder, { naam: naam.trim(), functie: functie.trim(), vanaf: vandaag }] };
    }
    case 'beginEvaluatie':
      return { ...plan, fase: 'evalueren' } as Plan;
  }
}

type Routewijziging = Extract<
  Planwijziging,
  { command: 'addHalte' | 'addStap' | 'reachStap' | 'dropStap' | 'takeDrempel' }
>;

function opDeRoute(plan: Plan, wijziging: Routewijziging): Plan {
  switch (wijziging.command) {
    case 'addHalte': {
      const { id, wanneer, wat, trede, drempels } = wijziging;
      return { ...plan, haltes: opTijd([...plan.haltes, { id, wanneer, wat: wat.trim(), trede, drempels }]) };
    }
    case 'addStap': {
      const { id, wanneer, wat, trede, drempels, leerdoel } = wijziging;
      const stap = { id, wanneer, wat: wat.trim(), trede, drempels, ...(leerdoel ? { leerdoel } : {}) };
      return { ...plan, stappen: opTijd<Stap>([...plan.stappen, stap]) };
    }
    case 'reachStap': {
      const { stap: id, bereiktOp, trede } = wijziging;
      const stap = plan.stappen.find((each) => each.id === id);
      if (!stap) throw new Error('reachStap passed without a step');
      const halte: Halte = { id, wanneer: bereiktOp, wat: stap.wat, trede, drempels: stap.drempels };
      return {
        ...plan,
        haltes: opTijd([...plan.haltes, halte]),
        stappen: plan.stappen.filter((each) => each.id !== id),
      };
    }
    case 'dropStap':
      return { ...plan, stappen: plan.stappen.filter(({ id }) => id !== wijziging.stap) };
    case 'takeDrempel': {
      const neem = <T extends Halte>(station: T): T =>
        station.id === wijziging.station
          ? {
              ...station,
              drempels: station.drempels.map((each) =>
                each.wat === wijziging.wat ? { ...each, genomen: true } : each,
              ),
            }
          : station;
      return { ...plan, haltes: plan.haltes.map(neem), stappen: plan.stappen.map(neem) };
    }
  }
}

/** In the order of time; of the same time in the order in which they were told. */
const opTijd = <T extends Halte>(stations: readonly T[]): T[] =>
  stations.toSorted((a, b) => (a.wanneer < b.wanneer ? -1 : a.wanneer > b.wanneer ? 1 : 0));
