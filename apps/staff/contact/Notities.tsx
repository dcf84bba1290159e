import { readContacten, recordContact } from '@meedoen/contract/contact';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import type { Bladvraag } from './Contactblad.tsx';

const KANALEN = [
  { waarde: 'telefoon', tekst: 'Telefoon' },
  { waarde: 'balie', tekst: 'Balie' },
  { waarde: 'huisbezoek', tekst: 'Huisbezoek' },
  { waarde: 'post', tekst: 'Post' },
  { waarde: 'mail', tekst: 'E-mail' },
] as const;
const kanaalnaam = (kanaal: string) => KANALEN.find(({ waarde }) => waarde === kanaal)?.tekst ?? kanaal;

/** What was said, when, by which way and by whom. */
export function Notities({ persoon, bekendOp }: Bladvraag) {
  const { vandaag } = useSessie();
  const mag = useMag();
  const lezing = useLees(
    readContacten,
    { params: { persoonId: persoon }, query: bekendOp ? { bekendOp } : {} },
    { houdVorige: true },
  );
  const concept = useConcept(`contact-${persoon}`, { kanaal: 'telefoon', tekst: '' });
  const leg = useOpdracht(recordContact, ['readContacten', 'readTijdlijn'], () => {
    concept.wis();
  });
  const fouten = veldfouten(leg.error);
  return (
    <div className="mdn-panel__lijf mdn-stapel">
      {!bekendOp && mag('contact-vastleggen') && (
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            const kanaal = KANALEN.find(({ waarde }) => waarde === concept.waarde.kanaal)?.waarde ?? 'telefoon';
            leg.mutate({ params: { persoonId: persoon }, body: { kanaal, tekst: concept.waarde.tekst } });
          }}
        >
          <Keuzelijst
            label="Hoe"
            waarde={concept.waarde.kanaal}
            onWaarde={(kanaal) => concept.zet({ kanaal })}
            opties={KANALEN}
          />
          <Tekstvak
            label="Wat is besproken"
            hulp="Schrijf op wat nodig is. Een medische reden hoort hier niet."
            waarde={concept.waarde.tekst}
            onWaarde={(tekst) => concept.zet({ tekst })}
            fout={fouten.get('/tekst')}
            required
            maxLength={4000}
          />
          {leg.error && fouten.size === 0 && <Fout fout={leg.error} veilig="Niet bewaard. Uw tekst staat nog hier." />}
          <Button type="submit" appearance="secondary-action-button" aria-disabled={leg.isPending}>
            Notitie bewaren
          </Button>
        </form>
      )}
      <Lezing van={lezing} regels={6} wat="de notities">
        {({ contacten }) =>
          contacten.length === 0 ? (
            <Leeg>Er is nog geen contact vastgelegd.</Leeg>
          ) : (
            <ol className="mdn-berichten">
              {contacten.map((notitie) => (
                <li key={notitie.id} className="mdn-bericht">
                  <p className="mdn-xs mdn-sec">
                    <b>{kanaalnaam(notitie.kanaal)}</b>, {notitie.wie}, {tijdstipKort(notitie.op, vandaag)}
                  </p>
                  <p className="mdn-bericht__tekst">{notitie.tekst}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Lezing>
    </div>
  );
}
