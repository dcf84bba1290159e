import { Link, PageFooter, PageHeader, SkipLink } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Ga } from '../onderdelen/ga.tsx';
import { Demobalk } from '../sessie/demobalk.tsx';
import { inlogAdres, useWie } from '../sessie/sessie.tsx';
import { Uitloggen } from '../sessie/uitloggen.tsx';
import { alledaags, raam } from '../teksten/alledaags.ts';
import { cijfers } from '../teksten/cijfers.ts';
import { klacht } from '../teksten/klacht.ts';
import { belAdres } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { BuitenOmvang, Dossierstrook } from '../vertegenwoordiging/strook.tsx';
import { Stroken } from './stroken.tsx';
import { useVoorlezen } from './voorlezen.ts';

const MENU = [
  { naar: '/', tekst: raam.start },
  { naar: '/aanvraag', tekst: raam.aanvraag },
  { naar: '/geld', tekst: raam.geld },
  { naar: '/plan', tekst: raam.plan },
  { naar: '/brieven', tekst: raam.brieven },
  { naar: '/vragen', tekst: raam.vragen },
  { naar: '/gegevens', tekst: raam.gegevens },
] as const;

function Menulijst() {
  const { sessie } = useWie();
  return MENU.filter(({ naar }) => magPagina(sessie, naar)).map(({ naar, tekst }) => (
    <NavLink key={naar} to={naar} end={naar === '/'}>
      <Zeg van={tekst} />
    </NavLink>
  ));
}

function Logo() {
  const { gemeente } = useWie();
  return (
    <Ga naar="/" className="meedoen-logo">
      <svg viewBox="0 0 38 38" aria-hidden="true" focusable="false">
        <rect className="grond" width="38" height="38" rx="10" />
        <path
          d="M7 27c5-5 8 2 12-3s6-9 12-13"
          fill="none"
          stroke="#fff"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray=".1 5.2"
        />
        <circle cx="31" cy="11" r="4" fill="#f4b63f" />
      </svg>
      <span>{gemeente ? <Zeg van={alledaags.gemeente} met={{ naam: gemeente }} /> : 'Meedoen'}</span>
    </Ga>
  );
}

function Hulpbalk() {
  const { taal, zeg } = useTaal();
  const { kiesTaal } = useWie();
  const voorlezen = useVoorlezen(taal);
  const [geenStem, setGeenStem] = useState(false);
  const plek = useLocation().pathname;
  const { wissel, leest } = voorlezen;
  const vorige = useRef(plek);
  useEffect(() => {
    if (vorige.current === plek) return;
    vorige.current = plek;
    if (leest) wissel();
  }, [plek, leest, wissel]);
  return (
    <section className="meedoen-hulpbalk" aria-label={zeg(raam.lezenEnTaal)}>
      <button
        className="meedoen-kopknop"
        type="button"
        aria-pressed={leest}
        onClick={() => (voorlezen.kan ? wissel() : setGeenStem(true))}
      >
        <Beeld naam={leest ? 'stop' : 'voorlezen'} />
        {zeg(leest ? raam.stopVoorlezen : raam.leesVoor)}
      </button>
      <button
        className="meedoen-kopknop"
        type="button"
        lang={taal === 'nl' ? 'en' : 'nl'}
        onClick={() => kiesTaal(taal === 'nl' ? 'en' : 'nl')}
      >
        <Beeld naam="taal" />
        <span>
          <span lang={taal}>{zeg(raam.andereTaal)}</span>: {taal === 'nl' ? 'English' : 'Nederlands'}
        </span>
      </button>
      <span role="status">{geenStem ? zeg(raam.geenStem) : null}</span>
    </section>
  );
}

/** Head, tools and foot round each page. */
export function Raam() {
  const { zeg } = useTaal();
  const { sessie, ingelogd, gemeente } = useWie();
  const plek = useLocation().pathname;
  // logging in from a page leads back to that page
  const terug = plek === '/' ? undefined : `/inwoner${plek}`;
  const menu = useRef<HTMLDetailsElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => {
    menu.current?.removeAttribute('open');
  }, [plek]);
  return (
    <>
      <SkipLink href="#inhoud">
        <Zeg van={alledaags.naarInhoud} />
      </SkipLink>
      {sessie.demo ? <Demobalk /> : null}
      <PageHeader>
        <div className="meedoen-kop">
          <Logo />
          {ingelogd ? (
            <nav className="meedoen-nav" aria-label={zeg(raam.hoofdmenu)}>
              <Menulijst />
            </nav>
          ) : null}
          {sessie.loket ? (
            <a className="meedoen-kopknop" href={belAdres(sessie.loket.telefoon)}>
              <Beeld naam="bel" />
              <Zeg van={raam.hulp} />
            </a>
          ) : null}
          {ingelogd ? (
            <details className="meedoen-menu" ref={menu}>
              <summary className="meedoen-kopknop">
                <Beeld naam="menu" />
                <Zeg van={raam.menu} />
              </summary>
              <nav aria-label={zeg(raam.menu)}>
                <Menulijst />
              </nav>
            </details>
          ) : (
            <a className="meedoen-kopknop meedoen-kopknop--kort" href={inlogAdres(terug)}>
              <Beeld naam="slot" />
              <Zeg van={raam.inloggen} />
            </a>
          )}
        </div>
      </PageHeader>
      <Hulpbalk />
      <Stroken />
      <Dossierstrook />
      {sessie.voor && !magPagina(sessie, plek) ? <BuitenOmvang naam={sessie.voor.naam} /> : <Outlet />}
      <PageFooter>
        <div className="meedoen-voet">
          <span>
            {ingelogd ? (
              <Zeg van={raam.ingelogdAls} met={{ naam: sessie.naam ?? '', gemeente: gemeente ?? '' }} />
            ) : (
              <Zeg van={raam.nietIngelogd} />
            )}
          </span>
          {ingelogd && !sessie.voor ? (
            <Ga naar="/wie-keek">
              <Zeg van={raam.wieKeek} />
            </Ga>
          ) : null}
          {magPagina(sessie, '/klacht') ? (
            <Ga naar="/klacht">
              <Zeg van={klacht.voet} />
            </Ga>
          ) : null}
          <Ga naar="/toegankelijkheid">
            <Zeg van={raam.toegankelijkheid} />
          </Ga>
          <Ga naar="/privacy">
            <Zeg van={raam.privacy} />
          </Ga>
          <Ga naar="/nareken">
            <Zeg van={raam.nareken} />
          </Ga>
          <Ga naar="/cijfers">
            <Zeg van={cijfers.voet} />
          </Ga>
          {ingelogd ? (
            <Uitloggen />
          ) : (
            <Link href={inlogAdres(terug)}>
              <Zeg van={raam.inloggen} />
            </Link>
          )}
        </div>
      </PageFooter>
    </>
  );
}
