import { readDoorstroom } from '@meedoen/contract/indeling';
import { addMonths, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { Stroomkaart } from '@meedoen/ui/stroomkaart';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumLang } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';

type Gegevens = Antwoord<typeof readDoorstroom>;
type Stroom = Gegevens['stromen'][number];

const WEINIG = 'minder dan 10';
const verteld = (getal: number | null) => (getal === null ? WEINIG : aantal(getal));
const ERBIJ = 'Nog niet in een groep';
const ERAF = 'Niet meer in een groep';
const JAREN = ['1', '2', '3'] as const;

/** How many people moved from which group to which group over whole years: counts only. */
export default function Doorstroom() {
  const [adres, setAdres] = useSearchParams();
  const { vandaag } = useSessie();
  const jaren = JAREN.find((jaar) => jaar === adres.get('jaren')) ?? '1';
  const tot = isoDate(`${vandaag.slice(0, 7)}-01`);
  const vanaf = addMonths(tot, -12 * Number(jaren));
  const lezing = useLees(readDoorstroom, { query: { vanaf, tot } }, { houdVorige: true });
  useTitel('Doorstroom');
  return (
    <>
      <div className="mdn-head">
        <div>
          <p className="mdn-sm">
            <Link className="utrecht-link" to="/cijfers">
              Cijfers
            </Link>
          </p>
          <Heading1>Van welke groep naar welke groep</Heading1>
          <p className="mdn-sec">
            Elke band is een aantal mensen: links waar zij toen waren, rechts waar zij nu zijn. Een aantal van 1 tot en
            met 9 staat er niet in.
          </p>
        </div>
        <div className="mdn-head__eind mdn-niet-printen">
          <Keuzelijst
            label="Over"
            waarde={jaren}
            onWaarde={(keuze) => setAdres({ jaren: keuze }, { replace: true })}
            opties={JAREN.map((jaar) => ({ waarde: jaar, tekst: jaar === '1' ? 'een jaar' : `${jaar} jaar` }))}
          />
        </div>
      </div>
      <Lezing van={lezing} regels={8} wat="de doorstroom">
        {(gegevens) => <Beeld gegevens={gegevens} />}
      </Lezing>
    </>
  );
}

function Beeld({ gegevens: { naam, groepen, stromen, vanaf, tot } }: { readonly gegevens: Gegevens }) {
  if (stromen.length === 0) return <Leeg>Op deze dagen was niemand in een groep geplaatst.</Leeg>;
  const naamVan = (code: string | null, anders: string) => groepen.find((each) => each.code === code)?.naam ?? anders;
  const dag = (datum: string) => datumLang(datum as IsoDate);
  return (
    <div className="mdn-stapel">
      <section className="mdn-panel" aria-labelledby="doorstroom-kaart">
        <div className="mdn-panel__kop">
          <Heading2 id="doorstroom-kaart">{naam}</Heading2>
        </div>
        <div className="mdn-panel__lijf">
          <Stroomkaart
            groepen={groepen}
            stromen={stromen}
            kopLinks={dag(vanaf)}
            kopRechts={dag(tot)}
            bijNiemand={[ERBIJ, ERAF]}
          />
          <p className="mdn-sm mdn-sec">
            Grijs: in dezelfde groep gebleven. Gekleurd: naar een andere groep. Gestippeld: minder dan 10 mensen.
          </p>
        </div>
      </section>
      <section className="mdn-panel" aria-labelledby="doorstroom-groepen">
        <div className="mdn-panel__kop">
          <Heading2 id="doorstroom-groepen">Mensen per groep</Heading2>
        </div>
        <div className="mdn-panel__tabel">
          <Tabel
            titel="Mensen per groep, toen en nu"
            rijen={groepen}
            sleutel={({ code }) => code}
            kolommen={[
              { kop: 'Groep', soort: 'naam', toon: (groep) => groep.naam },
              { kop: dag(vanaf), soort: 'getal', toon: ({ toen }) => (toen === null ? 'niet te geven' : aantal(toen)) },
              { kop: dag(tot), soort: 'getal', toon: ({ nu }) => (nu === null ? 'niet te geven' : aantal(nu)) },
            ]}
          />
        </div>
        {groepen.some(({ toen, nu }) => toen === null || nu === null) ? (
          <div className="mdn-panel__lijf">
            <p className="mdn-sm mdn-sec">Niet te geven: met dit getal was een aantal onder de 10 uit te rekenen.</p>
          </div>
        ) : null}
      </section>
      <section className="mdn-panel" aria-labelledby="doorstroom-stromen">
        <div className="mdn-panel__kop">
          <Heading2 id="doorstroom-stromen">Wie ging waarheen</Heading2>
        </div>
        <div className="mdn-panel__tabel">
          <Tabel
            titel="Van welke groep naar welke groep"
            rijen={stromen}
            sleutel={({ van, naar }: Stroom) => `${van} ${naar}`}
            kolommen={[
              { kop: 'Van', soort: 'naam', toon: ({ van }) => naamVan(van, ERBIJ) },
              {
                kop: 'Naar',
                soort: 'tekst',
                toon: ({ van, naar }) => (van === naar ? 'dezelfde groep' : naamVan(naar, ERAF)),
              },
              { kop: 'Mensen', soort: 'getal', toon: ({ aantal: hoeveel }) => verteld(hoeveel) },
            ]}
          />
        </div>
      </section>
    </div>
  );
}
