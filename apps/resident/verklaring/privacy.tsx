import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Blok } from '../onderdelen/delen.tsx';
import { GaLos } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { NietViaInternet } from '../start/keuzes.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { privacy as p } from '../teksten/verklaring.ts';
import { wisToestel } from '../verbinding/toestel.ts';
import { Lijst } from './toegankelijkheid.tsx';

/** What is done with somebody's data, and what stands on their own device. */
export default function Privacy() {
  const { zeg } = useTaal();
  const [gewist, setGewist] = useState(false);
  const stukken = [
    [p.waaromKop, p.waarom],
    [p.vanWieKop, p.vanWie],
    [p.wieKop, p.wie],
    [p.langKop, p.lang],
  ] as const;
  return (
    <Pagina titel={zeg(p.titel)} terug={naarStart} besloten={false} zij={<NietViaInternet />}>
      <Paragraph appearance="lead">
        <Zeg van={p.intro} />
      </Paragraph>
      {stukken.map(([kop, tekst]) => (
        <Blok key={kop.je} dicht kop={zeg(kop)}>
          <Paragraph>
            <Zeg van={tekst} />
          </Paragraph>
        </Blok>
      ))}
      <Blok dicht kop={zeg(p.toestelKop)}>
        <Lijst van={p.toestel} />
        <Paragraph>
          <Zeg van={p.geenVolgen} />
        </Paragraph>
        <div className="meedoen-knoppen">
          <Button
            appearance="secondary-action-button"
            onClick={() => {
              wisToestel();
              setGewist(true);
            }}
          >
            <Zeg van={p.wis} />
          </Button>
        </div>
        <p className="meedoen-bewaard" role="status">
          {gewist ? zeg(p.gewist) : null}
        </p>
      </Blok>
      <Blok dicht kop={zeg(p.rechtKop)}>
        <Lijst van={p.recht} />
        <GaLos naar="/gegevens">
          <Zeg van={p.naarGegevens} />
        </GaLos>
        <GaLos naar="/wie-keek">
          <Zeg van={p.wieZelf} />
        </GaLos>
        <Paragraph>
          <Zeg van={p.verantwoordelijk} />
        </Paragraph>
      </Blok>
    </Pagina>
  );
}
