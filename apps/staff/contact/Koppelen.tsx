import { readDocument } from '@meedoen/contract/aanvraag';
import { filePost, type poststuk } from '@meedoen/contract/contact';
import { readDossier, searchPersonen } from '@meedoen/contract/persoon';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { zoekvraagUit } from '../persoon/zoekvraag.ts';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { bestandsadres, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuze, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

/** Finds the file a piece of post belongs to, and puts it there. */
export function Koppelen({
  stuk,
  onGezet,
}: {
  readonly stuk: (typeof poststuk)['_output'];
  /** The piece stands in a file now. @param naam whose */
  readonly onGezet: (naam: string) => void;
}) {
  const { vandaag } = useSessie();
  const [tekst, setTekst] = useState(stuk.afzender);
  const [persoon, setPersoon] = useState(stuk.persoon ?? '');
  const [zaak, setZaak] = useState(stuk.zaak ?? '');
  const zoek = useOpdracht(searchPersonen, []);
  const fouten = veldfouten(zoek.error);
  const dossier = useLees(readDossier, { params: { persoonId: persoon } }, { aan: persoon !== '' });
  const koppel = useOpdracht(filePost, ['readPost', 'readTijdlijn', 'readWerkvoorraad'], () =>
    onGezet(dossier.data?.persoon.naam ?? ''),
  );
  return (
    <section className="mdn-panel" aria-labelledby="koppelen">
      <div className="mdn-panel__kop">
        <Heading2 id="koppelen" className="utrecht-heading-3" tabIndex={-1}>
          {stuk.onderwerp}
        </Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <p className="mdn-sec">
          {stuk.kanaal === 'mail' ? 'Mail' : 'Post'} van {stuk.afzender}, ontvangen{' '}
          {datumKort(stuk.ontvangenOp, vandaag)}.
        </p>
        {stuk.document && (
          <a
            className="utrecht-button utrecht-button--secondary-action mdn-post__bekijk"
            href={bestandsadres(readDocument, { params: { documentId: stuk.document } })}
            target="_blank"
            rel="noreferrer"
          >
            Lees het stuk
          </a>
        )}
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            zoek.mutate({ body: { ...zoekvraagUit(tekst), doel: 'recht-op-bijstand', aantal: 10 } });
          }}
        >
          <Tekstveld
            label="Bij welk dossier hoort het"
            hulp="Zoek op naam, geboortedatum (7-7-2002), bsn of kenmerk"
            waarde={tekst}
            onWaarde={setTekst}
            fout={fouten.values().next().value}
            autoComplete="off"
            required
            minLength={2}
            maxLength={100}
          />
          <Button type="submit" appearance="secondary-action-button" aria-disabled={zoek.isPending}>
            Zoeken
          </Button>
        </form>
        {zoek.error && fouten.size === 0 && <Fout fout={zoek.error} />}
        {zoek.data &&
          (zoek.data.regels.length === 0 ? (
            <div className="mdn-stapel mdn-stapel--dicht">
              <p className="mdn-sec">
                Niemand gevonden. Probeer een deel van de naam. Is het iemand zonder dossier die bijstand vraagt? Leg
                dan de melding vast; het dossier komt er vanzelf.
              </p>
              <Link className="utrecht-link" to="/aanvragen/nieuw">
                Nieuwe melding
              </Link>
            </div>
          ) : (
            <Keuze
              label="Bij wie hoort dit"
              waarde={persoon}
              onWaarde={(nieuw) => {
                setPersoon(nieuw);
                setZaak('');
              }}
              opties={zoek.data.regels.map((regel) => ({
                waarde: regel.id,
                tekst: (
                  <>
                    <b>{regel.naam}</b>{' '}
                    <span className="mdn-sm mdn-sec">
                      {regel.geboortedatum ? datumLang(regel.geboortedatum) : ''} {regel.plaats}
                    </span>
                  </>
                ),
              }))}
            />
          ))}
        {persoon && (
          <Lezing van={dossier} regels={3} wat="de zaken">
            {(gegevens) => (
              <form
                className="mdn-vorm"
                onSubmit={(event) => {
                  event.preventDefault();
                  koppel.mutate({ params: { poststukId: stuk.id }, body: { persoon, ...(zaak ? { zaak } : {}) } });
                }}
              >
                <Keuze
                  label="Bij welke zaak"
                  waarde={zaak}
                  onWaarde={setZaak}
                  opties={[
                    ...gegevens.zaken.map((keus) => ({ waarde: keus.id, tekst: `${keus.soort} ${keus.kenmerk}` })),
                    { waarde: '', tekst: 'Geen zaak, alleen het dossier' },
                  ]}
                />
                {koppel.error && <Fout fout={koppel.error} veilig="De post staat nog in deze lijst." />}
                <Button type="submit" appearance="primary-action-button" aria-disabled={koppel.isPending}>
                  Bij dossier van {gegevens.persoon.naam} zetten
                </Button>
              </form>
            )}
          </Lezing>
        )}
      </div>
    </section>
  );
}
