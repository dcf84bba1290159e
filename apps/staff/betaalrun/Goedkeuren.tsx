import { approveRun, type Betaalrun, readBestand } from '@meedoen/contract/betaalrun';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel } from '@meedoen/ui/uitleg';
import { aantal, bedrag, tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { bestandsadres, useOpdracht } from '../verbinding/verbinding.tsx';
import { rekent } from './namen.ts';

/** Approval by another person than who prepared; each condition in sight, the closed button with its true reason. */
export function Goedkeuren({ run, open }: { readonly run: Betaalrun; readonly open: number | undefined }) {
  const { naam, vandaag } = useSessie();
  const mag = useMag();
  const keur = useOpdracht(approveRun, ['readRun', 'readRuns']);
  const rij = run.mogelijkheden.find(({ commando }) => commando === 'approveRun');
  const kan = mag('betaalrun-goedkeuren') && rij?.mag === true && !keur.isPending;
  const gelijk = totalenGelijk(run);
  const ander = run.goedgekeurdOp !== null || run.voorbereidDoor !== naam;
  const teken = () => keur.mutate({ params: { runId: run.id }, body: {}, versie: run.versie });
  useToetsen([{ toets: 'Ctrl+Enter', toon: 'Ctrl Enter', uitleg: 'goedkeuren', kan, doe: teken }]);
  return (
    <section className="mdn-panel mdn-goed" aria-labelledby="goedkeuren">
      <div className="mdn-panel__kop">
        <Heading2 id="goedkeuren">Goedkeuren</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        {!rekent(run) && (
          <ul className="mdn-goed__lijst">
            <li>
              <Feitmerk merk={ander ? 'gecontroleerd' : 'verschil'}>Een ander dan de voorbereider</Feitmerk>
              <span className="mdn-goed__bij">{run.voorbereidDoor ?? 'Niemand'} bereidde voor</span>
            </li>
            <li>
              <Feitmerk merk={gelijk ? 'gecontroleerd' : 'verschil'}>
                {gelijk ? 'De totalen zijn gelijk' : 'De totalen verschillen'}
              </Feitmerk>
              <span className="mdn-goed__bij">
                {gelijk ? `elke keer ${bedrag(run.totaalInCenten)}` : 'zie Moet gelijk zijn'}
              </span>
            </li>
            <li>
              <Feitmerk merk={open === 0 ? 'gecontroleerd' : 'opgegeven'}>Alle punten gezien</Feitmerk>
              <span className="mdn-goed__bij">
                {open === undefined
                  ? 'wordt geteld'
                  : open === 0
                    ? `${run.teBekijken} van ${run.teBekijken}`
                    : `nog ${open} van ${run.teBekijken}`}
              </span>
            </li>
          </ul>
        )}
        {run.goedgekeurdOp ? (
          <p className="mdn-melding mdn-melding--ok">
            Goedgekeurd door {run.goedgekeurdDoor}, {tijdstipKort(run.goedgekeurdOp, vandaag)}.
          </p>
        ) : (
          <>
            <Button
              className="mdn-goed__knop"
              appearance="primary-action-button"
              aria-disabled={!kan}
              aria-describedby={kan ? undefined : 'keurreden'}
              onClick={teken}
            >
              Goedkeuren en bankbestand maken
            </Button>
            {!kan && !keur.isPending && (
              <p className="mdn-weigering" id="keurreden">
                Kan nog niet:{' '}
                {rekent(run)
                  ? 'de run wordt nog berekend.'
                  : (rij?.weigering?.tekst ??
                    (mag('betaalrun-goedkeuren')
                      ? 'de stand laat het niet toe.'
                      : 'goedkeuren doet een collega met die taak.'))}{' '}
                {rij?.weigering?.artikel && <Artikel artikel={rij.weigering.artikel} />}
              </p>
            )}
          </>
        )}
        {keur.error && <Fout fout={keur.error} veilig="Er is niets goedgekeurd en niets betaald." />}
        {run.bestanden.map((bestand) => (
          <p key={bestand.volgnummer} className="mdn-goed__bestand">
            {mag('betaalbestand-aanbieden') ? (
              <a
                className="utrecht-button utrecht-button--secondary-action"
                href={bestandsadres(readBestand, {
                  params: { runId: run.id },
                  query: { volgnummer: bestand.volgnummer },
                })}
                download={bestand.naam}
              >
                Bankbestand ophalen{run.bestanden.length > 1 && ` (${bestand.volgnummer} van ${run.bestanden.length})`}
              </a>
            ) : (
              <b>{bestand.naam}</b>
            )}
            <span className="mdn-goed__bij">
              {aantal(bestand.aantal)} betalingen, {bedrag(bestand.totaalInCenten)}, pain.001.001.09
              <br />
              controlegetal {bestand.sha256.slice(0, 16)}
            </span>
          </p>
        ))}
      </div>
    </section>
  );
}

/** Amounts that must be one: null is not there yet, because the ledger is written and the file made on approval. */
function totalenVan(run: Betaalrun) {
  return [
    ['Wet', 'som van de uitkomsten', run.totaalWetInCenten],
    [
      'Grootboek',
      run.goedgekeurdOp ? 'som van de boekingen' : 'wordt geboekt na de goedkeuring',
      run.goedgekeurdOp ? run.totaalGrootboekInCenten : null,
    ],
    ['Specificaties', 'ook die met uitkomst nul', run.totaalSpecificatiesInCenten],
    [
      'Bankbestand',
      run.totaalBestandInCenten === null ? 'nog niet gemaakt' : controlesom(run),
      run.totaalBestandInCenten === null ? null : run.totaalBestandInCenten + run.ingehoudenInCenten,
    ],
  ] as const;
}

/** What stays here to pay off a claim leaves no bank account: the file is that much lower. */
const controlesom = (run: Betaalrun): string =>
  run.ingehoudenInCenten === 0
    ? 'controlesom'
    : `controlesom ${bedrag(run.totaalBestandInCenten ?? 0)}, en ${bedrag(run.ingehoudenInCenten)} ingehouden voor schulden bij ons`;

/** Whether law, ledger, specifications and bank file, as far as they are there, show one total. */
export const totalenGelijk = (run: Betaalrun): boolean =>
  totalenVan(run).every(([, , cents]) => cents === null || cents === run.totaalInCenten);

export function Totalen({ run }: { readonly run: Betaalrun }) {
  const rijen = totalenVan(run);
  return (
    <section className="mdn-panel" aria-labelledby="gelijk">
      <div className="mdn-panel__kop">
        <Heading2 id="gelijk">Moet gelijk zijn</Heading2>
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Totalen die gelijk moeten zijn"
          rijen={rijen}
          sleutel={([naam]) => naam}
          kolommen={[
            {
              kop: 'Waar',
              soort: 'naam',
              toon: ([naam, bij]) => (
                <>
                  {naam}
                  <span className="mdn-bron">{bij}</span>
                </>
              ),
            },
            { kop: 'Totaal', soort: 'getal', toon: ([, , cents]) => cents !== null && bedrag(cents) },
            {
              kop: 'Klopt',
              toon: ([, , cents]) =>
                cents !== null &&
                (cents === run.totaalInCenten ? (
                  <Feitmerk merk="gecontroleerd">gelijk</Feitmerk>
                ) : (
                  <Feitmerk merk="verschil" />
                )),
            },
          ]}
        />
      </div>
    </section>
  );
}
