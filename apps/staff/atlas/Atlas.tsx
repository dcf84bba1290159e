import { gezinsvormen, isAanspraakBekend, kaart, regimes } from '@meedoen/law/atlas';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { Keuze, Keuzelijst } from '../vorm/Veld.tsx';
import { beeldVan } from './beeld.ts';
import { Kaartbeeld } from './Kaartbeeld.tsx';
import { Botsingen, Plekken, Stukkentabel, Uitspraken } from './Plaatsen.tsx';
import {
  addressOfBlad,
  type Blad,
  dagen,
  kostendelersVan,
  readBlad,
  vormen,
  vrijlatingenOp,
  vrijlatingOf,
} from './vraag.ts';
import './atlas.css';

/** The atlas of the law: what a household gets along wage or savings, with every edge. Computed in this browser. */
export default function Atlas() {
  const [adres, setAdres] = useSearchParams();
  const blad = readBlad(adres);
  const kies = (wat: string) => (waarde: string) =>
    setAdres({ ...addressOfBlad(blad), [wat]: waarde }, { replace: true });
  useTitel('Atlas van de wet');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Atlas van de wet</Heading1>
          <p className="mdn-sec">
            Waar levert werken niets op, en waar valt iets weg? Elke knik is berekend met de wet zelf, tot op de cent.
            Er komt geen dossier aan te pas.
          </p>
        </div>
        <div className="mdn-head__eind mdn-niet-printen">
          <Button appearance="secondary-action-button" onClick={() => window.print()}>
            Afdrukken
          </Button>
        </div>
      </div>
      <div className="mdn-atlas">
        <Keuzes blad={blad} kies={kies} />
        <div className="mdn-stapel">
          <Kaartblad blad={blad} />
          <Botsingen datum={blad.vraag.datum} />
          <Uitspraken />
        </div>
      </div>
    </>
  );
}

function Keuzes({ blad, kies }: { readonly blad: Blad; readonly kies: (wat: string) => (waarde: string) => void }) {
  const { vraag, as } = blad;
  const bekend = isAanspraakBekend(vraag.datum);
  return (
    <section className="mdn-panel" aria-labelledby="keuzes">
      <div className="mdn-panel__kop">
        <Heading2 id="keuzes">Huishouden</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <Keuzelijst label="Gezinsvorm" waarde={vraag.vorm} onWaarde={kies('vorm')} opties={vormen()} />
        <Keuzelijst
          label="Kostendelers in huis"
          waarde={`${vraag.kostendelers}`}
          onWaarde={kies('kostendelers')}
          opties={kostendelersVan(vraag)}
        />
        <Keuzelijst label="Wet en bedragen" waarde={vraag.datum} onWaarde={kies('datum')} opties={dagen()} />
        <Keuze
          label="Langs welke lijn"
          waarde={as}
          onWaarde={kies('as')}
          opties={[
            { waarde: 'loon', tekst: 'Loon per maand' },
            { waarde: 'vermogen', tekst: 'Spaargeld' },
          ]}
        />
        {as === 'loon' && (
          <>
            <Keuzelijst
              label="Vrijlating"
              waarde={vrijlatingOf(blad)}
              onWaarde={kies('vrijlating')}
              opties={vrijlatingenOp(vraag)}
            />
            <Keuzelijst
              label="Vakantiegeld"
              hulp={bekend ? undefined : 'De formules van de Regeling zijn van deze datum niet bekend.'}
              waarde={vraag.vakantietoeslag}
              onWaarde={kies('vakantiegeld')}
              opties={[
                { waarde: 'inbegrepen', tekst: 'Zit in het loon' },
                ...(bekend ? [{ waarde: 'aanspraak', tekst: 'Komt erbij, volgens de Regeling' }] : []),
              ]}
            />
          </>
        )}
      </div>
    </section>
  );
}

function Kaartblad({ blad: { vraag, as } }: { readonly blad: Blad }) {
  const sleutel = JSON.stringify(vraag);
  const { beeld, getekend } = useMemo(() => {
    const een = kaart(JSON.parse(sleutel), as);
    return { beeld: beeldVan(een), getekend: een };
  }, [sleutel, as]);
  const regime = regimes.find(({ vanaf }) => vanaf === vraag.datum);
  return (
    <section className="mdn-panel" aria-labelledby="kaart">
      <div className="mdn-panel__kop">
        <Heading2 id="kaart">{gezinsvormen[vraag.vorm].zegt}</Heading2>
        <span className="mdn-sm mdn-mut">netto per maand, vanaf {datumLang(vraag.datum)}</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        {regime?.zegt && <p className="mdn-sm mdn-sec">{regime.zegt}</p>}
        <Kaartbeeld beeld={beeld} as={as} key={`${sleutel}${as}`} />
        <Plekken plekken={beeld.plekken} />
        <Stukkentabel beeld={beeld} kaart={getekend} />
        <p className="mdn-xs mdn-mut">
          Huurtoeslag, zorgtoeslag, kindgebonden budget en regelingen van de gemeente tellen hier niet mee. Bedragen die
          een beheerder zelf heeft ingevoerd, ook niet.
        </p>
      </div>
    </section>
  );
}
