import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleid, Beleidskeuzes, Beleidslaag, Beleidsregime } from '@meedoen/law/verordening';
import type { Taakgebied } from '../bevoegdheid/index.ts';
import type { Beleidshoofdstuk } from './keuzekaart.ts';
import type { Keuzenaam } from './keuzes.ts';

/** Where a choice comes from and why it was made. */
export interface Verantwoording {
  /** Numbers in policies/regels.yaml of the rules it answers. */
  readonly regels?: readonly string[] | undefined;
  /** Chapter of the document, or the number of the decision. */
  readonly bron: string;
  readonly reden: string;
}

/** A rule that people carry out: read aloud, shown, and not computed with. */
export interface Afspraak {
  readonly regels?: readonly string[] | undefined;
  readonly hoofdstuk: Beleidshoofdstuk;
  /** For a council member, in plain Dutch. */
  readonly tekst: string;
  readonly bron: string;
  readonly reden?: string | undefined;
}

/** Tasks that a gemeente may give to an uitvoerder, as far as policy turns on it. */
export type Mandaatgebied = Taakgebied | 'jongerentoeslag';

export interface Pakketregime extends Beleidsregime {
  /** Holds only for gemeenten that gave this task to the uitvoerder, on days that they gave it. */
  readonly mandaat?: Mandaatgebied | undefined;
  readonly verantwoording?: Readonly<Record<string, Verantwoording>> | undefined;
  readonly afspraken?: readonly Afspraak[] | undefined;
}

/** What a document wants and the law of its day forbids: the law wins, and we say so. */
export interface NietToegestaan {
  readonly regels?: readonly string[] | undefined;
  readonly wens: string;
  readonly bron: string;
  readonly zegt: string;
  readonly artikel: string;
  /** The choice as it would be written, where it is one of ours. */
  readonly keuzes?: Beleidskeuzes | undefined;
}

/** What a document says and a pack cannot hold, with why not. */
export interface NietUitTeDrukken {
  readonly regels?: readonly string[] | undefined;
  readonly wat: string;
  readonly bron: string;
  readonly reden: string;
}

/** The policy of one municipality or uitvoerder, as its documents lay it down. */
export interface Beleidspakket extends Beleid {
  /** Who chose this. */
  readonly van?: string | undefined;
  readonly titel?: string | undefined;
  /** Name of the pack that this one came after. */
  readonly voorganger?: string | undefined;
  readonly regimes: readonly Pakketregime[];
  readonly nietToegestaan?: readonly NietToegestaan[] | undefined;
  readonly nietUitTeDrukken?: readonly NietUitTeDrukken[] | undefined;
}

const LAGEN: readonly Beleidslaag[] = ['wet', 'ministerieel', 'uitvoerder', 'gemeente'];

export const isVanKracht = ({ vanaf, tot }: Pick<Beleidsregime, 'vanaf' | 'tot'>, dag: IsoDate): boolean =>
  vanaf <= dag && (tot === undefined || dag < tot);

/** Regimes in force on a day, the one nearest to the resident last. */
export const regimesOp = (pakket: Pick<Beleidspakket, 'regimes'>, dag: IsoDate): readonly Pakketregime[] =>
  pakket.regimes
    .filter((regime) => isVanKracht(regime, dag))
    .sort((a, b) => LAGEN.indexOf(a.laag) - LAGEN.indexOf(b.laag) || (a.vanaf < b.vanaf ? -1 : 1));

/** Every rule number that a pack answers, in whatever way. */
export function beantwoordeRegels(pakket: Beleidspakket): readonly string[] {
  const stukken = [
    ...pakket.regimes.flatMap(({ verantwoording, afspraken }) => [
      ...Object.values(verantwoording ?? {}),
      ...(afspraken ?? []),
    ]),
    ...(pakket.nietToegestaan ?? []),
    ...(pakket.nietUitTeDrukken ?? []),
  ];
  return stukken.flatMap(({ regels }) => regels ?? []);
}

/** Choices whose reason is not written down: a published regime has none. */
export const zonderReden = ({ keuzes, verantwoording }: Pick<Pakketregime, 'keuzes' | 'verantwoording'>): Keuzenaam[] =>
  (Object.keys(keuzes) as Keuzenaam[]).filter(
    (naam) => keuzes[naam] !== undefined && !verantwoording?.[naam]?.reden.trim(),
  );
