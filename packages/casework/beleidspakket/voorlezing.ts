import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { Beleidslaag } from '@meedoen/law/verordening';
import { BELEIDSHOOFDSTUKKEN, type Beleidshoofdstuk } from './keuzekaart.ts';
import { KEUZENAMEN, type Keuzenaam, kaartVan, zinnenVan } from './keuzes.ts';
import type { Beleidspakket, Pakketregime } from './pakket.ts';
import { regimesOp } from './pakket.ts';
import {
  afsprakenOp,
  type Beleidsverschil,
  geldendeKeuze,
  geldendeZinnen,
  keuzeverschillen,
  type Stand,
  verschillenTussen,
} from './vergelijken.ts';

/** One rule read aloud. */
export interface Voorleesdeel {
  readonly titel: string | null;
  readonly zinnen: readonly string[];
  readonly bron: string;
  readonly reden: string | null;
  readonly artikel: string | null;
  readonly laag: Beleidslaag | null;
  /** False: people carry it out, nothing is computed with it. */
  readonly rekent: boolean;
  /** What a layer further away chose, which this one goes before. */
  readonly gaatVoor: readonly { readonly laag: Beleidslaag; readonly zinnen: readonly string[] }[];
}

/** A pack read aloud on a day, for who did not make it. */
export interface Voorlezing {
  readonly titel: string;
  readonly van: string;
  readonly dag: IsoDate;
  readonly regimes: readonly {
    readonly laag: Beleidslaag;
    readonly naam: string;
    readonly bron: string;
    readonly vanaf: IsoDate;
    readonly tot: IsoDate | null;
    readonly alleenMetMandaat: string | null;
  }[];
  readonly hoofdstukken: readonly { readonly titel: string; readonly delen: readonly Voorleesdeel[] }[];
  /** Choices nobody made: what holds then. */
  readonly nietGekozen: readonly {
    readonly titel: string;
    readonly zinnen: readonly string[];
    readonly artikel: string;
  }[];
  readonly nietToegestaan: readonly {
    readonly wens: string;
    readonly zegt: string;
    readonly artikel: string;
    readonly bron: string;
  }[];
  readonly nietUitTeDrukken: readonly { readonly wat: string; readonly reden: string; readonly bron: string }[];
  readonly vorige: {
    readonly titel: string;
    readonly dag: IsoDate;
    readonly verschillen: readonly Beleidsverschil[];
  } | null;
  readonly anderen: readonly {
    readonly van: string;
    readonly titel: string;
    readonly verschillen: readonly Beleidsverschil[];
  }[];
}

export interface Voorleesvraag {
  /** What held before this. */
  readonly vorige?: Stand | undefined;
  readonly anderen?: readonly Stand[] | undefined;
}

/** Reads a pack aloud as it holds on a day, beside what held before and what others chose. */
export function voorlezing(stand: Stand, { vorige, anderen = [] }: Voorleesvraag = {}): Voorlezing {
  const { pakket, dag } = stand;
  const gekozen = KEUZENAMEN.filter((naam) => geldendeKeuze(stand, naam) !== undefined);
  const delen = new Map<Beleidshoofdstuk, Voorleesdeel[]>();
  const zet = (hoofdstuk: Beleidshoofdstuk, deel: Voorleesdeel) =>
    delen.set(hoofdstuk, [...(delen.get(hoofdstuk) ?? []), deel]);
  for (const naam of gekozen) zet(kaartVan(naam).hoofdstuk, keuzedeel(stand, naam));
  for (const { hoofdstuk, tekst, bron, reden } of afsprakenOp(stand))
    zet(hoofdstuk, {
      ...{ titel: null, zinnen: [tekst], bron, reden: reden ?? null },
      ...{ artikel: null, laag: null, rekent: false, gaatVoor: [] },
    });
  return {
    titel: titelVan(pakket, dag),
    van: pakket.van ?? pakket.naam,
    dag,
    regimes: regimesOp(pakket, dag).map(({ laag, naam, bron, vanaf, tot, mandaat }) => ({
      ...{ laag, naam, bron, vanaf },
      ...{ tot: tot ?? null, alleenMetMandaat: mandaat ?? null },
    })),
    hoofdstukken: (Object.keys(BELEIDSHOOFDSTUKKEN) as Beleidshoofdstuk[]).flatMap((hoofdstuk) => {
      const eigen = delen.get(hoofdstuk);
      return eigen ? [{ titel: BELEIDSHOOFDSTUKKEN[hoofdstuk], delen: eigen }] : [];
    }),
    nietGekozen: KEUZENAMEN.filter((naam) => !gekozen.includes(naam)).map((naam) => ({
      titel: kaartVan(naam).titel,
      zinnen: geldendeZinnen(stand, naam),
      artikel: kaartVan(naam).artikel,
    })),
    nietToegestaan: (pakket.nietToegestaan ?? []).map(({ wens, zegt, artikel, bron }) => ({
      wens,
      zegt,
      artikel,
      bron,
    })),
    nietUitTeDrukken: (pakket.nietUitTeDrukken ?? []).map(({ wat, reden, bron }) => ({ wat, reden, bron })),
    vorige: vorige
      ? { titel: titelVan(vorige.pakket, vorige.dag), dag: vorige.dag, verschillen: verschillenTussen(vorige, stand) }
      : null,
    anderen: anderen.map((ander) => ({
      van: ander.pakket.van ?? ander.pakket.naam,
      titel: titelVan(ander.pakket, ander.dag),
      verschillen: keuzeverschillen(ander, stand),
    })),
  };
}

function keuzedeel(stand: Stand, naam: Keuzenaam): Voorleesdeel {
  const keuze = geldendeKeuze(stand, naam);
  const { titel, artikel } = kaartVan(naam);
  const regime = keuze?.regime as Pakketregime | undefined;
  const waarom = regime?.verantwoording?.[naam];
  return {
    titel,
    zinnen: zinnenVan(naam, keuze?.waarde),
    bron: waarom ? waarom.bron : (regime?.bron ?? ''),
    reden: waarom?.reden ?? null,
    artikel,
    laag: regime?.laag ?? null,
    rekent: true,
    gaatVoor: regimesOp(stand.pakket, stand.dag)
      .filter((each) => each !== regime && each.keuzes[naam] !== undefined)
      .map(({ laag, keuzes }) => ({ laag, zinnen: zinnenVan(naam, keuzes[naam]) })),
  };
}

/** The title of the documents in force: of the pack itself, or of its regimes. */
function titelVan(pakket: Beleidspakket, dag: IsoDate): string {
  if (pakket.titel) return pakket.titel;
  const namen = [...new Set(regimesOp(pakket, dag).map(({ naam }) => naam))];
  return namen.length > 0 ? namen.join(' en ') : 'Alleen de wet';
}

/** The day before the youngest regime in force began, so that what held then can be read. Undefined without a regime. */
export function dagVoor(pakket: Pick<Beleidspakket, 'regimes'>, dag: IsoDate): IsoDate | undefined {
  const begin = regimesOp(pakket, dag)
    .map(({ vanaf }) => vanaf)
    .sort()
    .at(-1);
  return begin === undefined || begin <= '0001-01-01' ? undefined : addDays(begin, -1);
}
