import { countVariant } from '@meedoen/contract/beleidslab';
import { firstDay, monthOfDate } from '@meedoen/law/kernel';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { Ophalen, usePopulatie } from '../beleidslab/Populatie.tsx';
import { Uitkomst } from '../beleidslab/Uitkomst.tsx';
import { addressOfWerkblad, type Variant } from '../beleidslab/varianten.ts';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import type { Voorstel } from './woorden.ts';
import '../beleidslab/beleidslab.css';

/** What a draft does to people, counted by the policy lab; what the lab cannot count is named. */
export function Gevolg({ voorstel: { lab } }: { readonly voorstel: Voorstel }) {
  const mag = useMag();
  const { vandaag } = useSessie();
  const [tellen, setTellen] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  if (!mag('beleid-doorrekenen')) return null;
  const variant: Variant = { vanaf: firstDay(monthOfDate(vandaag)), wijzigingen: lab.wijzigingen };
  return (
    <section className="mdn-stapel" aria-label="Gevolg">
      <div className="mdn-panel">
        <div className="mdn-panel__kop">
          <Heading2 ref={kop} tabIndex={-1}>
            Gevolg voor inwoners
          </Heading2>
        </div>
        {lab.wijzigingen.length === 0 ? (
          <Leeg>
            {lab.nietInLab.length === 0
              ? 'Dit voorstel verandert niets.'
              : 'Het beleidslab kan deze veranderingen niet tellen.'}
          </Leeg>
        ) : (
          <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
            <p className="mdn-sm mdn-sec">
              Gerekend alsof het voorstel deze maand begon, over uw eigen huishoudens en zonder namen.
            </p>
            <div className="mdn-rij">
              {!tellen && (
                <Button
                  appearance="secondary-action-button"
                  onClick={() => {
                    setTellen(true);
                    kop.current?.focus();
                  }}
                >
                  Gevolg uitrekenen
                </Button>
              )}
              <Link
                className="utrecht-link"
                to={`/beleidslab?${addressOfWerkblad({ varianten: [variant], op: 0 }).toString()}`}
              >
                Verder in het beleidslab
              </Link>
            </div>
          </div>
        )}
        {lab.nietInLab.length > 0 && (
          <p className="mdn-panel__lijf mdn-sm mdn-sec">Niet geteld: {lab.nietInLab.join('; ')}.</p>
        )}
      </div>
      {tellen && lab.wijzigingen.length > 0 && <Telling variant={variant} />}
    </section>
  );
}

function Telling({ variant }: { readonly variant: Variant }) {
  const { populatie, fout, opnieuw } = usePopulatie();
  const klaar = populatie?.klaar === true;
  const lezing = useLees(countVariant, { body: variant }, { aan: klaar, houdVorige: true });
  if (fout) return <Fout fout={fout} opnieuw={() => opnieuw(false)} />;
  if (!klaar) return <Ophalen populatie={populatie} />;
  return (
    <Lezing van={lezing} regels={8} wat="het gevolg">
      {(uitkomst) => <Uitkomst uitkomst={uitkomst} bezig={lezing.isFetching} />}
    </Lezing>
  );
}
