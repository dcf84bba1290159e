import { describe, expect, it } from 'vitest';
import {
  BESLUITCOMMANDS,
  BESLUITSTATUSSEN,
  type Besluitcontext,
  type Besluitstatus,
  bezwaarTegen,
  nextBesluit,
} from './toestand.ts';

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
    ['inhoud', 'voorgesteld', { inhoud: [{ code: 'motivering-ontbreekt', tekst: 'Waarom?' }] }, 'motivering-ontbreekt'],
  ])('refuses to approve: %s', (_, status, change, code) => {
    expect(bezwaarTegen(status, 'approveBesluit', { ...context, ...change })?.code).toBe(code);
  });

  it('lets nobody leave a correction or an aanvraag undone', () => {
    for (const soort of ['herzien', 'toekennen', 'afwijzen'])
      expect(bezwaarTegen('concept', 'vervalVoorstel', { ...context, soort })?.code).toBe('geen-keuze');
  });

  it('lets one person decide where the policy asks no second', () => {
    const alleen = { ...context, voorgesteldDoor: 'marieke', vierOgen: false };
    expect(bezwaarTegen('voorgesteld', 'approveBesluit', alleen)).toBeUndefined();
  });
});
