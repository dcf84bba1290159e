import { AANDACHTREDENEN, type Mensregel, readMensen } from '@meedoen/contract/plan';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Redenen } from './Redenen.tsx';
import { FASE, REDEN } from './woorden.ts';
import './begeleiding.css';

const TOON = [
  ['vandaag', 'Heeft mij nodig'],
  ['alle', 'Iedereen'],
] as const;

/** My people: who needs me today and why, the one who waits longest on top. */
export default function Mensen() {
  const [adres, setAdres] = useSearchParams();
  const mag = useMag();
  const begeleidt = mag('begeleiden');
  const wie = adres.get('wie') === 'allen' || !begeleidt ? 'allen' : 'ik';
  const toon = adres.get('toon') === 'alle' ? 'alle' : 'vandaag';
  const reden = AANDACHTREDENEN.find((een) => een === adres.get('reden'));
  useTitel('Mijn mensen');
  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    setAdres(nieuw, { replace: true });
  };
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>{wie === 'ik' ? 'Mijn mensen' : 'Mensen in begeleiding'}</Heading1>
          <p className="mdn-sec">Wie het langst wacht staat bovenaan. Medische gegevens en schulden staan hier niet.</p>
        </div>
        {begeleidt && (
          <div className="mdn-head__eind">
            <Link className="utrecht-button utrecht-button--secondary-action" to="/begeleiding/inschrijven">
              Inschrijven zonder uitkering
            </Link>
            <Keuzelijst
              label="Van wie"
              waarde={wie}
              onWaarde={(keus) => zet('wie', keus === 'allen' ? 'allen' : '')}
              opties={[
                { waarde: 'ik', tekst: 'mij' },
                { waarde: 'allen', tekst: 'alle coaches' },
              ]}
            />
          </div>
        )}
      </div>
      <section className="mdn-panel" aria-label="Mensen">
        <ul className="mdn-tabs">
          {TOON.map(([waarde, naam]) => (
            <li key={waarde}>
              <button
                type="button"
                className="mdn-tabs__tab"
                aria-pressed={toon === waarde}
                onClick={() => zet('toon', waarde === 'alle' ? 'alle' : '')}
              >
                {naam}
              </button>
            </li>
          ))}
        </ul>
        <Lijst
          key={`${wie}-${toon}-${reden}`}
          vraag={{ wie, toon, ...(reden ? { reden } : {}) }}
          onReden={(een) => zet('reden', een)}
        />
      </section>
    </>
  );
}

interface Vraag {
  readonly wie: 'ik' | 'allen';
  readonly toon: 'vandaag' | 'alle';
  readonly reden?: Mensregel['redenen'][number]['soort'];
}

function Lijst({ vraag, onReden }: { readonly vraag: Vraag; readonly onReden: (reden: string) => void }) {
  const [bladen, setBladen] = useState<readonly (string | undefined)[]>([undefined]);
  const cursor = bladen.at(-1);
  const lezing = useLees(
    readMensen,
    { query: { ...vraag, aantal: 25, ...(cursor ? { cursor } : {}) } },
    { houdVorige: true },
  );
  return (
    <Lezing van={lezing} regels={8} wat="uw mensen">
      {({ regels, volgende, tellingen, mensen }) => (
        <>
          <div className="mdn-begeleiding__tellingen">
            <span className="mdn-sm mdn-sec">{mensen === 1 ? '1 persoon' : `${mensen} mensen`}</span>
            {AANDACHTREDENEN.flatMap((soort) => {
              const aantal = tellingen.find((een) => een.soort === soort)?.aantal ?? 0;
              if (aantal === 0) return [];
              const gekozen = vraag.reden === soort;
              return [
                <button
                  key={soort}
                  type="button"
                  className="mdn-chip"
                  aria-pressed={gekozen}
                  onClick={() => onReden(gekozen ? '' : soort)}
                >
                  {REDEN[soort].tekst} <b>{aantal}</b>
                </button>,
              ];
            })}
          </div>
          {regels.length === 0 ? (
            <Leeg>
              {mensen === 0
                ? 'Er is nog niemand. Zoek iemand op bij Dossiers en neem de begeleiding op u.'
                : 'Niemand wacht nu op u. Kies "Iedereen" voor de hele lijst.'}
            </Leeg>
          ) : (
            <Tafel regels={regels} metCoach={vraag.wie === 'allen'} />
          )}
          <div className="mdn-panel__lijf mdn-rij">
            {bladen.length > 1 && (
              <Button
                appearance="secondary-action-button"
                className="mdn-klein"
                onClick={() => setBladen(bladen.slice(0, -1))}
              >
                Vorige
              </Button>
            )}
            {volgende && (
              <Button
                appearance="secondary-action-button"
                className="mdn-klein"
                onClick={() => setBladen([...bladen, volgende])}
              >
                Volgende
              </Button>
            )}
          </div>
        </>
      )}
    </Lezing>
  );
}

function Tafel({ regels, metCoach }: { readonly regels: readonly Mensregel[]; readonly metCoach: boolean }) {
  const { vandaag } = useSessie();
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Mensen, wie het langst wacht bovenaan"
        rijen={regels}
        sleutel={({ persoon }) => persoon}
        kolommen={[
          {
            kop: 'Wie',
            soort: 'naam',
            toon: ({ persoon, naam, groepnaam }) => (
              <>
                <Link className="mdn-naam mdn-begeleiding__naam" to={`/dossiers/${persoon}/begeleiding`}>
                  {naam}
                </Link>
                <span className="mdn-bron">{groepnaam ?? 'nog niet in een groep'}</span>
              </>
            ),
          },
          { kop: 'Waarom', toon: ({ redenen }) => <Redenen redenen={redenen} /> },
          {
            kop: 'Laatste contact',
            toon: ({ laatsteContact }) => (laatsteContact ? datumKort(laatsteContact, vandaag) : 'nog niet'),
          },
          {
            kop: 'Volgende',
            toon: ({ volgendGesprek, contactUiterlijk }) =>
              volgendGesprek ? (
                <>
                  {datumKort(volgendGesprek.dag, vandaag)} {volgendGesprek.tijd}
                </>
              ) : contactUiterlijk ? (
                `uiterlijk ${datumKort(contactUiterlijk, vandaag)}`
              ) : (
                'geen termijn'
              ),
          },
          { kop: 'Plan', toon: ({ fase, nazorg }) => (fase ? FASE[fase] : nazorg ? 'nazorg' : 'geen plan') },
          ...(metCoach ? [{ kop: 'Coach', toon: ({ coach }: Mensregel) => coach ?? 'niemand' }] : []),
        ]}
      />
    </div>
  );
}
