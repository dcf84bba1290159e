import { readBesluiten } from '@meedoen/contract/besluit';
import { receiveBezwaar } from '@meedoen/contract/bezwaar';
import { isoDate } from '@meedoen/law/kernel';
import { datumKort } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';

/** An objection that came on paper or at the desk; it counts from the day it came in, however late. */
export function Invoeren({ persoon }: { readonly persoon: string }) {
  const { vandaag } = useSessie();
  const [open, setOpen] = useState(false);
  const besluiten = useLees(readBesluiten, { params: { persoonId: persoon } });
  const concept = useConcept(`bezwaar-nieuw-${persoon}`, {
    besluit: '',
    gronden: '',
    kanaal: 'brief',
    ontvangenOp: vandaag as string,
    gepost: '',
  });
  const { waarde } = concept;
  const leg = useOpdracht(receiveBezwaar, ['readBezwaren', 'readDossier', 'readTijdlijn', 'readTaken'], () => {
    concept.wis();
    setOpen(false);
  });
  const fouten = veldfouten(leg.error);
  if (!open)
    return (
      <div className="utrecht-button-group">
        <Button appearance="secondary-action-button" onClick={() => setOpen(true)}>
          Bezwaar invoeren
        </Button>
      </div>
    );
  return (
    <form
      className="mdn-panel mdn-panel__lijf mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        leg.mutate({
          params: { persoonId: persoon },
          body: {
            besluit: waarde.besluit,
            gronden: waarde.gronden,
            kanaal: waarde.kanaal === 'balie' ? 'balie' : 'brief',
            ontvangenOp: isoDate(waarde.ontvangenOp),
            commissie: false,
            ...(waarde.gepost ? { terPostBezorgdOp: isoDate(waarde.gepost) } : {}),
          },
        });
      }}
    >
      <Lezing van={besluiten} regels={2} wat="de besluiten">
        {(gegevens) => (
          <Keuzelijst
            label="Tegen welk besluit"
            required
            leeg="Kies"
            waarde={waarde.besluit}
            onWaarde={(besluit) => concept.zet({ ...waarde, besluit })}
            fout={fouten.get('/besluit')}
            opties={gegevens.besluiten.flatMap(({ id, kenmerk, bezwaarTot }) =>
              kenmerk && bezwaarTot
                ? [{ waarde: id, tekst: `${kenmerk}, bezwaar tot ${datumKort(bezwaarTot, vandaag)}` }]
                : [],
            )}
          />
        )}
      </Lezing>
      <Keuzelijst
        label="Hoe kwam het binnen"
        waarde={waarde.kanaal}
        onWaarde={(kanaal) => concept.zet({ ...waarde, kanaal })}
        opties={[
          { waarde: 'brief', tekst: 'per brief' },
          { waarde: 'balie', tekst: 'aan de balie' },
        ]}
      />
      <Datumveld
        label="Ontvangen op"
        required
        max={vandaag}
        waarde={waarde.ontvangenOp}
        onWaarde={(ontvangenOp) => concept.zet({ ...waarde, ontvangenOp })}
        fout={fouten.get('/ontvangenOp')}
      />
      <Datumveld
        label="Poststempel"
        hulp="Alleen als de brief na de termijn kwam."
        max={vandaag}
        waarde={waarde.gepost}
        onWaarde={(gepost) => concept.zet({ ...waarde, gepost })}
        fout={fouten.get('/terPostBezorgdOp')}
      />
      <Tekstvak
        label="Wat de inwoner schrijft"
        hulp="Staat er geen reden in? Laat dit leeg."
        waarde={waarde.gronden}
        onWaarde={(gronden) => concept.zet({ ...waarde, gronden })}
        fout={fouten.get('/gronden')}
        rijen={5}
        maxLength={10_000}
      />
      {leg.error && fouten.size === 0 && <Fout fout={leg.error} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
          Vastleggen
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={() => setOpen(false)}>
          Terug
        </Button>
      </div>
    </form>
  );
}
