import { type OntheffingWeergave, recordOntheffingstap } from '@meedoen/contract/ontheffing';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { KANALEN } from '../vorm/kanalen.ts';
import { Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { NA, VRAAG } from './namen.ts';

export const STAPPEN = {
  requestWijziging: 'Verzoek van de inwoner',
  recordPlan: 'Plan van aanpak gemaakt',
  recordHeronderzoek: 'Heronderzoek vastleggen',
  suspendOntheffing: 'Stil: geen bijstand meer',
  takeBackVerzoek: 'Verzoek teruggenomen',
} as const;
export type Stapnaam = keyof typeof STAPPEN;

/** The few fields of one step; what is decided comes later, in a besluit. */
export function Stapvorm({
  zaak,
  stap,
  onKlaar,
}: {
  readonly zaak: OntheffingWeergave;
  readonly stap: Stapnaam;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`${stap}-${zaak.id}`, { tekst: '' });
  const { tekst } = concept.waarde;
  const [dag, setDag] = useState<string>(vandaag);
  const [via, setVia] = useState<string>('gesprek');
  const [vraag, setVraag] = useState<string>(zaak.vragen[0] ?? '');
  const leg = useOpdracht(recordOntheffingstap, NA, () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(leg.error);
  const datum = parseDate(dag) ?? vandaag;
  const metTekst = stap === 'requestWijziging' || stap === 'recordHeronderzoek';
  const body = () => {
    switch (stap) {
      case 'requestWijziging': {
        const kanaal = KANALEN.find(({ waarde }) => waarde === via)?.waarde ?? 'gesprek';
        const gekozen = zaak.vragen.find((each) => each === vraag) ?? zaak.vragen[0] ?? 'verlengen';
        return { command: stap, vraag: gekozen, gevraagdOp: datum, via: kanaal, tekst } as const;
      }
      case 'recordPlan':
        return { command: stap, gemaaktOp: datum } as const;
      case 'recordHeronderzoek':
        return { command: stap, gedaanOp: datum, tekst } as const;
      case 'suspendOntheffing':
        return { command: stap, per: datum } as const;
      case 'takeBackVerzoek':
        return { command: stap } as const;
    }
  };
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        leg.mutate({ params: { ontheffingId: zaak.id }, versie: zaak.versie, body: body() });
      }}
    >
      {stap === 'requestWijziging' && (
        <>
          <Keuzelijst
            label="De inwoner vraagt om"
            waarde={vraag}
            onWaarde={setVraag}
            opties={zaak.vragen.map((each) => ({ waarde: each, tekst: VRAAG[each] }))}
          />
          <Keuzelijst label="Hoe" waarde={via} onWaarde={setVia} opties={KANALEN} />
        </>
      )}
      {stap === 'takeBackVerzoek' ? (
        <p className="mdn-sm">De inwoner wil dit niet meer. Er komt dan geen besluit.</p>
      ) : (
        <Datumveld label="Datum" required max={vandaag} waarde={dag} onWaarde={setDag} />
      )}
      {metTekst && (
        <Tekstvak
          label={stap === 'recordHeronderzoek' ? 'Wat het heronderzoek liet zien' : 'Wat de inwoner vertelt'}
          required
          rijen={4}
          maxLength={2000}
          waarde={tekst}
          onWaarde={(nieuw) => concept.zet({ tekst: nieuw })}
          fout={fouten.get('/tekst')}
        />
      )}
      {leg.error && fouten.size === 0 && <Fout fout={leg.error} veilig="Niet bewaard. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
          Vastleggen
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
