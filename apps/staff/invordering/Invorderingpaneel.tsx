import { judgeDwangbevel, processInvordering } from '@meedoen/contract/invordering';
import type { InvorderingWeergave, Vordering } from '@meedoen/contract/vordering';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { VERVERS } from '../vordering/ververs.ts';
import { Datumveld, Keuze, Tekstvak, Tekstveld } from '../vorm/Veld.tsx';

const NAAM: Readonly<Record<string, string>> = {
  sendAanmaning: 'Aanmanen',
  proposeDwangbevel: 'Dwangbevel voorstellen',
  signDwangbevel: 'Ondertekenen',
  returnDwangbevel: 'Terugsturen',
  recordBetekening: 'Betekening vastleggen',
  postponeBetaling: 'Uitstel geven',
  resumeInvordering: 'Invordering hervatten',
  stopInvordering: 'Invordering stoppen',
  proposeOverdracht: 'Overdracht voorstellen',
  signOverdracht: 'Overdracht ondertekenen',
  returnOverdracht: 'Overdracht terugsturen',
  undoOverdracht: 'Overdracht ongedaan maken',
};
type Stap = keyof typeof NAAM;

/** What is true of collecting a claim now, one line each. */
function regelsVan(i: InvorderingWeergave): readonly (readonly [string, ReactNode])[] {
  const { aanmaning, voorstel, dwangbevel, uitstel, overgedragen, stilTotEnMet, reden } = i;
  return [
    ...(stilTotEnMet ? [['Staat stil', `na werk, tot en met ${datumLang(stilTotEnMet)}`] as const] : []),
    ...(aanmaning
      ? [
          [
            'Aanmaning',
            `${datumLang(aanmaning.op)}, te betalen tot en met ${datumLang(aanmaning.uiterlijk)}${
              aanmaning.vergoedingInCenten > 0 ? `, kosten ${euro(aanmaning.vergoedingInCenten)}` : ', zonder kosten'
            }`,
          ] as const,
        ]
      : []),
    ...(voorstel
      ? [
          [
            voorstel.naar ? 'Overdracht' : 'Dwangbevel',
            `${voorstel.naar ? `aan ${voorstel.naar}, ` : ''}voorgesteld ${datumLang(voorstel.op)} door ${voorstel.door}, wacht op een handtekening: ${voorstel.reden}`,
          ] as const,
        ]
      : []),
    ...(dwangbevel
      ? [
          [
            'Dwangbevel',
            `${euro(dwangbevel.bedragInCenten)}, ondertekend ${datumLang(dwangbevel.op)} door ${dwangbevel.door}, ${
              dwangbevel.betekendOp ? `betekend ${datumLang(dwangbevel.betekendOp)}` : 'nog niet betekend (Awb 4:123)'
            }`,
          ] as const,
        ]
      : []),
    ...(uitstel ? [['Uitstel', `tot en met ${datumLang(uitstel.totEnMet)}: ${uitstel.reden}`] as const] : []),
    ...(overgedragen
      ? [['Overgedragen', `${datumLang(overgedragen.op)} aan ${overgedragen.naar}: ${overgedragen.reden}`] as const]
      : []),
    ...(reden ? [['Stand', reden] as const] : []),
  ];
}

/** Collecting one claim: what was done, and the next step with the true reason when it cannot be taken. */
export function Invorderingpaneel({ vordering }: { readonly vordering: Vordering }) {
  const { invordering, restInCenten, kenmerk } = vordering;
  const [stap, setStap] = useState<Stap>();
  // who comes from the list of who is late sees the steps at once
  const gezocht = useLocation().hash === `#vordering-${vordering.id}`;
  const kop = useRef<HTMLElement>(null);
  const klaar = () => {
    setStap(undefined);
    kop.current?.focus();
  };
  const regels = regelsVan(invordering);
  const stappen = invordering.mogelijkheden.filter(
    ({ commando, weigering }) => NAAM[commando] && weigering?.code !== 'niet-in-deze-toestand',
  );
  if (regels.length === 0 && (restInCenten <= 0 || stappen.length === 0)) return null;
  return (
    <details className="mdn-achter" open={gezocht || regels.length > 0}>
      <summary ref={kop}>Invordering</summary>
      <div className="mdn-stapel mdn-stapel--dicht">
        {regels.length > 0 && (
          <dl className="mdn-gegevens">
            {regels.map(([kop, wat]) => (
              <Fragmentregel key={kop} kop={kop} wat={wat} />
            ))}
          </dl>
        )}
        {stap ? (
          <Stapvorm vordering={vordering} stap={stap} onKlaar={klaar} />
        ) : (
          stappen.length > 0 &&
          (restInCenten > 0 || invordering.overgedragen) && (
            <ul className="mdn-rij" aria-label={`Stappen in de invordering van ${kenmerk}`}>
              {stappen.map(({ commando, mag, weigering }) => (
                <li key={commando}>
                  <Button
                    className="mdn-klein"
                    appearance="secondary-action-button"
                    aria-disabled={!mag}
                    title={weigering?.tekst}
                    onClick={() => mag && setStap(commando)}
                  >
                    {NAAM[commando]}
                  </Button>
                  {!mag && <span className="mdn-xs mdn-mut"> {weigering?.tekst}</span>}
                </li>
              ))}
            </ul>
          )
        )}
      </div>
    </details>
  );
}

const Fragmentregel = ({ kop, wat }: { readonly kop: string; readonly wat: ReactNode }) => (
  <>
    <dt>{kop}</dt>
    <dd>{wat}</dd>
  </>
);

const MET_REDEN: readonly Stap[] = [
  'proposeDwangbevel',
  'returnDwangbevel',
  'postponeBetaling',
  'resumeInvordering',
  'stopInvordering',
  'proposeOverdracht',
  'returnOverdracht',
  'undoOverdracht',
];
const NAAR_INWONER: readonly Stap[] = ['postponeBetaling', 'resumeInvordering', 'proposeOverdracht', 'undoOverdracht'];

function Stapvorm({
  vordering,
  stap,
  onKlaar,
}: {
  readonly vordering: Vordering;
  readonly stap: Stap;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const { vergoedingInCenten, versie } = vordering.invordering;
  const zet = useOpdracht(processInvordering, VERVERS, onKlaar);
  const beoordeel = useOpdracht(judgeDwangbevel, VERVERS, onKlaar);
  const vorm = useRef<HTMLFormElement>(null);
  // the button that was pressed is gone: its form comes in its place
  useEffect(() => vorm.current?.focus(), []);
  const [reden, setReden] = useState('');
  const [dag, setDag] = useState('');
  const [naar, setNaar] = useState('');
  const [kosten, setKosten] = useState(vergoedingInCenten === null ? 'nee' : 'ja');
  const bezig = zet.isPending || beoordeel.isPending;
  const fout = zet.error ?? beoordeel.error;
  const stuur = () => {
    const vast = { params: { vorderingId: vordering.id }, versie };
    const datum = dag as typeof vandaag;
    switch (stap) {
      case 'sendAanmaning':
        return zet.mutate({ ...vast, body: { command: stap, metVergoeding: kosten === 'ja' } });
      case 'recordBetekening':
        return zet.mutate({ ...vast, body: { command: stap, betekendOp: datum } });
      case 'postponeBetaling':
        return zet.mutate({ ...vast, body: { command: stap, totEnMet: datum, reden } });
      case 'proposeOverdracht':
        return zet.mutate({ ...vast, body: { command: stap, naar, reden } });
      case 'signDwangbevel':
      case 'signOverdracht':
        return beoordeel.mutate({ ...vast, body: { command: stap } });
      case 'returnDwangbevel':
      case 'returnOverdracht':
      case 'undoOverdracht':
        return beoordeel.mutate({ ...vast, body: { command: stap, reden } });
      default:
        return zet.mutate({ ...vast, body: { command: stap as 'stopInvordering', reden } });
    }
  };
  return (
    <form
      ref={vorm}
      tabIndex={-1}
      className="mdn-vorm"
      aria-label={NAAM[stap]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!bezig) stuur();
      }}
    >
      {stap === 'sendAanmaning' &&
        (vergoedingInCenten === null ? (
          <p className="mdn-sm">
            Zonder kosten. De vergoeding voor een aanmaning (Awb 4:113) is van vandaag niet bekend.
          </p>
        ) : (
          <Keuze
            label="Kosten van de aanmaning (Awb 4:113)"
            waarde={kosten}
            onWaarde={setKosten}
            opties={[
              { waarde: 'ja', tekst: `${euro(vergoedingInCenten)} in rekening brengen` },
              { waarde: 'nee', tekst: 'zonder kosten' },
            ]}
          />
        ))}
      {stap === 'signDwangbevel' && (
        <p className="mdn-sm">
          Het dwangbevel is van {euro(vordering.restInCenten)}. Kosten van het dwangbevel zelf (Awb 4:120) zijn niet
          bekend en staan er niet in. Een deurwaarder betekent het.
        </p>
      )}
      {stap === 'signOverdracht' && (
        <p className="mdn-sm">
          {euro(vordering.restInCenten)} gaat naar {vordering.invordering.voorstel?.naar} en staat hier daarna op nul.
          De inwoner krijgt een brief.
        </p>
      )}
      {stap === 'postponeBetaling' && (
        <Datumveld label="Uitstel tot en met" waarde={dag} onWaarde={setDag} min={vandaag} required />
      )}
      {stap === 'recordBetekening' && (
        <Datumveld label="Betekend op" waarde={dag} onWaarde={setDag} max={vandaag} required />
      )}
      {stap === 'proposeOverdracht' && (
        <Tekstveld label="Naar welke gemeente" waarde={naar} onWaarde={setNaar} required maxLength={100} />
      )}
      {MET_REDEN.includes(stap) && (
        <Tekstvak
          label="Reden"
          hulp={NAAR_INWONER.includes(stap) ? 'De inwoner leest dit in de brief.' : undefined}
          waarde={reden}
          onWaarde={setReden}
          required
          maxLength={1000}
        />
      )}
      {fout && <Fout fout={fout} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bezig}>
          {NAAM[stap]}
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}
