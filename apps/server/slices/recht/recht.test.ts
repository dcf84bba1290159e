import { startRun } from '@meedoen/contract/betaalrun';
import { recordFeit } from '@meedoen/contract/feit';
import * as contract from '@meedoen/contract/recht';
import type { Maand } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { herbouwRecht, rechtMetId } from './store.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

async function metUitkering(naam: string, uitvoerder: Proefuitvoerder = proef.veenrade, gemeente = '9901') {
  const persoon = await proef.persoon({ uitvoerder, gemeente, naam });
  await metFeiten(proef, persoon, uitvoerder, gemeente, alleenstaande('1985-04-01', gemeente));
  const recht = await metRecht(proef, persoon, uitvoerder, gemeente, '2026-08-01', ['2026-08', '2026-09', '2026-10']);
  return { persoon, params: { rechtId: recht.id }, beller: await proef.alsInwoner(persoon, uitvoerder) };
}

const heelRecht = (id: string) =>
  proef.systeem(async (tx) => {
    const recht = await rechtMetId(tx, id);
    expect(await herbouwRecht(tx, id)).toEqual(recht?.toestand);
    return recht;
  });

describe('a right', () => {
  it('shows per month what the law says, what is booked and the corrections that belong to it', async () => {
    const { persoon, params, beller } = await metUitkering('Anna');
    const waarde = {
      kenmerk: 'Kiosk',
      soort: 'loon',
      nettoInCenten: 60_000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: { soort: 'inkomen', waarde, vanaf: '2026-10-01', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
    });
    const { body } = await consulent(contract.readRecht, { params, query: { jaar: 2026 } });
    expect(
      body.maanden.map(({ maand, geboektInCenten, uitkeringInCenten, stand }) => [
        maand,
        geboektInCenten,
        uitkeringInCenten,
        stand,
      ]),
    ).toEqual([
      ['2026-08', 141946, 141946, 'voorlopig'],
      ['2026-09', 141946, 141946, 'voorlopig'],
      ['2026-10', 141946, 81946, 'voorlopig'],
      ['2026-11', 0, 81946, 'voorlopig'],
      ['2026-12', 0, 81946, 'nog-niet'],
    ]);
    // what was booked comes with the next payment; November with its month run, on the day it pays
    const verwacht = body.maanden.map((maand) => maand.verwacht);
    expect(verwacht[2]).toEqual({ met: 'dagrun', op: null });
    expect(verwacht[3]).toEqual({ met: 'maandrun', op: null });
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const run = { soort: 'maand', maand: '2026-11', betaaldag: '2026-11-27', gemeenten: ['9901'] } as const;
    expect((await betaalbeheer(startRun, { ruw: run })).probleem).toBeUndefined();
    const gepland = await consulent(contract.readRecht, { params, query: { jaar: 2026 } });
    expect(gepland.body.maanden[3]?.verwacht).toEqual({ met: 'maandrun', op: '2026-11-27' });
    expect(body.maanden[2]?.correcties).toMatchObject([
      { bedragInCenten: -57_000, status: 'voorstel', verrekendIn: null },
    ]);
    expect(body.vakantiegeldInCenten).toBe(3 * 7097);
    // a proposal is not yet the person's business
    const eigen = await beller(contract.readRecht, { params, query: { jaar: 2026 } });
    expect(eigen.body.maanden[2]?.correcties).toEqual([]);
  });

  it('gives a specificatie as one sum that adds up, each line with its reason', async () => {
    const { persoon, params, beller } = await metUitkering('Bea');
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      opgegeven(
        'inkomen',
        { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 60_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
        '2026-11-01',
      ),
    ]);
    const { body } = await beller(contract.readSpecificatie, { params: { ...params, maand: '2026-11' } });
    expect(body).toMatchObject({ voorlopig: true, uitTeBetalenInCenten: 81946 - 4097 });
    const telt = body.regels.filter(({ soort }) => soort === 'plus' || soort === 'min');
    expect(telt.reduce((som, { bedragInCenten }) => som + bedragInCenten, 0)).toBe(body.uitTeBetalenInCenten);
    expect(telt.every(({ waarom, artikel }) => waarom !== null && artikel !== null)).toBe(true);
    // also when it ends in zero
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      opgegeven(
        'inkomen',
        { kenmerk: 'Bakkerij', soort: 'loon', nettoInCenten: 200_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
        '2026-12-01',
      ),
    ]);
    const nul = (await beller(contract.readSpecificatie, { params: { ...params, maand: '2026-12' } })).body;
    expect(nul.uitTeBetalenInCenten).toBe(0);
    expect(nul.regels.at(-1)).toMatchObject({ soort: 'totaal', bedragInCenten: 0 });
    expect(
      nul.regels
        .filter(({ soort }) => soort === 'plus' || soort === 'min')
        .reduce((som, { bedragInCenten }) => som + bedragInCenten, 0),
    ).toBe(0);
    const uitkomst = await beller(contract.readMaanduitkomst, { params: { ...params, maand: '2026-12' } });
    expect(uitkomst.body).toMatchObject({ reden: 'inkomen', recht: { value: false } });
  });

  it('says of a month before the ledger began that it was paid in the system before, and of no other', async () => {
    const { params, beller } = await metUitkering('Brecht', proef.waterkant, '9911');
    const stand = async (jaar: number) => {
      const { body } = await beller(contract.readRecht, { params, query: { jaar } });
      return Object.fromEntries(body.maanden.map((maand) => [maand.maand, maand.stand]));
    };
    const voorMeedoen = async () =>
      (await beller(contract.readSpecificatie, { params: { ...params, maand: '2026-11' } })).body.voorMeedoen;
    const run = (maand: Maand, status: string) =>
      proef.systeem(
        (tx) =>
          tx`insert into betaalrun ${tx({
            ...{ id: uuidv7(), uitvoerder: proef.waterkant.id, gemeenten: ['9911'], soort: 'maand', maand, status },
            ...{ betaaldag: `${maand}-25`, versie: 1, aangemaakt_op: proef.klok.nu() },
          })}`,
      );
    expect((await stand(2026))['2026-11']).toBe('voorlopig');
    await run('2027-01', 'berekenen');
    expect((await stand(2026))['2026-11']).toBe('voorlopig');
    await run('2026-12', 'geboekt');
    expect(await stand(2026)).toMatchObject({
      '2026-10': 'voorlopig',
      '2026-11': 'voor-meedoen',
      '2026-12': 'nog-niet',
    });
    expect(await voorMeedoen()).toBe(true);
    // granted in the month the ledger began: then its earlier months are simply still to be paid
    await run('2026-11', 'geboekt');
    expect((await stand(2026))['2026-11']).toBe('voorlopig');
    expect(await voorMeedoen()).toBe(false);
  });

  it('shows the file as it was known on an earlier day', async () => {
    const { params } = await metUitkering('Cato');
    const vroeger = await consulent(contract.readMaanduitkomst, {
      params: { ...params, maand: '2026-10' },
      query: { bekendOp: '2026-11-20' },
    });
    expect(vroeger.body.recht).toBeNull();
    const nu = await consulent(contract.readMaanduitkomst, { params: { ...params, maand: '2026-10' } });
    expect(nu.body.uitkering?.value).toBe(141946);
  });

  it.each([
    ['overlijden', '2026-11-25', '04'],
    ['detentie', '2026-11-20', '05'],
  ] as const)('stops the payment at once on %s and proposes the end', async (soort, eersteDagZonder, cbs) => {
    const { persoon, params } = await metUitkering(`Dora ${soort}`);
    const op = soort === 'overlijden' ? ('2026-11-24' as const) : ('2026-11-20' as const);
    const antwoord = await consulent(contract.registerGebeurtenis, {
      params,
      body: { soort, persoon, op, reden: 'Bericht van de familie' },
    });
    expect(antwoord.probleem).toBeUndefined();
    expect(antwoord.body.betaling).toBe('tegengehouden');
    const recht = await heelRecht(params.rechtId);
    expect(recht?.toestand.betaalstop).toMatchObject({ gebeurtenis: soort, vanaf: op });
    const gezien = await consulent(contract.readRecht, { params });
    expect(gezien.body.betaalstop).toBe('Bericht van de familie');
    const [besluit] = await proef.systeem(
      (tx) => tx`select soort, ingangsdatum, cbs_code, status from besluit where id = ${antwoord.body.voorstel}`,
    );
    expect(besluit).toMatchObject({
      soort: 'beeindigen',
      ingangsdatum: eersteDagZonder,
      cbs_code: cbs,
      status: 'concept',
    });
  });

  it('lets a payment that was held back go on, with a reason', async () => {
    const { persoon, params, beller } = await metUitkering('Fenna');
    await consulent(contract.registerGebeurtenis, {
      params,
      body: { soort: 'detentie', persoon, op: '2026-11-20', reden: 'Bericht van DJI' },
    });
    const vrij = await consulent(contract.releaseBetaling, { params, body: { reden: 'Het was een ander.' } });
    expect(vrij.body).toEqual({ status: 'lopend', betaalstop: null });
    expect((await heelRecht(params.rechtId))?.toestand.betaalstop).toBeUndefined();
    const nogmaals = await consulent(contract.releaseBetaling, { params, body: { reden: 'x' } });
    expect(nogmaals.probleem?.errors?.[0]?.code).toBe('geen-betaalstop');
    expect((await beller(contract.readRecht, { params })).body.mogelijkheden).toEqual([]);
  });

  it('passes the payment on to the partner', async () => {
    const { persoon, params } = await metUitkering('Els');
    const partner = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Ferdi' });
    await proef.systeem((tx) => tx`update recht set partner = ${partner} where id = ${params.rechtId}`);
    const antwoord = await consulent(contract.registerGebeurtenis, {
      params,
      body: { soort: 'detentie', persoon, op: '2026-11-20', reden: 'Bericht van DJI' },
    });
    expect(antwoord.body.betaling).toBe('gesplitst');
    expect((await heelRecht(params.rechtId))?.toestand.doorNaar).toEqual({ persoon: partner, vanaf: '2026-11-20' });
  });

  it('offers a start in the next gemeente of the same uitvoerder when somebody moves', async () => {
    const { waterkant } = proef;
    const beller = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    const { persoon, params } = await metUitkering('Gijs', waterkant, '9911');
    const body = {
      soort: 'verhuizing' as const,
      op: '2026-12-01' as const,
      naarGemeente: '9912',
      reden: 'Nieuwe woning',
    };
    const antwoord = await beller(contract.registerGebeurtenis, { params, body });
    expect(antwoord.probleem).toBeUndefined();
    const [taak] = await proef.systeem(
      (tx) => tx`select gemeente, titel from taak where persoon = ${persoon} and gemeente = '9912'`,
    );
    expect(taak?.titel).toContain('Verhuisd');
    const [wie] = await proef.systeem(
      (tx) => tx<{ gemeenten: string[] }[]>`select gemeenten from persoon where id = ${persoon}`,
    );
    expect(wie?.gemeenten).toEqual(['9911', '9912']);
    const zelfde = await beller(contract.registerGebeurtenis, { params, body: { ...body, naarGemeente: '9911' } });
    expect(zelfde.probleem?.errors?.[0]?.pointer).toBe('/naarGemeente');
  });

  it('is closed to others', async () => {
    const { params } = await metUitkering('Hugo');
    const { beller: ander } = await metUitkering('Iris');
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    for (const beller of [ander, vreemd]) {
      expect((await beller(contract.readRecht, { params })).status).toBe(404);
      expect((await beller(contract.readSpecificatie, { params: { ...params, maand: '2026-10' } })).status).toBe(404);
    }
    const coach = await proef.alsMedewerker(proef.veenrade.medewerkers.coach, proef.veenrade);
    const body = { soort: 'verhuizing' as const, op: '2026-12-01' as const, naarGemeente: '9912', reden: 'x' };
    expect((await coach(contract.registerGebeurtenis, { params, body })).status).toBe(404);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
