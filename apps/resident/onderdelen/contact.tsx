import { readStart } from '@meedoen/contract/eigen';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useLocation } from 'react-router';
import { useWie } from '../sessie/sessie.tsx';
import { voorletters } from '../teksten/opmaak.ts';
import { contact } from '../teksten/start.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { Belknop, Klein, Nederlands } from './delen.tsx';
import { GaKnop } from './ga.tsx';

/** The start page; it also says who somebody's contact person is, for the other pages. */
export const startVraag = queryOptions({
  queryKey: sleutels.eigen('start'),
  queryFn: ({ signal }) => api(readStart, { signal }),
});

/** One person, one number. Shows nothing until it is known. */
export function Contactpersoon() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const plek = useLocation().pathname;
  const { data } = useQuery({ ...startVraag, enabled: ingelogd });
  if (!data) return null;
  const { naam, telefoon, bereikbaar, vast } = data.contactpersoon;
  return (
    <section className="meedoen-kaart" aria-label={zeg(vast ? contact.vast : contact.wie)}>
      <div className="meedoen-contact">
        <span className="meedoen-gezicht" aria-hidden="true">
          {voorletters(naam)}
        </span>
        <div>
          <strong>{naam}</strong>
          <Paragraph appearance="small">
            <Zeg van={vast ? contact.vast : contact.afdeling} />
          </Paragraph>
        </div>
      </div>
      {telefoon ? (
        <Belknop
          telefoon={telefoon}
          soort="secondary-action-button"
          tekst={<Zeg van={contact.belNaam} met={{ naam }} />}
        />
      ) : null}
      {plek === '/vragen' ? null : (
        <GaKnop naar="/vragen" soort="subtle-button">
          <Zeg van={contact.bericht} />
        </GaKnop>
      )}
      {telefoon || bereikbaar ? (
        <Klein>
          <Nederlands>{[telefoon, bereikbaar].filter(Boolean).join(', ')}.</Nederlands>
        </Klein>
      ) : null}
    </section>
  );
}
