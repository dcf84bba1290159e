import { type EigenAfstemming, giveZienswijze, requestInkeer } from '@meedoen/contract/afstemming';
import { Heading3 } from '@utrecht/component-library-react';
import { Antwoordvorm } from '../onderdelen/antwoordvorm.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { plicht as p } from '../teksten/plicht.ts';
import { Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';
import { plichtenVraag } from './vragen.ts';

/** Telling one's side of a duty that was not met. */
export const Zienswijzevorm = ({ zaak: { id } }: { readonly zaak: EigenAfstemming }) => (
  <MetOmvang van={giveZienswijze}>
    <Antwoordvorm
      id={`antwoord-${id}`}
      label={p.veld}
      hint={p.veldHint}
      leeg={p.leeg}
      knop={p.stuur}
      stuur={(tekst, sleutel) => api(giveZienswijze, { params: { afstemmingId: id }, body: { tekst }, sleutel })}
      na={plichtenVraag}
    >
      <Klein>
        <Zeg van={p.bel} />
      </Klein>
    </Antwoordvorm>
  </MetOmvang>
);

/** Asking to stop the lowering because one takes part again (art. 18 lid 11). */
export const Stopvorm = ({ zaak: { id } }: { readonly zaak: EigenAfstemming }) => (
  <>
    <Heading3>
      <Zeg van={p.stopKop} />
    </Heading3>
    <MetOmvang van={requestInkeer}>
      <Antwoordvorm
        id={`stop-${id}`}
        label={p.stopVeld}
        hint={p.stopHint}
        leeg={p.leeg}
        knop={p.stopKnop}
        stuur={(tekst, sleutel) => api(requestInkeer, { params: { afstemmingId: id }, body: { tekst }, sleutel })}
        na={plichtenVraag}
      />
    </MetOmvang>
  </>
);
