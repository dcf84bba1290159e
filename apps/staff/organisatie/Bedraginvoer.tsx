import { enterBedrag, type readOntbrekendeBedragen } from '@meedoen/contract/organisatie';
import { datumLang } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

export type Ontbrekend = Antwoord<typeof readOntbrekendeBedragen>['ontbreekt'][number];

const VELDNAAM: Readonly<Record<string, string>> = { procent: 'Percentage', jaar: 'Aantal jaren' };

/** A number as people write it; undefined when it is none. */
function leesGetal(tekst: string): number | undefined {
  const getal = Number(tekst.trim().replace(',', '.'));
  return tekst.trim() !== '' && Number.isFinite(getal) ? getal : undefined;
}

/** One published amount, with its source; it counts when somebody else confirmed it. */
export function Bedraginvoer({ bedrag, onSluit }: { readonly bedrag: Ontbrekend; readonly onSluit: () => void }) {
  const concept = useConcept(`bedrag-${bedrag.naam}-${bedrag.vanaf}`, { waarde: '', bron: '' });
  const voerIn = useOpdracht(enterBedrag, ['readOntbrekendeBedragen'], () => {
    concept.wis();
    onSluit();
  });
  const [eigen, setEigen] = useState<string>();
  const fouten = veldfouten(voerIn.error);
  const inEuros = /cent/i.test(bedrag.eenheid);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const waarde = (inEuros ? leesBedrag : leesGetal)(concept.waarde.waarde);
    if (waarde === undefined)
      return setEigen(
        inEuros ? 'Dit is geen bedrag. Schrijf het zo: 1.401,50.' : 'Dit is geen getal. Schrijf het zo: 12,5.',
      );
    setEigen(undefined);
    voerIn.mutate({
      body: {
        naam: bedrag.naam,
        vanaf: bedrag.vanaf,
        waarde,
        bron: concept.waarde.bron,
      },
    });
  };
  return (
    <Lade titel={bedrag.omschrijving || bedrag.naam} midden onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <p className="mdn-sec">
          {bedrag.artikel}. Vanaf {datumLang(bedrag.vanaf)}.{bedrag.was && ` Tot die dag: ${bedrag.was}.`} Telt pas mee
          als een ander het bevestigt.
        </p>
        <Tekstveld
          label={inEuros ? 'Bedrag in euro' : (VELDNAAM[bedrag.eenheid] ?? `Aantal ${bedrag.eenheid}`)}
          kort
          inputMode="decimal"
          waarde={concept.waarde.waarde}
          onWaarde={(waarde) => concept.zet({ waarde })}
          fout={eigen ?? fouten.get('/waarde')}
          required
        />
        <Tekstvak
          label="Bron"
          hulp="Nummer van de Staatscourant of de pagina, met datum"
          waarde={concept.waarde.bron}
          onWaarde={(bron) => concept.zet({ bron })}
          fout={fouten.get('/bron')}
          required
          maxLength={300}
        />
        {voerIn.error && fouten.size === 0 && <Fout fout={voerIn.error} veilig="Er is niets ingevoerd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={voerIn.isPending}>
          Invoeren
        </Button>
      </form>
    </Lade>
  );
}
