import { searchInzagedossiers } from '@meedoen/contract/inzage';
import { parseDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useTitel } from '../schil/titel.ts';
import { Fout, Leeg } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Datumveld, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Inzageblad } from './Inzageblad.tsx';
import '../persoon/dossier.css';

const LEEG = { naam: '', geboortedatum: '', bsn: '', kenmerk: '' };

/** Who watches over the data finds a file and sees who looked at it, without opening the file itself. */
export default function Inzagescherm() {
  const [vraag, setVraag] = useState(LEEG);
  const [gekozen, setGekozen] = useState<{ readonly id: string; readonly naam: string }>();
  const zoek = useOpdracht(searchInzagedossiers, []);
  const fouten = veldfouten(zoek.error);
  useTitel('Inzage controleren');
  const zet = (deel: Partial<typeof LEEG>) => setVraag({ ...vraag, ...deel });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    setGekozen(undefined);
    const geboortedatum = parseDate(vraag.geboortedatum);
    const bsn = vraag.bsn.replace(/[\s.]/g, '');
    zoek.mutate({
      body: {
        ...(vraag.naam.trim() ? { naam: vraag.naam.trim() } : {}),
        ...(geboortedatum ? { geboortedatum } : {}),
        ...(bsn ? { bsn } : {}),
        ...(vraag.kenmerk.trim() ? { kenmerk: vraag.kenmerk.trim() } : {}),
      },
    });
  };
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Inzage controleren</Heading1>
          <p className="mdn-sec">
            Zoek een dossier en zie wie er keek, wanneer en waarvoor. Het dossier zelf blijft dicht. Ook uw controle
            komt in het logboek.
          </p>
        </div>
      </div>
      <div className="mdn-zoek">
        <form className="mdn-panel mdn-panel__lijf mdn-vorm mdn-zoek__vorm" onSubmit={verstuur} noValidate>
          <Tekstveld
            label="Naam"
            waarde={vraag.naam}
            onWaarde={(naam) => zet({ naam })}
            fout={fouten.get('/naam')}
            maxLength={100}
          />
          <Datumveld
            label="Geboortedatum"
            waarde={vraag.geboortedatum}
            onWaarde={(geboortedatum) => zet({ geboortedatum })}
            fout={fouten.get('/geboortedatum')}
          />
          <Tekstveld
            label="Burgerservicenummer"
            hulp="Wordt niet bewaard en staat niet in het adres"
            kort
            inputMode="numeric"
            waarde={vraag.bsn}
            onWaarde={(bsn) => zet({ bsn })}
            fout={fouten.get('/bsn')}
          />
          <Tekstveld
            label="Kenmerk van zaak, brief of uitkering"
            kort
            waarde={vraag.kenmerk}
            onWaarde={(kenmerk) => zet({ kenmerk })}
            fout={fouten.get('/kenmerk')}
            maxLength={20}
          />
          <Button type="submit" appearance="primary-action-button" aria-disabled={zoek.isPending}>
            Zoeken
          </Button>
        </form>
        <div className="mdn-stapel">
          {zoek.error && fouten.size === 0 && <Fout fout={zoek.error} />}
          {!zoek.data && !zoek.error && (
            <section className="mdn-panel" aria-label="Uitkomst">
              <Leeg>Vul een naam, geboortedatum, bsn of kenmerk in.</Leeg>
            </section>
          )}
          {zoek.data && !gekozen && (
            <section className="mdn-panel" aria-labelledby="gevonden">
              <div className="mdn-panel__kop">
                <Heading2 id="gevonden">Gevonden</Heading2>
                <span className="mdn-sm mdn-sec">
                  {zoek.data.volgende ? 'de eerste 20, zoek preciezer voor de rest' : `${zoek.data.regels.length}`}
                </span>
              </div>
              {zoek.data.regels.length === 0 ? (
                <Leeg>Niemand gevonden. Kijk de spelling na, of zoek op bsn.</Leeg>
              ) : (
                <div className="mdn-panel__tabel">
                  <Tabel
                    titel="Gevonden dossiers"
                    rijen={zoek.data.regels}
                    sleutel={({ id }) => id}
                    kolommen={[
                      { kop: 'Naam', soort: 'naam', toon: ({ naam }) => naam },
                      {
                        kop: 'Geboren',
                        toon: ({ geboortedatum }) => (geboortedatum ? datumLang(geboortedatum) : 'onbekend'),
                      },
                      {
                        kop: 'Doen',
                        soort: 'doen',
                        toon: (persoon) => (
                          <Button
                            className="mdn-klein"
                            appearance="secondary-action-button"
                            aria-label={`Wie keek bij ${persoon.naam}`}
                            onClick={() => setGekozen(persoon)}
                          >
                            Wie keek mee
                          </Button>
                        ),
                      },
                    ]}
                  />
                </div>
              )}
            </section>
          )}
          {gekozen && (
            <>
              <p className="mdn-rij">
                <b>{gekozen.naam}</b>
                <button type="button" className="mdn-linkknop" onClick={() => setGekozen(undefined)}>
                  Terug naar wat gevonden is
                </button>
              </p>
              <Inzageblad persoon={gekozen.id} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
