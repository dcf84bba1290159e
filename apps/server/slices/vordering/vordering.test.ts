import { approveRun, startRun } from '@meedoen/contract/betaalrun';
import { readEigenSchuld, readSchuld } from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { metMachtiging } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { grootboeksom, metUitkering, metVordering } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

// Every cent of a claim has an origin and an end: from the correction that made it to the month that pays it off.

let proef: Proefomgeving;
let invordering: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  invordering = await proef.alsMedewerker(proef.veenrade.medewerkers.invordering, proef.veenrade);
});
afterAll(() => proef.stop());

const schuldVan = async (beller: Beller, persoon: string) =>
  (await beller(readSchuld, { params: { persoonId: persoon } })).body;

/** The month run of November, from its preparation to the bank. */
async function maandrun() {
  const { medewerkers } = proef.veenrade;
  const betaalbeheer = await proef.alsMedewerker(medewerkers.betaalbeheer, proef.veenrade);
  const teamleider = await proef.alsMedewerker(medewerkers.teamleider, proef.veenrade);
  const { body } = await betaalbeheer(startRun, {
    body: { soort: 'maand', maand: '2026-11', betaaldag: '2026-11-27', gemeenten: ['9901'] },
  });
  await proef.wachtrij.doeAlles();
  await teamleider(approveRun, { params: { runId: body.id }, body: {} });
  await proef.wachtrij.doeAlles();
}

describe('a claim', () => {
  it('of somebody who never had one is an empty list', async () => {
    const { persoon } = await metUitkering(proef, proef.veenrade, '9901', 'Schuldvrij');
    expect(await schuldVan(invordering, persoon)).toMatchObject({
      ...{ persoon, naam: 'Schuldvrij', restInCenten: 0, vorderingen: [] },
      ...{ klaarIn: null, renteOntbreekt: null, regeling: null, uitkering: true },
      ruimte: { bedragInCenten: 70_97, ontbreekt: null },
      eersteMaand: { inhouden: '2026-11', overmaken: '2026-11' },
    });
  });

  it('has its origin, its months and its ledger lines, for staff and for the resident', async () => {
    const { persoon } = await metUitkering(proef, proef.veenrade, '9901', 'Te Veel');
    await metVordering(proef, proef.veenrade, persoon);
    const schuld = await schuldVan(invordering, persoon);
    const [vordering] = schuld.vorderingen;
    expect(schuld).toMatchObject({ restInCenten: 114_000, klaarIn: null });
    expect(vordering).toMatchObject({
      ...{ herkomst: 'art-58-lid-2-a', artikel: 'Pw art. 58 lid 2 a', verrekening: 'kan' },
      ...{ reden: 'Het loon kwam later binnen.', ontstaanOp: '2026-11-24', aflossing: null, einde: null },
      // the besluit that corrects asks the money back too, so its term runs (Awb 4:87)
      betaalUiterlijk: '2027-01-05',
      maanden: [
        { maand: '2026-09', bedragInCenten: 57_000 },
        { maand: '2026-10', bedragInCenten: 57_000 },
      ],
      ...{ ontstaanInCenten: 114_000, afgelostInCenten: 0, restInCenten: 114_000 },
      verloop: [
        { wat: 'ontstaan', maand: '2026-09', bedragInCenten: 57_000, restInCenten: 57_000 },
        { wat: 'ontstaan', maand: '2026-10', bedragInCenten: 57_000, restInCenten: 114_000 },
      ],
    });
    expect(vordering?.besluit).toMatchObject({ bezwaarTot: '2027-01-05' });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    // the steps and the advice of who collects are not theirs
    const zonderStappen = (each: typeof schuld) => ({
      ...each,
      vorderingen: each.vorderingen.map((een) => ({
        ...een,
        invordering: { ...een.invordering, mogelijkheden: [] },
        kwijtscheldingsadvies: null,
      })),
    });
    expect((await zelf(readEigenSchuld, {})).body).toEqual(zonderStappen(schuld));
  });

  it('is paid off by what is kept back: the forecast comes true, and the ledger sums to zero', async () => {
    const { persoon } = await metUitkering(proef, proef.veenrade, '9901', 'Lost Af');
    await metVordering(proef, proef.veenrade, persoon);
    const [vordering] = (await schuldVan(invordering, persoon)).vorderingen;
    await proef.systeem(
      (tx) =>
        tx`insert into bestemming ${tx({
          ...{
            id: uuidv7(),
            uitvoerder: proef.veenrade.id,
            gemeente: '9901',
            persoon,
            volgorde: 1,
            soort: 'aflossing',
          },
          ...{ begunstigde: 'Gemeente Veenrade', bedrag_in_centen: 60_000, vordering: vordering?.id ?? '' },
          geldig: '[2026-11-01,)',
        })}`,
    );
    const voor = await schuldVan(invordering, persoon);
    expect(voor.vorderingen[0]).toMatchObject({
      aflossing: { perMaandInCenten: 60_000, vanaf: '2026-11', totEnMet: null },
      einde: { maand: '2026-12', laatsteInCenten: 54_000 },
    });
    expect(voor.klaarIn).toBe('2026-12');
    await maandrun();
    const na = await schuldVan(invordering, persoon);
    expect(na).toMatchObject({ restInCenten: 54_000, klaarIn: '2026-12' });
    expect(na.vorderingen[0]).toMatchObject({
      ...{ ontstaanInCenten: 114_000, afgelostInCenten: 60_000, restInCenten: 54_000 },
      einde: { maand: '2026-12', laatsteInCenten: 54_000 },
    });
    // it comes out of the oldest month that was booked and not paid yet
    expect(na.vorderingen[0]?.verloop.at(-1)).toMatchObject({
      ...{ op: '2026-11-27', wat: 'ingehouden', maand: '2026-08', bedragInCenten: -60_000, restInCenten: 54_000 },
    });
    expect(await grootboeksom(proef, persoon)).toBe(0);
    expect(proef.fouten).toEqual([]);
  });
});

describe('who sees a debt', () => {
  it('is closed to another organisation, to a gemeente that is not theirs, and to a task that does not need it', async () => {
    const { persoon } = await metUitkering(proef, proef.veenrade, '9901', 'Besloten');
    await metVordering(proef, proef.veenrade, persoon);
    const { waterkant, veenrade } = proef;
    const params = { persoonId: persoon };
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers.invordering, waterkant);
    expect((await vreemd(readSchuld, { params })).status).toBe(404);
    const coach = await proef.alsMedewerker(veenrade.medewerkers.coach, veenrade);
    expect((await coach(readSchuld, { params })).status).toBe(404);

    const buur = await metUitkering(proef, waterkant, '9911', 'Buur');
    const anders = await proef.alsMedewerker(await proef.medewerker(waterkant, 'invordering', '9912'), waterkant);
    expect((await anders(readSchuld, { params: { persoonId: buur.persoon } })).status).toBe(404);
    const zelfde = await proef.alsMedewerker(await proef.medewerker(waterkant, 'invordering', '9911'), waterkant);
    expect((await zelfde(readSchuld, { params: { persoonId: buur.persoon } })).status).toBe(200);
  });

  it('is open to who represents them for payments, and to nobody else', async () => {
    const { veenrade } = proef;
    const { persoon } = await metUitkering(proef, veenrade, '9901', 'Vertegenwoordigd');
    await metVordering(proef, veenrade, persoon);
    for (const [naam, omvang, status] of [
      ['Budgetcoach', ['betaling'], 200],
      ['Brievenlezer', ['brieven'], 404],
    ] as const) {
      const wie = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
      await metMachtiging(proef, { voor: persoon, wie, omvang: [...omvang] }, veenrade, '9901');
      const beller = await proef.alsVertegenwoordiger(wie, persoon, veenrade);
      const { status: gekregen, body } = await beller(readEigenSchuld, {});
      expect(gekregen).toBe(status);
      if (status === 200) expect(body.restInCenten).toBe(114_000);
    }
    const ander = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Ander' });
    expect((await (await proef.alsInwoner(ander, veenrade))(readEigenSchuld, {})).body.vorderingen).toEqual([]);
  });
});
