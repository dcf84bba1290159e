import { AFSTEMMINGSBESLUITEN } from '../afstemming/index.ts';
import { BOETEBESLUITEN } from '../boete/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import { vordertZelfTerug } from './vordering.ts';

export const BESLUITSTATUSSEN = ['concept', 'voorgesteld', 'vastgesteld', 'bekendgemaakt', 'vervallen'] as const;
export type Besluitstatus = (typeof BESLUITSTATUSSEN)[number];

export const BESLUITCOMMANDS = [
  'editVoorstel',
  'herbereken',
  'proposeBesluit',
  'approveBesluit',
  'rejectVoorstel',
  'makeBekend',
  'vervalVoorstel',
] as const;
export type Besluitcommand = (typeof BESLUITCOMMANDS)[number];

/** What deciding needs to know besides the status. */
export interface Besluitcontext {
  readonly soort: string;
  /** Who asks; `systeem` for what happens by itself. */
  readonly door: string;
  readonly voorgesteldDoor?: string | undefined;
  /** Policy: this kind of besluit needs a second person. */
  readonly vierOgen: boolean;
  /** Names of what is missing: amounts nobody published, facts nobody told. */
  readonly ontbreekt: readonly string[];
  /** Facts changed since it was computed. */
  readonly verouderd: boolean;
  /** What its content still lacks (`checkBesluit`), in the order of the screen. */
  readonly inhoud: readonly Weigering[];
  /** Name of the gemeente when this besluit asks money back and the gemeente kept that to itself. */
  readonly vordertZelf?: string | undefined;
  /** Who wrote the report of a fine that asks one: they do not impose it (Awb 10:3 lid 4). */
  readonly rapporteur?: string | undefined;
}

/** In which statuses a command fits, and what it makes of it. */
const OVERGANG: Readonly<Record<Besluitcommand, { van: readonly Besluitstatus[]; naar?: Besluitstatus; wat: string }>> =
  {
    editVoorstel: { van: ['concept'], wat: 'Bijwerken' },
    herbereken: { van: ['concept', 'voorgesteld'], naar: 'concept', wat: 'Opnieuw berekenen' },
    proposeBesluit: { van: ['concept'], naar: 'voorgesteld', wat: 'Voorleggen' },
    approveBesluit: { van: ['voorgesteld'], naar: 'vastgesteld', wat: 'Vaststellen' },
    rejectVoorstel: { van: ['voorgesteld'], naar: 'concept', wat: 'Terugsturen' },
    makeBekend: { van: ['vastgesteld'], naar: 'bekendgemaakt', wat: 'Bekendmaken' },
    vervalVoorstel: { van: ['concept', 'voorgesteld'], naar: 'vervallen', wat: 'Laten vervallen' },
  };

const REDEN: Readonly<Record<Besluitstatus, string>> = {
  concept: 'Het voorstel is nog niet voorgelegd.',
  voorgesteld: 'Het voorstel ligt bij een collega.',
  vastgesteld: 'Het besluit is al vastgesteld.',
  bekendgemaakt: 'Het besluit is al verstuurd.',
  vervallen: 'Dit voorstel is vervallen.',
};

/** Kinds that somebody may leave undone; a correction comes back as long as ledger and law differ. */
const VERVALT: readonly string[] = [
  ...([
    'wijzigen',
    'opschorten',
    'intrekken',
    'terugvorderen',
    'beeindigen',
    'loonkostensubsidie',
    'instrument',
    'ontheffing',
    'ontheffing-intrekken',
  ] as const),
  ...AFSTEMMINGSBESLUITEN,
  ...BOETEBESLUITEN,
];

/** The refusal of a command in a status, or undefined when it may be given. */
export function bezwaarTegen(
  status: Besluitstatus,
  command: Besluitcommand,
  context: Besluitcontext,
): Weigering | undefined {
  const { van, wat } = OVERGANG[command];
  if (!van.includes(status))
    return { code: 'niet-in-deze-status', tekst: `${wat} kan nu niet. ${REDEN[status]}`, cijfers: { status } };
  if (command === 'vervalVoorstel' && !VERVALT.includes(context.soort))
    return {
      code: 'geen-keuze',
      tekst: 'Dit voorstel volgt uit de gegevens of hoort bij een aanvraag. Wijzig de gegevens, of beslis.',
    };
  if (command === 'proposeBesluit' || command === 'approveBesluit') {
    if (context.vordertZelf !== undefined) return vordertZelfTerug(context.vordertZelf);
    if (context.verouderd)
      return {
        code: 'feiten-veranderd',
        tekst: 'Er zijn gegevens veranderd sinds dit voorstel is berekend. Reken het eerst opnieuw.',
        artikel: 'Awb art. 3:2',
      };
    if (context.ontbreekt.length > 0 && context.soort !== 'buiten-behandeling-stellen')
      return {
        code: 'gegevens-ontbreken',
        tekst: `Dit is nog niet bekend: ${context.ontbreekt.join('; ')}.`,
        artikel: 'Awb art. 3:2',
      };
    const [eerste] = context.inhoud;
    if (eerste) return eerste;
  }
  if (command === 'approveBesluit' && context.rapporteur === context.door)
    return {
      code: 'zelf-rapport-gemaakt',
      tekst: 'U schreef het rapport over deze overtreding. Een ander moet de boete opleggen.',
      artikel: 'Awb art. 10:3 lid 4',
    };
  if (command === 'approveBesluit' && context.vierOgen && context.voorgesteldDoor === context.door)
    return {
      code: 'vier-ogen',
      tekst: 'U hebt dit voorstel zelf gemaakt. Een collega moet het vaststellen.',
      cijfers: { voorgesteldDoor: context.door },
    };
  return undefined;
}

/** The status a command leads to. @throws Error when it does not fit: a recorded list that is broken, or a bug. */
export function statusNa(status: Besluitstatus, command: Besluitcommand): Besluitstatus {
  const { van, naar } = OVERGANG[command];
  if (!van.includes(status)) throw new Error(`${command} does not fit a besluit that is ${status}`);
  return naar ?? status;
}

/** The status after a command. */
export function nextBesluit(
  status: Besluitstatus,
  command: Besluitcommand,
  context: Besluitcontext,
): Uitslag<Besluitstatus> {
  const weigering = bezwaarTegen(status, command, context);
  return weigering ? geweigerd(weigering) : gelukt(statusNa(status, command));
}

/** Every command with whether it may be given, and the refusal a closed button shows. */
export const possibleBesluitcommands = (status: Besluitstatus, context: Besluitcontext) =>
  BESLUITCOMMANDS.map((command) => ({ command, weigering: bezwaarTegen(status, command, context) }));
