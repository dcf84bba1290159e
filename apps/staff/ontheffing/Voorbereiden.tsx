import { type OntheffingWeergave, prepareOntheffing } from '@meedoen/contract/ontheffing';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Datumveld, Keuzelijst, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { NA, type WAT } from './namen.ts';

type Wat = keyof typeof WAT;
const MET_BEGIN: readonly Wat[] = ['verlenen', 'hervatten', 'opschorten', 'intrekken'];
const MET_EINDE: readonly Wat[] = ['verlenen', 'verlengen', 'hervatten'];

/** The days of a besluit, and for a single parent the child; the besluit itself is weighed on its own page. */
export function Voorbereiden({
  zaak,
  wat,
  onSluit,
}: {
  readonly zaak: OntheffingWeergave;
  readonly wat: Wat;
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const ga = useNavigate();
  const [vanaf, setVanaf] = useState<string>(vandaag);
  const [totEnMet, setTotEnMet] = useState('');
  const [kind, setKind] = useState<string>(zaak.jongKind?.jongsteKind ?? '');
  const [alleen, setAlleen] = useState('ja');
  const [elders, setElders] = useState(String(zaak.jongKind?.dagenElders ?? 0));
  const bereid = useOpdracht(prepareOntheffing, NA, ({ voorstel }) => {
    if (voorstel) void ga(`/besluiten/${voorstel.id}`);
  });
  const fouten = veldfouten(bereid.error);
  const jongKind = zaak.grond === 'jong-kind' && (wat === 'verlenen' || wat === 'hervatten');
  const begin = MET_BEGIN.includes(wat) ? parseDate(vanaf) : undefined;
  const einde = MET_EINDE.includes(wat) ? parseDate(totEnMet) : undefined;
  const geboren = parseDate(kind);
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        bereid.mutate({
          params: { ontheffingId: zaak.id },
          versie: zaak.versie,
          body: {
            wat,
            ...(begin ? { vanaf: begin } : {}),
            ...(einde ? { totEnMet: einde } : {}),
            ...(jongKind && geboren
              ? {
                  jongKind: {
                    isAlleenstaandeOuder: alleen === 'ja',
                    jongsteKind: geboren,
                    dagenElders: Number(elders) || 0,
                  },
                }
              : {}),
          },
        });
      }}
    >
      {MET_BEGIN.includes(wat) && (
        <Datumveld label="Vanaf" required waarde={vanaf} onWaarde={setVanaf} fout={fouten.get('/vanaf')} />
      )}
      {jongKind && (
        <>
          <Datumveld label="Jongste kind geboren op" required waarde={kind} onWaarde={setKind} />
          <Keuzelijst
            label="Alleenstaande ouder met de volledige zorg"
            waarde={alleen}
            onWaarde={setAlleen}
            opties={[
              { waarde: 'ja', tekst: 'Ja' },
              { waarde: 'nee', tekst: 'Nee' },
            ]}
          />
          <Tekstveld
            label="Dagen elders gebruikt"
            hulp="In een vorige woonplaats, of door de WIJ (art. 9a lid 4)."
            inputMode="numeric"
            kort
            waarde={elders}
            onWaarde={setElders}
            fout={fouten.get('/jongKind/dagenElders')}
          />
        </>
      )}
      {MET_EINDE.includes(wat) && (
        <Datumveld
          label="Tot en met"
          hulp={
            zaak.grond === 'jong-kind'
              ? 'Leeg: zo lang als de wet toelaat.'
              : zaak.grond === 'arbeidsongeschikt'
                ? 'Leeg: zonder einddatum.'
                : 'Een ontheffing is tijdelijk.'
          }
          required={zaak.grond === 'dringende-redenen'}
          waarde={totEnMet}
          onWaarde={setTotEnMet}
          fout={fouten.get('/totEnMet')}
        />
      )}
      {bereid.error && fouten.size === 0 && <Fout fout={bereid.error} veilig="Er is geen voorstel gemaakt." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bereid.isPending}>
          Naar het besluit
        </Button>
        <Button appearance="secondary-action-button" onClick={onSluit}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
