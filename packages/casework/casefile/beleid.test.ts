import { expect, it } from 'vitest';
import { readBeleid } from './beleid.ts';
import { formatPath } from './problem.ts';

const pack = (kostendelers: Record<string, unknown>, regime: Record<string, unknown> = {}) => ({
  naam: 'proef',
  versie: '1',
  regimes: [
    {
      laag: 'gemeente',
      vanaf: '2022-01-01',
      naam: 'Proef',
      bron: 'besluit 1',
      keuzes: {
        kostendelersuitzonderingen: [{ groep: 'gastgezin', maanden: '6', verlengingMaanden: '3', ...kostendelers }],
      },
      ...regime,
    },
  ],
});
const problems = (content: unknown) => {
  const result = readBeleid(content);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${formatPath(path)}: ${message}`);
};

it('reads a pack with whole numbers', () => {
  expect(readBeleid(pack({}))).toMatchObject({
    ok: true,
    beleid: {
      regimes: [{ keuzes: { kostendelersuitzonderingen: [{ groep: 'gastgezin', maanden: 6, verlengingMaanden: 3 }] } }],
    },
  });
});

it('keeps to six months and three more: below, on and above', () => {
  const maanden = (n: string) => problems(pack({ maanden: n }));
  const verlenging = (n: string) => problems(pack({ verlengingMaanden: n }));
  expect([maanden('5'), maanden('6'), verlenging('2'), verlenging('3')].flat()).toEqual([]);
  expect(maanden('7')).toEqual(['regimes[0].keuzes.kostendelersuitzonderingen[0].maanden: ten hoogste 6 maanden']);
  expect(verlenging('4')).toEqual([
    'regimes[0].keuzes.kostendelersuitzonderingen[0].verlengingMaanden: ten hoogste 3 maanden',
  ]);
});

it('refuses groups, choices and days that do not exist', () => {
  expect(problems(pack({ groep: 'vrienden' }))[0]).toMatch(/“vrienden” kan hier niet; kies uit: gastgezin/);
  expect(problems(pack({}, { keuzes: { gratisGeld: 'ja' } }))[0]).toMatch(/onbekend veld “gratisGeld”/);
  expect(problems(pack({}, { vanaf: '2022-02-30' }))[0]).toMatch(/“2022-02-30” is geen bestaande datum/);
  expect(problems(null)[0]).toBe(': ontbreekt');
});
