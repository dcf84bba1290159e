import type { readEigenAfstemmingen } from '@meedoen/contract/afstemming';
import { useQuery } from '@tanstack/react-query';
import { Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { z } from 'zod';
import { boetesVraag } from '../boete/vragen.ts';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { boete as b } from '../teksten/boete.ts';
import { dag } from '../teksten/opmaak.ts';
import { plicht as p } from '../teksten/plicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Lijn } from './lijn.tsx';
import { Ontheffingzaak, Vraagvorm } from './ontheffing.tsx';
import { eigenPlichtenVraag, plichtenVraag } from './vragen.ts';
import { Zaak } from './zaak.tsx';

type Plicht = z.infer<NonNullable<typeof readEigenAfstemmingen.answer>>['plicht'];
const isStand = (stand: string): stand is keyof typeof p.stand => stand in p.stand;

function Gevraagd({ plicht }: { readonly plicht: Plicht }) {
  const { taal } = useTaal();
  return (
    <>
      <Kaart kop={<Zeg van={p.werkKop} />}>
        <Paragraph>
          <Zeg van={plicht && isStand(plicht.stand) ? p.stand[plicht.stand] : p.onbekend} />
        </Paragraph>
        {plicht && (plicht.sollicitatiesPerMaand !== null || plicht.afspraak) ? (
          <UnorderedList>
            {plicht.sollicitatiesPerMaand !== null ? (
              <UnorderedListItem>
                <Zeg van={p.sollicitaties} met={{ aantal: plicht.sollicitatiesPerMaand }} />
              </UnorderedListItem>
            ) : null}
            {plicht.afspraak ? <UnorderedListItem>{plicht.afspraak}</UnorderedListItem> : null}
          </UnorderedList>
        ) : null}
        {plicht?.totEnMet ? (
          <Paragraph>
            <Zeg van={p.totEnMet} met={{ datum: dag(plicht.totEnMet, taal) }} />
          </Paragraph>
        ) : null}
      </Kaart>
      <Kaart kop={<Zeg van={p.altijdKop} />}>
        <Paragraph>
          <Zeg van={p.altijd} />
        </Paragraph>
        <div className="meedoen-knoppen">
          <GaKnop naar="/doorgeven" soort="secondary-action-button">
            <Zeg van={p.doorgeven} />
          </GaKnop>
        </div>
      </Kaart>
    </>
  );
}

/** Without bijstand nothing is asked; what would be, once there is. */
function ZonderUitkering() {
  return (
    <Kaart kop={<Zeg van={p.zonderKop} />}>
      <Paragraph>
        <Zeg van={p.zonder} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/melden" soort="secondary-action-button">
          <Zeg van={p.zonderMeld} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** Where a fine is considered or was imposed, the way there; nothing else. */
function Boeteverwijzing() {
  const { ingelogd } = useWie();
  const { data } = useQuery({ ...boetesVraag, enabled: ingelogd });
  if (!data || data.boetes.length === 0) return null;
  return (
    <Kaart kop={<Zeg van={b.overKop} />}>
      <Paragraph>
        <Zeg van={b.inHetKort} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/boete" soort="secondary-action-button">
          <Zeg van={b.bekijk} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** What is asked over time, what I asked about it, and the way to ask. */
function InDeTijd() {
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...eigenPlichtenVraag, enabled: ingelogd });
  return (
    <Antwoord vraag={vraag}>
      {({ lijn, ontheffingen }) => {
        const vraagtWerk = lijn.some(({ isNu, plichten }) => isNu && plichten?.includes('a'));
        const isOpen = ontheffingen.some(({ toestand }) => toestand === 'in-onderzoek');
        return (
          <>
            {ontheffingen.map((zaak) => (
              <Ontheffingzaak key={zaak.id} zaak={zaak} />
            ))}
            <Lijn lijn={lijn} />
            {vraagtWerk && !isOpen ? <Vraagvorm /> : null}
          </>
        );
      }}
    </Antwoord>
  );
}

/** What is asked of me, what was reported, my answer, what it costs and when it is over. */
export default function Plichten() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...plichtenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(p.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {({ uitkering, plicht, afstemmingen }) => (
          <Blok>
            <Boeteverwijzing />
            {afstemmingen.map((zaak) => (
              <Zaak key={zaak.id} zaak={zaak} />
            ))}
            {uitkering ? <Gevraagd plicht={plicht} /> : <ZonderUitkering />}
            <InDeTijd />
            {uitkering && afstemmingen.length === 0 ? (
              <Kaart kop={<Zeg van={p.niets} />}>
                <Paragraph>
                  <Zeg van={p.nietsTekst} />
                </Paragraph>
              </Kaart>
            ) : null}
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}
