import { expect, test } from 'vitest';
import { berekenDag, type Partner, type Persoon, situatieOp, uitkomstwaarden } from './index.ts';

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

/** Each fact that only few people have, saying something else than the law takes without it. */
const ZELDZAAM = {
  overlijdensdatum: { waarde: '2026-03-01' },
  woontInNederland: [{ waarde: false }],
  nederlander: [{ waarde: false }],
  recht: [{ waarde: false }],
  buitenland: [{ waarde: true, vanaf: '2026-11-01' }],
  wekenBuitenland: [{ waarde: 2 }],
  gedetineerd: [{ waarde: true }],
  studiefinanciering: [{ waarde: true }],
  woonsituatie: [{ waarde: 'dakloos' }],
  bijzonder: { mantelzorgElders: [{ waarde: true }] },
  medischUrenbeperkt: [{ waarde: true }],
  rechtmatigVerblijf: [{ waarde: true }],
  praktijkonderwijs: [{ waarde: true }],
  doelgroepLoonkostensubsidie: [{ waarde: true }],
  uitbreidingNietMogelijk: [{ waarde: true }],
  nieuweVrijlatingsperiode: [{ waarde: true }],
  eerdereVrijlating: [{ soort: 'n', maanden: 2 }],
  gescheidenLevend: [{ waarde: true }],
  samenwoning: { waarde: { verwantschap: 'geen' } },
} satisfies Omit<{ [Naam in keyof Partner]-?: Partner[Naam] }, 'id' | 'geboortedatum'>;

test.each(Object.entries(ZELDZAAM))('%s is enough to be more than a birth date', (naam, waarde) => {
  const { aanvrager } = situatieOp({ aanvrager: { ...kaal, [naam]: waarde } }, DAG);
  const gevonden = Object.entries(aanvrager).filter(([, feit]) => feit !== undefined);
  expect(gevonden.map(([veld]) => veld)).toContain(naam === 'overlijdensdatum' ? 'overleden' : naam);
});

test('who has only a birth date is only that, with the number ages are counted from', () => {
  expect(Object.entries(situatieOp({ aanvrager: voluit }, DAG).aanvrager)).toEqual([
    ['id', 'a'],
    ['rol', 'aanvrager'],
    ['geboren', 19860726],
    ['geboortedatum', { waarde: '1986-07-26' }],
  ]);
});
