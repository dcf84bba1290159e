import { Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { Blok } from '../onderdelen/delen.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { NietViaInternet } from '../start/keuzes.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { toegankelijk as a } from '../teksten/verklaring.ts';

export function Lijst({ van }: { readonly van: readonly Tekst<never>[] }) {
  return (
    <UnorderedList>
      {van.map((tekst) => (
        <UnorderedListItem key={tekst.je}>
          <Zeg van={tekst} />
        </UnorderedListItem>
      ))}
    </UnorderedList>
  );
}

/** What works, what is checked, and what is not done yet: nothing is promised here that no test holds. */
export default function Toegankelijkheid() {
  const { zeg } = useTaal();
  return (
    <Pagina titel={zeg(a.titel)} terug={naarStart} besloten={false} zij={<NietViaInternet />}>
      <Paragraph appearance="lead">
        <Zeg van={a.intro} />
      </Paragraph>
      <Blok kop={zeg(a.watKop)}>
        <Lijst van={a.wat} />
      </Blok>
      <Blok kop={zeg(a.standKop)}>
        <Paragraph>
          <Zeg van={a.stand} />
        </Paragraph>
      </Blok>
      <Blok kop={zeg(a.nietKop)}>
        <Lijst van={a.niet} />
      </Blok>
      <Blok kop={zeg(a.helpKop)}>
        <Paragraph>
          <Zeg van={a.help} />
        </Paragraph>
      </Blok>
    </Pagina>
  );
}
