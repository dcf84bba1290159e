import type { Aanvraag } from '@meedoen/contract/aanvraag';
import { Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { Artikel, Blok, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Klok } from '../onderdelen/klok.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn } from '../teksten/aanvraag.ts';
import { dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { NogDagen } from './klokken.tsx';

const { zoek } = mijn;

/** For who is younger than 27: from which day the application may be sent, what to do until then, and when it can be sooner. */
export function Zoektermijn({ aanvraag: { zoektermijnTot } }: { readonly aanvraag: Aanvraag }) {
  const { taal, zeg } = useTaal();
  const { vandaag } = useWie().sessie;
  if (!zoektermijnTot || zoektermijnTot <= vandaag) return null;
  return (
    <Blok kop={<Zeg van={zoek.kop} />}>
      <Paragraph>
        <Zeg van={zoek.waarom} />
      </Paragraph>
      <div className="meedoen-klokken">
        <Klok
          datum={zoektermijnTot}
          wat={zeg(zoek.wat)}
          uiterlijk={<Zeg van={zoek.vanaf} met={{ datum: dagMetNaam(zoektermijnTot, taal, vandaag) }} />}
        >
          <Klein>
            <NogDagen tot={zoektermijnTot} /> <Zeg van={zoek.telt} />
          </Klein>
        </Klok>
      </div>
      <div>
        <Uitleg kop={<Zeg van={zoek.doenKop} />}>
          <UnorderedList>
            {zoek.doen.map((ding) => (
              <UnorderedListItem key={ding.je}>
                <Zeg van={ding} />
              </UnorderedListItem>
            ))}
          </UnorderedList>
          <Paragraph>
            <Zeg van={zoek.teltMee} />
          </Paragraph>
          <Artikel artikel="artikel 41 en 43, lid 4 Participatiewet" />
        </Uitleg>
        <Uitleg kop={<Zeg van={zoek.eerderKop} />}>
          <Paragraph>
            <Zeg van={zoek.eerder} />
          </Paragraph>
          <Paragraph>
            <Zeg van={zoek.bel} />
          </Paragraph>
          <Artikel artikel="artikel 41, lid 4 en 11 Participatiewet" />
        </Uitleg>
      </div>
    </Blok>
  );
}
