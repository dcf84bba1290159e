import type { FeitWeergave } from '@meedoen/contract/feit';
import { describe, expect, it } from 'vitest';
import { bronnaam, feitgroepen } from './rijen.ts';

const feit = (id: string, deel: Partial<FeitWeergave>): FeitWeergave => ({
  id,
  persoon: 'p',
  naam: null,
  soort: 'inkomen',
  label: 'Inkomen',
  waarde: {},
  weergave: '797,00',
  geldig: { vanaf: '2026-09-01', tot: '2026-10-01' },
  bekendVanaf: '2026-10-20T09:00:00Z',
  bekendTot: null,
  bron: 'inwoner',
  stand: 'opgegeven',
  auteur: 'Selena',
  bewijs: null,
  vervangt: null,
  ...deel,
});

describe('rows of the table of facts', () => {
  it('puts declared and checked with the same value on one row', () => {
    const [groep] = feitgroepen(
      [feit('1', {}), feit('2', { stand: 'gecontroleerd', bron: 'inlichtingenbureau' })],
      new Set(),
    );
    expect(groep?.rijen).toHaveLength(1);
    expect(groep?.rijen[0]).toMatchObject({ stand: 'gelijk', opgegeven: { id: '1' }, gecontroleerd: { id: '2' } });
  });

  it('keeps other days and other values apart', () => {
    const groepen = feitgroepen(
      [feit('1', {}), feit('2', { weergave: '829,00' }), feit('3', { geldig: { vanaf: '2026-10-01', tot: null } })],
      new Set(),
    );
    expect(groepen.flatMap(({ rijen }) => rijen)).toHaveLength(3);
  });

  it('leaves out what stands in a difference', () => {
    expect(feitgroepen([feit('1', { stand: 'verschil' })], new Set(['1']))).toEqual([]);
  });

  it('puts an unknown kind with the person', () => {
    expect(feitgroepen([feit('1', { soort: 'nieuw-soort' })], new Set())[0]?.naam).toBe('Persoon');
  });

  it('names a register by its name, and else who said it', () => {
    expect(bronnaam({ bron: 'brp', auteur: 'Automatisch' })).toBe('BRP');
    expect(bronnaam({ bron: 'inwoner', auteur: 'Selena Brouwer' })).toBe('Selena Brouwer');
    expect(bronnaam({ bron: 'medewerker', auteur: '' })).toBe('medewerker');
  });
});
