import type { Sessie } from '@meedoen/contract/sessie';
import { dagEnDatum } from '@meedoen/ui/weergave';
import { Heading1, Paragraph } from '@utrecht/component-library-react';
import { useEffect } from 'react';
import './inloggen.css';

/** The way in. Where somebody wanted to go is kept, so that they arrive there after logging in. */
export function Inloggen({ sessie }: { readonly sessie: Sessie }) {
  useEffect(() => {
    document.title = 'Inloggen | Meedoen';
  }, []);
  const terug = encodeURIComponent(window.location.pathname);
  return (
    <main className="mdn-inloggen" id="inhoud">
      <div className="mdn-inloggen__kaart">
        <p className="mdn-inloggen__naam">Meedoen</p>
        <Heading1>Inloggen voor medewerkers</Heading1>
        <Paragraph>
          U logt in met uw werkaccount. Wat u bekijkt wordt vastgelegd. Inwoners zien wie in hun dossier keek.
        </Paragraph>
        {sessie.soort === 'inwoner' && (
          <Paragraph className="mdn-melding">
            U bent nu ingelogd als inwoner{sessie.naam ? ` (${sessie.naam})` : ''}. Log hieronder in met uw werkaccount.
          </Paragraph>
        )}
        <a className="utrecht-button utrecht-button--primary-action" href={`/inloggen/medewerker?naar=${terug}`}>
          Inloggen
        </a>
        {sessie.demo && (
          <Paragraph className="mdn-sm mdn-sec">
            Dit is de demo. De inlogpagina toont een account per functie. Het is vandaag {dagEnDatum(sessie.vandaag)}.
          </Paragraph>
        )}
      </div>
    </main>
  );
}
