import { readSchuld, type Schuld, type Verloopregel, type Vordering } from '@meedoen/contract/vordering';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, datumKort, datumLang, euro, hoofdletter, maandLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Invorderingpaneel } from '../invordering/Invorderingpaneel.tsx';
import { Kwijtscheldingpaneel } from '../kwijtschelding/Kwijtscheldingpaneel.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Bruteringpaneel } from './Bruteringpaneel.tsx';
import { Regelingpaneel } from './Regelingpaneel.tsx';

const WAT: Readonly<Record<Verloopregel['wat'], string>> = {
  ontstaan: 'ontstaan',
  ingehouden: 'ingehouden op de uitkering',
  betaald: 'betaald door de inwoner',
  teruggedraaid: 'teruggedraaid',
  aanmaning: 'kosten van de aanmaning',
  kwijtgescholden: 'kwijtgescholden',
  overgedragen: 'overgedragen',
  brutering: 'loonheffing erbij',
  anders: 'anders',
};
const VERREKENING: Readonly<Record<Vordering['verrekening'], string>> = {
  moet: 'moet met de uitkering (Pw art. 60 lid 4)',
  kan: 'kan met de uitkering (Pw art. 60 lid 3)',
  niet: 'niet met de uitkering',
};

/** Claims on one person: where each comes from, every ledger line up to now, what is left and when it is over. */
export function Vorderingenblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readSchuld, { params: { persoonId: persoon } });
  return (
    <Lezing van={lezing} regels={8} wat="de vorderingen">
      {(schuld) =>
        schuld.vorderingen.length === 0 ? (
          <section className="mdn-panel" aria-label="Vorderingen">
            <Leeg>Er is nooit iets teruggevorderd.</Leeg>
          </section>
        ) : (
          <div className="mdn-stapel">
            <Lijst schuld={schuld} />
            <Regelingpaneel schuld={schuld} />
            {schuld.vorderingen.map((vordering) => (
              <Een key={vordering.id} vordering={vordering} />
            ))}
          </div>
        )
      }
    </Lezing>
  );
}

const eindeVan = ({
  restInCenten,
  einde,
  aflossing,
  inRegeling,
  invordering,
  kwijtgescholdenInCenten,
}: Vordering): string => {
  if (invordering.overgedragen) return `naar ${invordering.overgedragen.naar}`;
  if (restInCenten === 0) return kwijtgescholdenInCenten > 0 ? 'kwijtgescholden' : 'klaar';
  if (restInCenten < 0) return 'te veel betaald';
  if (einde) return maandLang(einde.maand);
  return aflossing || inRegeling ? 'niet op dit tempo' : 'geen afspraak';
};

function Lijst({ schuld }: { readonly schuld: Schuld }) {
  const { vandaag } = useSessie();
  const { vorderingen, restInCenten, klaarIn, renteOntbreekt } = schuld;
  return (
    <section className="mdn-panel" aria-labelledby="vorderingen">
      <div className="mdn-panel__kop">
        <Heading2 id="vorderingen">Vorderingen</Heading2>
        <span className="mdn-sm mdn-sec">
          nog open <b>{euro(restInCenten)}</b>
          {klaarIn && `, klaar in ${maandLang(klaarIn)}`}
        </span>
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Vorderingen, de oudste eerst"
          rijen={vorderingen}
          sleutel={({ id }) => id}
          kolommen={[
            {
              kop: 'Vordering',
              soort: 'naam',
              toon: ({ id, kenmerk, naam }) => (
                <>
                  <a className="utrecht-link" href={`#vordering-${id}`}>
                    {kenmerk}
                  </a>
                  <span className="mdn-bron">{hoofdletter(naam)}</span>
                </>
              ),
            },
            {
              kop: 'Ontstaan',
              toon: ({ ontstaanOp }) => <span className="mdn-nowrap">{datumKort(ontstaanOp, vandaag)}</span>,
            },
            { kop: 'Bedrag', soort: 'getal', toon: ({ ontstaanInCenten }) => bedrag(ontstaanInCenten) },
            { kop: 'Afgelost', soort: 'getal', toon: ({ afgelostInCenten }) => bedrag(afgelostInCenten) },
            { kop: 'Nog open', soort: 'getal', toon: ({ restInCenten: rest }) => <b>{bedrag(rest)}</b> },
            { kop: 'Einde', toon: eindeVan },
          ]}
        />
      </div>
      {renteOntbreekt && (
        <p className="mdn-panel__lijf mdn-sm mdn-sec">
          Er is een betaaltermijn voorbij. Wettelijke rente (Awb 4:98) is niet berekend. Dit ontbreekt: {renteOntbreekt}
          .
        </p>
      )}
    </section>
  );
}

function Een({ vordering }: { readonly vordering: Vordering }) {
  const { vandaag } = useSessie();
  const { id, kenmerk, naam, artikel, besluit, aflossing, einde, betaalUiterlijk, maanden, restInCenten } = vordering;
  return (
    <section className="mdn-panel" aria-labelledby={`vordering-${id}`}>
      <div className="mdn-panel__kop">
        <Heading2 id={`vordering-${id}`} tabIndex={-1}>
          {kenmerk}
        </Heading2>
        <span className={restInCenten > 0 ? 'mdn-stand mdn-stand--wait' : 'mdn-stand mdn-stand--safe'}>
          {restInCenten > 0 ? `nog ${euro(restInCenten)}` : eindeVan(vordering)}
        </span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <dl className="mdn-gegevens">
          <dt>Herkomst</dt>
          <dd>
            {hoofdletter(naam)}
            {artikel && ` (${artikel})`}
          </dd>
          {vordering.reden && (
            <>
              <dt>Reden</dt>
              <dd>{vordering.reden}</dd>
            </>
          )}
          {besluit && (
            <>
              <dt>Besluit</dt>
              <dd>
                <Link className="utrecht-link" to={`/besluiten/${besluit.id}`}>
                  {besluit.kenmerk ?? 'besluit'}
                </Link>
                {besluit.bezwaarTot && `, bezwaar tot en met ${datumLang(besluit.bezwaarTot)}`}
              </dd>
            </>
          )}
          <dt>Verrekenen</dt>
          <dd>{VERREKENING[vordering.verrekening]}</dd>
          {restInCenten > 0 && (
            <>
              <dt>Betalen</dt>
              <dd>
                {vordering.inRegeling
                  ? 'in de regeling'
                  : aflossing
                    ? `${euro(aflossing.perMaandInCenten)} per maand vanaf ${maandLang(aflossing.vanaf)}${aflossing.totEnMet ? ` tot en met ${maandLang(aflossing.totEnMet)}` : ''}`
                    : betaalUiterlijk
                      ? `in één keer, uiterlijk ${datumLang(betaalUiterlijk)} (Awb 4:87)${betaalUiterlijk < vandaag ? ', te laat' : ''}`
                      : 'geen afspraak'}
                {einde && `, laatste in ${maandLang(einde.maand)}: ${euro(einde.laatsteInCenten)}`}
              </dd>
            </>
          )}
        </dl>
        <Invorderingpaneel vordering={vordering} />
        <Bruteringpaneel vordering={vordering} />
        <Kwijtscheldingpaneel vordering={vordering} />
        {maanden.length > 0 && (
          <details className="mdn-achter">
            <summary>De maanden waarover het gaat</summary>
            <Tabel
              titel={`Maanden van ${kenmerk}`}
              rijen={maanden}
              sleutel={({ maand }) => maand}
              kolommen={[
                { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand) },
                { kop: 'Te veel', soort: 'getal', toon: ({ bedragInCenten }) => bedrag(bedragInCenten) },
                { kop: 'Waarom', toon: ({ oorzaak, artikel: van }) => `${oorzaak}${van ? ` (${van})` : ''}` },
              ]}
            />
          </details>
        )}
        <details className="mdn-achter">
          <summary>Elke boeking in het grootboek</summary>
          <Tabel
            titel={`Boekingen op ${kenmerk}, in volgorde`}
            rijen={vordering.verloop.map((regel, i) => ({ ...regel, volgnummer: i }))}
            sleutel={({ volgnummer }) => String(volgnummer)}
            kolommen={[
              { kop: 'Dag', soort: 'naam', toon: ({ op }) => datumKort(op, vandaag) },
              { kop: 'Wat', toon: ({ wat, omschrijving }) => `${hoofdletter(WAT[wat])}: ${omschrijving}` },
              { kop: 'Maand', toon: ({ maand }) => maand && maandLang(maand) },
              { kop: 'Bedrag', soort: 'getal', toon: ({ bedragInCenten }) => verschilbedrag(bedragInCenten) },
              { kop: 'Daarna open', soort: 'getal', toon: ({ restInCenten: na }) => <b>{bedrag(na)}</b> },
            ]}
          />
        </details>
      </div>
    </section>
  );
}
