import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import { datum, datumMetDag, euro } from '../opmaak/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import { eerstvolgendeBankdag, isBankdag } from './bankdag.ts';

export type Runsoort = 'maand' | 'dag' | 'spoed';

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly soort: Runsoort;
  /** Only of a month run. */
  readonly maand?: Maand | undefined;
  readonly betaaldag: IsoDate;
  readonly voorbereidDoor: string;
}
interface NaBerekening extends Basis {
  readonly aantal: number;
  readonly totaal: Cents;
}
interface NaGoedkeuring extends NaBerekening {
  readonly goedgekeurdDoor: string;
  readonly goedgekeurdOp: Instant;
}

/** A payment run: month, day or urgent, one mechanism. */
export type Betaalrun =
  | (Basis & { readonly toestand: 'berekenen'; readonly klaar: number; readonly aantal: number })
  | (NaBerekening & { readonly toestand: 'voorbeeld' })
  | (NaGoedkeuring & { readonly toestand: 'goedgekeurd'; readonly geboekt: number })
  | (NaGoedkeuring & { readonly toestand: 'geboekt' })
  | (NaGoedkeuring & { readonly toestand: 'bestand-gemaakt'; readonly bestand: string })
  | (Basis & { readonly toestand: 'afgeblazen'; readonly reden: string });

export const RUNTOESTANDEN = [
  'berekenen',
  'voorbeeld',
  'goedgekeurd',
  'geboekt',
  'bestand-gemaakt',
  'afgeblazen',
] as const;
export type Runtoestand = (typeof RUNTOESTANDEN)[number];

export type Runopdracht = { readonly door: string; readonly op: Instant } & (
  | ({ readonly command: 'startRun' } & Omit<Basis, 'voorbereidDoor'> & { readonly aantal: number })
  /** Lines computed so far; may be sent again after a restart. */
  | { readonly command: 'recordBerekening'; readonly klaar: number; readonly totaal: Cents }
  | { readonly command: 'approveRun' }
  | { readonly command: 'recordBoeking'; readonly geboekt: number }
  | { readonly command: 'recordBestand'; readonly bestand: string; readonly totaal: Cents }
  | { readonly command: 'cancelRun'; readonly reden: string }
);
export type Runcommand = Runopdracht['command'];

export interface Runcontext {
  readonly vandaag: IsoDate;
  readonly door: string;
  /** Lines that need eyes and nobody has looked at or withheld. */
  readonly teBekijken: number;
  /** Lines of the own file and that of family of who asks: whose they are nobody says. */
  readonly eigenRegels?: number | undefined;
  /** The same total from three sides; they must agree before anybody signs. */
  readonly totaalWet?: Cents | undefined;
  readonly totaalSpecificaties?: Cents | undefined;
}

type Runweigering = Weigering;
const nee = (code: string, tekst: string, cijfers?: Weigering['cijfers']): Runweigering => ({ code, tekst, cijfers });

const PAST: Readonly<Record<Exclude<Runcommand, 'startRun'>, readonly Runtoestand[]>> = {
  recordBerekening: ['berekenen'],
  approveRun: ['voorbeeld'],
  recordBoeking: ['goedgekeurd'],
  recordBestand: ['geboekt'],
  cancelRun: ['berekenen', 'voorbeeld'],
};
export const RUNCOMMANDS: readonly Runcommand[] = [
  'startRun',
  ...(Object.keys(PAST) as Exclude<Runcommand, 'startRun'>[]),
];

const REDEN: Readonly<Record<Runtoestand, string>> = {
  berekenen: 'De run wordt nog berekend.',
  voorbeeld: 'De run is nog niet goedgekeurd.',
  goedgekeurd: 'De run is goedgekeurd en wordt geboekt.',
  geboekt: 'De run is geboekt. Het bankbestand komt nog.',
  'bestand-gemaakt': 'Het bankbestand is al gemaakt.',
  afgeblazen: 'De run is afgeblazen.',
};

/** Why a command is not possible now, whatever it carries. */
function bezwaar(
  run: Betaalrun,
  command: Exclude<Runcommand, 'startRun'>,
  context: Runcontext,
): Runweigering | undefined {
  if (!PAST[command].includes(run.toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${REDEN[run.toestand]}`, { toestand: run.toestand });
  return command === 'approveRun' && run.toestand === 'voorbeeld' ? bezwaarGoedkeuring(run, context) : undefined;
}

function bezwaarGoedkeuring(run: NaBerekening, context: Runcontext): Runweigering | undefined {
  if (context.door === run.voorbereidDoor)
    return nee('tweede-persoon-nodig', 'Iemand anders dan de voorbereider moet de run goedkeuren.');
  if ((context.eigenRegels ?? 0) > 0)
    return {
      code: 'eigen-belang',
      tekst: 'In deze run staat een dossier dat u niet mag behandelen. Een collega keurt de run goed.',
      artikel: 'Awb art. 2:4 lid 2',
    };
  if (context.teBekijken > 0)
    return nee(
      'nog-te-bekijken',
      `Bekijk eerst nog ${context.teBekijken} ${context.teBekijken === 1 ? 'regel' : 'regels'}.`,
      { aantal: context.teBekijken },
    );
  for (const [naam, total] of [
    ['de wet', context.totaalWet],
    ['de specificaties', context.totaalSpecificaties],
  ] as const)
    if (total !== undefined && total !== run.totaal)
      return nee(
        'totalen-verschillen',
        `Het totaal van de run is ${euro(run.totaal)}, maar volgens ${naam} ${euro(total)}.`,
        { run: run.totaal, ander: total },
      );
  if (run.betaaldag < context.vandaag)
    return nee('betaaldag-voorbij', `De betaaldag was ${datum(run.betaaldag)}. Maak een nieuwe run.`, {
      betaaldag: run.betaaldag,
    });
  return undefined;
}

/** What a run becomes by a command; undefined before it starts. */
export function nextRun(run: Betaalrun | undefined, opdracht: Runopdracht, context: Runcontext): Uitslag<Betaalrun> {
  if (opdracht.command === 'startRun')
    return run ? geweigerd(nee('al-begonnen', 'Deze run is al begonnen.')) : begin(opdracht, context);
  if (!run) return geweigerd(nee('geen-run', 'Deze run bestaat nog niet.'));
  const weigering = bezwaar(run, opdracht.command, { ...context, door: opdracht.door });
  return weigering ? geweigerd(weigering) : verder(run, opdracht);
}

function begin(opdracht: Extract<Runopdracht, { command: 'startRun' }>, { vandaag }: Runcontext): Uitslag<Betaalrun> {
  const { command: _, door, op: __, aantal, ...rest } = opdracht;
  if (rest.betaaldag < vandaag)
    return geweigerd(
      nee('betaaldag-voorbij', 'De betaaldag kan niet voor vandaag liggen.', { betaaldag: rest.betaaldag }),
    );
  // an urgent payment goes out by hand the same day, whatever day that is
  if (rest.soort !== 'spoed' && !isBankdag(rest.betaaldag))
    return geweigerd(
      nee(
        'geen-bankdag',
        `Op ${datumMetDag(rest.betaaldag)} verwerken banken niets. De eerste dag daarna dat zij dat wel doen, is ${datumMetDag(eerstvolgendeBankdag(rest.betaaldag))}.`,
        { betaaldag: rest.betaaldag },
      ),
    );
  if (rest.soort === 'spoed' && rest.betaaldag !== vandaag)
    return geweigerd(nee('spoed-is-vandaag', 'Een spoedbetaling gaat vandaag uit.', { betaaldag: rest.betaaldag }));
  if ((rest.soort === 'maand') !== (rest.maand !== undefined))
    return geweigerd(nee('maand-past-niet', 'Alleen een maandrun hoort bij een maand.'));
  const started = { ...rest, voorbereidDoor: door };
  return gelukt(
    aantal === 0
      ? { ...started, toestand: 'voorbeeld', aantal, totaal: 0 }
      : { ...started, toestand: 'berekenen', klaar: 0, aantal },
  );
}

function verder(run: Betaalrun, opdracht: Exclude<Runopdracht, { command: 'startRun' }>): Uitslag<Betaalrun> {
  const { id, uitvoerder, gemeenten, soort, maand, betaaldag, voorbereidDoor } = run;
  const basis: Basis = { id, uitvoerder, gemeenten, soort, maand, betaaldag, voorbereidDoor };
  if (opdracht.command === 'cancelRun')
    return opdracht.reden.trim() === ''
      ? geweigerd(nee('reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.'))
      : gelukt({ ...basis, toestand: 'afgeblazen', reden: opdracht.reden });
  if (opdracht.command === 'recordBerekening' && run.toestand === 'berekenen') {
    const klaar = Math.max(run.klaar, Math.min(opdracht.klaar, run.aantal));
    return gelukt(
      klaar === run.aantal
        ? { ...basis, toestand: 'voorbeeld', aantal: run.aantal, totaal: opdracht.totaal }
        : { ...run, klaar },
    );
  }
  if (opdracht.command === 'approveRun' && run.toestand === 'voorbeeld')
    return gelukt({
      ...run,
      toestand: 'goedgekeurd',
      goedgekeurdDoor: opdracht.door,
      goedgekeurdOp: opdracht.op,
      geboekt: 0,
    });
  if (opdracht.command === 'recordBoeking' && run.toestand === 'goedgekeurd') {
    const { geboekt: before, ...rest } = run;
    const geboekt = Math.max(before, Math.min(opdracht.geboekt, run.aantal));
    return gelukt(geboekt === run.aantal ? { ...rest, toestand: 'geboekt' } : { ...run, geboekt });
  }
  if (opdracht.command === 'recordBestand' && run.toestand === 'geboekt')
    return opdracht.totaal === run.totaal
      ? gelukt({ ...run, toestand: 'bestand-gemaakt', bestand: opdracht.bestand })
      : geweigerd(
          nee('totalen-verschillen', `Het bankbestand telt ${euro(opdracht.totaal)}, de run ${euro(run.totaal)}.`, {
            run: run.totaal,
            ander: opdracht.totaal,
          }),
        );
  throw new Error(`${opdracht.command} passed its state but has no transition from ${run.toestand}`);
}

/** Every command with the true reason when it is not possible now. */
export function possibleRuncommands(run: Betaalrun, context: Runcontext) {
  return RUNCOMMANDS.map((command) => {
    const weigering =
      command === 'startRun' ? nee('al-begonnen', 'Deze run is al begonnen.') : bezwaar(run, command, context);
    return { command, mag: weigering === undefined, weigering };
  });
}
