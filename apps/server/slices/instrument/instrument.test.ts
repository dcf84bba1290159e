import { startRun } from '@meedoen/contract/betaalrun';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import * as contract from '@meedoen/contract/instrument';
import { processPlan } from '@meedoen/contract/plan';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenstaandeMetAdres, metBeleid, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { besluitOver, processInzetAls, stelVoor } from '../../test/instrumentproef.ts';
import { eenPlan } from '../../test/planproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { grootboekstand } from '../grootboek/index.ts';
import { herbouwInzet, inzetMetId, leesInstrumenten, leesInstrumentgebruik } from './index.ts';

let proef: Proefomgeving;
let coach: Beller;
let teamleider: Beller;
let betaler: Beller;
const VANDAAG = isoDate('2026-11-24');
let nummer = 0;

beforeAll(async () => {
  proef = await proefomgeving({
    wegen: alleWegen(),
    werkers: alleWerkers,
    vandaag: VANDAAG,
    limiet: { mag: () => true },
  });
  await metBeleid(proef, proef.veenrade, { vierOgen: [] });
  const { medewerkers } = proef.veenrade;
  const als = (rol: keyof typeof medewerkers) => proef.alsMedewerker(medewerkers[rol], proef.veenrade);
  coach = await als('coach');
  teamleider = await als('teamleider');
  betaler = await als('betaalbeheer');
});
afterAll(() => proef.stop());
beforeEach(() => proef.klok.verzet(VANDAAG));

const VAST = { bron: 'medewerker', gecontroleerd: true } as const;
async function mens({ geboren = '1980-05-05', recht = true } = {}) {
  nummer += 1;
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Ria Werk ${nummer}` });
  await metFeiten(proef, id, proef.veenrade, '9901', [
    ...alleenstaandeMetAdres(isoDate(geboren), '9901'),
    {
      ...opgegeven('rekening', { iban: 'NL91ABNA0417164300', tenaamstelling: 'R. Werk' }, isoDate('2026-01-01')),
      ...VAST,
    },
  ]);
  if (recht) await metRecht(proef, id, proef.veenrade, '9901', isoDate('2026-01-01'), []);
  return { id, zelf: await proef.alsInwoner(id, proef.veenrade) };
}
const code = (antwoord: { probleem: { errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;
const lees = async (persoonId: string) => (await coach(contract.readInstrumenten, { params: { persoonId } })).body;

it('every policy file can be read, and names its source', async () => {
  const instrumenten = await leesInstrumenten();
  expect(instrumenten).toHaveLength(25);
  const codes = new Set(instrumenten.map((each) => each.code));
  for (const each of instrumenten) {
    expect(each.bron, each.code).not.toBe('');
    expect(
      each.tijdelijk.filter((naam) => !codes.has(naam)),
      each.code,
    ).toEqual([]);
  }
  for (const bestand of ['veenrade.yaml', 'waterkant.yaml'])
    for (const { instrument } of (await leesInstrumentgebruik(bestand)).gebruik)
      expect(codes.has(instrument), instrument).toBe(true);
});

describe('a proefplaatsing from proposal to evaluation', () => {
  it('is proposed, decided with a letter, begun, extended, looked back on by both and ended', async () => {
    const { id, zelf } = await mens();
    const past = (await lees(id)).instrumenten.find((each) => each.code === 'proefplaatsing');
    expect(past).toMatchObject({ past: 'beoordelen', inkomen: 'bijstand-blijft', duur: { regel: 'proefplaats' } });
    expect(past?.toets[0]).toMatchObject({ stand: 'ja', bron: 'Pw art. 8a lid 2 d' });

    const voorstel = await stelVoor(coach, id, 'proefplaatsing', { uren: 24 });
    expect(voorstel.body).toMatchObject({ toestand: 'voorgesteld', langste: { bron: 'Pw art. 8a lid 2 d' } });
    const inzet = voorstel.body.id;
    const teLang = await processInzetAls(coach, inzet, {
      command: 'prepareBesluit',
      ...{ wat: 'toekennen', reden: 'Past goed.', begin: '2026-12-01', totEnMet: '2027-02-01' },
    });
    expect(code(teLang)).toBe('te-lang');
    expect(teLang.probleem?.detail).toContain('Pw art. 8a lid 2 d');

    const { besluit, inzet: toegekend } = await besluitOver(coach, teamleider, inzet, 'toekennen', {
      begin: '2026-12-01',
      totEnMet: '2027-01-31',
    });
    expect(besluit).toMatchObject({ soort: 'instrument', status: 'bekendgemaakt', ingangsdatum: '2026-12-01' });
    expect(besluit.voorwaarden.every(({ stand }) => stand === 'ja')).toBe(true);
    expect(toegekend).toMatchObject({ toestand: 'toegekend', begin: '2026-12-01', totEnMet: '2027-01-31' });
    const { brieven } = (await zelf(readEigenBrieven, { query: {} })).body;
    expect(brieven.map(({ soort }) => soort)).toContain('instrument');

    proef.klok.verzet(isoDate('2026-12-01'));
    const gestart = await processInzetAls(coach, inzet, {
      command: 'startInzet',
      begin: '2026-12-01',
      totEnMet: '2027-01-31',
    });
    expect(gestart.body).toMatchObject({ toestand: 'gestart', klokken: [{ uiterlijk: '2027-01-31' }] });
    expect(
      code(await processInzetAls(coach, inzet, { command: 'extendInzet', totEnMet: '2027-02-28', reden: 'x' })),
    ).toBe('besluit-nodig');
    proef.klok.verzet(isoDate('2027-01-20'));
    const verlengd = await besluitOver(coach, teamleider, inzet, 'verlengen', { totEnMet: '2027-05-31' });
    expect(verlengd.inzet).toMatchObject({ toestand: 'verlengd', totEnMet: '2027-05-31' });

    const eigen = (await zelf(contract.readEigenInzetten)).body.inzetten;
    expect(eigen).toMatchObject([
      { naam: 'Proefplaatsing', inkomen: 'bijstand-blijft', waar: 'Kwekerij Groen', mag: true },
    ]);
    const gezegd = await zelf(contract.evaluateEigenInzet, {
      params: { inzetId: inzet },
      body: { hielp: 'deels', woorden: 'Het werk is leuk, de reis is lang.' },
    });
    expect(gezegd.status).toBe(201);
    const einde = { command: 'endInzet', eindigtOp: '2027-01-20', grond: 'afgerond', resultaat: 'doel-bereikt' };
    expect(code(await processInzetAls(coach, inzet, { ...einde, toelichting: 'Een contract.' }))).toBe(
      'eerst-evalueren',
    );
    const antwoorden = verlengd.inzet.vragen.map((vraag) => ({ vraag, antwoord: 'Ja.' }));
    const terug = await processInzetAls(coach, inzet, {
      command: 'evaluateInzet',
      ...{ antwoorden, hielp: 'ja', inwoner: 'Leuk werk.' },
    });
    expect(terug.body).toMatchObject({ evaluaties: [{ hielp: 'ja' }], eigenEvaluaties: [{ hielp: 'deels' }] });
    const klaar = await processInzetAls(coach, inzet, { ...einde, toelichting: 'Een contract.' });
    expect(klaar.body).toMatchObject({ toestand: 'beeindigd', einde: { resultaat: 'doel-bereikt' }, klokken: [] });

    const rij = await proef.systeem((tx) => inzetMetId(tx, inzet));
    expect(await proef.systeem((tx) => herbouwInzet(tx, inzet))).toEqual(rij.toestand);
  });

  it('is sent back by who signs, and made again', async () => {
    const { id } = await mens();
    const inzet = (await stelVoor(coach, id, 'proefplaatsing')).body.id;
    const { body } = await processInzetAls(coach, inzet, {
      command: 'prepareBesluit',
      ...{ wat: 'toekennen', reden: 'Past.', begin: '2026-12-01', totEnMet: '2027-01-31' },
    });
    expect(body.mogelijkheden.find(({ commando }) => commando === 'dropVoorstel')?.mag).toBe(true);
    expect(code(await processInzetAls(coach, inzet, { command: 'withdrawInzet', reden: 'Toch niet' }))).toBe(
      'ligt-voor',
    );
    const terug = await processInzetAls(coach, inzet, { command: 'dropVoorstel' });
    expect(terug.body).toMatchObject({ toestand: 'voorgesteld', voorstel: null });
    expect((await processInzetAls(coach, inzet, { command: 'withdrawInzet', reden: 'Toch niet' })).body.toestand).toBe(
      'ingetrokken',
    );
  });
});

describe('refusals say the rule and where it stands', () => {
  it('a participatieplaats is for who is 27 or older', async () => {
    const { id } = await mens({ geboren: '2003-05-05' });
    const antwoord = await stelVoor(coach, id, 'participatieplaats');
    expect(antwoord.status).toBe(409);
    expect(code(antwoord)).toBe('past-niet');
    expect(antwoord.probleem?.detail).toBe(
      'Een participatieplaats is voor mensen van 27 jaar en ouder. (Pw art. 7 lid 3 a; WerkSaam 2022 par. 4.6.2)',
    );
    // what is asked for is decided all the same, and can only be refused
    const gevraagd = await stelVoor(coach, id, 'participatieplaats', { opVerzoek: true });
    expect(gevraagd.body.mogelijkeBesluiten.find(({ wat }) => wat === 'toekennen')?.weigering?.code).toBe('past-niet');
    const { besluit, inzet } = await besluitOver(coach, teamleider, gevraagd.body.id, 'afwijzen');
    expect(besluit.status).toBe('bekendgemaakt');
    expect(inzet).toMatchObject({ toestand: 'afgewezen', reden: 'Het helpt.' });
  });

  it('a proefplaatsing asks for bijstand; Work First for an aanvraag; loonkostensubsidie has its own sheet', async () => {
    const { id } = await mens({ recht: false });
    expect(code(await stelVoor(coach, id, 'proefplaatsing'))).toBe('past-niet');
    expect(code(await stelVoor(coach, id, 'work-first'))).toBe('past-niet');
    expect(code(await stelVoor(coach, id, 'loonkostensubsidie'))).toBe('elders');
  });

  it('a tegenprestatie is voluntary here', async () => {
    const { id } = await mens();
    const inzet = await stelVoor(coach, id, 'tegenprestatie', { inwoner: { wil: false, woorden: 'Nee.' } });
    expect(inzet.body.mogelijkeBesluiten.find(({ wat }) => wat === 'toekennen')?.weigering?.code).toBe(
      'alleen-vrijwillig',
    );
  });

  it('an instrument belongs to a step of the plan, when there is one', async () => {
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    const stap = { command: 'addStap', wanneer: '2027', wat: 'Werkstage', trede: 3 };
    await coach(processPlan, { params: { planId: plan }, ruw: stap });
    expect(code(await stelVoor(coach, id, 'werkstage', { stap: undefined }))).toBe('stap-ontbreekt');
    const goed = await stelVoor(coach, id, 'werkstage');
    expect(goed.body.stap).toBe('Werkstage');
  });
});

describe('beschut werk', () => {
  it('waits for advice, then for a place, and tells when the turn comes', async () => {
    const [eerste, tweede, derde] = [await mens(), await mens(), await mens()];
    const metAdvies = async (id: string) => {
      const inzet = (await stelVoor(coach, id, 'beschut-werk')).body.id;
      expect(code(await processInzetAls(coach, inzet, { command: 'placeOnWachtlijst' }))).toBe('advies-ontbreekt');
      const gevraagd = await processInzetAls(coach, inzet, { command: 'requestAdvies', bij: 'UWV' });
      expect(gevraagd.body).toMatchObject({ toestand: 'advies-gevraagd', advies: { uiterlijk: '2027-01-19' } });
      const advies = { command: 'recordAdvies', positief: true, gegevenOp: VANDAAG, toelichting: 'Positief.' };
      await processInzetAls(coach, inzet, advies);
      return inzet;
    };
    const a = await metAdvies(eerste.id);
    const { inzet } = await besluitOver(coach, teamleider, a, 'toekennen', {
      begin: '2026-12-01',
      totEnMet: '2027-06-30',
    });
    expect(inzet.toestand).toBe('toegekend');
    const b = await metAdvies(tweede.id);
    const vol = await processInzetAls(coach, b, {
      command: 'prepareBesluit',
      ...{ wat: 'toekennen', reden: 'Past.', begin: '2026-12-01' },
    });
    expect(code(vol)).toBe('vol');
    expect(vol.probleem?.detail).toContain('Pw art. 10b lid 6');
    await processInzetAls(coach, b, { command: 'placeOnWachtlijst' });
    const c = await metAdvies(derde.id);
    const wacht = await processInzetAls(coach, c, { command: 'placeOnWachtlijst' });
    // a second place in 2027, and the first one free on 1 July
    expect(wacht.body).toMatchObject({
      wacht: { plaats: 2, van: 2, beurt: { soort: 'op', dag: '2027-07-01', door: 'einde' } },
      tijdelijk: expect.arrayContaining([{ code: 'werkstage', naam: 'Werkstage' }]),
    });
    const { lijsten } = (await teamleider(contract.readInstrumentlijsten)).body;
    const lijst = lijsten.find((each) => each.code === 'beschut-werk');
    expect(lijst).toMatchObject({
      plaatsen: { aantal: 1, bezet: 1, wachtend: 2 },
      wachtenden: [{ plaats: 1, beurt: { dag: '2027-01-01', door: 'nieuw-jaar' } }, { plaats: 2 }],
      bezet: [{ totEnMet: '2027-06-30' }],
      budget: { gebruiktInCenten: 1_000_00 },
    });
    const eigen = (await derde.zelf(contract.readEigenInzetten)).body.inzetten;
    expect(eigen[0]?.wacht).toMatchObject({ plaats: 2, beurt: { dag: '2027-07-01' } });
    // in the new year there is one place, and it is of who waits longest
    proef.klok.verzet(isoDate('2027-01-04'));
    const wens = { begin: '2027-02-01' };
    await expect(besluitOver(coach, teamleider, c, 'toekennen', wens)).rejects.toThrow('vol');
    expect((await besluitOver(coach, teamleider, b, 'toekennen', wens)).inzet.toestand).toBe('toegekend');
  });
});

describe('money to the person', () => {
  it('a premie of a participatieplaats follows after half a year, and the day run pays it', async () => {
    proef.klok.verzet(isoDate('2026-02-02'));
    const { id } = await mens();
    const inzet = (await stelVoor(coach, id, 'participatieplaats')).body.id;
    await besluitOver(coach, teamleider, inzet, 'toekennen', { begin: '2026-02-02', totEnMet: '2028-02-01' });
    await processInzetAls(coach, inzet, { command: 'startInzet', begin: '2026-02-02', totEnMet: '2028-02-01' });
    proef.klok.verzet(isoDate('2026-08-01'));
    const betalen = { command: 'prepareBesluit', wat: 'betalen', reden: 'Werkte goed mee.', bedragInCenten: 150_00 };
    expect(code(await processInzetAls(coach, inzet, betalen))).toBe('half-jaar-niet-om');
    proef.klok.verzet(isoDate('2026-08-03'));
    expect(code(await processInzetAls(coach, inzet, betalen))).toBe('meewerken-niet-beoordeeld');
    const { vragen } = (await coach(contract.readInzet, { params: { inzetId: inzet } })).body;
    await processInzetAls(coach, inzet, {
      command: 'evaluateInzet',
      ...{
        antwoorden: vragen.map((vraag) => ({ vraag, antwoord: 'Ja.' })),
        hielp: 'ja',
        inwoner: 'Fijn.',
        meegewerkt: true,
      },
    });
    expect(code(await processInzetAls(coach, inzet, { ...betalen, bedragInCenten: 151_00 }))).toBe('ander-bedrag');
    const { inzet: na, besluit } = await besluitOver(coach, teamleider, inzet, 'betalen', { bedragInCenten: 150_00 });
    expect(na.betalingen).toEqual([{ op: '2026-08-03', bedragInCenten: 150_00 }]);
    expect(code(await processInzetAls(coach, inzet, betalen))).toBe('half-jaar-niet-om');

    const saldo = async (rekening: string) =>
      (await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id))).find((each) => each.rekening === rekening)
        ?.saldoInCenten ?? 0;
    expect(await saldo('instrumentlast')).toBe(150_00);
    expect(await saldo('te-betalen-instrument')).toBe(-150_00);
    const run = await betaler(startRun, {
      body: { soort: 'dag', betaaldag: isoDate('2026-08-04'), gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    const [regel] = await proef.systeem(
      (tx) => tx<{ netto: number; besluit: string }[]>`
        select netto_in_centen as netto, besluit from betaalregel where run = ${run.body.id} and persoon = ${id}`,
    );
    expect(regel).toMatchObject({ netto: 150_00, besluit: besluit.id });
  });
});
