import type { IsoDate } from '@meedoen/law/kernel';
import { naWijziging } from './na-wijziging.ts';
import type { Planopdracht } from './opdracht.ts';
import { type Handtekening, isGetekend, type Plan, type Planbasis, type Planversie } from './toestand.ts';

type Met<C extends Planopdracht['command']> = Extract<Planopdracht, { command: C }>;

/** The plan after a command that was found possible. @throws Error when there is no plan to change */
export function na(plan: Plan | undefined, opdracht: Planopdracht, vandaag: IsoDate): Plan {
  if (opdracht.command === 'beginPlan') return begin(opdracht, vandaag);
  if (!plan) throw new Error(`${opdracht.command} passed without a plan`);
  switch (opdracht.command) {
    case 'signPlan':
      return getekend(plan, opdracht, vandaag);
    case 'disagreeWithPlan': {
      const { lid, reden } = opdracht;
      const { [lid]: _, ...inwoners } = plan.tekening.inwoners;
      return { ...plan, oneens: { op: vandaag, lid, reden: reden.trim() }, tekening: { ...plan.tekening, inwoners } };
    }
    case 'recordGesprek': {
      const { id, gevoerdOp: op, vorm, met, verslag, wijzigingen, door } = opdracht;
      const gesprek = {
        ...{ id, op, vorm, door },
        ...{ met: met.trim(), verslag: verslag.trim(), wijzigingen: wijzigingen.length },
      };
      const gesprekken = [...plan.gesprekken, gesprek].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
      // an appointment that is over goes off the calendar with the talk that was held
      const { volgende, ...rest } = plan;
      return { ...rest, gesprekken, ...(volgende && volgende.dag > op ? { volgende } : {}) } as Plan;
    }
    case 'cancelGesprek': {
      const { partij: door, reden } = opdracht;
      if (!plan.volgende) throw new Error('cancelGesprek passed without an appointment');
      return { ...plan, volgende: { ...plan.volgende, afgezegd: { op: vandaag, door, reden: reden.trim() } } };
    }
    case 'requestCoach': {
      const { lid, reden } = opdracht;
      return { ...plan, coachverzoek: { op: vandaag, lid, reden: reden.trim() } };
    }
    case 'settleCoachverzoek': {
      const { coachverzoek: _, ...rest } = plan;
      return rest as Plan;
    }
    case 'evaluatePlan':
      return geevalueerd(plan, opdracht, vandaag);
    case 'closePlan':
      return gesloten(plan, opdracht, vandaag);
    default:
      return naWijziging(plan, opdracht, vandaag);
  }
}

function begin({ id, uitvoerder, gemeente, persoon, leden, regisseur }: Met<'beginPlan'>, vandaag: IsoDate): Plan {
  return {
    ...{ id, uitvoerder, gemeente, persoon, leden },
    fase: 'diagnose',
    begonnenOp: vandaag,
    versie: 1,
    diagnose: {},
    afspraken: [],
    leerdoelen: [],
    tekening: { inwoners: {} },
    versies: [],
    gesprekken: [],
    haltes: [],
    stappen: [],
    bestemmingen: {},
    meelopers: [],
    regisseurs: [{ ...regisseur, vanaf: vandaag }],
    evaluaties: [],
  };
}

function getekend(plan: Plan, { partij, lid, papier, door }: Met<'signPlan'>, vandaag: IsoDate): Plan {
  const wijze = partij === 'gemeente' ? 'medewerker' : papier ? 'papier' : 'eigen-pagina';
  const hand: Handtekening = { op: vandaag, door, wijze };
  const { tekening } = plan;
  const { oneens, ...rest } = plan;
  const volgend = {
    ...rest,
    // whoever signs agrees after all; the reason of another stays
    ...(oneens && oneens.lid !== lid ? { oneens } : {}),
    tekening:
      partij === 'gemeente'
        ? { ...tekening, coach: hand }
        : { ...tekening, inwoners: { ...tekening.inwoners, [lid ?? '']: hand } },
  } as Plan;
  if (!isGetekend(volgend)) return volgend;
  const versies = [...volgend.versies, versieVan(volgend, vandaag)];
  return { ...volgend, versies, fase: volgend.fase === 'plan' ? 'uitvoeren' : volgend.fase } as Plan;
}

/** What was signed, as it stood then. */
function versieVan(plan: Planbasis, vastgesteldOp: IsoDate): Planversie {
  const { versie: nummer, eigen, afspraken, leerdoelen, sollicitaties, tekening } = plan;
  if (!eigen || !tekening.coach) throw new Error('a version that is not signed by both');
  return {
    ...{ nummer, vastgesteldOp },
    ...{ woorden: eigen.woorden, doel: eigen.doel },
    afspraken: afspraken
      .filter(({ uitkomst }) => uitkomst === undefined)
      .map(({ wie, wat, uiterlijk }) => ({ wie, wat, ...(uiterlijk ? { uiterlijk } : {}) })),
    leerdoelen: leerdoelen.map(({ doel }) => doel),
    ...(sollicitaties ? { sollicitaties } : {}),
    coach: tekening.coach,
    inwoners: tekening.inwoners,
  };
}

function geevalueerd(plan: Plan, opdracht: Met<'evaluatePlan'>, vandaag: IsoDate): Plan {
  const { afspraken, instrumenten, inwoner, casusoverleg, vervolg, grond, toelichting = '' } = opdracht;
  const evaluatie = {
    ...{ op: vandaag, versie: plan.versie, casusoverleg },
    ...{ afspraken: afspraken.trim(), instrumenten: instrumenten.trim(), inwoner: inwoner.trim() },
  };
  const met = { ...plan, evaluaties: [...plan.evaluaties, evaluatie] };
  if (vervolg === 'afsluiten' && grond) return gesloten(met, { grond, toelichting }, vandaag);
  // goals that were judged stay with the version they belong to; what goes on is set again
  const leerdoelen = met.leerdoelen
    .filter(({ oordeel }) => oordeel?.soort === 'loopt')
    .map(({ oordeel: _, ...leerdoel }) => leerdoel);
  return { ...met, leerdoelen, versie: met.versie + 1, tekening: { inwoners: {} }, fase: 'plan' };
}

function gesloten(
  plan: Planbasis,
  { grond, toelichting }: Pick<Met<'closePlan'>, 'grond' | 'toelichting'>,
  vandaag: IsoDate,
): Plan {
  const { volgende: _, ...rest } = plan;
  return { ...rest, fase: 'afgesloten', sluiting: { op: vandaag, grond, toelichting: toelichting.trim() } };
}
