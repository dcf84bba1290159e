import type { Formulier } from '@meedoen/contract/aanvraag';
import { ApiProblem } from '@meedoen/contract/route';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Navigate, useParams } from 'react-router';
import { startVraag } from '../onderdelen/contact.tsx';
import { Belknop, Kaart, Klein } from '../onderdelen/delen.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn } from '../teksten/aanvraag.ts';
import { alledaags } from '../teksten/alledaags.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { type Invulwerk, useInvullen } from './bewaren.ts';
import { Nakijken } from './nakijken.tsx';
import { Onderdeel } from './onderdeel.tsx';
import { NAKIJKEN, type Stap, Stenen, stappenVan } from './stenen.tsx';

function Zij({ stappen, hier }: { readonly stappen: readonly Stap[]; readonly hier: number }) {
  const { sessie } = useWie();
  const { data } = useQuery(startVraag);
  const telefoon = data?.contactpersoon.telefoon || sessie.loket?.telefoon;
  const hierna = stappen.slice(hier + 1);
  return (
    <>
      <Kaart kop={<Zeg van={f.hulpKop} />}>
        <p className="utrecht-paragraph">
          <Zeg van={f.hulp} />
        </p>
        {telefoon ? (
          <Belknop
            telefoon={telefoon}
            soort="secondary-action-button"
            tekst={<Zeg van={alledaags.bel} met={{ telefoon }} />}
          />
        ) : null}
      </Kaart>
      {hierna.length > 0 ? (
        <section className="meedoen-blok meedoen-blok--dicht">
          <h2 className="utrecht-heading-3">
            <Zeg van={f.hierna} />
          </h2>
          <Klein>
            {hierna.map((stap, i) => (
              <span key={stap.naam}>
                {hier + 2 + i}. {stap.titel}
                <br />
              </span>
            ))}
          </Klein>
        </section>
      ) : null}
    </>
  );
}

function Ingevuld({
  formulier,
  werk,
  aanvraagId,
}: {
  readonly formulier: Formulier;
  readonly werk: Invulwerk;
  readonly aanvraagId: string;
}) {
  const { stap: naam } = useParams();
  const { zeg } = useTaal();
  const stappen = stappenVan(formulier, zeg(f.nakijken));
  const eerste = stappen.find((stap) => !stap.klaar)?.naam ?? NAKIJKEN;
  const hier = stappen.findIndex((stap) => stap.naam === naam);
  const stap = stappen[hier];
  if (!stap) return <Navigate to={`/aanvraag/${aanvraagId}/invullen/${eerste}`} replace />;
  const vorige = stappen[hier - 1];
  return (
    <Pagina
      key={stap.naam}
      titel={zeg(f.onderdeelTitel, { titel: stap.titel, nummer: hier + 1, totaal: stappen.length })}
      kop={stap.titel}
      terug={
        vorige
          ? { naar: `/aanvraag/${aanvraagId}/invullen/${vorige.naam}`, tekst: <Zeg van={f.vorige} /> }
          : { naar: `/aanvraag/${aanvraagId}`, tekst: <Zeg van={mijn.titel} /> }
      }
      voor={<Stenen stappen={stappen} hier={hier} aanvraagId={aanvraagId} />}
      zij={<Zij stappen={stappen} hier={hier} />}
    >
      {stap.naam === NAKIJKEN ? (
        <Nakijken aanvraagId={aanvraagId} formulier={formulier} werk={werk} stappen={stappen} />
      ) : (
        <Onderdeel aanvraagId={aanvraagId} formulier={formulier} werk={werk} stap={stap} stappen={stappen} />
      )}
    </Pagina>
  );
}

/** The form was sent: an old link or the back button leads to where the application stands. */
const isVerstuurd = (fout: unknown): boolean =>
  fout instanceof ApiProblem && (fout.problem.errors ?? []).some(({ code }) => code === 'al-verstuurd');

/** The application in small steps: only what the law still asks. */
export default function Invullen() {
  const { aanvraagId = '' } = useParams();
  const { ingelogd } = useWie();
  const { zeg } = useTaal();
  const werk = useInvullen(aanvraagId, ingelogd);
  // logged out half-way: what was typed stays on the page, the login stands above it
  const laatste = useRef<Formulier>(undefined);
  laatste.current = werk.vraag.data ?? laatste.current;
  if (ingelogd && laatste.current) return <Ingevuld formulier={laatste.current} werk={werk} aanvraagId={aanvraagId} />;
  if (isVerstuurd(werk.vraag.error)) return <Navigate to={`/aanvraag/${aanvraagId}`} replace />;
  return (
    <Pagina titel={zeg(mijn.titel)}>
      <Antwoord vraag={werk.vraag}>{() => null}</Antwoord>
    </Pagina>
  );
}
