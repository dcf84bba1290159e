import { type Overzicht, readEigenGegevens, readEigenOverzicht } from '@meedoen/contract/eigen';
import { addressOf } from '@meedoen/contract/route';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Bestandknop } from '../onderdelen/bestandknop.tsx';
import { Artikel, Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { gegevens as g } from '../teksten/gegevens.ts';
import { dag, dagVan } from '../teksten/opmaak.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { Dossierdelen } from './dossierdelen.tsx';
import { Feiten, Persoonsgegevens } from './feitendelen.tsx';

const overzichtVraag = queryOptions({
  queryKey: sleutels.eigen('overzicht'),
  queryFn: ({ signal }) => api(readEigenOverzicht, { signal }),
});

/** Opens every fold, for print and for who wants to read on; what was closed closes again after printing. */
function useAllesOpen() {
  const blad = useRef<HTMLDivElement>(null);
  const open = () => {
    const dicht = [...(blad.current?.querySelectorAll('details:not([open])') ?? [])];
    for (const fold of dicht) fold.setAttribute('open', '');
    return dicht;
  };
  useEffect(() => {
    let dicht: Element[] = [];
    const voor = () => {
      dicht = open();
    };
    const na = () => {
      for (const fold of dicht) fold.removeAttribute('open');
    };
    window.addEventListener('beforeprint', voor);
    window.addEventListener('afterprint', na);
    return () => {
      window.removeEventListener('beforeprint', voor);
      window.removeEventListener('afterprint', na);
    };
  });
  return { blad, open };
}

function Blad({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  const { blad, open } = useAllesOpen();
  return (
    <div className="meedoen-blok" ref={blad}>
      <Paragraph appearance="lead">
        <Zeg van={o.lead} met={{ datum: dag(dagVan(alles.opgehaaldOp), taal) }} />
      </Paragraph>
      <div className="meedoen-knoppen niet-op-papier">
        <Button appearance="primary-action-button" onClick={() => window.print()}>
          <Beeld naam="print" />
          <Zeg van={o.print} />
        </Button>
        <Button appearance="secondary-action-button" onClick={open}>
          <Zeg van={o.allesOpen} />
        </Button>
      </div>
      <Persoonsgegevens persoon={alles.persoon} />
      <Feiten feiten={alles.feiten} />
      <Dossierdelen alles={alles} />
    </div>
  );
}

function Zij() {
  return (
    <>
      <Kaart kop={<Zeg van={o.fout} />}>
        <Paragraph>
          <Zeg van={o.foutTekst} />
        </Paragraph>
        <GaKnop naar="/vragen" soort="secondary-action-button">
          <Zeg van={o.zeg} />
        </GaKnop>
        <Artikel artikel="artikel 15 en 16 AVG" />
      </Kaart>
      <Kaart kop={<Zeg van={o.nietKop} />}>
        <Paragraph>
          <Zeg van={o.niet} />
        </Paragraph>
      </Kaart>
      <Kaart kop={<Zeg van={g.allesKop} />}>
        <Paragraph>
          <Zeg van={g.alles} />
        </Paragraph>
        <Bestandknop adres={addressOf(readEigenGegevens)} naam="mijn-gegevens.json">
          <Zeg van={g.allesKnop} />
        </Bestandknop>
        <Klein>
          <Zeg van={g.allesLet} />
        </Klein>
        <Artikel artikel="artikel 20 AVG" />
      </Kaart>
    </>
  );
}

/** Everything that is kept about the resident, to read and to print. */
export default function AlleGegevens() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...overzichtVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(o.titel)} terug={{ naar: '/gegevens', tekst: <Zeg van={g.titel} /> }} zij={<Zij />}>
      <Antwoord vraag={vraag}>{(alles) => <Blad alles={alles} />}</Antwoord>
    </Pagina>
  );
}
