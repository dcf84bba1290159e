import { aanspraakTegenwoordigeArbeid } from '../amounts/index.ts';
import { type IsoDate, lawOn } from '../kernel/index.ts';
import type { Vrijlatingskeuze } from '../participatiewet/dossier.ts';
import { GEZINSVORMEN, type Gezinsvorm, gezinsvormen } from './gezinsvormen.ts';
import type { Kaartvraag } from './punt.ts';
import type { Atlasbeleid } from './regimes.ts';

/** What was decided about a wage, with the policy under which that makes a map of its own. */
interface Besloten {
  readonly vrijlating: Vrijlatingskeuze;
  readonly beleid: Atlasbeleid;
}

/** Exemptions that a household of a form can be given on a day; a refusal of the law is one of the maps. */
export function vrijlatingenVan(vorm: Gezinsvorm, datum: IsoDate): Vrijlatingskeuze[] {
  const soorten: Vrijlatingskeuze[] = ['geen', 'n'];
  // from the AOW age on n holds of itself and goes first; of who has no right there is nothing to exempt
  if (vorm === 'ander-met-aow' || vorm === 'ander-zonder-recht') return soorten;
  if (vorm === 'alleenstaande-ouder') soorten.push('r');
  soorten.push('y');
  if (datum >= '2023-01-01') soorten.push('z');
  return soorten;
}

/** From the Participatiewet in balans on a municipality can run ahead of art. 34a. */
const VOORUIT_VANAF: IsoDate = '2026-01-01';

function besloten(vorm: Gezinsvorm, datum: IsoDate): Besloten[] {
  const wet = vrijlatingenVan(vorm, datum).map((vrijlating): Besloten => ({ vrijlating, beleid: 'wettelijk' }));
  return [
    ...wet,
    { vrijlating: 'n', beleid: 'telt-niet' },
    ...(datum >= VOORUIT_VANAF ? [{ vrijlating: 'wet', beleid: '34a-vooruit' } as const] : []),
  ];
}

/** Whether the formulas of the claim to holiday pay were published for a day: without them only wages that have it in them are walked along. */
export const isAanspraakBekend = (datum: IsoDate): boolean =>
  lawOn(datum, { reasons: false }).look(aanspraakTegenwoordigeArbeid).known;

/** Every map of a day: each form with each number of cost sharers, each exemption, and both kinds of holiday pay. */
export function* vragenOp(datum: IsoDate): Generator<Kaartvraag> {
  const soorten = isAanspraakBekend(datum) ? (['inbegrepen', 'aanspraak'] as const) : (['inbegrepen'] as const);
  for (const vorm of GEZINSVORMEN) {
    for (const kostendelers of gezinsvormen[vorm].kostendelers) {
      for (const { vrijlating, beleid } of besloten(vorm, datum)) {
        for (const vakantietoeslag of soorten) yield { datum, vorm, kostendelers, vrijlating, beleid, vakantietoeslag };
      }
    }
  }
}

/** The maps of a day along savings: of the exemption and the holiday pay nothing depends without a wage. */
export function* vermogensvragenOp(datum: IsoDate): Generator<Kaartvraag> {
  for (const vorm of GEZINSVORMEN)
    yield { datum, vorm, kostendelers: 0, vrijlating: 'geen', beleid: 'wettelijk', vakantietoeslag: 'inbegrepen' };
}

/** What an exemption is called where it is chosen; percentages are of the law until 2027. */
export const vrijlatingsnamen: Readonly<Record<Vrijlatingskeuze, string>> = {
  geen: 'Geen vrijlating',
  n: 'Onderdeel n: 25%, zes maanden',
  r: 'Onderdeel r: 12,5%, alleenstaande ouder',
  y: 'Onderdeel y: 15%, medisch urenbeperkt',
  z: 'Onderdeel z: 15%, met loonkostensubsidie',
  aa: 'Onderdeel aa: 15%, met loonkostensubsidie',
  wet: 'Art. 34a vooruit: 15%, vanaf de AOW-leeftijd 25%',
};
