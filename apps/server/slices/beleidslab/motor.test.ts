import { PARAMETERS } from '@meedoen/casework/beleid';
import type { Dossier } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import { emptyTelling, type Labhuishouden, Populatie } from '@meedoen/simulation/beleidslab';
import { afterEach, describe, expect, it } from 'vitest';
import type { Labvariant } from './bericht.ts';
import { Motor } from './motor.ts';

const MAAND = '2026-05';
const NORM = 'norm alleenstaande (ouder) 21 tot AOW';

const huishouden = (i: number): Labhuishouden => {
  const dossier: Dossier = {
    aanvrager: { id: 'aanvrager', geboortedatum: { waarde: '1985-05-05' } },
    inkomsten:
      i % 3 === 0
        ? [
            {
              id: 'loon',
              persoon: 'aanvrager',
              soort: 'loon',
              netto: 10_000 * i,
              vakantietoeslag: 'inbegrepen',
              vrijlating: 'wet',
              vanaf: '2026-04-01',
            },
          ]
        : [],
  };
  return { dossier, volledig: i !== 5, beleid: '9901', groepen: { leefvorm: i % 2 ? 'a' : 'b' } };
};
const variant = (bedragen: Labvariant['bedragen']): Labvariant => ({ vanaf: '2026-01-01', keuzes: {}, bedragen });

let motor: Motor;
afterEach(() => motor.stop());
const begin = {
  maand: MAAND,
  beleid: { '9901': { naam: 'wettelijk', versie: '1', regimes: [], bedragen: [] } },
} as const;

describe('households kept by threads', () => {
  it('are counted as one population, however many threads there are', async () => {
    const alle = Array.from({ length: 30 }, (_, i) => huishouden(i));
    const populatie = new Populatie(MAAND, new Map([['9901', wettelijk]]));
    populatie.add(alle);
    const norm = PARAMETERS.get(NORM);
    if (!norm) throw new Error('no norm');
    const verlaagd = { vanaf: '2026-01-01', keuzes: {}, bedragen: [{ parameter: norm, waarde: 130_000 }] } as const;
    for (const draden of [1, 3]) {
      motor = new Motor(begin, draden);
      for (let i = 0; i < 30; i += 4) await motor.add(alle.slice(i, i + 4));
      expect(motor.aantal).toBe(30);
      expect(await motor.reads()).toEqual(populatie.reads());
      const telling = await motor.count(variant([{ naam: NORM, waarde: 130_000 }]));
      expect(telling).toEqual(populatie.count(verlaagd));
      expect(telling.totaal).toMatchObject({ alle: 30, onbekend: 1 });
      expect(telling.totaal.achteruit).toBeGreaterThan(20);
      expect(await motor.pressure(variant([{ naam: NORM, waarde: 130_000 }]))).toEqual(populatie.pressure(verlaagd));
      await motor.stop();
    }
  });

  it('count nothing where there is nobody', async () => {
    motor = new Motor(begin, 2);
    expect(await motor.count(variant([]))).toEqual(emptyTelling());
  });

  it('answer with the error of one question and go on with the next', async () => {
    motor = new Motor(begin, 1);
    await motor.add([huishouden(1)]);
    await expect(motor.count(variant([{ naam: 'bestaat niet', waarde: 1 }]))).rejects.toThrow('bestaat niet');
    expect((await motor.count(variant([]))).totaal.alle).toBe(1);
  });

  it('refuse questions after they were stopped, and leave nobody waiting', async () => {
    motor = new Motor(begin, 1);
    const wacht = motor.count(variant([]));
    const gestopt = expect(wacht).rejects.toThrow('stopped');
    await motor.stop();
    await gestopt;
    await expect(motor.count(variant([]))).rejects.toThrow('stopped');
  });
});
