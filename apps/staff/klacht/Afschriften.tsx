import { readKlachtafschriften } from '@meedoen/contract/klacht';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { useTitel } from '../schil/titel.ts';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { STAND } from './velden.ts';
import './klacht.css';

/** The copy for who a complaint is about (Awb 9:9); a colleague handles it. */
export default function Afschriften() {
  const lezing = useLees(readKlachtafschriften);
  useTitel('Klachten over mij');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Klachten over mij</Heading1>
          <p className="mdn-sec">Een collega behandelt ze en vraagt u naar uw kant van het verhaal.</p>
        </div>
      </div>
      <Lezing van={lezing} regels={4} wat="de klachten">
        {({ afschriften }) =>
          afschriften.length === 0 ? (
            <section className="mdn-panel" aria-label="Klachten over mij">
              <Leeg>Er is geen klacht die over u gaat.</Leeg>
            </section>
          ) : (
            <div className="mdn-stapel">
              {afschriften.map(({ id, kenmerk, naam, status, ontvangenOp, gedraging }) => (
                <section className="mdn-panel" key={id} aria-labelledby={`klacht-${id}`}>
                  <div className="mdn-panel__kop">
                    <Heading2 id={`klacht-${id}`}>
                      {kenmerk} van {naam}
                    </Heading2>
                    <span className="mdn-stand">{STAND[status]}</span>
                  </div>
                  <div className="mdn-panel__lijf">
                    <p className="mdn-sm mdn-sec">Ontvangen op {datumLang(ontvangenOp)}</p>
                    <blockquote className="mdn-bericht__tekst mdn-klacht__tekst">{gedraging}</blockquote>
                  </div>
                </section>
              ))}
            </div>
          )
        }
      </Lezing>
    </>
  );
}
