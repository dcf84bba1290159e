import { Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { Navigate } from 'react-router';
import { useSessie } from '../sessie/sessie.tsx';
import { NietGevonden } from '../toestand/Toestand.tsx';
import { beginVan } from './deuren.ts';
import { useTitel } from './titel.ts';
import { WELKOM } from './welkom.ts';

/** Where a session begins: its first door, or a page that says what somebody without a door can do. */
export function Begin() {
  const { taken, rollen } = useSessie();
  const begin = beginVan(taken);
  if (begin) return <Navigate to={begin} replace />;
  const rol = rollen.find((een) => WELKOM[een.rol])?.rol;
  return rol ? <Welkomblad rol={rol} /> : <NietGevonden />;
}

function Welkomblad({ rol }: { readonly rol: keyof typeof WELKOM }) {
  const { naam, uitvoerder, loket } = useSessie();
  const welkom = WELKOM[rol];
  useTitel('Begin');
  if (!welkom) return null;
  return (
    <div className="mdn-stapel mdn-welkom">
      <div className="mdn-head">
        <div>
          <Heading1>Dag {naam}</Heading1>
          <p className="mdn-sec">
            U bent ingelogd als {rol}
            {uitvoerder && ` bij ${uitvoerder.naam}`}. {welkom.werk}
          </p>
        </div>
      </div>
      <section className="mdn-panel" aria-labelledby="wegen">
        <div className="mdn-panel__kop">
          <Heading2 id="wegen">Wat u nu kunt doen</Heading2>
        </div>
        <div className="mdn-panel__lijf">
          <ul className="mdn-welkom__wegen">
            {welkom.wegen.map((weg) => (
              <li key={weg.adres}>
                <a className="utrecht-link" href={weg.adres}>
                  {weg.naam}
                </a>
                <span className="mdn-sm mdn-sec">{weg.uitleg}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="mdn-panel" aria-labelledby="nogniet">
        <div className="mdn-panel__kop">
          <Heading2 id="nogniet">Wat hier niet kan</Heading2>
        </div>
        <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
          <Paragraph>{welkom.nogNiet}</Paragraph>
          {loket && loket.telefoon !== '' && (
            <Paragraph>
              De gemeente is te bereiken op {loket.telefoon}, {loket.bereikbaar}.
            </Paragraph>
          )}
        </div>
      </section>
    </div>
  );
}
