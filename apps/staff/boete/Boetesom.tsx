import type { BoeteWeergave } from '@meedoen/contract/boete';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag } from '@meedoen/ui/weergave';
import { GRENS } from './namen.ts';

type Som = NonNullable<BoeteWeergave['wet']['som']>;

const procent = (getal: number) => `${String(getal).replace('.', ',')} procent van wat te veel is betaald`;

/** The lines of the sum, in one direction. */
function regelsVan({ percentage, aandeelInCenten, grens, boeteInCenten, bedragInCenten }: Som) {
  const verschil = boeteInCenten - aandeelInCenten;
  return [
    {
      naam: percentage === null ? 'Vast bedrag: er is niet te veel betaald' : procent(percentage),
      cents: aandeelInCenten,
    },
    ...(grens && verschil !== 0 ? [{ naam: GRENS[grens], cents: verschil }] : []),
    ...(bedragInCenten === boeteInCenten ? [] : [{ naam: 'Minder: matiging', cents: bedragInCenten - boeteInCenten }]),
    { naam: 'De boete', cents: bedragInCenten },
  ];
}

/** From the part by blame to the fine. */
export function Boetesom({ som }: { readonly som: Som }) {
  return (
    <Tabel
      titel="Hoe hoog de boete is"
      rijen={regelsVan(som)}
      sleutel={({ naam }) => naam}
      kolommen={[
        { kop: 'Stap', soort: 'naam', toon: ({ naam }) => naam },
        { kop: 'Bedrag', soort: 'getal', toon: ({ cents }) => bedrag(cents) },
      ]}
    />
  );
}
