import type { Cents, Maand, Ontbrekend } from '@meedoen/law/kernel';
import { berekenMaand, type MaandUitkomst } from '@meedoen/law/participatiewet';
import { beleidUit } from '../beleid/index.ts';
import type { Bewijsmaand, Rekenbewijs } from './rekenbewijs.ts';

/** One month computed again beside what was decided. */
export interface Nagerekend {
  readonly maand: Maand;
  readonly besloten: Bewijsmaand['besloten'];
  /** What the law here gives; null when something it needs is missing. */
  readonly berekend: Bewijsmaand['besloten'];
  readonly gelijk: boolean;
  /** Computed less decided, holiday allowance in it; null when one of the two is not known. */
  readonly verschil: Cents | null;
  /** The month with its reasons. */
  readonly uitkomst: MaandUitkomst;
  readonly ontbreekt: readonly Ontbrekend[];
}

export type Nareken =
  | { readonly ok: true; readonly maanden: readonly Nagerekend[] }
  /** The file holds something the law cannot read: it was changed, or made by a newer version. */
  | { readonly ok: false };

/** Computes every month of a besluit again, by the law of this package and the policy that the besluit kept. */
export function rekenNa(bewijs: Rekenbewijs): Nareken {
  try {
    const beleid = beleidUit(bewijs.beleid);
    const maanden = bewijs.maanden.map(({ maand, besloten }): Nagerekend => {
      const uitkomst = berekenMaand(bewijs.dossier, maand, beleid);
      const { uitkering, vakantietoeslag, ontbreekt } = uitkomst;
      const berekend =
        bewijs.onvolledig || !uitkering || !vakantietoeslag
          ? null
          : { uitkering: uitkering.value, vakantietoeslag: vakantietoeslag.value };
      return {
        maand,
        besloten,
        berekend,
        gelijk: besloten?.uitkering === berekend?.uitkering && besloten?.vakantietoeslag === berekend?.vakantietoeslag,
        verschil: besloten && berekend ? berekend.uitkering - besloten.uitkering : null,
        uitkomst,
        ontbreekt,
      };
    });
    return { ok: true, maanden };
  } catch {
    return { ok: false };
  }
}
