import { filePost, type poststuk } from '@meedoen/contract/contact';
import { readDossier, searchPersonen } from '@meedoen/contract/persoon';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuze, Tekstveld } from '../vorm/Veld.tsx';

/** Finds the file a piece of post belongs to, and puts it there. */
export function Koppelen({ stuk }: { readonly stuk: (typeof poststuk)['_output'] }) {
  const [naam, setNaam] = useState(stuk.afzender);
  const [persoon, setPersoon] = useState(stuk.persoon ?? '');
  const [zaak, setZaak] = useState(stuk.zaak ?? '');
  const zoek = useOpdracht(searchPersonen, []);
  const koppel = useOpdracht(filePost, ['readPost', 'readTijdlijn']);
  const dossier = useLees(readDossier, { params: { persoonId: persoon } }, { aan: persoon !== '' });
  return (
    <section className="mdn-panel" aria-labelledby="koppelen">
      <div className="mdn-panel__kop">
        <Heading2 id="koppelen" className="utrecht-heading-3">
          {stuk.onderwerp}
        </Heading2>
        <span className="mdn-sm mdn-sec">van {stuk.afzender}</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            zoek.mutate({ body: { naam: naam.trim(), doel: 'recht-op-bijstand', aantal: 10 } });
          }}
        >
          <Tekstveld
            label="Zoek het dossier op naam"
            waarde={naam}
            onWaarde={setNaam}
            autoComplete="off"
            required
            minLength={2}
            maxLength={100}
          />
          <Button type="submit" appearance="secondary-action-button" aria-disabled={zoek.isPending}>
            Zoeken
          </Button>
        </form>
        {zoek.error && <Fout fout={zoek.error} />}
        {zoek.data &&
          (zoek.data.regels.length === 0 ? (
            <Leeg>Niemand gevonden met die naam.</Leeg>
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
