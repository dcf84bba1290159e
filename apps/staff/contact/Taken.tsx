import { addTaak, finishTaak, readTaken } from '@meedoen/contract/taak';
import { parseDate } from '@meedoen/law/kernel';
import { datumKort } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import type { Bladvraag } from './Contactblad.tsx';

/** What somebody still has to do on this file. */
export function Taken({ persoon, bekendOp }: Bladvraag) {
  const { vandaag } = useSessie();
  const mag = useMag();
  const lezing = useLees(
    readTaken,
    { params: { persoonId: persoon }, query: bekendOp ? { bekendOp } : {} },
    { houdVorige: true },
  );
  const concept = useConcept(`taak-${persoon}`, { titel: '', uiterlijk: '' });
  const [rond, setRond] = useState<string>();
  const voegToe = useOpdracht(addTaak, ['readTaken', 'readDossier'], () => {
    concept.wis();
  });
  const fouten = veldfouten(voegToe.error);
  return (
    <div className="mdn-panel__lijf mdn-stapel">
      <Lezing van={lezing} regels={3} wat="de taken">
        {({ taken }) =>
          taken.length === 0 ? (
            <Leeg>Er staat niets klaar.</Leeg>
          ) : (
            <ul className="mdn-taken">
              {taken.map((taak) => (
                <li key={taak.id} className="mdn-taken__taak">
                  <div>
                    <b className={taak.klaarOp ? 'mdn-oud' : undefined}>{taak.titel}</b>
                    <br />
                    <span className="mdn-xs mdn-mut">
                      {taak.klaarOp
                        ? `klaar op ${datumKort(taak.klaarOp, vandaag)}`
                        : taak.uiterlijk
                          ? `uiterlijk ${datumKort(taak.uiterlijk, vandaag)}`
                          : 'geen einddatum'}
                      {taak.behandelaar && `, ${taak.behandelaar}`}
                      {taak.ontstaanUit && `, ontstaan uit: ${taak.ontstaanUit}`}
                    </span>
                  </div>
                  {!taak.klaarOp && !bekendOp && mag('contact-vastleggen') && rond !== taak.id && (
                    <Button
                      className="mdn-klein"
                      appearance="secondary-action-button"
                      onClick={() => setRond(taak.id)}
                      aria-label={`Afronden: ${taak.titel}`}
                    >
                      Afronden
                    </Button>
                  )}
                  {rond === taak.id && <TaakKlaar taak={taak.id} onKlaar={() => setRond(undefined)} />}
                </li>
              ))}
            </ul>
          )
        }
      </Lezing>
      {!bekendOp && mag('contact-vastleggen') && (
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            voegToe.mutate({
              params: { persoonId: persoon },
              body: { titel: concept.waarde.titel, uiterlijk: parseDate(concept.waarde.uiterlijk) ?? null },
            });
          }}
        >
          <Tekstveld
            label="Nieuwe taak"
            waarde={concept.waarde.titel}
            onWaarde={(titel) => concept.zet({ titel })}
            fout={fouten.get('/titel')}
            required
            maxLength={200}
          />
          <Datumveld
            label="Uiterlijk"
            waarde={concept.waarde.uiterlijk}
            onWaarde={(uiterlijk) => concept.zet({ uiterlijk })}
            fout={fouten.get('/uiterlijk')}
          />
          {voegToe.error && fouten.size === 0 && (
            <Fout fout={voegToe.error} veilig="Niet bewaard. Uw tekst staat nog hier." />
          )}
          <Button type="submit" appearance="secondary-action-button" aria-disabled={voegToe.isPending}>
            Taak klaarzetten
          </Button>
        </form>
      )}
    </div>
  );
}

/** What came out of a task, and that it is done. */
export function TaakKlaar({ taak, onKlaar }: { readonly taak: string; readonly onKlaar: () => void }) {
  const [uitkomst, setUitkomst] = useState('');
  const rondAf = useOpdracht(
    finishTaak,
    ['readTaken', 'readWijzigingen', 'readDossier', 'readTijdlijn', 'readWerkvoorraad'],
    onKlaar,
  );
  const fouten = veldfouten(rondAf.error);
  return (
    <form
      className="mdn-vorm mdn-taken__rond"
      onSubmit={(event) => {
        event.preventDefault();
        rondAf.mutate({ params: { taakId: taak }, body: { uitkomst } });
      }}
    >
      <Tekstveld
        label="Wat kwam eruit"
        waarde={uitkomst}
        onWaarde={setUitkomst}
        fout={fouten.get('/uitkomst')}
        required
        maxLength={500}
      />
      {rondAf.error && fouten.size === 0 && <Fout fout={rondAf.error} />}
      <Button className="mdn-klein" type="submit" appearance="primary-action-button" aria-disabled={rondAf.isPending}>
        Taak is klaar
      </Button>
    </form>
  );
}
