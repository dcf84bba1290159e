import { nederlandseIban } from '@meedoen/casework/identificatie';
import { approveRun, readRegels, readRun, startRun } from '@meedoen/contract/betaalrun';
import type { Maand } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

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
    await aflosser('Aflosser', []);
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
