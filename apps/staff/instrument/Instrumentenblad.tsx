import { type PassendInstrument, readInstrumenten } from '@meedoen/contract/instrument';
import { bedrag } from '@meedoen/ui/weergave';
import { Button, Heading2, Heading3 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Inzetzaak } from './Inzetzaak.tsx';
import { Toets } from './Toets.tsx';
import { Voorstelvorm } from './Voorstelvorm.tsx';
import { duurInWoorden, GROEP, INKOMEN, PAST } from './woorden.ts';
import '../afstemming/afstemming.css';
import './instrument.css';

/** What was used for somebody, and everything the gemeente has with whether it fits and why. */
export function Instrumentenblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readInstrumenten, { params: { persoonId: persoon } }, { houdVorige: true });
  const [kiest, setKiest] = useState<string>();
  return (
    <Lezing van={lezing} regels={8} wat="de instrumenten">
      {({ instrumenten, inzetten, stappen }) => {
        const gekozen = instrumenten.find(({ code }) => code === kiest);
        // the form goes away under the keyboard: on to what came of it, or back to the button
        const sluit = (naar: string) => {
          setKiest(undefined);
          requestAnimationFrame(() => document.getElementById(naar)?.focus());
        };
        return (
          <div className="mdn-stapel">
            <Heading2 id="ingezet" tabIndex={-1}>
              Ingezet
            </Heading2>
            {inzetten.length === 0 && <p className="mdn-sec">Er is nog niets ingezet. Kies hieronder wat past.</p>}
            {inzetten.map((inzet) => (
              <Inzetzaak key={inzet.id} inzet={inzet} />
            ))}
            {gekozen && (
              <Voorstelvorm
                key={gekozen.code}
                persoon={persoon}
                instrument={gekozen}
                stappen={stappen}
                onVoorgesteld={() => sluit('ingezet')}
                onTerug={() => sluit(`kies-${gekozen.code}`)}
              />
            )}
            <Catalogus instrumenten={instrumenten} persoon={persoon} onKies={setKiest} />
          </div>
        );
      }}
    </Lezing>
  );
}

const FILTERS = [
  ['kan', 'Past of te beoordelen'],
  ['alles', 'Alles'],
] as const;

function Catalogus({
  instrumenten,
  persoon,
  onKies,
}: {
  readonly instrumenten: readonly PassendInstrument[];
  readonly persoon: string;
  readonly onKies: (code: string) => void;
}) {
  const [toon, setToon] = useState<'kan' | 'alles'>('kan');
  const getoond = toon === 'alles' ? instrumenten : instrumenten.filter(({ past }) => past !== 'nee');
  const groepen = Map.groupBy(getoond, ({ groep }) => groep);
  return (
    <section className="mdn-panel" aria-labelledby="catalogus">
      <div className="mdn-panel__kop">
        <Heading2 id="catalogus">Wat past, en waarom</Heading2>
        <div className="mdn-rij">
          {FILTERS.map(([waarde, naam]) => (
            <button
              key={waarde}
              type="button"
              className="mdn-chip"
              aria-pressed={toon === waarde}
              onClick={() => setToon(waarde)}
            >
              {naam} (
              {waarde === 'alles' ? instrumenten.length : instrumenten.filter(({ past }) => past !== 'nee').length})
            </button>
          ))}
        </div>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {instrumenten.length === 0 && <Leeg>Deze gemeente heeft nog geen instrumenten vastgelegd.</Leeg>}
        {(Object.keys(GROEP) as PassendInstrument['groep'][]).map((groep) => {
          const erin = groepen.get(groep);
          return erin ? (
            <div key={groep}>
              <Heading3>{GROEP[groep]}</Heading3>
              <ul className="mdn-instrumenten">
                {erin.map((instrument) => (
                  <Instrument key={instrument.code} instrument={instrument} persoon={persoon} onKies={onKies} />
                ))}
              </ul>
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}

function Instrument({
  instrument,
  persoon,
  onKies,
}: {
  readonly instrument: PassendInstrument;
  readonly persoon: string;
  readonly onKies: (code: string) => void;
}) {
  const mag = useMag();
  const { code, naam, doel, past, toets, plaatsen, budget, elders, nooit } = instrument;
  const stand = PAST[past];
  const nee = toets.find((each) => each.stand === 'nee');
  return (
    <li className="mdn-instrument" data-past={past}>
      <div className="mdn-instrument__kop">
        <b>{naam}</b>
        {!elders && (
          <span className={stand.toon ? `mdn-stand mdn-stand--${stand.toon}` : 'mdn-stand'}>{stand.naam}</span>
        )}
      </div>
      <p className="mdn-sm">{doel}</p>
      {nooit && <p className="mdn-weigering">{nooit}</p>}
      {!nooit && nee && (
        <p className="mdn-weigering">
          {nee.anders} <span className="mdn-bron">{nee.bron}</span>
        </p>
      )}
      {!nooit && !nee && <Waarom toets={toets} />}
      {plaatsen && (
        <p className="mdn-sm">
          {plaatsen.bezet} van {plaatsen.aantal} {plaatsen.aantal === 1 ? 'plek' : 'plekken'} bezet
          {plaatsen.wachtend > 0 && `, ${plaatsen.wachtend} op de wachtlijst`}
        </p>
      )}
      {budget && (
        <p className="mdn-sm">
          Nog {bedrag(budget.bedragInCenten - budget.gebruiktInCenten)} van {bedrag(budget.bedragInCenten)} voor dit
          jaar
        </p>
      )}
      <details>
        <summary>Regels en bronnen</summary>
        <Regels instrument={instrument} />
      </details>
      {elders ? (
        <Link className="utrecht-link" to={`/dossiers/${persoon}/${elders}`}>
          Naar het blad {naam.toLowerCase()}
        </Link>
      ) : (
        mag('begeleiden') &&
        !nooit && (
          <Button
            id={`kies-${code}`}
            className="mdn-klein"
            appearance="secondary-action-button"
            onClick={() => onKies(code)}
          >
            {past === 'nee' ? 'Aanvraag vastleggen' : 'Voorstellen'}
            <span className="mdn-visually-hidden"> {naam}</span>
          </Button>
        )
      )}
    </li>
  );
}

/** Why it may fit, in short: what the file shows, what is not known, and what is left to judge. */
function Waarom({ toets }: Pick<PassendInstrument, 'toets'>) {
  if (toets.length === 0) return null;
  const bekend = toets.filter(({ stand }) => stand === 'ja');
  const ontbreekt = toets.filter(({ stand }) => stand === 'onbekend');
  const beoordeelt = toets.filter(({ stand }) => stand === 'beoordelen');
  return (
    <dl className="mdn-instrument__waarom">
      {[
        { naam: 'Uit het dossier', regels: bekend },
        { naam: 'Ontbreekt', regels: ontbreekt },
        { naam: 'U beoordeelt', regels: beoordeelt },
      ].map(({ naam, regels }) =>
        regels.length > 0 ? (
          <Paar key={naam} naam={naam}>
            {regels.map(({ tekst }) => tekst).join('. ')}.
          </Paar>
        ) : null,
      )}
    </dl>
  );
}

function Regels({ instrument }: { readonly instrument: PassendInstrument }) {
  const { toets, grondslag, bron, gebruikbron, nietGegeven, advies, besluit, duur, kosten, inkomen, regimes } =
    instrument;
  return (
    <div className="mdn-stapel mdn-stapel--dicht mdn-sm">
      {toets.length > 0 && <Toets toets={toets} />}
      <dl className="mdn-plicht">
        <Paar naam="Grondslag">{grondslag.join('; ')}</Paar>
        {advies && (
          <Paar naam="Advies">
            {advies.wie} ({advies.bron})
          </Paar>
        )}
        <Paar naam="Besluit">
          {besluit.nodig ? 'Ja, met een brief' : 'Nee'} ({besluit.bron})
        </Paar>
        <Paar naam="Duur">{duurInWoorden(duur)}</Paar>
        {instrument.urenHoogstens && <Paar naam="Uren">ten hoogste {instrument.urenHoogstens} per week</Paar>}
        {regimes.length > 0 && <Paar naam="Regimes">{regimes.map(({ uitleg }) => uitleg).join('; ')}</Paar>}
        <Paar naam="Kosten">
          {kosten.post} ({kosten.bron})
        </Paar>
        {instrument.premieInCenten !== null && <Paar naam="Premie">{bedrag(instrument.premieInCenten)}</Paar>}
        <Paar naam="Inkomen">{INKOMEN[inkomen]}</Paar>
        <Paar naam="Bron">{bron}</Paar>
        <Paar naam="Bij ons">{gebruikbron}</Paar>
      </dl>
      {nietGegeven && <p className="mdn-sec">{nietGegeven}</p>}
    </div>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
