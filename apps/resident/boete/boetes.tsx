import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart } from '../onderdelen/delen.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { boete as b } from '../teksten/boete.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Boetekaart } from './boetekaart.tsx';
import { boetesVraag } from './vragen.ts';

/** What we think was not told, my answer, and what came of it: a fine with its sum, a warning, or nothing. */
export default function Boetes() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...boetesVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(b.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {({ boetes }) => (
          <Blok>
            {boetes.map((zaak) => (
              <Boetekaart key={zaak.id} zaak={zaak} />
            ))}
            {boetes.length === 0 ? (
              <Kaart kop={<Zeg van={b.niets} />}>
                <Paragraph>
                  <Zeg van={b.nietsTekst} />
                </Paragraph>
              </Kaart>
            ) : null}
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}
