import { bezitAntwoord, inkomstAntwoord, persoonAntwoord } from '@meedoen/contract/aanvraag';
import { Button } from '@utrecht/component-library-react';
import { Euroveld } from '../vorm/Euroveld.tsx';
import { Datumveld, Keuzelijst, Tekstveld, type Veldfouten } from '../vorm/Veld.tsx';

type Soort = 'personen' | 'inkomsten' | 'bezit';
type Regel = Readonly<Record<string, unknown>>;

/** The fields of a row per kind, as the contract has them. */
const VELDEN = {
  personen: [
    ['naam', 'Naam', 'tekst', []],
    ['geboortedatum', 'Geboortedatum', 'datum', []],
    ['relatie', 'Wie is dit', 'keuze', persoonAntwoord.shape.relatie.options],
  ],
  inkomsten: [
    ['kenmerk', 'Van wie', 'tekst', []],
    ['soort', 'Soort', 'keuze', inkomstAntwoord.shape.soort.options],
    ['nettoInCenten', 'Netto bedrag', 'bedrag', []],
    ['periode', 'Per', 'keuze', inkomstAntwoord.shape.periode.options],
    ['vakantietoeslag', 'Vakantiegeld', 'keuze', inkomstAntwoord.shape.vakantietoeslag.options],
  ],
  bezit: [
    ['kenmerk', 'Wat', 'tekst', []],
    ['soort', 'Soort', 'keuze', bezitAntwoord.shape.soort.options],
    ['bedragInCenten', 'Bedrag of waarde', 'bedrag', []],
  ],
} as const;

const NIEUW: Readonly<Record<Soort, Regel>> = {
  personen: { naam: '', geboortedatum: null, relatie: 'partner' },
  inkomsten: { kenmerk: '', soort: 'loon', nettoInCenten: null, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  bezit: { kenmerk: '', soort: 'betaalrekening', bedragInCenten: null },
};
const NAAM = { personen: 'persoon', inkomsten: 'inkomen', bezit: 'bezit of schuld' } as const;
/** What one row of a list is called. @param soort the kind of question */
export const regelnaam = (soort: string | undefined): string =>
  soort !== undefined && soort in NAAM ? NAAM[soort as Soort] : 'regel';

/** A list of people, incomes or possessions, one group of fields per row. An empty list is an answer too. */
export function Lijstveld({
  soort,
  label,
  hulp,
  fout,
  fouten,
  antwoord,
  onAntwoord,
}: {
  readonly soort: Soort;
  readonly label: string;
  readonly hulp?: string | undefined;
  readonly fout?: string | undefined;
  /** What is wrong inside the rows, by `/row/field`. */
  readonly fouten: Veldfouten;
  readonly antwoord: unknown;
  readonly onAntwoord: (antwoord: unknown) => void;
}) {
  const regels: readonly Regel[] = Array.isArray(antwoord)
    ? antwoord.filter((regel): regel is Regel => typeof regel === 'object' && regel !== null)
    : [];
  const zet = (i: number, veld: string, waarde: unknown) =>
    onAntwoord(regels.map((regel, nr) => (nr === i ? { ...regel, [veld]: waarde } : regel)));
  return (
    <fieldset className={fout ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}>
      <legend className="mdn-veld__label">{label}</legend>
      {hulp && <span className="mdn-veld__hulp">{hulp}</span>}
      {regels.map((regel, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own; their fields keep nothing but the answer
        <div className="mdn-groepje" key={i}>
          {VELDEN[soort].map(([veld, titel, vorm, keuzes]) => {
            const waarde = regel[veld];
            const tekst = typeof waarde === 'string' ? waarde : '';
            const mis = { label: titel, fout: fouten.get(`/${i}/${veld}`) };
            if (vorm === 'bedrag')
              return (
                <Euroveld
                  key={veld}
                  {...mis}
                  waarde={typeof waarde === 'number' ? waarde : tekst || null}
                  onWaarde={(bedrag) => zet(i, veld, bedrag)}
                />
              );
            if (vorm === 'datum')
              return <Datumveld key={veld} {...mis} waarde={tekst} onWaarde={(dag) => zet(i, veld, dag || null)} />;
            if (vorm === 'keuze')
              return (
                <Keuzelijst
                  key={veld}
                  {...mis}
                  waarde={tekst}
                  onWaarde={(keus) => zet(i, veld, keus)}
                  opties={keuzes.map((keus) => ({ waarde: keus, tekst: keus.replaceAll('-', ' ') }))}
                />
              );
            return (
              <Tekstveld
                key={veld}
                {...mis}
                waarde={tekst}
                onWaarde={(nieuw) => zet(i, veld, nieuw)}
                maxLength={200}
                autoComplete="off"
              />
            );
          })}
          {fouten.has(`/${i}`) && <span className="mdn-veld__fout">{fouten.get(`/${i}`)}</span>}
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            onClick={() => onAntwoord(regels.filter((_, nr) => nr !== i))}
            aria-label={`Weghalen: ${NAAM[soort]} ${i + 1}`}
          >
            Weghalen
          </Button>
        </div>
      ))}
      <div className="utrecht-button-group">
        <Button
          className="mdn-klein"
          appearance="secondary-action-button"
          onClick={() => onAntwoord([...regels, NIEUW[soort]])}
        >
          {NAAM[soort].charAt(0).toUpperCase() + NAAM[soort].slice(1)} toevoegen
        </Button>
        {regels.length === 0 && (
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            aria-pressed={Array.isArray(antwoord)}
            onClick={() => onAntwoord([])}
          >
            {soort === 'personen' ? 'Niemand' : 'Niets'}
          </Button>
        )}
      </div>
      {fout && <span className="mdn-veld__fout">{fout}</span>}
    </fieldset>
  );
}
