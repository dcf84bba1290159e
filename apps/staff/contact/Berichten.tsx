import { readBerichten, sendBericht } from '@meedoen/contract/bericht';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import type { Bladvraag } from './Contactblad.tsx';

/** A question of the resident and its answers, in one place; staff answer here. */
export function Berichten({ persoon, bekendOp }: Bladvraag) {
  const { vandaag } = useSessie();
  const mag = useMag();
  const [adres] = useSearchParams();
  const over = adres.get('vraag') ?? '';
  const lezing = useLees(
    readBerichten,
    { params: { persoonId: persoon }, query: bekendOp ? { bekendOp } : {} },
    { houdVorige: true },
  );
  const concept = useConcept(`bericht-${persoon}${over}`, {
    tekst: over ? `Ik heb een vraag over ${over.toLowerCase()}. ` : '',
  });
  const stuur = useOpdracht(sendBericht, ['readBerichten', 'readTijdlijn'], () => {
    concept.wis();
  });
  const fouten = veldfouten(stuur.error);
  return (
    <div className="mdn-panel__lijf mdn-stapel">
      <Lezing van={lezing} regels={4} wat="de berichten">
        {({ berichten }) =>
          berichten.length === 0 ? (
            <Leeg>Er zijn nog geen vragen gesteld.</Leeg>
          ) : (
            <ol className="mdn-berichten">
              {berichten.map((bericht) => (
                <li
                  key={bericht.id}
                  className={bericht.van === 'inwoner' ? 'mdn-bericht' : 'mdn-bericht mdn-bericht--wij'}
                >
                  <p className="mdn-xs mdn-sec">
                    <b>{bericht.wie}</b>, {tijdstipKort(bericht.op, vandaag)}
                    {bericht.over && `, over ${bericht.over}`}
                    {bericht.van === 'gemeente' && (bericht.gelezen ? ', gelezen' : ', nog niet gelezen')}
                  </p>
                  <p className="mdn-bericht__tekst">{bericht.tekst}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Lezing>
      {!bekendOp && mag('contact-vastleggen') && (
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            stuur.mutate({
              params: { persoonId: persoon },
              body: { tekst: concept.waarde.tekst, ...(over ? { over } : {}) },
            });
          }}
        >
          <Tekstvak
            label={over ? `Vraag over ${over}` : 'Uw bericht'}
            waarde={concept.waarde.tekst}
            onWaarde={(tekst) => concept.zet({ tekst })}
            fout={fouten.get('/tekst')}
            required
            maxLength={4000}
          />
          {stuur.error && fouten.size === 0 && (
            <Fout fout={stuur.error} veilig="Niet verstuurd. Uw tekst staat nog hier." />
          )}
          <Button type="submit" appearance="secondary-action-button" aria-disabled={stuur.isPending}>
            Versturen
          </Button>
        </form>
      )}
    </div>
  );
}
