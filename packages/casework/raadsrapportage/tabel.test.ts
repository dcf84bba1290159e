import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import type { Bladindicator, Cijferblad } from '../cijfers/index.ts';
import {
  nextRapportage,
  RAPPORTAGECOMMANDS,
  RAPPORTAGETOESTANDEN,
  type Raadsrapportage,
  rapportregels,
} from './index.ts';
import { OPDRACHT, rapportageNa, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const N = 'niet-in-deze-status';
const TABEL = {
  //                  nothing yet  concept         vastgesteld
  draftRapportage: ['concept', 'bestaat-al', 'bestaat-al'],
  editRapportage: [N, 'concept', N],
  approveRapportage: [N, 'vastgesteld', N],
} as const;

const uitkomst = (van: Raadsrapportage | undefined, command: keyof typeof TABEL, vandaag: IsoDate = VANDAAG) => {
  const uitslag = nextRapportage(van, OPDRACHT[command], { vandaag });
  return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
};

describe('a report to the council', () => {
  it.each(RAPPORTAGECOMMANDS)('%s on every state', (command) => {
    const standen = [undefined, ...RAPPORTAGETOESTANDEN.map((toestand) => VOORBEELD[toestand])];
    expect(standen.map((van) => uitkomst(van, command))).toEqual([...TABEL[command]]);
  });
  it('is about half a year that is over: the last day, and the day after', () => {
    expect(uitkomst(undefined, 'draftRapportage', '2026-06-30')).toBe('nog-niet-voorbij');
    expect(uitkomst(undefined, 'draftRapportage', '2026-07-01')).toBe('concept');
  });
  it('says something before it is final', () => {
    expect(uitkomst(rapportageNa('draftRapportage'), 'approveRapportage')).toBe('inleiding-ontbreekt');
  });
  it('keeps who made, changed and approved it, and when', () => {
    expect(VOORBEELD.vastgesteld).toMatchObject({
      ...{ gemaaktDoor: 'noor', gemaaktOp: VANDAAG, bewerktDoor: 'noor', bewerktOp: VANDAAG },
      vaststelling: { door: 'noor', op: VANDAAG },
    });
  });
});

const indicator = (
  code: string,
  per: 'maand' | 'halfjaar',
  getallen: Readonly<Record<string, number | null>>,
): Bladindicator => ({
  ...{
    code,
    naam: code,
    vraag: '',
    definitie: 'd',
    kop: 'kwaliteit',
    eenheid: 'keer',
    bron: [],
    per,
    nietBerekend: null,
  },
  reeks: Object.entries(getallen).map(([periode, waarde]) => ({
    periode: periode as '2026-H1',
    waarde,
    stand: waarde === null ? 'niet-getoond' : 'verteld',
  })),
  delen: [],
});
const blad = (...indicatoren: Bladindicator[]): Cijferblad => ({
  ...{ drempel: 10, bijgewerktOp: VANDAAG, gebeurtenissen: [], indicatoren },
});

describe('figures of a report', () => {
  const nu = blad(
    indicator('stand', 'maand', { '2025-12': 100, '2026-06': 110, '2026-07': 120 }),
    indicator('klachten', 'halfjaar', { '2025-H2': 12, '2026-H1': null }),
  );
  it('are those of the last month or of the half year, beside what is counted now of the one before', () => {
    const { regels, vorigeUit } = rapportregels(nu, '2026-H1', undefined);
    expect(vorigeUit).toBe('telling');
    expect(regels.map(({ nu: dit, vorig }) => [dit?.waarde, vorig?.waarde])).toEqual([
      [110, 100],
      [null, 12],
    ]);
    expect(regels[1]?.nu?.stand).toBe('niet-getoond');
  });
  it('stand beside what the report before said, also when it would be counted otherwise now', () => {
    const toen = rapportregels(blad(indicator('stand', 'maand', { '2025-12': 98 })), '2025-H2', undefined);
    const vorige = { ...VOORBEELD.vastgesteld, ...toen };
    const { regels, vorigeUit } = rapportregels(nu, '2026-H1', vorige);
    expect(vorigeUit).toBe('rapportage');
    expect(regels[0]?.vorig?.waarde).toBe(98);
    // that one did not have it
    expect(regels[1]?.vorig).toEqual({ waarde: null, stand: 'leeg' });
  });
  it('do not call a part none that was in one number with others then, nor set two different rests beside each other', () => {
    const met = (periode: string, ...delen: string[]) => {
      const x = indicator('uitstroom', 'halfjaar', { [periode]: 100 });
      return blad({
        ...x,
        delen: delen.map((deel) => ({
          deel,
          naam: deel,
          reeks: [{ ...x.reeks[0], waarde: 20 } as (typeof x.reeks)[0]],
        })),
      });
    };
    const naast = (toen: readonly string[], dit: readonly string[]) => {
      const vorige = { ...VOORBEELD.vastgesteld, ...rapportregels(met('2025-H2', ...toen), '2025-H2', undefined) };
      const [regel] = rapportregels(met('2026-H1', ...dit), '2026-H1', vorige).regels;
      return regel?.delen.map(({ deel, vorig }) => [deel, vorig.waarde ?? vorig.stand]);
    };
    expect(naast(['a', 'b', 'overig'], ['a', 'c', 'overig'])).toEqual([
      ['a', 20],
      ['c', 'niet-apart'],
      ['overig', 'niet-apart'],
    ]);
    expect(naast(['a', 'b', 'overig'], ['b', 'a', 'overig'])?.at(-1)).toEqual(['overig', 20]);
    expect(naast(['a'], ['a', 'c'])?.at(-1)).toEqual(['c', 'leeg']);
  });
});
