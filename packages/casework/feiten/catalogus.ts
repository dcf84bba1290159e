import type { z } from 'zod';
import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import type { Feitsoortdefinitie } from './definitie.ts';
import { BIJZONDER } from './soorten/bijzonder.ts';
import { GELD } from './soorten/geld.ts';
import { MIDDELEN } from './soorten/middelen.ts';
import { PERSOON } from './soorten/persoon.ts';
import { PLICHT } from './soorten/plicht.ts';
import { WERK } from './soorten/werk.ts';
import { WONEN } from './soorten/wonen.ts';

/** The catalogue of kinds of fact: the one place that says what may be known of a person, why and for how long. */
export const FEITSOORTEN = { ...PERSOON, ...WONEN, ...WERK, ...GELD, ...MIDDELEN, ...BIJZONDER, ...PLICHT } as const;

export type Feitsoort = keyof typeof FEITSOORTEN;
export type Feitwaarde<S extends Feitsoort> = z.output<(typeof FEITSOORTEN)[S]['schema']>;

export const FEITSOORTNAMEN = Object.keys(FEITSOORTEN) as readonly Feitsoort[];

export const isFeitsoort = (text: string): text is Feitsoort => Object.hasOwn(FEITSOORTEN, text);

/** What the catalogue says of a kind, without the type of its value. */
export const definitieVan = (soort: Feitsoort): Feitsoortdefinitie => FEITSOORTEN[soort];

/** A field of a value that was refused; `pad` as in a JSON Pointer. */
export interface Veldfout {
  readonly pad: string;
  readonly code: string;
  readonly tekst: string;
}

/**
 * Reads a value of a kind as it came from outside; fills in defaults, refuses unknown fields.
 * @returns the value, or the fields that are wrong with a Dutch sentence each.
 */
export function leesWaarde<S extends Feitsoort>(
  soort: S,
  invoer: unknown,
):
  | { readonly ok: true; readonly waarde: Feitwaarde<S> }
  | { readonly ok: false; readonly fouten: readonly Veldfout[] } {
  const result = FEITSOORTEN[soort].schema.safeParse(invoer);
  if (result.success) return { ok: true, waarde: result.data as Feitwaarde<S> };
  const fouten = result.error.issues.flatMap((issue) => {
    const pad = `/${issue.path.map(String).join('/')}`;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        pad: `${pad === '/' ? '' : pad}/${key}`,
        code: 'onbekend-veld',
        tekst: `Het veld "${key}" kennen wij niet.`,
      }));
    return [
      {
        pad,
        code: 'ongeldig',
        tekst: issue.message.startsWith('Invalid') ? 'Dit klopt niet. Kijk het na.' : issue.message,
      },
    ];
  });
  return { ok: false, fouten };
}

/** Whether a source may deliver a kind of fact. Residents and staff always may, but for what only a besluit does. */
export function checkBron(soort: Feitsoort, bron: string): Uitslag<true, 'bron-mag-niet'> {
  const vanBesluit = definitieVan(soort).besluit === true;
  if (vanBesluit && bron === 'besluit') return gelukt(true);
  if (vanBesluit)
    return geweigerd({
      code: 'bron-mag-niet',
      tekst: `"${definitieVan(soort).label.nl}" volgt uit een besluit. Bereid dat besluit voor.`,
      artikel: definitieVan(soort).grondslag,
      cijfers: { bron },
    });
  if (bron === 'inwoner' || bron === 'medewerker' || bron === 'werkgever' || bron === 'bank') return gelukt(true);
  const { registers, label, grondslag } = definitieVan(soort);
  if (registers.some((register) => register === bron)) return gelukt(true);
  return geweigerd({
    code: 'bron-mag-niet',
    tekst: `"${label.nl}" mag niet uit deze bron komen.`,
    artikel: grondslag,
    cijfers: { bron },
  });
}
