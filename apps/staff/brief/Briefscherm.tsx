import { readBrief, readBriefPdf } from '@meedoen/contract/brief';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading1 } from '@utrecht/component-library-react';
import { useNavigate, useParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { bestandsadres, useLees } from '../verbinding/verbinding.tsx';
import { Blokken } from './Blokken.tsx';

/** One letter as it was sent. */
export default function Briefscherm() {
  const { briefId = '' } = useParams();
  const ga = useNavigate();
  const lezing = useLees(readBrief, { params: { briefId } });
  useTitel(lezing.data?.onderwerp ?? 'Brief');
  useToetsen([{ toets: 'Escape', toon: 'Esc', uitleg: 'terug naar het dossier', doe: () => void ga(-1) }]);
  return (
    <Lezing kop="Brief" van={lezing} wat="de brief">
      {(brief) => (
        <>
          <div className="mdn-head">
            <div>
              <Heading1>{brief.onderwerp}</Heading1>
              <p className="mdn-sec">
                {brief.kenmerk}, {datumLang(brief.datum)}, {brief.verzending}
                {brief.bezwaarTot && `, bezwaar tot ${datumLang(brief.bezwaarTot)}`}
              </p>
            </div>
            <div className="mdn-head__eind">
              <a
                className="utrecht-button utrecht-button--secondary-action"
                href={bestandsadres(readBriefPdf, { params: { briefId } })}
              >
                Als pdf
              </a>
            </div>
          </div>
          <div className="mdn-briefscherm">
            {brief.blokken.length > 0 ? (
              <Blokken blokken={brief.blokken} kop="h2" />
            ) : (
              <pre className="mdn-brief">{brief.tekst}</pre>
            )}
          </div>
        </>
      )}
    </Lezing>
  );
}
