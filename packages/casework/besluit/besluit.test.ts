import { describe, expect, it } from 'vitest';
import {
  BESLUITCOMMANDS,
  BESLUITSTATUSSEN,
  type Besluitcommand,
  type Besluitopdracht,
  type Besluitstatus,
  type Bevroren,
  besluitNa,
  nextBesluit,
  rebuildBesluit,
} from './index.ts';

const bevroren: Bevroren = {
  aanvrager: 'p1',
  bekendOp: '2026-11-24T10:00:00.000Z',
  feiten: ['f1'],
  wet: '2026-07',
  beleid: { versie: '1' },
  maand: '2026-11',
  uitkomst: null,
  maanden: [],
};
const start = { commando: 'startVoorstel', ingangsdatum: '2026-11-01', bevroren, motivering: 'Omdat.' } as const;
const OPDRACHT: { readonly [C in Besluitcommand]: Extract<Besluitopdracht, { commando: C }> } = {
  editVoorstel: { commando: 'editVoorstel', motivering: 'Anders.', aanvulling: { hersteltermijn: '2026-12-08' } },
  herbereken: { commando: 'herbereken', bevroren: { ...bevroren, feiten: ['f1', 'f2'] } },
  proposeBesluit: { commando: 'proposeBesluit', door: 'jan' },
  approveBesluit: {
    commando: 'approveBesluit',
    door: 'marieke',
    kenmerk: 'BS-2026-000001',
    op: '2026-11-24T11:00:00.000Z',
  },
  rejectVoorstel: { commando: 'rejectVoorstel', reden: 'Vraag naar de huur.' },
  makeBekend: { commando: 'makeBekend', op: '2026-11-24', bezwaarTot: '2027-01-05' },
  vervalVoorstel: { commando: 'vervalVoorstel' },
};
/** The shortest way to each status. */
const WEG: Readonly<Record<Besluitstatus, readonly Besluitcommand[]>> = {
  concept: [],
  voorgesteld: ['proposeBesluit'],
  vastgesteld: ['proposeBesluit', 'approveBesluit'],
  bekendgemaakt: ['proposeBesluit', 'approveBesluit', 'makeBekend'],
  vervallen: ['vervalVoorstel'],
};
const besluitIn = (status: Besluitstatus) => {
  const besluit = rebuildBesluit([start, ...WEG[status].map((command) => OPDRACHT[command])]);
  if (!besluit) throw new Error('no besluit');
  return besluit;
};
const vrij = {
  soort: 'terugvorderen',
  door: 'x',
  vierOgen: false,
  ontbreekt: [],
  verouderd: false,
  inhoud: [],
} as const;

describe('the state of a besluit from its commands', () => {
  it.each(BESLUITSTATUSSEN)('%s takes the commands that its status takes, and no other', (status) => {
    for (const command of BESLUITCOMMANDS) {
      const mag = nextBesluit(status, command, vrij);
      if (mag.ok) expect(besluitNa(besluitIn(status), OPDRACHT[command]).status, command).toBe(mag.value);
      else expect(() => besluitNa(besluitIn(status), OPDRACHT[command]), command).toThrow(`${command} does not fit`);
    }
  });
  it('keeps what was filled in, and signing again after a change of facts', () => {
    const bewerkt = besluitNa(besluitIn('concept'), OPDRACHT.editVoorstel);
    const opnieuw = besluitNa(besluitNa(bewerkt, OPDRACHT.proposeBesluit), OPDRACHT.herbereken);
    expect(opnieuw).toMatchObject({
      status: 'concept',
      voorgesteldDoor: null,
      motivering: 'Anders.',
      aanvulling: { hersteltermijn: '2026-12-08' },
      ingangsdatum: '2026-11-01',
      bevroren: { feiten: ['f1', 'f2'] },
    });
    expect(besluitIn('bekendgemaakt')).toMatchObject({ kenmerk: 'BS-2026-000001', bezwaarTot: '2027-01-05' });
    expect(rebuildBesluit([])).toBeUndefined();
  });
});
