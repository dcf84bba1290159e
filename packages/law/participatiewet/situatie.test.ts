import { expect, test } from 'vitest';
import { berekenDag, type Persoon, situatieOp, uitkomstwaarden } from './index.ts';

const DAG = '2026-11-24';
const kaal: Persoon = { id: 'a', geboortedatum: { waarde: '1986-07-26' } };
const voluit: Persoon = {
  ...kaal,
  nederlander: [{ waarde: true }],
  woontInNederland: [{ waarde: true }],
  gedetineerd: [
    { waarde: true, tot: '2020-01-01' },
    { waarde: false, vanaf: '2020-01-01' },
  ],
  studiefinanciering: [{ waarde: false }],
  woonsituatie: [{ waarde: 'zelfstandig' }],
  medischUrenbeperkt: [{ waarde: false }],
  praktijkonderwijs: [{ waarde: false }],
  doelgroepLoonkostensubsidie: [{ waarde: false }],
  uitbreidingNietMogelijk: [{ waarde: false }],
};

test('facts that say what the law takes without them leave nothing to look at', () => {
  expect(situatieOp({ aanvrager: voluit }, DAG)).toEqual(situatieOp({ aanvrager: kaal }, DAG));
  expect(uitkomstwaarden(berekenDag({ aanvrager: voluit }, DAG))).toEqual(
    uitkomstwaarden(berekenDag({ aanvrager: kaal }, DAG)),
  );
});

test('the later of two entries counts, also when only one of them says something else', () => {
  const gedetineerd = (...waarden: boolean[]) =>
    situatieOp({ aanvrager: { ...kaal, gedetineerd: waarden.map((waarde) => ({ waarde })) } }, DAG).aanvrager
      .gedetineerd;
  expect(gedetineerd(true, false)).toBeUndefined();
  expect(gedetineerd(false, true)?.waarde).toBe(true);
  expect(gedetineerd(true)?.waarde).toBe(true);
});

test.each([
  ['nederlander', false],
  ['woontInNederland', false],
  ['gedetineerd', true],
  ['studiefinanciering', true],
  ['woonsituatie', 'inrichting'],
  ['medischUrenbeperkt', true],
] as const)('%s that says something else is there on its day', (naam, waarde) => {
  const op = situatieOp({ aanvrager: { ...kaal, [naam]: [{ waarde, feit: 'f' }] } }, DAG).aanvrager;
  expect(op[naam]).toEqual({ waarde, feit: 'f' });
});
