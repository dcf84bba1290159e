import { readRegels, startRun } from '@meedoen/contract/betaalrun';
import { readBrieven } from '@meedoen/contract/brief';
import { submitInkomstenopgave } from '@meedoen/contract/inkomstenopgave';
import { readTaken } from '@meedoen/contract/taak';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systeemregels } from '../../test/bewijs.ts';
import { alleenstaandeMetAdres, metBeleid, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { planInkomstenopgaven } from './opdrachten.ts';

let proef: Proefomgeving;
let consulent: Beller;
let volgnummer = 0;

beforeAll(async () => {
  proef = await proefomgeving({
    wegen: alleWegen(),
    werkers: (wachtrij, omgeving) => void alleWerkers(wachtrij, omgeving),
  });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
  await metBeleid(proef, proef.veenrade, { inkomstenopgave: { uiterlijkDag: 28 } });
});
beforeEach(() => proef.klok.verzet(isoDate('2026-11-24')));
afterAll(() => proef.stop());

const loon = {
  ...{ kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 60_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
} as const;

/** Somebody with bijstand since November and wages; the right was granted on a day. */
async function iemand(inkomen: object = loon, toegekend: IsoDate = '2026-11-10') {
  const { veenrade, klok } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: `Anna ${++volgnummer}` });
  klok.verzet(toegekend);
  const feiten = [...alleenstaandeMetAdres('1985-04-01', '9901'), opgegeven('inkomen', inkomen, '2026-09-01')];
  await metFeiten(proef, persoon, veenrade, '9901', feiten);
  await metRecht(proef, persoon, veenrade, '9901', '2026-11-01', []);
  klok.verzet(isoDate('2026-11-24'));
  const zelf = await proef.alsInwoner(persoon, veenrade);
  return {
    persoon,
    geef: () => zelf(submitInkomstenopgave, { body: { maand: '2026-11', inkomsten: [loon] } }),
    brieven: async () =>
      (await consulent(readBrieven, { params: { persoonId: persoon } })).body.brieven.map(({ onderwerp }) =>
        onderwerp.replaceAll('\u00a0', ' '),
      ),
    taken: async () => (await consulent(readTaken, { params: { persoonId: persoon } })).body.taken,
  };
}

/** The day's work, and once more: a day that is done twice is done once. */
async function draai(dag: IsoDate): Promise<void> {
  proef.klok.verzet(dag);
  for (let keer = 0; keer < 2; keer++) {
    await proef.systeem((tx) => planInkomstenopgaven(tx, proef.veenrade.id, proef.klok));
    await proef.wachtrij.doeAlles();
  }
}

describe('an income that does not come', () => {
  it('is reminded by one letter after the last day, and asked after by a person after that; nothing stops', async () => {
    const { persoon, brieven, taken, geef } = await iemand();
    await draai('2026-11-27');
    await draai('2026-11-28');
    expect(await brieven()).toEqual([]);
    await draai('2026-11-29');
    expect(await brieven()).toEqual(['We missen je inkomen van november 2026']);
    expect(await systeemregels(proef, proef.veenrade, persoon)).toContain(
      'Bewaking van het inkomen: Nagekeken of het inkomen is doorgegeven om gegevens te controleren',
    );
    await draai('2026-12-06');
    expect([await brieven(), await taken()]).toEqual([['We missen je inkomen van november 2026'], []]);
    await draai('2026-12-07');
    await draai('2026-12-08');
    expect(await taken()).toMatchObject([{ titel: 'Inkomen van november 2026 niet doorgegeven', klaarOp: null }]);
    expect(await brieven()).toHaveLength(1);
    await geef();
    expect(await taken()).toMatchObject([{ klaarOp: '2026-12-08' }]);
  });

  it.each<[string, () => ReturnType<typeof iemand>]>([
    [
      'who gave it',
      async () => {
        const wie = await iemand();
        await wie.geef();
        return wie;
      },
    ],
    ['whose income is fixed', () => iemand({ ...loon, soort: 'pensioen' })],
    ['whose right was granted after the last day', () => iemand(loon, isoDate('2026-11-29'))],
  ])('is not asked of %s', async (_, maak) => {
    const { brieven, taken } = await maak();
    await draai('2026-11-30');
    await draai('2026-12-08');
    expect([await brieven(), await taken()]).toEqual([[], []]);
  });

  it('stands among what needs eyes of a payment from the day after the last one', async () => {
    const laat = await iemand();
    const gaf = await iemand();
    await gaf.geef();
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const aandacht = async (dag: IsoDate, maand: '2026-11' | '2026-12') => {
      proef.klok.verzet(dag);
      const body = { soort: 'maand' as const, maand, betaaldag: isoDate('2026-12-30'), gemeenten: ['9901'] };
      const { body: run } = await betaalbeheer(startRun, { body });
      await proef.wachtrij.doeAlles();
      const vraag = {
        params: { runId: run.id },
        query: { alleen: 'alles' as const, aantal: 100, zoek: undefined, cursor: undefined },
      };
      const { regels } = (await betaalbeheer(readRegels, vraag)).body;
      const zinnen = [laat, gaf].map(
        ({ persoon }) => regels.find((regel) => regel.persoon === persoon)?.aandacht ?? '',
      );
      return zinnen.map((zin) => zin.includes('Het inkomen van november 2026 is nog niet doorgegeven.'));
    };
    expect(await aandacht('2026-11-28', '2026-11')).toEqual([false, false]);
    expect(await aandacht('2026-12-01', '2026-12')).toEqual([true, false]);
  });

  it('leaves no unexpected errors', () => expect(proef.fouten).toEqual([]));
});
