import type { Cents } from '@meedoen/law/kernel';
import { bedrag, bedragInSom } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { uitkomst as u } from '../teksten/wat-als-uitkomst.ts';
import { hoogteVan, type Stapel } from './beeld.ts';

const SOORTEN = ['telt', 'uitkering', 'houden'] as const;

/** What the colours are called: wages only, or other money too. */
export function Soortnaam({ soort, ander }: { readonly soort: (typeof SOORTEN)[number]; readonly ander: boolean }) {
  if (soort === 'uitkering') return <Zeg van={u.uitkering} />;
  if (soort === 'telt') return <Zeg van={ander ? u.teltGeld : u.telt} />;
  return <Zeg van={ander ? u.houdenGeld : u.houden} />;
}

export function Sleutel({ ander }: { readonly ander: boolean }) {
  return (
    <ul className="meedoen-sleutel" aria-hidden="true">
      {SOORTEN.map((soort) => (
        <li key={soort}>
          <span className={`meedoen-vlek meedoen-vlek--${soort}`} />
          <Soortnaam soort={soort} ander={ander} />
        </li>
      ))}
    </ul>
  );
}

const procent = (cents: Cents, meest: Cents): string => `${(Math.max(0, cents) / meest) * 100}%`;

/** One lying bar with the same in words beneath it. */
export function Liggend({
  naam,
  stapel,
  lijn,
  meest,
  ander,
}: {
  readonly naam: string;
  readonly stapel: Stapel | undefined;
  readonly lijn: Cents | undefined;
  readonly meest: Cents;
  readonly ander: boolean;
}) {
  const { taal, zeg } = useTaal();
  return (
    <div>
      <div className="meedoen-stapel__kop">
        <span>{naam}</span>
        <span className="meedoen-bedrag">{stapel ? bedrag(hoogteVan(stapel), taal) : zeg(u.nogOnbekend)}</span>
      </div>
      {stapel ? (
        <>
          <div className="meedoen-stapel__balk" aria-hidden="true">
            {SOORTEN.filter((soort) => stapel[soort] > 0).map((soort) => (
              <span
                key={soort}
                className={`meedoen-vlek--${soort}`}
                style={{ inlineSize: procent(stapel[soort], meest) }}
              />
            ))}
            {lijn === undefined ? null : <i style={{ insetInlineStart: procent(lijn, meest) }} />}
          </div>
          <ul className="meedoen-stapel__delen">
            {SOORTEN.filter((soort) => stapel[soort] > 0).map((soort) => (
              <li key={soort}>
                <span className={`meedoen-vlek meedoen-vlek--${soort}`} />
                <span>
                  <Soortnaam soort={soort} ander={ander} />
                </span>
                <span className="meedoen-bedrag">{bedragInSom(stapel[soort], taal)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** Standing columns, months or hours; the table beside them says the same. */
export function Kolommen({
  kolommen,
  assen,
  lijn,
  meest,
  gekozen,
}: {
  readonly kolommen: readonly { readonly naam: string; readonly stapel: Stapel | undefined }[];
  readonly assen: readonly string[];
  readonly lijn: Cents | undefined;
  readonly meest: Cents;
  readonly gekozen?: number | undefined;
}) {
  return (
    <div aria-hidden="true">
      <div className={`meedoen-kolommen${kolommen.length > 12 ? ' meedoen-kolommen--veel' : ''}`}>
        <ul>
          {kolommen.map(({ naam, stapel }, i) => (
            <li key={naam} className={stapel ? (i === gekozen ? 'gekozen' : undefined) : 'onbekend'}>
              {stapel
                ? SOORTEN.filter((soort) => stapel[soort] > 0).map((soort) => (
                    <span
                      key={soort}
                      className={`meedoen-vlek--${soort}`}
                      style={{ blockSize: procent(stapel[soort], meest) }}
                    />
                  ))
                : '?'}
            </li>
          ))}
        </ul>
        {lijn === undefined ? null : <i style={{ insetBlockEnd: procent(lijn, meest) }} />}
      </div>
      <div className="meedoen-assen">
        {assen.map((as) => (
          <span key={as}>{as}</span>
        ))}
      </div>
    </div>
  );
}
