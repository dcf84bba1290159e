import type { Schuld } from '@meedoen/contract/vordering';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Bedrag, Blok, Kaart, Uitleg } from '../onderdelen/delen.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vordering as v } from '../teksten/vordering.ts';
import { Regeling } from './regeling.tsx';
import { Schuldkaart } from './schuldkaart.tsx';
import { schuldVraag } from './vragen.ts';

function Samen({ schuld: { restInCenten, klaarIn } }: { readonly schuld: Schuld }) {
  const { taal } = useTaal();
  if (restInCenten <= 0)
    return (
      <Kaart soort="tint" kop={<Zeg van={v.nietsKop} />}>
        <Paragraph>
          <Zeg van={v.niets} />
        </Paragraph>
      </Kaart>
    );
  return (
    <Kaart soort="tint" kop={<Zeg van={v.nog} />}>
      <p className="meedoen-groot">
        <Bedrag cents={restInCenten} />
      </p>
      <Paragraph>
        {klaarIn ? <Zeg van={v.klaarIn} met={{ maand: maandVoluit(klaarIn, taal) }} /> : <Zeg van={v.nietKlaar} />}
      </Paragraph>
      <Paragraph>
        <Zeg van={v.luktNiet} />
      </Paragraph>
    </Kaart>
  );
}

function Schulden({ schuld }: { readonly schuld: Schuld }) {
  const open = schuld.vorderingen.filter(({ restInCenten }) => restInCenten !== 0);
  const klaar = schuld.vorderingen.filter(({ restInCenten }) => restInCenten === 0);
  return (
    <Blok>
      <Samen schuld={schuld} />
      <Regeling schuld={schuld} />
      {open.map((vordering) => (
        <Schuldkaart key={vordering.id} vordering={vordering} />
      ))}
      {klaar.length > 0 ? (
        <Uitleg los kop={<Zeg van={v.alKlaar} />}>
          {klaar.map((vordering) => (
            <Schuldkaart key={vordering.id} vordering={vordering} />
          ))}
        </Uitleg>
      ) : null}
    </Blok>
  );
}

/** Everything that has to be paid back: why, what was paid, what is left, and when it is over. */
export default function Terugbetalen() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...schuldVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(v.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>{(schuld) => <Schulden schuld={schuld} />}</Antwoord>
    </Pagina>
  );
}
