import {
  attemptInto,
  BARE_ZERO,
  bare,
  type Cents,
  type Explained,
  type Law,
  type Ontbrekend,
  share,
  withOne,
} from '../kernel/index.ts';
import type { Inkomst } from './dossier.ts';
import { type Persoonsinkomen, persoonsinkomen } from './inkomen.ts';
import type { Inkomensdeel, Inkomensmaand, Voorgeschiedenis } from './inkomstposten.ts';
import { heeftEigenRegel, vrijgesteldeMiddelen } from './overige-middelen.ts';
import { inkomenPartnerZonderRecht } from './partnerinkomen.ts';
import { bedrag } from './tekst.ts';
import type { Vrijgelaten } from './vrijlating.ts';
import type { Vrijlatingsoort } from './vrijlatingsregels.ts';

/** Counted income of the family over a month, before exemption, and what is exempt; undefined when something is missing. */
export interface Maandinkomen {
  readonly inkomen: Explained<Cents> | undefined;
  readonly vrijgelaten: Explained<Cents> | undefined;
  readonly vrijgelatenPerSoort: readonly Vrijgelaten[];
  /** Of `vrijgelaten`: what is no income from work. */
  readonly vrijgesteld: Cents;
  /** Which exemptions of wages held for whom, whatever they came to. */
  readonly soorten: readonly { readonly persoon: string; readonly soort: Vrijlatingsoort }[];
  readonly nietToegepast: readonly Explained<unknown>[];
  readonly ontbreekt: readonly Ontbrekend[];
}

const NIETS: readonly never[] = [];
const GEEN_INKOMEN: Maandinkomen = {
  inkomen: BARE_ZERO,
  vrijgelaten: BARE_ZERO,
  vrijgelatenPerSoort: NIETS,
  vrijgesteld: 0,
  soorten: NIETS,
  nietToegepast: NIETS,
  ontbreekt: NIETS,
};
const ZONDER = { vrijgelatenPerSoort: NIETS, vrijgesteld: 0, soorten: NIETS, nietToegepast: NIETS, ontbreekt: NIETS };

/** Art. 31 and 32 for applicant and partner together, over the stretches of a month in which bijstand is asked. */
export function maandinkomen(
  law: Law,
  delen: readonly Inkomensdeel[],
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
  voor: Voorgeschiedenis,
): Maandinkomen {
  if (inkomsten.length === 0 && !law.reasons) return GEEN_INKOMEN;
  if (inkomsten.length === 0) {
    const geen = law.because(0, 'Pw art. 32', () => 'Geen inkomen.', NIETS);
    return {
      inkomen: geen,
      vrijgelaten: law.because(0, 'Pw art. 31 lid 2', () => 'Geen vrijlating.', NIETS),
      vrijgelatenPerSoort: NIETS,
      vrijgesteld: 0,
      soorten: NIETS,
      nietToegepast: NIETS,
      ontbreekt: NIETS,
    };
  }
  const ontbreekt: Ontbrekend[] = [];
  const opgeteld = attemptInto(ontbreekt, optellen, law, delen, inkomsten, maand, voor);
  return opgeteld ?? { ...ZONDER, inkomen: undefined, vrijgelaten: undefined, ontbreekt };
}

function optellen(
  law: Law,
  delen: readonly Inkomensdeel[],
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
  voor: Voorgeschiedenis,
): Maandinkomen {
  const ids = personen(delen);
  let metRecht: readonly Persoonsinkomen[] = NIETS;
  let zonder: readonly ZonderRecht[] = NIETS;
  for (const id of ids) {
    const recht = delenVan(delen, id, true);
    const geen = delenVan(delen, id, false);
    const eigen = recht.length > 0 ? persoonsinkomen(recht, id, inkomsten, maand, voor) : undefined;
    if (eigen) metRecht = withOne(metRecht, eigen);
    const ander = geen.length > 0 ? persoonsinkomen(geen, id, inkomsten, maand, voor) : undefined;
    if (ander) zonder = withOne(zonder, { inkomen: ander, delen: geen, vrijgesteld: 0 });
  }
  if (zonder.length > 0)
    zonder = zonder.map((p) => ({ ...p, vrijgesteld: vrijgesteldVan(p.inkomen, inkomsten, delen, voor) }));
  const overig = overigeMiddelen(inkomsten, metRecht, delen, voor);
  let eigen = 0;
  let ontbreekt: Ontbrekend[] | undefined;
  let perSoort: readonly Vrijgelaten[] = NIETS;
  for (const p of metRecht) {
    eigen += p.inkomen.value;
    if (!p.vrijgelaten.ok) ontbreekt = [...(ontbreekt ?? []), p.vrijgelaten.wat];
    else perSoort = samen(perSoort, p.vrijgelaten.value);
  }
  perSoort = samen(perSoort, overig);
  const vrijgelaten = ontbreekt ? undefined : totaalVrij(law, perSoort);
  const vanPartner =
    zonder.length === 0
      ? NIETS
      : vrijgelaten && partnersZonderRecht(law, delen, zonder, maand, eigen - vrijgelaten.value);
  const inkomen = vanPartner?.reduce((som, telt) => som + telt.value, eigen);
  return {
    inkomen: inkomen === undefined ? undefined : totaalInkomen(law, inkomen, metRecht, vanPartner ?? NIETS),
    vrijgelaten,
    vrijgelatenPerSoort: ontbreekt ? NIETS : perSoort,
    vrijgesteld: overig.length === 0 ? 0 : overig.reduce((som, v) => som + v.bedrag.value, 0),
    soorten: soortenVan(metRecht),
    nietToegepast: law.reasons ? metRecht.flatMap((p) => p.nietToegepast) : NIETS,
    ontbreekt: ontbreekt ?? NIETS,
  };
}

function totaalInkomen(
  law: Law,
  inkomen: Cents,
  metRecht: readonly Persoonsinkomen[],
  vanPartner: readonly Explained<Cents>[],
): Explained<Cents> {
  if (!law.reasons) return bare(inkomen);
  return law.because(
    inkomen,
    'Pw art. 32',
    () => (inkomen === 0 ? 'Geen inkomen dat meetelt.' : `Het inkomen dat meetelt is ${bedrag(inkomen)}.`),
    [...metRecht.map((p) => p.inkomen), ...vanPartner],
  );
}

const zonderSoorten = ({ soorten }: Persoonsinkomen): boolean => soorten.length === 0;

const soortenVan = (mensen: readonly Persoonsinkomen[]): Maandinkomen['soorten'] =>
  mensen.every(zonderSoorten)
    ? NIETS
    : mensen.flatMap((p) => p.soorten.map((soort) => ({ persoon: p.lid.persoon.id, soort })));

/** What does not count of means that are no wages. */
function overigeMiddelen(
  inkomsten: readonly Inkomst[],
  mensen: readonly Persoonsinkomen[],
  delen: readonly Inkomensdeel[],
  voor: Voorgeschiedenis,
): readonly Vrijgelaten[] {
  const laatste = delen.at(-1);
  if (!laatste || !inkomsten.some(heeftEigenRegel)) return NIETS;
  return vrijgesteldeMiddelen(mensen, laatste, voor);
}

/** Of a partner without right it is taken off their income at once (art. 32 lid 3). */
const vrijgesteldVan = (
  partner: Persoonsinkomen,
  inkomsten: readonly Inkomst[],
  delen: readonly Inkomensdeel[],
  voor: Voorgeschiedenis,
): Cents => overigeMiddelen(inkomsten, [partner], delen, voor).reduce((som, v) => som + v.bedrag.value, 0);

/** One list of two; one of them itself when the other is empty, as it nearly always is. */
const samen = (a: readonly Vrijgelaten[], b: readonly Vrijgelaten[]): readonly Vrijgelaten[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...a, ...b];

function totaalVrij(law: Law, perSoort: readonly Vrijgelaten[]): Explained<Cents> {
  let vrij = 0;
  for (const { bedrag: cents } of perSoort) vrij += cents.value;
  if (!law.reasons) return vrij === 0 ? BARE_ZERO : bare(vrij);
  return law.because(
    vrij,
    'Pw art. 31 lid 2',
    () => (vrij === 0 ? 'Niets van het inkomen blijft vrij.' : `Van het inkomen blijft ${bedrag(vrij)} vrij.`),
    perSoort.map((v) => v.bedrag),
  );
}

interface ZonderRecht {
  readonly inkomen: Persoonsinkomen;
  readonly delen: readonly Inkomensdeel[];
  /** Of that income: no means, or exempt as other means. */
  readonly vrijgesteld: Cents;
}

/** Art. 32 lid 3 for each who has no right over some of the stretches. @param eigen of those with a right, after exemption */
function partnersZonderRecht(
  law: Law,
  delen: readonly Inkomensdeel[],
  zonder: readonly ZonderRecht[],
  maand: Inkomensmaand,
  eigen: Cents,
): Explained<Cents>[] {
  const dagen = delen.reduce((som, d) => som + d.deel.dagen, 0);
  let tot = eigen;
  return zonder.map(({ inkomen: partner, delen: zonderRecht, vrijgesteld }) => {
    const gedeeld = zonderRecht.reduce((som, d) => som + d.deel.dagen, 0);
    const telt = inkomenPartnerZonderRecht(
      law,
      zonderRecht,
      maand.dagen,
      partner,
      vrijgesteld,
      dagen === gedeeld ? tot : share(tot, gedeeld, dagen),
    );
    tot += telt.value;
    return telt;
  });
}

/** The stretches over which a person has, or has not, a right. */
function delenVan(delen: readonly Inkomensdeel[], id: string, recht: boolean): readonly Inkomensdeel[] {
  const enige = delen.length === 1 ? delen[0] : undefined;
  if (enige) return heeftRecht(enige, id) === recht ? delen : NIETS;
  return delen.filter((d) => heeftRecht(d, id) === recht);
}

function personen(delen: readonly Inkomensdeel[]): readonly string[] {
  const enige = delen.length === 1 ? delen[0]?.gezin : undefined;
  if (enige) {
    return enige.partner ? [enige.aanvrager.persoon.id, enige.partner.persoon.id] : [enige.aanvrager.persoon.id];
  }
  return [
    ...new Set(
      delen.flatMap(({ gezin }) => [gezin.aanvrager.persoon.id, ...(gezin.partner ? [gezin.partner.persoon.id] : [])]),
    ),
  ];
}

function heeftRecht({ gezin }: Inkomensdeel, id: string): boolean | undefined {
  if (gezin.aanvrager.persoon.id === id) return gezin.aanvrager.heeftRecht;
  if (gezin.partner?.persoon.id === id) return gezin.partner.heeftRecht;
  return undefined;
}
