import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systeemregels } from '../../test/bewijs.ts';
import { alleenstaande, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { planVoorschotten } from './opdrachten.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({
    wegen: alleWegen(),
    werkers: (wachtrij, omgeving) => void alleWerkers(wachtrij, omgeving),
  });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

async function verstuurd(naam: string) {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  const beller = await proef.alsInwoner(persoon, proef.veenrade);
  const { body } = await beller(aanvraag.registerEigenMelding, { body: { geldNodigNu: false } });
  const params = { aanvraagId: body.id };
  const antwoorden = {
    gegevens: { klopt: true },
    woonsituatie: 'zelfstandig',
    huisgenoten: [],
    inkomsten: [],
    bezit: [],
    iban: nederlandseIban('TEST', 123),
  };
  await beller(aanvraag.saveFormulier, { params, body: { antwoorden } });
  const klaar = await beller(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } });
  expect(klaar.probleem).toBeUndefined();
  return { persoon, params, beller };
}

const open = async (persoon: string) => {
  const rijen = await proef.systeem(
    (tx) => tx<{ rekening: string; bedrag: number }[]>`
      select rekening, sum(bedrag_in_centen)::int as bedrag from boeking where persoon = ${persoon} group by rekening`,
  );
  return Object.fromEntries(rijen.map(({ rekening, bedrag }) => [rekening, bedrag]));
};

describe('the advance', () => {
  it('is granted by hand, never below the least of the law, and booked to be paid', async () => {
    const { persoon, params } = await verstuurd('Anna');
    const teLaag = await consulent(aanvraag.grantVoorschot, { params, body: { bedragInCenten: 100, reden: 'Spoed' } });
    expect(teLaag.probleem?.errors?.[0]?.code).toBe('voorschot-te-laag');
    const goed = await consulent(aanvraag.grantVoorschot, {
      params,
      body: { bedragInCenten: 140_000, reden: 'Spoed' },
    });
    expect(goed.probleem).toBeUndefined();
    // granted, and not paid before somebody looked at the account
    expect(goed.body.klok.voorschot).toMatchObject({ verleendOp: '2026-11-24', betaaldOp: null, wachtOp: 'rekening' });
    expect(await open(persoon)).toEqual({ voorschot: 140_000, 'te-betalen': -140_000 });
    const [besluit] = await proef.systeem((tx) => tx`select soort, status from besluit where persoon = ${persoon}`);
    expect(besluit).toEqual({ soort: 'voorschot-verlenen', status: 'bekendgemaakt' });
  });

  it('goes out by itself before four weeks, unless somebody held it with a ground of the law', async () => {
    const { persoon } = await verstuurd('Bea');
    const { persoon: aangehouden, params } = await verstuurd('Cato');
    const zonder = await consulent(aanvraag.holdVoorschot, { params, body: { reden: 'Komt niet opdagen' } });
    expect(zonder.probleem?.errors?.[0]?.pointer).toBe('/grond');
    await consulent(aanvraag.holdVoorschot, {
      params,
      body: { reden: 'Komt niet opdagen', grond: 'onvoldoende-medewerking' },
    });
    const draai = async (dag: string) => {
      proef.klok.verzet(isoDate(dag));
      await proef.systeem((tx) => planVoorschotten(tx, proef.veenrade.id, proef.klok));
      await proef.wachtrij.doeAlles();
    };
    await draai('2026-12-10');
    expect(await open(persoon)).toEqual({});
    await draai('2026-12-18');
    // 95% of 1.419,46
    expect(await open(persoon)).toEqual({ voorschot: 134_849, 'te-betalen': -134_849 });
    expect(await open(aangehouden)).toEqual({});
    expect(await systeemregels(proef, proef.veenrade, persoon)).toEqual([
      'Opmaak van brieven: Brief opgemaakt om te bepalen of er recht op bijstand is, en hoeveel',
      'Voorschot vanzelf: Voorschot berekend om de uitkering te betalen',
    ]);
    // held by a person: nothing was computed
    expect(await systeemregels(proef, proef.veenrade, aangehouden)).toEqual([]);
    await draai('2026-12-18');
    expect(await open(persoon)).toEqual({ voorschot: 134_849, 'te-betalen': -134_849 });
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
