import type { Planbeeld } from '@meedoen/contract/plan';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { useSessie } from '../sessie/sessie.tsx';
import { gebiedInWoorden } from './leefgebiedwoorden.ts';
import { FASE, LEEFGEBIED, OORDEEL, UITKOMST } from './woorden.ts';

const FASEN = ['diagnose', 'plan', 'uitvoeren', 'evalueren'] as const;

/** A plan as both sides see it: phase, own words first, then learning goals, agreements and signatures. */
export function Plan({ plan, samen = false }: { readonly plan: Planbeeld; readonly samen?: boolean }) {
  const { vandaag } = useSessie();
  const hier = plan.fase === 'afgesloten' ? FASEN.length : FASEN.indexOf(plan.fase);
  return (
    <section className={samen ? 'mdn-panel mdn-begeleiding__samen' : 'mdn-panel'} aria-labelledby="plan">
      <div className="mdn-panel__kop">
        <Heading2 id="plan">Plan naar werk</Heading2>
        <span className="mdn-sm mdn-sec">
          versie {plan.planversie}, {plan.getekend ? 'getekend' : 'nog niet door iedereen getekend'}
        </span>
      </div>
      <div className="mdn-panel__lijf mdn-begeleiding__blok">
        <ol className="mdn-begeleiding__fasen" aria-label="Fasen van het plan">
          {FASEN.map((fase, i) => (
            <li
              key={fase}
              data-stand={i < hier ? 'af' : i === hier ? 'nu' : undefined}
              aria-current={i === hier ? 'step' : undefined}
            >
              {FASE[fase]}
            </li>
          ))}
        </ol>
        {plan.eigen ? (
          <blockquote className="mdn-begeleiding__woorden">
            <p>“{plan.eigen.woorden}”</p>
            <p className="mdn-sm mdn-sec">Doel: {plan.eigen.doel}</p>
          </blockquote>
        ) : (
          <p className="mdn-melding mdn-melding--warning">
            Begin met wat iemand zelf wil. Zonder eigen woorden en doel gaat het plan niet verder.
          </p>
        )}
        <Diagnose plan={plan} />
        <Leerdoelen plan={plan} />
        <Afspraken plan={plan} kant="inwoner" />
        <Afspraken plan={plan} kant="gemeente" />
        {plan.sollicitaties && (
          <p>
            Solliciteren:{' '}
            {plan.sollicitaties.aantalPerMaand
              ? `${plan.sollicitaties.aantalPerMaand} keer per maand`
              : `hoeft niet, ${plan.sollicitaties.reden}`}
          </p>
        )}
        <Heading3>Handtekeningen</Heading3>
        <ul className="mdn-begeleiding__lijst">
          <li>De gemeente: {plan.tekening.coach ? datumKort(plan.tekening.coach.op, vandaag) : 'nog niet'}</li>
          {plan.tekening.inwoners.map(({ id, naam, handtekening }) => (
            <li key={id}>
              {naam}:{' '}
              {handtekening
                ? `${datumKort(handtekening.op, vandaag)}${handtekening.wijze === 'papier' ? ', op papier' : ''}`
                : 'nog niet'}
            </li>
          ))}
        </ul>
        <Versies plan={plan} />
      </div>
    </section>
  );
}

function Diagnose({ plan }: { readonly plan: Planbeeld }) {
  if (plan.diagnose.length === 0) return null;
  return (
    <>
      <Heading3>Wat wij samen zien</Heading3>
      <dl className="mdn-gegevens">
        {plan.diagnose.map(({ leefgebied, tekst, woorden, ...gekozen }) => (
          <div key={leefgebied} style={{ display: 'contents' }}>
            <dt>{LEEFGEBIED[leefgebied]}</dt>
            <dd>
              {woorden && <>“{woorden}” </>}
              {tekst} {gebiedInWoorden(gekozen)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Leerdoelen({ plan }: { readonly plan: Planbeeld }) {
  if (plan.leerdoelen.length === 0) return null;
  return (
    <>
      <Heading3>Leerdoelen</Heading3>
      <ul className="mdn-begeleiding__lijst">
        {plan.leerdoelen.map(({ id, doel, hoe, stand, oordeel }) => (
          <li key={id}>
            <b>{doel}</b>{' '}
            <span className="mdn-begeleiding__stand" aria-hidden="true">
              {[1, 2, 3, 4].map((deel) => (
                <i key={deel} data-vol={deel <= stand || undefined} />
              ))}
            </span>
            <span className="mdn-visually-hidden">{stand} van 4.</span>{' '}
            <span className="mdn-sm mdn-sec">
              {[hoe, oordeel ? `${OORDEEL[oordeel.soort]}: ${oordeel.toelichting}` : 'nog niet beoordeeld']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Afspraken({ plan, kant }: { readonly plan: Planbeeld; readonly kant: 'inwoner' | 'gemeente' }) {
  const { vandaag } = useSessie();
  const afspraken = plan.afspraken.filter(({ wie }) => wie === kant);
  return (
    <>
      <Heading3>{kant === 'inwoner' ? 'Wat de inwoner doet' : 'Wat wij doen'}</Heading3>
      {afspraken.length === 0 ? (
        <p className="mdn-sec">Nog niets afgesproken.</p>
      ) : (
        <ul className="mdn-begeleiding__lijst">
          {afspraken.map(({ id, wat, lid, uiterlijk, uitkomst, teLaat }) => (
            <li key={id}>
              {wat}
              {lid && plan.leden.length > 1 && ` (${lid})`}{' '}
              {uitkomst ? (
                <span className={`mdn-stand mdn-stand--${uitkomst.soort === 'gedaan' ? 'safe' : 'wait'}`}>
                  {UITKOMST[uitkomst.soort]} {datumKort(uitkomst.op, vandaag)}
                </span>
              ) : (
                <span className={teLaat ? 'mdn-stand mdn-stand--danger' : 'mdn-sm mdn-sec'}>
                  {uiterlijk ? `${teLaat ? 'te laat, was ' : ''}uiterlijk ${datumLang(uiterlijk)}` : 'zonder einddatum'}
                </span>
              )}
              {uitkomst?.reden && <span className="mdn-sm mdn-sec"> {uitkomst.reden}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Versies({ plan }: { readonly plan: Planbeeld }) {
  if (plan.versies.length === 0) return null;
  return (
    <details>
      <summary>Getekende versies ({plan.versies.length})</summary>
      <ul className="mdn-begeleiding__lijst">
        {plan.versies.map(({ nummer, vastgesteldOp, doel, afspraken }) => (
          <li key={nummer}>
            <b>
              Versie {nummer}, {datumLang(vastgesteldOp)}
            </b>{' '}
            {doel}
            <ul>
              {afspraken.map(({ wie, wat }) => (
                <li key={wie + wat}>
                  {wie === 'gemeente' ? 'Wij' : 'Inwoner'}: {wat}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
