import type { IsoDate } from '@meedoen/law/kernel';
import { instant } from '../tijdstip/index.ts';
import { nextBegroting } from './next.ts';
import type {
  Begroting,
  Begrotingcommand,
  Begrotingcontext,
  Begrotingopdracht,
  Begrotingtoestand,
} from './toestand.ts';

export const VANDAAG: IsoDate = '2026-11-24';
export const CONTEXT: Begrotingcontext = { vandaag: VANDAAG, vorige: 0, wacht: false };
const op = instant('2026-11-24T09:00:00Z');

export const OPDRACHT: Readonly<Record<Begrotingcommand, Begrotingopdracht>> = {
  enterBegroting: {
    ...{ command: 'enterBegroting', door: 'noor', op, id: 'b1', uitvoerder: 'veenrade', gemeente: '9901', jaar: 2026 },
    bron: { document: 'Beschikking BUIG 2026', plaats: 'bijlage 1', datum: '2025-10-01' },
    inhoud: { soort: 'buig', bedrag: 24_600_000_00 },
  },
  confirmBegroting: { command: 'confirmBegroting', door: 'marieke', op },
  rejectBegroting: { command: 'rejectBegroting', door: 'marieke', op, reden: 'Het bedrag is van een andere gemeente.' },
};

/** A budget after commands. @throws Error when one is refused */
export function begrotingNa(...commands: readonly Begrotingcommand[]): Begroting {
  let begroting: Begroting | undefined;
  for (const command of commands) {
    const uitslag = nextBegroting(begroting, OPDRACHT[command], CONTEXT);
    if (!uitslag.ok) throw new Error(uitslag.weigering.code);
    begroting = uitslag.value;
  }
  if (!begroting) throw new Error('no commands');
  return begroting;
}

export const VOORBEELD: Readonly<Record<Begrotingtoestand, Begroting>> = {
  ingevoerd: begrotingNa('enterBegroting'),
  bevestigd: begrotingNa('enterBegroting', 'confirmBegroting'),
  afgewezen: begrotingNa('enterBegroting', 'rejectBegroting'),
};
