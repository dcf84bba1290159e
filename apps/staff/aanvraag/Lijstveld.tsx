import { bezitAntwoord, inkomstAntwoord, persoonAntwoord } from '@meedoen/contract/aanvraag';
import { Button } from '@utrecht/component-library-react';
import { Datumveld, Keuzelijst, Tekstveld } from '../vorm/Veld.tsx';
import { Euroveld } from './Vraagveld.tsx';

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
  inkomsten: { kenmerk: '', soort: 'loon', nettoInCenten: 0, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  bezit: { kenmerk: '', soort: 'betaalrekening', bedragInCenten: 0 },
};
const NAAM = { personen: 'persoon', inkomsten: 'inkomen', bezit: 'bezit of schuld' } as const;

/** A list of people, incomes or possessions, one group of fields per row. An empty list is an answer too. */
export function Lijstveld({
  soort,
  label,
  hulp,
  fout,
  antwoord,
  onAntwoord,
}: {
  readonly soort: Soort;
  readonly label: string;
  readonly hulp?: string | undefined;
  readonly fout?: string | undefined;
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
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and keep their order
        <div className="mdn-groepje" key={i}>
          {VELDEN[soort].map(([veld, titel, vorm, keuzes]) => {
            const waarde = regel[veld];
            const tekst = typeof waarde === 'string' ? waarde : '';
            if (vorm === 'bedrag')
              return (
                <Euroveld
                  key={veld}
                  label={titel}
                  cents={typeof waarde === 'number' ? waarde : undefined}
                  onCents={(cents) => zet(i, veld, cents ?? 0)}
                />
              );
            if (vorm === 'datum')
              return (
                <Datumveld key={veld} label={titel} waarde={tekst} onWaarde={(dag) => zet(i, veld, dag || null)} />
              );
            if (vorm === 'keuze')
              return (
                <Keuzelijst
                  key={veld}
                  label={titel}
                  waarde={tekst}
                  onWaarde={(keus) => zet(i, veld, keus)}
                  opties={keuzes.map((keus) => ({ waarde: keus, tekst: keus.replaceAll('-', ' ') }))}
                />
              );
            return (
              <Tekstveld
                key={veld}
                label={titel}
                waarde={tekst}
                onWaarde={(nieuw) => zet(i, veld, nieuw)}
                maxLength={200}
                autoComplete="off"
              />
            );
          })}
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
