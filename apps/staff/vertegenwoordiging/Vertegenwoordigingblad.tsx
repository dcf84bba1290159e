import { readDocument } from '@meedoen/contract/aanvraag';
import { readVertegenwoordigingen } from '@meedoen/contract/vertegenwoordiging';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, bestandsadres, useLees } from '../verbinding/verbinding.tsx';
import { Beeindigen } from './Beeindigen.tsx';
import { omvangTekst, soortVan } from './namen.ts';
import { Vastleggen } from './Vastleggen.tsx';

export type Vertegenwoordiging = Antwoord<typeof readVertegenwoordigingen>['vertegenwoordigingen'][number];

/** Who may act for this person, for what and on which days; entered and ended with the paper that shows it. */
export function Vertegenwoordigingblad({ persoon, naam }: { readonly persoon: string; readonly naam: string }) {
  const mag = useMag();
  const lezing = useLees(readVertegenwoordigingen, { params: { persoonId: persoon } });
  const [nieuw, setNieuw] = useState(false);
  const [eindigt, setEindigt] = useState<Vertegenwoordiging>();
  const magVastleggen = mag('vertegenwoordiging-vastleggen');
  return (
    <section className="mdn-panel" aria-labelledby="vertegenwoordiging">
      <div className="mdn-panel__kop">
        <Heading2 id="vertegenwoordiging">Wie handelt voor {naam}</Heading2>
        {magVastleggen && (
          <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => setNieuw(true)}>
            Vertegenwoordiger vastleggen
          </Button>
        )}
      </div>
      <Lezing van={lezing} regels={4} wat="de vertegenwoordigers">
        {({ vertegenwoordigingen }) => {
          const nu = vertegenwoordigingen.filter(({ stand }) => stand !== 'voorbij');
          const voorbij = vertegenwoordigingen.filter(({ stand }) => stand === 'voorbij');
          return (
            <>
              {nu.length === 0 ? (
                <Leeg>Niemand handelt nu voor {naam}.</Leeg>
              ) : (
                <Lijst titel="Vertegenwoordigers" rijen={nu} onEindig={magVastleggen ? setEindigt : undefined} />
              )}
              {voorbij.length > 0 && (
                <div className="mdn-panel__lijf">
                  <details className="mdn-achter">
                    <summary>Vroeger ({voorbij.length})</summary>
                    <Lijst titel="Vroegere vertegenwoordigers" rijen={voorbij} onEindig={undefined} />
                  </details>
                </div>
              )}
            </>
          );
        }}
      </Lezing>
      <div className="mdn-panel__lijf">
        <Paragraph className="mdn-sm mdn-sec">
          Wie hier staat met een eigen dossier, logt in als zichzelf en kiest voor wie die handelt. {naam} ziet wie er
          mag handelen en wie er meekeek.
        </Paragraph>
      </div>
      {nieuw && <Vastleggen persoon={persoon} naam={naam} onSluit={() => setNieuw(false)} />}
      {eindigt && <Beeindigen persoon={persoon} vertegenwoordiging={eindigt} onSluit={() => setEindigt(undefined)} />}
    </section>
  );
}

function Lijst({
  titel,
  rijen,
  onEindig,
}: {
  readonly titel: string;
  readonly rijen: readonly Vertegenwoordiging[];
  readonly onEindig: ((rij: Vertegenwoordiging) => void) | undefined;
}) {
  const { vandaag } = useSessie();
  const dagen = ({ vanaf, totEnMet }: Vertegenwoordiging) =>
    `${vanaf ? `vanaf ${datumKort(vanaf, vandaag)}` : 'altijd al'}${
      totEnMet ? ` tot en met ${datumKort(totEnMet, vandaag)}` : ''
    }`;
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel={titel}
        rijen={rijen}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Wie',
            soort: 'naam',
            toon: (rij) => (
              <>
                {rij.vertegenwoordiger ? (
                  <Link className="utrecht-link" to={`/dossiers/${rij.vertegenwoordiger}`}>
                    {rij.naam}
                  </Link>
                ) : (
                  rij.naam
                )}
                <span className="mdn-bron">{rij.vertegenwoordiger ? 'persoon, kan inloggen' : 'organisatie'}</span>
              </>
            ),
          },
          {
            kop: 'Grond',
            toon: ({ soort }) => (
              <>
                {soortVan(soort)?.naam} <span className="mdn-bron">{soortVan(soort)?.artikel}</span>
              </>
            ),
          },
          { kop: 'Mag', toon: ({ omvang }) => omvangTekst(omvang) },
          {
            kop: 'Wanneer',
            toon: (rij) => (
              <>
                {rij.stand === 'straks' && <span className="mdn-stand mdn-stand--wait">begint nog</span>} {dagen(rij)}
              </>
            ),
          },
          {
            kop: 'Bewijs',
            toon: ({ bewijs, naam }) =>
              bewijs && (
                <a
                  className="utrecht-link"
                  href={bestandsadres(readDocument, { params: { documentId: bewijs } })}
                  target="_blank"
                  rel="noreferrer"
                >
                  openen<span className="mdn-visually-hidden"> van {naam}</span>
                </a>
              ),
          },
          {
            kop: 'Doen',
            soort: 'doen',
            toon: (rij) =>
              onEindig && (
                <Button
                  className="mdn-klein"
                  appearance="secondary-action-button"
                  onClick={() => onEindig(rij)}
                  aria-label={`Beëindigen: ${rij.naam}`}
                >
                  Beëindigen
                </Button>
              ),
          },
        ]}
      />
    </div>
  );
}
