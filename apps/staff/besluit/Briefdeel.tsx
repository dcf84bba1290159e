import { Heading2 } from '@utrecht/component-library-react';
import { Blokken } from '../brief/Blokken.tsx';
import { Leeg } from '../toestand/Toestand.tsx';
import { Tekstvak } from '../vorm/Veld.tsx';
import { woordenPerZin } from './namen.ts';
import type { Deelprops } from './Voorsteldeel.tsx';

/** The letter beside the proposal. Fixed text stands; marked sentences are staff's own. */
export function Briefdeel({ voorstel, bewerking, bewerkbaar, zet }: Deelprops) {
  const zinnen = bewerking.eigenZinnen ?? {};
  const tekst = voorstel.brief
    .map((blok) => (blok.sleutel ? (zinnen[blok.sleutel] ?? blok.tekst) : blok.tekst))
    .join(' ');
  return (
    <section className="mdn-panel" aria-labelledby="deel-3">
      <div className="mdn-panel__kop">
        <Heading2 id="deel-3" tabIndex={-1}>
          Brief
        </Heading2>
        <ul className="mdn-legenda">
          <li>
            <span className="mdn-legenda__vlak mdn-brieflegenda--vast" />
            vaste tekst
          </li>
          <li>
            <span className="mdn-legenda__vlak mdn-brieflegenda--eigen" />
            uw eigen zinnen
          </li>
        </ul>
      </div>
      {voorstel.brief.length === 0 ? (
        <div className="mdn-panel__lijf">
          {voorstel.briefOntbreekt ? (
            <p className="mdn-melding mdn-melding--warning">{voorstel.briefOntbreekt}</p>
          ) : (
            <Leeg>Bij dit besluit is geen brief bewaard.</Leeg>
          )}
        </div>
      ) : (
        <div className="mdn-panel__lijf">
          <Blokken
            blokken={voorstel.brief}
            {...(bewerkbaar
              ? {
                  eigen: (blok) => (
                    <div key={blok.sleutel} className="mdn-brief__eigenveld">
                      <Tekstvak
                        label="Eigen zin"
                        rijen={3}
                        waarde={zinnen[blok.sleutel ?? ''] ?? blok.tekst}
                        onWaarde={(zin) => zet({ eigenZinnen: { ...zinnen, [blok.sleutel ?? '']: zin } })}
                        maxLength={1000}
                      />
                    </div>
                  ),
                }
              : {})}
          />
          <p className="mdn-sm mdn-sec mdn-besluit__b1">
            Gemiddeld {woordenPerZin(tekst)} woorden per zin. Goed leesbaar is ten hoogste 17.
          </p>
        </div>
      )}
    </section>
  );
}
