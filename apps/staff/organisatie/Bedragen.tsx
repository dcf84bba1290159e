import './organisatie.css';
import { confirmBedrag, readOntbrekendeBedragen } from '@meedoen/contract/organisatie';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Bedraginvoer, type Ontbrekend } from './Bedraginvoer.tsx';
import { perWet } from './wetten.ts';

type Ingevoerd = Antwoord<typeof readOntbrekendeBedragen>['ingevoerd'];

/** Published amounts nobody coded yet: entered with date and source by one, confirmed by another. */
export default function Bedragen() {
  const [invoer, setInvoer] = useState<Ontbrekend>();
  const lezing = useLees(readOntbrekendeBedragen);
  useTitel('Bedragen');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Bedragen die ontbreken</Heading1>
          <p className="mdn-sec">
            Een oud bedrag wordt nooit stil doorgebruikt. Een gepubliceerd bedrag voert de een in, de ander bevestigt
            het. Daarna rekent Meedoen ermee.
          </p>
        </div>
      </div>
      <Lezing van={lezing} wat="de bedragen">
        {({ ontbreekt, ingevoerd }) => (
          <div className="mdn-stapel">
            <section className="mdn-panel" aria-labelledby="ingevoerd">
              <div className="mdn-panel__kop">
                <Heading2 id="ingevoerd">
                  Met de hand ingevoerd <span className="mdn-tel">{ingevoerd.length}</span>
                </Heading2>
              </div>
              {ingevoerd.length === 0 ? (
                <Leeg>Er is geen bedrag met de hand ingevoerd.</Leeg>
              ) : (
                <Invoerlijst ingevoerd={ingevoerd} />
              )}
            </section>
            <section className="mdn-panel" aria-labelledby="ontbreekt">
              <div className="mdn-panel__kop">
                <Heading2 id="ontbreekt">
                  Nog niet bekend <span className="mdn-tel">{aantal(ontbreekt.length)}</span>
                </Heading2>
                <span className="mdn-sm mdn-sec">Per wet. Wat niemand nodig heeft, houdt niemand op.</span>
              </div>
              {ontbreekt.length === 0 ? (
                <Leeg>Alle bedragen van het komende jaar zijn bekend.</Leeg>
              ) : (
                perWet(ontbreekt).map(({ wet, bedragen }, i) => (
                  <details key={wet} className="mdn-wet" open={i === 0 && bedragen.length <= 12}>
                    <summary className="mdn-wet__kop">
                      {wet} <span className="mdn-tel">{aantal(bedragen.length)}</span>
                    </summary>
                    <div className="mdn-panel__tabel">
                      <Ontbreeklijst wet={wet} bedragen={bedragen} onInvoer={setInvoer} />
                    </div>
                  </details>
                ))
              )}
            </section>
          </div>
        )}
      </Lezing>
      {invoer && <Bedraginvoer bedrag={invoer} onSluit={() => setInvoer(undefined)} />}
    </>
  );
}

function Ontbreeklijst({
  wet,
  bedragen,
  onInvoer,
}: {
  readonly wet: string;
  readonly bedragen: readonly Ontbrekend[];
  readonly onInvoer: (bedrag: Ontbrekend) => void;
}) {
  const { vandaag } = useSessie();
  const mag = useMag();
  return (
    <Tabel
      titel={`Nog niet bekend: ${wet}`}
      rijen={bedragen}
      sleutel={({ naam, vanaf }) => `${naam}${vanaf}`}
      kolommen={[
        {
          kop: 'Bedrag',
          soort: 'naam',
          toon: ({ omschrijving, naam, artikel }) => (
            <>
              {omschrijving || naam}
              <span className="mdn-bron">{artikel}</span>
            </>
          ),
        },
        {
          kop: 'Niet bekend vanaf',
          toon: ({ vanaf }) => <span className="mdn-nowrap">{datumKort(vanaf, vandaag)}</span>,
        },
        { kop: 'Was', soort: 'getal', toon: ({ was }) => was },
        {
          kop: 'Doen',
          soort: 'doen',
          toon: (bedrag) =>
            bedrag.invoerbaar ? (
              mag('bedrag-invoeren') && (
                <Button
                  className="mdn-klein"
                  appearance="secondary-action-button"
                  onClick={() => onInvoer(bedrag)}
                  aria-label={`Invoeren: ${bedrag.omschrijving || bedrag.naam}`}
                >
                  Invoeren
                </Button>
              )
            ) : (
              <span className="mdn-sm mdn-sec">Een tabel. Die komt met een nieuwe versie van Meedoen.</span>
            ),
        },
      ]}
    />
  );
}

function Invoerlijst({ ingevoerd }: { readonly ingevoerd: Ingevoerd }) {
  const { naam } = useSessie();
  const mag = useMag();
  const bevestig = useOpdracht(confirmBedrag, ['readOntbrekendeBedragen', 'readNormwijziging']);
  return (
    <>
      {bevestig.error && <Fout fout={bevestig.error} veilig="Het bedrag is niet bevestigd." />}
      <ul className="mdn-bedragen">
        {ingevoerd.map((bedrag) => {
          const zelf = bedrag.ingevoerdDoor === naam;
          return (
            <li key={bedrag.id} className="mdn-bedragen__regel">
              <div>
                <b>
                  {bedrag.omschrijving}: {toon(bedrag.waarde, bedrag.eenheid)}
                </b>
                <br />
                <span className="mdn-sm mdn-sec">
                  vanaf {datumLang(bedrag.vanaf)}. Bron: {bedrag.bron}
                </span>
                <br />
                <Feitmerk merk={bedrag.bevestigdDoor ? 'gecontroleerd' : 'opgegeven'}>
                  {bedrag.bevestigdDoor
                    ? `ingevoerd door ${bedrag.ingevoerdDoor}, bevestigd door ${bedrag.bevestigdDoor}`
                    : `ingevoerd door ${bedrag.ingevoerdDoor}, telt nog niet mee`}
                </Feitmerk>
              </div>
              {!bedrag.bevestigdDoor && mag('bedrag-bevestigen') && (
                <span>
                  <Button
                    className="mdn-klein"
                    appearance="primary-action-button"
                    aria-disabled={zelf || bevestig.isPending}
                    aria-describedby={zelf ? `zelf-${bedrag.id}` : undefined}
                    onClick={() => !zelf && bevestig.mutate({ params: { bedragId: bedrag.id }, body: {} })}
                    aria-label={`Bevestigen: ${bedrag.omschrijving}`}
                  >
                    Bevestigen
                  </Button>
                  {zelf && (
                    <span className="mdn-weigering mdn-bedragen__zelf" id={`zelf-${bedrag.id}`}>
                      Een ander bevestigt dit.
                    </span>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** As the unit says: cents are shown as euros. */
function toon(waarde: number, eenheid: string): string {
  if (/cent/i.test(eenheid))
    return `€\u00a0${(waarde / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  return `${waarde.toLocaleString('nl-NL')} ${eenheid}`;
}
