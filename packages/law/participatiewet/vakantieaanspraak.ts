import {
  type Aanspraakband,
  aanspraakAndersNaastAow,
  aanspraakAowAlleenstaande,
  aanspraakAowEenEchtgenoot,
  aanspraakAowGehuwden,
  aanspraakTegenwoordigeArbeid,
  aanspraakVroegereArbeid,
  aanspraakZonderHeffingskorting,
} from '../amounts/index.ts';
import { type Cents, type Explained, type Law, type Parameter, percentOf } from '../kernel/index.ts';
import type { Inkomst } from './dossier.ts';
import type { Gezinslid } from './gezin.ts';
import { bedrag, getal } from './tekst.ts';

/** Kinds of income that build up holiday pay. */
const MET_AANSPRAAK: ReadonlySet<Inkomst['soort']> = new Set(['loon', 'uitkering', 'pensioen', 'oudedagsvoorziening']);

/** Which formula of the Regeling goes with an income; null when that kind of income builds up no holiday pay. */
export function aanspraakregel(
  { soort, zonderHeffingskorting }: Inkomst,
  lid: Gezinslid,
  partner: Gezinslid | undefined,
): Parameter<readonly Aanspraakband[]> | null {
  if (!MET_AANSPRAAK.has(soort)) return null;
  if (!lid.aow.value) {
    if (zonderHeffingskorting) return aanspraakZonderHeffingskorting;
    return soort === 'loon' ? aanspraakTegenwoordigeArbeid : aanspraakVroegereArbeid;
  }
  if (soort !== 'pensioen') return aanspraakAndersNaastAow;
  if (!partner) return aanspraakAowAlleenstaande;
  return partner.aow.value ? aanspraakAowGehuwden : aanspraakAowEenEchtgenoot;
}

/**
 * Regeling Participatiewet, IOAW en IOAZ art. 11 to 14: the claim to holiday pay that comes with a net income.
 * The bands jump, so that one cent more income can give a smaller claim.
 * @param inkomen net, cents per calendar month
 * @throws Ontbreekt when no formula has been published for the day.
 */
export function vakantieaanspraak(
  law: Law,
  regel: Parameter<readonly Aanspraakband[]>,
  inkomen: Cents,
): Explained<Cents> {
  const banden = law.read(regel);
  const band = banden.value.findLast((b) => b.vanaf <= inkomen);
  const aanspraak = band ? Math.max(0, percentOf(inkomen, band.percentage) - band.min) : 0;
  return law.because(
    aanspraak,
    regel.article,
    () =>
      `Aanspraak op vakantietoeslag over ${bedrag(inkomen)}: ${getal(band?.percentage ?? 0)}%` +
      `${band && band.min > 0 ? ` min ${bedrag(band.min)}` : ''} is ${bedrag(aanspraak)}.`,
    [banden],
  );
}
