import { expect, it } from 'vitest';
import type { Huishoudcasus } from './casus.ts';
import { dossierVan } from './dossier.ts';
import { readCasus } from './read.ts';

function lees(anders: Record<string, unknown>): Huishoudcasus {
  const kop = { naam: 'x', bron: 'y', maand: '2025-06', huishouden: { aanvrager: { geboortedatum: '1985-04-01' } } };
  const result = readCasus({ ...kop, ...anders }, 'optional');
  if (!result.ok || 'regel' in result.casus || 'regeling' in result.casus || 'maanden' in result.casus)
    throw new Error(JSON.stringify(result));
  return result.casus;
}

it('fills in what is left out: alone, Dutch, at home, without income, capital or debts', () => {
  const dossier = dossierVan(lees({}));
  expect(dossier).toMatchObject({
    aanvrager: {
      geboortedatum: { waarde: '1985-04-01', feit: 'huishouden.aanvrager.geboortedatum' },
      nederlander: [{ waarde: true }],
      woontInNederland: [{ waarde: true }],
      gedetineerd: [{ waarde: false }],
      woonsituatie: [{ waarde: 'zelfstandig' }],
      rechtmatigVerblijf: [],
    },
    partner: [],
    kinderen: [],
    medebewoners: [],
    inkomsten: [],
    vermogen: [{ waarde: { spaargeld: 0, schulden: 0 } }],
  });
  expect(dossier.meldingsdatum).toBeUndefined();
  expect(dossier.aanvraagdatum).toBeUndefined();
});

it('turns inclusive days into half-open ones, also over the end of a month', () => {
  const { inkomsten, kinderen, partner } = dossierVan(
    lees({
      inkomsten: [{ netto: '600.00', vanaf: '2025-06-05', totEnMet: '2025-06-30' }],
      huishouden: {
        aanvrager: { geboortedatum: '1985-04-01' },
        kinderen: [{ geboortedatum: '2020-01-01', totEnMet: '2025-06-14' }],
        partner: { geboortedatum: '1986-01-01', vanaf: '2025-06-20', recht: false },
      },
    }),
  );
  expect(inkomsten).toMatchObject([
    { netto: 60000, persoon: 'aanvrager', vanaf: '2025-06-05', tot: '2025-07-01', feit: 'inkomsten[0]' },
  ]);
  expect(kinderen).toMatchObject([{ periode: { tot: '2025-06-15' } }]);
  expect(partner).toMatchObject([{ vanaf: '2025-06-20', waarde: { recht: [{ waarde: true }, { waarde: false }] } }]);
});

it('lets a person live where the household lives, unless the person says otherwise', () => {
  const { aanvrager, partner } = dossierVan(
    lees({
      huishouden: {
        aanvrager: { geboortedatum: '1985-04-01' },
        partner: { woonsituatie: { waarde: 'inrichting', vanaf: '2025-06-11' } },
        woonsituatie: 'dakloos',
      },
    }),
  );
  expect(aanvrager.woonsituatie?.map((w) => w.waarde)).toEqual(['zelfstandig', 'dakloos']);
  expect(partner?.[0]?.waarde.woonsituatie?.at(-1)).toEqual({
    waarde: 'inrichting',
    vanaf: '2025-06-11',
    feit: 'huishouden.partner.woonsituatie',
  });
});

it('bounds what is said of the aanvrager by the days of the aanvrager', () => {
  const { aanvrager } = dossierVan(
    lees({
      huishouden: {
        aanvrager: {
          geboortedatum: '1985-04-01',
          gedetineerd: true,
          studiefinanciering: { waarde: true, totEnMet: '2025-06-12' },
          vanaf: '2025-06-10',
          totEnMet: '2025-06-20',
        },
      },
    }),
  );
  expect(aanvrager.gedetineerd?.[1]).toMatchObject({ waarde: true, vanaf: '2025-06-10', tot: '2025-06-21' });
  expect(aanvrager.studiefinanciering?.[1]).toMatchObject({ waarde: true, vanaf: '2025-06-10', tot: '2025-06-13' });
});

it('leaves out what was not known on the day, also inside the household; what stays keeps its path', () => {
  const dossier = dossierVan(
    lees({
      bekendOp: '2025-07-01',
      huishouden: {
        aanvrager: {
          geboortedatum: '1985-04-01',
          woonsituatie: [
            { waarde: 'inrichting', bekendTotEnMet: '2025-06-30' },
            { waarde: 'zelfstandig', bekendVanaf: '2025-07-01' },
          ],
        },
        kinderen: [{ geboortedatum: '2020-01-01', bekendVanaf: '2025-07-02' }, { geboortedatum: '2021-01-01' }],
        medebewoners: [{ geboortedatum: '1990-01-01', bekendTotEnMet: '2025-06-30' }],
      },
      inkomsten: [
        { netto: '100.00', bekendTotEnMet: '2025-06-30' },
        { netto: '200.00', bekendVanaf: '2025-07-01' },
      ],
    }),
  );
  expect(dossier.inkomsten).toMatchObject([{ feit: 'inkomsten[1]', netto: 200_00 }]);
  expect(dossier.kinderen).toMatchObject([{ id: 'huishouden.kinderen[1]' }]);
  expect(dossier.medebewoners).toEqual([]);
  expect(dossier.aanvrager.woonsituatie?.at(-1)).toMatchObject({
    waarde: 'zelfstandig',
    feit: 'huishouden.aanvrager.woonsituatie[1]',
  });
});

it('without a day: all that is known, and nothing that was replaced', () => {
  const inkomsten = [
    { netto: '100.00', bekendTotEnMet: '2025-06-30' },
    { netto: '200.00', bekendVanaf: '2025-07-01' },
  ];
  expect(dossierVan(lees({ inkomsten })).inkomsten).toMatchObject([{ netto: 200_00 }]);
});
