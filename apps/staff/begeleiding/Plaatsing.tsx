import { type Persoonsindeling, placePersoon, readIndelingen, readPlaatsingen } from '@meedoen/contract/indeling';
import { isoDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2, Heading3 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Datumveld, Keuzelijst, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

/** Where somebody stands in each indeling; a proposal says why, and the coach decides together with who it is about. */
export function Plaatsing({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readPlaatsingen, { params: { persoonId: persoon } });
  return (
    <section className="mdn-panel" aria-labelledby="plaatsing">
      <div className="mdn-panel__kop">
        <Heading2 id="plaatsing">Plaatsing</Heading2>
      </div>
      <Lezing van={lezing} regels={4} wat="de plaatsing">
        {({ indelingen }) =>
          indelingen.length === 0 ? (
            <Leeg>Deze gemeente gebruikt nog geen indeling.</Leeg>
          ) : (
            <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
              {indelingen.map((indeling) => (
                <Een key={indeling.indeling} persoon={persoon} indeling={indeling} />
              ))}
            </div>
          )
        }
      </Lezing>
    </section>
  );
}

function Een({ persoon, indeling }: { readonly persoon: string; readonly indeling: Persoonsindeling }) {
  const mag = useMag();
  const [gekozen, setGekozen] = useState<string>();
  const { nu, eerder, voorstellen } = indeling;
  return (
    <div>
      <Heading3>{indeling.naam}</Heading3>
      <p>
        {nu ? (
          <>
            <b>{nu.naam}</b>
            {nu.vanaf && ` sinds ${datumLang(nu.vanaf)}`}
            {nu.toelichting && <span className="mdn-sec">: {nu.toelichting}</span>}
          </>
        ) : (
          'Nog niet in een groep.'
        )}
      </p>
      {eerder.length > 0 && (
        <p className="mdn-sm mdn-sec">
          Eerder: {eerder.map(({ naam, tot }) => `${naam}${tot ? ` tot ${datumLang(tot)}` : ''}`).join('; ')}
        </p>
      )}
      {voorstellen
        .filter(({ geldtAl }) => !geldtAl)
        .map((voorstel) => (
          <div key={voorstel.groep} className="mdn-melding">
            <p>
              Past bij de feiten: <b>{voorstel.naam}</b>.{' '}
              {voorstel.gronden.map(({ criterium, feitnaam }) => `${criterium} (feit: ${feitnaam})`).join('; ')}.
            </p>
            {voorstel.teBeoordelen.length > 0 && (
              <p className="mdn-sm mdn-sec">Beoordeel samen: {voorstel.teBeoordelen.join('; ')}.</p>
            )}
            {mag('begeleiden') && (
              <Button
                className="mdn-klein"
                appearance="secondary-action-button"
                onClick={() => setGekozen(voorstel.groep)}
              >
                Dit bespreken
              </Button>
            )}
          </div>
        ))}
      {mag('begeleiden') &&
        (gekozen === undefined ? (
          <Button className="mdn-klein" appearance="subtle-button" onClick={() => setGekozen('')}>
            {nu ? 'Andere groep' : 'In een groep plaatsen'}
          </Button>
        ) : (
          <Plaatsen
            persoon={persoon}
            indeling={indeling.indeling}
            begin={gekozen}
            onKlaar={() => setGekozen(undefined)}
          />
        ))}
    </div>
  );
}

function Plaatsen({
  persoon,
  indeling,
  begin,
  onKlaar,
}: {
  readonly persoon: string;
  readonly indeling: string;
  readonly begin: string;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const [groep, setGroep] = useState(begin);
  const [vanaf, setVanaf] = useState<string>(vandaag);
  const [toelichting, setToelichting] = useState('');
  const indelingen = useLees(readIndelingen);
  const plaats = useOpdracht(
    placePersoon,
    ['readPlaatsingen', 'readBegeleiding', 'readMensen', 'readDossier'],
    onKlaar,
  );
  const fouten = veldfouten(plaats.error);
  const groepen = indelingen.data?.indelingen.find(({ code }) => code === indeling)?.groepen ?? [];
  const uitleg = groepen.find(({ code }) => code === groep)?.omschrijving;
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        plaats.mutate({
          params: { persoonId: persoon },
          body: { indeling, groep, vanaf: isoDate(vanaf), toelichting },
        });
      }}
    >
      <Keuzelijst
        label="Groep"
        required
        leeg="Kies"
        waarde={groep}
        onWaarde={setGroep}
        opties={groepen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        fout={fouten.get('/groep')}
        {...(uitleg ? { hulp: uitleg } : {})}
      />
      <Datumveld label="Vanaf" required max={vandaag} waarde={vanaf} onWaarde={setVanaf} fout={fouten.get('/vanaf')} />
      <Tekstveld
        label="Waarom, samen besproken"
        hulp="De inwoner leest dit."
        required
        maxLength={1000}
        waarde={toelichting}
        onWaarde={setToelichting}
        fout={fouten.get('/toelichting')}
      />
      {plaats.error && fouten.size === 0 && <Fout fout={plaats.error} />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={plaats.isPending}>
          Plaatsen
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}
