import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as contract from '@meedoen/contract/besluit';
import { submitBezwaar, withdrawBezwaar } from '@meedoen/contract/bezwaar';
import { readStart } from '@meedoen/contract/eigen';
import { recordFeit } from '@meedoen/contract/feit';
import { readRekenbewijs } from '@meedoen/contract/rekenbewijs';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { rekentNa } from '../../test/rekenbewijs.ts';
import { alleWegen } from '../../wegen.ts';
import { bevrorenFeiten, herbereken } from './bevriezen.ts';
import { besluitMetId, herbouwBesluit } from './store.ts';

let proef: Proefomgeving;
let consulent: Beller;
let collega: Beller;
const ADRES = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  gemeente: '9901',
};
const TOETS = { nodig: 'Geld om van te leven', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 19' };

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  collega = await proef.alsMedewerker(veenrade.tweedeConsulent, veenrade);
  await proef.systeem(
    (tx) =>
      tx`insert into beleidsregime ${tx({
        id: uuidv7(),
        uitvoerder: veenrade.id,
        gemeente: '9901',
        geldig: '[2020-01-01,)',
        naam: 'Mandaatregeling Veenrade',
        bron: 'Gemeenteblad 2020, 17',
        keuzes: tx.json({ vierOgen: ['toekennen', 'afwijzen', 'intrekken', 'terugvorderen'] }),
      })}`,
  );
});
afterAll(() => proef.stop());

async function inwoner(naam: string, meer: Parameters<typeof metFeiten>[4] = []) {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: ADRES } : feit,
  );
  await metFeiten(proef, persoon, proef.veenrade, '9901', [...feiten, ...meer]);
  return { persoon, beller: await proef.alsInwoner(persoon, proef.veenrade) };
}

async function aangevraagd(naam: string, nettoInCenten?: number, gemeldOp: IsoDate = '2026-10-19') {
  const { persoon, beller } = await inwoner(naam);
  const gemeld = await consulent(aanvraag.registerMelding, {
    body: { persoon, gemeente: '9901', bron: 'balie', gemeldOp, geldNodigNu: false },
  });
  const params = { aanvraagId: gemeld.body.id };
  const loon = { kenmerk: 'Bakkerij', soort: 'loon', periode: 'maand', vakantietoeslag: 'inbegrepen' } as const;
  const antwoorden = {
    gegevens: { klopt: true },
    woonsituatie: 'zelfstandig',
    huisgenoten: [],
    inkomsten: nettoInCenten === undefined ? [] : [{ ...loon, nettoInCenten }],
    bezit: [],
    iban: nederlandseIban('TEST', 987_654_321),
  };
  expect((await beller(aanvraag.saveFormulier, { params, body: { antwoorden } })).probleem).toBeUndefined();
  expect((await beller(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } })).probleem).toBeUndefined();
  return { persoon, beller, zaak: gemeld.body.id };
}

const heelBesluit = (id: string) =>
  proef.systeem(async (tx) => {
    const besluit = await besluitMetId(tx, id);
    if (!besluit) throw new Error('no besluit');
    expect(await herbouwBesluit(tx, id)).toEqual(besluit.toestand);
    const opnieuw = herbereken(besluit.toestand.bevroren, await bevrorenFeiten(tx, besluit.toestand.bevroren));
    expect(opnieuw.uitkomst).toEqual(besluit.toestand.bevroren.uitkomst);
    expect(opnieuw.maanden).toEqual(
      besluit.toestand.bevroren.maanden.map(({ maand, berekend }) => ({ maand, berekend })),
    );
    return besluit;
  });

const saldo = (persoon: string) =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ rekening: string; bedrag: number }[]>`
      select rekening, sum(bedrag_in_centen)::int as bedrag from boeking where persoon = ${persoon} group by rekening having sum(bedrag_in_centen) <> 0`;
    return Object.fromEntries(rijen.map(({ rekening, bedrag }) => [rekening, bedrag]));
  });

describe('toekennen', () => {
  it('is computed, signed by two, made known by letter, and starts a right with its back payment', async () => {
    const { persoon, beller, zaak } = await aangevraagd('Yvonne');
    const begin = await consulent(contract.startVoorstel, { body: { soort: 'toekennen', zaak } });
    expect(begin.probleem).toBeUndefined();
    const { id } = begin.body;
    expect(begin.body).toMatchObject({ status: 'concept', ingangsdatum: '2026-10-19', verouderd: false });
    expect(begin.body.vierOgen).toMatchObject({ nodig: true });
    expect(begin.body.voorwaarden.every(({ stand }) => stand === 'ja')).toBe(true);
    // 13 of 31 days of October; November whole
    expect(begin.body.maanden.map(({ maand, berekendInCenten }) => [maand, berekendInCenten])).toEqual([
      ['2026-10', 59526],
      ['2026-11', 141946],
    ]);
    expect(begin.body.brief.find(({ soort }) => soort === 'bedrag')?.regels[0]?.bedragInCenten).toBe(134849);
    const params = { besluitId: id };
    const voorgelegd = await consulent(contract.proposeBesluit, { params, body: {}, versie: begin.body.versie });
    expect(voorgelegd.body.status).toBe('voorgesteld');
    const zelf = await consulent(contract.approveBesluit, { params, body: {} });
    expect(zelf.probleem?.errors?.[0]?.code).toBe('vier-ogen');
    expect((await beller(contract.readBesluit, { params })).status).toBe(404);
    expect((await consulent(readRekenbewijs, { params })).status).toBe(404);
    const klaar = await collega(contract.approveBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body).toMatchObject({
      status: 'bekendgemaakt',
      bekendgemaaktOp: '2026-11-24',
      bezwaarTot: '2027-01-05',
    });
    expect(klaar.body.kenmerk).toMatch(/^BS-2026-/);
    expect((await beller(contract.readBesluit, { params })).body.status).toBe('bekendgemaakt');
    const rijen = await proef.systeem(
      (tx) => tx`select r.status, lower(r.geldig) as vanaf, z.status as zaak, v.kanaal, v.status as verzending
        from recht r join zaak z on z.id = ${zaak} join brief br on br.besluit = ${id} join verzending v on v.brief = br.id
        where r.persoon = ${persoon}`,
    );
    expect(rijen).toMatchObject([
      { status: 'lopend', vanaf: '2026-10-19', zaak: 'besloten', kanaal: 'papier', verzending: 'klaar' },
    ]);
    await rekentNa(id, beller);
    // October is booked now: no month run will compute it any more
    // with what the gemeente pays over it: 23,49% payroll tax, and 6,10% Zvw over the gross (2026)
    expect(await saldo(persoon)).toEqual({
      ...{ uitkeringslast: 59526, vakantiegeld: -2976, 'te-betalen': -56550 },
      ...{ loon: 56550, 'loon-tegenrekening': -56550 },
      ...{ 'loonheffing-last': 13284, loonheffing: -13284, 'zvw-last': 4260, zvw: -4260 },
    });
    await heelBesluit(id);
  });

  it('is computed again when facts changed before signing', async () => {
    const { persoon, zaak } = await aangevraagd('Marit');
    const { body } = await consulent(contract.startVoorstel, { body: { soort: 'toekennen', zaak } });
    const params = { besluitId: body.id };
    await consulent(contract.proposeBesluit, { params, body: {} });
    const waarde = {
      kenmerk: 'Kiosk',
      soort: 'loon',
      nettoInCenten: 41_946,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: { soort: 'inkomen', waarde, vanaf: '2026-11-01', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
    });
    expect((await consulent(contract.readBesluit, { params })).body.verouderd).toBe(true);
    const geweigerd = await collega(contract.approveBesluit, { params, body: {} });
    expect(geweigerd.probleem?.errors?.[0]?.code).toBe('feiten-veranderd');
    const opnieuw = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(opnieuw.probleem).toBeUndefined();
    expect(opnieuw.body.maanden.at(-1)).toMatchObject({ maand: '2026-11', berekendInCenten: 100_000 });
    expect((await collega(contract.approveBesluit, { params, body: {} })).body.status).toBe('bekendgemaakt');
    await heelBesluit(body.id);
  });

  it('goes back to its maker with a reason, and two who edit do not lose anything', async () => {
    const { zaak } = await aangevraagd('Nora');
    const { body } = await consulent(contract.startVoorstel, { body: { soort: 'toekennen', zaak } });
    const params = { besluitId: body.id };
    await consulent(contract.proposeBesluit, { params, body: {} });
    const terug = await collega(contract.rejectVoorstel, { params, body: { reden: 'Vraag eerst naar de huur.' } });
    expect(terug.body.status).toBe('concept');
    const bewerkt = await consulent(contract.editVoorstel, {
      params,
      body: { motivering: 'De huur is gezien.', toets: TOETS },
      versie: terug.body.versie,
    });
    expect(bewerkt.body).toMatchObject({ motivering: 'De huur is gezien.', toets: TOETS });
    const botst = await collega(contract.editVoorstel, {
      params,
      body: { motivering: 'Anders' },
      versie: terug.body.versie,
    });
    expect(botst.status).toBe(409);
    expect((await consulent(contract.startVoorstel, { body: { soort: 'toekennen', zaak } })).status).toBe(409);
  });
});

describe('a start before the melding (art. 44 lid 5)', () => {
  const opDag = async (naam: string, ingangsdatum: IsoDate, gemeldOp?: IsoDate) => {
    const { persoon, zaak } = await aangevraagd(naam, undefined, gemeldOp);
    const begin = await consulent(contract.startVoorstel, { body: { soort: 'toekennen', zaak, ingangsdatum } });
    return { persoon, zaak, begin };
  };

  it('is possible up to three months, with the oordeel that circumstances require it', async () => {
    const { persoon, begin } = await opDag('Vera', '2026-07-19');
    expect(begin.probleem).toBeUndefined();
    expect(begin.body).toMatchObject({ ingangsdatum: '2026-07-19', gebonden: false });
    expect(begin.body.maanden.map(({ maand }) => maand)).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    const params = { besluitId: begin.body.id };
    const zonder = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(zonder.probleem?.errors?.[0]?.code).toBe('toets-onvolledig');
    const toets = { ...TOETS, nodig: 'De huurschuld van juli', artikel: 'Pw art. 44 lid 5' };
    await consulent(contract.editVoorstel, { params, body: { toets, motivering: 'Lag in het ziekenhuis.' } });
    await consulent(contract.proposeBesluit, { params, body: {} });
    const klaar = await collega(contract.approveBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body).toMatchObject({ status: 'bekendgemaakt', toets });
    expect(JSON.stringify(klaar.body.brief)).toContain('artikel 44, lid 5 Participatiewet');
    const [recht] = await proef.systeem(
      (tx) => tx`select lower(geldig) as vanaf from recht where persoon = ${persoon}`,
    );
    expect(recht?.vanaf).toBe('2026-07-19');
    await heelBesluit(begin.body.id);
  });

  it('is refused with the article outside the limit, and before 2026', async () => {
    const teVroeg = await opDag('Wil', '2026-07-18');
    expect(teVroeg.begin.probleem?.errors?.[0]).toMatchObject({
      pointer: '/ingangsdatum',
      code: 'voor-melding',
      detail: 'Bijstand kan niet eerder beginnen dan drie maanden voor de melding: 19 juli 2026 (Pw art. 44 lid 5).',
    });
    const toen = await opDag('Xena', '2025-12-30', '2025-12-31');
    expect(toen.begin.probleem?.errors?.[0]?.detail).toBe(
      'Bijstand kan niet eerder beginnen dan de melding (Pw art. 44 lid 1).',
    );
  });

  it('needs no oordeel from the melding on, and comes and goes with the day', async () => {
    const { begin } = await opDag('Yara', '2026-10-18');
    const params = { besluitId: begin.body.id };
    expect(begin.body.gebonden).toBe(false);
    const terug = await consulent(contract.editVoorstel, { params, body: { ingangsdatum: '2026-10-19' } });
    expect(terug.body).toMatchObject({ gebonden: true, ingangsdatum: '2026-10-19' });
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.body.status).toBe('voorgesteld');
  });
});

describe('afwijzen', () => {
  it('asks the omgekeerde toets, then closes the case with a sum that ends in zero', async () => {
    const { persoon, zaak } = await aangevraagd('Petra', 200_000);
    const { body } = await consulent(contract.startVoorstel, { body: { soort: 'afwijzen', zaak } });
    const params = { besluitId: body.id };
    expect(body.voorwaarden.find(({ stand }) => stand === 'nee')?.artikel).toBe('Pw art. 19 lid 1 a');
    const zonder = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(zonder.probleem?.errors?.[0]?.code).toBe('toets-onvolledig');
    await consulent(contract.editVoorstel, { params, body: { toets: TOETS } });
    await consulent(contract.proposeBesluit, { params, body: {} });
    const klaar = await collega(contract.approveBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body.status).toBe('bekendgemaakt');
    const [rij] = await proef.systeem((tx) => tx`select status, open from zaak where id = ${zaak}`);
    expect(rij).toMatchObject({ status: 'besloten', open: false });
    expect(await saldo(persoon)).toEqual({});
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(readStart, {})).body.afgelopen).toMatchObject({
      ...{ aanvraag: zaak, hoe: 'afgewezen', besluit: body.id },
      ...{ brief: expect.any(String), bezwaarTotEnMet: expect.any(String), bezwaar: null },
    });
    // who objected is led to the objection, and not urged to object again
    const gemaakt = await zelf(submitBezwaar, { body: { besluit: body.id, gronden: 'Het klopt niet.' } });
    expect((await zelf(readStart, {})).body.afgelopen?.bezwaar).toBe(gemaakt.body.id);
    await zelf(withdrawBezwaar, { params: { bezwaarId: gemaakt.body.id }, body: {} });
    expect((await zelf(readStart, {})).body.afgelopen?.bezwaar).toBeNull();
    await heelBesluit(body.id);
  });
});

describe('herzien', () => {
  it('makes a claim with a line per month when less was due, and the ledger agrees with the law again', async () => {
    const { persoon } = await inwoner('Rosa');
    await metRecht(proef, persoon, proef.veenrade, '9901', '2026-08-01', ['2026-08', '2026-09', '2026-10']);
    const waarde = {
      kenmerk: 'Kiosk',
      soort: 'loon',
      nettoInCenten: 60_000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    const feit = await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: {
        soort: 'inkomen',
        waarde,
        vanaf: '2026-09-01',
        totEnMet: '2026-10-31',
        bron: 'medewerker',
        gecontroleerd: true,
      },
    });
    const params = { besluitId: feit.body.gevolg.voorstel ?? '' };
    const voorstel = await consulent(contract.readBesluit, { params });
    expect(voorstel.body.maanden.map(({ oorzaak }) => oorzaak)).toEqual([
      expect.stringContaining('bekend sinds 24 november 2026'),
      expect.stringContaining('bekend sinds 24 november 2026'),
    ]);
    await consulent(contract.editVoorstel, { params, body: { motivering: 'Het loon kwam later binnen.' } });
    // the policy asks one person for this kind: proposing is deciding
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body.status).toBe('bekendgemaakt');
    const [vordering] = await proef.systeem(
      (tx) => tx<{ kenmerk: string; herkomst: string; maanden: unknown }[]>`
        select kenmerk, herkomst, maanden from vordering where persoon = ${persoon}`,
    );
    expect(vordering).toMatchObject({
      herkomst: 'art-58-lid-2-a',
      maanden: [
        { maand: '2026-09', bedragInCenten: 57_000 },
        { maand: '2026-10', bedragInCenten: 57_000 },
      ],
    });
    const na = await saldo(persoon);
    expect(na).toMatchObject({ vordering: 114_000, uitkeringslast: 3 * 141_946 - 120_000 });
    expect(Object.values(na).reduce((som, bedrag) => som + bedrag, 0)).toBe(0);
    await heelBesluit(params.besluitId);
    // the same facts again lead to nothing
    const niets = await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: {
        soort: 'contactgegevens',
        waarde: { telefoon: '06 12 34 56 78' },
        vanaf: '2026-11-01',
        totEnMet: null,
        bron: 'medewerker',
        gecontroleerd: true,
      },
    });
    expect(niets.body.gevolg).toEqual({ maanden: [], voorstel: null });
  });

  it('makes a back payment when more was due', async () => {
    const { persoon } = await inwoner('Sanne', [
      opgegeven(
        'inkomen',
        { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 60_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
        '2026-08-01',
      ),
    ]);
    await metRecht(proef, persoon, proef.veenrade, '9901', '2026-08-01', ['2026-09']);
    const voor = await saldo(persoon);
    const waarde = {
      kenmerk: 'Kiosk',
      soort: 'loon',
      nettoInCenten: 40_000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    const feit = await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: { soort: 'inkomen', waarde, vanaf: '2026-08-01', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
    });
    const params = { besluitId: feit.body.gevolg.voorstel ?? '' };
    await consulent(contract.editVoorstel, { params, body: { motivering: 'Het loon was lager.' } });
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    const na = await saldo(persoon);
    expect((na['te-betalen'] ?? 0) - (voor['te-betalen'] ?? 0)).toBe(-19_000);
    expect(na.vordering).toBeUndefined();
  });
});

describe('besluiten', () => {
  it('are closed to the other uitvoerder and to who may only read', async () => {
    const { persoon, zaak } = await aangevraagd('Tess');
    const { body } = await consulent(contract.startVoorstel, { body: { soort: 'toekennen', zaak } });
    const params = { besluitId: body.id };
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    const coach = await proef.alsMedewerker(proef.veenrade.medewerkers.coach, proef.veenrade);
    expect((await vreemd(contract.readBesluit, { params })).status).toBe(404);
    expect((await vreemd(contract.startVoorstel, { body: { soort: 'toekennen', zaak } })).status).toBe(404);
    expect((await coach(contract.readBesluit, { params })).status).toBe(200);
    expect((await coach(contract.proposeBesluit, { params, body: {} })).status).toBe(404);
    expect((await vreemd(contract.readBesluiten, { params: { persoonId: persoon } })).status).toBe(404);
  });

  it('leave no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
