import { readKlachten, receiveKlacht } from '@meedoen/contract/klacht';
import { isoDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Termijn } from './Termijn.tsx';
import { STAND } from './velden.ts';

/** Complaints in the file of a person: anybody writes one down, only who handles complaints sees which there are. */
export function Klachtblad({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  return (
    <div className="mdn-stapel">
      {mag('klacht-vastleggen') && <Vastleggen persoon={persoon} />}
      {mag('klacht-behandelen') ? (
        <Lijst persoon={persoon} />
      ) : (
        <section className="mdn-panel" aria-label="Klachten">
          <Leeg>U kunt hier een klacht vastleggen. Lezen doet alleen wie klachten behandelt.</Leeg>
        </section>
      )}
    </div>
  );
}

function Lijst({ persoon }: { readonly persoon: string }) {
  const { vandaag } = useSessie();
  const lezing = useLees(readKlachten, { params: { persoonId: persoon } });
  return (
    <section className="mdn-panel" aria-labelledby="klachten">
      <div className="mdn-panel__kop">
        <Heading2 id="klachten">Klachten</Heading2>
      </div>
      <Lezing van={lezing} regels={4} wat="de klachten">
        {({ klachten }) =>
          klachten.length === 0 ? (
            <Leeg>Er is geen klacht gemaakt.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Klachten van deze persoon, de nieuwste bovenaan"
                rijen={klachten}
                sleutel={({ id }) => id}
                kolommen={[
                  {
                    kop: 'Klacht',
                    soort: 'naam',
                    toon: ({ id, kenmerk }) => (
                      <Link className="utrecht-link" to={`/klachten/${id}`}>
                        {kenmerk}
                      </Link>
                    ),
                  },
                  { kop: 'Ontvangen', toon: ({ ontvangenOp }) => datumKort(ontvangenOp, vandaag) },
                  { kop: 'Stand', toon: ({ status }) => STAND[status] },
                  {
                    kop: 'Antwoord',
                    toon: ({ antwoord, status, klok }) =>
                      antwoord ? (
                        datumKort(antwoord.op, vandaag)
                      ) : status === 'ingetrokken' ? (
                        'niet nodig'
                      ) : (
                        <Termijn laatsteDag={klok.laatsteDag} vandaag={vandaag} />
                      ),
                  },
                ]}
              />
            </div>
          )
        }
      </Lezing>
    </section>
  );
}

const KANALEN = [
  { waarde: 'balie', tekst: 'aan de balie' },
  { waarde: 'telefoon', tekst: 'per telefoon' },
  { waarde: 'brief', tekst: 'per brief' },
  { waarde: 'e-mail', tekst: 'per mail' },
] as const;

/** A complaint that did not come through the own page; a spoken one counts as much. */
function Vastleggen({ persoon }: { readonly persoon: string }) {
  const { vandaag } = useSessie();
  const [open, setOpen] = useState(false);
  const concept = useConcept(`klacht-nieuw-${persoon}`, {
    ...{ gedraging: '', gebeurdOp: '', overWie: '', watHelpt: '' },
    commissie: false,
    kanaal: 'balie',
    ontvangenOp: vandaag as string,
  });
  const { waarde, zet } = concept;
  const leg = useOpdracht(receiveKlacht, ['readKlachten', 'readKlachtenlijst'], () => {
    concept.wis();
    setOpen(false);
  });
  const fouten = veldfouten(leg.error);
  if (!open)
    return (
      <>
        {leg.data && (
          <p className="mdn-melding mdn-melding--ok" role="status">
            Klacht {leg.data.kenmerk} is vastgelegd. De inwoner krijgt een bevestiging
            {leg.data.antwoordUiterlijk && ` en uiterlijk ${datumLang(leg.data.antwoordUiterlijk)} antwoord`}.
          </p>
        )}
        <div className="utrecht-button-group">
          <Button appearance="secondary-action-button" onClick={() => setOpen(true)}>
            Klacht vastleggen
          </Button>
        </div>
      </>
    );
  return (
    <form
      className="mdn-panel mdn-panel__lijf mdn-vorm"
      aria-label="Klacht vastleggen"
      onSubmit={(event) => {
        event.preventDefault();
        leg.mutate({
          params: { persoonId: persoon },
          body: {
            gedraging: waarde.gedraging,
            kanaal: KANALEN.find((each) => each.waarde === waarde.kanaal)?.waarde ?? 'balie',
            ontvangenOp: isoDate(waarde.ontvangenOp),
            commissie: waarde.commissie,
            ...(waarde.gebeurdOp ? { gebeurdOp: isoDate(waarde.gebeurdOp) } : {}),
            ...(waarde.overWie ? { overWie: waarde.overWie } : {}),
            ...(waarde.watHelpt ? { watHelpt: waarde.watHelpt } : {}),
          },
        });
      }}
    >
      <Keuzelijst
        label="Hoe kwam het binnen"
        waarde={waarde.kanaal}
        onWaarde={(kanaal) => zet({ kanaal })}
        opties={KANALEN}
      />
      <Datumveld
        label="Ontvangen op"
        required
        max={vandaag}
        waarde={waarde.ontvangenOp}
        onWaarde={(ontvangenOp) => zet({ ontvangenOp })}
        fout={fouten.get('/ontvangenOp')}
      />
      <Tekstvak
        label="Wat er gebeurde"
        hulp="In de woorden van de inwoner."
        required
        rijen={5}
        maxLength={10_000}
        waarde={waarde.gedraging}
        onWaarde={(gedraging) => zet({ gedraging })}
        fout={fouten.get('/gedraging')}
      />
      <Datumveld
        label="Wanneer gebeurde het (als dat bekend is)"
        max={vandaag}
        waarde={waarde.gebeurdOp}
        onWaarde={(gebeurdOp) => zet({ gebeurdOp })}
        fout={fouten.get('/gebeurdOp')}
      />
      <Tekstveld
        label="Over wie gaat het (mag leeg)"
        waarde={waarde.overWie}
        onWaarde={(overWie) => zet({ overWie })}
        fout={fouten.get('/overWie')}
        maxLength={200}
      />
      <Tekstvak
        label="Wat zou helpen (mag leeg)"
        rijen={2}
        maxLength={2000}
        waarde={waarde.watHelpt}
        onWaarde={(watHelpt) => zet({ watHelpt })}
        fout={fouten.get('/watHelpt')}
      />
      <label className="mdn-vink">
        <input
          type="checkbox"
          checked={waarde.commissie}
          onChange={(event) => zet({ commissie: event.target.checked })}
        />
        <span>
          Een commissie adviseert over deze klacht
          <br />
          <span className="mdn-sm mdn-sec">
            Dan is er tien weken voor het antwoord in plaats van zes (Awb art. 9:11)
          </span>
        </span>
      </label>
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
