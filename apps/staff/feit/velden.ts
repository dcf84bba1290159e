import { definitieVan, FEITSOORTNAMEN, type Feitsoort } from '@meedoen/casework/feiten';
import { leesBedrag } from '../vorm/bedrag.ts';

/** One field of the value of a fact, read from the catalogue; the form is drawn from these. */
export interface Waardeveld {
  readonly naam: string;
  readonly label: string;
  readonly soort: 'tekst' | 'keuze' | 'keuzes' | 'ja-nee' | 'bedrag' | 'getal' | 'datum' | 'persoon';
  readonly verplicht: boolean;
  readonly keuzes: readonly string[];
  readonly standaard: string;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly default?: unknown;
}

const isSchema = (waarde: unknown): waarde is Schema => typeof waarde === 'object' && waarde !== null;

function soortVan(naam: string, schema: Schema): Waardeveld['soort'] {
  const kern = schema.anyOf?.find((keus) => keus.type !== 'null') ?? schema;
  if (kern.enum) return 'keuze';
  if (kern.type === 'array') return 'keuzes';
  if (kern.type === 'boolean') return 'ja-nee';
  if (kern.type === 'integer' || kern.type === 'number') return naam.endsWith('InCenten') ? 'bedrag' : 'getal';
  if (kern.format === 'uuid') return 'persoon';
  return kern.type === undefined ? 'datum' : 'tekst';
}

/** `nettoInCenten` -> `Netto`, `urenPerWeek` -> `Uren per week`. */
export function veldlabel(naam: string): string {
  const eigen = EIGEN_LABEL[naam];
  if (eigen) return eigen;
  const woorden = naam
    .replace(/InCenten$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}
const EIGEN_LABEL: Readonly<Record<string, string>> = {
  kenmerk: 'Naam om het te herkennen (werkgever, rekening, bank)',
  nettoInCenten: 'Netto bedrag',
  cbsCode: 'Code voor het CBS',
  nietGeregistreerd: 'Staat niet in de BRP',
  omvang: 'Waarvoor',
  gemeente: 'Gemeentecode',
  land: 'Land (twee letters)',
  medischUrenbeperkt: 'Medisch urenbeperkt',
};

/** The fields of a kind of fact, in the order of the catalogue. */
export function veldenVan(soort: Feitsoort): Waardeveld[] {
  const schema = definitieVan(soort).schema.toJSONSchema({ unrepresentable: 'any', io: 'input' });
  const verplicht = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).flatMap(([naam, veld]): Waardeveld[] => {
    if (!isSchema(veld)) return [];
    const kern = veld.anyOf?.find((keus) => keus.enum) ?? veld;
    return [
      {
        naam,
        label: veldlabel(naam),
        soort: soortVan(naam, veld),
        verplicht: verplicht.includes(naam),
        keuzes: kern.enum ?? veld.items?.enum ?? [],
        standaard: veld.default === undefined || veld.default === null ? '' : String(veld.default),
      },
    ];
  });
}

/** Kinds staff may record, by their Dutch name. */
export const SOORTEN: readonly { readonly soort: Feitsoort; readonly label: string }[] = FEITSOORTNAMEN.filter(
  // what follows from a besluit is not typed in
  (soort) => !definitieVan(soort).besluit,
)
  .map((soort) => ({ soort, label: definitieVan(soort).label.nl }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl'));

/** What stands in the fields, as text. */
export type Ingevuld = Readonly<Record<string, string>>;

/**
 * The value of a fact out of what was typed.
 * @returns the value, with a sentence for each field that cannot be read
 */
export function leesVelden(
  velden: readonly Waardeveld[],
  ingevuld: Ingevuld,
): { readonly waarde: Record<string, unknown>; readonly fouten: ReadonlyMap<string, string> } {
  const waarde: Record<string, unknown> = {};
  const fouten = new Map<string, string>();
  for (const veld of velden) {
    const tekst = (ingevuld[veld.naam] ?? veld.standaard).trim();
    if (tekst === '') {
      if (veld.verplicht)
        fouten.set(`/waarde/${veld.naam}`, veld.soort === 'persoon' ? 'Kies een persoon.' : 'Vul dit in.');
      continue;
    }
    const gelezen = leesVeld(veld, tekst);
    if (gelezen === undefined)
      fouten.set(
        `/waarde/${veld.naam}`,
        veld.soort === 'bedrag' ? 'Dit is geen bedrag. Schrijf het zo: 797,00.' : 'Dit is geen getal.',
      );
    else waarde[veld.naam] = gelezen;
  }
  return { waarde, fouten };
}

function leesVeld(veld: Waardeveld, tekst: string): unknown {
  switch (veld.soort) {
    case 'bedrag':
      return leesBedrag(tekst);
    case 'getal': {
      const getal = Number(tekst.replace(',', '.'));
      return Number.isFinite(getal) ? getal : undefined;
    }
    case 'ja-nee':
      return tekst === 'true';
    case 'keuzes':
      return tekst.split(',');
    case 'persoon':
      return tekst === 'niemand' ? null : tekst;
    default:
      return tekst;
  }
}
