import { type Belang, readBelangen } from '@meedoen/contract/belang';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumKort, tijdstip } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Belanginvoer } from './Belanginvoer.tsx';
import { Belangstap, type Stap, stappenVan } from './Belangstap.tsx';
import { isVoorbij, RELATIENAAM, STATUSNAAM } from './namen.ts';
import './belang.css';

/** Of whom staff stay away: entered by one, entered again by another, lifted by two. The number is shown nowhere. */
export function Belangen() {
  const mag = useMag();
  const lezing = useLees(readBelangen);
  const [invoer, setInvoer] = useState(false);
  const [stap, setStap] = useState<Stap>();
  return (
    <section className="mdn-panel" aria-labelledby="belangen">
      <div className="mdn-panel__kop">
        <Heading2 id="belangen">Persoonlijke belangen</Heading2>
        {mag('belang-invoeren') && (
          <Button className="mdn-klein" appearance="primary-action-button" onClick={() => setInvoer(true)}>
            Bsn invoeren
          </Button>
        )}
      </div>
      <div className="mdn-panel__lijf">
        <p className="mdn-sec">
          Niemand behandelt het eigen dossier, dat van familie, of dat van een collega. De een voert een bsn in, een
          ander voert het nog een keer in. Het nummer zelf wordt niet bewaard en is nergens te zien.
        </p>
      </div>
      <Lezing van={lezing} wat="de persoonlijke belangen">
        {({ medewerkers, belangen }) => (
          <>
            <Rijen
              titel="Persoonlijke belangen van collega's"
              belangen={belangen.filter((belang) => !isVoorbij(belang))}
              leeg="Er is nog geen bsn ingevoerd."
              onStap={setStap}
            />
            <Zonder namen={medewerkers.filter(({ zelfBekend }) => !zelfBekend).map(({ naam }) => naam)} />
            {belangen.some(isVoorbij) && (
              <details className="mdn-panel__lijf">
                <summary>Ingetrokken en verwijderd</summary>
                <Rijen
                  titel="Ingetrokken en verwijderd"
                  belangen={belangen.filter(isVoorbij)}
                  leeg=""
                  onStap={setStap}
                />
              </details>
            )}
            {invoer && <Belanginvoer medewerkers={medewerkers} onSluit={() => setInvoer(false)} />}
          </>
        )}
      </Lezing>
      {stap && <Belangstap stap={stap} onSluit={() => setStap(undefined)} />}
    </section>
  );
}

/** Of whom the own number is not known yet: their own file is not closed to them. */
function Zonder({ namen }: { readonly namen: readonly string[] }) {
  if (namen.length === 0) return null;
  return (
    <details className="mdn-panel__lijf">
      <summary>
        Van {namen.length === 1 ? '1 collega' : `${aantal(namen.length)} collega's`} is het eigen bsn nog niet bevestigd
      </summary>
      <p className="mdn-sec">{namen.join(', ')}</p>
    </details>
  );
}

function Rijen({
  titel,
  belangen,
  leeg,
  onStap,
}: {
  readonly titel: string;
  readonly belangen: readonly Belang[];
  readonly leeg: string;
  readonly onStap: (stap: Stap) => void;
}) {
  const { vandaag } = useSessie();
  const mag = useMag();
  if (belangen.length === 0) return <Leeg>{leeg}</Leeg>;
  const op = (moment: string | null) => moment && datumKort(tijdstip(moment).datum, vandaag);
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel={titel}
        rijen={belangen}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Collega',
            soort: 'naam',
            toon: ({ medewerker }) => (
              <>
                {medewerker.naam}
                <span className="mdn-bron">{medewerker.functie.replaceAll('-', ' ')}</span>
              </>
            ),
          },
          { kop: 'Van wie', toon: ({ relatie }) => RELATIENAAM[relatie] },
          {
            kop: 'Stand',
            toon: ({ status }) => (
              <span
                className={`mdn-stand ${status === 'bevestigd' ? 'mdn-stand--safe' : status === 'ingevoerd' || status === 'verwijdering-gevraagd' ? 'mdn-stand--wait' : ''}`}
              >
                {STATUSNAAM[status]}
              </span>
            ),
          },
          {
            kop: 'Wie',
            toon: (belang) => (
              <span className="mdn-sm">
                Ingevoerd door {belang.ingevoerdDoor}, {op(belang.ingevoerdOp)}
                {belang.bevestigdDoor && (
                  <>
                    <br />
                    Bevestigd door {belang.bevestigdDoor}, {op(belang.bevestigdOp)}
                  </>
                )}
                {belang.gevraagdDoor && (
                  <>
                    <br />
                    Verwijdering gevraagd door {belang.gevraagdDoor}: {belang.reden}
                  </>
                )}
                {belang.geslotenDoor && (
                  <>
                    <br />
                    {belang.status === 'verwijderd' ? 'Verwijderd' : 'Ingetrokken'} door {belang.geslotenDoor},{' '}
                    {op(belang.geslotenOp)}
                  </>
                )}
              </span>
            ),
          },
          {
            kop: 'Doen',
            soort: 'doen',
            toon: (belang) =>
              stappenVan(belang, mag).map((stap) => (
                <span key={stap.commando} className="mdn-belang__stap">
                  <Button
                    className="mdn-klein"
                    appearance={stap.hoofd ? 'primary-action-button' : 'secondary-action-button'}
                    aria-disabled={stap.weigering !== undefined}
                    aria-describedby={stap.weigering ? `${stap.commando}-${belang.id}` : undefined}
                    aria-label={`${stap.tekst}: ${RELATIENAAM[belang.relatie]} van ${belang.medewerker.naam}`}
                    onClick={() => stap.weigering === undefined && onStap(stap)}
                  >
                    {stap.tekst}
                  </Button>
                  {stap.weigering && (
                    <span className="mdn-weigering mdn-bedragen__zelf" id={`${stap.commando}-${belang.id}`}>
                      {stap.weigering}
                    </span>
                  )}
                </span>
              )),
          },
        ]}
      />
    </div>
  );
}
