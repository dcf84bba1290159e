import {
  kostendelersnormPerPersoon,
  kostendelersnormVast,
  normGehuwden,
  normGehuwdenAow,
  vastDeelMetKind,
  vastDeelZonderKind,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, share } from '../kernel/index.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import { bedrag } from './tekst.ts';

/** B of art. 22a lid 1: the couple norm that goes with the age of the person and the partner. */
export function rekennorm(law: Law, lid: Gezinslid, partner: Gezinslid | undefined): Explained<Cents> {
  return law.read(lid.aow.value || partner?.aow.value ? normGehuwdenAow : normGehuwden);
}

/**
 * Art. 22a lid 1: ((40% + A x 30%) / A) x B, rounded half-up to the cent. The formula is a picture in the official
 * text; this is its only place in the product.
 * @param a number of cost sharers with the belanghebbende, and the partner of 21 or older
 */
export function kostendelersnorm(law: Law, a: Explained<number>, b: Explained<Cents>): Explained<Cents> {
  const vast = law.read(kostendelersnormVast);
  const perPersoon = law.read(kostendelersnormPerPersoon);
  const procenten = vast.value + a.value * perPersoon.value;
  const norm = share(b.value, Math.round(procenten * 1000), a.value * 100_000);
  return law.because(
    norm,
    'Pw art. 22a lid 1',
    () =>
      `(${vast.value}% + ${a.value} x ${perPersoon.value}%) / ${a.value} van ${bedrag(b.value)} is ${bedrag(norm)} per maand.`,
    [a, b, vast, perPersoon],
  );
}

/** A of art. 22a: the housemates that share, the belanghebbende, and the partner when 21 or older. */
export function aantalKostendelers(
  law: Law,
  medebewoners: Explained<number>,
  volwassenen: readonly Explained<number>[],
): Explained<number> {
  const a = medebewoners.value + volwassenen.length;
  return law.because(a, 'Pw art. 22a lid 1', () => `${a} personen delen de kosten.`, [medebewoners, ...volwassenen]);
}

/** The text of 2015 had another order of leden, and its fixed part in art. 20 and 22b. */
const TEKST_2016 = '2016-01-01';
/** Lid 4 came with the Participatiewet in balans. */
const TEKST_2026_MANTELZORG = '2026-01-01';

function artikelGemengd(law: Law, metKind: boolean): string {
  if (law.date < TEKST_2016)
    return metKind ? 'Pw art. 22b (tekst 2015)' : 'Pw art. 20 lid 1 a, art. 22a lid 6 (tekst 2015)';
  return metKind ? 'Pw art. 22a lid 3 a' : 'Pw art. 22a lid 3 b';
}

/** Art. 22a lid 2: the sum of the norms of both partners of 21 or older. */
export function kostendelersnormGehuwden(
  law: Law,
  lid: Gezinslid,
  partner: Gezinslid,
  a: Explained<number>,
): Explained<Cents> {
  const eerste = normVanEchtgenoot(law, a, lid, partner);
  const tweede = normVanEchtgenoot(law, a, partner, lid);
  const som = eerste.value + tweede.value;
  return law.because(
    som,
    law.date < TEKST_2016 ? 'Pw art. 22a lid 6 (tekst 2015)' : 'Pw art. 22a lid 2',
    () => `De norm van beide echtgenoten samen is ${bedrag(som)} per maand.`,
    [eerste, tweede],
  );
}

/**
 * Art. 22a lid 4, since 2026: does not go for who stays elsewhere for a time to give intensive care. Of gehuwden of
 * whom one does, that one keeps half of the norm without cost sharers (reading).
 */
function normVanEchtgenoot(law: Law, a: Explained<number>, lid: Gezinslid, ander: Gezinslid): Explained<Cents> {
  const b = rekennorm(law, lid, ander);
  if (deeltKosten(law, lid)) return kostendelersnorm(law, a, b);
  const helft = share(b.value, 1, 2);
  return law.because(
    helft,
    'Pw art. 22a lid 4',
    () =>
      `De ${lid.persoon.rol} verblijft tijdelijk elders voor mantelzorg: de helft van ${bedrag(b.value)} is ${bedrag(helft)}.`,
    [b, ...elders(law, lid)],
  );
}

/** Whether art. 22a goes for somebody with housemates that share. */
export function deeltKosten(law: Law, { persoon }: Gezinslid): boolean {
  const feit = persoon.bijzonder?.mantelzorgElders;
  return feit?.waarde !== true || law.date < TEKST_2026_MANTELZORG;
}

/** The oordeel that keeps art. 22a away, for the reasons. */
export function elders(law: Law, { persoon }: Gezinslid): readonly Explained<unknown>[] {
  const feit = persoon.bijzonder?.mantelzorgElders;
  if (!feit?.waarde || law.date < TEKST_2026_MANTELZORG) return [];
  return [
    law.fact(
      true,
      `${persoon.rol}.mantelzorgElders`,
      () => 'Oordeel van het college: verblijft tijdelijk elders voor intensieve mantelzorg (art. 22a lid 4).',
      feit.feit,
    ),
  ];
}

/** Art. 22a lid 3: a fixed part for the partner of 18 to 20 and the cost-sharing norm of the other. */
export function kostendelersnormGemengd(
  law: Law,
  oudste: Gezinslid,
  kinderen: Gezin['kinderen'],
  a: Explained<number>,
): Explained<Cents> {
  const vast = law.read(kinderen.value > 0 ? vastDeelMetKind : vastDeelZonderKind);
  const eigen = kostendelersnorm(law, a, rekennorm(law, oudste, undefined));
  const som = vast.value + eigen.value;
  return law.because(
    som,
    artikelGemengd(law, kinderen.value > 0),
    () => `${bedrag(vast.value)} voor de jongste en ${bedrag(eigen.value)} voor de oudste is ${bedrag(som)}.`,
    [vast, eigen, kinderen],
  );
}
