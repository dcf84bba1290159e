import { type Doelgroepblad as Blad, readDoelgroepen } from '@meedoen/contract/doelgroep';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Feiten } from './Feiten.tsx';
import { School } from './School.tsx';
import { AANDACHT } from './woorden.ts';
import { Zorg } from './Zorg.tsx';
import '../afstemming/afstemming.css';
import './doelgroep.css';

/** To which target groups somebody belongs, why, and what follows for who guides. */
export function Doelgroepblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readDoelgroepen, { params: { persoonId: persoon } }, { houdVorige: true });
  const mag = useMag();
  return (
    <Lezing van={lezing} regels={8} wat="de doelgroepen">
      {(blad) => (
        <div className="mdn-stapel">
          <div className="mdn-twee">
            <Groepen blad={blad} />
            {mag('begeleiden') && <Feiten blad={blad} />}
          </div>
          {blad.school.map((zaak) => (
            <School key={zaak.id} zaak={zaak} />
          ))}
          {blad.kent.includes('zorgclienten') && <Zorg blad={blad} />}
        </div>
      )}
    </Lezing>
  );
}

function Groepen({ blad }: { readonly blad: Blad }) {
  const { groepen, aandacht, eerder, kent } = blad;
  return (
    <section className="mdn-panel" aria-labelledby="doelgroepen">
      <div className="mdn-panel__kop">
        <Heading2 id="doelgroepen" tabIndex={-1}>
          Doelgroepen
        </Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {aandacht.length > 0 && (
          <div className="mdn-melding mdn-melding--warning">
            <p>
              <b>Nog te doen</b>
            </p>
            <ul className="mdn-doelgroep__lijst">
              {aandacht.map((punt) => (
                <li key={punt}>{AANDACHT[punt]}</li>
              ))}
            </ul>
          </div>
        )}
        {kent.length === 0 && <Leeg>Deze gemeente koos nog geen doelgroepen met eigen regels.</Leeg>}
        {kent.length > 0 && groepen.length === 0 && <Leeg>Deze inwoner hoort nu bij geen van de doelgroepen.</Leeg>}
        {groepen.map(({ code, naam, sinds, redenen, gevolgen, bron, nietGegeven }) => (
          <article key={code} className="mdn-doelgroep" aria-labelledby={`groep-${code}`}>
            <Heading3 id={`groep-${code}`}>{naam}</Heading3>
            <p className="mdn-sm mdn-sec">
              {sinds && `Sinds ${datumLang(sinds)}. `}
              {redenen.map(({ tekst, feitnaam }) => (feitnaam ? `${tekst} (feit: ${feitnaam})` : tekst)).join('; ')}.
            </p>
            <ul className="mdn-doelgroep__lijst">
              {gevolgen.map(({ wat, tekst, bron: waar }) => (
                <li key={wat}>
                  {tekst} <span className="mdn-bron">{waar}</span>
                </li>
              ))}
            </ul>
            {code === 'niet-uitkeringsgerechtigden' && (
              <Link className="utrecht-link" to={`/dossiers/${blad.persoon}/instrumenten`}>
                Naar het traject
              </Link>
            )}
            <details className="mdn-sm">
              <summary>Waar dit staat</summary>
              <p>{bron}</p>
              {nietGegeven && <p>{nietGegeven}</p>}
            </details>
          </article>
        ))}
        {eerder.length > 0 && (
          <p className="mdn-sm mdn-sec">
            Eerder:{' '}
            {eerder.map(({ naam, vanaf, tot }) => `${naam} (${datumLang(vanaf)} tot ${datumLang(tot)})`).join('; ')}.
          </p>
        )}
        <p className="mdn-sm mdn-sec">
          Wat iemand is, volgt uit feiten en uit afspraken. Nationaliteit, verblijfsdocument, adres en gezondheid tellen
          niet mee.
        </p>
      </div>
    </section>
  );
}
