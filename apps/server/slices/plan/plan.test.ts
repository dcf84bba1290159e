import { PLANFASEN, type Planfase } from '@meedoen/casework/plan';
import { placePersoon, readPlaatsingen } from '@meedoen/contract/indeling';
import * as contract from '@meedoen/contract/plan';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metMachtiging, opgegeven } from '../../test/dossier.ts';
import { eenPlan, TOT_TEKENEN, werkAan } from '../../test/planproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { herbouwPlan } from './index.ts';

let proef: Proefomgeving;
let coach: Beller;
let anderen: { collega: Beller; id: string };
const VANDAAG = isoDate('2026-11-24');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  coach = await proef.alsMedewerker(proef.veenrade.medewerkers.coach, proef.veenrade);
  const id = await proef.medewerker(proef.veenrade, 'coach');
  anderen = { id, collega: await proef.alsMedewerker(id, proef.veenrade) };
});
afterAll(() => proef.stop());
beforeEach(() => proef.klok.verzet(VANDAAG));

let nummer = 0;
async function mens(naam = 'Farah') {
  nummer += 1;
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `${naam} ${nummer}` });
  return { id, zelf: await proef.alsInwoner(id, proef.veenrade) };
}
const doe = (wie: Beller, planId: string, ruw: object) => wie(contract.processPlan, { params: { planId }, ruw });
const doeZelf = (wie: Beller, planId: string, ruw: object) =>
  wie(contract.processEigenPlan, { params: { planId }, ruw });
const codeVan = (antwoord: Awaited<ReturnType<typeof doe>>) => antwoord.probleem?.errors?.[0]?.code;
const begeleiding = async (persoonId: string, wie = coach) =>
  (await wie(contract.readBegeleiding, { params: { persoonId } })).body;

describe('a plan from begin to end', () => {
  it('is made together, signed by both, carried out, talked over and looked back on', async () => {
    const { id, zelf } = await mens();
    expect((await zelf(contract.readEigenPlan)).body).toEqual({ plan: null });
    const plan = await eenPlan(coach, id);
    await werkAan(coach, plan, { command: 'recordDiagnose', leefgebied: 'taal', tekst: 'Taal op B1.' });
    // her own words are hers: she changes them herself
    await doeZelf(zelf, plan, { command: 'recordEigenWoorden', woorden: 'Ik was boekhouder.', doel: 'Administratie' });
    await werkAan(coach, plan, ...TOT_TEKENEN.slice(1), { command: 'signPlan', partij: 'gemeente' });
    const getekend = await doeZelf(zelf, plan, { command: 'signPlan' });
    expect(getekend.body).toMatchObject({
      fase: 'uitvoeren',
      getekend: true,
      versies: [{ nummer: 1, doel: 'Administratie', woorden: 'Ik was boekhouder.' }],
      tekening: { coach: { wijze: 'medewerker' }, inwoners: [{ handtekening: { wijze: 'eigen-pagina' } }] },
    });
    const [haar, ons] = getekend.body.afspraken;
    expect(
      codeVan(await doeZelf(zelf, plan, { command: 'settleAfspraak', afspraak: ons?.id, uitkomst: 'gedaan' })),
    ).toBe('niet-van-u');
    const gedaan = await doeZelf(zelf, plan, { command: 'settleAfspraak', afspraak: haar?.id, uitkomst: 'gedaan' });
    expect(gedaan.body.afspraken[0]?.uitkomst).toMatchObject({ soort: 'gedaan', door: 'inwoner' });

    const gesprek = await doe(coach, plan, {
      command: 'recordGesprek',
      ...{ gevoerdOp: VANDAAG, vorm: 'gesprek', met: 'Farah', verslag: 'De training bevalt.' },
      wijzigingen: [
        { command: 'settleAfspraak', afspraak: ons?.id, uitkomst: 'gedaan' },
        { command: 'planGesprek', dag: '2026-12-15', tijd: '13.30 uur', plaats: 'Stadhuis' },
      ],
    });
    expect(gesprek.body).toMatchObject({
      getekend: true,
      gesprekken: [{ verslag: 'De training bevalt.', door: expect.stringContaining('coach') }],
      volgende: { dag: '2026-12-15' },
    });
    const eigen = (await zelf(contract.readEigenPlan)).body.plan;
    expect(eigen?.gesprekken).toEqual(gesprek.body.gesprekken);
    const kan = eigen?.mogelijkheden.map(({ commando }) => commando);
    expect(kan).toContain('cancelGesprek');
    expect(kan).not.toContain('closePlan');

    await werkAan(coach, plan, { command: 'beginEvaluatie' });
    const slot = await doe(coach, plan, {
      command: 'evaluatePlan',
      ...{ afspraken: 'Allemaal gedaan.', inwoner: 'Het ging goed.', vervolg: 'afsluiten' },
      ...{ grond: 'doel-bereikt', toelichting: 'Zij heeft een baan.' },
    });
    expect(slot.body).toMatchObject({ fase: 'afgesloten', sluiting: { grond: 'doel-bereikt' }, volgende: null });
    expect((await begeleiding(id)).eerdere).toMatchObject([{ id: plan, doel: 'Administratie' }]);
    // a new one can begin
    expect(await eenPlan(coach, id)).not.toBe(plan);
    expect(await proef.systeem((tx) => herbouwPlan(tx, plan))).toMatchObject({ fase: 'afgesloten' });
  });

  it('a talk happens whole or not at all, and the pointer says which change cannot be', async () => {
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    const antwoord = await doe(coach, plan, {
      command: 'recordGesprek',
      ...{ gevoerdOp: VANDAAG, vorm: 'telefoon', met: 'Farah', verslag: 'Kort gebeld.' },
      wijzigingen: [
        { command: 'agreeAfspraak', wie: 'gemeente', wat: 'Belt de school' },
        { command: 'concludeDiagnose' },
      ],
    });
    expect(antwoord.status).toBe(409);
    expect(antwoord.probleem?.errors).toMatchObject([{ pointer: '/wijzigingen/1', code: 'doel-ontbreekt' }]);
    expect((await begeleiding(id)).plan).toMatchObject({ versie: 1, gesprekken: [], afspraken: [] });
  });

  it('about areas of life keeps own words, no medical text, and makes what somebody does a fact a ladder looks at', async () => {
    const { id, zelf } = await mens();
    const plan = await eenPlan(coach, id);
    const praat = (...wijzigingen: object[]) =>
      doe(coach, plan, {
        command: 'recordGesprek',
        ...{ gevoerdOp: VANDAAG, vorm: 'gesprek', met: 'Farah', verslag: 'Over leefgebieden.' },
        wijzigingen: wijzigingen.map((wijziging) => ({ command: 'recordDiagnose', ...wijziging })),
      });
    const medisch = await praat(
      { leefgebied: 'wonen', tekst: 'Huurt.' },
      { leefgebied: 'gezondheid', tekst: 'Rugklachten.' },
    );
    expect(medisch.status).toBe(400);
    expect(medisch.probleem?.errors).toMatchObject([
      { pointer: '/wijzigingen/1/tekst', code: 'geen-medische-gegevens' },
    ]);
    const goed = await praat(
      { leefgebied: 'gezondheid', beperking: { inWerk: true, bron: 'uwv' } },
      { leefgebied: 'wensen', woorden: 'Ik help bij de voedselbank.', meedoen: 'onbetaald-werk' },
    );
    expect(goed.body.diagnose).toMatchObject([
      { leefgebied: 'gezondheid', tekst: '', beperking: { inWerk: true, bron: 'uwv' } },
      { leefgebied: 'wensen', woorden: 'Ik help bij de voedselbank.', meedoen: 'onbetaald-werk' },
    ]);
    expect((await zelf(contract.readEigenPlan)).body.plan?.diagnose).toEqual(goed.body.diagnose);
    const voorstellen = async () =>
      (await coach(readPlaatsingen, { params: { persoonId: id } })).body.indelingen
        .find(({ indeling }) => indeling === 'participatieladder')
        ?.voorstellen.map(({ groep }) => groep);
    expect(await voorstellen()).toEqual(['trede-4']);
    // said again the same day: what was said first is put right, and saying the same changes nothing
    await praat({ leefgebied: 'wensen', meedoen: 'activiteit' });
    await praat({ leefgebied: 'wensen', meedoen: 'activiteit' });
    expect(await voorstellen()).toEqual(['trede-3']);
  });

  it('refuses a change on a version somebody did not read', async () => {
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    await werkAan(coach, plan, { command: 'recordDiagnose', leefgebied: 'werk', tekst: 'Winkel.' });
    const oud = await coach(contract.processPlan, {
      params: { planId: plan },
      ruw: { command: 'recordDiagnose', leefgebied: 'werk', tekst: 'Anders.' },
      headers: { 'if-match': '"1"' },
    });
    expect(oud.status).toBe(409);
  });
});

describe('every phase at the door', () => {
  const WEG: Readonly<Record<Planfase, readonly object[]>> = {
    diagnose: [],
    plan: TOT_TEKENEN,
    uitvoeren: [
      ...TOT_TEKENEN,
      { command: 'signPlan', partij: 'gemeente' },
      { command: 'signPlan', partij: 'inwoner', lid: 'LID' },
    ],
    evalueren: [
      ...TOT_TEKENEN,
      { command: 'signPlan', partij: 'gemeente' },
      { command: 'signPlan', partij: 'inwoner', lid: 'LID' },
      { command: 'beginEvaluatie' },
    ],
    afgesloten: [{ command: 'closePlan', grond: 'verhuisd', toelichting: 'Naar elders.' }],
  };
  const N = 'niet-in-deze-fase';
  // biome-ignore format: a table is read in columns
  const TABEL: readonly [object, readonly string[]][] = [
    // diagnose, plan, uitvoeren, evalueren, afgesloten
    [{ command: 'concludeDiagnose' },                                         ['doel-ontbreekt', N, N, N, N]],
    [{ command: 'setLeerdoel', doel: 'Excel' },                               [N, 'plan', 'uitvoeren', N, N]],
    [{ command: 'setSollicitaties', aantalPerMaand: 4 },                      [N, 'plan', 'uitvoeren', N, N]],
    [{ command: 'signPlan', partij: 'gemeente' },                             [N, 'plan', 'al-getekend', N, N]],
    [{ command: 'beginEvaluatie' },                                           [N, N, 'evalueren', N, N]],
    [{ command: 'addHalte', wanneer: '2019', wat: 'Taalcursus', trede: 3 },   ['diagnose', 'plan', 'uitvoeren', 'evalueren', N]],
    [{ command: 'addStap', wanneer: '2027', wat: 'Training', trede: 4 },      ['diagnose', 'plan', 'uitvoeren', N, N]],
    [{ command: 'closePlan', grond: 'verhuisd', toelichting: 'Naar elders.' }, ['afgesloten', 'afgesloten', 'afgesloten', 'afgesloten', N]],
  ];
  it.each(PLANFASEN)('%s', async (fase) => {
    for (const [opdracht, rij] of TABEL) {
      const { id } = await mens();
      const plan = await eenPlan(coach, id);
      const weg = WEG[fase].map((stap) => ('lid' in stap ? { ...stap, lid: id } : stap));
      if (weg.length > 0) await werkAan(coach, plan, ...weg);
      const antwoord = await doe(coach, plan, opdracht);
      const naar = antwoord.status === 201 ? antwoord.body.fase : codeVan(antwoord);
      expect(`${JSON.stringify(opdracht)} ${naar}`).toBe(`${JSON.stringify(opdracht)} ${rij[PLANFASEN.indexOf(fase)]}`);
    }
  });
});

describe('one family, one plan', () => {
  it('is of partners together: both sign, both read, and neither has a second plan', async () => {
    const [een, twee] = [await mens('Amir'), await mens('Sahar')];
    await metFeiten(proef, twee.id, proef.veenrade, '9901', alleenstaande('1990-01-01', '9901'));
    const partnerschap = { partner: twee.id, vorm: 'huwelijk', recht: true };
    await metFeiten(proef, een.id, proef.veenrade, '9901', [
      {
        soort: 'geboortedatum',
        waarde: { datum: '1988-01-01' },
        vanaf: null,
        totEnMet: null,
        bron: 'brp',
        gecontroleerd: true,
      },
      {
        soort: 'partnerschap',
        waarde: partnerschap,
        vanaf: '2015-01-01',
        totEnMet: null,
        bron: 'brp',
        gecontroleerd: true,
      },
    ]);
    const vreemd = await mens('Vreemde');
    const samen = (leden: string[]) => coach(contract.beginPlan, { params: { persoonId: een.id }, body: { leden } });
    expect(codeVan(await samen([vreemd.id]))).toBe('geen-huisgenoot');
    const begonnen = await samen([twee.id]);
    expect(begonnen.body.leden.map(({ naam }) => naam.split(' ')[0])).toEqual(['Amir', 'Sahar']);
    const plan = begonnen.body.id;
    await werkAan(coach, plan, ...TOT_TEKENEN, { command: 'signPlan', partij: 'gemeente' });
    expect((await doeZelf(een.zelf, plan, { command: 'signPlan' })).body.fase).toBe('plan');
    expect((await twee.zelf(contract.readEigenPlan)).body.plan?.id).toBe(plan);
    expect((await doeZelf(twee.zelf, plan, { command: 'signPlan' })).body.fase).toBe('uitvoeren');
    expect((await doeZelf(vreemd.zelf, plan, { command: 'signPlan' })).status).toBe(404);
    const tweede = await coach(contract.beginPlan, { params: { persoonId: twee.id }, body: { leden: [] } });
    expect(codeVan(tweede)).toBe('al-een-plan');

    await werkAan(coach, plan, { command: 'beginEvaluatie' });
    await doe(coach, plan, {
      command: 'evaluatePlan',
      ...{ afspraken: 'Allemaal gedaan.', inwoner: 'Het ging goed.', vervolg: 'afsluiten' },
      ...{ grond: 'doel-bereikt', toelichting: 'Zij hebben een baan.' },
    });
    // it stays with both who made it
    for (const { id, zelf } of [een, twee]) {
      expect((await zelf(contract.readEigenPlan)).body.plan).toMatchObject({ id: plan, fase: 'afgesloten' });
      expect((await begeleiding(id)).eerdere.map((eerder) => eerder.id)).toEqual([plan]);
    }
    expect((await vreemd.zelf(contract.readEigenPlan)).body.plan).toBeNull();
  });
});

describe('who may', () => {
  it('a coach of another gemeente sees nothing, and who represents reads and does not sign', async () => {
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    const { waterkant, veenrade } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.coach, waterkant);
    expect((await elders(contract.readBegeleiding, { params: { persoonId: id } })).status).toBe(404);
    expect((await doe(elders, plan, { command: 'beginEvaluatie' })).status).toBe(404);
    const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
    expect((await consulent(contract.readBegeleiding, { params: { persoonId: id } })).status).toBe(404);
    const dora = await mens('Dora');
    await metMachtiging(proef, { voor: id, wie: dora.id, omvang: ['inzien'] }, veenrade, '9901');
    const namens = await proef.alsVertegenwoordiger(dora.id, id, veenrade);
    expect((await namens(contract.readEigenPlan)).body.plan?.id).toBe(plan);
    expect((await doeZelf(namens, plan, { command: 'signPlan' })).status).toBe(404);
  });

  it('every look leaves a line with the purpose', async () => {
    const { id } = await mens();
    await eenPlan(coach, id);
    await begeleiding(id);
    const regels = await proef.systeem(
      (tx) =>
        tx<{ verwerking: string; doel: string }[]>`select name as verwerking, doel from logregel where persoon = ${id}`,
    );
    expect(regels).toContainEqual({ verwerking: 'Plan naar werk bekeken', doel: 'begeleiding-naar-werk' });
  });
});

describe('another coach', () => {
  it('is asked for by the resident, and settled when somebody else takes over', async () => {
    const { id, zelf } = await mens();
    const plan = await eenPlan(coach, id);
    await doeZelf(zelf, plan, { command: 'requestCoach', reden: 'Ik wil iemand die mijn taal kent.' });
    expect((await begeleiding(id)).redenen.map(({ soort }) => soort)).toContain('andere-coach-gevraagd');
    const fout = await coach(contract.assignCoach, {
      params: { persoonId: id },
      body: { coach: proef.veenrade.medewerkers.teamleider, reden: 'Proef' },
    });
    expect(codeVan(fout as never)).toBe('geen-coach');
    proef.klok.verzet(isoDate('2026-11-25'));
    const over = await coach(contract.assignCoach, {
      params: { persoonId: id },
      body: { coach: anderen.id, reden: 'Op verzoek.' },
    });
    expect(over.body).toMatchObject({ coach: { id: anderen.id, sinds: '2026-11-25' }, plan: { coachverzoek: null } });
    expect((await zelf(contract.readEigenPlan)).body.plan?.coach?.naam).toBe(over.body.coach?.naam);
  });
});

describe('a placement by a coach', () => {
  it('counts for the list of what is due', async () => {
    const { id } = await mens();
    await coach(placePersoon, {
      params: { persoonId: id },
      body: { indeling: 'klantgroepen', groep: 'werken-en-ervaren', vanaf: VANDAAG, toelichting: 'Samen besproken.' },
    });
    await eenPlan(coach, id);
    expect(await begeleiding(id)).toMatchObject({ contactElkeDagen: 21, contactUiterlijk: '2026-12-15', redenen: [] });
  });
});

it('goes with the person after the retention term', async () => {
  const { id } = await mens();
  const plan = await eenPlan(coach, id);
  await werkAan(coach, plan, ...TOT_TEKENEN);
  const rij = await proef.systeem(async (tx) => {
    await tx`update persoon set verwijderd_op = ${proef.klok.nu()} where id = ${id}`;
    return tx`select toestand, open, leden from plan where id = ${plan}`;
  });
  expect(rij).toEqual([{ toestand: { verwijderd: true }, open: false, leden: [id] }]);
});

describe('the number of applications', () => {
  it('that both signed stands with the duty to look for work, and an ontheffing stays as it is', async () => {
    const nieuw = async (naam: string) => {
      const { id: persoon, zelf } = await mens(naam);
      return { persoon, zelf, plan: await eenPlan(coach, persoon) };
    };
    const plichtVan = (persoon: string) =>
      proef.systeem(
        (tx) => tx<{ waarde: object; vanaf: string }[]>`
          select waarde, lower(geldig) as vanaf from feit
          where persoon = ${persoon} and soort = 'arbeidsverplichting' and upper_inf(bekend) order by lower(geldig) nulls first`,
      );
    const stappen = [...TOT_TEKENEN, { command: 'setSollicitaties', aantalPerMaand: 6 }] as const;
    const een = await nieuw('Sollicitaties Zes');
    await werkAan(coach, een.plan, ...stappen, { command: 'signPlan', partij: 'gemeente' });
    expect([...(await plichtVan(een.persoon))]).toEqual([]);
    await doeZelf(een.zelf, een.plan, { command: 'signPlan' });
    expect([...(await plichtVan(een.persoon))]).toEqual([
      { waarde: { stand: 'geldt', sollicitatiesPerMaand: 6 }, vanaf: '2026-11-24' },
    ]);
    const vrij = await nieuw('Sollicitaties Ontheven');
    const ontheven = { stand: 'ontheffing-dringende-redenen' };
    await metFeiten(proef, vrij.persoon, proef.veenrade, '9901', [
      { ...opgegeven('arbeidsverplichting', ontheven, '2026-10-01'), bron: 'medewerker', gecontroleerd: true },
    ]);
    await werkAan(coach, vrij.plan, ...stappen, { command: 'signPlan', partij: 'gemeente' });
    await doeZelf(vrij.zelf, vrij.plan, { command: 'signPlan' });
    expect([...(await plichtVan(vrij.persoon))]).toEqual([{ waarde: ontheven, vanaf: '2026-10-01' }]);
    expect(proef.fouten).toEqual([]);
  });
});
