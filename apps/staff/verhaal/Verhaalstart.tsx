import { startVerhaal } from '@meedoen/contract/verhaal';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { Lade } from '../schil/Lade.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { NA_STAP, ONDERHOUD } from './namen.ts';

const LEEG = {
  ...{ hoe: 'bsn', bsn: '', naam: '', geboortedatum: '', straat: '', huisnummer: '', postcode: '', plaats: '' },
  ...{ grond: 'echtgenoot-of-kind', aanleiding: '' },
};

/** Whom it is about and why. Only name, birth and address are kept of somebody who is not known here. */
export function Verhaalstart({ persoon, onSluit }: { readonly persoon: string; readonly onSluit: () => void }) {
  const concept = useConcept(`verhaal-start-${persoon}`, LEEG);
  const w = concept.waarde;
  const start = useOpdracht(startVerhaal, NA_STAP, () => {
    concept.wis();
    onSluit();
  });
  const fouten = new Map([...veldfouten(start.error)].map(([pad, zin]) => [`/${pad.split('/').at(-1)}`, zin]));
  const veld = (naam: Exclude<keyof typeof LEEG, 'hoe' | 'grond'>) => ({
    waarde: w[naam],
    onWaarde: (nieuw: string) => concept.zet({ [naam]: nieuw }),
    fout: fouten.get(`/${naam}`),
  });
  const geboren = parseDate(w.geboortedatum);
  const adres = { straat: w.straat, huisnummer: w.huisnummer, postcode: w.postcode, plaats: w.plaats, land: 'NL' };
  const grond = w.grond in ONDERHOUD ? (w.grond as keyof typeof ONDERHOUD) : 'echtgenoot-of-kind';
  return (
    <Lade titel="Verhaal onderzoeken" onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          const onderhoudsplichtige =
            w.hoe === 'bsn'
              ? { bsn: w.bsn.trim() }
              : {
                  naam: w.naam,
                  ...(geboren ? { geboortedatum: geboren } : {}),
                  ...(w.straat ? { adres } : {}),
                };
          start.mutate({
            params: { persoonId: persoon },
            body: { onderhoudsplichtige, grond, aanleiding: w.aanleiding },
          });
        }}
      >
        <p className="mdn-sm mdn-sec">
          Er is nog niets besloten. Is contact met deze persoon niet veilig voor de inwoner? Zie dan af van verhaal.
        </p>
        <Keuze
          label="Wie is onderhoudsplichtig"
          waarde={w.hoe}
          onWaarde={(hoe) => concept.zet({ hoe })}
          opties={[
            { waarde: 'bsn', tekst: 'Ik heb het BSN' },
            { waarde: 'naam', tekst: 'Ik heb naam en adres' },
          ]}
        />
        {w.hoe === 'bsn' ? (
          <Tekstveld label="BSN" kort required inputMode="numeric" {...veld('bsn')} />
        ) : (
          <>
            <Tekstveld label="Naam" required {...veld('naam')} />
            <Datumveld label="Geboortedatum, als u die weet" {...veld('geboortedatum')} />
            <Tekstveld label="Straat" {...veld('straat')} />
            <Tekstveld label="Huisnummer" kort {...veld('huisnummer')} />
            <Tekstveld label="Postcode" kort {...veld('postcode')} />
            <Tekstveld label="Plaats" {...veld('plaats')} />
          </>
        )}
        <Keuzelijst
          label="Onderhoudsplicht"
          waarde={w.grond}
          onWaarde={(nieuw) => concept.zet({ grond: nieuw })}
          opties={Object.entries(ONDERHOUD).map(([waarde, tekst]) => ({ waarde, tekst }))}
        />
        <Tekstvak
          label="Aanleiding"
          hulp="Wat de plicht is, en dat die niet wordt nagekomen."
          required
          {...veld('aanleiding')}
        />
        {start.error && fouten.size === 0 && <Fout fout={start.error} veilig="Er is niets gestart." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={start.isPending}>
          Onderzoek starten
        </Button>
      </form>
    </Lade>
  );
}
