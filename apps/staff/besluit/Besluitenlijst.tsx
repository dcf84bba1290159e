import { readBesluiten, startVoorstel } from '@meedoen/contract/besluit';
import type { IsoDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort, hoofdletter, tijdstip } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { statusnaam } from '../aanvraag/namen.ts';
import type { Dossiergegevens } from '../persoon/Dossierkop.tsx';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { soortnaam } from './namen.ts';
import './besluit.css';

const OP_RECHT = ['wijzigen', 'herzien', 'terugvorderen', 'opschorten', 'intrekken', 'beeindigen'] as const;

/** Decisions about a person, newest first, and the start of a new one on a right that runs. */
export function Besluitenlijst({
  dossier,
  bekendOp,
}: {
  readonly dossier: Dossiergegevens;
  /** Looking back: what was known on this day, and nothing to do. */
  readonly bekendOp: IsoDate | undefined;
}) {
  const { vandaag } = useSessie();
  const mag = useMag();
  const lezing = useLees(
    readBesluiten,
    { params: { persoonId: dossier.persoon.id }, query: bekendOp ? { bekendOp } : {} },
    { houdVorige: true },
  );
  const recht = dossier.rechten.find((kandidaat) => !kandidaat.einddatum);
  return (
    <div className="mdn-stapel">
      {recht && !bekendOp && mag('besluit-voorstellen') && <NieuwVoorstel recht={recht} />}
      <section className="mdn-panel" aria-labelledby="besluiten">
        <div className="mdn-panel__kop">
          <Heading2 id="besluiten">Besluiten</Heading2>
        </div>
        <Lezing van={lezing} wat="de besluiten">
          {({ besluiten }) =>
            besluiten.length === 0 ? (
              <Leeg>{bekendOp ? 'Er was toen nog niets besloten.' : 'Er is nog niets besloten.'}</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <Tabel
                  titel="Besluiten over deze persoon, het nieuwste eerst"
                  rijen={besluiten}
                  sleutel={({ id }) => id}
                  kolommen={[
                    {
                      kop: 'Besluit',
                      soort: 'naam',
                      toon: (besluit) => (
                        <>
                          <Link className="utrecht-link" to={`/besluiten/${besluit.id}`}>
                            {hoofdletter(soortnaam(besluit.soort))}
                          </Link>
                          <span className="mdn-bron">{besluit.kenmerk}</span>
                        </>
                      ),
                    },
                    { kop: 'Stand', toon: ({ status }) => statusnaam(status) },
                    { kop: 'Vanaf', toon: ({ ingangsdatum }) => ingangsdatum && datumKort(ingangsdatum, vandaag) },
                    {
                      kop: 'Vastgesteld',
                      toon: ({ vastgesteldOp, wie }) =>
                        vastgesteldOp && (
                          <>
                            {datumKort(tijdstip(vastgesteldOp).datum, vandaag)} <span className="mdn-mut">{wie}</span>
                          </>
                        ),
                    },
                    { kop: 'Bezwaar tot', toon: ({ bezwaarTot }) => bezwaarTot && datumKort(bezwaarTot, vandaag) },
                  ]}
                />
              </div>
            )
          }
        </Lezing>
      </section>
    </div>
  );
}

function NieuwVoorstel({ recht }: { readonly recht: Dossiergegevens['rechten'][number] }) {
  const ga = useNavigate();
  const [soort, setSoort] = useState<(typeof OP_RECHT)[number]>('herzien');
  const start = useOpdracht(startVoorstel, ['readBesluiten'], (voorstel) => void ga(`/besluiten/${voorstel.id}`));
  return (
    <section className="mdn-panel mdn-panel__lijf mdn-besluiten__nieuw" aria-label="Nieuw voorstel">
      <div className="mdn-rij">
        <Keuzelijst
          label="Nieuw voorstel"
          waarde={soort}
          onWaarde={(keus) => setSoort(OP_RECHT.find((naam) => naam === keus) ?? 'herzien')}
          opties={OP_RECHT.filter((naam) => naam !== 'terugvorderen' || recht.vordertZelf === null).map((naam) => ({
            waarde: naam,
            tekst: soortnaam(naam),
          }))}
        />
        <Button
          appearance="primary-action-button"
          className="mdn-besluiten__knop"
          aria-disabled={start.isPending}
          onClick={() => start.mutate({ body: { soort, recht: recht.id } })}
        >
          Voorstel maken
        </Button>
        <span className="mdn-sm mdn-sec">
          Het voorstel wordt berekend uit de feiten die nu bekend zijn.
          {recht.vordertZelf && ` Te veel betaalde bijstand vraagt ${recht.vordertZelf} zelf terug.`}
        </span>
      </div>
      {start.error && <Fout fout={start.error} veilig="Er is geen voorstel gemaakt." />}
    </section>
  );
}
