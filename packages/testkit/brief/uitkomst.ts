import type { Cents, Explained, Maand } from '@meedoen/law/kernel';
import type { MaandUitkomst, RedenGeenRecht } from '@meedoen/law/participatiewet';

const e = <T>(value: T, article: string): Explained<T> => ({ value, article, says: '', uses: [] });

/** A month as the law would give it, from its figures; only for letters, the law itself has its own cases. */
export function uitkomst(
  maand: Maand,
  figuren: {
    readonly norm: Cents;
    readonly inkomen?: Cents;
    readonly vrijgelaten?: Cents;
    readonly uitkering: Cents;
    readonly vakantietoeslag: Cents;
    readonly voorschot?: Cents;
    readonly vermogen?: Cents;
    readonly vermogensgrens?: Cents;
    readonly reden?: RedenGeenRecht;
    readonly verlaging?: Cents;
  },
): MaandUitkomst {
  return {
    maand,
    recht: e(figuren.reden === undefined, figuren.reden === 'vermogen' ? 'Pw art. 19 lid 1 b' : 'Pw art. 11 lid 1'),
    reden: figuren.reden,
    ingangsdatum: undefined,
    norm: e(figuren.norm, 'Pw art. 21 a'),
    verhogingInrichting: undefined,
    normExclusiefVakantietoeslag: undefined,
    aantalKostendelers: undefined,
    inkomen: e(figuren.inkomen ?? 0, 'Pw art. 32 lid 1'),
    vrijgelaten: e(figuren.vrijgelaten ?? 0, 'Pw art. 31 lid 2 n'),
    vrijgelatenPerSoort: [],
    vrijlatingen: [],
    vermogen: figuren.vermogen === undefined ? undefined : e(figuren.vermogen, 'Pw art. 34 lid 1'),
    vermogensgrens: figuren.vermogensgrens === undefined ? undefined : e(figuren.vermogensgrens, 'Pw art. 34 lid 3 b'),
    verlaging: figuren.verlaging === undefined ? undefined : e(figuren.verlaging, 'Pw art. 18'),
    verlagingspercentage: undefined,
    uitkering: e(figuren.uitkering, 'Pw art. 19 lid 2'),
    vakantietoeslag: e(figuren.vakantietoeslag, 'Pw art. 19 lid 3'),
    uitbetaling: e(figuren.uitkering - figuren.vakantietoeslag, 'Pw art. 45 lid 1'),
    voorschot: figuren.voorschot === undefined ? undefined : e(figuren.voorschot, 'Pw art. 52 lid 2'),
    delen: [],
    lezingen: [],
    ontbreekt: [],
    nietToegepast: [],
  };
}
