import type { IsoDate } from '@meedoen/law/kernel';
import { type Keuze, keuzeOp } from '@meedoen/law/verordening';
import { datum } from '../opmaak/index.ts';
import { KEUZENAMEN, type Keuzenaam, kaartVan, zinnenVan } from './keuzes.ts';
import { type Afspraak, type Beleidspakket, regimesOp } from './pakket.ts';

/** A pack as it held on a day. */
export interface Stand {
  readonly pakket: Beleidspakket;
  readonly dag: IsoDate;
}

/** The choice in force, unless the law decides it by itself on that day. */
export function geldendeKeuze({ pakket, dag }: Stand, naam: Keuzenaam): Keuze<Keuzenaam> | undefined {
  const { tot } = kaartVan(naam);
  return tot && dag >= tot.dag ? undefined : keuzeOp(pakket, dag, naam);
}

/** What holds about a choice on a day, as sentences: what was chosen, what the law says by itself, or what is without a choice. */
export function geldendeZinnen(stand: Stand, naam: Keuzenaam): readonly string[] {
  const { tot } = kaartVan(naam);
  if (tot && stand.dag >= tot.dag) return [`Sinds ${datum(tot.dag)} staat dit in de wet zelf (${tot.artikel}).`];
  return zinnenVan(naam, geldendeKeuze(stand, naam)?.waarde);
}

/** What is otherwise between two packs or two days of one. */
export interface Beleidsverschil {
  readonly onderwerp: string;
  /** Nothing where one of them says nothing about it. */
  readonly was: readonly string[];
  readonly wordt: readonly string[];
}

/** Choices that are otherwise, and what people carry out that came, went or changed. */
export function verschillenTussen(was: Stand, wordt: Stand): readonly Beleidsverschil[] {
  return [...keuzeverschillen(was, wordt), ...afspraakverschillen(was, wordt)];
}

/** Only choices: those of two municipalities can be held beside each other, their sentences about practice cannot. */
export const keuzeverschillen = (was: Stand, wordt: Stand): readonly Beleidsverschil[] =>
  KEUZENAMEN.flatMap((naam) => {
    const { tot } = kaartVan(naam);
    // what the law took over in between is no change of policy
    if (tot && wordt.dag >= tot.dag) return [];
    const [eerst, dan] = [geldendeZinnen(was, naam), geldendeZinnen(wordt, naam)];
    return gelijk(eerst, dan) ? [] : [{ onderwerp: kaartVan(naam).titel, was: eerst, wordt: dan }];
  });

export const afsprakenOp = ({ pakket, dag }: Stand): readonly Afspraak[] =>
  regimesOp(pakket, dag).flatMap(({ afspraken }) => afspraken ?? []);

function afspraakverschillen(was: Stand, wordt: Stand): readonly Beleidsverschil[] {
  const eerst = afsprakenOp(was);
  const dan = afsprakenOp(wordt);
  const hoortBij = (a: Afspraak, b: Afspraak) =>
    a.regels && b.regels ? a.regels.some((nr) => b.regels?.includes(nr)) : a.tekst === b.tekst;
  const weg = eerst.filter((oud) => !dan.some((nieuw) => hoortBij(oud, nieuw)));
  return [
    ...dan.flatMap((nieuw) => {
      const oud = eerst.filter((each) => hoortBij(each, nieuw));
      const zelfde = oud.some(({ tekst }) => tekst === nieuw.tekst);
      return zelfde ? [] : [{ onderwerp: 'Werkwijze', was: oud.map(({ tekst }) => tekst), wordt: [nieuw.tekst] }];
    }),
    ...weg.map(({ tekst }) => ({ onderwerp: 'Werkwijze', was: [tekst], wordt: [] })),
  ];
}

const gelijk = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((zin, i) => zin === b[i]);
