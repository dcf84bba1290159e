import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as contract from '@meedoen/contract/besluit';
import { approveRun, checkRekening, startRun } from '@meedoen/contract/betaalrun';
import { recordFeit } from '@meedoen/contract/feit';
import { readRecht, readSpecificatie } from '@meedoen/contract/recht';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { herbouwBesluit } from './store.ts';

// An advance and what becomes of it: a claim that a person decides, nothing, or part of the bijstand granted later.

let proef: Proefomgeving;
let consulent: Beller;
let betaalbeheer: Beller;
let teamleider: Beller;
const ADRES = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  gemeente: '9901',
};
const TOETS = { nodig: 'Rust om te herstellen', waarden: ['vangnet'], effecten: 'Klein', artikel: 'Pw art. 58' };

beforeAll(async () => {
  proef = await proefomgeving({
    wegen: alleWegen(),
    werkers: (wachtrij, omgeving) => void alleWerkers(wachtrij, omgeving),
  });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  betaalbeheer = await proef.alsMedewerker(veenrade.medewerkers.betaalbeheer, veenrade);
  teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
});
afterAll(() => proef.stop());

async function aangevraagd(naam: string, nettoInCenten?: number) {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: ADRES } : feit,
  );
  await metFeiten(proef, persoon, proef.veenrade, '9901', feiten);
  const beller = await proef.alsInwoner(persoon, proef.veenrade);
  const { body } = await beller(aanvraag.registerEigenMelding, { body: { geldNodigNu: false } });
  const params = { aanvraagId: body.id };
  const loon = { kenmerk: 'Bakkerij', soort: 'loon', periode: 'maand', vakantietoeslag: 'inbegrepen' } as const;
  const antwoorden = {
    gegevens: { klopt: true },
    woonsituatie: 'zelfstandig',
    huisgenoten: [],
    inkomsten: nettoInCenten === undefined ? [] : [{ ...loon, nettoInCenten }],
    bezit: [],
    iban: nederlandseIban('TEST', 123),
  };
  await beller(aanvraag.saveFormulier, { params, body: { antwoorden } });
  expect((await beller(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } })).probleem).toBeUndefined();
  return { persoon, zaak: body.id, params, beller };
}

const voorschot = async (zaak: { params: { aanvraagId: string } }, bedragInCenten = 140_000) => {
  const { params } = zaak;
  const uit = await consulent(aanvraag.grantVoorschot, { params, body: { bedragInCenten, reden: 'Spoed' } });
  expect(uit.probleem).toBeUndefined();
};
/** Income found after the advance: no right after all. */
const metInkomen = async ({ persoon }: { persoon: string }) => {
  const waarde = {
    kenmerk: 'Kiosk',
    soort: 'loon',
    nettoInCenten: 300_000,
    periode: 'maand',
    vakantietoeslag: 'inbegrepen',
  };
  const body = {
    soort: 'inkomen',
    waarde,
    vanaf: '2026-11-01',
    totEnMet: null,
    bron: 'medewerker',
    gecontroleerd: true,
  };
  expect((await consulent(recordFeit, { params: { persoonId: persoon }, ruw: body })).probleem).toBeUndefined();
};

async function neem(soort: 'afwijzen' | 'toekennen', zaak: string) {
  const begin = await consulent(contract.startVoorstel, { body: { soort, zaak } });
  expect(begin.probleem).toBeUndefined();
  const params = { besluitId: begin.body.id };
  await consulent(contract.editVoorstel, { params, body: { motivering: 'Het loon is te hoog.', toets: TOETS } });
  const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
  expect(klaar.probleem).toBeUndefined();
  expect(klaar.body.status).toBe('bekendgemaakt');
  return JSON.stringify(klaar.body.brief);
}

const rekeningtaken = (persoon: string) =>
  proef.systeem(
    (tx) => tx<{ titel: string }[]>`
      select titel from taak where persoon = ${persoon} and klaar_op is null and titel like 'Rekeningnummer nakijken%'`,
  );

/** Pays everything that is open, as the day run of a day does. */
async function betaal(persoon: string) {
  const [feit] = await proef.systeem(
    (tx) => tx<{ id: string }[]>`
      select id from feit where persoon = ${persoon} and soort = 'rekening' and upper_inf(bekend) and not gecontroleerd`,
  );
  if (feit)
    await betaalbeheer(checkRekening, { params: { feitId: feit.id }, body: { oordeel: 'klopt', reden: 'Pas gezien' } });
  const run = await betaalbeheer(startRun, {
    body: { soort: 'dag', betaaldag: proef.klok.vandaag(), gemeenten: ['9901'] },
  });
  expect(run.probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  const klaar = await teamleider(approveRun, { params: { runId: run.body.id }, body: {} });
  expect(klaar.probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
}

const saldo = (persoon: string) =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ rekening: string; bedrag: number }[]>`
      select rekening, sum(bedrag_in_centen)::int as bedrag from boeking where persoon = ${persoon}
      group by rekening having sum(bedrag_in_centen) <> 0`;
    return Object.fromEntries(rijen.map(({ rekening, bedrag }) => [rekening, bedrag]));
  });
const voorstellen = (zaak: string) =>
  proef.systeem(
    (tx) => tx<{ id: string; status: string }[]>`
    select id, status from besluit where zaak = ${zaak} and soort = 'terugvorderen' order by aangemaakt_op`,
  );
const open = (zaak: string) =>
  proef.systeem(
    (tx) => tx<{ titel: string; bron: string | null }[]>`
    select titel, bron from taak where zaak = ${zaak} and klaar_op is null and titel like 'Voorschot%'`,
  );

describe('an advance after a refusal', () => {
  it('that was paid becomes a proposal, and by a person a claim with origin and reasons', async () => {
    const zaak = await aangevraagd('Anna');
    await voorschot(zaak);
    await betaal(zaak.persoon);
    expect(await saldo(zaak.persoon)).toEqual({ voorschot: 140_000, bank: -140_000 });
    const betaald = await zaak.beller(aanvraag.readAanvraag, { params: zaak.params });
    expect(betaald.body.klok.voorschot).toMatchObject({ betaaldOp: '2026-11-24', wachtOp: null });
    await metInkomen(zaak);
    await neem('afwijzen', zaak.zaak);
    // a proposal waits: nothing is claimed yet
    expect(await saldo(zaak.persoon)).toEqual({ voorschot: 140_000, bank: -140_000 });
    const [voorstel] = await voorstellen(zaak.zaak);
    expect(voorstel?.status).toBe('concept');
    expect(await open(zaak.zaak)).toEqual([{ titel: 'Voorschot: terugvorderen of niet?', bron: voorstel?.id }]);
    // the refusal stays the besluit of the aanvraag
    const gelezen = await consulent(aanvraag.readAanvraag, { params: zaak.params });
    expect(gelezen.body.besluit).not.toBe(voorstel?.id);

    const params = { besluitId: voorstel?.id ?? '' };
    const zonder = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(zonder.probleem?.errors?.[0]?.code).toBe('gehoord-ontbreekt');
    const bewerkt = await consulent(contract.editVoorstel, {
      params,
      body: { motivering: 'Het loon was hoger dan de norm.', toets: TOETS, gehoord: { op: '2026-11-23' } },
    });
    expect(bewerkt.body).toMatchObject({
      gebonden: false,
      maanden: [{ maand: '2026-11', artikel: 'Pw art. 58 lid 2 d', verschilInCenten: -140_000 }],
    });
    expect(JSON.stringify(bewerkt.body.brief)).toContain('Later bleek dat');
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    expect(await saldo(zaak.persoon)).toEqual({ vordering: 140_000, bank: -140_000 });
    const [vordering] = await proef.systeem(
      (tx) => tx`select herkomst, reden, maanden, recht, besluit from vordering where persoon = ${zaak.persoon}`,
    );
    expect(vordering).toMatchObject({
      herkomst: 'art-58-lid-2-d',
      reden: 'Het loon was hoger dan de norm.',
      recht: null,
      besluit: voorstel?.id,
      maanden: [{ maand: '2026-11', bedragInCenten: 140_000 }],
    });
    expect(await open(zaak.zaak)).toEqual([]);
    await proef.systeem(async (tx) => {
      expect((await herbouwBesluit(tx, params.besluitId))?.status).toBe('bekendgemaakt');
    });
    const nogEens = await consulent(contract.startVoorstel, { body: { soort: 'terugvorderen', zaak: zaak.zaak } });
    expect(nogEens.probleem?.errors?.[0]?.code).toBe('niets-te-herzien');
  });

  it('that the college does not take back becomes cost, with the reason', async () => {
    const zaak = await aangevraagd('Eva');
    await voorschot(zaak);
    await betaal(zaak.persoon);
    await metInkomen(zaak);
    await neem('afwijzen', zaak.zaak);
    const [voorstel] = await voorstellen(zaak.zaak);
    const params = { besluitId: voorstel?.id ?? '' };
    const zonder = await consulent(contract.cancelVoorstel, { params, body: { reden: ' ' } });
    expect(zonder.probleem?.errors?.[0]?.pointer).toBe('/reden');
    const klaar = await consulent(contract.cancelVoorstel, { params, body: { reden: 'Dringende redenen: schulden.' } });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body.status).toBe('vervallen');
    // an advance is a loan; once it stays with the person it is wages
    expect(await saldo(zaak.persoon)).toEqual({
      ...{ uitkeringslast: 140_000, bank: -140_000, loon: 140_000, 'loon-tegenrekening': -140_000 },
      ...{ 'loonheffing-last': 32_886, loonheffing: -32_886, 'zvw-last': 10_546, zvw: -10_546 },
    });
    expect(await open(zaak.zaak)).toEqual([]);
    const nogmaals = await consulent(contract.cancelVoorstel, { params, body: { reden: 'x' } });
    expect(nogmaals.status).toBe(409);
  });

  it('that was not paid yet is not paid any more, and nothing is claimed', async () => {
    const zaak = await aangevraagd('Bea');
    await voorschot(zaak);
    expect(await rekeningtaken(zaak.persoon)).toHaveLength(1);
    await metInkomen(zaak);
    const brief = await neem('afwijzen', zaak.zaak);
    // what never came is not said to have come
    expect(brief).not.toContain('voorschot');
    expect(await rekeningtaken(zaak.persoon)).toEqual([]);
    expect(await saldo(zaak.persoon)).toEqual({});
    expect(await voorstellen(zaak.zaak)).toHaveLength(0);
    await betaal(zaak.persoon);
    expect(await saldo(zaak.persoon)).toEqual({});
  });

  it('is not claimed before it was decided that there is no right; after a withdrawal a person looks', async () => {
    const zaak = await aangevraagd('Cato');
    await voorschot(zaak);
    await betaal(zaak.persoon);
    const vroeg = await consulent(contract.startVoorstel, { body: { soort: 'terugvorderen', zaak: zaak.zaak } });
    expect(vroeg.probleem?.errors?.[0]?.code).toBe('recht-niet-afgewezen');
    await zaak.beller(aanvraag.withdrawAanvraag, { params: zaak.params, body: { reden: 'Ik heb werk' } });
    expect(await open(zaak.zaak)).toEqual([{ titel: 'Voorschot: terugvorderen of niet?', bron: null }]);
    expect(await voorstellen(zaak.zaak)).toHaveLength(0);
  });

  it('is passed on where the gemeente asks money back itself: no proposal, and nobody can begin one', async () => {
    const zaak = await aangevraagd('Fien');
    await voorschot(zaak);
    await betaal(zaak.persoon);
    await metInkomen(zaak);
    const mandaat = (tot: string | null) =>
      proef.systeem(
        (tx) => tx`update mandaat set geldig = daterange(lower(geldig), ${tot}::date)
          where gemeente = '9901' and taakgebied = 'terugvordering'`,
      );
    await mandaat('2026-11-24');
    await neem('afwijzen', zaak.zaak);
    expect(await voorstellen(zaak.zaak)).toHaveLength(0);
    const taken = await proef.systeem(
      (tx) => tx<{ titel: string }[]>`select titel from taak where zaak = ${zaak.zaak} and klaar_op is null`,
    );
    expect(taken.map(({ titel }) => titel)).toContain('Geef door aan Veenrade: voorschot betaald, geen recht');
    const begin = () => consulent(contract.startVoorstel, { body: { soort: 'terugvorderen', zaak: zaak.zaak } });
    expect((await begin()).probleem?.errors?.[0]?.code).toBe('vordert-zelf-terug');
    expect(await saldo(zaak.persoon)).toEqual({ voorschot: 140_000, bank: -140_000 });
    await mandaat(null);
    expect((await begin()).status).toBe(201);
  });

  it('that waits for a second look at the account is told as that, and somebody has the task to look', async () => {
    const zaak = await aangevraagd('Gijs');
    expect(await rekeningtaken(zaak.persoon)).toEqual([]);
    await voorschot(zaak);
    expect(await rekeningtaken(zaak.persoon)).toHaveLength(1);
    const wacht = await neem('toekennen', zaak.zaak);
    expect(wacht).toContain('is nog niet betaald. Eerst kijken wij');
    expect(wacht).not.toContain('het al.');
    // and it stands with its month in the file, paid or not
    const november = async () => {
      const [recht] = await proef.systeem(
        (tx) => tx<{ id: string }[]>`select id from recht where persoon = ${zaak.persoon}`,
      );
      const { body } = await consulent(readRecht, { params: { rechtId: recht?.id ?? '' }, query: { jaar: 2026 } });
      return body.maanden.find(({ maand }) => maand === '2026-11')?.voorschot;
    };
    expect(await november()).toEqual({ bedragInCenten: 140_000, betaaldOp: null });
    await betaal(zaak.persoon);
    expect(await rekeningtaken(zaak.persoon)).toEqual([]);
    expect(await november()).toEqual({ bedragInCenten: 140_000, betaaldOp: '2026-11-24' });

    const betaald = await aangevraagd('Hilde');
    await voorschot(betaald);
    await betaal(betaald.persoon);
    const kreeg = await neem('toekennen', betaald.zaak);
    expect(kreeg).toContain('het al.');
    expect(kreeg).not.toContain('nog niet betaald');
  });

  it('is set off against what is granted later, with a line on the specificatie', async () => {
    const zaak = await aangevraagd('Dora');
    await voorschot(zaak);
    await betaal(zaak.persoon);
    proef.klok.verzet(isoDate('2026-12-01'));
    await neem('toekennen', zaak.zaak);
    await betaal(zaak.persoon);
    const [recht] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from recht where persoon = ${zaak.persoon}`,
    );
    const params = { rechtId: recht?.id ?? '', maand: '2026-11' as const };
    const bon = (await zaak.beller(readSpecificatie, { params })).body;
    proef.klok.verzet(isoDate('2026-11-24'));
    const na = await saldo(zaak.persoon);
    // 7 of 30 days of November, 5% of it set aside: less than the advance, so nothing is paid and the rest stays open
    expect(na['te-betalen']).toBeUndefined();
    expect(na.bank).toBe(-140_000);
    expect((na.voorschot ?? 0) + (na.uitkeringslast ?? 0) + (na.vakantiegeld ?? 0)).toBe(140_000);
    // settled in the name of its own month: nothing is left over to come back in a next run
    const over = await proef.systeem(
      (
        tx,
      ) => tx`select maand from boeking where persoon = ${zaak.persoon} and recht is not null and rekening = 'te-betalen'
        group by maand having sum(bedrag_in_centen) <> 0`,
    );
    expect([...over]).toEqual([]);
    // one sum: what the law gives over November, less the advance, is nothing on the account
    expect(bon).toMatchObject({ voorlopig: false, betaaldOp: '2026-12-01', uitTeBetalenInCenten: 0 });
    expect(bon.regels.map(({ sleutel }) => sleutel)).toEqual([
      'norm',
      'uitkering',
      'vakantietoeslag',
      'uitbetaling',
      'voorschot',
      'totaal',
    ]);
    const optelling = bon.regels.filter(({ soort }) => soort === 'plus' || soort === 'min');
    expect(optelling.reduce((som, { bedragInCenten }) => som + bedragInCenten, 0)).toBe(0);
    const [regel] = await proef.systeem(
      (tx) => tx<{ som: { sleutel: string; bedrag: number }[] }[]>`
        select specificatie->'som' as som from betaalregel where persoon = ${zaak.persoon} and recht is not null`,
    );
    expect(regel?.som.find(({ sleutel }) => sleutel === 'voorschot')?.bedrag).toBe(
      -((na.uitkeringslast ?? 0) + (na.vakantiegeld ?? 0)),
    );
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
