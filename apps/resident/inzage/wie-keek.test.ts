import { describe, expect, it } from 'vitest';
import { perInzage } from './wie-keek.tsx';

const regel = (wat: string, op: string, wie = 'Samira Haddad', waarom = 'om te betalen') => ({
  ...{ wat, op, wie, waarom, functie: 'inkomensconsulent', machine: false },
});

describe('who looked', () => {
  it('puts what somebody did on one day for one reason together, each thing once', () => {
    const inzagen = perInzage([
      regel('Besluit voorgesteld', '2026-10-06T10:00:00Z'),
      regel('Voorstel bijgewerkt', '2026-10-06T09:55:00Z'),
      regel('Voorstel bijgewerkt', '2026-10-06T09:50:00Z'),
    ]);
    expect(inzagen.map(({ wat, eerste }) => [eerste.op, wat])).toEqual([
      ['2026-10-06T10:00:00Z', ['Besluit voorgesteld', 'Voorstel bijgewerkt']],
    ]);
  });

  it('keeps another day in Amsterdam, person or reason apart', () => {
    const inzagen = perInzage([
      regel('Dossier bekeken', '2026-10-06T22:30:00Z'),
      regel('Dossier bekeken', '2026-10-06T21:30:00Z'),
      regel('Dossier bekeken', '2026-10-06T21:30:00Z', 'Lotte Prins'),
      regel('Dossier bekeken', '2026-10-06T21:30:00Z', 'Samira Haddad', 'om te controleren'),
    ]);
    expect(inzagen).toHaveLength(4);
  });
});
