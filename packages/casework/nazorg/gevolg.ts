import { vrijlatingMaximumN, vrijlatingMaximumR, vrijlatingMaximumY, vrijlatingMaximumZ } from '@meedoen/law/amounts';
import { type Cents, dayOf, firstDay, type IsoDate, type Maand, monthOfDate, nextMonth } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import {
  type Jaarmoment,
  jaarmomenten,
  jaarVanaf,
  type Maandbeeld,
  maandbeeld,
  metWerk,
  namenVan,
  vergelijk,
  vrijlatingenVan,
} from '../rekenhulp/index.ts';

/** Income of one month, net cents of the household together. */
export interface Inkomensbeeld {
  readonly loon: Cents;
  readonly ander: Cents;
  readonly uitkering: Cents;
  readonly samen: Cents;
}

/** The income without the work and with it, in the first whole month. A part that cannot be known is null. */
export interface Werkgevolg {
  readonly vanaf: IsoDate;
  /** Net wages a month, cents. */
  readonly netto: Cents;
  readonly maand: Maand;
  readonly voor: Inkomensbeeld | null;
  readonly na: Inkomensbeeld | null;
  readonly verschil: Cents | null;
  readonly bijstand: 'loopt-door' | 'stopt' | null;
  /** What of the wage somebody keeps beside bijstand, and by which rules. */
  readonly houden: Cents;
  readonly vrijlatingen: readonly string[];
  /** When the year that follows turns. */
  readonly later: readonly { readonly maand: Maand; readonly soort: Jaarmoment['soort'] }[];
  /** Names of what the law needs and nobody recorded or published. */
  readonly ontbreekt: readonly string[];
}

export interface Werkgrond {
  readonly dossier: Dossier;
  readonly persoon: string;
  readonly vanaf: IsoDate;
  readonly netto: Cents;
  readonly beleid: Beleid;
}

/**
 * What work does to the income of a household: by the law, on its own facts. Wages this person has elsewhere end when
 * the work begins. @throws RangeError for a wage below zero
 */
export function werkgevolg({ dossier, persoon, vanaf, netto, beleid }: Werkgrond): Werkgevolg {
  if (!Number.isSafeInteger(netto) || netto < 0) throw new RangeError(`no wage: ${netto}`);
  const maand = dayOf(vanaf) === 1 ? monthOfDate(vanaf) : nextMonth(monthOfDate(vanaf));
  const werk = { persoon, vanaf, vakantietoeslag: 'inbegrepen', vrijlating: 'wet' } as const;
  const zonder = metWerk(dossier, { ...werk, netto: 0 });
  const met = metWerk(dossier, { ...werk, netto });
  const voor = maandbeeld(zonder, maand, beleid, false);
  const gerekend = maandbeeld(met, maand, beleid, false);
  const na = gerekend.samen === undefined ? (ongeachtMaximum(met, maand, beleid, netto) ?? gerekend) : gerekend;
  const rij = vergelijk(zonder, met, jaarVanaf(maand), beleid);
  const bekend = voor.samen !== undefined && na.samen !== undefined;
  return {
    ...{ vanaf, netto, maand },
    ...{ voor: beeldVan(voor), na: beeldVan(na) },
    verschil: bekend ? (na.samen ?? 0) - (voor.samen ?? 0) : null,
    bijstand: na.uitkering === undefined ? null : na.uitkering > 0 ? 'loopt-door' : 'stopt',
    houden: na.houden ?? 0,
    vrijlatingen: (na.houden ?? 0) > 0 ? vrijlatingenVan(na) : [],
    // where bijstand is not needed any more, none of its rules turn
    later: (na.uitkering === 0 ? [] : jaarmomenten(rij))
      .filter(
        (moment, _, alle) =>
          moment.maand > maand &&
          (moment.soort === 'onbekend' ||
            !alle.some((each) => each.maand === moment.maand && each.soort === 'onbekend')),
      )
      .map(({ maand: wanneer, soort }) => ({ maand: wanneer, soort })),
    ontbreekt: [...new Set([...namenVan(voor.ontbreekt), ...namenVan(na.ontbreekt)])],
  };
}

const beeldVan = ({ loon, ander, uitkering, samen }: ReturnType<typeof maandbeeld>): Inkomensbeeld | null =>
  uitkering === undefined || samen === undefined ? null : { loon, ander, uitkering, samen };

const MAXIMA = [vrijlatingMaximumN, vrijlatingMaximumR, vrijlatingMaximumY, vrijlatingMaximumZ] as const;

/**
 * The month when the most that may be kept of a wage is not published and it makes no difference: with nothing kept and
 * with as much as the wage allows it comes out the same. Undefined when it does make a difference, or something else is
 * missing.
 */
function ongeachtMaximum(dossier: Dossier, maand: Maand, beleid: Beleid, netto: Cents): Maandbeeld | undefined {
  const [laagst, hoogst] = [0, netto].map((value) => {
    const bedragen = new Map(beleid.bedragen);
    for (const maximum of MAXIMA) {
      const grens = { from: firstDay(maand), value, status: 'DERIVED', source: 'elke mogelijke hoogte' } as const;
      const { gaps: _, unknownFrom: __, ...bekend } = maximum;
      bedragen.set(maximum, { ...bekend, values: [grens] });
    }
    return maandbeeld(dossier, maand, { ...beleid, bedragen }, false);
  });
  return laagst && hoogst?.samen !== undefined && laagst.samen === hoogst.samen ? laagst : undefined;
}
