import './organisatie.css';
import { confirmBedrag, enterBedrag, readOntbrekendeBedragen } from '@meedoen/contract/organisatie';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

type Bedragen = Antwoord<typeof readOntbrekendeBedragen>;
type Ontbrekend = Bedragen['ontbreekt'][number];

/** Published amounts nobody coded yet: entered with date and source by one, confirmed by another. */
export default function Bedragen() {
  const { naam } = useSessie();
  const mag = useMag();
  const [invoer, setInvoer] = useState<Ontbrekend>();
  const lezing = useLees(readOntbrekendeBedragen);
  const bevestig = useOpdracht(confirmBedrag, ['readOntbrekendeBedragen', 'readNormwijziging']);
  useTitel('Bedragen');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Bedragen die ontbreken</Heading1>
          <p className="mdn-sec">
            Een oud bedrag wordt nooit stil doorgebruikt. Een gepubliceerd bedrag voert de een in, de ander bevestigt
            het.
          </p>
        </div>
      </div>
      {bevestig.error && <Fout fout={bevestig.error} veilig="Het bedrag is niet bevestigd." />}
      <Lezing van={lezing} wat="de bedragen">
        {({ ontbreekt, ingevoerd }) => (
          <div className="mdn-twee">
            <section className="mdn-panel" aria-labelledby="ontbreekt">
              <div className="mdn-panel__kop">
                <Heading2 id="ontbreekt">
                  Ontbreekt <span className="mdn-tel">{ontbreekt.length}</span>
                </Heading2>
              </div>
              {ontbreekt.length === 0 ? (
                <Leeg>Alle bedragen van vandaag zijn bekend.</Leeg>
              ) : (
                <ul className="mdn-bedragen">
                  {ontbreekt.map((bedrag) => (
                    <li key={`${bedrag.naam}${bedrag.vanaf}`} className="mdn-bedragen__regel">
                      <div>
                        <b>{bedrag.omschrijving || bedrag.naam}</b>
                        <br />
                        <span className="mdn-sm mdn-sec">
                          vanaf {datumLang(bedrag.vanaf)}, {bedrag.eenheid}
                        </span>
                      </div>
                      {mag('bedrag-invoeren') && (
                        <Button
                          className="mdn-klein"
                          appearance="secondary-action-button"
                          onClick={() => setInvoer(bedrag)}
                          aria-label={`Invoeren: ${bedrag.omschrijving || bedrag.naam}`}
                        >
                          Invoeren
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="mdn-panel" aria-labelledby="ingevoerd">
              <div className="mdn-panel__kop">
                <Heading2 id="ingevoerd">Met de hand ingevoerd</Heading2>
              </div>
              {ingevoerd.length === 0 ? (
                <Leeg>Er is geen bedrag met de hand ingevoerd.</Leeg>
              ) : (
                <ul className="mdn-bedragen">
                  {ingevoerd.map((bedrag) => {
                    const zelf = bedrag.ingevoerdDoor === naam;
                    return (
                      <li key={bedrag.id} className="mdn-bedragen__regel">
                        <div>
                          <b>
                            {bedrag.naam}: {toon(bedrag.waarde, bedrag.eenheid)}
                          </b>
                          <br />
                          <span className="mdn-sm mdn-sec">
                            vanaf {datumLang(bedrag.vanaf)}. Bron: {bedrag.bron}
                          </span>
                          <br />
                          <Feitmerk merk={bedrag.bevestigdDoor ? 'gecontroleerd' : 'opgegeven'}>
                            {bedrag.bevestigdDoor
                              ? `bevestigd door ${bedrag.bevestigdDoor}`
                              : `ingevoerd door ${bedrag.ingevoerdDoor}, werkt nog niet`}
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
              )}
            </section>
          </div>
        )}
      </Lezing>
      {invoer && <Invoer bedrag={invoer} onSluit={() => setInvoer(undefined)} />}
    </>
  );
}

/** As the unit says: cents are shown as euros. */
function toon(waarde: number, eenheid: string): string {
  if (/cent/i.test(eenheid))
    return `€\u00a0${(waarde / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  return `${waarde.toLocaleString('nl-NL')} ${eenheid}`;
}

function Invoer({ bedrag, onSluit }: { readonly bedrag: Ontbrekend; readonly onSluit: () => void }) {
  const concept = useConcept(`bedrag-${bedrag.naam}-${bedrag.vanaf}`, { waarde: '', bron: '' });
  const voerIn = useOpdracht(enterBedrag, ['readOntbrekendeBedragen'], () => {
    concept.wis();
    onSluit();
  });
  const [eigen, setEigen] = useState<string>();
  const fouten = veldfouten(voerIn.error);
  const inEuros = /cent/i.test(bedrag.eenheid);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const getal = Number(
      concept.waarde.waarde
        .replace(/[€\s]/g, '')
        .replace(/\.(?=\d{3}(\D|$))/g, '')
        .replace(',', '.'),
    );
    if (concept.waarde.waarde.trim() === '' || !Number.isFinite(getal))
      return setEigen('Dit is geen getal. Schrijf het zo: 1.401,50.');
    setEigen(undefined);
    voerIn.mutate({
      body: {
        naam: bedrag.naam,
        vanaf: bedrag.vanaf,
        waarde: inEuros ? Math.round(getal * 100) : getal,
        bron: concept.waarde.bron,
      },
    });
  };
  return (
    <Lade titel={bedrag.omschrijving || bedrag.naam} midden onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <p className="mdn-sec">Vanaf {datumLang(bedrag.vanaf)}. Werkt pas als een ander het bevestigt.</p>
        <Tekstveld
          label={inEuros ? 'Bedrag in euro' : `Waarde in ${bedrag.eenheid}`}
          kort
          inputMode="decimal"
          waarde={concept.waarde.waarde}
          onWaarde={(waarde) => concept.zet({ waarde })}
          fout={eigen ?? fouten.get('/waarde')}
          required
        />
        <Tekstvak
          label="Bron"
          hulp="Nummer van de Staatscourant of de pagina, met datum"
          waarde={concept.waarde.bron}
          onWaarde={(bron) => concept.zet({ bron })}
          fout={fouten.get('/bron')}
          required
          maxLength={300}
        />
        {voerIn.error && fouten.size === 0 && <Fout fout={voerIn.error} veilig="Er is niets ingevoerd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={voerIn.isPending}>
          Invoeren
        </Button>
      </form>
    </Lade>
  );
}
