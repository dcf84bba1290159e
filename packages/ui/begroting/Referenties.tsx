import { Tabel } from '../tabel/index.ts';
import { aantal } from '../weergave/index.ts';

export interface Referentiegegevens {
  readonly jaar: number;
  readonly maat: 'huishoudens' | 'personen';
  readonly geteld: { readonly tienden: number; readonly huishoudens: number; readonly inwoners: number } | null;
  readonly waarom: 'inwoners-ontbreken' | 'niet-getoond' | 'andere-maat' | null;
  readonly cellen: readonly {
    readonly gebied: string;
    readonly naam: string;
    readonly tienden: number;
    readonly bron: string;
  }[];
}

const WAAROM = {
  'inwoners-ontbreken': 'aantal inwoners ontbreekt',
  'niet-getoond': 'niet getoond',
  'andere-maat': 'Meedoen telt huishoudens, geen personen',
} as const;
const tekst = (tienden: number) => `${Math.floor(tienden / 10)},${tienden % 10}`;

/** Figures of others beside those of the gemeente, per 1,000 inhabitants of 18 and older, each with its source. */
export function Referenties({ rijen, naam }: { readonly rijen: readonly Referentiegegevens[]; readonly naam: string }) {
  const regels = rijen.flatMap(({ jaar, maat, geteld, waarom, cellen }) => [
    ...(geteld || cellen.length === 0 || waarom === 'andere-maat'
      ? []
      : [{ jaar, maat, naam, waarde: waarom ? WAAROM[waarom] : '', bron: 'Meedoen' }]),
    ...(geteld
      ? [
          {
            ...{ jaar, maat, naam: `${naam}, geteld`, waarde: tekst(geteld.tienden) },
            bron: `Meedoen: ${aantal(geteld.huishoudens)} huishoudens op ${aantal(geteld.inwoners)} inwoners`,
          },
        ]
      : []),
    ...cellen.map((cel) => ({ jaar, maat, naam: cel.naam, waarde: tekst(cel.tienden), bron: cel.bron })),
  ]);
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Per 1.000 inwoners van 18 jaar en ouder"
        rijen={regels}
        sleutel={({ jaar, maat, naam: wie }) => `${jaar} ${maat} ${wie}`}
        kolommen={[
          { kop: 'Gebied', soort: 'naam', toon: ({ naam: wie }) => wie },
          { kop: 'Jaar', soort: 'getal', toon: ({ jaar }) => jaar },
          { kop: 'Wat', toon: ({ maat }) => maat },
          { kop: 'Per 1.000', soort: 'getal', toon: ({ waarde }) => waarde },
          { kop: 'Bron', toon: ({ bron }) => bron },
        ]}
      />
    </div>
  );
}
