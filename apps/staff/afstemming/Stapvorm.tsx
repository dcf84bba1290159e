import { ZIENSWIJZEDAGEN } from '@meedoen/casework/afstemming';
import {
  type AfstemmingWeergave,
  announceMaatregel,
  confirmAfstemming,
  recordInkeerverzoek,
  recordZienswijze,
  waiveMaatregel,
} from '@meedoen/contract/afstemming';
import { addDays, parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { KANALEN } from '../vorm/kanalen.ts';
import { Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { GROND, maatregelInWoorden } from './namen.ts';

export type Stapnaam =
  | 'announceMaatregel'
  | 'giveZienswijze'
  | 'requestInkeer'
  | 'confirmAfstemming'
  | 'waiveMaatregel';

const NA = ['readAfstemmingen', 'readTaken', 'readDossier', 'readTijdlijn', 'readBrieven', 'readWerkvoorraad'] as const;
const TEKST: Readonly<Record<Stapnaam, { readonly label: string; readonly knop: string }>> = {
  announceMaatregel: { label: '', knop: 'Brief versturen' },
  giveZienswijze: { label: 'Wat de inwoner vertelt', knop: 'Reactie bewaren' },
  requestInkeer: { label: 'Wat er nu anders is', knop: 'Verzoek bewaren' },
  confirmAfstemming: { label: 'Waarom de verlaging blijft', knop: 'Bewaren' },
  waiveMaatregel: { label: 'Waarom er geen maatregel komt', knop: 'Afzien van maatregel' },
};
const GRONDEN = Object.entries(GROND).map(([waarde, tekst]) => ({ waarde: waarde as keyof typeof GROND, tekst }));

/** The few fields of one step in a case. */
export function Stapvorm({
  zaak,
  stap,
  onKlaar,
}: {
  readonly zaak: AfstemmingWeergave;
  readonly stap: Stapnaam;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`${stap}-${zaak.id}`, { tekst: '' });
  const { tekst } = concept.waarde;
  const [dag, setDag] = useState<string>(stap === 'announceMaatregel' ? addDays(vandaag, ZIENSWIJZEDAGEN) : vandaag);
  const [via, setVia] = useState<(typeof KANALEN)[number]['waarde']>('gesprek');
  const [grond, setGrond] = useState<keyof typeof GROND>('niet-vastgesteld');
  const klaar = () => {
    concept.wis();
    onKlaar();
  };
  const kondigAan = useOpdracht(announceMaatregel, NA, klaar);
  const hoor = useOpdracht(recordZienswijze, NA, klaar);
  const vraag = useOpdracht(recordInkeerverzoek, NA, klaar);
  const houd = useOpdracht(confirmAfstemming, NA, klaar);
  const zieAf = useOpdracht(waiveMaatregel, NA, klaar);
  const alle = [kondigAan, hoor, vraag, houd, zieAf];
  const fout = alle.find(({ error }) => error)?.error ?? null;
  const fouten = veldfouten(fout);
  const basis = { params: { afstemmingId: zaak.id }, versie: zaak.versie };
  const doe = () => {
    const datum = parseDate(dag) ?? vandaag;
    if (stap === 'announceMaatregel') return kondigAan.mutate({ ...basis, body: { zienswijzeTot: datum } });
    if (stap === 'giveZienswijze') return hoor.mutate({ ...basis, body: { gegevenOp: datum, via, tekst } });
    if (stap === 'requestInkeer') return vraag.mutate({ ...basis, body: { tekst } });
    if (stap === 'confirmAfstemming') return houd.mutate({ ...basis, body: { reden: tekst } });
    return zieAf.mutate({ ...basis, body: { grond, reden: tekst } });
  };
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        doe();
      }}
    >
      {stap === 'announceMaatregel' && (
        <>
          <p className="mdn-sm">
            De inwoner krijgt een brief: wij overwegen <b>{maatregelInWoorden(zaak.wet.maatregel)}</b>. Er is dan nog
            niets besloten.
          </p>
          <Datumveld
            label="Reageren kan tot en met"
            hulp="Ten minste twee weken, zodat iemand hulp kan zoeken."
            min={addDays(vandaag, ZIENSWIJZEDAGEN)}
            waarde={dag}
            onWaarde={setDag}
            fout={fouten.get('/zienswijzeTot')}
          />
        </>
      )}
      {stap === 'giveZienswijze' && (
        <>
          <Keuzelijst
            label="Hoe"
            waarde={via}
            onWaarde={(keus) => setVia(KANALEN.find(({ waarde }) => waarde === keus)?.waarde ?? 'gesprek')}
            opties={KANALEN}
          />
          <Datumveld label="Wanneer" max={vandaag} waarde={dag} onWaarde={setDag} fout={fouten.get('/gegevenOp')} />
        </>
      )}
      {stap === 'waiveMaatregel' && (
        <Keuzelijst
          label="Grond"
          waarde={grond}
          onWaarde={(keus) => setGrond(GRONDEN.find(({ waarde }) => waarde === keus)?.waarde ?? 'niet-vastgesteld')}
          opties={GRONDEN}
        />
      )}
      {stap !== 'announceMaatregel' && (
        <Tekstvak
          label={TEKST[stap].label}
          required
          rijen={4}
          maxLength={2000}
          waarde={tekst}
          onWaarde={(nieuw) => concept.zet({ tekst: nieuw })}
          fout={fouten.get('/tekst') ?? fouten.get('/reden')}
        />
      )}
      {fout && fouten.size === 0 && <Fout fout={fout} veilig="Niet bewaard. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button
          type="submit"
          appearance="primary-action-button"
          aria-disabled={alle.some(({ isPending }) => isPending)}
        >
          {TEKST[stap].knop}
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
