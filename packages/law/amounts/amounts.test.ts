import { describe, expect, it } from 'vitest';
import { type Cents, type IsoDate, type Parameter, parseDate, readOn } from '../kernel/index.ts';
import * as amounts from './index.ts';

function isParameter(waarde: unknown): waarde is Parameter<unknown> {
  return typeof waarde === 'object' && waarde !== null && 'naam' in waarde && 'values' in waarde;
}

const exported: readonly unknown[] = Object.values(amounts);
const parameters = exported.filter(isParameter);

describe('every amount', () => {
  it('is there', () => expect(parameters.length).toBeGreaterThan(75));

  it('has a name of its own', () => {
    const namen = parameters.map((p) => p.naam);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it.each(parameters.map((p) => [p.naam, p] as const))('%s: in order, dated, with source and status', (_naam, p) => {
    expect(p.values.length).toBeGreaterThan(0);
    expect(p.article).toMatch(/^(Pw|Awb|AOW|Regeling|IOAW|IOAZ|Bbz|WML|Zvw)/);
    const data = p.values.map((v) => v.from);
    expect(data).toEqual([...data].sort());
    expect(new Set(data).size).toBe(data.length);
    for (const value of p.values) {
      expect(parseDate(value.from)).toBe(value.from);
      expect(value.source.length).toBeGreaterThan(4);
      expect(value.source).not.toMatch(/own knowledge|recalled/i);
      expect(['VERIFIED', 'DERIVED']).toContain(value.status);
    }
    for (const gap of p.gaps ?? []) expect(data).not.toContain(gap);
  });

  it.each(parameters.filter((p) => p.unit === 'cents').map((p) => [p.naam, p] as const))(
    '%s: whole cents, unknown from 2027 unless it begins then',
    (_naam, p) => {
      for (const value of p.values) expect(Number.isInteger(value.value)).toBe(true);
      expect(readOn(p, '2027-01-01').known).toBe(p.values[0]?.from === '2027-01-01');
    },
  );

  it.each(parameters.filter((p) => p.neverFalls).map((p) => [p.naam, p] as const))('%s: never falls', (_naam, p) => {
    const bedragen = p.values.map((v) => v.value as Cents);
    expect(bedragen).toEqual([...bedragen].sort((a, b) => a - b));
  });
});

describe('spot values', () => {
  it.each<[Parameter<Cents>, IsoDate, Cents]>([
    [amounts.normAlleenstaande, '2015-01-01', 960_83],
    [amounts.normAlleenstaande, '2026-01-01', 1401_50],
    [amounts.normAlleenstaande, '2026-12-31', 1419_46],
    [amounts.normGehuwden, '2022-07-01', 1574_03],
    [amounts.normAlleenstaandeAow, '2026-03-01', 1564_69],
    [amounts.normGehuwdenAow, '2015-07-01', 1476_40],
    [amounts.vastDeelMetKind, '2015-07-01', 512_65],
    [amounts.verhogingInrichtingAlleenstaande, '2023-06-30', 3_00],
    [amounts.vrijlatingMaximumN, '2026-06-30', 285_00],
    [amounts.vrijlatingMaximumY, '2026-06-30', 180_19],
    [amounts.vermogensgrensAlleenstaande, '2016-06-01', 5920_00],
    [amounts.vermogensgrensAlleenstaande, '2024-01-01', 7575_00],
    [amounts.vrijVermogenWoning, '2016-12-31', 49_900_00],
    [amounts.vrijlatingMaximumN, '2022-06-30', 224_00],
    [amounts.vrijVermogenWoning, '2026-01-01', 67_500_00],
    [amounts.vrijVermogenWoning, '2017-01-01', 50_100_00],
    [amounts.vrijVermogenWoning, '2017-12-31', 50_100_00],
    [amounts.vrijVermogenWoning, '2018-01-01', 50_800_00],
    [amounts.oudedagsvoorzieningAlleenstaande, '2016-12-31', 19_60],
    [amounts.oudedagsvoorzieningAlleenstaande, '2017-01-01', 19_65],
    [amounts.oudedagsvoorzieningAlleenstaande, '2017-12-31', 19_65],
    [amounts.oudedagsvoorzieningGehuwden, '2017-01-01', 39_30],
    [amounts.oudedagsvoorzieningAlleenstaande, '2023-12-31', 25_15],
    [amounts.oudedagsvoorzieningAlleenstaande, '2024-01-01', 25_05],
    [amounts.oudedagsvoorzieningAlleenstaande, '2024-12-31', 25_05],
    [amounts.oudedagsvoorzieningGehuwden, '2024-01-01', 50_10],
    [amounts.drempelBijzondereBijstandMaximum, '2017-01-01', 130_00],
    [amounts.drempelBijzondereBijstandMaximum, '2023-12-31', 167_00],
    [amounts.drempelBijzondereBijstandMaximum, '2024-01-01', 166_00],
    [amounts.drempelBijzondereBijstandMaximum, '2024-12-31', 166_00],
    [amounts.bbzVermogensgrens, '2016-01-01', 185_829_00],
    [amounts.bbzVermogensgrens, '2016-12-31', 185_829_00],
    [amounts.bbzVermogensgrens, '2017-01-01', 186_498_00],
    [amounts.bbzVermogensgrens, '2017-12-31', 186_498_00],
    [amounts.bbzVermogensgrens, '2018-01-01', 188_997_00],
    [amounts.bbzVermogensgrens, '2019-01-01', 192_172_00],
    [amounts.bbzVermogensgrens, '2019-12-31', 192_172_00],
    [amounts.bbzVermogensgrens, '2020-01-01', 195_497_00],
    [amounts.bbzVermogensgrens, '2020-12-31', 195_497_00],
    [amounts.bbzVermogensgrens, '2021-01-01', 197_687_00],
    [amounts.bbzVermogensgrens, '2021-12-31', 197_687_00],
    [amounts.bbzVermogensgrens, '2022-01-01', 204_171_00],
    [amounts.bbzVermogensgrens, '2022-12-31', 204_171_00],
    [amounts.bbzVermogensgrens, '2023-01-01', 238_737_00],
    [amounts.bbzVermogensgrens, '2023-12-31', 238_737_00],
    [amounts.bbzVermogensgrens, '2024-01-01', 237_758_00],
    [amounts.bbzVermogensgrens, '2024-12-31', 237_758_00],
    [amounts.bbzVermogensgrens, '2025-01-01', 243_892_00],
    [amounts.bbzVrijVermogen, '2016-01-01', 44_219_00],
    [amounts.bbzVrijVermogen, '2016-12-31', 44_219_00],
    [amounts.bbzVrijVermogen, '2017-01-01', 44_378_00],
    [amounts.bbzVrijVermogen, '2017-12-31', 44_378_00],
    [amounts.bbzVrijVermogen, '2018-01-01', 44_973_00],
    [amounts.bbzVrijVermogen, '2019-01-01', 45_728_00],
    [amounts.bbzVrijVermogen, '2019-12-31', 45_728_00],
    [amounts.bbzVrijVermogen, '2020-01-01', 46_520_00],
    [amounts.bbzVrijVermogen, '2020-12-31', 46_520_00],
    [amounts.bbzVrijVermogen, '2021-01-01', 47_041_00],
    [amounts.bbzVrijVermogen, '2021-12-31', 47_041_00],
    [amounts.bbzVrijVermogen, '2022-01-01', 48_583_00],
    [amounts.bbzVrijVermogen, '2022-12-31', 48_583_00],
    [amounts.bbzVrijVermogen, '2023-01-01', 56_809_00],
    [amounts.bbzVrijVermogen, '2023-12-31', 56_809_00],
    [amounts.bbzVrijVermogen, '2024-01-01', 56_576_00],
    [amounts.bbzVrijVermogen, '2024-12-31', 56_576_00],
    [amounts.bbzVrijVermogen, '2025-01-01', 58_035_00],
    [amounts.bbzVermogensgrensOudere, '2016-01-01', 130_081_00],
    [amounts.bbzVermogensgrensOudere, '2016-12-31', 130_081_00],
    [amounts.bbzVermogensgrensOudere, '2017-01-01', 130_549_00],
    [amounts.bbzVermogensgrensOudere, '2017-12-31', 130_549_00],
    [amounts.bbzVermogensgrensOudere, '2018-01-01', 132_299_00],
    [amounts.bbzVermogensgrensOudere, '2019-01-01', 134_521_00],
    [amounts.bbzVermogensgrensOudere, '2019-12-31', 134_521_00],
    [amounts.bbzVermogensgrensOudere, '2020-01-01', 136_848_00],
    [amounts.bbzVermogensgrensOudere, '2020-12-31', 136_848_00],
    [amounts.bbzVermogensgrensOudere, '2021-01-01', 138_381_00],
    [amounts.bbzVermogensgrensOudere, '2021-12-31', 138_381_00],
    [amounts.bbzVermogensgrensOudere, '2022-01-01', 142_920_00],
    [amounts.bbzVermogensgrensOudere, '2022-12-31', 142_920_00],
    [amounts.bbzVermogensgrensOudere, '2023-01-01', 167_116_00],
    [amounts.bbzVermogensgrensOudere, '2023-12-31', 167_116_00],
    [amounts.bbzVermogensgrensOudere, '2024-01-01', 166_431_00],
    [amounts.bbzVermogensgrensOudere, '2024-12-31', 166_431_00],
    [amounts.bbzVermogensgrensOudere, '2025-01-01', 170_725_00],
    [amounts.bbzKapitaalGevestigd, '2016-01-01', 193_089_00],
    [amounts.bbzKapitaalGevestigd, '2016-12-31', 193_089_00],
    [amounts.bbzKapitaalGevestigd, '2017-01-01', 193_784_00],
    [amounts.bbzKapitaalGevestigd, '2017-12-31', 193_784_00],
    [amounts.bbzKapitaalGevestigd, '2018-01-01', 196_381_00],
    [amounts.bbzKapitaalGevestigd, '2019-01-01', 199_680_00],
    [amounts.bbzKapitaalGevestigd, '2019-12-31', 199_680_00],
    [amounts.bbzKapitaalGevestigd, '2020-01-01', 203_135_00],
    [amounts.bbzKapitaalGevestigd, '2020-12-31', 203_135_00],
    [amounts.bbzKapitaalGevestigd, '2021-01-01', 205_410_00],
    [amounts.bbzKapitaalGevestigd, '2021-12-31', 205_410_00],
    [amounts.bbzKapitaalGevestigd, '2022-01-01', 212_147_00],
    [amounts.bbzKapitaalGevestigd, '2022-12-31', 212_147_00],
    [amounts.bbzKapitaalGevestigd, '2023-01-01', 248_064_00],
    [amounts.bbzKapitaalGevestigd, '2023-12-31', 248_064_00],
    [amounts.bbzKapitaalGevestigd, '2024-01-01', 247_047_00],
    [amounts.bbzKapitaalGevestigd, '2024-12-31', 247_047_00],
    [amounts.bbzKapitaalGevestigd, '2025-01-01', 253_420_00],
    [amounts.bbzKapitaalOmNiet, '2016-01-01', 9_654_00],
    [amounts.bbzKapitaalOmNiet, '2016-12-31', 9_654_00],
    [amounts.bbzKapitaalOmNiet, '2017-01-01', 9_689_00],
    [amounts.bbzKapitaalOmNiet, '2017-12-31', 9_689_00],
    [amounts.bbzKapitaalOmNiet, '2018-01-01', 9_819_00],
    [amounts.bbzKapitaalOmNiet, '2019-01-01', 9_984_00],
    [amounts.bbzKapitaalOmNiet, '2019-12-31', 9_984_00],
    [amounts.bbzKapitaalOmNiet, '2020-01-01', 10_157_00],
    [amounts.bbzKapitaalOmNiet, '2020-12-31', 10_157_00],
    [amounts.bbzKapitaalOmNiet, '2021-01-01', 10_271_00],
    [amounts.bbzKapitaalOmNiet, '2021-12-31', 10_271_00],
    [amounts.bbzKapitaalOmNiet, '2022-01-01', 10_607_00],
    [amounts.bbzKapitaalOmNiet, '2022-12-31', 10_607_00],
    [amounts.bbzKapitaalOmNiet, '2023-01-01', 12_403_00],
    [amounts.bbzKapitaalOmNiet, '2023-12-31', 12_403_00],
    [amounts.bbzKapitaalOmNiet, '2024-01-01', 12_352_00],
    [amounts.bbzKapitaalOmNiet, '2024-12-31', 12_352_00],
    [amounts.bbzKapitaalOmNiet, '2025-01-01', 12_671_00],
    [amounts.bbzKapitaalBeginnend, '2016-01-01', 35_549_00],
    [amounts.bbzKapitaalBeginnend, '2016-12-31', 35_549_00],
    [amounts.bbzKapitaalBeginnend, '2017-01-01', 35_677_00],
    [amounts.bbzKapitaalBeginnend, '2017-12-31', 35_677_00],
    [amounts.bbzKapitaalBeginnend, '2018-01-01', 36_155_00],
    [amounts.bbzKapitaalBeginnend, '2019-01-01', 36_762_00],
    [amounts.bbzKapitaalBeginnend, '2019-12-31', 36_762_00],
    [amounts.bbzKapitaalBeginnend, '2020-01-01', 37_398_00],
    [amounts.bbzKapitaalBeginnend, '2020-12-31', 37_398_00],
    [amounts.bbzKapitaalBeginnend, '2021-01-01', 37_817_00],
    [amounts.bbzKapitaalBeginnend, '2021-12-31', 37_817_00],
    [amounts.bbzKapitaalBeginnend, '2022-01-01', 39_057_00],
    [amounts.bbzKapitaalBeginnend, '2022-12-31', 39_057_00],
    [amounts.bbzKapitaalBeginnend, '2023-01-01', 45_670_00],
    [amounts.bbzKapitaalBeginnend, '2023-12-31', 45_670_00],
    [amounts.bbzKapitaalBeginnend, '2024-01-01', 45_483_00],
    [amounts.bbzKapitaalBeginnend, '2024-12-31', 45_483_00],
    [amounts.bbzKapitaalBeginnend, '2025-01-01', 46_656_00],
    [amounts.bbzInkomenseisOudere, '2016-01-01', 7_669_00],
    [amounts.bbzInkomenseisOudere, '2016-12-31', 7_669_00],
    [amounts.bbzInkomenseisOudere, '2017-01-01', 7_696_00],
    [amounts.bbzInkomenseisOudere, '2017-12-31', 7_696_00],
    [amounts.bbzInkomenseisOudere, '2018-01-01', 7_799_00],
    [amounts.bbzInkomenseisOudere, '2019-01-01', 7_930_00],
    [amounts.bbzInkomenseisOudere, '2019-12-31', 7_930_00],
    [amounts.bbzInkomenseisOudere, '2020-01-01', 8_068_00],
    [amounts.bbzInkomenseisOudere, '2020-12-31', 8_068_00],
    [amounts.bbzInkomenseisOudere, '2021-01-01', 8_158_00],
    [amounts.bbzInkomenseisOudere, '2021-12-31', 8_158_00],
    [amounts.bbzInkomenseisOudere, '2022-01-01', 8_425_00],
    [amounts.bbzInkomenseisOudere, '2022-12-31', 8_425_00],
    [amounts.bbzInkomenseisOudere, '2023-01-01', 9_852_00],
    [amounts.bbzInkomenseisOudere, '2023-12-31', 9_852_00],
    [amounts.bbzInkomenseisOudere, '2024-01-01', 9_811_00],
    [amounts.bbzInkomenseisOudere, '2024-12-31', 9_811_00],
    [amounts.bbzInkomenseisOudere, '2025-01-01', 10_065_00],
    [amounts.bbzKapitaalOudere, '2016-01-01', 9_654_00],
    [amounts.bbzKapitaalOudere, '2016-12-31', 9_654_00],
    [amounts.bbzKapitaalOudere, '2017-01-01', 9_689_00],
    [amounts.bbzKapitaalOudere, '2017-12-31', 9_689_00],
    [amounts.bbzKapitaalOudere, '2018-01-01', 9_819_00],
    [amounts.bbzKapitaalOudere, '2019-01-01', 9_984_00],
    [amounts.bbzKapitaalOudere, '2019-12-31', 9_984_00],
    [amounts.bbzKapitaalOudere, '2020-01-01', 10_157_00],
    [amounts.bbzKapitaalOudere, '2020-12-31', 10_157_00],
    [amounts.bbzKapitaalOudere, '2021-01-01', 10_271_00],
    [amounts.bbzKapitaalOudere, '2021-12-31', 10_271_00],
    [amounts.bbzKapitaalOudere, '2022-01-01', 10_607_00],
    [amounts.bbzKapitaalOudere, '2022-12-31', 10_607_00],
    [amounts.bbzKapitaalOudere, '2023-01-01', 12_403_00],
    [amounts.bbzKapitaalOudere, '2023-12-31', 12_403_00],
    [amounts.bbzKapitaalOudere, '2024-01-01', 12_352_00],
    [amounts.bbzKapitaalOudere, '2024-12-31', 12_352_00],
    [amounts.bbzKapitaalOudere, '2025-01-01', 12_671_00],
    [amounts.vrijwilligersvergoedingMaand, '2016-12-31', 95_00],
    [amounts.vrijwilligersvergoedingMaand, '2017-04-01', 150_00],
    [amounts.vrijwilligersvergoedingJaar, '2017-12-31', 1500_00],
    [amounts.vrijwilligersvergoedingMaand, '2020-01-01', 170_00],
    [amounts.vrijwilligersvergoedingMaand, '2020-12-31', 170_00],
    [amounts.vrijwilligersvergoedingJaar, '2020-12-31', 1700_00],
    [amounts.vrijwilligersvergoedingMaand, '2021-01-01', 180_00],
    [amounts.vrijwilligersvergoedingMaand, '2021-12-31', 180_00],
    [amounts.vrijwilligersvergoedingJaar, '2021-01-01', 1800_00],
    [amounts.vrijlatingMaximumN, '2015-01-01', 196_00],
    [amounts.vrijlatingMaximumN, '2017-07-01', 201_00],
    [amounts.vrijlatingMaximumN, '2017-12-31', 201_00],
    [amounts.vrijlatingMaximumR, '2019-07-01', 131_58],
    [amounts.vrijlatingMaximumR, '2019-12-31', 131_58],
    [amounts.vrijlatingMaximumY, '2019-07-01', 133_45],
    [amounts.vrijlatingMaximumY, '2019-12-31', 133_45],
    [amounts.premieMaximum, '2015-01-01', 2339_00],
    [amounts.premieMaximum, '2017-07-01', 2404_00],
    [amounts.premieMaximum, '2021-07-01', 2638_00],
    [amounts.premieMaximum, '2022-01-01', 2672_00],
    [amounts.premieMaximum, '2022-06-30', 2672_00],
    [amounts.premieMaximum, '2024-07-01', 3209_00],
    [amounts.premieMaximum, '2024-12-31', 3209_00],
    [amounts.oudedagsvoorzieningGehuwden, '2015-01-01', 39_00],
    [amounts.oudedagsvoorzieningGehuwden, '2019-01-01', 40_50],
    [amounts.oudedagsvoorzieningGehuwden, '2019-12-31', 40_50],
    [amounts.oudedagsvoorzieningGehuwden, '2021-01-01', 41_70],
    [amounts.oudedagsvoorzieningGehuwden, '2021-12-31', 41_70],
    [amounts.oudedagsvoorzieningGehuwden, '2022-01-01', 43_00],
    [amounts.drempelBijzondereBijstandMaximum, '2016-01-01', 130_00],
    [amounts.drempelBijzondereBijstandMaximum, '2019-01-01', 134_00],
    [amounts.drempelBijzondereBijstandMaximum, '2021-01-01', 138_00],
    [amounts.vrijlatingMaximumR, '2017-06-30', 125_04],
    [amounts.vrijlatingMaximumR, '2017-07-01', 125_67],
    [amounts.vrijlatingMaximumR, '2017-12-31', 125_67],
    [amounts.vrijlatingMaximumY, '2017-06-30', 126_82],
    [amounts.vrijlatingMaximumY, '2017-07-01', 127_46],
    [amounts.vrijlatingMaximumY, '2017-12-31', 127_46],
    [amounts.vrijlatingMaximumY, '2021-06-30', 139_41],
    [amounts.vrijlatingMaximumY, '2021-07-01', 139_90],
    [amounts.vrijlatingMaximumY, '2021-12-31', 139_90],
  ])('%o on %s', (parameter, datum, cents) => {
    expect(readOn(parameter, datum)).toMatchObject({ known: true, value: cents });
  });

  it.each<[Parameter<Cents>, IsoDate, Cents | undefined]>([
    [amounts.vrijlatingMaximumN, '2026-07-01', 285_00],
    [amounts.vrijlatingMaximumY, '2026-07-01', 180_19],
    [amounts.vrijwilligersvergoedingMaand, '2017-03-31', 95_00],
    [amounts.vrijwilligersvergoedingMaand, '2019-06-01', 150_00],
    [amounts.vrijwilligersvergoedingJaar, '2022-01-01', 1800_00],
    [amounts.normAlleenstaande, '2027-01-01', undefined],
  ])('%o on %s is not known, at least %s', (parameter, datum, atLeast) => {
    expect(readOn(parameter, datum)).toEqual({ known: false, naam: parameter.naam, datum, atLeast });
  });
});

describe('fixed proportions of the norms (rules 1), on every published date, at most a cent off', () => {
  const op = (parameter: Parameter<Cents>, datum: IsoDate): Cents => {
    const gelezen = readOn(parameter, datum);
    if (!gelezen.known) throw new Error(`${parameter.naam} ${datum}`);
    return gelezen.value;
  };
  const data = amounts.normGehuwden.values.map((v) => v.from);

  it('there are 24 half-years', () => expect(data.length).toBe(24));

  it.each(data)('%s', (datum) => {
    const gehuwd = op(amounts.normGehuwden, datum);
    const jong = op(amounts.normJongere, datum);
    const dichtbij = (een: Cents, ander: Cents) => expect(Math.abs(een - ander)).toBeLessThanOrEqual(1);
    dichtbij(op(amounts.normAlleenstaande, datum), 0.7 * gehuwd);
    dichtbij(op(amounts.normJongeGehuwden, datum), 2 * jong);
    dichtbij(op(amounts.normGemengdeGehuwden, datum), jong + gehuwd / 2);
    dichtbij(op(amounts.vastDeelMetKind, datum), op(amounts.normGemengdeGehuwdenMetKind, datum) - gehuwd / 2);
    dichtbij(op(amounts.normJongeGehuwdenMetKind, datum), jong + op(amounts.vastDeelMetKind, datum));
    dichtbij(op(amounts.vastDeelZonderKind, datum), jong);
  });
});
