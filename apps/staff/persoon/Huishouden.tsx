import { addDays, addMonths, ageOn, daysBetween, type IsoDate, yearOf } from '@meedoen/law/kernel';
import { useBreedte } from '@meedoen/ui/breedte';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel } from '@meedoen/ui/uitleg';
import { datumKort, tijdvakTekst } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { useSessie } from '../sessie/sessie.tsx';
import type { Dossiergegevens } from './Dossierkop.tsx';

type Lid = Dossiergegevens['huishouden'][number];
const RELATIE = { aanvrager: 'aanvrager', partner: 'partner', kind: 'kind', medebewoner: 'medebewoner' } as const;

/** Who lived there when, and for each whether they count and why; the table behind it says the same in words. */
export function Huishouden({ dossier }: { readonly dossier: Dossiergegevens }) {
  const { vandaag } = useSessie();
  const [ref, breed] = useBreedte<HTMLDivElement>(600, 280);
  const leden = dossier.huishouden;
  const begin = eersteDag(leden, vandaag);
  const eind = addMonths(vandaag, 1);
  const dagen = Math.max(1, daysBetween(begin, eind));
  const x = (dag: IsoDate) => (Math.min(dagen, Math.max(0, daysBetween(begin, dag))) / dagen) * (breed - 2) + 1;
  const jaren = Array.from({ length: yearOf(eind) - yearOf(begin) }, (_, i) => yearOf(begin) + i + 1);
  return (
    <section className="mdn-panel" aria-labelledby="huishouden">
      <div className="mdn-panel__kop">
        <Heading2 id="huishouden">Huishouden</Heading2>
        <ul className="mdn-legenda">
          <li>
            <span className="mdn-legenda__vlak mdn-huis--mee" />
            telt mee
          </li>
          <li>
            <span className="mdn-legenda__vlak mdn-huis--niet" />
            telt niet mee
          </li>
        </ul>
      </div>
      <div className="mdn-panel__lijf">
        <div ref={ref} className="mdn-huis" aria-hidden="true">
          {leden.map((lid) => (
            <div key={`${lid.naam}${lid.periode.vanaf}`} className="mdn-huis__lid">
              <span className="mdn-huis__naam">
                <b>{lid.naam}</b>{' '}
                <span className="mdn-mut">
                  {RELATIE[lid.relatie]}
                  {lid.geboortedatum && `, ${ageOn(lid.geboortedatum, vandaag)}`}
                </span>
              </span>
              <svg width={breed} height="20" viewBox={`0 0 ${breed} 20`} aria-hidden="true">
                {jaren.map((jaar) => (
                  <path key={jaar} className="mdn-huis__jaar" d={`M${x(`${jaar}-01-01` as IsoDate)} 0v20`} />
                ))}
                <rect
                  className={
                    lid.relatie === 'aanvrager'
                      ? 'mdn-huis__balk mdn-huis__balk--zelf'
                      : lid.teltMee
                        ? 'mdn-huis__balk'
                        : 'mdn-huis__balk mdn-huis__balk--niet'
                  }
                  x={x(lid.periode.vanaf ?? begin)}
                  y="2"
                  width={Math.max(4, x(lid.periode.tot ?? eind) - x(lid.periode.vanaf ?? begin))}
                  height="16"
                  rx="3"
                />
              </svg>
            </div>
          ))}
          <svg width={breed} height="18" viewBox={`0 0 ${breed} 18`} aria-hidden="true">
            <text x="1" y="13">
              {datumKort(begin, vandaag)}
            </text>
            {jaren
              .filter((jaar) => x(`${jaar}-01-01` as IsoDate) > 90)
              .map((jaar) => (
                <text key={jaar} x={x(`${jaar}-01-01` as IsoDate) + 3} y="13">
                  {jaar}
                </text>
              ))}
          </svg>
        </div>
        <div className="mdn-huis__tabel">
          <Tabel
            titel="Huishouden in de tijd"
            rijen={leden}
            sleutel={(lid) => `${lid.naam}${lid.periode.vanaf}`}
            kolommen={[
              {
                kop: 'Wie',
                soort: 'naam',
                toon: (lid) => (
                  <>
                    {lid.naam}
                    {!lid.ingeschreven && <span className="mdn-mut mdn-xs"> niet ingeschreven</span>}
                  </>
                ),
              },
              {
                kop: 'Wanneer',
                toon: ({ periode }) => (
                  <span className="mdn-sec">{tijdvakTekst(periode, vandaag, (tot) => addDays(tot, -1))}</span>
                ),
              },
              {
                kop: 'Telt mee',
                toon: (lid) => (
                  <>
                    {lid.reden} {lid.artikel && <Artikel artikel={lid.artikel} />}
                  </>
                ),
              },
            ]}
          />
        </div>
      </div>
    </section>
  );
}

/** The drawing begins where the first change is, at most three years back, so that what happens now stays readable. */
function eersteDag(leden: readonly Lid[], vandaag: IsoDate): IsoDate {
  const grens = addMonths(vandaag, -36);
  const dagen = leden
    .flatMap(({ periode }) => [periode.vanaf, periode.tot])
    .filter((dag): dag is IsoDate => dag !== null && dag > grens && dag < vandaag);
  const eerste = dagen.sort()[0];
  return eerste ? addMonths(eerste, -2) : addMonths(vandaag, -12);
}
