import type { MaandUitkomst } from './maanduitkomst.ts';

/** The values of an outcome without their reasons, to compare two of them. */
export function uitkomstwaarden(u: MaandUitkomst) {
  return {
    recht: u.recht?.value,
    reden: u.reden,
    ingangsdatum: u.ingangsdatum?.value,
    norm: u.norm?.value,
    verhogingInrichting: u.verhogingInrichting?.value,
    normExclusiefVakantietoeslag: u.normExclusiefVakantietoeslag?.value,
    aantalKostendelers: u.aantalKostendelers?.value,
    inkomen: u.inkomen?.value,
    vrijgelaten: u.vrijgelaten?.value,
    vrijgelatenPerSoort: u.vrijgelatenPerSoort.map((v) => ({ ...v, bedrag: v.bedrag.value })),
    vermogen: u.vermogen?.value,
    vermogensgrens: u.vermogensgrens?.value,
    verlaging: u.verlaging?.value,
    verlagingspercentage: u.verlagingspercentage?.value,
    uitkering: u.uitkering?.value,
    vakantietoeslag: u.vakantietoeslag?.value,
    uitbetaling: u.uitbetaling?.value,
    voorschot: u.voorschot?.value,
    delen: u.delen.map((d) => ({ ...d.tijdvak, dagen: d.dagen, norm: d.norm?.value, geenRecht: d.geenRecht?.value })),
    lezingen: [...u.lezingen].sort(),
    ontbreekt: u.ontbreekt.map((o) => (o.soort === 'bedrag' ? o.naam : o.pad)).sort(),
  };
}
