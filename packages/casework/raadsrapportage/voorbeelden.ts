import type { IsoDate } from '@meedoen/law/kernel';
import { instant } from '../tijdstip/index.ts';
import { nextRapportage } from './next.ts';
import type { Raadsrapportage, Rapportagecommand, Rapportageopdracht, Rapportagetoestand } from './toestand.ts';

export const VANDAAG: IsoDate = '2026-07-01';
const wie = { door: 'noor', op: instant('2026-07-01T09:00:00Z') };

export const OPDRACHT: Readonly<Record<Rapportagecommand, Rapportageopdracht>> = {
  draftRapportage: {
    ...wie,
    ...{ command: 'draftRapportage', id: 'r1', uitvoerder: 'veenrade', gemeente: '9901', halfjaar: '2026-H1' },
    ...{ regels: [], vorigeUit: 'telling' },
  },
  editRapportage: { ...wie, command: 'editRapportage', teksten: { inleiding: 'Minder mensen hebben bijstand.' } },
  approveRapportage: { ...wie, command: 'approveRapportage' },
};

/** A report after commands. @throws Error when one is refused */
export function rapportageNa(...commands: readonly Rapportagecommand[]): Raadsrapportage {
  let rapportage: Raadsrapportage | undefined;
  for (const command of commands) {
    const uitslag = nextRapportage(rapportage, OPDRACHT[command], { vandaag: VANDAAG });
    if (!uitslag.ok) throw new Error(uitslag.weigering.code);
    rapportage = uitslag.value;
  }
  if (!rapportage) throw new Error('no commands');
  return rapportage;
}

export const VOORBEELD: Readonly<Record<Rapportagetoestand, Raadsrapportage>> = {
  concept: rapportageNa('draftRapportage', 'editRapportage'),
  vastgesteld: rapportageNa('draftRapportage', 'editRapportage', 'approveRapportage'),
};
