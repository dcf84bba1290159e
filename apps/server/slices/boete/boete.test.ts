import * as besluit from '@meedoen/contract/besluit';
import * as bezwaar from '@meedoen/contract/bezwaar';
import * as contract from '@meedoen/contract/boete';
import { readEigenBrieven, readEigenOverzicht, readStart } from '@meedoen/contract/eigen';
import { finishTaak } from '@meedoen/contract/taak';
import { readSchuld } from '@meedoen/contract/vordering';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metOnderzoek, OORDEEL, SCHENDING, VOORNEMEN } from '../../test/boeteproef.ts';
import { alleenstaandeMetAdres, metBeleid, metFeiten, metRecht, VERORDENING } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { boeteMetId, herbouwBoete } from './store.ts';

// A fine through the front door: from the start of an investigation to the claim, and back after an objection.

const TOETS = { nodig: 'Rust', waarden: ['maatwerk'], effecten: 'Huur kan betaald', artikel: 'Pw art. 18a' };
let proef: Proefomgeving;
let consulent: Beller;
let tweede: Beller;
let handhaver: Beller;
let behandelaar: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  await metBeleid(proef, veenrade, { afstemming: VERORDENING });
  const als = (wie: string) => proef.alsMedewerker(wie, veenrade);
  consulent = await als(veenrade.medewerkers.inkomensconsulent);
  tweede = await als(veenrade.tweedeConsulent);
  handhaver = await als(veenrade.medewerkers.handhaving);
  behandelaar = await als(veenrade.medewerkers.bezwaarbehandelaar);
});
beforeEach(() => proef.klok.verzet(isoDate('2026-11-24')));
afterAll(() => proef.stop());

async function inwoner(naam: string) {
  const { veenrade } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
  await metFeiten(proef, persoon, veenrade, '9901', alleenstaandeMetAdres('1985-04-01', '9901'));
  await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', ['2026-09', '2026-10']);
  return { persoon, zelf: await proef.alsInwoner(persoon, veenrade) };
}

const lees = async (persoon: string, id: string) =>
  (await consulent(contract.readBoetes, { params: { persoonId: persoon } })).body.boetes.find((each) => each.id === id);
const code = ({ probleem }: { probleem?: { errors?: readonly { code: string }[] } | undefined }) =>
  probleem?.errors?.[0]?.code;

/** Announced, and the time to answer gone by. */
async function gehoord(persoon: string, schending: object = {}, oordeel: object = {}, door: Beller = handhaver) {
  const id = await metOnderzoek(door, persoon, schending, oordeel);
  const { probleem } = await door(contract.announceBoete, { params: { boeteId: id }, ruw: VOORNEMEN });
  expect(probleem).toBeUndefined();
  proef.klok.verzet(isoDate('2026-12-09'));
  return id;
}

async function bereid(soort: string, boete: string, bewerking: object = {}) {
  const begin = await consulent(besluit.startVoorstel, { ruw: { soort, boete } });
  expect(begin.probleem).toBeUndefined();
  const params = { besluitId: begin.body.id };
  const ruw = { motivering: 'Zo is het gewogen.', toets: TOETS, ...bewerking };
  expect((await consulent(besluit.editVoorstel, { params, ruw })).probleem).toBeUndefined();
  return params;
}

async function neem(soort: string, boete: string) {
  const params = await bereid(soort, boete);
  const voor = await consulent(besluit.proposeBesluit, { params, body: {} });
  expect(voor.probleem).toBeUndefined();
  return voor.body.status === 'bekendgemaakt'
    ? voor.body
    : (await tweede(besluit.approveBesluit, { params, body: {} })).body;
}

const saldi = (persoon: string) =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ rekening: string; som: number }[]>`
      select rekening, sum(bedrag_in_centen)::int as som from boeking where persoon = ${persoon}
        and rekening in ('vordering', 'opgelegde-boetes') group by rekening having sum(bedrag_in_centen) <> 0 order by rekening`;
    return rijen.map(({ rekening, som }) => [rekening, som]);
  });

describe('from what was not told to the claim', () => {
  it('investigates, judges, announces with the report, hears, imposes, books a claim of its own', async () => {
    const { persoon, zelf } = await inwoner('Anna');
    const id = await metOnderzoek(handhaver, persoon);
    const params = { boeteId: id };
    const zaak = await lees(persoon, id);
    expect(zaak).toMatchObject({ toestand: 'onderzoek', klok: { uiterlijk: '2026-12-22' } });
    expect(zaak?.wet).toMatchObject({ bedragInCenten: 500_00, vervaltNa: '2031-09-30', ontbreekt: [] });
    expect(zaak?.kenmerk).toMatch(/^BO-2026-/);
    // nothing is said to the resident before the voornemen
    expect((await zelf(contract.readEigenBoetes)).body.boetes).toEqual([]);
    expect(code(await consulent(besluit.startVoorstel, { ruw: { soort: 'boete-opleggen', boete: id } }))).toBe(
      'niet-gehoord',
    );
    await handhaver(contract.announceBoete, { params, ruw: VOORNEMEN });
    const [eigen] = (await zelf(contract.readEigenBoetes)).body.boetes;
    expect(eigen).toMatchObject({ toestand: 'voornemen', magReageren: true, hoogstensInCenten: 500_00 });
    expect(eigen?.rapport).toBe(VOORNEMEN.bevindingen);
    expect((await zelf(readStart)).body.teDoen).toEqual([
      { wat: 'Vertel ons jouw kant', uiterlijk: '2026-12-08', soort: 'boetezienswijze', id },
    ]);
    expect((await zelf(readEigenBrieven)).body.brieven[0]?.soort).toBe('voornemen-boete');
    expect(code(await consulent(besluit.startVoorstel, { ruw: { soort: 'boete-opleggen', boete: id } }))).toBe(
      'zienswijze-loopt-nog',
    );
    await zelf(contract.giveBoetezienswijze, { params, body: { tekst: 'Ik dacht dat het niet hoefde.' } });
    const werk = (await consulent(readWerkvoorraad, { query: { soort: 'boete', aantal: 25 } })).body.regels;
    expect(werk.map(({ persoon: wie, titel, laatsteDag }) => [wie, titel, laatsteDag])).toContainEqual([
      persoon,
      'Boete: reactie lezen en besluiten',
      '2026-12-22',
    ]);

    const klaar = await neem('boete-opleggen', id);
    expect(klaar).toMatchObject({ status: 'bekendgemaakt', boete: id, vraagt: [] });
    expect(klaar.boetestuk?.som).toEqual({
      percentage: 50,
      aandeelInCenten: 500_00,
      grens: null,
      boeteInCenten: 500_00,
      bedragInCenten: 500_00,
    });
    expect(klaar.voorwaarden.map(({ stand }) => stand)).toEqual(['nee', 'nee']);
    expect(await lees(persoon, id)).toMatchObject({ toestand: 'opgelegd', klok: null });
    expect(await saldi(persoon)).toEqual([
      ['opgelegde-boetes', -500_00],
      ['vordering', 500_00],
    ]);
    const { vorderingen } = (await consulent(readSchuld, { params: { persoonId: persoon } })).body;
    expect(vorderingen).toMatchObject([{ herkomst: 'boete' }]);
    const [na] = (await zelf(contract.readEigenBoetes)).body.boetes;
    expect(na).toMatchObject({ toestand: 'opgelegd', magReageren: false, oplegging: { bezwaarTot: '2027-01-05' } });
    expect(na?.oplegging?.som.bedragInCenten).toBe(500_00);
    expect((await zelf(readEigenOverzicht)).body.boetes).toMatchObject([{ status: 'opgelegd' }]);
    const gelijk = await proef.systeem(async (tx) => [(await boeteMetId(tx, id)).toestand, await herbouwBoete(tx, id)]);
    expect(JSON.parse(JSON.stringify(gelijk[1]))).toEqual(gelijk[0]);
  });

  it('is not imposed by who wrote the report where a report is a must (Awb 10:3 lid 4)', async () => {
    const { persoon } = await inwoner('Bea');
    const id = await gehoord(persoon, {}, {}, consulent);
    const params = await bereid('boete-opleggen', id);
    const voor = await consulent(besluit.proposeBesluit, { params, body: {} });
    expect(code(voor)).toBe('zelf-rapport-gemaakt');
  });

  it('waits for what somebody can pay, by name, and takes it into account', async () => {
    const { persoon } = await inwoner('Cor');
    const id = await gehoord(persoon, {}, { ruimtePerMaandInCenten: undefined });
    expect((await lees(persoon, id))?.wet.ontbreekt).toEqual([
      'Hoeveel kan iemand per maand aan de boete betalen, boven de beslagvrije voet?',
    ]);
    const params = await bereid('boete-opleggen', id);
    expect(code(await consulent(besluit.proposeBesluit, { params, body: {} }))).toBe('gegevens-ontbreken');
    const oordeel = { ...OORDEEL, ruimtePerMaandInCenten: 25_00 };
    await handhaver(contract.judgeSchending, { params: { boeteId: id }, ruw: oordeel });
    const voor = await consulent(besluit.proposeBesluit, { params, body: {} });
    expect(voor.body.boetestuk?.som).toMatchObject({ grens: 'draagkracht', bedragInCenten: 300_00 });
  });

  it('warns in its place where the law lets it, and not twice', async () => {
    const { persoon, zelf } = await inwoner('Dirk');
    const klein = { benadelingsbedragInCenten: 120_00 };
    const id = await metOnderzoek(handhaver, persoon, klein);
    await handhaver(contract.announceBoete, { params: { boeteId: id }, ruw: { ...VOORNEMEN, waarschuwing: true } });
    proef.klok.verzet(isoDate('2026-12-09'));
    expect((await neem('boete-waarschuwen', id)).status).toBe('bekendgemaakt');
    expect((await zelf(contract.readEigenBoetes)).body.boetes).toMatchObject([{ toestand: 'gewaarschuwd' }]);
    expect(await saldi(persoon)).toEqual([]);
    const dagen = { van: '2026-10-01', totEnMet: '2026-10-31', ...klein };
    const weer = await metOnderzoek(handhaver, persoon, dagen);
    const ruw = { ...VOORNEMEN, zienswijzeTot: '2026-12-31', waarschuwing: true };
    expect(code(await handhaver(contract.announceBoete, { params: { boeteId: weer }, ruw }))).toBe(
      'geen-waarschuwing-mogelijk',
    );
  });

  it('is let go with a letter once it was announced, and cannot come back for the same (Awb 5:43, 5:50)', async () => {
    const { persoon, zelf } = await inwoner('Els');
    const id = await gehoord(persoon);
    const { probleem } = await consulent(contract.waiveBoete, {
      params: { boeteId: id },
      ruw: { grond: 'geen-verwijt', reden: 'Lag in het ziekenhuis.' },
    });
    expect(probleem).toBeUndefined();
    expect((await zelf(readEigenBrieven)).body.brieven[0]?.soort).toBe('boete-afgezien');
    expect((await zelf(contract.readEigenBoetes)).body.boetes).toMatchObject([
      { toestand: 'afgezien', afgezien: 'Lag in het ziekenhuis.' },
    ]);
    // staff still read both sides
    expect(await lees(persoon, id)).toMatchObject({
      toestand: 'afgezien',
      rapport: { bevindingen: VOORNEMEN.bevindingen },
      voornemen: { zienswijzeTot: VOORNEMEN.zienswijzeTot },
    });
    const weer = await handhaver(contract.startBoeteonderzoek, { params: { persoonId: persoon }, ruw: SCHENDING });
    expect(code(weer)).toBe('al-bestraft');
  });

  it('counts an earlier fine that is final', async () => {
    const { persoon } = await inwoner('Fien');
    const eerst = await gehoord(persoon);
    await neem('boete-opleggen', eerst);
    const dagen = { van: '2026-12-10', totEnMet: '2026-12-20' };
    proef.klok.verzet(isoDate('2026-12-21'));
    // its objection term ends today: the norms of 2027, when it really ends, are not published
    await proef.systeem((tx) => tx`update besluit set bezwaar_tot = '2026-12-21' where boete = ${eerst}`);
    const tweedeBoete = await metOnderzoek(handhaver, persoon, dagen);
    expect((await lees(persoon, tweedeBoete))?.wet.recidive.value).toBe(false);
    proef.klok.verzet(isoDate('2026-12-22'));
    expect(await lees(persoon, tweedeBoete)).toMatchObject({
      wet: { bedragInCenten: 750_00, recidive: { value: true } },
    });
  });

  it('comes back whole after a granted objection', async () => {
    const { persoon, zelf } = await inwoner('Gijs');
    const id = await gehoord(persoon);
    const { id: bestreden } = await neem('boete-opleggen', id);
    const { body } = await zelf(bezwaar.submitBezwaar, { body: { besluit: bestreden, gronden: 'Ik was ziek.' } });
    for (const ruw of [
      { command: 'takeUpBezwaar' },
      { command: 'waiveHoren', grond: 'wil-niet', reden: 'De inwoner belde dat het niet hoeft.' },
      {
        ...{ command: 'decideBezwaar', dictum: 'gegrond', motivering: 'Was ziek.', uitvoering: 'Boete vervalt.' },
        rechtbank: 'Rechtbank Midden-Nederland',
      },
    ])
      expect(
        (await behandelaar(bezwaar.processBezwaar, { params: { bezwaarId: body.id }, ruw })).probleem,
      ).toBeUndefined();
    expect((await lees(persoon, id))?.toestand).toBe('herroepen');
    expect(await saldi(persoon)).toEqual([]);
  });
});

describe('what is refused', () => {
  it('a claim of somebody else or with another origin, and a task that is done by itself', async () => {
    const { persoon } = await inwoner('Hans');
    const ruw = { ...SCHENDING, vordering: '00000000-0000-4000-8000-000000000000' };
    const geen = await handhaver(contract.startBoeteonderzoek, { params: { persoonId: persoon }, ruw });
    expect(geen.probleem?.errors?.[0]).toMatchObject({ pointer: '/vordering', code: 'onbekend' });
    const id = await metOnderzoek(handhaver, persoon);
    const [taak] = await proef.systeem((tx) => tx<{ id: string }[]>`select id from taak where bron = ${id}`);
    const klaar = await consulent(finishTaak, { params: { taakId: taak?.id ?? '' }, ruw: { uitkomst: 'Klaar' } });
    expect(code(klaar)).toBe('volgt-uit-zaak');
  });

  it('a talk without saying that answering is not a must (Awb 5:10a)', async () => {
    const { persoon } = await inwoner('Ilse');
    const id = await gehoord(persoon);
    const gesprek = { gegevenOp: '2026-12-09', via: 'gesprek', tekst: 'Wist het niet.' };
    const params = { boeteId: id };
    const zonder = await consulent(contract.recordBoetezienswijze, {
      params,
      ruw: { ...gesprek, zwijgrechtGezegd: false },
    });
    expect(code(zonder)).toBe('zwijgrecht-niet-gezegd');
    const met = await consulent(contract.recordBoetezienswijze, {
      params,
      ruw: { ...gesprek, zwijgrechtGezegd: true },
    });
    expect(met.body.zienswijzen).toMatchObject([{ via: 'gesprek', gehoordDoor: expect.stringMatching(/./) }]);
  });

  it('a case of another gemeente, and of a resident who is somebody else', async () => {
    const { persoon } = await inwoner('Joep');
    const id = await gehoord(persoon);
    const vreemd = await inwoner('Kim');
    const antwoord = await vreemd.zelf(contract.giveBoetezienswijze, {
      params: { boeteId: id },
      body: { tekst: 'Dag' },
    });
    expect(antwoord.status).toBe(404);
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    expect((await elders(contract.readBoetes, { params: { persoonId: persoon } })).status).toBe(404);
  });
});
