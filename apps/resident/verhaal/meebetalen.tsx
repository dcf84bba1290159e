import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { verhaal as v } from '../teksten/verhaal.ts';
import { Betaler } from './betaler.tsx';
import { verhaalVraag } from './vragen.ts';

/** Who is asked to pay towards my bijstand, and what I am asked to pay towards that of another. */
export default function Meebetalen() {
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...verhaalVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(v.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {({ ontvanger, betaler }) => (
          <Blok>
            {betaler.map((zaak) => (
              <Betaler key={zaak.id} zaak={zaak} />
            ))}
            {ontvanger.map(({ kenmerk, op, stand, sinds, totOp }) => (
              <Kaart
                key={kenmerk}
                soort="tint"
                kop={<Zeg van={stand === 'gevraagd' ? v.ontvangerKop : v.voorbijKop} met={{ op }} />}
              >
                <Klein>
                  <Zeg van={v.sinds} met={{ datum: dag(sinds, taal), kenmerk }} />{' '}
                  {totOp ? <Zeg van={v.totOp} met={{ datum: dag(totOp, taal) }} /> : null}
                </Klein>
                <Paragraph>
                  <Zeg van={v.zelfde} />
                </Paragraph>
                {stand === 'gevraagd' ? (
                  <>
                    <Paragraph>
                      <Zeg van={v.alimentatie} met={{ op }} />
                    </Paragraph>
                    <Paragraph>
                      <Zeg van={v.privacy} met={{ op }} /> <Zeg van={v.veilig} />
                    </Paragraph>
                    <div className="meedoen-knoppen">
                      <GaKnop naar="/doorgeven" soort="secondary-action-button">
                        <Zeg van={v.doorgeven} />
                      </GaKnop>
                    </div>
                  </>
                ) : null}
              </Kaart>
            ))}
            {ontvanger.length === 0 && betaler.length === 0 ? (
              <Kaart kop={<Zeg van={v.niets} />}>
                <Paragraph>
                  <Zeg van={v.nietsTekst} />
                </Paragraph>
              </Kaart>
            ) : null}
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}
