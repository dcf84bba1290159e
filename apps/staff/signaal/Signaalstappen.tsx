import { SIGNAALDAGEN } from '@meedoen/casework/signaal';
import { askSignaal, closeSignaal, recordSignaalantwoord, type SignaalWeergave } from '@meedoen/contract/signaal';
import { addDays, parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { KANALEN } from '../vorm/kanalen.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { NA_SIGNAAL, UITKOMST } from './namen.ts';

type Stap = 'askSignaal' | 'answerSignaal' | 'closeSignaal';
const STAPPEN = [
  ['askSignaal', 'Vragen aan de inwoner'],
  ['answerSignaal', 'Antwoord vastleggen'],
  ['closeSignaal', 'Afsluiten'],
] as const;
const LABEL: Readonly<Record<Stap, string>> = {
  askSignaal: 'Uw vraag, in gewone woorden',
  answerSignaal: 'Wat de inwoner antwoordt',
  closeSignaal: 'Waarom',
};
const KNOP: Readonly<Record<Stap, string>> = {
  askSignaal: 'Vraag versturen',
  answerSignaal: 'Antwoord bewaren',
  closeSignaal: 'Signaal afsluiten',
};
const UITKOMSTEN = Object.entries(UITKOMST).map(([waarde, tekst]) => ({
  waarde: waarde as keyof typeof UITKOMST,
  tekst,
}));

/** Asking, noting an answer and closing: what may be done now. */
export function Signaalstappen({ signaal }: { readonly signaal: SignaalWeergave }) {
  const mag = useMag();
  const [open, setOpen] = useState<Stap>();
  if (!mag('boete-onderzoeken')) return null;
  return (
    <>
      <div className="mdn-zaak__knoppen">
        {STAPPEN.filter(([stap]) =>
          signaal.mogelijkheden.some(({ commando, mag: kan }) => commando === stap && kan),
        ).map(([stap, knop]) => (
          <Button
            key={stap}
            appearance="secondary-action-button"
            aria-expanded={open === stap}
            onClick={() => setOpen(open === stap ? undefined : stap)}
          >
            {knop}
          </Button>
        ))}
      </div>
      {open && <Stapvorm key={open} signaal={signaal} stap={open} onKlaar={() => setOpen(undefined)} />}
    </>
  );
}

function Stapvorm({
  signaal,
  stap,
  onKlaar,
}: {
  readonly signaal: SignaalWeergave;
  readonly stap: Stap;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`${stap}-${signaal.id}`, { tekst: '' });
  const { tekst } = concept.waarde;
  const vroegst = addDays(vandaag, SIGNAALDAGEN);
  const [dag, setDag] = useState<string>(vroegst);
  const [gegevenOp, setGegevenOp] = useState<string>(vandaag);
  const [via, setVia] = useState<(typeof KANALEN)[number]['waarde']>('telefoon');
  const [uitkomst, setUitkomst] = useState<keyof typeof UITKOMST>('verklaard');
  const klaar = () => {
    concept.wis();
    onKlaar();
  };
  const vraag = useOpdracht(askSignaal, NA_SIGNAAL, klaar);
  const hoor = useOpdracht(recordSignaalantwoord, NA_SIGNAAL, klaar);
  const sluit = useOpdracht(closeSignaal, NA_SIGNAAL, klaar);
  const alle = [vraag, hoor, sluit];
  const fout = alle.find(({ error }) => error)?.error ?? null;
  const fouten = veldfouten(fout);
  const basis = { params: { signaalId: signaal.id }, versie: signaal.versie };
  const doe = () => {
    if (stap === 'askSignaal')
      return vraag.mutate({ ...basis, body: { tekst, antwoordTot: parseDate(dag) ?? vroegst } });
    if (stap === 'answerSignaal')
      return hoor.mutate({ ...basis, body: { tekst, gegevenOp: parseDate(gegevenOp) ?? vandaag, via } });
    return sluit.mutate({ ...basis, body: { uitkomst, reden: tekst } });
  };
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        doe();
      }}
    >
      {stap === 'closeSignaal' && (
        <Keuze
          label="Uitkomst"
          waarde={uitkomst}
          onWaarde={(keus) => setUitkomst(UITKOMSTEN.find(({ waarde }) => waarde === keus)?.waarde ?? 'verklaard')}
          opties={UITKOMSTEN}
        />
      )}
      {stap === 'answerSignaal' && (
        <>
          <Keuzelijst
            label="Hoe"
            waarde={via}
            onWaarde={(keus) => setVia(KANALEN.find(({ waarde }) => waarde === keus)?.waarde ?? 'telefoon')}
            opties={KANALEN}
          />
          <Datumveld
            label="Wanneer"
            max={vandaag}
            waarde={gegevenOp}
            onWaarde={setGegevenOp}
            fout={fouten.get('/gegevenOp')}
          />
        </>
      )}
      <Tekstvak
        label={LABEL[stap]}
        required
        rijen={3}
        maxLength={2000}
        waarde={tekst}
        onWaarde={(nieuw) => concept.zet({ tekst: nieuw })}
        fout={fouten.get('/tekst') ?? fouten.get('/reden')}
      />
      {stap === 'askSignaal' && (
        <Datumveld
          label="Antwoorden kan tot en met"
          hulp="Ten minste twee weken. De vraag gaat in een brief."
          min={vroegst}
          waarde={dag}
          onWaarde={setDag}
          fout={fouten.get('/antwoordTot')}
        />
      )}
      {fout && fouten.size === 0 && <Fout fout={fout} veilig="Niet bewaard. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button
          type="submit"
          appearance="primary-action-button"
          aria-disabled={alle.some(({ isPending }) => isPending)}
        >
          {KNOP[stap]}
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Annuleren
        </Button>
      </div>
    </form>
  );
}
