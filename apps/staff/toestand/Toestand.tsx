import { ApiProblem, Onbereikbaar } from '@meedoen/contract/route';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useState } from 'react';
import { isNietGevonden, isUitgelogd } from '../verbinding/verbinding.tsx';

/** Rows as grey lines of true height; after one second the words. Never a spinner over the whole page. */
export function Laden({ regels = 6, wat = 'de gegevens' }: { readonly regels?: number; readonly wat?: string }) {
  const [lang, setLang] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => setLang(true), 1000);
    return () => clearTimeout(wekker);
  }, []);
  return (
    <div className="mdn-panel__lijf" aria-busy="true">
      <p role="status" className={lang ? 'mdn-sm mdn-sec' : 'mdn-visually-hidden'}>
        {lang ? `Even ophalen: ${wat}` : ''}
      </p>
      {Array.from({ length: regels }, (_, i) => i).map((rij) => (
        <span key={rij} className="mdn-grijs" style={{ inlineSize: `${90 - ((rij * 17) % 45)}%` }} />
      ))}
    </div>
  );
}

/** Says what is true and the next move. */
export function Leeg({ children }: { readonly children: ReactNode }) {
  return <Paragraph className="mdn-sec mdn-leeg">{children}</Paragraph>;
}

/** What did not happen, what is safe, what to do. */
export function Fout({
  fout,
  opnieuw,
  veilig,
}: {
  readonly fout: Error;
  readonly opnieuw?: (() => unknown) | undefined;
  readonly veilig?: string;
}) {
  if (isUitgelogd(fout)) return <Uitgelogd />;
  const onbereikbaar = fout instanceof Onbereikbaar;
  const tekst = onbereikbaar
    ? 'De server antwoordt niet.'
    : fout instanceof ApiProblem
      ? fout.problem.detail
      : 'Het antwoord van de server klopte niet.';
  return (
    <div className="mdn-melding mdn-melding--error" role="alert">
      <p>
        <b>{fout instanceof ApiProblem ? fout.problem.title : 'Niet gelukt'}.</b> {tekst} {veilig}
      </p>
      {opnieuw && (
        <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => opnieuw()}>
          Probeer opnieuw
        </Button>
      )}
    </div>
  );
}

function Uitgelogd() {
  return (
    <div className="mdn-melding mdn-melding--warning" role="alert">
      <p>
        <b>U bent uitgelogd.</b> Wat u typte staat hier nog. Log opnieuw in en probeer het nog eens.
      </p>
      <a className="utrecht-link" href="/inloggen/medewerker" target="_blank" rel="noreferrer">
        Inloggen in een nieuw venster
      </a>
    </div>
  );
}

/** Not found and not allowed: the same page, so that it does not tell whether a file exists. */
export function NietGevonden() {
  return (
    <div className="mdn-stapel">
      <Heading1 tabIndex={-1}>Niet gevonden</Heading1>
      <Paragraph>
        Wij vinden deze pagina niet voor u. Het kan zijn dat het adres niet klopt, of dat u hier geen toegang toe hebt.
      </Paragraph>
      <Paragraph>
        <a className="utrecht-link" href="/medewerker/">
          Naar het begin
        </a>
      </Paragraph>
    </div>
  );
}

/** A read with all its states: frame with grey rows, error, not found, and the answer. */
export function Lezing<A>({
  van,
  regels,
  wat,
  kop,
  children,
}: {
  readonly van: UseQueryResult<A, Error>;
  readonly regels?: number;
  readonly wat?: string;
  /** Heading of the page while there is no answer yet; only for what is a page of its own. */
  readonly kop?: string;
  readonly children: (antwoord: A) => ReactNode;
}) {
  if (van.data !== undefined)
    return (
      <>
        {van.error && <Fout fout={van.error} opnieuw={() => van.refetch()} veilig="U ziet wat er eerder was." />}
        {children(van.data)}
      </>
    );
  if (isNietGevonden(van.error)) return <NietGevonden />;
  return (
    <>
      {kop && <Heading1 className="mdn-kop">{kop}</Heading1>}
      {van.error ? (
        <Fout fout={van.error} opnieuw={() => van.refetch()} />
      ) : (
        <Laden {...(regels === undefined ? {} : { regels })} {...(wat === undefined ? {} : { wat })} />
      )}
    </>
  );
}

/** Two people changed the same thing: both versions side by side, and nobody's text is lost. */
export function Conflict({
  wie,
  daar,
  hier,
  onHier,
  onDaar,
}: {
  readonly wie: string;
  readonly daar: ReactNode;
  readonly hier: ReactNode;
  readonly onHier: () => void;
  readonly onDaar: () => void;
}) {
  return (
    <div className="mdn-melding mdn-melding--warning mdn-stapel mdn-stapel--dicht" role="alert">
      <Heading2 className="utrecht-heading-4">{wie}</Heading2>
      <div className="mdn-conflict">
        <div className="mdn-stapel mdn-stapel--dicht">
          <b>Nu bewaard</b>
          <div className="mdn-conflict__kant">{daar}</div>
          <Button className="mdn-klein" appearance="secondary-action-button" onClick={onDaar}>
            Hiermee verder
          </Button>
        </div>
        <div className="mdn-stapel mdn-stapel--dicht">
          <b>Wat u had</b>
          <div className="mdn-conflict__kant">{hier}</div>
          <Button className="mdn-klein" appearance="secondary-action-button" onClick={onHier}>
            Mijn versie bewaren
          </Button>
        </div>
      </div>
    </div>
  );
}
