import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import type { Voorstel } from '@meedoen/contract/besluit';
import * as contract from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import { readRecht, resumeRecht } from '@meedoen/contract/recht';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { herbouwZaak, zaakMetId } from '../aanvraag/index.ts';
import { herbouwRecht, rechtMetId } from '../recht/index.ts';
import { besluitMetId, herbouwBesluit } from './store.ts';

// Every kind of besluit about a right, from proposal to letter, ledger and state.

let proef: Proefomgeving;
let consulent: Beller;
const ADRES = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  gemeente: '9901',
};
const TOETS = { nodig: 'Geld om van te leven', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

async function inwoner(naam: string): Promise<string> {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: ADRES } : feit,
  );
  await metFeiten(proef, persoon, proef.veenrade, '9901', feiten);
  return persoon;
}

async function metUitkering(naam: string) {
  const persoon = await inwoner(naam);
  const recht = await metRecht(proef, persoon, proef.veenrade, '9901', '2026-08-01', ['2026-08', '2026-09', '2026-10']);
  return { persoon, recht: recht.id };
}

/** From proposal to bekendmaking by one person; this uitvoerder has no policy that asks two. */
async function neem(body: object, bewerking: object) {
  const begin = await consulent(contract.startVoorstel, { ruw: body });
  expect(begin.probleem).toBeUndefined();
  const params = { besluitId: begin.body.id };
  const bewerkt = await consulent(contract.editVoorstel, {
    params,
    ruw: { motivering: 'Zoals besproken.', ...bewerking },
  });
  expect(bewerkt.probleem).toBeUndefined();
  const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
  expect(klaar.probleem).toBeUndefined();
  expect(klaar.body.status).toBe('bekendgemaakt');
  await proef.systeem(async (tx) => {
    const besluit = await besluitMetId(tx, begin.body.id);
    expect(await herbouwBesluit(tx, begin.body.id)).toEqual(besluit?.toestand);
    if (!besluit?.recht) return;
    expect(await herbouwRecht(tx, besluit.recht)).toEqual((await rechtMetId(tx, besluit.recht))?.toestand);
  });
  return klaar.body;
}

const rij = async (recht: string) =>
  (
    await proef.systeem(
      (tx) => tx`select status, lower(geldig) as vanaf, upper(geldig) as tot from recht where id = ${recht}`,
    )
  )[0];
const LOON = { kenmerk: 'Kiosk', soort: 'loon', periode: 'maand', vakantietoeslag: 'inbegrepen' };

/** The large amount of the letter with what is said under it. */
const bedragregels = ({ brief }: Voorstel): [number | null, string][] => {
  const i = brief.findIndex(({ soort }) => soort === 'bedrag');
  const [bedrag, eronder] = [brief[i], brief[i + 1]];
  return [...(bedrag?.regels ?? []), ...(eronder?.soort === 'tekst' ? eronder.regels : [])].map(
    ({ bedragInCenten, tekst }) => [bedragInCenten, tekst.replaceAll('\u00a0', ' ')],
  );
};

const vorderingen = (persoon: string) =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ som: number }[]>`
      select sum(bedrag_in_centen)::int as som from boeking where persoon = ${persoon} and rekening = 'vordering'`;
    return rijen[0]?.som ?? 0;
  });

describe('every kind of besluit about a right', () => {
  it('beeindigen: ends it, with a code for CBS, and asks back nothing that was due', async () => {
    const { persoon, recht } = await metUitkering('Anna');
    const begin = await consulent(contract.startVoorstel, {
      body: { soort: 'beeindigen', recht, ingangsdatum: '2026-11-24' },
    });
    const zonderCode = await consulent(contract.proposeBesluit, { params: { besluitId: begin.body.id }, body: {} });
    expect(zonderCode.probleem?.errors?.[0]?.code).toBe('cbs-code-ontbreekt');
    const besluit = await neem(
      { soort: 'beeindigen', recht, ingangsdatum: '2026-11-24' },
      { cbsCode: '32', toets: TOETS },
    );
    expect(besluit.cbsKeuzes.length).toBeGreaterThan(10);
    expect(await rij(recht)).toEqual({ status: 'beeindigd', vanaf: '2026-08-01', tot: '2026-11-24' });
    expect(await vorderingen(persoon)).toBe(0);
  });

  it('beeindigen in the past: what was booked after it becomes a proposal by itself', async () => {
    const { recht } = await metUitkering('Bea');
    await neem({ soort: 'beeindigen', recht, ingangsdatum: '2026-10-01' }, { cbsCode: '11', toets: TOETS });
    const open = await proef.systeem(
      (tx) =>
        tx`select soort, status, bevroren->'maanden'->0->>'maand' as maand from besluit where recht = ${recht} and status = 'concept'`,
    );
    expect([...open]).toEqual([{ soort: 'herzien', status: 'concept', maand: '2026-10' }]);
  });

  it('intrekken: takes it back over days in the past and makes a claim, after hearing', async () => {
    const { persoon, recht } = await metUitkering('Cato');
    const meer = { cbsCode: '31', toets: TOETS, inlichtingenplichtGeschonden: true };
    const besluit = await neem(
      { soort: 'intrekken', recht, ingangsdatum: '2026-09-01' },
      { ...meer, gehoord: { op: '2026-11-20' } },
    );
    expect(besluit.maanden.map(({ maand, verschilInCenten }) => [maand, verschilInCenten])).toEqual([
      ['2026-09', -141946],
      ['2026-10', -141946],
    ]);
    // beside it what reached the account, as in the letter: the holiday allowance stayed here
    expect(besluit.maanden.map(({ uitbetaling }) => uitbetaling.verschilInCenten)).toEqual([-134849, -134849]);
    expect(besluit.vraagt).toEqual(['inlichtingenplicht', 'gehoord']);
    expect(besluit.aanvulling).toEqual({
      gehoord: { op: '2026-11-20' },
      hersteltermijn: null,
      opschortingsgrond: null,
      inlichtingenplichtGeschonden: true,
      geenDwangsom: null,
      verlaging: null,
    });
    expect(await rij(recht)).toMatchObject({ status: 'beeindigd', tot: '2026-09-01' });
    expect(await vorderingen(persoon)).toBe(2 * 134849);
    const [vordering] = await proef.systeem((tx) => tx`select herkomst from vordering where persoon = ${persoon}`);
    expect(vordering?.herkomst).toBe('art-58-lid-1');
  });

  it('intrekken without hearing is refused with the reason', async () => {
    const { recht } = await metUitkering('Dora');
    const { body } = await consulent(contract.startVoorstel, {
      body: { soort: 'intrekken', recht, ingangsdatum: '2026-09-01' },
    });
    const params = { besluitId: body.id };
    await consulent(contract.editVoorstel, { params, body: { cbsCode: '31', toets: TOETS, motivering: 'x' } });
    const antwoord = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(antwoord.probleem?.errors?.[0]?.code).toBe('gehoord-ontbreekt');
  });

  it('opschorten: with a day to put it right', async () => {
    const { recht } = await metUitkering('Els');
    await neem(
      { soort: 'opschorten', recht, ingangsdatum: '2026-11-24' },
      { toets: TOETS, hersteltermijn: '2026-12-08' },
    );
    expect(await rij(recht)).toMatchObject({ status: 'opgeschort', tot: null });
    const nogEens = await consulent(contract.startVoorstel, {
      body: { soort: 'opschorten', recht, ingangsdatum: '2026-11-24' },
    });
    const params = { besluitId: nogEens.body.id };
    await consulent(contract.editVoorstel, {
      params,
      body: { toets: TOETS, hersteltermijn: '2026-12-08', motivering: 'x' },
    });
    expect((await consulent(contract.proposeBesluit, { params, body: {} })).status).toBe(409);
    const gezien = await consulent(readRecht, { params: { rechtId: recht } });
    expect(gezien.body).toMatchObject({ status: 'opgeschort', herstelTotEnMet: '2026-12-08' });
    expect(gezien.body.mogelijkheden.find(({ commando }) => commando === 'resumeRecht')?.mag).toBe(true);
    const hervat = await consulent(resumeRecht, { params: { rechtId: recht }, body: { reden: 'Alles is gestuurd.' } });
    expect(hervat.body).toEqual({ status: 'lopend', betaalstop: null });
    expect(await rij(recht)).toMatchObject({ status: 'lopend', tot: null });
    const nogmaals = await consulent(resumeRecht, { params: { rechtId: recht }, body: { reden: 'x' } });
    expect(nogmaals.probleem?.errors?.[0]?.code).toBe('niet-in-deze-toestand');
  });

  it.each([
    ['gegevens', 'artikel 54, lid 1 Participatiewet', 'We missen gegevens van je.'],
    ['adres-wijkt-af', 'artikel 40, lid 2 Participatiewet', 'Je adres bij de gemeente klopt niet.'],
    [
      'woonsituatie-niet-aangetoond',
      'artikel 53a, lid 4 Participatiewet',
      'Je liet nog niet zien waar en met wie je woont.',
    ],
  ] as const)('opschorten because of %s: the letter and the right name it', async (opschortingsgrond, artikel, zin) => {
    const { recht } = await metUitkering('Olga');
    const besluit = await neem(
      { soort: 'opschorten', recht, ingangsdatum: '2026-11-24' },
      { toets: TOETS, hersteltermijn: '2026-12-08', opschortingsgrond },
    );
    expect(besluit.aanvulling.opschortingsgrond).toBe(opschortingsgrond);
    const [brief] = await proef.systeem(
      (tx) => tx<{ tekst: string }[]>`select model::text as tekst from brief where besluit = ${besluit.id}`,
    );
    expect(brief?.tekst).toContain(zin);
    expect(brief?.tekst).toContain(artikel);
    const [staat] = await proef.systeem(
      (tx) => tx<{ grond: string }[]>`select toestand->'opschorting'->>'grond' as grond from recht where id = ${recht}`,
    );
    expect(staat?.grond).toBe(opschortingsgrond);
  });

  it('wijzigen: tells what the month becomes', async () => {
    const { persoon, recht } = await metUitkering('Fien');
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
    const besluit = await neem({ soort: 'wijzigen', recht, ingangsdatum: '2026-11-01' }, {});
    expect(besluit.uitkomst?.uitkering?.value).toBe(100_000);
    expect(await rij(recht)).toMatchObject({ status: 'lopend' });
    expect(bedragregels(besluit)).toEqual([[95_000, 'per maand op je rekening. Dat was € 1.348,49.']]);
  });

  it('wijzigen: in the middle of a month tells that month and what comes after it apart', async () => {
    const { persoon, recht } = await metUitkering('Fons');
    const waarde = { ...LOON, nettoInCenten: 41_946 };
    await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: { soort: 'inkomen', waarde, vanaf: '2026-11-16', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
    });
    const besluit = await neem({ soort: 'wijzigen', recht, ingangsdatum: '2026-11-16' }, {});
    const [groot, over] = bedragregels(besluit);
    expect(groot).toEqual([95_000, 'per maand op je rekening. Dat was € 1.348,49.']);
    expect(over?.[1]).toMatch(/^Over november 2026 krijg je € 1\.\d{3},\d\d\. Het verandert in die maand\.$/);
  });

  it('wijzigen: is refused while it changes nothing, and says so', async () => {
    const { recht } = await metUitkering('Fred');
    const { body } = await consulent(contract.startVoorstel, {
      body: { soort: 'wijzigen', recht, ingangsdatum: '2026-11-16' },
    });
    expect(body.brief).toEqual([]);
    expect(body.briefOntbreekt).toMatch(
      /^Vanaf 16 november 2026 verandert er niets: .* in oktober 2026\. Leg eerst vast/,
    );
    const params = { besluitId: body.id };
    await consulent(contract.editVoorstel, { params, body: { motivering: 'Er verandert niets.' } });
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem?.errors?.map(({ code }) => code)).toContain('brief-ontbreekt');
  });

  it('toekennen: says what is paid per month, and apart from it the first month that is not whole', async () => {
    const persoon = await inwoner('Fay');
    const beller = await proef.alsInwoner(persoon, proef.veenrade);
    const gemeld = await consulent(aanvraag.registerMelding, {
      body: { persoon, gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-10', geldNodigNu: false },
    });
    const params = { aanvraagId: gemeld.body.id };
    const antwoorden = {
      ...{ gegevens: { klopt: true }, woonsituatie: 'zelfstandig', huisgenoten: [], inkomsten: [], bezit: [] },
      iban: nederlandseIban('TEST', 6),
    };
    await beller(aanvraag.saveFormulier, { params, body: { antwoorden } });
    await beller(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } });
    const besluit = await neem({ soort: 'toekennen', zaak: gemeld.body.id }, { cbsCode: '01' });
    const [groot, over] = bedragregels(besluit);
    // 21 of 30 days of 1.419,46 less holiday pay
    expect(groot).toEqual([134_849, 'per maand op je rekening']);
    expect(over?.[1]).toBe('Over november 2026 krijg je € 943,94, voor de dagen vanaf 10 november 2026.');
  });

  it('terugvorderen: a claim over the months that differ, with its ground', async () => {
    const { persoon, recht } = await metUitkering('Gerda');
    const niets = await consulent(contract.startVoorstel, { body: { soort: 'terugvorderen', recht } });
    expect(niets.probleem?.errors?.[0]?.code).toBe('niets-te-herzien');
    const waarde = {
      kenmerk: 'Kiosk',
      soort: 'loon',
      nettoInCenten: 41_946,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: {
        soort: 'inkomen',
        waarde,
        vanaf: '2026-10-01',
        totEnMet: '2026-10-31',
        bron: 'medewerker',
        gecontroleerd: true,
      },
    });
    // six weeks later is Good Friday, and the term ends on the first day after Easter (Algemene termijnenwet art. 1 and 3)
    proef.klok.verzet('2027-02-12');
    await neem(
      { soort: 'terugvorderen', recht },
      { toets: TOETS, gehoord: { uitzondering: 'Alleen geld, kan helemaal terug (Awb 4:12).' } },
    );
    proef.klok.verzet('2026-11-24');
    expect(await vorderingen(persoon)).toBe(39849);
    const [brief] = await proef.systeem(
      (tx) => tx<{ tekst: string }[]>`
        select translate(model::text, chr(160), ' ') as tekst from brief where persoon = ${persoon} and soort = 'terugvorderen'`,
    );
    expect(brief?.tekst).toContain('2027-03-30');
  });

  it('buiten-behandeling-stellen: only after the time to send what was asked ran out', async () => {
    const persoon = await inwoner('Hanna');
    const beller = await proef.alsInwoner(persoon, proef.veenrade);
    const { body: gemeld } = await beller(aanvraag.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.id };
    const antwoorden = {
      gegevens: { klopt: true },
      woonsituatie: 'zelfstandig',
      huisgenoten: [],
      inkomsten: [],
      bezit: [],
      iban: nederlandseIban('TEST', 5),
    };
    await beller(aanvraag.saveFormulier, { params, body: { antwoorden } });
    await beller(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } });
    await consulent(aanvraag.requestGegevens, {
      params,
      body: { wat: ['Bankafschriften'], uiterlijk: '2026-12-08', reden: 'Nodig' },
    });
    const { body } = await consulent(contract.startVoorstel, {
      body: { soort: 'buiten-behandeling-stellen', zaak: gemeld.id },
    });
    const besluitId = body.id;
    await consulent(contract.editVoorstel, {
      params: { besluitId },
      body: { motivering: 'De afschriften zijn niet gestuurd.' },
    });
    const teVroeg = await consulent(contract.proposeBesluit, { params: { besluitId }, body: {} });
    expect(teVroeg.probleem?.errors?.[0]?.code).toBe('hersteltermijn-loopt');
    proef.klok.verzet(isoDate('2026-12-09'));
    const klaar = await consulent(contract.proposeBesluit, { params: { besluitId }, body: {} });
    proef.klok.verzet(isoDate('2026-11-24'));
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body.status).toBe('bekendgemaakt');
    await proef.systeem(async (tx) => {
      const zaak = await zaakMetId(tx, gemeld.id);
      expect(zaak.toestand.toestand).toBe('buiten-behandeling');
      expect(await herbouwZaak(tx, gemeld.id)).toEqual(zaak.toestand);
    });
  });

  it('come to one open proposal when facts arrive at the same time', async () => {
    const { persoon, recht } = await metUitkering('Ida');
    const bewaar = (kenmerk: string) =>
      consulent(recordFeit, {
        params: { persoonId: persoon },
        body: {
          soort: 'inkomen',
          waarde: { kenmerk, soort: 'loon', nettoInCenten: 10_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
          vanaf: '2026-09-01',
          totEnMet: '2026-09-30',
          bron: 'medewerker',
          gecontroleerd: true,
        },
      });
    const antwoorden = await Promise.all(['een', 'twee', 'drie', 'vier'].map(bewaar));
    expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const voorstellen = await proef.systeem(
      (tx) => tx<{ verschil: number }[]>`
        select (bevroren->'maanden'->0->'berekend'->>'uitkering')::int as verschil from besluit where recht = ${recht} and status = 'concept'`,
    );
    expect([...voorstellen]).toEqual([{ verschil: 141946 - 40_000 }]);
  });

  it('can all be made again from their commands, with every case and right', async () => {
    await proef.systeem(async (tx) => {
      const ids = async (tabel: string) =>
        (await tx<{ id: string }[]>`select id from ${tx(tabel)}`).map(({ id }) => id);
      for (const id of await ids('zaak')) expect(await herbouwZaak(tx, id)).toEqual((await zaakMetId(tx, id)).toestand);
      for (const id of await ids('recht'))
        expect(await herbouwRecht(tx, id)).toEqual((await rechtMetId(tx, id))?.toestand);
      const besluiten = await ids('besluit');
      for (const id of besluiten) expect(await herbouwBesluit(tx, id)).toEqual((await besluitMetId(tx, id))?.toestand);
      expect(besluiten.length).toBeGreaterThan(8);
    });
  });

  it('leave no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
