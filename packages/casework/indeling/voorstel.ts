import { ageOn, covers, type IsoDate } from '@meedoen/law/kernel';
import { definitieVan, type Feit, perZaak, tijdlijnUit, vanSoort } from '../feiten/index.ts';
import {
  type Feitcriterium,
  type Indeling,
  type Indelinggroep,
  VOORSTELSOORTEN,
  type Voorstelsoort,
} from './indeling.ts';

/** A fact a proposal may rest on. Nationality, origin and address are other kinds, so they cannot be given. */
export type Voorstelfeit = { readonly [S in Voorstelsoort]: Feit<S> }[Voorstelsoort];

/** Why a group fits: the criterion as people read it, and the fact that shows it. */
export interface Voorstelgrond {
  readonly criterium: string;
  readonly feit: string;
  readonly soort: Voorstelsoort;
  readonly feitnaam: string;
}

/** A group that fits the facts; what a person must still judge stands beside it. Nothing is weighed. */
export interface Plaatsingsvoorstel {
  readonly indeling: string;
  readonly groep: string;
  readonly gronden: readonly Voorstelgrond[];
  readonly teBeoordelen: readonly string[];
}

const isVoorstelsoort = (soort: Feit['soort']): soort is Voorstelsoort =>
  VOORSTELSOORTEN.some((each) => each === soort);

/** The facts a proposal may look at, of all that is known; everything else stays behind. */
export const voorstelfeitenUit = (feiten: readonly Feit[]): Voorstelfeit[] =>
  feiten.filter((feit): feit is Voorstelfeit => isVoorstelsoort(feit.soort));

/**
 * The groups of an indeling whose criteria about facts all hold on a day, in the order of the indeling. A group without
 * such a criterion is never proposed: a person places there.
 * @param feiten facts of one person, as known now
 */
export function proposePlaatsingen(
  { code, groepen }: Indeling,
  feiten: readonly Voorstelfeit[],
  dag: IsoDate,
): Plaatsingsvoorstel[] {
  return groepen.flatMap((groep) => {
    const gronden = grondenVoor(groep, feiten, dag);
    if (!gronden) return [];
    const teBeoordelen = groep.criteria.flatMap((each) => ('oordeel' in each ? [each.oordeel] : []));
    return [{ indeling: code, groep: groep.code, gronden, teBeoordelen }];
  });
}

function grondenVoor({ criteria }: Indelinggroep, feiten: readonly Voorstelfeit[], dag: IsoDate) {
  const gronden: Voorstelgrond[] = [];
  for (const criterium of criteria) {
    if (!('feit' in criterium)) continue;
    const feit = bewijsVan(criterium, feiten, dag);
    if (!feit) return undefined;
    const { id, soort } = feit;
    gronden.push({ criterium: criterium.tekst, feit: id, soort, feitnaam: definitieVan(soort).label.nl });
  }
  return gronden.length > 0 ? gronden : undefined;
}

/** The fact that shows that a criterion holds. */
export function bewijsVan(
  criterium: Feitcriterium,
  feiten: readonly Voorstelfeit[],
  dag: IsoDate,
): Voorstelfeit | undefined {
  switch (criterium.feit) {
    case 'geboortedatum': {
      const { vanaf = 0, totEnMet = 200 } = criterium.leeftijd;
      return geldend(feiten, 'geboortedatum', dag).find(({ waarde }) => {
        const jaren = ageOn(waarde.datum, dag);
        return jaren >= vanaf && jaren <= totEnMet;
      });
    }
    case 'inkomen': {
      const { soort, loonkostensubsidie } = criterium;
      return geldend(feiten, 'inkomen', dag).find(
        ({ waarde }) =>
          waarde.soort === soort &&
          (loonkostensubsidie === undefined || (waarde.loonkostensubsidie ?? false) === loonkostensubsidie),
      );
    }
    case 'arbeidsverplichting':
      return geldend(feiten, 'arbeidsverplichting', dag).find(({ waarde }) => criterium.stand.includes(waarde.stand));
    case 'meedoen':
      return geldend(feiten, 'meedoen', dag).find(({ waarde }) => criterium.vorm.includes(waarde.vorm));
    case 'praktijkonderwijs':
      return geldend(feiten, 'praktijkonderwijs', dag).find(
        ({ waarde }) => waarde.praktijkonderwijs === criterium.praktijkonderwijs,
      );
  }
}

/** Of each thing the fact that counts on a day. */
const geldend = <S extends Voorstelsoort>(feiten: readonly Voorstelfeit[], soort: S, dag: IsoDate): Feit<S>[] =>
  [...perZaak(vanSoort(feiten as readonly Feit[], soort)).values()].flatMap((groep) =>
    tijdlijnUit(groep)
      .filter((stuk) => covers(stuk, dag))
      .map(({ feit }) => feit),
  );
