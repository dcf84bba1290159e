import { describe, expect, it } from 'vitest';
import type { Maandregel } from './besluit.ts';
import {
  BESLUITCOMMANDS,
  BESLUITSTATUSSEN,
  type Besluitcontext,
  type Besluitstatus,
  bezwaarTegen,
  nextBesluit,
} from './toestand.ts';
import { isVordering } from './vordering.ts';

const context: Besluitcontext = {
  soort: 'terugvorderen',
  door: 'marieke',
  voorgesteldDoor: 'jan',
  vierOgen: true,
  ontbreekt: [],
  verouderd: false,
  inhoud: [],
};

describe('besluit', () => {
  it('takes every command in its own statuses only', () => {
    const table = BESLUITSTATUSSEN.map((status) =>
      BESLUITCOMMANDS.map((command) => {
        const result = nextBesluit(status, command, context);
        return result.ok ? result.value : '-';
      }).join(' '),
    );
    // edit herbereken propose approve reject bekend verval
    expect(table).toEqual([
      'concept concept voorgesteld - - - vervallen',
      '- concept - vastgesteld concept - vervallen',
      '- - - - - bekendgemaakt -',
      '- - - - - - -',
      '- - - - - - -',
    ]);
  });

  it.each<[string, Besluitstatus, Partial<Besluitcontext>, string]>([
    ['vier-ogen', 'voorgesteld', { voorgesteldDoor: 'marieke' }, 'vier-ogen'],
    ['verouderd', 'voorgesteld', { verouderd: true }, 'feiten-veranderd'],
    ['ontbreekt', 'voorgesteld', { ontbreekt: ['geboortedatum'] }, 'gegevens-ontbreken'],
    ['mandaat', 'voorgesteld', { vordertZelf: 'Kadehoek' }, 'vordert-zelf-terug'],
    ['inhoud', 'voorgesteld', { inhoud: [{ code: 'motivering-ontbreekt', tekst: 'Waarom?' }] }, 'motivering-ontbreekt'],
  ])('refuses to approve: %s', (_, status, change, code) => {
    expect(bezwaarTegen(status, 'approveBesluit', { ...context, ...change })?.code).toBe(code);
  });

  it('is not proposed either where the gemeente asks money back itself, and may still be left undone', () => {
    const zelf = { ...context, vordertZelf: 'Kadehoek' };
    expect(bezwaarTegen('concept', 'proposeBesluit', zelf)?.tekst).toContain('Kadehoek vraagt');
    expect(bezwaarTegen('concept', 'vervalVoorstel', zelf)).toBeUndefined();
  });

  const maand = (netto: number): Maandregel => ({
    ...{ maand: '2026-10', ontbreekt: [], oorzaak: '', oorzaken: [], artikel: '' },
    geboekt: { uitkering: 100_000, vakantietoeslag: 5_000 },
    berekend: { uitkering: 100_000 + netto, vakantietoeslag: 5_000 },
  });
  it.each([
    ['terugvorderen', [], true],
    ['herzien', [maand(-1)], true],
    ['herzien', [maand(0)], false],
    ['herzien', [maand(1)], false],
    ['herzien', [maand(5_000), maand(-1)], true],
    ['herzien', [{ ...maand(0), berekend: null }], false],
    // holiday allowance that was not paid yet is no money to ask back
    ['herzien', [{ ...maand(0), berekend: { uitkering: 99_000, vakantietoeslag: 4_000 } }], false],
    ['intrekken', [maand(-100_000)], true],
    ['beeindigen', [maand(-100_000)], false],
  ] as const)('%s asks money back: %#', (soort, maanden, verwacht) => {
    expect(isVordering(soort, maanden)).toBe(verwacht);
  });

  it('lets nobody leave a correction, an aanvraag or a dwangsom undone', () => {
    for (const soort of ['herzien', 'toekennen', 'afwijzen', 'dwangsom-vaststellen'])
      expect(bezwaarTegen('concept', 'vervalVoorstel', { ...context, soort })?.code).toBe('geen-keuze');
  });

  it('lets one person decide where the policy asks no second', () => {
    const alleen = { ...context, voorgesteldDoor: 'marieke', vierOgen: false };
    expect(bezwaarTegen('voorgesteld', 'approveBesluit', alleen)).toBeUndefined();
  });
});
