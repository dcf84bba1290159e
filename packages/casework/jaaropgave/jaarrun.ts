import { type IsoDate, yearOf } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import { ontbreektVoorJaar } from './tarieven.ts';

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly jaar: number;
  readonly door: string;
  readonly aantal: number;
}

/** What came of the people of a year: each is in one of these. */
export interface Jaartelling {
  readonly gemaakt: number;
  /** A statement that was sent before said something else: a new version. */
  readonly verbeterd: number;
  readonly gelijk: number;
  readonly onbekend: number;
  /** Names of what was missing, for those of whom nothing could be said. */
  readonly ontbreekt: readonly string[];
}

export const LEGE_TELLING: Jaartelling = { gemaakt: 0, verbeterd: 0, gelijk: 0, onbekend: 0, ontbreekt: [] };

/** Making the statements of a year: one job in portions. */
export type Jaarrun = Basis & {
  readonly toestand: 'bezig' | 'klaar';
  readonly klaar: number;
  readonly telling: Jaartelling;
};
export const JAARRUNTOESTANDEN = ['bezig', 'klaar'] as const satisfies readonly Jaarrun['toestand'][];

export type Jaarrunopdracht = { readonly door: string; readonly op: Instant } & (
  | ({ readonly command: 'startJaarrun' } & Omit<Basis, 'door'>)
  | { readonly command: 'recordPortie'; readonly erbij: Jaartelling }
  | { readonly command: 'finishJaarrun' }
);
export const JAARRUNCOMMANDS = ['startJaarrun', 'recordPortie', 'finishJaarrun'] as const;

export interface Jaarruncontext {
  readonly vandaag: IsoDate;
  /** Statements of this year are being made already for one of these gemeenten. */
  readonly loopt: boolean;
}

/** Why the statements of a year cannot be made now; undefined: they can. */
export function bezwaarTegenJaar(jaar: number, { vandaag, loopt }: Jaarruncontext): Weigering | undefined {
  if (jaar >= yearOf(vandaag))
    return {
      code: 'jaar-loopt-nog',
      tekst: `Het jaar ${jaar} is nog niet voorbij. De jaaropgave kan vanaf 1 januari ${jaar + 1}.`,
      cijfers: { jaar },
    };
  if (loopt)
    return { code: 'loopt-al', tekst: `De jaaropgaven van ${jaar} worden al gemaakt. Wacht tot dat klaar is.` };
  const ontbreekt = ontbreektVoorJaar(jaar);
  return ontbreekt === undefined
    ? undefined
    : {
        code: 'tarief-ontbreekt',
        tekst: `De jaaropgave van ${jaar} kan niet. Dit tarief is niet bekend: ${ontbreekt}. Het nettobedrag staat wel vast.`,
        artikel: 'Pw art. 19 lid 4',
        cijfers: { jaar },
      };
}

/** What making the statements of a year becomes by a command; undefined before it starts. */
export function nextJaarrun(
  run: Jaarrun | undefined,
  opdracht: Jaarrunopdracht,
  context: Jaarruncontext,
): Uitslag<Jaarrun> {
  if (opdracht.command === 'startJaarrun') {
    if (run) return geweigerd({ code: 'al-begonnen', tekst: 'Dit is al begonnen.' });
    const weigering = bezwaarTegenJaar(opdracht.jaar, context);
    if (weigering) return geweigerd(weigering);
    const { id, uitvoerder, gemeenten, jaar, aantal, door } = opdracht;
    return gelukt({
      ...{ id, uitvoerder, gemeenten, jaar, aantal, door },
      toestand: aantal === 0 ? 'klaar' : 'bezig',
      klaar: 0,
      telling: LEGE_TELLING,
    });
  }
  if (!run) return geweigerd({ code: 'geen-jaarrun', tekst: 'Dit bestaat nog niet.' });
  if (run.toestand === 'klaar') return geweigerd({ code: 'niet-in-deze-toestand', tekst: 'Dit is al klaar.' });
  if (opdracht.command === 'finishJaarrun') return gelukt({ ...run, toestand: 'klaar', klaar: run.aantal });
  const telling = telOp(run.telling, opdracht.erbij);
  const { gemaakt, verbeterd, gelijk, onbekend } = telling;
  return gelukt({ ...run, telling, klaar: Math.min(run.aantal, gemaakt + verbeterd + gelijk + onbekend) });
}

export const telOp = (een: Jaartelling, ander: Jaartelling): Jaartelling => ({
  gemaakt: een.gemaakt + ander.gemaakt,
  verbeterd: een.verbeterd + ander.verbeterd,
  gelijk: een.gelijk + ander.gelijk,
  onbekend: een.onbekend + ander.onbekend,
  ontbreekt: [...new Set([...een.ontbreekt, ...ander.ontbreekt])].sort(),
});
