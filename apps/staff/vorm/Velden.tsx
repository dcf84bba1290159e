import { Bedragveld, Datumveld, Keuzelijst, Tekstvak, Tekstveld, type Veldfouten } from './Veld.tsx';

/** A field of a form that is made from a list: what a command asks for. */
export interface Veld {
  readonly naam: string;
  readonly label: string;
  readonly soort: 'tekst' | 'vak' | 'datum' | 'maand' | 'bedrag' | 'getal' | 'keuze';
  readonly hulp?: string;
  readonly opties?: readonly { readonly waarde: string; readonly tekst: string }[];
  /** Left out when empty. */
  readonly vrij?: boolean;
}

/** One thing that can be done, with what it asks for. */
export interface Handeling {
  readonly naam: string;
  readonly velden: readonly Veld[];
}

export type Waarden = Readonly<Record<string, string>>;

export const vak = (naam: string, label: string, hulp?: string): Veld => ({
  naam,
  label,
  soort: 'vak',
  ...(hulp ? { hulp } : {}),
});
export const datum = (naam: string, label: string): Veld => ({ naam, label, soort: 'datum' });
export const tekst = (naam: string, label: string): Veld => ({ naam, label, soort: 'tekst' });

export const bedrag = (naam: string, label: string): Veld => ({ naam, label, soort: 'bedrag' });
export const getal = (naam: string, label: string, hulp?: string): Veld => ({
  ...{ naam, label, soort: 'getal' },
  ...(hulp ? { hulp } : {}),
});

/** What was filled in, without the free fields that stayed empty. */
export const ingevuld = (velden: readonly Veld[], waarden: Waarden): Waarden =>
  Object.fromEntries(velden.flatMap(({ naam, vrij }) => (vrij && !waarden[naam] ? [] : [[naam, waarden[naam] ?? '']])));

export function Velden({
  velden,
  waarden,
  onWaarden,
  fouten,
}: {
  readonly velden: readonly Veld[];
  readonly waarden: Waarden;
  readonly onWaarden: (waarden: Waarden) => void;
  readonly fouten: Veldfouten;
}) {
  return velden.map(({ naam, label, soort, hulp, opties, vrij }) => {
    const basis = {
      label,
      ...(hulp ? { hulp } : {}),
      fout: fouten.get(`/${naam}`),
      waarde: waarden[naam] ?? '',
      onWaarde: (waarde: string) => onWaarden({ ...waarden, [naam]: waarde }),
      required: !vrij,
    };
    if (soort === 'keuze') return <Keuzelijst key={naam} {...basis} leeg="Kies" opties={opties ?? []} />;
    if (soort === 'bedrag') return <Bedragveld key={naam} {...basis} />;
    if (soort === 'getal') return <Tekstveld key={naam} {...basis} kort inputMode="numeric" />;
    if (soort === 'maand') return <Tekstveld key={naam} {...basis} kort type="month" />;
    if (soort === 'datum') return <Datumveld key={naam} {...basis} />;
    if (soort === 'vak') return <Tekstvak key={naam} {...basis} rijen={4} maxLength={10_000} />;
    return <Tekstveld key={naam} {...basis} />;
  });
}
