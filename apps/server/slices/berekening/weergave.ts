import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import type { Uitleg } from '@meedoen/contract/waarden';
import type { Explained, Ontbrekend } from '@meedoen/law/kernel';
import type { MaandUitkomst } from '@meedoen/law/participatiewet';

/** An explanation as it travels over the API. */
export const uitlegVan = (explained: Explained<unknown>): Uitleg => explained;

function alsUitleg<T>(explained: Explained<T> | undefined) {
  return explained ? { ...explained, uses: explained.uses.map(uitlegVan) } : null;
}

/** What is missing, as a question somebody can answer. */
export function ontbrekendVan(wat: Ontbrekend): MaanduitkomstWeergave['ontbreekt'][number] {
  return wat.soort === 'bedrag'
    ? { soort: 'bedrag', naam: wat.naam, vraag: `Het bedrag "${wat.naam}" is op ${wat.datum} niet bekend.` }
    : { soort: 'feit', naam: wat.pad, vraag: wat.vraag };
}

/** The outcome of a month as the API gives it. @param meer what was missing before the law was asked */
export function weergaveVan(uitkomst: MaandUitkomst, meer: readonly Ontbrekend[] = []): MaanduitkomstWeergave {
  // somebody in the house is not in the sum yet: no result may rest on it
  const telt = meer.length === 0;
  return {
    maand: uitkomst.maand,
    recht: telt ? alsUitleg(uitkomst.recht) : null,
    reden: uitkomst.reden ?? null,
    norm: telt ? alsUitleg(uitkomst.norm) : null,
    verhogingInrichting: alsUitleg(uitkomst.verhogingInrichting),
    aantalKostendelers: alsUitleg(uitkomst.aantalKostendelers),
    inkomen: alsUitleg(uitkomst.inkomen),
    vrijgelaten: alsUitleg(uitkomst.vrijgelaten),
    verlaging: alsUitleg(uitkomst.verlaging),
    vermogen: alsUitleg(uitkomst.vermogen),
    vermogensgrens: alsUitleg(uitkomst.vermogensgrens),
    vorm: alsUitleg(uitkomst.vorm),
    leningTenHoogste: alsUitleg(uitkomst.leningTenHoogste),
    aanvullingJongere: alsUitleg(uitkomst.aanvullingJongere),
    uitkering: telt ? alsUitleg(uitkomst.uitkering) : null,
    vakantietoeslag: telt ? alsUitleg(uitkomst.vakantietoeslag) : null,
    uitbetaling: telt ? alsUitleg(uitkomst.uitbetaling) : null,
    delen: uitkomst.delen.map(({ tijdvak, dagen, norm, geenRecht }) => ({
      vanaf: tijdvak.vanaf,
      tot: tijdvak.tot,
      dagen,
      norm: alsUitleg(norm),
      geenRecht: geenRecht?.value ?? null,
    })),
    lezingen: [...uitkomst.lezingen],
    ontbreekt: [...meer, ...uitkomst.ontbreekt].map(ontbrekendVan),
  };
}
