import { type Inkomstenopgave, readInkomstenopgaven } from '@meedoen/contract/inkomstenopgave';
import { datumKort, euro, maandLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Inkomenslade } from './Inkomenslade.tsx';

/** Income that differs: which months were asked and given, and entering one for somebody at the desk. */
export function Inkomensblad({ persoon, naam }: { readonly persoon: string; readonly naam: string }) {
  const mag = useMag();
  const lezing = useLees(readInkomstenopgaven, { params: { persoonId: persoon } });
  const [opgave, setOpgave] = useState<Inkomstenopgave>();
  if (lezing.error) return <Fout fout={lezing.error} opnieuw={() => lezing.refetch()} />;
  const opgaven = lezing.data?.opgaven ?? [];
  if (opgaven.length === 0) return null;
  return (
    <section className="mdn-panel" aria-labelledby="inkomen-per-maand">
      <div className="mdn-panel__kop">
        <Heading2 id="inkomen-per-maand">Inkomen per maand</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        <ul className="mdn-taken">
          {opgaven.map((each) => (
            <li className="mdn-taken__taak" key={each.maand}>
              <div>
                <b>{maandLang(each.maand)}</b>
                {each.inkomsten.map(({ kenmerk, nettoInCenten, periode }) => (
                  <p className="mdn-sm" key={kenmerk}>
                    {kenmerk}: {euro(nettoInCenten)} per {periode.replaceAll('-', ' ')}
                  </p>
                ))}
                <Stand opgave={each} />
              </div>
              {mag('aanvraag-invoeren') && (
                <Button
                  className="mdn-klein"
                  appearance="secondary-action-button"
                  onClick={() => setOpgave(each)}
                  aria-label={`Inkomen invoeren: ${maandLang(each.maand)}`}
                >
                  Invoeren
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {opgave && (
        <Inkomenslade
          key={opgave.maand}
          persoon={persoon}
          naam={naam}
          opgave={opgave}
          onSluit={() => setOpgave(undefined)}
        />
      )}
    </section>
  );
}

function Stand({ opgave: { ingediendOp, uiterlijk } }: { readonly opgave: Inkomstenopgave }) {
  const { vandaag } = useSessie();
  const tekst = ingediendOp
    ? `Doorgegeven op ${datumKort(ingediendOp, vandaag)}`
    : uiterlijk === null
      ? 'Nog niet doorgegeven'
      : uiterlijk < vandaag
        ? `Nog niet doorgegeven, was uiterlijk ${datumKort(uiterlijk, vandaag)}`
        : `Nog niet doorgegeven, uiterlijk ${datumKort(uiterlijk, vandaag)}`;
  return <p className="mdn-xs mdn-mut">{tekst}</p>;
}
