import type { Inkomstenopgave } from '@meedoen/contract/inkomstenopgave';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Keuze } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { inkomen as t } from '../teksten/inkomen.ts';
import { bedrag, dag, dagMetNaam, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { opgavenVraag } from './vragen.ts';

function Lijst({ kop, opgaven }: { readonly kop: Tekst<never>; readonly opgaven: readonly Inkomstenopgave[] }) {
  const { taal, zeg } = useTaal();
  const { vandaag } = useWie().sessie;
  if (opgaven.length === 0) return null;
  const uitleg = ({ inkomsten, uiterlijk, ingediendOp }: Inkomstenopgave) =>
    [
      ...inkomsten.map(
        ({ kenmerk, nettoInCenten, periode }) =>
          `${kenmerk}: ${zeg(t.per[periode], { bedrag: bedrag(nettoInCenten, taal) })}`,
      ),
      ingediendOp
        ? zeg(t.doorgegevenOp, { datum: dag(ingediendOp, taal) })
        : uiterlijk
          ? zeg(t.uiterlijk, { datum: dagMetNaam(uiterlijk, taal, vandaag) })
          : '',
    ].filter(Boolean);
  return (
    <Blok kop={<Zeg van={kop} />}>
      <ul className="meedoen-keuzes">
        {opgaven.map((opgave) => (
          <Keuze
            key={opgave.maand}
            naar={`/inkomen/${opgave.maand}`}
            beeld="werk"
            titel={hoofdletter(maandVoluit(opgave.maand, taal))}
            uitleg={uitleg(opgave).join('. ')}
          />
        ))}
      </ul>
    </Blok>
  );
}

/** All months: what is still asked, what may be given already, what was given and may be corrected. */
export default function Maanden() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...opgavenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(t.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {({ opgaven }) =>
          opgaven.length === 0 ? (
            <Kaart kop={<Zeg van={t.nietDezeMaand} />}>
              <Paragraph>
                <Zeg van={t.geen} />
              </Paragraph>
              <div className="meedoen-knoppen">
                <GaKnop naar="/doorgeven/loon">
                  <Zeg van={t.geefDoor} />
                </GaKnop>
              </div>
            </Kaart>
          ) : (
            <>
              <Paragraph appearance="lead">
                <Zeg van={t.waarom} />
              </Paragraph>
              <Lijst kop={t.nogDoen} opgaven={opgaven.filter(({ gevraagd }) => gevraagd).toReversed()} />
              <Lijst
                kop={t.magNu}
                opgaven={opgaven.filter(({ gevraagd, ingediendOp }) => !gevraagd && ingediendOp === null)}
              />
              <Lijst kop={t.eerderKop} opgaven={opgaven.filter(({ ingediendOp }) => ingediendOp !== null)} />
            </>
          )
        }
      </Antwoord>
    </Pagina>
  );
}
