import type { Maand } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import { voorbeeldgegevens } from '@meedoen/testkit/brief';
import { describe, expect, it } from 'vitest';
import { blokkenVan } from './brief.ts';
import { maakBrief } from './maak.ts';

/** Letters from what the law itself computes: every shape of a month must make a sum that adds up. */
const alleen: Dossier = { aanvrager: { id: 'a', geboortedatum: { waarde: '1985-04-01' } } };
const loon = (netto: number): Dossier => ({
  ...alleen,
  inkomsten: [{ id: 'i', persoon: 'a', soort: 'loon', netto, vakantietoeslag: 'inbegrepen', vrijlating: 'n' }],
});
const dossiers: Readonly<Record<string, Dossier>> = {
  alleen,
  'with wages': loon(60_000),
  'with wages above the norm': loon(250_000),
  'with a student and a housemate of 28': {
    ...alleen,
    medebewoners: [{ id: 'm', geboortedatum: { waarde: '1998-01-01' } }],
  },
  'in an inrichting': {
    aanvrager: { ...alleen.aanvrager, woonsituatie: [{ waarde: 'inrichting' }] },
  },
  'from the middle of the month': { ...alleen, meldingsdatum: { waarde: '2026-05-16' } },
  'with too much savings': { ...alleen, vermogen: [{ waarde: { spaargeld: 2_500_000, schulden: 0 } }] },
  'with a lowering of 30%': { ...alleen, verlagingen: [{ id: 'v', grond: 'afstemming', percentage: 30 }] },
  'with a lowering of everything': { ...alleen, verlagingen: [{ id: 'v', grond: 'afstemming', percentage: 100 }] },
  'with the language requirement and wages': {
    ...loon(60_000),
    verlagingen: [{ id: 'v', grond: 'taaleis', percentage: 20, vanaf: '2026-05-11' }],
  },
  'in prison': { aanvrager: { ...alleen.aanvrager, gedetineerd: [{ waarde: true }] } },
  '66 years old': { aanvrager: { id: 'a', geboortedatum: { waarde: '1950-04-01' } } },
};
const maand: Maand = '2026-05';

describe('a specificatie of a month as the law computes it', () => {
  for (const [naam, dossier] of Object.entries(dossiers))
    it(naam, () => {
      const uitkomst = berekenMaand(dossier, maand);
      const { specificatie } = voorbeeldgegevens('nl', 'je');
      const gegevens = { ...specificatie, uitkomst, regels: [], vakantiegeld: 0 };
      const [blok] = blokkenVan(maakBrief('specificatie', gegevens), 'som');
      expect(blok?.som.regels.at(-1)?.cents).toEqual([uitkomst.uitbetaling?.value]);
      for (const regel of blok?.som.regels ?? [])
        expect(regel.artikel, regel.label).toMatch(/^artikel \d.* Participatiewet$/);
      for (const zin of blokkenVan(maakBrief('specificatie', gegevens), 'redenen')[0]?.punten ?? [])
        expect(zin.delen.length, zin.id).toBeGreaterThan(0);
      if (uitkomst.recht?.value === false) {
        const afwijzing = maakBrief('afwijzen', { ...voorbeeldgegevens('nl', 'u').afwijzen, uitkomst });
        expect(blokkenVan(afwijzing, 'som')[0]?.som.regels.at(-1)?.cents).toEqual([0]);
      }
    });
});
