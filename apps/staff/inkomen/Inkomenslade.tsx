import { type InkomstAntwoord, inkomstAntwoord } from '@meedoen/contract/aanvraag';
import { type Inkomstenopgave, readInkomstenopgaven, recordInkomstenopgave } from '@meedoen/contract/inkomstenopgave';
import { readWijzigingen } from '@meedoen/contract/wijziging';
import { euro, maandLang } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { NA_FEIT } from '../feit/ververs.ts';
import { Lade } from '../schil/Lade.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Euroveld } from '../vorm/Euroveld.tsx';
import { naarFout } from '../vorm/fout.ts';
import { Keuze, Keuzelijst, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { FOUTTEKST, isKanaal, KANALEN } from '../wijziging/namen.ts';

/** A row while somebody types: text at the amount is what was typed and is no amount. */
type Regel = {
  readonly [K in keyof InkomstAntwoord]?: InkomstAntwoord[K] | null | (K extends 'nettoInCenten' ? string : never);
};
interface Concept {
  readonly kanaal: (typeof KANALEN)[number]['waarde'];
  readonly regels: readonly Regel[];
}

const { soort, periode, vakantietoeslag } = inkomstAntwoord.shape;
const VELDEN = [
  ['soort', 'Soort', soort.options],
  ['periode', 'Per', periode.options],
  ['vakantietoeslag', 'Vakantiegeld', vakantietoeslag.options],
] as const;
const opties = (waarden: readonly string[]) =>
  waarden.map((waarde) => ({ waarde, tekst: waarde.replaceAll('-', ' ') }));

/** The income of a month somebody tells at the desk, by phone or on paper: the same questions the resident gets. */
export function Inkomenslade({
  persoon,
  naam,
  opgave,
  onSluit,
}: {
  readonly persoon: string;
  readonly naam: string;
  readonly opgave: Inkomstenopgave;
  readonly onSluit: () => void;
}) {
  const { maand, inkomsten } = opgave;
  const begin: Concept = { kanaal: 'balie', regels: inkomsten };
  const { waarde, zet, wis } = useConcept<Concept>(`inkomen-${persoon}-${maand}`, begin);
  const [eigen, setEigen] = useState<ReadonlyMap<string, string>>(new Map());
  const ververs = [...NA_FEIT, readInkomstenopgaven.naam, readWijzigingen.naam, 'readTaken'];
  const leg = useOpdracht(recordInkomstenopgave, ververs, wis);
  const vanServer = new Map([...veldfouten(leg.error)]);
  const fout = (i: number, veld: string) => eigen.get(`${i}/${veld}`) ?? vanServer.get(`/inkomsten/${i}/${veld}`);
  const verander = (i: number, deel: Regel) =>
    zet({ regels: waarde.regels.map((regel, j) => (j === i ? { ...regel, ...deel } : regel)) });

  const verstuur = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fouten = new Map<string, string>();
    const regels: InkomstAntwoord[] = [];
    for (const [i, regel] of waarde.regels.entries()) {
      if (!regel.kenmerk?.trim()) fouten.set(`${i}/kenmerk`, FOUTTEKST['vul-in']);
      if (typeof regel.nettoInCenten !== 'number') fouten.set(`${i}/nettoInCenten`, FOUTTEKST.bedrag);
      for (const [veld] of VELDEN) if (!regel[veld]) fouten.set(`${i}/${veld}`, FOUTTEKST.kies);
      const gelezen = inkomstAntwoord.safeParse(regel);
      if (gelezen.success) regels.push(gelezen.data);
    }
    setEigen(fouten);
    if (fouten.size > 0) return naarFout(event.currentTarget);
    leg.mutate({ params: { persoonId: persoon }, body: { maand, inkomsten: regels, kanaal: waarde.kanaal } });
  };

  const titel = `Inkomen van ${naam}, ${maandLang(maand)}`;
  if (leg.data) {
    const { uitbetalingInCenten } = leg.data.maand;
    return (
      <Lade titel={titel} onSluit={onSluit}>
        <p className="mdn-melding mdn-melding--ok" role="status">
          <b>Het inkomen is vastgelegd.</b>{' '}
          {uitbetalingInCenten === null
            ? 'De maand kan nog niet worden berekend.'
            : `De maand komt op ${euro(uitbetalingInCenten)}.`}{' '}
          {leg.data.kijktNa && 'Een gecontroleerd gegeven zegt iets anders en telt, tot iemand het verschil afhandelt.'}
        </p>
      </Lade>
    );
  }
  return (
    <Lade titel={titel} onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur} noValidate>
        <p className="mdn-sec">
          Dezelfde vragen als de inwoner krijgt. Wat u invult geldt als opgegeven door {naam}. Haal weg wat is gestopt.
        </p>
        <Keuze
          label="Hoe kwam het binnen"
          waarde={waarde.kanaal}
          onWaarde={(kanaal) => isKanaal(kanaal) && zet({ kanaal })}
          opties={KANALEN}
        />
        {waarde.regels.map((regel, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name yet while somebody types
          <fieldset className="mdn-vorm" key={i}>
            <legend>{regel.kenmerk || 'Nieuw inkomen'}</legend>
            <Tekstveld
              label="Van welke werkgever of instantie"
              waarde={regel.kenmerk ?? ''}
              onWaarde={(kenmerk) => verander(i, { kenmerk })}
              fout={fout(i, 'kenmerk')}
              maxLength={100}
              autoComplete="off"
            />
            <Euroveld
              label="Netto bedrag"
              waarde={regel.nettoInCenten}
              onWaarde={(nettoInCenten) => verander(i, { nettoInCenten })}
              fout={fout(i, 'nettoInCenten')}
            />
            {VELDEN.map(([veld, label, waarden]) => (
              <Keuzelijst
                key={veld}
                label={label}
                leeg="Kies"
                waarde={regel[veld] ?? ''}
                onWaarde={(tekst) => verander(i, { [veld]: waarden.find((each) => each === tekst) ?? null })}
                opties={opties(waarden)}
                fout={fout(i, veld)}
              />
            ))}
            <Button
              className="mdn-klein"
              appearance="subtle-button"
              onClick={() => zet({ regels: waarde.regels.filter((_, j) => j !== i) })}
              aria-label={`Haal weg: ${regel.kenmerk || 'nieuw inkomen'}`}
            >
              Haal weg
            </Button>
          </fieldset>
        ))}
        <Button appearance="secondary-action-button" onClick={() => zet({ regels: [...waarde.regels, {}] })}>
          Inkomen erbij
        </Button>
        {leg.error && <Fout fout={leg.error} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
          Inkomen vastleggen
        </Button>
      </form>
    </Lade>
  );
}
