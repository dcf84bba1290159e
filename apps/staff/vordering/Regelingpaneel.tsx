import { type Betalingsregeling, processRegeling, type Schuld } from '@meedoen/contract/vordering';
import { Tabel } from '@meedoen/ui/tabel';
import { Uitleg } from '@meedoen/ui/uitleg';
import { bedrag, datumLang, euro, maandLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Afspraakvorm, Redenvorm } from './Regelingvorm.tsx';
import { VERVERS } from './ververs.ts';

const STAND: Readonly<Record<Betalingsregeling['status'], string>> = {
  voorgesteld: 'voorstel, wacht op antwoord',
  loopt: 'loopt',
  gepauzeerd: 'staat stil',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken door de inwoner',
  beeindigd: 'gestopt',
};
const OPEN: readonly Betalingsregeling['status'][] = ['voorgesteld', 'loopt', 'gepauzeerd'];
const NAAM: Readonly<Record<string, string>> = {
  agreeRegeling: 'Akkoord',
  rejectRegeling: 'Afwijzen',
  changeRegeling: 'Wijzigen',
  pauseRegeling: 'Pauze',
  resumeRegeling: 'Weer laten lopen',
  endRegeling: 'Stoppen',
};

/** Paying back in pieces: what is agreed or proposed, what the law leaves room for, and what may be done now. */
export function Regelingpaneel({ schuld }: { readonly schuld: Schuld }) {
  const mag = useMag();
  const { regeling, ruimte, uitkering, restInCenten } = schuld;
  const [bezig, setBezig] = useState<string>();
  const open = regeling && OPEN.includes(regeling.status) ? regeling : undefined;
  return (
    <section className="mdn-panel" aria-labelledby="regeling">
      <div className="mdn-panel__kop">
        <Heading2 id="regeling">Betalingsregeling</Heading2>
        {regeling && <span className="mdn-sm mdn-sec">{STAND[regeling.status]}</span>}
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        {regeling ? <Inhoud regeling={regeling} schuld={schuld} /> : <p className="mdn-sm">Er is geen regeling.</p>}
        {regeling && regeling.termijnen.length > 0 && <Termijnen regeling={regeling} />}
        {uitkering && (
          <div className="mdn-sm">
            {ruimte.bedragInCenten === null ? (
              <p>
                Hoeveel er ingehouden mag worden, is niet bekend. {ruimte.ontbreekt} Vul bij de regeling de beslagvrije
                voet in.
              </p>
            ) : (
              <p>
                In {maandLang(schuld.eersteMaand.inhouden)} mag er ten hoogste <b>{euro(ruimte.bedragInCenten)}</b> af.
              </p>
            )}
            {ruimte.uitleg && (
              <details className="mdn-achter">
                <summary>Zo is dat berekend</summary>
                <Uitleg boom={ruimte.uitleg} />
              </details>
            )}
          </div>
        )}
        {mag('vordering-beheren') &&
          (bezig ? (
            <Vorm schuld={schuld} regeling={open} bezig={bezig} onKlaar={() => setBezig(undefined)} />
          ) : open ? (
            <Knoppen regeling={open} onKies={setBezig} />
          ) : (
            restInCenten > 0 && (
              <div className="mdn-rij">
                <Button
                  className="mdn-klein"
                  appearance="secondary-action-button"
                  onClick={() => setBezig('draftRegeling')}
                >
                  Regeling vastleggen
                </Button>
              </div>
            )
          ))}
      </div>
    </section>
  );
}

/** What was agreed against what came, month by month. */
function Termijnen({ regeling: { termijnen, achterstandInCenten } }: { readonly regeling: Betalingsregeling }) {
  const NAAR = { betaald: 'betaald', open: 'kan nog', 'te-laat': 'te laat' } as const;
  return (
    <details className="mdn-achter" open={achterstandInCenten > 0}>
      <summary>
        Termijnen
        {achterstandInCenten > 0 && (
          <>
            : <b>{euro(achterstandInCenten)} te laat</b>
          </>
        )}
      </summary>
      <Tabel
        titel="Wat is afgesproken en wat kwam"
        rijen={termijnen}
        sleutel={({ maand }) => maand}
        kolommen={[
          { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand) },
          { kop: 'Afgesproken', soort: 'getal', toon: ({ afgesprokenInCenten }) => bedrag(afgesprokenInCenten) },
          { kop: 'Ontvangen', soort: 'getal', toon: ({ ontvangenInCenten }) => bedrag(ontvangenInCenten) },
          { kop: 'Stand', toon: ({ stand }) => NAAR[stand] },
        ]}
      />
    </details>
  );
}

function Inhoud({ regeling, schuld }: { readonly regeling: Betalingsregeling; readonly schuld: Schuld }) {
  const { perMaandInCenten, wijze, vanaf, pauze, reden, toelichting, voorgesteldDoor, voorgesteldOp } = regeling;
  const kenmerken = schuld.vorderingen
    .filter(({ id }) => regeling.vorderingen.includes(id))
    .map((each) => each.kenmerk);
  return (
    <dl className="mdn-gegevens">
      <dt>Afspraak</dt>
      <dd>
        {euro(perMaandInCenten)} per maand vanaf {maandLang(vanaf)},{' '}
        {wijze === 'inhouden' ? 'ingehouden op de uitkering' : 'zelf overgemaakt'}
      </dd>
      <dt>Over</dt>
      <dd>{kenmerken.join(', ')}</dd>
      <dt>Voorgesteld</dt>
      <dd>
        {datumLang(voorgesteldOp)} door {voorgesteldDoor === 'inwoner' ? 'de inwoner' : 'een medewerker'}
        {toelichting && `: ${toelichting}`}
      </dd>
      {regeling.beslagvrijeVoetInCenten !== null && (
        <>
          <dt>Beslagvrije voet</dt>
          <dd>{euro(regeling.beslagvrijeVoetInCenten)}, zoals opgegeven</dd>
        </>
      )}
      {pauze && (
        <>
          <dt>Pauze</dt>
          <dd>
            {maandLang(pauze.vanaf)} tot en met {maandLang(pauze.totEnMet)}: {pauze.reden}
          </dd>
        </>
      )}
      {reden && (
        <>
          <dt>Reden</dt>
          <dd>{reden}</dd>
        </>
      )}
    </dl>
  );
}

function Knoppen({
  regeling,
  onKies,
}: {
  readonly regeling: Betalingsregeling;
  readonly onKies: (command: string) => void;
}) {
  const meteen = useOpdracht(processRegeling, VERVERS);
  const kies = (command: string) => {
    if (command === 'agreeRegeling' || command === 'resumeRegeling')
      meteen.mutate({ params: { regelingId: regeling.id }, body: { command }, versie: regeling.versie });
    else onKies(command);
  };
  return (
    <>
      <ul className="mdn-rij">
        {regeling.mogelijkheden
          .filter(({ commando, weigering }) => NAAM[commando] && weigering?.code !== 'niet-in-deze-toestand')
          .map(({ commando, mag, weigering }) => (
            <li key={commando}>
              <Button
                className="mdn-klein"
                appearance={commando === 'agreeRegeling' ? 'primary-action-button' : 'secondary-action-button'}
                aria-disabled={!mag || meteen.isPending}
                title={weigering?.tekst}
                onClick={() => mag && !meteen.isPending && kies(commando)}
              >
                {NAAM[commando]}
              </Button>
              {!mag && <span className="mdn-xs mdn-mut"> {weigering?.tekst}</span>}
            </li>
          ))}
      </ul>
      {meteen.error && <Fout fout={meteen.error} veilig="Er is niets vastgelegd." />}
    </>
  );
}

function Vorm({
  schuld,
  regeling,
  bezig,
  onKlaar,
}: {
  readonly schuld: Schuld;
  readonly regeling: Betalingsregeling | undefined;
  readonly bezig: string;
  readonly onKlaar: () => void;
}) {
  if (bezig === 'draftRegeling' || bezig === 'changeRegeling')
    return <Afspraakvorm schuld={schuld} regeling={regeling} onKlaar={onKlaar} />;
  if (!regeling) return null;
  if (bezig === 'rejectRegeling' || bezig === 'endRegeling' || bezig === 'pauseRegeling')
    return <Redenvorm regeling={regeling} command={bezig} naam={NAAM[bezig] ?? ''} onKlaar={onKlaar} />;
  return null;
}
