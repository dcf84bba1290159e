import { DOELEN, type Doel } from '@meedoen/casework/bevoegdheid';
import { isBsn } from '@meedoen/casework/identificatie';
import { registerPersoon, searchPersonen } from '@meedoen/contract/persoon';
import { ageOn, parseDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import './dossier.css';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Laden, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { naarFout } from '../vorm/fout.ts';
import { Datumveld, Keuzelijst, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { doelnaam, rechtnaam } from './namen.ts';

/** Search by name, birth date, bsn or kenmerk, each time with a stated purpose. A bsn is kept nowhere. */
export default function Zoeken() {
  const { vandaag, gemeenten } = useSessie();
  const mag = useMag();
  const ga = useNavigate();
  const { waarde, zet } = useConcept('zoeken', {
    naam: '',
    geboortedatum: '',
    kenmerk: '',
    doel: 'recht-op-bijstand' as Doel,
  });
  const [bsn, setBsn] = useState('');
  const [bsnFout, setBsnFout] = useState<string>();
  const [leegFout, setLeegFout] = useState<string>();
  const zoek = useOpdracht(searchPersonen, []);
  const schrijfIn = useOpdracht(
    registerPersoon,
    [],
    ({ persoonId }) => void ga(`/aanvragen/nieuw?persoon=${persoonId}`),
  );
  const fouten = veldfouten(zoek.error);
  useTitel('Dossiers zoeken');
  useEffect(() => document.querySelector<HTMLInputElement>('#zoekvorm input')?.focus(), []);

  const leeg = !waarde.naam.trim() && !waarde.geboortedatum && !bsn && !waarde.kenmerk.trim();
  const verstuur = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setLeegFout(leeg ? 'Vul ten minste een van de vier in.' : undefined);
    if (leeg) return naarFout(event.currentTarget);
    const kaal = bsn.replace(/\D/g, '');
    if (bsn && !isBsn(kaal)) {
      setBsnFout('Dit is geen geldig bsn. Kijk de negen cijfers na.');
      return naarFout(event.currentTarget);
    }
    setBsnFout(undefined);
    const geboortedatum = parseDate(waarde.geboortedatum);
    zoek.mutate({
      body: {
        doel: waarde.doel,
        aantal: 20,
        ...(waarde.naam.trim() ? { naam: waarde.naam.trim() } : {}),
        ...(geboortedatum ? { geboortedatum } : {}),
        ...(kaal ? { bsn: kaal } : {}),
        ...(waarde.kenmerk.trim() ? { kenmerk: waarde.kenmerk.trim() } : {}),
      },
    });
  };
  const kaalBsn = bsn.replace(/\D/g, '');
  return (
    <>
      <div className="mdn-head">
        <Heading1>Dossiers zoeken</Heading1>
      </div>
      <div className="mdn-zoek">
        <form className="mdn-panel mdn-panel__lijf mdn-zoek__vorm mdn-vorm" id="zoekvorm" onSubmit={verstuur}>
          <Tekstveld
            label="Naam"
            waarde={waarde.naam}
            onWaarde={(naam) => zet({ naam })}
            fout={leegFout ?? fouten.get('/naam')}
            autoComplete="off"
            maxLength={100}
          />
          <Datumveld
            label="Geboortedatum"
            waarde={waarde.geboortedatum}
            onWaarde={(geboortedatum) => zet({ geboortedatum })}
            fout={fouten.get('/geboortedatum')}
            max={vandaag}
          />
          <Tekstveld
            label="Burgerservicenummer"
            hulp="Wordt niet bewaard en staat niet in het adres"
            kort
            waarde={bsn}
            onWaarde={setBsn}
            fout={bsnFout ?? fouten.get('/bsn')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={11}
          />
          <Tekstveld
            label="Kenmerk van zaak, brief of uitkering"
            kort
            waarde={waarde.kenmerk}
            onWaarde={(kenmerk) => zet({ kenmerk })}
            placeholder="AV-2026-000123"
            fout={fouten.get('/kenmerk')}
            maxLength={20}
          />
          <Keuzelijst
            label="Waarvoor kijkt u"
            hulp="De inwoner ziet dit bij Wie keek mee"
            waarde={waarde.doel}
            onWaarde={(doel) => zet({ doel: DOELEN.find((naam) => naam === doel) ?? 'recht-op-bijstand' })}
            opties={DOELEN.filter((doel) => doel !== 'eigen-inzage').map((doel) => ({
              waarde: doel,
              tekst: doelnaam(doel),
            }))}
          />
          <Button type="submit" appearance="primary-action-button" aria-disabled={zoek.isPending}>
            Zoeken
          </Button>
        </form>
        <section className="mdn-panel" aria-label="Gevonden" aria-live="polite" aria-busy={zoek.isPending}>
          {zoek.isPending && <Laden regels={5} wat="de zoekresultaten" />}
          {zoek.error && (
            <div className="mdn-panel__lijf mdn-zoek__fout">
              <Fout fout={zoek.error} />
            </div>
          )}
          {!zoek.data && !zoek.isPending && !zoek.error && (
            <Leeg>Vul een naam, geboortedatum, bsn of kenmerk in. Zoeken mag alleen met een doel.</Leeg>
          )}
          {zoek.data && !zoek.isPending && (
            <>
              <div className="mdn-panel__kop">
                <Heading2>
                  {zoek.data.regels.length === 0
                    ? 'Niemand gevonden'
                    : `${zoek.data.totaal ?? zoek.data.regels.length} gevonden`}
                </Heading2>
                {zoek.data.volgende && (
                  <span className="mdn-sm mdn-sec">
                    Alleen de eerste {zoek.data.regels.length}. Zoek preciezer voor de rest.
                  </span>
                )}
              </div>
              {zoek.data.regels.length === 0 ? (
                <div className="mdn-panel__lijf mdn-stapel">
                  <Paragraph>Er is geen dossier dat past, of u hebt er geen toegang toe.</Paragraph>
                  {mag('aanvraag-invoeren') && kaalBsn && isBsn(kaalBsn) && (
                    <>
                      <Paragraph>
                        Staat deze persoon voor u? Dan kunt u een dossier aanleggen. De naam en het adres komen uit de
                        BRP.
                      </Paragraph>
                      {schrijfIn.error && <Fout fout={schrijfIn.error} veilig="Er is geen dossier gemaakt." />}
                      <div className="utrecht-button-group">
                        {gemeenten.map((gemeente) => (
                          <Button
                            key={gemeente.code}
                            appearance="secondary-action-button"
                            onClick={() =>
                              schrijfIn.mutate({
                                body: { bsn: kaalBsn, gemeente: gemeente.code, reden: 'Meldt zich voor bijstand' },
                              })
                            }
                          >
                            Dossier aanleggen in {gemeente.naam}
                          </Button>
                        ))}
                      </div>
                    </>
                  )}
                </div>
              ) : (
                <div className="mdn-panel__tabel">
                  <Tabel
                    titel="Gevonden mensen"
                    rijen={zoek.data.regels}
                    sleutel={({ id }) => id}
                    kolommen={[
                      {
                        kop: 'Naam',
                        soort: 'naam',
                        toon: (persoon) => (
                          <Link className="utrecht-link" to={`/dossiers/${persoon.id}`}>
                            {persoon.naam}
                          </Link>
                        ),
                      },
                      {
                        kop: 'Geboren',
                        toon: ({ geboortedatum }) =>
                          geboortedatum ? (
                            <>
                              {datumLang(geboortedatum)}{' '}
                              <span className="mdn-mut">{ageOn(geboortedatum, vandaag)} jaar</span>
                            </>
                          ) : (
                            'onbekend'
                          ),
                      },
                      { kop: 'Plaats', toon: ({ plaats }) => plaats },
                      { kop: 'Bijstand', toon: ({ recht }) => rechtnaam(recht) },
                      { kop: 'Klantgroep', toon: ({ klantgroep }) => klantgroep?.replaceAll('-', ' ') },
                    ]}
                  />
                </div>
              )}
            </>
          )}
        </section>
      </div>
    </>
  );
}
