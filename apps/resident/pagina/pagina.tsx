import { type ReactNode, useEffect, useRef } from 'react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Ga } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { alledaags, raam } from '../teksten/alledaags.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { useFocusBewaard } from './focus.ts';
import { Inloggen } from './inloggen.tsx';
import { Kop1 } from './standen.tsx';

/** Set by the first page: then focus stays where the browser puts it. */
let eerste = true;

/**
 * One page: its title in the tab, the heading that gets the focus after a click, a way back, and what stands beside.
 * `besloten` pages show the login instead of their content when nobody is logged in.
 */
export function Pagina({
  titel,
  kop,
  terug,
  zij,
  besloten = true,
  smal,
  breed,
  voor,
  over,
  children,
}: {
  readonly titel: string;
  /** Drawn heading; the title when left out. Null: the content brings its own. */
  readonly kop?: ReactNode;
  readonly terug?: { readonly naar: string; readonly tekst: ReactNode } | undefined;
  readonly zij?: ReactNode;
  readonly besloten?: boolean;
  readonly smal?: boolean;
  /** Over the whole width, for what is drawn beside each other. */
  readonly breed?: boolean;
  /** Stands above the heading, for instance the stones of the form. */
  readonly voor?: ReactNode;
  /** Stands under the heading, over the whole width: the columns begin below it. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
}) {
  const { ingelogd, gemeente } = useWie();
  const { zeg } = useTaal();
  const hoofd = useRef<HTMLElement>(null);
  const geheel = useRef<HTMLDivElement>(null);
  useFocusBewaard(geheel);

  useEffect(() => {
    document.title = gemeente ? `${titel} - ${zeg(alledaags.gemeente, { naam: gemeente })}` : titel;
  }, [titel, gemeente, zeg]);
  useEffect(() => {
    if (eerste) {
      eerste = false;
      return;
    }
    window.scrollTo(0, 0);
    hoofd.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);

  const mag = ingelogd || !besloten;
  const heeftOver = mag && over !== undefined;
  const hoofdkop = kop === null ? null : <Kop1>{kop ?? titel}</Kop1>;
  return (
    <div
      ref={geheel}
      className={`meedoen-pagina${breed || (zij && mag) ? '' : ' meedoen-pagina--smal'}${breed ? ' meedoen-pagina--breed' : ''}${smal ? ' meedoen-pagina--smal' : ''}`}
    >
      {terug ? (
        <nav className="meedoen-terug" aria-label={zeg(raam.terug)}>
          <Ga naar={terug.naar} className="meedoen-doel">
            <Beeld naam="terug" />
            {terug.tekst}
          </Ga>
        </nav>
      ) : null}
      <main className={heeftOver ? 'meedoen-hoofd meedoen-hoofd--over' : 'meedoen-hoofd'} id="inhoud" ref={hoofd}>
        {heeftOver ? (
          <>
            <div className="meedoen-over">
              {hoofdkop}
              {over}
            </div>
            <div className="meedoen-hoofd">{children}</div>
          </>
        ) : (
          <>
            {mag ? voor : null}
            {hoofdkop}
            {mag ? children : <Inloggen />}
          </>
        )}
      </main>
      {zij && mag ? (
        <aside className="meedoen-zij" aria-label={zeg(raam.ernaast)}>
          {zij}
        </aside>
      ) : null}
    </div>
  );
}

/** The usual way back. */
export const naarStart = { naar: '/', tekst: <Zeg van={alledaags.terugStart} /> };
