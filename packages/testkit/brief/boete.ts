import type { Berichtgegevens, Besluitgegevens, GegevensPerSoort } from '@meedoen/casework/brief';

type Boetebrief = 'voornemen-boete' | 'boete-opleggen' | 'boete-waarschuwen' | 'boete-afgezien' | 'signaal-vraag';

/** Examples of the letters about a fine: income of two months that was not told. */
export function boetebrieven(basis: Berichtgegevens, besluit: Besluitgegevens): Pick<GegevensPerSoort, Boetebrief> {
  const dagen = { wat: 'inkomsten', van: '2026-03-01', totEnMet: '2026-04-30' } as const;
  return {
    'voornemen-boete': {
      ...basis,
      ...dagen,
      rapport: ['In maart en april stond er loon op de rekening.', 'Dat loon stond niet op de opgave.'],
      waarschuwing: false,
      hoogstens: 60000,
      zienswijzeTot: '2026-06-23',
    },
    'boete-opleggen': {
      ...besluit,
      ...dagen,
      benadelingsbedrag: 120000,
      recidive: false,
      percentage: 50,
      aandeel: 60000,
      grens: 'draagkracht',
      boete: 48000,
      cents: 48000,
      artikel: 'Pw art. 18a; Boetebesluit art. 2',
      heeftGereageerd: true,
      betalenUiterlijk: '2026-07-21',
    },
    'boete-waarschuwen': { ...besluit, ...dagen, artikel: 'Pw art. 18a lid 4', heeftGereageerd: false },
    'signaal-vraag': { ...basis, vraag: 'Werk je in de winkel op de Dorpsstraat?', antwoordTot: '2026-06-23' },
    'boete-afgezien': {
      ...basis,
      ...dagen,
      artikel: 'Awb art. 5:41',
      reden: 'Er valt niets te verwijten.',
    },
  };
}
