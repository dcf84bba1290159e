import { readDocument } from '@meedoen/contract/aanvraag';
import { readTijdlijn } from '@meedoen/contract/persoon';
import { datumKort, tijdstip } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { bestandsadres, useLees } from '../verbinding/verbinding.tsx';

/** What happened, newest first. */
export function Tijdlijn({ persoon }: { readonly persoon: string }) {
  const { vandaag } = useSessie();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const lezing = useLees(
    readTijdlijn,
    { params: { persoonId: persoon }, query: cursor ? { cursor } : {} },
    { houdVorige: true },
  );
  return (
    <section className="mdn-panel" aria-labelledby="tijdlijn">
      <div className="mdn-panel__kop">
        <Heading2 id="tijdlijn">Tijdlijn</Heading2>
        <span>
          {cursors.length > 0 && (
            <Button className="mdn-klein" appearance="subtle-button" onClick={() => setCursors(cursors.slice(0, -1))}>
              Nieuwer
            </Button>
          )}
          {lezing.data?.volgende && (
            <Button
              className="mdn-klein"
              appearance="subtle-button"
              onClick={() => lezing.data?.volgende && setCursors([...cursors, lezing.data.volgende])}
            >
              Ouder
            </Button>
          )}
        </span>
      </div>
      <div className="mdn-panel__lijf">
        <Lezing van={lezing} regels={8} wat="de tijdlijn">
          {({ regels }) =>
            regels.length === 0 ? (
              <Leeg>Er is nog niets gebeurd.</Leeg>
            ) : (
              <ol className="mdn-tijd">
                {regels.map((regel) => (
                  <li
                    key={regel.id}
                    className={
                      regel.soort === 'verschil' || regel.soort === 'signaal'
                        ? 'mdn-tijd__regel mdn-tijd__regel--verschil'
                        : 'mdn-tijd__regel'
                    }
                  >
                    <time dateTime={regel.op}>{datumKort(tijdstip(regel.op).datum, vandaag)}</time>
                    <div>
                      <b>{regel.titel}</b>
                      <br />
                      <span className="mdn-mut">{[regel.wie, regel.toelichting].filter(Boolean).join(': ')}</span>{' '}
                      {regel.document && (
                        <a
                          className="utrecht-link mdn-sm"
                          href={bestandsadres(readDocument, { params: { documentId: regel.document } })}
                          target="_blank"
                          rel="noreferrer"
                          aria-label={`Lees het stuk: ${regel.titel}`}
                        >
                          Lees het stuk
                        </a>
                      )}
                    </div>
                  </li>
                ))}
              </ol>
            )
          }
        </Lezing>
      </div>
    </section>
  );
}
