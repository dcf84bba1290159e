import { ButtonLink, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useLocation } from 'react-router';
import { Belknop } from '../onderdelen/delen.tsx';
import { inlogAdres, useWie } from '../sessie/sessie.tsx';
import { alledaags, raam, standen } from '../teksten/alledaags.ts';
import { Zeg } from '../teksten/taal.tsx';
import { useOnlyInlogkaart, useSessieOver } from './inlogkaart.ts';

/** Asks to log in, and brings the person back to the page they wanted. Calling is as good. */
export function Inloggen() {
  const { sessie } = useWie();
  const plek = useLocation();
  const deze = useOnlyInlogkaart();
  const over = useSessieOver();
  if (!deze) return null;
  return (
    <section className="meedoen-kaart" aria-labelledby="inlogkop">
      <Heading2 id="inlogkop">
        <Zeg van={standen.inlogKop} />
      </Heading2>
      <Paragraph>
        <Zeg van={standen.inlog} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <ButtonLink appearance="primary-action-button" href={inlogAdres(`/inwoner${plek.pathname}`)}>
          <Zeg van={over ? raam.weerInloggen : raam.inloggen} />
        </ButtonLink>
        {sessie.loket ? (
          <Belknop
            telefoon={sessie.loket.telefoon}
            soort="secondary-action-button"
            tekst={<Zeg van={alledaags.bel} met={{ telefoon: sessie.loket.telefoon }} />}
          />
        ) : null}
      </div>
      <Paragraph appearance="small">
        <Zeg van={standen.inlogHulp} />
      </Paragraph>
    </section>
  );
}
