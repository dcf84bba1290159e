import type { Inzetbeeld } from '@meedoen/contract/instrument';
import { bedrag, datumKort, datumLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Inzetstappen } from './Inzetstappen.tsx';
import { Toets } from './Toets.tsx';
import { BESLUIT, beurtInWoorden, EINDGROND, HIELP, INKOMEN, RESULTAAT, STAND } from './woorden.ts';

type Props = { readonly inzet: Inzetbeeld };

/** One instrument for somebody: what was agreed, what waits, what was decided, and how both look back. */
export function Inzetzaak({ inzet }: Props) {
  const mag = useMag();
  const { naam, toon } = STAND[inzet.toestand];
  return (
    <section className="mdn-panel" aria-labelledby={inzet.id}>
      <div className="mdn-panel__kop">
        <Heading2 id={inzet.id} tabIndex={-1}>
          {inzet.naam}
        </Heading2>
        <span className={toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand'}>{naam}</span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-stapel">
          <Afgesproken inzet={inzet} />
          <Terugkijken inzet={inzet} />
        </div>
        <div className="mdn-stapel">
          <Wacht inzet={inzet} />
          {mag('begeleiden') && <Inzetstappen inzet={inzet} />}
          <Besluiten inzet={inzet} />
          <details className="mdn-sm">
            <summary>Hoe de criteria zijn beoordeeld</summary>
            <Toets toets={inzet.toets} />
          </details>
        </div>
      </div>
    </section>
  );
}

function Afgesproken({ inzet }: Props) {
  const { einde, advies, fase } = inzet;
  return (
    <dl className="mdn-plicht">
      <Paar naam="Doel">{inzet.doel}</Paar>
      <Paar naam="De inwoner">
        “{inzet.inwoner.woorden}”{inzet.inwoner.wil ? '' : ' Wil dit niet.'}
      </Paar>
      {inzet.stap && <Paar naam="Stap uit het plan">{inzet.stap}</Paar>}
      {inzet.waar && <Paar naam="Waar">{inzet.waar}</Paar>}
      {inzet.uren && <Paar naam="Uren">{String(inzet.uren).replace('.', ',')} per week</Paar>}
      {inzet.regime && <Paar naam="Regime">{inzet.regime}</Paar>}
      {inzet.begin && (
        <Paar naam="Wanneer">
          {datumLang(inzet.begin)}
          {inzet.totEnMet ? ` tot en met ${datumLang(inzet.totEnMet)}` : ''}
        </Paar>
      )}
      {fase && (
        <Paar naam="Fase">
          {fase.nu + 1} van {fase.namen.length}: {fase.namen[fase.nu]}
        </Paar>
      )}
      {advies && (
        <Paar naam={`Advies ${advies.bij}`}>
          {advies.uitkomst
            ? `${advies.uitkomst.positief ? 'positief' : 'negatief'}, ${datumLang(advies.uitkomst.op)}: ${advies.uitkomst.toelichting}`
            : `gevraagd op ${datumLang(advies.gevraagdOp)}`}
        </Paar>
      )}
      {inzet.ramingInCenten !== null && <Paar naam="Raming">{bedrag(inzet.ramingInCenten)}</Paar>}
      <Paar naam="Inkomen">{INKOMEN[inzet.inkomen]}</Paar>
      {inzet.betalingen.map(({ op, bedragInCenten }) => (
        <Paar key={op} naam={`Betaald ${datumLang(op)}`}>
          {bedrag(bedragInCenten)}
        </Paar>
      ))}
      {inzet.reden && <Paar naam="Reden">{inzet.reden}</Paar>}
      {einde && (
        <Paar naam="Einde">
          {datumLang(einde.op)}: {EINDGROND[einde.grond].toLowerCase()}. {RESULTAAT[einde.resultaat]}.{' '}
          {einde.toelichting}
        </Paar>
      )}
    </dl>
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

function Terugkijken({ inzet: { evaluaties, eigenEvaluaties } }: Props) {
  if (evaluaties.length === 0 && eigenEvaluaties.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Teruggekeken</h3>
      {eigenEvaluaties.map(({ op, hielp, woorden }) => (
        <p key={`${op}${woorden}`}>
          <b>De inwoner zelf</b>, {datumLang(op)}: {HIELP[hielp].toLowerCase()}. “{woorden}”
        </p>
      ))}
      {evaluaties.map(({ op, antwoorden, hielp, inwoner, meegewerkt, door }) => (
        <div key={`${op}${inwoner}`} className="mdn-stapel mdn-stapel--dicht">
          <p>
            <b>{datumLang(op)}</b>, {door}: {HIELP[hielp].toLowerCase()}
            {meegewerkt === null ? '' : meegewerkt ? ', werkte genoeg mee' : ', werkte niet genoeg mee'}.
          </p>
          <dl className="mdn-sm">
            {antwoorden.map(({ vraag, antwoord }) => (
              <div key={vraag}>
                <dt className="mdn-sec">{vraag}</dt>
                <dd>{antwoord}</dd>
              </div>
            ))}
          </dl>
          <p className="mdn-sm">De inwoner: “{inwoner}”</p>
        </div>
      ))}
    </div>
  );
}

function Wacht({ inzet: { klokken, wacht, tijdelijk, persoon } }: Props) {
  const { vandaag } = useSessie();
  if (klokken.length === 0 && !wacht) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat wacht</h3>
      {wacht && (
        <p>
          <b>
            Plaats {wacht.plaats} van {wacht.van}
          </b>{' '}
          op de wachtlijst, sinds {datumLang(wacht.sinds)}. Aan de beurt: {beurtInWoorden(wacht.beurt)}.
        </p>
      )}
      {tijdelijk.length > 0 && (
        <p className="mdn-sm mdn-sec">
          Tot die tijd kan: {tijdelijk.map(({ naam }) => naam.toLowerCase()).join(', ')}.{' '}
          <Link className="utrecht-link" to={`/dossiers/${persoon}/instrumenten#catalogus`}>
            Kies hieronder
          </Link>
        </p>
      )}
      <ul className="mdn-sm">
        {klokken.map(({ wat, uiterlijk, bron, teLaat }) => (
          <li key={`${wat}${uiterlijk}`}>
            <b>{wat}</b>, {datumKort(uiterlijk, vandaag)}
            {teLaat ? ' (te laat)' : ''} <span className="mdn-bron">{bron}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Besluiten({ inzet: { besluiten, voorstel } }: Props) {
  if (besluiten.length === 0 && !voorstel) return null;
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <h3 className="utrecht-heading-4">Besluiten</h3>
      {voorstel && (
        <p>
          <Link className="utrecht-link" to={`/besluiten/${voorstel.besluit}`}>
            Voorstel met de brief: {BESLUIT[voorstel.wat].toLowerCase()}
          </Link>
          {voorstel.teruggestuurd && (
            <span className="mdn-melding mdn-melding--warning">Teruggestuurd: {voorstel.teruggestuurd}</span>
          )}
        </p>
      )}
      {besluiten.map(({ besluit, wat, op }) => (
        <p key={besluit}>
          <Link className="utrecht-link" to={`/besluiten/${besluit}`}>
            {BESLUIT[wat]}, {datumLang(op)}
          </Link>
        </p>
      ))}
    </div>
  );
}
