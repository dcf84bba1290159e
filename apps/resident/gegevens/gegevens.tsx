import { readInkomensverklaring } from '@meedoen/contract/eigen';
import { addressOf } from '@meedoen/contract/route';
import { Paragraph } from '@utrecht/component-library-react';
import { Bestandknop } from '../onderdelen/bestandknop.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Kaart, Keuze } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { gegevens as g } from '../teksten/gegevens.ts';
import { jaaropgave as j } from '../teksten/jaaropgave.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vertegenwoordiging as v } from '../teksten/vertegenwoordiging.ts';

/** All about one's own file: who looked, how letters come, proof of income, everything to take along. */
export default function Gegevens() {
  const { zeg } = useTaal();
  return (
    <Pagina titel={zeg(g.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Paragraph appearance="lead">
        <Zeg van={g.intro} />
      </Paragraph>
      <ul className="meedoen-keuzes">
        <Keuze naar="/gegevens/alles" beeld="bon" titel={zeg(o.titel)} uitleg={zeg(o.tegel)} />
        <Keuze naar="/jaaropgave" beeld="bon" titel={zeg(j.titel)} uitleg={zeg(j.tegel)} />
        <Keuze naar="/wie-keek" beeld="oog" titel={zeg(g.wieKeek)} uitleg={zeg(g.wieKeekUitleg)} />
        <Keuze naar="/voorkeuren" beeld="instellen" titel={zeg(g.voorkeuren)} uitleg={zeg(g.voorkeurenUitleg)} />
        <Keuze naar="/delen" beeld="delen" titel={zeg(g.delen)} uitleg={zeg(g.delenUitleg)} />
        <Keuze naar="/vertegenwoordiging" beeld="mensen" titel={zeg(v.titel)} uitleg={zeg(v.tegel)} />
      </ul>
      <Kaart kop={zeg(g.bewijsKop)}>
        <Paragraph>
          <Zeg van={g.bewijs} />
        </Paragraph>
        <Bestandknop
          adres={addressOf(readInkomensverklaring)}
          naam="bewijs-van-inkomen.pdf"
          soort="primary-action-button"
        >
          <Zeg van={g.bewijsKnop} />
        </Bestandknop>
      </Kaart>
      <Kaart kop={zeg(g.kloptNietKop)} soort="tint">
        <Paragraph>
          <Zeg van={g.kloptNiet} />
        </Paragraph>
        <div className="meedoen-knoppen">
          <GaKnop naar="/vragen" soort="secondary-action-button">
            <Zeg van={g.stelVraag} />
          </GaKnop>
        </div>
      </Kaart>
    </Pagina>
  );
}
