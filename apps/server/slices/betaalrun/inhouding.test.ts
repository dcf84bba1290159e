import { boekMaand } from '@meedoen/casework/betaling';
import { nederlandseIban } from '@meedoen/casework/identificatie';
import { approveRun, cancelRun, readRegels, readRun, startRun } from '@meedoen/contract/betaalrun';
import { readSpecificatie } from '@meedoen/contract/recht';
import type { Maand } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { boek } from '../grootboek/index.ts';

// What is kept here to pay off a claim is in the total of a run and not in its bank file; both are said.

let proef: Proefomgeving;
let betaalbeheer: Beller;
let teamleider: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
  teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
});
afterAll(() => proef.stop());

let gemaakt = 0;

/** Somebody who pays 50 euro a month on a claim of 500. @param maanden booked and not paid yet */
async function aflosser(naam: string, maanden: readonly Maand[]): Promise<string> {
  gemaakt += 1;
  const { veenrade } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
  const rekening = { iban: nederlandseIban('INGB', 77 + gemaakt), tenaamstelling: naam };
  await metFeiten(proef, persoon, veenrade, '9901', [
    ...alleenstaande('1985-04-01', '9901'),
    { ...opgegeven('rekening', rekening, '2026-08-01'), bron: 'medewerker', gecontroleerd: true },
  ]);
  const recht = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', maanden);
  await proef.systeem(async (tx) => {
    const vordering = uuidv7();
    const over = { uitvoerder: veenrade.id, gemeente: '9901', persoon };
    await tx`insert into vordering ${tx({
      ...{ id: vordering, ...over, recht: recht.id, kenmerk: `VO-2026-90000${gemaakt}`, herkomst: 'art-58-lid-1' },
      ...{ reden: 'proef', maanden: jsonb(tx, []), ontstaan_op: '2026-10-01', op: proef.klok.nu() },
    })}`;
    // the claim stands in the ledger too, so that there is something to pay off
    const post = uuidv7();
    await tx`insert into journaalpost ${tx({
      ...{ id: post, uitvoerder: veenrade.id, gemeente: '9901', soort: 'terugvordering', omschrijving: 'proef' },
      ...{ boekdatum: '2026-10-01', bron_soort: 'proef', bron: uuidv7(), op: proef.klok.nu() },
    })}`;
    const regel = { journaalpost: post, ...over, recht: recht.id, maand: '2026-08' };
    await tx`insert into boeking ${tx([
      { ...regel, regel: 1, rekening: 'vordering', vordering, bedrag_in_centen: 50_000 },
      { ...regel, regel: 2, rekening: 'uitkeringslast', vordering: null, bedrag_in_centen: -50_000 },
    ])}`;
    await tx`insert into bestemming ${tx({
      ...{ id: uuidv7(), ...over, volgorde: 1, soort: 'aflossing', begunstigde: 'Gemeente Veenrade' },
      ...{ bedrag_in_centen: 5_000, vordering, geldig: '[2026-08-01,)' },
    })}`;
  });
  return persoon;
}

describe('an instalment on a claim', () => {
  it('is in the total of the run, and not in the bank file', async () => {
    const persoon = await aflosser('Aflosser', []);
    const inwoner = await proef.alsInwoner(persoon, proef.veenrade);
    const [recht] = await proef.systeem((tx) => tx<{ id: string }[]>`select id from recht where persoon = ${persoon}`);
    const maandVan = async (maand: Maand) =>
      (await inwoner(readSpecificatie, { params: { rechtId: recht?.id ?? '', maand }, query: {} })).body;
    const { body } = await betaalbeheer(startRun, {
      body: { soort: 'maand', maand: '2026-11', betaaldag: '2026-11-27', gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    const params = { runId: body.id };
    const voor = await betaalbeheer(readRun, { params });
    expect(voor.body).toMatchObject({ status: 'voorbeeld', totaalInCenten: 134_849, ingehoudenInCenten: 5_000 });
    expect((await teamleider(approveRun, { params, body: {} })).probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    const na = await betaalbeheer(readRun, { params });
    expect(na.body).toMatchObject({
      status: 'bestand-gemaakt',
      totaalInCenten: 134_849,
      totaalGrootboekInCenten: 134_849,
      totaalBestandInCenten: 129_849,
      ingehoudenInCenten: 5_000,
    });
    // what is told of the paid month and of the next is one amount: what reached the account, and what will
    for (const maand of ['2026-11', '2026-12'] as const) {
      const { uitTeBetalenInCenten, regels, verschilMetVorigeInCenten } = await maandVan(maand);
      expect(uitTeBetalenInCenten).toBe(129_849);
      expect(regels.find(({ soort }) => soort === 'totaal')?.bedragInCenten).toBe(129_849);
      expect(regels.find(({ sleutel }) => sleutel === 'aflossing')?.bedragInCenten).toBe(-5_000);
      expect(verschilMetVorigeInCenten).toBe(maand === '2026-12' ? 0 : null);
    }
    const gezien = await proef.systeem(
      (tx) =>
        tx`select name, actor_naam from logregel where persoon = ${persoon} and doel = 'uitbetaling' order by name`,
    );
    expect([...gezien]).toEqual([
      { name: 'Betaling berekend', actor_naam: 'Betaalrun' },
      { name: 'Betaling geboekt', actor_naam: 'Betaalrun' },
    ]);
    expect(proef.fouten).toEqual([]);
  });

  it('is an amount of a month: a day run in that month keeps nothing back a second time', async () => {
    const persoon = await aflosser('Nabetaald', ['2026-10']);
    const { body } = await betaalbeheer(startRun, {
      body: { soort: 'dag', betaaldag: '2026-11-30', gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    const { regels } = (
      await betaalbeheer(readRegels, { params: { runId: body.id }, query: { aantal: 50, alleen: 'alles' } })
    ).body;
    const regel = regels.find((each) => each.persoon === persoon);
    expect(regel?.nuInCenten).toBe(134_849);
    const { body: run } = await betaalbeheer(readRun, { params: { runId: body.id } });
    expect(run.ingehoudenInCenten).toBe(0);
  });
});

describe('rent that goes to the landlord', () => {
  /** A run up to its bank file. @returns what it pays per destination */
  async function betaal(vraag: { body: z.input<(typeof startRun)['body']> }, persoon: string) {
    const { body: run } = await betaalbeheer(startRun, vraag);
    await proef.wachtrij.doeAlles();
    const params = { runId: run.id };
    expect((await teamleider(approveRun, { params, body: {} })).probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    return proef.systeem(
      (tx) => tx<{ bestemming: string; bedrag: number }[]>`
        select bestemming, bedrag_in_centen::int as bedrag from betaling where run = ${run.id} and persoon = ${persoon} order by volgnummer`,
    );
  }

  async function huurder() {
    const { veenrade } = proef;
    gemaakt += 1;
    const naam = 'Huurder';
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
    const rekening = { iban: nederlandseIban('INGB', 77 + gemaakt), tenaamstelling: naam };
    await metFeiten(proef, persoon, veenrade, '9901', [
      ...alleenstaande('1985-04-01', '9901'),
      { ...opgegeven('rekening', rekening, '2026-08-01'), bron: 'medewerker', gecontroleerd: true },
    ]);
    await proef.systeem(
      (tx) =>
        tx`insert into bestemming ${tx({
          ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente: '9901', persoon, volgorde: 1, soort: 'derde' },
          ...{ begunstigde: 'Woningstichting', iban: nederlandseIban('RABO', 901), bedrag_in_centen: 60_000 },
          geldig: '[2026-08-01,)',
        })}`,
    );
    const recht = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', []);
    return { persoon, recht };
  }

  it('goes once a month, in all runs of that month together', async () => {
    const { persoon, recht } = await huurder();
    const maand = { soort: 'maand', maand: '2026-12', betaaldag: '2026-12-10', gemeenten: ['9901'] } as const;
    expect(await betaal({ body: maand }, persoon)).toEqual([
      { bestemming: 'derde', bedrag: 60_000 },
      { bestemming: 'persoon', bedrag: 74_849 },
    ]);
    // a month that was booked late is paid by a day run in the same month, and one more after that
    await boekExtra(persoon, recht.id, '2026-10');
    const dag = { soort: 'dag', betaaldag: '2026-12-11', gemeenten: ['9901'] } as const;
    expect(await betaal({ body: dag }, persoon)).toEqual([{ bestemming: 'persoon', bedrag: 100_000 }]);
    // in the next month it goes again, with whatever run comes first
    await boekExtra(persoon, recht.id, '2026-09');
    const januari = { soort: 'dag', betaaldag: '2027-01-04', gemeenten: ['9901'] } as const;
    expect(await betaal({ body: januari }, persoon)).toEqual([
      { bestemming: 'derde', bedrag: 60_000 },
      { bestemming: 'persoon', bedrag: 40_000 },
    ]);
    await boekExtra(persoon, recht.id, '2026-08');
    expect(await betaal({ body: { ...januari, betaaldag: '2027-01-05' } }, persoon)).toEqual([
      { bestemming: 'persoon', bedrag: 100_000 },
    ]);
  });

  it('is not left out when the run that would pay it is called off, or holds its line back', async () => {
    const { persoon, recht } = await huurder();
    const dag: z.input<(typeof startRun)['body']> = { soort: 'dag', betaaldag: '2027-02-01', gemeenten: ['9901'] };
    const maak = async () => {
      const { body } = await betaalbeheer(startRun, { body: dag });
      await proef.wachtrij.doeAlles();
      return { runId: body.id };
    };
    await boekExtra(persoon, recht.id, '2026-07');
    const een = await maak();
    await boekExtra(persoon, recht.id, '2026-06');
    const twee = await maak();
    const blazen = await betaalbeheer(cancelRun, { params: een, body: { reden: 'Verkeerde dag gekozen.' } });
    expect(blazen.probleem).toBeUndefined();
    const uitslag = await teamleider(approveRun, { params: twee, body: {} });
    expect(uitslag.probleem).toMatchObject({ status: 409, errors: [{ code: 'andere-run-betaalt-niet' }] });
    await betaalbeheer(cancelRun, { params: twee, body: { reden: 'Opnieuw.' } });
    expect(await betaal({ body: dag }, persoon)).toEqual([
      { bestemming: 'derde', bedrag: 60_000 },
      { bestemming: 'persoon', bedrag: 140_000 },
    ]);
  });

  const boekExtra = (persoon: string, recht: string, maand: Maand) =>
    proef.systeem(async (tx) => {
      const kop = { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, recht, boekdatum: proef.klok.vandaag() };
      const post = boekMaand({ ...kop, omschrijving: 'proef' }, maand, { uitkering: 100_000, vakantietoeslag: 0 });
      await boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
    });
});
