import { ApiProblem, Onbereikbaar } from '@meedoen/contract/route';
import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useState } from 'react';
import { standen } from '../teksten/alledaags.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { isUitgelogd } from '../verbinding/client.ts';
import { Inloggen } from './inloggen.tsx';

/** Waiting longer than this is said, ms. */
const LANG = 4000;

/** Calm lines where the answer will stand; when it takes long, that is said too. */
export function Laden() {
  const { zeg } = useTaal();
  const [lang, setLang] = useState(false);
  useEffect(() => {
    const klok = window.setTimeout(() => setLang(true), LANG);
    return () => window.clearTimeout(klok);
  }, []);
  return (
    <div className="meedoen-wacht" role="status">
      {lang ? (
        <Paragraph>
          <Zeg van={standen.traag} />
        </Paragraph>
      ) : (
        <span className="meedoen-alleen-voorlezen">{zeg(standen.laden)}</span>
      )}
      <div className="meedoen-wacht__lijn" />
      <div className="meedoen-wacht__lijn" />
      <div className="meedoen-wacht__lijn" />
    </div>
  );
}

/** What a failure means for the person who reads. The server's own words where it gives a reason. */
export function useFouttekst(): (fout: unknown) => string {
  const { zeg } = useTaal();
  return (fout) => {
    if (fout instanceof Onbereikbaar) return zeg(standen.onbereikbaar);
    if (fout instanceof ApiProblem) {
      if (fout.problem.status === 429) return zeg(standen.teVaak);
      if (fout.problem.status < 500 && fout.problem.detail) return fout.problem.detail;
    }
    return zeg(standen.mis);
  };
}

/** Something went wrong: what, whose fault, and how to go on. */
export function Mis({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw?: () => void }) {
  const tekst = useFouttekst();
  return (
    <Alert type="error" role="alert">
      <Heading2>
        <Zeg van={standen.misKop} />
      </Heading2>
      <Paragraph>{tekst(fout)}</Paragraph>
      {opnieuw ? (
        <div className="meedoen-knoppen">
          <Button appearance="secondary-action-button" onClick={opnieuw}>
            <Zeg van={standen.opnieuw} />
          </Button>
        </div>
      ) : null}
    </Alert>
  );
}

/**
 * What comes of a question to the server: lines while waiting, a login when the session is over, the reason when it
 * failed, and what was already known as long as there is something.
 */
export function Antwoord<T>({
  vraag,
  children,
}: {
  readonly vraag: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (vraag.data !== undefined) return children(vraag.data);
  if (vraag.error && isUitgelogd(vraag.error)) return <Inloggen />;
  if (vraag.error) return <Mis fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return <Laden />;
}

export function Kop1({ children }: { readonly children: ReactNode }) {
  return (
    <Heading1 tabIndex={-1} data-krijgt-focus="">
      {children}
    </Heading1>
  );
}
