import type { Specificatie } from '@meedoen/contract/recht';
import { maandnaam } from '../teksten/opmaak.ts';
import { bonregels } from '../teksten/recht.ts';
import type { Taalgebruik } from '../teksten/taal.tsx';
import type { Bonregel } from './vragen.ts';

type Sleutel = keyof typeof bonregels;
const BIJNAAM: Readonly<Record<string, Sleutel>> = { 'geen-recht': 'geen' };
const sleutelVan = (sleutel: string): Sleutel | undefined =>
  sleutel in bonregels ? (sleutel as Sleutel) : BIJNAAM[sleutel];

export interface Regeltekst {
  readonly tekst: string;
  /** Fits under the name of the line. */
  readonly kort: string | undefined;
  readonly uitleg: readonly string[];
}

/**
 * A line in the words of residents. A line we know by its key has our own name and reason, in every form and language;
 * any other keeps what the server says. What the law says of it, for staff, stays with the tree of reasons.
 */
export function regeltekst(regel: Bonregel, maand: Specificatie['maand'], { zeg, taal }: Taalgebruik): Regeltekst {
  const sleutel = sleutelVan(regel.sleutel);
  const vanWet = regel.waarom?.says;
  const zinnen = regel.uitleg.filter((zin) => zin !== '' && zin !== vanWet);
  const [eerste] = zinnen;
  const past = eerste !== undefined && eerste.length <= 40;
  const rest = past ? zinnen.slice(1) : zinnen;
  if (!sleutel) return { tekst: regel.tekst, kort: past ? eerste : undefined, uitleg: rest };
  const { tekst, uitleg } = bonregels[sleutel];
  const waarden = { maand: maandnaam(maand, taal) };
  return {
    tekst: zeg(tekst, waarden),
    kort: past ? eerste : undefined,
    uitleg: [zeg(uitleg), ...rest],
  };
}

/** What a line is called, also one that is compared and not shown. */
export function regelnaam(
  { sleutel, tekst }: Pick<Bonregel, 'sleutel' | 'tekst'>,
  maand: Specificatie['maand'],
  { zeg, taal }: Taalgebruik,
): string {
  const onze = sleutelVan(sleutel);
  return onze ? zeg(bonregels[onze].tekst, { maand: maandnaam(maand, taal) }) : tekst;
}
