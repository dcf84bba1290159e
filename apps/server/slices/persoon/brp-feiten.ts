import { type Feit, type Feitsoort, sleutelVan, zelfdeWaarde } from '@meedoen/casework/feiten';
import { addDays, covers, type IsoDate } from '@meedoen/law/kernel';
import type { BrpAdres, BrpDatum, BrpPersoon } from '../../sources/brp/index.ts';
import type { FeitInvoer } from '../feit/index.ts';

/** Dutch nationality in tabel 32 of the BRP. */
const NEDERLANDSE = '0001';

export const volledig = (datum: BrpDatum | undefined): IsoDate | undefined =>
  datum && 'volledig' in datum ? datum.volledig : undefined;

/** A fact as the BRP would have it, before it is compared with what is known. */
export interface Gewenst {
  readonly soort: Feitsoort;
  readonly waarde: object;
  /** First day, where the BRP names one. */
  readonly vanaf?: IsoDate | undefined;
  readonly tot?: IsoDate | undefined;
}

const zonderLege = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== '')) as T;

/** Name and birth: what every person in a household needs. */
export function naamEnGeboorte(persoon: {
  readonly voornamen?: string | undefined;
  readonly voorvoegsel?: string | undefined;
  readonly geslachtsnaam?: string | undefined;
  readonly geboortedatum?: BrpDatum | undefined;
}): Gewenst[] {
  const roepnaam = persoon.voornamen?.split(' ')[0];
  const geboren = volledig(persoon.geboortedatum);
  return [
    ...(persoon.geslachtsnaam
      ? [
          {
            soort: 'naam' as const,
            waarde: zonderLege({
              voorvoegsel: persoon.voorvoegsel,
              geslachtsnaam: persoon.geslachtsnaam,
              roepnaam: roepnaam || undefined,
            }),
          },
        ]
      : []),
    ...(geboren ? [{ soort: 'geboortedatum' as const, waarde: { datum: geboren } }] : []),
  ];
}

/** What the BRP says of the person alone. A verblijfstitel is no fact yet: a person judges it (art. 11 lid 2-3). */
export function persoonsfeiten(persoon: BrpPersoon): Gewenst[] {
  const overleden = volledig(persoon.overlijdensdatum);
  const nederlands = persoon.nationaliteiten.some(({ code }) => code === NEDERLANDSE);
  const nationaliteit = persoon.nationaliteiten[0]?.omschrijving;
  return [
    ...naamEnGeboorte(persoon),
    ...(persoon.nationaliteiten.length > 0
      ? [{ soort: 'nederlander' as const, waarde: zonderLege({ nederlander: nederlands, nationaliteit }) }]
      : []),
    ...(persoon.adres ? [adresfeit(persoon.adres, persoon)] : []),
    ...(overleden ? [{ soort: 'overlijden' as const, waarde: { datum: overleden } }] : []),
  ];
}

function adresfeit(adres: BrpAdres, persoon: BrpPersoon): Gewenst {
  return {
    soort: 'adres',
    waarde: zonderLege({
      straat: adres.straat,
      huisnummer: adres.huisnummer,
      postcode: adres.postcode,
      plaats: adres.plaats,
      land: adres.land,
      gemeente: adres.land === 'NL' ? persoon.gemeente : undefined,
      soort: adres.briefadres ? 'briefadres' : 'woonadres',
      geheim: persoon.geheim,
    }),
    vanaf: adres.vanaf,
  };
}

/** A fact to record, and whether the BRP said something of this before. */
export interface Wijziging {
  readonly invoer: FeitInvoer;
  readonly nieuw: boolean;
}

/**
 * What of the answer is not known yet. A first answer holds from the day the BRP names (or always); a later one from
 * its own day, and without one from today.
 * @param bekend facts now known about the person
 */
export function watVeranderde(
  persoon: string,
  gewenst: readonly Gewenst[],
  bekend: readonly Feit[],
  vandaag: IsoDate,
): Wijziging[] {
  return gewenst.flatMap((each) => {
    const sleutel = sleutelVan({ soort: each.soort, waarde: each.waarde } as Feit);
    const eerder = bekend.filter(
      (feit) =>
        feit.persoon === persoon && feit.soort === each.soort && feit.bron === 'brp' && sleutelVan(feit) === sleutel,
    );
    const nu = eerder.find((feit) => covers(feit.geldig, vandaag)) ?? eerder.at(-1);
    const kandidaat = { soort: each.soort, waarde: each.waarde } as Feit;
    const eindigt = each.tot !== undefined && nu?.geldig.tot === undefined;
    if (nu && zelfdeWaarde(nu, kandidaat) && !eindigt) return [];
    const vanaf = each.vanaf ?? (nu ? vandaag : null);
    // the same days said differently is a correction; later days follow on what was known
    const corrigeert =
      nu !== undefined && (vanaf === null || (nu.geldig.vanaf !== undefined && vanaf <= nu.geldig.vanaf));
    const blijvend = each.soort === 'naam' || each.soort === 'geboortedatum' || each.soort === 'overlijden';
    return [
      {
        nieuw: nu === undefined,
        invoer: {
          soort: each.soort,
          waarde: each.waarde,
          vanaf: blijvend ? null : vanaf,
          totEnMet: each.tot ? addDays(each.tot, -1) : null,
          bron: 'brp' as const,
          gecontroleerd: true,
          ...(nu && (corrigeert || blijvend) ? { vervangt: nu.id } : {}),
        },
      },
    ];
  });
}

/**
 * Of somebody who is not helped here, only what a letter needs: who it is, where they live, whether they died. No family,
 * no housemates, no nationality.
 */
export const nodigeBrpFeiten = (persoon: string, brp: BrpPersoon, vandaag: IsoDate): FeitInvoer[] =>
  watVeranderde(
    persoon,
    persoonsfeiten(brp).filter(({ soort }) => soort !== 'nederlander'),
    [],
    vandaag,
  ).map(({ invoer }) => invoer);
