import { type ReactNode, useState } from 'react';
import { type Bedraginvoer, bedragTekst, bedragUit, schrijfBedrag } from './bedrag.ts';
import { Bedragveld } from './Veld.tsx';

/** An amount in cents. What is typed and is no amount stays in sight, and goes up as text: whoever takes it refuses it. */
export function Euroveld({
  label,
  hulp,
  fout,
  waarde,
  onWaarde,
}: {
  readonly label: string;
  readonly hulp?: ReactNode;
  readonly fout?: string | undefined;
  readonly waarde: Bedraginvoer;
  readonly onWaarde: (waarde: number | string | null) => void;
}) {
  const [getypt, setGetypt] = useState(typeof waarde === 'number' ? schrijfBedrag(waarde) : '');
  return (
    <Bedragveld
      label={label}
      hulp={hulp}
      fout={typeof waarde === 'string' ? 'Dit is geen bedrag. Schrijf het zo: 797,00.' : fout}
      waarde={bedragTekst(waarde, getypt)}
      onWaarde={(tekst) => {
        setGetypt(tekst);
        onWaarde(bedragUit(tekst));
      }}
    />
  );
}
