import { type Bezwaar, readBezwaren } from '@meedoen/contract/bezwaar';
import { Kloklijn } from '@meedoen/ui/klok';
import { datumKort, datumLang, euro, tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Dwangsomstand } from '../besluit/Dwangsomstand.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Handelen } from './Handelen.tsx';
import { Invoeren } from './Invoeren.tsx';
import { DICTUMNAAM, HANDELINGEN } from './velden.ts';

const STAND: Readonly<Record<Bezwaar['status'], string>> = {
  ontvangen: 'ontvangen, nog niet opgepakt',
  verzuim: 'wacht op de inwoner',
  'in-behandeling': 'in behandeling',
  gehoord: 'gehoord, te beslissen',
  besloten: 'beslist',
  beroep: 'bij de rechter',
  uitgesproken: 'de rechter deed uitspraak',
  ingetrokken: 'ingetrokken',
};

/** Objections of one person: the clock, what was said, what may be done now and why not, and how it ended. */
export function Bezwaarblad({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const lezing = useLees(readBezwaren, { params: { persoonId: persoon } });
  return (
    <div className="mdn-stapel">
      {mag('bezwaar-vastleggen') && <Invoeren persoon={persoon} />}
      <Lezing van={lezing} regels={5} wat="de bezwaren">
        {({ bezwaren }) =>
          bezwaren.length === 0 ? (
            <section className="mdn-panel" aria-label="Bezwaren">
              <Leeg>Er is geen bezwaar gemaakt.</Leeg>
            </section>
          ) : (
            bezwaren.map((bezwaar) => <Zaak key={bezwaar.id} bezwaar={bezwaar} />)
          )
        }
      </Lezing>
    </div>
  );
}

function Zaak({ bezwaar }: { readonly bezwaar: Bezwaar }) {
  const { vandaag, naam } = useSessie();
  const mag = useMag();
  const [bezig, setBezig] = useState<string>();
  const { klok, besluit, beslissing, horen, advies, beroep, uitnodiging } = bezwaar;
  return (
    <section className="mdn-panel" aria-labelledby={`bezwaar-${bezwaar.id}`}>
      <div className="mdn-panel__kop">
        <Heading2 id={`bezwaar-${bezwaar.id}`}>
          Bezwaar {bezwaar.kenmerk} tegen {besluit.kenmerk}
        </Heading2>
        <span className="mdn-sm mdn-sec">{STAND[bezwaar.status]}</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        {!beslissing && bezwaar.status !== 'ingetrokken' && <Kloklijn klok={klok} vandaag={vandaag} />}
        <p className="mdn-sm">
          Ontvangen {datumKort(bezwaar.ontvangenOp, vandaag)}
          {klok.opTijd ? ', op tijd' : `, na de termijn (die liep tot en met ${datumLang(klok.bezwaarTot)})`}.{' '}
          {klok.weken &&
            !beslissing &&
            `Beslissen binnen ${klok.weken} weken, geteld vanaf de dag na ${datumLang(klok.bezwaarTot)} (Awb 7:10). `}
          {klok.dwangsomInCenten > 0 &&
            !bezwaar.dwangsombesluit &&
            `Dwangsom tot nu toe: ${euro(klok.dwangsomInCenten)}. `}
          {bezwaar.behandelaar && `Behandelaar: ${bezwaar.behandelaar}. `}
          {bezwaar.wilGehoordWorden === true && 'Wil gehoord worden.'}
          {bezwaar.wilGehoordWorden === false && 'Hoeft niet gehoord te worden.'}
        </p>
        {bezwaar.dwangsombesluit && (
          <p className="mdn-sm">
            Dwangsom: <Dwangsomstand besluit={bezwaar.dwangsombesluit} vandaag={vandaag} />
          </p>
        )}
        {bezwaar.onderdeel && <p className="mdn-sm">Het gaat over: {bezwaar.onderdeel}</p>}
        <blockquote className="mdn-bericht__tekst">{bezwaar.gronden || 'Er staat nog niet waarom.'}</blockquote>
        {uitnodiging && !horen && (
          <p className="mdn-sm">
            Gesprek: {datumLang(uitnodiging.dag)}, {uitnodiging.tijd}, {uitnodiging.plaats}.
          </p>
        )}
        {horen && (
          <p className="mdn-sm">
            {horen.verslag
              ? `Gehoord op ${datumLang(horen.op)}: ${horen.verslag}`
              : `Geen gesprek: ${horen.afgezienOm}`}
          </p>
        )}
        {advies && (
          <p className="mdn-sm">
            Advies: {DICTUMNAAM[advies.dictum]}. {advies.tekst}
          </p>
        )}
        {beslissing && (
          <p className="mdn-sm">
            <b>
              {datumLang(beslissing.op)}: {DICTUMNAAM[beslissing.dictum]}
            </b>{' '}
            door {beslissing.door}. {beslissing.motivering} {beslissing.uitvoering} Beroep kan tot en met{' '}
            {datumLang(beslissing.beroepTot)} bij de {beslissing.rechtbank}.
          </p>
        )}
        {beroep && (
          <p className="mdn-sm">
            Beroep op {datumLang(beroep.op)}, {beroep.rechtbank} {beroep.zaaknummer}. {beroep.uitspraak}
          </p>
        )}
        {mag('bezwaar-behandelen') &&
          (bezig ? (
            <Handelen bezwaar={bezwaar} command={bezig} onKlaar={() => setBezig(undefined)} />
          ) : (
            <ul className="mdn-rij mdn-bezwaar__doen">
              {bezwaar.mogelijkheden
                .filter(
                  ({ commando, weigering }) =>
                    HANDELINGEN[commando] &&
                    weigering?.code !== 'niet-in-deze-toestand' &&
                    // who handles it need not take it up again
                    !(commando === 'takeUpBezwaar' && bezwaar.behandelaar === naam),
                )
                .map(({ commando, mag: kan, weigering }) => (
                  <li key={commando}>
                    <Button
                      className="mdn-klein"
                      appearance="secondary-action-button"
                      aria-disabled={!kan}
                      title={weigering?.tekst}
                      onClick={() => kan && setBezig(commando)}
                    >
                      {commando === 'takeUpBezwaar' && bezwaar.behandelaar ? 'Overnemen' : HANDELINGEN[commando]?.naam}
                    </Button>
                    {!kan && <span className="mdn-xs mdn-mut"> {weigering?.tekst}</span>}
                  </li>
                ))}
            </ul>
          ))}
        <details>
          <summary>Wat er gebeurde</summary>
          <ol className="mdn-sm">
            {bezwaar.geschiedenis.map((stap) => (
              <li key={stap.op}>
                {tijdstipKort(stap.op, vandaag)}: {stap.wat}, {stap.wie}
              </li>
            ))}
          </ol>
        </details>
      </div>
    </section>
  );
}
