import { attempt, type Cents, type Explained, type Law, type Ontbrekend, share } from '../kernel/index.ts';
import type { Inkomst } from './dossier.ts';
import { type Inkomensdeel, type Inkomensmaand, type Persoonsinkomen, persoonsinkomen } from './inkomen.ts';
import { inkomenPartnerZonderRecht } from './partnerinkomen.ts';
import { bedrag } from './tekst.ts';

/** Counted income of the family over a month, before exemption, and what is exempt; undefined when something is missing. */
export interface Maandinkomen {
  readonly inkomen: Explained<Cents> | undefined;
  readonly vrijgelaten: Explained<Cents> | undefined;
  readonly nietToegepast: readonly Explained<unknown>[];
  readonly ontbreekt: readonly Ontbrekend[];
}

const NIETS: readonly never[] = [];

/** Art. 31 and 32 for applicant and partner together, over the stretches of a month in which bijstand is asked. */
export function maandinkomen(
  law: Law,
  delen: readonly Inkomensdeel[],
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
): Maandinkomen {
  if (inkomsten.length === 0) {
    const geen = law.because(0, 'Pw art. 32', () => 'Geen inkomen.', NIETS);
    return {
      inkomen: geen,
      vrijgelaten: law.because(0, 'Pw art. 31 lid 2', () => 'Geen vrijlating.', NIETS),
      nietToegepast: NIETS,
      ontbreekt: NIETS,
    };
  }
  const poging = attempt(() => optellen(law, delen, inkomsten, maand));
  if (poging.ok) return poging.value;
  return { inkomen: undefined, vrijgelaten: undefined, nietToegepast: NIETS, ontbreekt: [poging.wat] };
}

function optellen(
  law: Law,
  delen: readonly Inkomensdeel[],
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
): Maandinkomen {
  const ids = personen(delen);
  const metRecht: Persoonsinkomen[] = [];
  const zonder: ZonderRecht[] = [];
  for (const id of ids) {
    const recht = delenVan(delen, id, true);
    const geen = delenVan(delen, id, false);
    const eigen = recht.length > 0 ? persoonsinkomen(recht, id, inkomsten, maand) : undefined;
    if (eigen) metRecht.push(eigen);
    const ander = geen.length > 0 ? persoonsinkomen(geen, id, inkomsten, maand) : undefined;
    if (ander) zonder.push({ inkomen: ander, delen: geen });
  }
  let eigen = 0;
  let ontbreekt: Ontbrekend[] | undefined;
  for (const p of metRecht) {
    eigen += p.inkomen.value;
    if (!p.vrijgelaten.ok) ontbreekt = [...(ontbreekt ?? []), p.vrijgelaten.wat];
  }
  const vrijgelaten = ontbreekt ? undefined : totaalVrij(law, metRecht);
  const vanPartner =
    zonder.length === 0
      ? NIETS
      : vrijgelaten && partnersZonderRecht(law, delen, zonder, maand, eigen - vrijgelaten.value);
  const nietToegepast = law.reasons ? metRecht.flatMap((p) => p.nietToegepast) : NIETS;
  if (!vanPartner) return { inkomen: undefined, vrijgelaten, nietToegepast, ontbreekt: ontbreekt ?? NIETS };
  const inkomen = vanPartner.reduce((som, telt) => som + telt.value, eigen);
  return {
    inkomen: law.because(
      inkomen,
      'Pw art. 32',
      () => (inkomen === 0 ? 'Geen inkomen dat meetelt.' : `Het inkomen dat meetelt is ${bedrag(inkomen)}.`),
      law.reasons ? [...metRecht.map((p) => p.inkomen), ...vanPartner] : NIETS,
    ),
    vrijgelaten,
    nietToegepast,
    ontbreekt: ontbreekt ?? NIETS,
  };
}

function totaalVrij(law: Law, mensen: readonly Persoonsinkomen[]): Explained<Cents> {
  let vrij = 0;
  for (const { vrijgelaten } of mensen) if (vrijgelaten.ok) vrij += vrijgelaten.value.value;
  return law.because(
    vrij,
    'Pw art. 31 lid 2',
    () => (vrij === 0 ? 'Niets van het inkomen blijft vrij.' : `Van het inkomen blijft ${bedrag(vrij)} vrij.`),
    law.reasons ? mensen.flatMap(({ vrijgelaten }) => (vrijgelaten.ok ? [vrijgelaten.value] : [])) : NIETS,
  );
}

interface ZonderRecht {
  readonly inkomen: Persoonsinkomen;
  readonly delen: readonly Inkomensdeel[];
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
  return zonder.map(({ inkomen: partner, delen: zonderRecht }) => {
    const gedeeld = zonderRecht.reduce((som, d) => som + d.deel.dagen, 0);
    const telt = inkomenPartnerZonderRecht(
      law,
      zonderRecht,
      maand.dagen,
      partner,
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
