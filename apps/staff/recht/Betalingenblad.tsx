import { readRecht } from '@meedoen/contract/recht';
import { addToMonth, type IsoDate, type Maand, monthOfDate, yearOf } from '@meedoen/law/kernel';
import { bedrag, datumKort, hoofdletter, maandLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import type { Dossiergegevens } from '../persoon/Dossierkop.tsx';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Hervatting } from './Hervatting.tsx';
import { Maandsom } from './Maandsom.tsx';
import { Maandtabel } from './Maandtabel.tsx';
import './recht.css';

/** Payments per month of each right, with what was booked, paid and corrected. */
export function Betalingenblad({
  rechten,
  bekendOp,
}: {
  readonly rechten: Dossiergegevens['rechten'];
  readonly bekendOp: IsoDate | undefined;
}) {
  const { vandaag } = useSessie();
  const [recht, setRecht] = useState(rechten[0]?.id ?? '');
  const [maand, setMaand] = useState<Maand>(monthOfDate(bekendOp ?? vandaag));
  const jaar = yearOf(maand);
  const lezing = useLees(
    readRecht,
    { params: { rechtId: recht }, query: { jaar, ...(bekendOp ? { bekendOp } : {}) } },
    { aan: recht !== '', houdVorige: true },
  );
  const kan = rechten.length > 0;
  useToetsen([
    { toets: '[', uitleg: 'maand terug', kan, doe: () => setMaand(addToMonth(maand, -1)) },
    { toets: ']', uitleg: 'maand verder', kan, doe: () => setMaand(addToMonth(maand, 1)) },
  ]);
  if (rechten.length === 0) return <Leeg>Er is nog nooit iets betaald: er was geen recht op bijstand.</Leeg>;
  return (
    <div className="mdn-stapel">
      <section className="mdn-panel" aria-labelledby="betalingen">
        <div className="mdn-panel__kop">
          <Heading2 id="betalingen">Betalingen {jaar}</Heading2>
          {lezing.data && (
            <span className="mdn-sm mdn-sec">
              vakantiegeld opzij {bedrag(lezing.data.vakantiegeldInCenten)}, nog te verrekenen{' '}
              {bedrag(lezing.data.openstaandInCenten)}
            </span>
          )}
        </div>
        <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
          <div className="mdn-rij mdn-betalingen__keus">
            {rechten.length > 1 && (
              <Keuzelijst
                label="Uitkering"
                waarde={recht}
                onWaarde={setRecht}
                opties={rechten.map((keus) => ({
                  waarde: keus.id,
                  tekst: `${keus.kenmerk}, vanaf ${datumKort(keus.ingangsdatum, vandaag)}`,
                }))}
              />
            )}
            <Keuzelijst
              label="Jaar"
              waarde={String(jaar)}
              onWaarde={(nieuw) => setMaand(`${nieuw}-${maand.slice(5)}` as Maand)}
              opties={Array.from({ length: yearOf(vandaag) - 2015 + 2 }, (_, i) => yearOf(vandaag) + 1 - i).map(
                (nieuw) => ({ waarde: String(nieuw), tekst: String(nieuw) }),
              )}
            />
            <Keuzelijst
              label="Som van"
              waarde={maand}
              onWaarde={(nieuw) => setMaand(nieuw as Maand)}
              opties={Array.from({ length: 12 }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}` as Maand).map(
                (nieuw) => ({ waarde: nieuw, tekst: hoofdletter(maandLang(nieuw)) }),
              )}
            />
          </div>
          <Lezing van={lezing} regels={12} wat="de betalingen">
            {(antwoord) =>
              antwoord.maanden.length === 0 ? (
                <Leeg>Geen maanden in {jaar}.</Leeg>
              ) : (
                <>
                  <Hervatting recht={antwoord} />
                  <Maandtabel maanden={antwoord.maanden} open />
                </>
              )
            }
          </Lezing>
        </div>
      </section>
      <Maandsom recht={recht} maand={maand} bekendOp={bekendOp} />
    </div>
  );
}
