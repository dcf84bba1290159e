import {
  assignCollegadossier,
  type Collegadossier,
  endToewijzing,
  readCollegadossiers,
} from '@meedoen/contract/belang';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumKort, tijdstip } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst, veldfouten } from '../vorm/Veld.tsx';

const NA = ['readCollegadossiers'] as const;

/** Files in which a colleague stands: closed to everybody who is not named here. */
export function Collegadossiers() {
  const { vandaag } = useSessie();
  const lezing = useLees(readCollegadossiers);
  const [gekozen, setGekozen] = useState<Collegadossier>();
  const trekIn = useOpdracht(endToewijzing, NA);
  return (
    <section className="mdn-panel" aria-labelledby="collegadossiers">
      <div className="mdn-panel__kop">
        <Heading2 id="collegadossiers">Dossiers van collega's</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        <p className="mdn-sec">Alleen wie u hier aanwijst, kan zo'n dossier openen. U kunt uzelf niet aanwijzen.</p>
        {trekIn.error && <Fout fout={trekIn.error} veilig="Er is niets veranderd." />}
      </div>
      <Lezing van={lezing} wat="de dossiers van collega's">
        {({ dossiers, medewerkers }) => (
          <>
            {dossiers.length === 0 ? (
              <Leeg>Geen collega heeft hier een dossier.</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <Tabel
                  titel="Dossiers van collega's en wie ze behandelt"
                  rijen={dossiers}
                  sleutel={({ persoon }) => persoon}
                  kolommen={[
                    { kop: 'Naam', soort: 'naam', toon: ({ naam }) => naam },
                    { kop: 'Open werk', soort: 'getal', toon: ({ openWerk }) => aantal(openWerk) },
                    {
                      kop: 'Behandelt',
                      toon: ({ naam, toewijzingen }) =>
                        toewijzingen.length === 0 ? (
                          <span className="mdn-stand mdn-stand--warning">niemand</span>
                        ) : (
                          <ul className="mdn-belang__lijst">
                            {toewijzingen.map((toewijzing) => (
                              <li key={toewijzing.id}>
                                {toewijzing.medewerker}{' '}
                                <span className="mdn-sm mdn-sec">
                                  sinds {datumKort(tijdstip(toewijzing.op).datum, vandaag)}, door {toewijzing.door}
                                </span>{' '}
                                <Button
                                  className="mdn-klein"
                                  appearance="subtle-button"
                                  aria-label={`Weghalen: ${toewijzing.medewerker} behandelt ${naam} niet meer`}
                                  aria-disabled={trekIn.isPending}
                                  onClick={() =>
                                    !trekIn.isPending &&
                                    trekIn.mutate({ params: { toewijzingId: toewijzing.id }, body: {} })
                                  }
                                >
                                  Weghalen
                                </Button>
                              </li>
                            ))}
                          </ul>
                        ),
                    },
                    {
                      kop: 'Doen',
                      soort: 'doen',
                      toon: (dossier) => (
                        <Button
                          className="mdn-klein"
                          appearance="secondary-action-button"
                          aria-label={`Aanwijzen wie ${dossier.naam} behandelt`}
                          onClick={() => setGekozen(dossier)}
                        >
                          Aanwijzen
                        </Button>
                      ),
                    },
                  ]}
                />
              </div>
            )}
            {gekozen && <Aanwijzen dossier={gekozen} medewerkers={medewerkers} onSluit={() => setGekozen(undefined)} />}
          </>
        )}
      </Lezing>
    </section>
  );
}

function Aanwijzen({
  dossier,
  medewerkers,
  onSluit,
}: {
  readonly dossier: Collegadossier;
  readonly medewerkers: Antwoord<typeof readCollegadossiers>['medewerkers'];
  readonly onSluit: () => void;
}) {
  const [medewerker, setMedewerker] = useState('');
  const wijsAan = useOpdracht(assignCollegadossier, NA, onSluit);
  const fouten = veldfouten(wijsAan.error);
  return (
    <Lade titel={`Wie behandelt ${dossier.naam}?`} midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wijsAan.isPending) wijsAan.mutate({ params: { dossierId: dossier.persoon }, body: { medewerker } });
        }}
      >
        <Keuzelijst
          label="Collega"
          hulp="Moet er ook iets worden betaald? Wijs dan ook iemand aan van betaalbeheer."
          waarde={medewerker}
          onWaarde={setMedewerker}
          leeg="Kies een collega"
          required
          opties={medewerkers.map(({ id, naam, functie }) => ({
            waarde: id,
            tekst: `${naam}, ${functie.replaceAll('-', ' ')}`,
          }))}
          fout={fouten.get('/medewerker')}
        />
        {wijsAan.error && fouten.size === 0 && <Fout fout={wijsAan.error} veilig="Er is niemand aangewezen." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={wijsAan.isPending}>
          Aanwijzen
        </Button>
      </form>
    </Lade>
  );
}
