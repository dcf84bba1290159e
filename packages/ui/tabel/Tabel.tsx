import type { ReactNode } from 'react';
import './tabel.css';

/** `naam`: head of the row, and of its card on a phone. `getal`: digits under digits. `doen`: buttons, without a visible head. */
type Kolomsoort = 'naam' | 'getal' | 'tekst' | 'doen';

export interface Kolom<R> {
  readonly kop: string;
  readonly soort?: Kolomsoort;
  readonly toon: (rij: R) => ReactNode;
}

/** A table that becomes a list of cards on a phone: the name on top, then each value beside the head of its column. */
export function Tabel<R>({
  titel,
  kolommen,
  rijen,
  sleutel,
  gekozen,
}: {
  /** What the table is about, for who does not see it. */
  readonly titel: string;
  readonly kolommen: readonly Kolom<R>[];
  readonly rijen: readonly R[];
  readonly sleutel: (rij: R) => string;
  readonly gekozen?: (rij: R) => boolean;
}) {
  return (
    <table className="utrecht-table mdn-tabel">
      <caption className="mdn-visually-hidden">{titel}</caption>
      <Koppen kolommen={kolommen} />
      <tbody>
        {rijen.map((rij) => (
          <tr key={sleutel(rij)} className={gekozen?.(rij) ? 'utrecht-table__row mdn-gekozen' : 'utrecht-table__row'}>
            {kolommen.map(({ kop, soort, toon }) => (
              <Cel key={kop} kop={kop} soort={soort}>
                {toon(rij)}
              </Cel>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The heads of the columns. */
export function Koppen({ kolommen }: { readonly kolommen: readonly Pick<Kolom<never>, 'kop' | 'soort'>[] }) {
  return (
    <thead>
      <tr>
        {kolommen.map(({ kop, soort }) => (
          <th
            key={kop}
            scope="col"
            className={
              soort === 'getal'
                ? 'utrecht-table__header-cell utrecht-table__header-cell--numeric-column'
                : 'utrecht-table__header-cell'
            }
          >
            {soort === 'doen' ? <span className="mdn-visually-hidden">{kop}</span> : kop}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const isLeeg = (inhoud: ReactNode) =>
  inhoud === null || inhoud === undefined || inhoud === '' || typeof inhoud === 'boolean';

/** One cell; on a phone it says by itself which column it stands in, and an empty one takes no room. */
export function Cel({
  kop,
  soort = 'tekst',
  children,
}: {
  readonly kop: string;
  readonly soort?: Kolomsoort | undefined;
  readonly children?: ReactNode;
}) {
  const klasse = `utrecht-table__cell mdn-tabel__cel mdn-tabel__cel--${isLeeg(children) ? 'leeg' : soort}${
    soort === 'getal' ? ' mdn-num' : ''
  }`;
  if (soort === 'naam')
    return (
      <th scope="row" className={klasse}>
        {children}
      </th>
    );
  return (
    <td className={klasse} data-kop={kop}>
      <div className="mdn-tabel__waarde">{children}</div>
    </td>
  );
}
