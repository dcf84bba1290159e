import { type Cents, daysBetween, type IsoDate } from '@meedoen/law/kernel';
import { isKlein, KLEINSTE_AANTAL, verteldeDelen } from '../cijfers/index.ts';
import type { Verwijzingtoestand } from './toestand.ts';

/** What figures need of a referral: nothing of who it is about. */
export interface Resultaatregel {
  readonly ketenpartner: string;
  readonly groep: string | null;
  readonly status: Verwijzingtoestand;
  /** The goal was reached, and the coach says so too. */
  readonly geslaagd: boolean;
  readonly begonnenOp: IsoDate | null;
  readonly geeindigdOp: IsoDate | null;
  /** Cents that were approved. */
  readonly betaald: Cents;
}

/** Counts, and what follows from them. Null: too few to say something; a mean or price of nothing is null too. */
export interface Resultaatcijfers {
  readonly verwezen: number | null;
  readonly gestart: number | null;
  readonly afgerond: number | null;
  readonly geslaagd: number | null;
  /** Days from begin to end. */
  readonly doorlooptijdInDagen: number | null;
  /** Cents for each result that was reached. */
  readonly prijsPerResultaat: Cents | null;
  /** Part of all referrals, per mille. */
  readonly aandeel: number | null;
  /** Something is left out because it is about fewer than ten people. */
  readonly teKlein: boolean;
}
export interface Partnerresultaat extends Resultaatcijfers {
  readonly ketenpartner: string;
  readonly groepen: readonly (Resultaatcijfers & { readonly groep: string | null })[];
}

interface Telling {
  readonly verwezen: number;
  readonly gestart: number;
  readonly afgerond: number;
  readonly geslaagd: number;
}
const MATEN = ['verwezen', 'gestart', 'afgerond', 'geslaagd'] as const satisfies readonly (keyof Telling)[];

const AF: readonly Verwijzingtoestand[] = ['afgerond', 'gestopt'];

function tel(regels: readonly Resultaatregel[]): Telling {
  return {
    verwezen: regels.length,
    gestart: regels.filter(({ begonnenOp }) => begonnenOp !== null).length,
    afgerond: regels.filter(({ status }) => status === 'afgerond').length,
    geslaagd: regels.filter(({ geslaagd }) => geslaagd).length,
  };
}

/**
 * Results per organisation, and per client group in each. A number below that of the public figures is left out, with
 * another of the same sum when it would follow from the rest; a mean stands on no fewer people either.
 * @param regels referrals that were sent and not withdrawn, of one gemeente and year
 */
export function partnerresultaten(regels: readonly Resultaatregel[]): Partnerresultaat[] {
  const perPartner = [...Map.groupBy(regels, ({ ketenpartner }) => ketenpartner)];
  const partners = verteld(perPartner.map(([, eigen]) => tel(eigen)));
  return perPartner.map(([ketenpartner, eigen], i) => {
    const perGroep = [...Map.groupBy(eigen, ({ groep }) => groep)].sort(([a], [b]) =>
      (a ?? '~').localeCompare(b ?? '~'),
    );
    const getoond = partners[i] ?? LEEG;
    // what is left out of the whole may not follow from its parts
    const groepen = verteld(perGroep.map(([, each]) => tel(each))).map((each) => weglaten(each, getoond));
    return {
      ketenpartner,
      ...cijfersVan(getoond, eigen, regels.length),
      groepen: perGroep.map(([groep, each], j) => ({ groep, ...cijfersVan(groepen[j] ?? LEEG, each, eigen.length) })),
    };
  });
}

type Verteld = { readonly [M in keyof Telling]: number | null };
const LEEG: Verteld = { verwezen: null, gestart: null, afgerond: null, geslaagd: null };

/** Each measure over the parts of one sum. */
function verteld(tellingen: readonly Telling[]): Verteld[] {
  const kolommen = new Map(MATEN.map((maat) => [maat, verteldeDelen(tellingen.map((each) => each[maat]))]));
  return tellingen.map((_, i) => {
    const van = (maat: keyof Telling) => kolommen.get(maat)?.[i] ?? null;
    return { verwezen: van('verwezen'), gestart: van('gestart'), afgerond: van('afgerond'), geslaagd: van('geslaagd') };
  });
}

const weglaten = (deel: Verteld, geheel: Verteld): Verteld => ({
  verwezen: geheel.verwezen === null ? null : deel.verwezen,
  gestart: geheel.gestart === null ? null : deel.gestart,
  afgerond: geheel.afgerond === null ? null : deel.afgerond,
  geslaagd: geheel.geslaagd === null ? null : deel.geslaagd,
});

function cijfersVan(getoond: Verteld, regels: readonly Resultaatregel[], alle: number): Resultaatcijfers {
  const duren = regels.flatMap(({ status, begonnenOp, geeindigdOp }) =>
    AF.includes(status) && begonnenOp && geeindigdOp ? [daysBetween(begonnenOp, geeindigdOp)] : [],
  );
  const { geslaagd } = getoond;
  const betaald = regels.reduce((som, each) => som + each.betaald, 0);
  return {
    ...getoond,
    doorlooptijdInDagen:
      duren.length < KLEINSTE_AANTAL ? null : Math.round(duren.reduce((som, dagen) => som + dagen, 0) / duren.length),
    prijsPerResultaat: geslaagd === null || geslaagd < KLEINSTE_AANTAL ? null : Math.round(betaald / geslaagd),
    aandeel: getoond.verwezen === null || alle < KLEINSTE_AANTAL ? null : Math.round((getoond.verwezen * 1000) / alle),
    teKlein: MATEN.some((maat) => getoond[maat] === null) || isKlein(duren.length),
  };
}

const veld = (waarde: string | number): string => {
  const tekst = String(waarde);
  // a cell that begins as a formula is read as one by a spreadsheet
  const veilig = /^[=+\-@\t]/.test(tekst) ? `'${tekst}` : tekst;
  return /[",\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};
/** Rows as CSV (RFC 4180) with their heading. */
export const alsCsv = (rijen: readonly (readonly (string | number)[])[]): string =>
  `${rijen.map((cellen) => cellen.map(veld).join(',')).join('\r\n')}\r\n`;

const KOLOMMEN = [
  ...['organisatie', 'groep', 'verwezen', 'gestart', 'afgerond', 'geslaagd', 'doorlooptijd_in_dagen'],
  ...['prijs_per_resultaat_in_centen', 'aandeel_promille', 'stand'],
];

/** The results as a file: what is left out is empty, and `stand` says that it is too small. */
export function resultatenAlsCsv(
  resultaten: readonly Partnerresultaat[],
  namen: { readonly partner: (id: string) => string; readonly groep: (code: string | null) => string },
): string {
  const rij = (partner: string, groep: string, cijfers: Resultaatcijfers) => [
    ...[partner, groep],
    ...MATEN.map((maat) => cijfers[maat] ?? ''),
    ...[cijfers.doorlooptijdInDagen ?? '', cijfers.prijsPerResultaat ?? '', cijfers.aandeel ?? ''],
    cijfers.teKlein ? 'te klein om iets te zeggen' : '',
  ];
  return alsCsv([
    KOLOMMEN,
    ...resultaten.flatMap(({ ketenpartner, groepen, ...cijfers }) => [
      rij(namen.partner(ketenpartner), 'alle', cijfers),
      ...groepen.map(({ groep, ...each }) => rij(namen.partner(ketenpartner), namen.groep(groep), each)),
    ]),
  ]);
}
