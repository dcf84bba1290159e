import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import type { Aanvraagcommand, Aanvraagcontext, OpdrachtVan } from './opdracht.ts';
import type { Aanvraag, Toestand } from './toestand.ts';

export type InToestand<T extends Toestand> = Extract<Aanvraag, { readonly toestand: T }>;

/** Why an aanvraag in this state takes no such command; the reason a closed button shows. */
const REDEN: Readonly<Record<Toestand, string>> = {
  gemeld: 'De aanvraag is nog niet verstuurd.',
  'zoektermijn-loopt': 'De zoektermijn van vier weken loopt nog.',
  'in-te-vullen': 'De aanvraag is nog niet verstuurd.',
  ingediend: 'De aanvraag is verstuurd, maar nog niet in behandeling.',
  'wacht-op-gegevens': 'Wij wachten nog op gegevens.',
  'in-behandeling': 'De aanvraag is in behandeling.',
  voorgesteld: 'Er ligt een voorstel dat eerst beoordeeld moet worden.',
  besloten: 'Over deze aanvraag is al besloten.',
  ingetrokken: 'De aanvraag is ingetrokken.',
  'buiten-behandeling': 'De aanvraag is buiten behandeling gesteld.',
};

export type AanvraagWeigering = Weigering;

/** One command: in which states it fits, what stands in its way, and what it makes of the aanvraag. */
export interface Regel<C extends Aanvraagcommand> {
  readonly toestanden: readonly Toestand[];
  /** The refusal that holds whatever the command carries. */
  bezwaar(aanvraag: Aanvraag, context: Aanvraagcontext): AanvraagWeigering | undefined;
  toepassen(aanvraag: Aanvraag, opdracht: OpdrachtVan<C>, context: Aanvraagcontext): Uitslag<Aanvraag>;
}

interface Definitie<C extends Aanvraagcommand, T extends Toestand> {
  /** The command in Dutch, as the subject of "... kan nu niet". */
  readonly wat: string;
  readonly toestanden: readonly T[];
  readonly bezwaar?: (aanvraag: InToestand<T>, context: Aanvraagcontext) => AanvraagWeigering | undefined;
  readonly toepassen: (
    aanvraag: InToestand<T>,
    opdracht: OpdrachtVan<C>,
    context: Aanvraagcontext,
  ) => Aanvraag | { readonly weigering: AanvraagWeigering };
}

/** A rule whose functions only ever see an aanvraag in one of its own states. */
export function regel<C extends Aanvraagcommand, const T extends Toestand>(definitie: Definitie<C, T>): Regel<C> {
  const past = (aanvraag: Aanvraag): aanvraag is InToestand<T> =>
    definitie.toestanden.some((toestand) => toestand === aanvraag.toestand);
  return {
    toestanden: definitie.toestanden,
    bezwaar: (aanvraag, context) =>
      past(aanvraag) ? definitie.bezwaar?.(aanvraag, context) : nietInToestand(definitie.wat, aanvraag.toestand),
    toepassen: (aanvraag, opdracht, context) => {
      if (!past(aanvraag)) return geweigerd(nietInToestand(definitie.wat, aanvraag.toestand));
      const bezwaar = definitie.bezwaar?.(aanvraag, context);
      if (bezwaar) return geweigerd(bezwaar);
      const result = definitie.toepassen(aanvraag, opdracht, context);
      return 'weigering' in result ? geweigerd(result.weigering) : gelukt(result);
    },
  };
}

const nietInToestand = (wat: string, toestand: Toestand): AanvraagWeigering => ({
  code: 'niet-in-deze-toestand',
  tekst: `${wat} kan nu niet. ${REDEN[toestand]}`,
  cijfers: { toestand },
});

/** Refusal of a command body. */
export const nee = (
  code: string,
  tekst: string,
  artikel?: string,
  cijfers?: Weigering['cijfers'],
): { readonly weigering: AanvraagWeigering } => ({ weigering: { code, tekst, artikel, cijfers } });

/** Commands ask for a reason where the law or the file needs one. */
export const zonderReden = (reden: string | undefined): boolean => reden === undefined || reden.trim() === '';
export const REDEN_NODIG = nee('reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.');
