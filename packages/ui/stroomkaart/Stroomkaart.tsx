import { useBreedte } from '../breedte/index.ts';
import { type Band, type Blok, type Stroom, stroombeeld } from './layout.ts';
import './stroomkaart.css';

export interface Stroomgroep {
  readonly code: string;
  readonly naam: string;
}

const HOOG = 420;
const BLOK = 12;
const SMAL = 620;

/** A band from a block on the left to one on the right, as an outline. */
function omtrek({ links, rechts, hoogte }: Band, van: number, tot: number): string {
  const dik = Math.max(1.5, hoogte);
  const half = (van + tot) / 2;
  return `M${van} ${links}C${half} ${links} ${half} ${rechts} ${tot} ${rechts}V${rechts + dik}C${half} ${rechts + dik} ${half} ${links + dik} ${van} ${links + dik}Z`;
}

/**
 * Who moved from which group to which group, drawn as bands between two columns. It says nothing that the table of
 * whoever uses it does not say, so it is hidden from who does not see it.
 */
export function Stroomkaart({
  groepen,
  stromen,
  kopLinks,
  kopRechts,
  bijNiemand,
}: {
  readonly groepen: readonly Stroomgroep[];
  readonly stromen: readonly Stroom[];
  readonly kopLinks: string;
  readonly kopRechts: string;
  /** Name of who is in no group, left and right. */
  readonly bijNiemand: readonly [links: string, rechts: string];
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(900, 280);
  const beeld = stroombeeld(
    groepen.map(({ code }) => code),
    stromen,
    HOOG,
  );
  const smal = breed < SMAL;
  // on a phone the names stand above their blocks, inside
  const kantlijn = smal ? 0 : Math.min(190, breed * 0.24);
  const [van, tot] = [kantlijn + BLOK, breed - kantlijn - BLOK];
  const naamVan = (groep: string | null, zijde: 0 | 1) =>
    groepen.find(({ code }) => code === groep)?.naam ?? bijNiemand[zijde];
  // the names of the first blocks stand above them on a phone, under the days
  const top = smal ? 48 : 30;
  const tekst = (blok: Blok, zijde: 0 | 1) => {
    const links = zijde === 0;
    const x = smal ? (links ? 0 : breed) : links ? kantlijn - 8 : breed - kantlijn + 8;
    const y = smal ? top + blok.y - 5 : top + blok.y + blok.hoogte / 2 + 5;
    const uiterst = links === smal ? 'start' : 'end';
    return (
      <text key={`${zijde}${blok.groep}`} x={x} y={y} textAnchor={uiterst}>
        {naamVan(blok.groep, zijde)}
      </text>
    );
  };
  return (
    <div className="mdn-stroomkaart" ref={ref}>
      <svg width={breed} height={beeld.hoogte + top + 4} aria-hidden="true">
        <text className="mdn-stroomkaart__kop" x="0" y="14">
          {kopLinks}
        </text>
        <text className="mdn-stroomkaart__kop" x={breed} y="14" textAnchor="end">
          {kopRechts}
        </text>
        <g transform={`translate(0 ${top})`}>
          {beeld.banden.map((band) => {
            const { stroom } = band;
            const sleutel = `${stroom.van} ${stroom.naar}`;
            const soort = stroom.van === stroom.naar ? 'blijft' : stroom.aantal === null ? 'weinig' : 'gaat';
            return <path key={sleutel} className={`mdn-stroomkaart__${soort}`} d={omtrek(band, van, tot)} />;
          })}
          {(['links', 'rechts'] as const).map((zijde) =>
            beeld[zijde].map((blok) => (
              <rect
                key={`${zijde}${blok.groep}`}
                className={blok.groep === null ? 'mdn-stroomkaart__niemand' : 'mdn-stroomkaart__blok'}
                x={zijde === 'links' ? van - BLOK : tot}
                y={blok.y}
                width={BLOK}
                height={blok.hoogte}
              />
            )),
          )}
        </g>
        {beeld.links.map((blok) => tekst(blok, 0))}
        {beeld.rechts.map((blok) => tekst(blok, 1))}
      </svg>
    </div>
  );
}
