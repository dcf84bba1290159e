import { type Bijeenkomstregel, planBijeenkomst, readBijeenkomsten } from '@meedoen/contract/bijeenkomst';
import { Tabel } from '@meedoen/ui/tabel';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { keuzes } from '../begeleiding/woorden.ts';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Groepsvorm, inhoudUit, LEEG } from './Groepsvorm.tsx';
import { SOORT, STATUS, wanneer } from './woorden.ts';
import './bijeenkomst.css';

const TOON = [
  ['komend', 'Komend'],
  ['geweest', 'Geweest'],
] as const;

/** Trainings, information and speed dates: when, how full, who did not answer. */
export default function Bijeenkomsten() {
  const mag = useMag();
  const [adres, setAdres] = useSearchParams();
  const [nieuw, setNieuw] = useState(false);
  const toon = adres.get('toon') === 'geweest' ? 'geweest' : 'komend';
  useTitel('Groepen');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Groepen</Heading1>
          <p className="mdn-sec">Trainingen, voorlichting en speeddates. Wie niet kan, maakt plaats voor wie wacht.</p>
        </div>
        {mag('begeleiden') && !nieuw && (
          <div className="mdn-head__eind">
            <Button appearance="primary-action-button" onClick={() => setNieuw(true)}>
              Bijeenkomst plannen
            </Button>
          </div>
        )}
      </div>
      {nieuw && <Nieuw onTerug={() => setNieuw(false)} />}
      <section className="mdn-panel" aria-label="Bijeenkomsten">
        <ul className="mdn-tabs">
          {TOON.map(([waarde, naam]) => (
            <li key={waarde}>
              <button
                type="button"
                className="mdn-tabs__tab"
                aria-pressed={toon === waarde}
                onClick={() => setAdres(waarde === 'geweest' ? { toon: waarde } : {}, { replace: true })}
              >
                {naam}
              </button>
            </li>
          ))}
        </ul>
        <Lijst toon={toon} />
      </section>
    </>
  );
}

function Lijst({ toon }: { readonly toon: 'komend' | 'geweest' }) {
  const lezing = useLees(readBijeenkomsten, { query: { toon } });
  return (
    <Lezing van={lezing} regels={5} wat="de bijeenkomsten">
      {({ bijeenkomsten, meer }) =>
        bijeenkomsten.length === 0 ? (
          <Leeg>{toon === 'komend' ? 'Er is nog niets gepland.' : 'Er is nog geen bijeenkomst geweest.'}</Leeg>
        ) : (
          <>
            <Tabel<Bijeenkomstregel>
              titel="Bijeenkomsten"
              rijen={bijeenkomsten}
              sleutel={({ id }) => id}
              kolommen={[
                {
                  kop: 'Bijeenkomst',
                  soort: 'naam',
                  toon: ({ id, naam, soort }) => (
                    <>
                      <Link className="utrecht-link mdn-groep__naam" to={`/groepen/${id}`}>
                        {naam}
                      </Link>
                      <br />
                      <span className="mdn-sm mdn-sec">{SOORT[soort]}</span>
                    </>
                  ),
                },
                {
                  kop: 'Wanneer',
                  toon: ({ dagen }) => (
                    <>
                      {dagen[0] && wanneer(dagen[0])}
                      {dagen.length > 1 && <span className="mdn-sm mdn-sec"> en {dagen.length - 1} keer daarna</span>}
                    </>
                  ),
                },
                { kop: 'Plaatsen', soort: 'getal', toon: ({ bezet, plaatsen }) => `${bezet} van ${plaatsen}` },
                { kop: 'Wacht', soort: 'getal', toon: ({ wachtend }) => wachtend },
                { kop: 'Geen antwoord', soort: 'getal', toon: ({ zonderAntwoord }) => zonderAntwoord },
                { kop: 'Begeleider', toon: ({ begeleider }) => begeleider.naam },
                {
                  kop: 'Stand',
                  toon: ({ toestand }) => (
                    <span className={`mdn-stand mdn-stand--${STATUS[toestand].toon}`}>{STATUS[toestand].naam}</span>
                  ),
                },
              ]}
            />
            {meer && <p className="mdn-panel__lijf mdn-sec">Er zijn er meer; de eerste honderd staan hier.</p>}
          </>
        )
      }
    </Lezing>
  );
}

function Nieuw({ onTerug }: { readonly onTerug: () => void }) {
  const { gemeenten } = useSessie();
  const ga = useNavigate();
  const concept = useConcept('bijeenkomst-nieuw', { ...LEEG, soort: 'training', gemeente: gemeenten[0]?.code ?? '' });
  const plan = useOpdracht(planBijeenkomst, ['readBijeenkomsten', 'readAgenda'], ({ id }) => {
    concept.wis();
    ga(`/groepen/${id}`);
  });
  const { soort, gemeente, ...rest } = concept.waarde;
  return (
    <section className="mdn-panel" aria-labelledby="nieuwe-groep">
      <div className="mdn-panel__kop">
        <Heading2 id="nieuwe-groep">Bijeenkomst plannen</Heading2>
      </div>
      <Groepsvorm
        waarden={rest}
        onWaarden={concept.zet}
        fout={plan.error}
        bezig={plan.isPending}
        knop="Plannen"
        onTerug={onTerug}
        onStuur={() => plan.mutate({ body: { soort, gemeente, ...inhoudUit(rest) } as never })}
      >
        <Keuzelijst
          label="Wat is het"
          waarde={soort}
          onWaarde={(keus) => concept.zet({ soort: keus })}
          opties={keuzes(SOORT)}
        />
        {gemeenten.length > 1 && (
          <Keuzelijst
            label="Gemeente"
            waarde={gemeente}
            onWaarde={(keus) => concept.zet({ gemeente: keus })}
            opties={gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
          />
        )}
      </Groepsvorm>
    </section>
  );
}
