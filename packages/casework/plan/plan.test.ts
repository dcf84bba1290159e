import { describe, expect, it } from 'vitest';
import { isGetekend, nextPlan, type Plan, type Planopdracht, rebuildPlan, regisseurVan, tredeVan } from './index.ts';
import { OPDRACHT, planNa, VANDAAG, VOORBEELD } from './voorbeelden.ts';

/** Gives a plan a command; the code of the refusal, or the plan after it. */
function geef(plan: Plan | undefined, opdracht: Planopdracht): Plan | string {
  const uitslag = nextPlan(plan, opdracht, VANDAAG);
  return uitslag.ok ? uitslag.value : uitslag.weigering.code;
}
const { diagnose, plan, uitvoeren, evalueren } = VOORBEELD;
const inwoner = { ...OPDRACHT.signPlan, partij: 'inwoner', lid: 'farah' } as const;

describe('signing', () => {
  it('takes both sides, in any order, and keeps what was signed', () => {
    const coach = planNa(plan, OPDRACHT.signPlan);
    expect(coach.fase).toBe('plan');
    const beide = planNa(coach, inwoner);
    expect(beide.fase).toBe('uitvoeren');
    expect(beide.versies).toMatchObject([
      { nummer: 1, doel: 'Werk op een administratie, op schooltijden', vastgesteldOp: '2026-11-24' },
    ]);
    expect(planNa(plan, inwoner, OPDRACHT.signPlan).fase).toBe('uitvoeren');
    expect(geef(coach, OPDRACHT.signPlan)).toBe('al-getekend');
    expect(geef(plan, { ...inwoner, lid: 'samir' })).toBe('geen-lid');
  });

  it('is of everybody whose plan it is', () => {
    const samen = planNa(
      undefined,
      { ...OPDRACHT.beginPlan, leden: ['farah', 'samir'] },
      OPDRACHT.recordEigenWoorden,
      OPDRACHT.concludeDiagnose,
      { ...OPDRACHT.agreeAfspraak, id: 'a1', wie: 'gemeente', wat: 'Betaalt de reiskosten' },
      OPDRACHT.signPlan,
      inwoner,
    );
    expect(isGetekend(samen)).toBe(false);
    expect(planNa(samen, { ...inwoner, lid: 'samir' }).fase).toBe('uitvoeren');
  });

  it('asks for an agreement, and for one of the gemeente', () => {
    expect(geef({ ...plan, afspraken: [] }, OPDRACHT.signPlan)).toBe('afspraken-ontbreken');
    const alleenZij = { ...plan, afspraken: plan.afspraken.filter(({ wie }) => wie === 'inwoner') };
    expect(geef(alleenZij, OPDRACHT.signPlan)).toBe('gemeente-doet-niets');
  });

  it('starts again when something of what was signed changes', () => {
    for (const opdracht of [
      OPDRACHT.agreeAfspraak,
      OPDRACHT.setLeerdoel,
      OPDRACHT.setSollicitaties,
      OPDRACHT.recordEigenWoorden,
    ]) {
      const na = planNa(uitvoeren, opdracht);
      expect(na).toMatchObject({ versie: 2, fase: 'uitvoeren' });
      expect(isGetekend(na)).toBe(false);
      expect(na.versies).toHaveLength(1);
      const opnieuw = planNa(na, OPDRACHT.signPlan, inwoner);
      expect(opnieuw.versies.map(({ nummer }) => nummer)).toEqual([1, 2]);
    }
    // what was done with it, the route and a talk leave the signatures alone
    for (const opdracht of [OPDRACHT.settleAfspraak, OPDRACHT.addHalte, OPDRACHT.recordGesprek, OPDRACHT.planGesprek])
      expect(planNa(uitvoeren, opdracht)).toMatchObject({ versie: 1, tekening: uitvoeren.tekening });
  });

  it('can be refused with a reason, which goes when that person signs after all', () => {
    const oneens = planNa(plan, OPDRACHT.signPlan, inwoner, OPDRACHT.agreeAfspraak, OPDRACHT.disagreeWithPlan);
    expect(oneens.oneens).toMatchObject({ lid: 'farah', reden: 'Te veel dagen.' });
    expect(planNa(oneens, inwoner).oneens).toBeUndefined();
    expect(geef(plan, { ...OPDRACHT.disagreeWithPlan, reden: ' ' })).toBe('reden-ontbreekt');
  });
});

describe('agreements', () => {
  const klaar = OPDRACHT.settleAfspraak;
  it('are settled by who made them; not managing asks for words, and can still be done', () => {
    expect(geef(uitvoeren, { ...klaar, afspraak: 'a2' })).toBe('niet-van-u');
    expect(geef(uitvoeren, { ...klaar, uitkomst: 'vervallen' })).toBe('samen-laten-vervallen');
    expect(geef(uitvoeren, { ...klaar, uitkomst: 'niet-gelukt' })).toBe('reden-ontbreekt');
    const niet = planNa(uitvoeren, { ...klaar, uitkomst: 'niet-gelukt', reden: 'Laila was ziek.' });
    expect(niet.afspraken[0]?.uitkomst).toMatchObject({ soort: 'niet-gelukt', reden: 'Laila was ziek.' });
    const gedaan = planNa(niet, klaar);
    expect(gedaan.afspraken[0]?.uitkomst).toEqual({ soort: 'gedaan', op: '2026-11-24', door: 'inwoner' });
    expect(geef(gedaan, klaar)).toBe('al-klaar');
    expect(geef(uitvoeren, { ...klaar, afspraak: 'a9' })).toBe('afspraak-onbekend');
  });
});

describe('a talk', () => {
  const gesprek = OPDRACHT.recordGesprek;
  const { door: _, op: __, ...volgende } = OPDRACHT.planGesprek;
  it('holds in one save what it changes', () => {
    const na = planNa(uitvoeren, {
      ...gesprek,
      wijzigingen: [
        { command: 'settleAfspraak', afspraak: 'a1', uitkomst: 'gedaan', partij: 'gemeente' },
        { command: 'agreeAfspraak', id: 'a7', wie: 'gemeente', wat: 'Zoekt een plek' },
        volgende,
      ],
    });
    expect(na.gesprekken).toMatchObject([{ id: 'g2', wijzigingen: 3 }]);
    expect(na.volgende).toMatchObject({ dag: '2026-12-03' });
    expect(na.versie).toBe(2);
  });
  it('happens whole or not at all, and says which change cannot be', () => {
    const uitslag = nextPlan(
      uitvoeren,
      {
        ...gesprek,
        wijzigingen: [volgende, { command: 'settleAfspraak', afspraak: 'a9', uitkomst: 'gedaan', partij: 'gemeente' }],
      },
      VANDAAG,
    );
    expect(uitslag).toMatchObject({ ok: false, weigering: { code: 'afspraak-onbekend', cijfers: { wijziging: 1 } } });
  });
  it('takes the appointment it was off the calendar, not a later one', () => {
    const vandaag = planNa(uitvoeren, { ...OPDRACHT.planGesprek, dag: '2026-11-24' });
    expect(planNa(vandaag, gesprek).volgende).toBeUndefined();
    expect(planNa(planNa(uitvoeren, OPDRACHT.planGesprek), gesprek).volgende).toBeDefined();
  });
  it('can be called off with a reason, once', () => {
    const af = planNa(uitvoeren, OPDRACHT.planGesprek, OPDRACHT.cancelGesprek);
    expect(af.volgende?.afgezegd).toEqual({ op: '2026-11-24', door: 'inwoner', reden: 'Laila is ziek.' });
    expect(geef(af, OPDRACHT.cancelGesprek)).toBe('geen-gesprek');
    expect(planNa(af, OPDRACHT.planGesprek).volgende?.afgezegd).toBeUndefined();
  });
});

describe('the route', () => {
  it('stands in order of time, and a step that was taken becomes a station', () => {
    const na = planNa(uitvoeren, OPDRACHT.addHalte, { ...OPDRACHT.addHalte, id: 'h2', wanneer: '2019', trede: 3 });
    expect(na.haltes.map(({ wanneer }) => wanneer)).toEqual(['2019', '2024']);
    expect(tredeVan(na)).toBe(5);
    const verder = planNa(na, OPDRACHT.takeDrempel, OPDRACHT.reachStap);
    expect(verder.stappen).toEqual([]);
    expect(verder.haltes.at(-1)).toMatchObject({ wat: 'Training', drempels: [{ wat: 'laptop', genomen: true }] });
    expect(tredeVan(verder)).toBe(4);
  });
  it.each<[string, Planopdracht]>([
    ['in-de-toekomst', { ...OPDRACHT.addHalte, wanneer: '2027' }],
    ['tijd-klopt-niet', { ...OPDRACHT.addHalte, wanneer: 'vroeger' }],
    ['in-de-toekomst', { ...OPDRACHT.reachStap, bereiktOp: '2026-11-25' }],
    ['stap-onbekend', { ...OPDRACHT.dropStap, stap: 's9' }],
    ['drempel-onbekend', { ...OPDRACHT.takeDrempel, wat: 'fiets' }],
    ['reden-ontbreekt', { ...OPDRACHT.chooseBestemming, stand: 'nu-niet' }],
    ['omgekeerd', { ...OPDRACHT.endMeeloper, tot: '2024' }],
    ['omgekeerd', { ...OPDRACHT.addMeeloper, tot: '2021' }],
  ])('%s', (code, opdracht) => expect(geef(uitvoeren, opdracht)).toBe(code));
});

describe('what a command holds', () => {
  it.each<[string, Plan | undefined, Planopdracht]>([
    ['leden-kloppen-niet', undefined, { ...OPDRACHT.beginPlan, leden: ['samir', 'farah'] }],
    ['tekst-ontbreekt', diagnose, { ...OPDRACHT.recordDiagnose, tekst: '  ' }],
    ['doel-ontbreekt', diagnose, { ...OPDRACHT.recordEigenWoorden, doel: '' }],
    ['in-het-verleden', plan, { ...OPDRACHT.agreeAfspraak, uiterlijk: '2026-11-23' }],
    ['reden-ontbreekt', plan, { ...OPDRACHT.setSollicitaties, aantalPerMaand: undefined }],
    ['aantal-klopt-niet', plan, { ...OPDRACHT.setSollicitaties, aantalPerMaand: 61 }],
    ['aantal-of-reden', plan, { ...OPDRACHT.setSollicitaties, reden: 'ouder dan 60' }],
    ['in-de-toekomst', plan, { ...OPDRACHT.recordGesprek, gevoerdOp: '2026-11-25' }],
    ['voor-het-plan', plan, { ...OPDRACHT.recordGesprek, gevoerdOp: '2026-11-23' }],
    ['verslag-ontbreekt', plan, { ...OPDRACHT.recordGesprek, verslag: '' }],
    ['in-het-verleden', plan, { ...OPDRACHT.planGesprek, dag: '2026-11-23' }],
    ['eerst-evalueren', uitvoeren, { ...OPDRACHT.closePlan, grond: 'doel-bereikt' }],
    ['toelichting-ontbreekt', uitvoeren, { ...OPDRACHT.closePlan, toelichting: '' }],
    ['niet-getekend', planNa(uitvoeren, OPDRACHT.setLeerdoel), OPDRACHT.beginEvaluatie],
  ])('%s', (code, begin, opdracht) => expect(geef(begin, opdracht)).toBe(code));
});

describe('looking back', () => {
  const beoordeeld = planNa(evalueren, OPDRACHT.judgeLeerdoel);
  it('judges every goal first, and makes a new version of what goes on', () => {
    const nieuw = planNa(beoordeeld, OPDRACHT.evaluatePlan);
    expect(nieuw).toMatchObject({ fase: 'plan', versie: 2, leerdoelen: [], tekening: { inwoners: {} } });
    expect(nieuw.evaluaties).toMatchObject([{ versie: 1, inwoner: 'Ik kan het weer.' }]);
    const loopt = planNa(evalueren, { ...OPDRACHT.judgeLeerdoel, oordeel: 'loopt', stand: 2 }, OPDRACHT.evaluatePlan);
    expect(loopt.leerdoelen).toMatchObject([{ id: 'l1', stand: 2 }]);
    expect(loopt.leerdoelen[0]?.oordeel).toBeUndefined();
  });
  it('can end the plan', () => {
    const slot = {
      ...OPDRACHT.evaluatePlan,
      vervolg: 'afsluiten',
      grond: 'doel-bereikt',
      toelichting: 'Baan.',
    } as const;
    expect(planNa(beoordeeld, slot)).toMatchObject({ fase: 'afgesloten', sluiting: { grond: 'doel-bereikt' } });
    expect(geef(beoordeeld, { ...slot, grond: undefined })).toBe('grond-ontbreekt');
  });
});

it('says who directs, and who did before', () => {
  const na = planNa(uitvoeren, OPDRACHT.appointRegisseur);
  expect(regisseurVan(na)).toMatchObject({ naam: 'Samira' });
  expect(na.regisseurs).toHaveLength(2);
});

it('another coach is asked for once, until it is settled', () => {
  const gevraagd = planNa(uitvoeren, OPDRACHT.requestCoach);
  expect(geef(gevraagd, OPDRACHT.requestCoach)).toBe('al-gevraagd');
  expect(planNa(gevraagd, OPDRACHT.settleCoachverzoek).coachverzoek).toBeUndefined();
});

it('can be made again from its commands', () => {
  const regels = [
    OPDRACHT.beginPlan,
    OPDRACHT.recordEigenWoorden,
    OPDRACHT.concludeDiagnose,
    { ...OPDRACHT.agreeAfspraak, wie: 'gemeente' as const },
    OPDRACHT.signPlan,
    inwoner,
    OPDRACHT.recordGesprek,
  ].map((opdracht) => ({ opdracht, context: VANDAAG }));
  expect(rebuildPlan(regels)).toMatchObject({ fase: 'uitvoeren', gesprekken: [{ id: 'g2' }] });
  expect(() => rebuildPlan([...regels, ...regels])).toThrow('beginPlan is refused');
});
