import { bekendeFeiten, type Feit, vanSoort } from '@meedoen/casework/feiten';
import { zonderNamen } from '@meedoen/casework/rekenbewijs';
import type { Instant } from '@meedoen/casework/tijdstip';
import { ageOn, covers, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import type { Labhuishouden } from '@meedoen/simulation/beleidslab';
import { rekenbasis } from '../berekening/index.ts';

/** A running right with the facts of its household. */
export interface Labrecht {
  readonly persoon: string;
  readonly gemeente: string;
  readonly gemeentenaam: string;
  /** The first indeling of the gemeente on the day; its groups are a heading. */
  readonly indeling: string | null;
  readonly toestand: { readonly melding?: string; readonly geldig: Tijdvak };
  readonly feiten: readonly Feit[];
}

/** Ages as council reports have them: the young, three bands of work, and the AOW age of most. */
const LEEFTIJDEN: readonly (readonly [number, string])[] = [
  [27, 'jonger dan 27 jaar'],
  [45, '27 tot en met 44 jaar'],
  [55, '45 tot en met 54 jaar'],
  [67, '55 tot en met 66 jaar'],
];

/** A household as the lab keeps it, from what was known: by its part in the household, with headings and no name. */
export function labhuishouden(recht: Labrecht, bekendOp: Instant, dag: IsoDate): Labhuishouden {
  const { persoon, gemeente, gemeentenaam, toestand, indeling } = recht;
  const feiten = bekendeFeiten(recht.feiten, bekendOp);
  const { dossier, ontbreekt } = rekenbasis(feiten, {
    aanvrager: persoon,
    bekendOp,
    toekenning: toestand.geldig,
    ...(toestand.melding ? { melding: toestand.melding } : {}),
  });
  const groep = vanSoort(feiten, 'plaatsing').findLast(
    (feit) => feit.persoon === persoon && feit.waarde.indeling === indeling && covers(feit.geldig, dag),
  );
  return {
    dossier: withoutIds(zonderNamen(dossier)),
    volledig: ontbreekt.length === 0,
    beleid: gemeente,
    groepen: {
      leefvorm: leefvormVan(dossier, dag),
      leeftijd: leeftijdVan(dossier, dag),
      klantgroep: groep?.waarde.groep.replaceAll('-', ' ') ?? 'onbekend',
      gemeente: gemeentenaam,
    },
  };
}

/** The file without a way back to a fact: incomes and lowerings are numbered. */
function withoutIds(dossier: Dossier): Dossier {
  const nummer = <T extends { readonly id: string }>(rijen: readonly T[]) =>
    rijen.map((rij, i) => ({ ...rij, id: `nr-${i + 1}` }));
  const { inkomsten, verlagingen } = dossier;
  return withoutFeit({
    ...dossier,
    ...(inkomsten ? { inkomsten: nummer(inkomsten) } : {}),
    ...(verlagingen ? { verlagingen: nummer(verlagingen) } : {}),
  }) as Dossier;
}

function withoutFeit(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFeit);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([naam, each]) => (naam === 'feit' ? [] : [[naam, withoutFeit(each)]])),
  );
}

function leefvormVan({ partner, kinderen }: Dossier, dag: IsoDate): string {
  const kind = (kinderen ?? []).some(
    ({ periode, geboortedatum }) => covers(periode ?? {}, dag) && ageOn(geboortedatum.waarde, dag) < 18,
  );
  if (partner?.some((each) => covers(each, dag))) return kind ? 'Paar met kinderen' : 'Paar zonder kinderen';
  return kind ? 'Alleenstaande ouder' : 'Alleenstaande';
}

function leeftijdVan({ aanvrager }: Dossier, dag: IsoDate): string {
  const geboren = aanvrager.geboortedatum?.waarde;
  if (!geboren) return 'leeftijd onbekend';
  const jaren = ageOn(geboren, dag);
  return LEEFTIJDEN.find(([tot]) => jaren < tot)?.[1] ?? '67 jaar en ouder';
}
