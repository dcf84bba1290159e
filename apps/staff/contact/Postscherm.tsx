import { readDocument } from '@meedoen/contract/aanvraag';
import { readPrintbestand } from '@meedoen/contract/brief';
import { readPost } from '@meedoen/contract/contact';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { bestandsadres, useLees } from '../verbinding/verbinding.tsx';
import { Inboeken } from './Inboeken.tsx';
import { Koppelen } from './Koppelen.tsx';
import './contact.css';

/** Incoming post and mail, put to the right file; the post of the day goes out as one print file. */
export default function Postscherm() {
  const { vandaag } = useSessie();
  const mag = useMag();
  const lezing = useLees(readPost, {}, { houdVorige: true });
  const [gekozen, setGekozen] = useState<string>();
  const [gezet, setGezet] = useState<string>();
  const [inboeken, setInboeken] = useState(false);
  useTitel('Post');
  const stukken = lezing.data?.poststukken ?? [];
  const stuk = stukken.find(({ id }) => id === gekozen) ?? stukken[0];
  /** Beside the list on a desk, under it on a phone: there the eye and the focus go along. */
  const kies = (id: string) => {
    setGekozen(id);
    requestAnimationFrame(() => document.getElementById('koppelen')?.focus());
  };
  const stap = (bij: number) => {
    const nu = stuk ? stukken.indexOf(stuk) : 0;
    setGekozen(stukken[Math.min(stukken.length - 1, Math.max(0, nu + bij))]?.id);
  };
  useToetsen([
    { toets: 'j', toon: 'J', uitleg: 'volgend stuk', kan: stukken.length > 1, doe: () => stap(1) },
    { toets: 'k', toon: 'K', uitleg: 'vorig stuk', kan: stukken.length > 1, doe: () => stap(-1) },
    { toets: 'i', toon: 'I', uitleg: 'inboeken', doe: () => setInboeken(true) },
  ]);
  return (
    <>
      <div className="mdn-head">
        <Heading1>Post</Heading1>
        <div className="mdn-head__eind">
          <a className="utrecht-link" href={bestandsadres(readPrintbestand, { params: { dag: vandaag } })}>
            Printbestand van vandaag
          </a>
          <a
            className="utrecht-link"
            href={bestandsadres(readPrintbestand, { params: { dag: vandaag }, query: { deel: 'index' } })}
          >
            Index (csv)
          </a>
          {mag('uwv-meldingen-inlezen') && (
            <Link className="utrecht-link" to="/post/uwv">
              Meldingen van UWV
            </Link>
          )}
          <Button appearance="secondary-action-button" onClick={() => setInboeken(true)}>
            Scan of mail inboeken
          </Button>
        </div>
      </div>
      <p role="status" className={gezet ? 'mdn-melding mdn-melding--ok mdn-post__gezet' : 'mdn-visually-hidden'}>
        {gezet}
      </p>
      <div className="mdn-post">
        <section className="mdn-panel" aria-labelledby="stukken">
          <div className="mdn-panel__kop">
            <Heading2 id="stukken">
              Nog bij een dossier te zetten <span className="mdn-tel">{stukken.length}</span>
            </Heading2>
          </div>
          <Lezing van={lezing} wat="de post">
            {({ poststukken }) =>
              poststukken.length === 0 ? (
                <Leeg>Alle post en mail staat bij een dossier.</Leeg>
              ) : (
                <div className="mdn-panel__tabel">
                  <Tabel
                    titel="Post die nog bij een dossier moet"
                    rijen={poststukken}
                    sleutel={({ id }) => id}
                    gekozen={({ id }) => id === stuk?.id}
                    kolommen={[
                      {
                        kop: 'Onderwerp',
                        soort: 'naam',
                        toon: (post) => (
                          <Button
                            className="mdn-klein"
                            appearance="subtle-button"
                            aria-pressed={post.id === stuk?.id}
                            onClick={() => kies(post.id)}
                          >
                            {post.onderwerp}
                          </Button>
                        ),
                      },
                      { kop: 'Soort', toon: ({ kanaal }) => <span className="mdn-stand">{kanaal}</span> },
                      { kop: 'Van', toon: ({ afzender }) => afzender },
                      {
                        kop: 'Ontvangen',
                        toon: ({ ontvangenOp }) => (
                          <span className="mdn-nowrap">{datumKort(ontvangenOp, vandaag)}</span>
                        ),
                      },
                      {
                        kop: 'Stuk',
                        toon: ({ document }) =>
                          document && (
                            <a
                              className="utrecht-link"
                              href={bestandsadres(readDocument, { params: { documentId: document } })}
                              target="_blank"
                              rel="noreferrer"
                            >
                              bekijk
                            </a>
                          ),
                      },
                    ]}
                  />
                </div>
              )
            }
          </Lezing>
        </section>
        {stuk && (
          <Koppelen
            key={stuk.id}
            stuk={stuk}
            onGezet={(naam) => setGezet(`${stuk.onderwerp} staat bij het dossier van ${naam}.`)}
          />
        )}
      </div>
      {inboeken && <Inboeken onSluit={() => setInboeken(false)} />}
    </>
  );
}
