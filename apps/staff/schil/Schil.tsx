import { useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { Demodag } from '../sessie/Demodag.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, NietGevonden } from '../toestand/Toestand.tsx';
import { DEUREN, isBij, plaatsNaam } from './deuren.ts';
import { Grens } from './Grens.tsx';
import { Lade } from './Lade.tsx';
import { magOpenen } from './paginas.ts';
import { useSchuiven } from './schuiven.ts';
import { Toetskap, useToetsen, useToetsenregister } from './toetsen.tsx';
import { Verbinding } from './Verbinding.tsx';
import { Wie } from './Wie.tsx';

/** The frame of every page: bar with what this session may do, the page, the foot with the keys of this page. */
export function Schil() {
  const sessie = useSessie();
  const mag = useMag();
  const ga = useNavigate();
  const plek = useLocation();
  const inhoud = useRef<HTMLElement>(null);
  const eerste = useRef(true);
  useSchuiven(inhoud);
  const [hulp, setHulp] = useState(false);
  const zoekt = mag('dossier-zoeken');
  useToetsen([
    { toets: '/', uitleg: 'zoeken', kan: zoekt, doe: () => void ga('/zoeken') },
    { toets: '?', uitleg: 'alle toetsen', doe: () => setHulp(true) },
  ]);
  // A new page is announced by its heading, as a page load would.
  useEffect(() => {
    if (plek.pathname === '') return;
    if (eerste.current) eerste.current = false;
    else inhoud.current?.focus();
  }, [plek.pathname]);
  return (
    <>
      <a className="utrecht-skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="mdn-bar">
        <NavLink className="mdn-bar__name" to="/">
          Meedoen<span className="mdn-bar__plaats">{plaatsNaam(sessie)}</span>
        </NavLink>
        <nav className="mdn-bar__nav" aria-label="Hoofdmenu">
          <ul className="mdn-bar__lijst">
            {DEUREN.filter((deur) => mag(...deur.taken)).map((deur) => (
              <li key={deur.pad}>
                <Link
                  className="mdn-bar__item"
                  to={deur.pad}
                  aria-current={
                    [deur.pad, ...(deur.ook ?? [])].some((pad) => isBij(plek.pathname, pad)) ? 'page' : undefined
                  }
                >
                  {deur.naam}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mdn-bar__eind">
          {zoekt && (
            <NavLink className="mdn-bar__zoek" to="/zoeken">
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.6" />
                <path d="m9.2 9.2 3.6 3.6" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              <span className="mdn-bar__zoektekst">Zoek naam, datum of bsn</span>
              <Toetskap toets="/" />
            </NavLink>
          )}
          <Wie />
        </div>
      </header>
      {sessie.demo && <Demodag />}
      <Verbinding />
      <main className="mdn-main" id="inhoud" ref={inhoud} tabIndex={-1}>
        <Grens key={plek.pathname} toon={(fout) => <Fout fout={fout} opnieuw={() => window.location.reload()} />}>
          {magOpenen(plek.pathname, mag) ? <Outlet /> : <NietGevonden />}
        </Grens>
      </main>
      <Hints onAlle={() => setHulp(true)} />
      {hulp && <Toetsenlijst onSluit={() => setHulp(false)} />}
    </>
  );
}

function Hints({ onAlle }: { readonly onAlle: () => void }) {
  const { lijst, letters } = useToetsenregister();
  // two keys for one thing stand both in the list of all keys, and once here
  const eigen = lijst
    .filter(
      ({ toon, uitleg }, i) => toon !== '?' && toon !== '/' && lijst.findIndex((een) => een.uitleg === uitleg) === i,
    )
    .slice(0, 8);
  return (
    <footer className="mdn-hints">
      {letters &&
        eigen.map(({ toon, uitleg }) => (
          <span className="mdn-hints__hint" key={toon + uitleg}>
            {toon.split(' ').map((kap) => (
              <Toetskap key={kap} toets={kap} />
            ))}{' '}
            {uitleg}
          </span>
        ))}
      <button type="button" className="mdn-hints__alle" onClick={onAlle}>
        <Toetskap toets="?" /> alle toetsen
      </button>
      <span className="mdn-hints__eind">Wat u bekijkt wordt vastgelegd</span>
    </footer>
  );
}

function Toetsenlijst({ onSluit }: { readonly onSluit: () => void }) {
  const { lijst, letters, zetLetters } = useToetsenregister();
  return (
    <Lade titel="Toetsen op deze pagina" midden onSluit={onSluit}>
      <dl className="mdn-toetsenlijst">
        {lijst.map(({ toon, uitleg }) => (
          <div key={toon + uitleg} style={{ display: 'contents' }}>
            <dt>
              {toon.split(' ').map((kap) => (
                <kbd className="mdn-toets" key={kap}>
                  {kap}
                </kbd>
              ))}
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
      <label className="mdn-vink">
        <input type="checkbox" checked={letters} onChange={(event) => zetLetters(event.target.checked)} />
        <span>
          Losse letters werken als toets
          <br />
          <span className="mdn-sm mdn-mut">
            Zet dit uit als u spraak of een ander hulpmiddel gebruikt. Toetsen met Ctrl en Alt blijven werken.
          </span>
        </span>
      </label>
    </Lade>
  );
}
