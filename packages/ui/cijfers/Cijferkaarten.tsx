import { Heading2 } from '@utrecht/component-library-react';
import { Bladkaart, type Kaartgebeurtenis } from './Bladkaart.tsx';
import type { Kaartgegevens } from './tekst.ts';
import './cijfers.css';

export interface Bladgegevens {
  readonly drempel: number;
  readonly indicatoren: readonly Kaartgegevens[];
  readonly gebeurtenissen: readonly Kaartgebeurtenis[];
}

/**
 * All indicators under their headings; those without a number below, with the reason.
 * @param koppen code and name of each heading, in order
 */
export function Cijferkaarten({
  blad,
  koppen,
}: {
  readonly blad: Bladgegevens;
  readonly koppen: Readonly<Record<string, string>>;
}) {
  return (
    <div className="mdn-kaarten">
      {Object.entries(koppen).map(([kop, naam]) => (
        <Kop key={kop} kop={kop} naam={naam} blad={blad} />
      ))}
    </div>
  );
}

function Kop({ kop, naam, blad }: { readonly kop: string; readonly naam: string; readonly blad: Bladgegevens }) {
  const hier = blad.indicatoren.filter((each) => each.kop === kop);
  const geteld = hier.filter(({ nietBerekend, reeks }) => nietBerekend === null && reeks.length > 0);
  const niet = hier.filter(({ nietBerekend }) => nietBerekend !== null);
  if (geteld.length + niet.length === 0) return null;
  return (
    <section aria-labelledby={`kop-${kop}`}>
      <Heading2 id={`kop-${kop}`}>{naam}</Heading2>
      {geteld.length > 0 ? (
        <div className="mdn-kaarten__rooster">
          {geteld.map((gegevens) => (
            <Bladkaart key={gegevens.code} gegevens={gegevens} gebeurtenissen={blad.gebeurtenissen} />
          ))}
        </div>
      ) : null}
      {niet.length > 0 ? (
        <div className="mdn-kaarten__niet">
          <p className="mdn-sm">
            <b>Nog niet te berekenen</b>
          </p>
          <ul className="mdn-sm mdn-sec">
            {niet.map(({ code, naam: indicator, nietBerekend }) => (
              <li key={code}>
                {indicator}: {nietBerekend}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
