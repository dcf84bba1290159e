import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';

// A personal interest (Awb art. 2:4 lid 2): the bsn of a member of staff, or of family they reported. One enters it,
// another enters it again; it is lifted by two as well, because lifting opens a file.

export const RELATIES = ['zelf', 'partner', 'kind', 'ouder', 'broer-of-zus', 'ander'] as const;
export type Relatie = (typeof RELATIES)[number];

export const BELANGSTATUSSEN = [
  'ingevoerd',
  'bevestigd',
  'verwijdering-gevraagd',
  'ingetrokken',
  'verwijderd',
] as const;
export type Belangstatus = (typeof BELANGSTATUSSEN)[number];

export const BELANGCOMMANDS = [
  'confirmBelang',
  'withdrawBelang',
  'requestVerwijdering',
  'confirmVerwijdering',
  'rejectVerwijdering',
] as const;
export type Belangcommand = (typeof BELANGCOMMANDS)[number];

/** Statuses in which it keeps somebody away: also while it is not decided yet whether it is lifted. */
export const WERKZAAM: readonly Belangstatus[] = ['bevestigd', 'verwijdering-gevraagd'];

export interface Belangcontext {
  /** Who gives the command. */
  readonly door: string;
  /** Whose interest it is. */
  readonly medewerker: string;
  readonly ingevoerdDoor: string;
  /** Who asked to lift it. */
  readonly gevraagdDoor?: string | null | undefined;
}

const OVERGANG: Readonly<Record<Belangcommand, { van: Belangstatus; naar: Belangstatus }>> = {
  confirmBelang: { van: 'ingevoerd', naar: 'bevestigd' },
  withdrawBelang: { van: 'ingevoerd', naar: 'ingetrokken' },
  requestVerwijdering: { van: 'bevestigd', naar: 'verwijdering-gevraagd' },
  confirmVerwijdering: { van: 'verwijdering-gevraagd', naar: 'verwijderd' },
  rejectVerwijdering: { van: 'verwijdering-gevraagd', naar: 'bevestigd' },
};

const REDEN: Readonly<Record<Belangstatus, string>> = {
  ingevoerd: 'Dit is nog niet bevestigd.',
  bevestigd: 'Dit is al bevestigd.',
  'verwijdering-gevraagd': 'Er is al gevraagd om dit te verwijderen.',
  ingetrokken: 'Dit is ingetrokken.',
  verwijderd: 'Dit is al verwijderd.',
};

/** Why a command is not possible, or undefined when it is. */
export function bezwaarTegenBelang(
  status: Belangstatus,
  command: Belangcommand,
  { door, medewerker, ingevoerdDoor, gevraagdDoor }: Belangcontext,
): Weigering | undefined {
  if (OVERGANG[command].van !== status) return { code: 'niet-in-deze-status', tekst: REDEN[status] };
  const tweede = command === 'confirmBelang' || command === 'confirmVerwijdering';
  if (tweede && door === medewerker)
    return { code: 'over-uzelf', tekst: 'Dit gaat over uzelf. Een ander bevestigt het.' };
  if (command === 'confirmBelang' && door === ingevoerdDoor)
    return { code: 'zelf-ingevoerd', tekst: 'U voerde dit zelf in. Een ander bevestigt het.' };
  if (command === 'confirmVerwijdering' && door === gevraagdDoor)
    return { code: 'zelf-gevraagd', tekst: 'U vroeg dit zelf. Een ander bevestigt het.' };
  return undefined;
}

/** The status after a command. */
export function nextBelang(
  status: Belangstatus,
  command: Belangcommand,
  context: Belangcontext,
): Uitslag<Belangstatus> {
  const weigering = bezwaarTegenBelang(status, command, context);
  return weigering ? geweigerd(weigering) : gelukt(OVERGANG[command].naar);
}

/** The commands that fit a status, each with why this person cannot give it. */
export const belangcommandsIn = (status: Belangstatus, context: Belangcontext) =>
  BELANGCOMMANDS.filter((command) => OVERGANG[command].van === status).map((command) => ({
    command,
    weigering: bezwaarTegenBelang(status, command, context),
  }));
