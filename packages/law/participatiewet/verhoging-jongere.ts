import {
  afwijkingNormGehuwdenPercentage,
  bedragVerhogingJongere,
  leeftijdVolleNorm,
  normAlleenstaande,
  normGehuwden,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import type { LezingNaam } from './lezingen.ts';
import type { Norm } from './norm.ts';
import { bedrag, getal } from './tekst.ts';

const TEKST_2026 = '2026-01-01';

/**
 * 18 to 20 years and no parents to rely on. Until 2025 that was bijzondere bijstand (art. 12) beside the norm, with an
 * amount of the municipality; since 2026 the norm itself is raised (art. 20 lid 3 and 4).
 */
export function metSteunVoorJongere(law: Law, gezin: Gezin, norm: Norm, beleid: Beleid): Norm {
  const jongeren = zonderSteun(law, gezin);
  const toegekend = [gezin.aanvrager, gezin.partner].find((lid) => lid?.persoon.bijzonder?.toegekendeAanvulling);
  if (jongeren.length === 0 && !toegekend) return norm;
  return law.date < TEKST_2026
    ? volgensArtikel12(law, gezin, norm, beleid, jongeren, toegekend)
    : volgensTekst2026(law, gezin, norm, jongeren, toegekend);
}

/** Those of 18 to 20 with a right of whom it was found that they cannot rely on their parents. */
function zonderSteun(law: Law, { aanvrager, partner }: Gezin): readonly Gezinslid[] {
  const grens = law.read(leeftijdVolleNorm).value;
  return [aanvrager, partner].filter(
    (lid) => lid?.heeftRecht && lid.leeftijd.value < grens && lid.persoon.bijzonder?.zonderSteunOuders?.waarde === true,
  ) as readonly Gezinslid[];
}

/** The norm of art. 21 of who is older and lives likewise: the ceiling of art. 20 lid 4. */
function vergelijkbareNorm(law: Law, { aanvrager, partner }: Gezin): Explained<Cents> {
  if (!partner) return law.read(normAlleenstaande);
  const gehuwd = law.read(normGehuwden);
  if (aanvrager.heeftRecht && partner.heeftRecht) return gehuwd;
  const helft = percentOf(gehuwd.value, law.read(afwijkingNormGehuwdenPercentage).value);
  return law.because(helft, 'Pw art. 24 a', () => `De helft van ${bedrag(gehuwd.value)} is ${bedrag(helft)}.`, [
    gehuwd,
  ]);
}

/** Art. 20 lid 3 and 4: for each who cannot rely on parents an amount, together not above the norm of art. 21. */
function verhoging(law: Law, gezin: Gezin, norm: Norm, jongeren: readonly Gezinslid[]): Explained<Cents> {
  const per = law.read(bedragVerhogingJongere);
  const grens = vergelijkbareNorm(law, gezin);
  const vol = per.value * jongeren.length;
  const ruimte = Math.max(0, grens.value - norm.norm.value);
  const som = Math.min(vol, ruimte);
  return law.because(
    som,
    som < vol ? 'Pw art. 20 lid 4' : 'Pw art. 20 lid 3',
    () =>
      som < vol
        ? `Verhoging ${bedrag(som)}: met de norm samen niet meer dan ${bedrag(grens.value)}.`
        : `Verhoging ${bedrag(som)}, omdat er geen beroep op ouders kan worden gedaan.`,
    [per, grens, ...oordelen(law, jongeren)],
  );
}

function oordelen(law: Law, jongeren: readonly Gezinslid[]): readonly Explained<unknown>[] {
  if (!law.reasons) return [];
  return jongeren.flatMap(({ leeftijd, persoon }) => [
    leeftijd,
    law.fact(
      true,
      `${persoon.rol}.zonderSteunOuders`,
      () => `Oordeel van het college: de ${persoon.rol} kan geen beroep doen op zijn ouders.`,
      persoon.bijzonder?.zonderSteunOuders?.feit,
    ),
  ]);
}

function volgensTekst2026(
  law: Law,
  gezin: Gezin,
  norm: Norm,
  jongeren: readonly Gezinslid[],
  toegekend: Gezinslid | undefined,
): Norm {
  if (toegekend) return { ...norm, aanvulling: overgang(law, gezin, norm, toegekend) };
  const erbij = verhoging(law, gezin, norm, jongeren);
  const som = norm.norm.value + erbij.value;
  const lezingen: LezingNaam[] = [...(norm.lezingen ?? [])];
  if (norm.kostendelers) lezingen.push('verhoging-jongere-met-kostendelers');
  if (gezin.partner && gezin.aanvrager.heeftRecht !== gezin.partner.heeftRecht)
    lezingen.push('verhoging-jongere-partner-zonder-recht');
  return {
    ...norm,
    lezingen,
    norm: law.because(
      som,
      'Pw art. 20 lid 3, lid 4',
      () => `${bedrag(norm.norm.value)} met verhoging ${bedrag(erbij.value)} is ${bedrag(som)}.`,
      [norm.norm, erbij],
    ),
  };
}

/** Art. 78ff lid 1: what art. 12 gave runs on, raised to the level of art. 20 lid 3 when that is more. */
function overgang(law: Law, gezin: Gezin, norm: Norm, lid: Gezinslid): Explained<Cents> {
  const eerder = toegekendBedrag(law, lid);
  const nu = verhoging(law, gezin, norm, [lid]);
  const hoogste = Math.max(eerder.value, nu.value);
  return law.because(
    hoogste,
    'Pw art. 78ff lid 1',
    () => `Bijzondere bijstand van voor 2026 loopt door: ${bedrag(hoogste)}, ten minste het bedrag van art. 20 lid 3.`,
    [eerder, nu],
  );
}

function toegekendBedrag(law: Law, { persoon }: Gezinslid): Explained<Cents> {
  const feit = persoon.bijzonder?.toegekendeAanvulling;
  const cents = feit?.waarde ?? 0;
  return law.fact(
    cents,
    `${persoon.rol}.toegekendeAanvulling`,
    () => `Toegekend: ${bedrag(cents)} per maand.`,
    feit?.feit,
  );
}

/** Art. 12: the amount that was granted, or else what policy gives up to a part of the norm of art. 21. */
function volgensArtikel12(
  law: Law,
  gezin: Gezin,
  norm: Norm,
  beleid: Beleid,
  jongeren: readonly Gezinslid[],
  toegekend: Gezinslid | undefined,
): Norm {
  if (toegekend) {
    const eerder = toegekendBedrag(law, toegekend);
    const says = () => `Bijzondere bijstand naast de norm: ${bedrag(eerder.value)}.`;
    return { ...norm, aanvulling: law.because(eerder.value, 'Pw art. 12 (tekst tot 2026)', says, [eerder]) };
  }
  const keuze = keuzeOp(beleid, law.date, 'aanvullingJongeren');
  if (!keuze) return norm;
  const grens = vergelijkbareNorm(law, gezin);
  const tot = percentOf(grens.value, keuze.waarde.percentage);
  const erbij = Math.max(0, tot - norm.norm.value);
  return {
    ...norm,
    aanvulling: law.because(
      erbij,
      'Pw art. 12 (tekst tot 2026)',
      () =>
        `Bijzondere bijstand tot ${getal(keuze.waarde.percentage)}% van ${bedrag(grens.value)}: ${bedrag(tot)} min ` +
        `${bedrag(norm.norm.value)} is ${bedrag(erbij)}.`,
      [
        norm.norm,
        grens,
        law.choice(
          keuze.waarde.percentage,
          { soort: 'beleid', naam: keuze.regime.naam, bron: keuze.regime.bron },
          'Pw art. 12 (tekst tot 2026)',
          () => `Beleid: tot ${getal(keuze.waarde.percentage)}% van de norm vanaf 21 jaar.`,
        ),
        ...oordelen(law, jongeren),
      ],
    ),
  };
}
