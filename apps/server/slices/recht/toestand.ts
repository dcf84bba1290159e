import { addDays, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import type { Commando } from '../../platform/stroom/index.ts';

export type Gebeurtenis = 'overlijden' | 'verhuizing' | 'detentie';

/** Why a payment waits, and from which day on. */
export interface Betaalstop {
  readonly gebeurtenis: Gebeurtenis;
  readonly vanaf: IsoDate;
  readonly reden: string;
}

/** A right to bijstand: granted over days, to a person and possibly a partner. */
export interface Rechttoestand {
  readonly status: 'lopend' | 'opgeschort' | 'beeindigd';
  readonly geldig: Tijdvak & { readonly vanaf: IsoDate };
  /** Id of the fact of the melding it started from. */
  readonly melding?: string | undefined;
  readonly opschorting?: { readonly vanaf: IsoDate; readonly besluit: string } | undefined;
  readonly betaalstop?: Betaalstop | undefined;
  /** From this day on the whole amount goes to this person (the other died, is detained or moved). */
  readonly doorNaar?: { readonly persoon: string; readonly vanaf: IsoDate } | undefined;
  readonly einde?:
    | { readonly laatsteDag: IsoDate; readonly besluit: string | null; readonly cbsCode: string | null }
    | undefined;
}

/** Commands on a right. */
export type Rechtopdracht =
  | {
      readonly commando: 'kenToe';
      readonly vanaf: IsoDate;
      readonly melding?: string | undefined;
      readonly besluit: string;
    }
  | { readonly commando: 'schortOp'; readonly vanaf: IsoDate; readonly besluit: string }
  | { readonly commando: 'hervat' }
  | {
      readonly commando: 'beeindig';
      /** Last day with a right. */
      readonly laatsteDag: IsoDate;
      readonly besluit: string | null;
      readonly cbsCode: string | null;
    }
  | { readonly commando: 'stopBetaling'; readonly gebeurtenis: Gebeurtenis; readonly vanaf: IsoDate }
  | {
      readonly commando: 'geefDoor';
      readonly persoon: string;
      readonly vanaf: IsoDate;
      readonly gebeurtenis: Gebeurtenis;
    }
  | { readonly commando: 'geefVrij' };

/** The right after one more command; a pure function, so that every right can be made again from its commands. */
export function pasToe(recht: Rechttoestand | undefined, opdracht: Rechtopdracht, reden: string): Rechttoestand {
  if (opdracht.commando === 'kenToe')
    return {
      status: 'lopend',
      geldig: { vanaf: opdracht.vanaf },
      ...(opdracht.melding ? { melding: opdracht.melding } : {}),
    };
  if (!recht) throw new Error(`${opdracht.commando} before kenToe`);
  switch (opdracht.commando) {
    case 'schortOp':
      return { ...recht, status: 'opgeschort', opschorting: { vanaf: opdracht.vanaf, besluit: opdracht.besluit } };
    case 'hervat': {
      const { opschorting: _, ...rest } = recht;
      return { ...rest, status: 'lopend' };
    }
    case 'beeindig': {
      const { laatsteDag, besluit, cbsCode } = opdracht;
      return {
        ...recht,
        status: 'beeindigd',
        geldig: { vanaf: recht.geldig.vanaf, tot: addDays(laatsteDag, 1) },
        einde: { laatsteDag, besluit, cbsCode },
      };
    }
    case 'stopBetaling':
      return { ...recht, betaalstop: { gebeurtenis: opdracht.gebeurtenis, vanaf: opdracht.vanaf, reden } };
    case 'geefDoor': {
      const { persoon, vanaf } = opdracht;
      return { ...recht, doorNaar: { persoon, vanaf } };
    }
    case 'geefVrij': {
      const { betaalstop: _, ...rest } = recht;
      return rest;
    }
  }
}

/** The right from its commands alone. */
export function herbouw(commandos: readonly Commando[]): Rechttoestand | undefined {
  let recht: Rechttoestand | undefined;
  for (const { commando, gegevens, reden } of commandos)
    recht = pasToe(recht, { ...gegevens, commando } as Rechtopdracht, reden ?? '');
  return recht;
}
