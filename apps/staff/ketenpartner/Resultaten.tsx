import { downloadKetenresultaten, type Ketenresultaten, readKetenresultaten } from '@meedoen/contract/ketenpartner';
import { addressOf } from '@meedoen/contract/route';
import { yearOf } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { ButtonLink, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { bedragOf, getalOf, KLEIN, procent } from './woorden.ts';

/** Results of a year per organisation and client group; what is about too few people says so. */
export function Resultaten() {
  const ditJaar = yearOf(useSessie().vandaag);
  const [jaar, setJaar] = useState(ditJaar);
  const [gemeente, setGemeente] = useState<string>();
  const query = { jaar, ...(gemeente ? { gemeente } : {}) };
  const lezing = useLees(readKetenresultaten, { query }, { houdVorige: true });
  const gemeenten = lezing.data?.gemeenten ?? [];
  return (
    <section className="mdn-panel" aria-labelledby="resultaten">
      <div className="mdn-panel__kop">
        <Heading2 id="resultaten">Resultaten {jaar}</Heading2>
        <div className="mdn-rij">
          {gemeenten.length > 1 && (
            <Keuzelijst
              label="Gemeente"
              waarde={gemeente ?? lezing.data?.gemeente ?? ''}
              onWaarde={setGemeente}
              opties={gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
            />
          )}
          <Keuzelijst
            label="Jaar"
            waarde={String(jaar)}
            onWaarde={(keus) => setJaar(Number(keus))}
            opties={[0, 1, 2, 3].map((terug) => ({ waarde: String(ditJaar - terug), tekst: String(ditJaar - terug) }))}
          />
          <ButtonLink
            appearance="secondary-action-button"
            className="mdn-klein"
            href={addressOf(downloadKetenresultaten, { query })}
            download
          >
            CSV
          </ButtonLink>
        </div>
      </div>
      <Lezing van={lezing} regels={5} wat="de resultaten">
        {(resultaten) =>
          resultaten.partners.length === 0 ? (
            <Leeg>Er is in {jaar} niemand verwezen.</Leeg>
          ) : (
            <Tafel resultaten={resultaten} />
          )
        }
      </Lezing>
    </section>
  );
}

type Partner = Ketenresultaten['partners'][number];
type Rij = Omit<Partner, 'groepen' | 'afgesproken'> & {
  readonly groep: boolean;
  readonly afgesproken: Partner['afgesproken'] | null;
};

/** An organisation, and under it its client groups. */
const rijenVan = ({ partners }: Ketenresultaten): Rij[] =>
  partners.flatMap(({ groepen, ...partner }) => [
    { ...partner, groep: false },
    ...groepen.map(({ groep, ...each }) => ({
      ...{ ...each, ketenpartner: `${partner.ketenpartner}-${groep}`, groep: true, afgesproken: null },
    })),
  ]);

const getal = (waarde: number | null) =>
  waarde === null ? <span className="mdn-keten__klein">{KLEIN}</span> : getalOf(waarde);

function Tafel({ resultaten }: { readonly resultaten: Ketenresultaten }) {
  return (
    <>
      <div className="mdn-panel__tabel">
        <Tabel
          titel={`Resultaten per organisatie en klantgroep in ${resultaten.jaar}`}
          rijen={rijenVan(resultaten)}
          sleutel={({ ketenpartner }) => ketenpartner}
          kolommen={[
            {
              kop: 'Organisatie',
              soort: 'naam',
              toon: ({ naam, groep }) => (groep ? <span className="mdn-keten__groep">{naam}</span> : <b>{naam}</b>),
            },
            { kop: 'Verwezen', soort: 'getal', toon: ({ verwezen }) => getal(verwezen) },
            { kop: 'Begonnen', soort: 'getal', toon: ({ gestart }) => getal(gestart) },
            { kop: 'Afgerond', soort: 'getal', toon: ({ afgerond }) => getal(afgerond) },
            { kop: 'Geslaagd', soort: 'getal', toon: ({ geslaagd }) => getal(geslaagd) },
            {
              kop: 'Dagen gemiddeld',
              soort: 'getal',
              toon: ({ doorlooptijdInDagen }) => (doorlooptijdInDagen === null ? '–' : String(doorlooptijdInDagen)),
            },
            { kop: 'Per resultaat', soort: 'getal', toon: ({ prijsPerResultaat }) => bedragOf(prijsPerResultaat) },
            { kop: 'Aandeel', soort: 'getal', toon: (rij) => <Aandeel rij={rij} /> },
          ]}
        />
      </div>
      <p className="mdn-panel__lijf mdn-sm mdn-sec">
        Een aantal van 1 tot en met {resultaten.drempel - 1} is te klein om iets te zeggen. Dan staat het er niet, en
        ook geen ander getal waaruit het te berekenen is. Een gemiddelde of prijs staat er bij {resultaten.drempel} of
        meer.
      </p>
    </>
  );
}

function Aandeel({ rij: { aandeel, afgesproken } }: { readonly rij: Rij }) {
  const { minstens = null, hoogstens = null } = afgesproken ?? {};
  const afspraak = [
    ...(minstens === null ? [] : [`ten minste ${procent(minstens)}`]),
    ...(hoogstens === null ? [] : [`ten hoogste ${procent(hoogstens)}`]),
  ].join(', ');
  return (
    <>
      {aandeel === null ? '–' : procent(aandeel)}
      {afspraak && <span className="mdn-bron">{afspraak}</span>}
    </>
  );
}
