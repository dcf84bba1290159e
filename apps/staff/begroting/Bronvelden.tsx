import type { Begrotingversie } from '@meedoen/contract/begroting';
import { parseDate } from '@meedoen/law/kernel';
import { useState } from 'react';
import { Datumveld, Tekstveld } from '../vorm/Veld.tsx';

/** Where a budget comes from, as it is filled in. `bron` is undefined while something lacks. */
export function useBron() {
  const [tekst, setTekst] = useState({ document: '', plaats: '', dag: '' });
  const datum = parseDate(tekst.dag);
  const { document, plaats } = tekst;
  const bron: Begrotingversie['bron'] | undefined =
    datum && document && plaats ? { document, plaats, datum } : undefined;
  return { tekst, zet: (deel: Partial<typeof tekst>) => setTekst((oud) => ({ ...oud, ...deel })), bron };
}

export function Bronvelden({ tekst, zet }: Pick<ReturnType<typeof useBron>, 'tekst' | 'zet'>) {
  return (
    <>
      <Tekstveld
        label="Document"
        waarde={tekst.document}
        onWaarde={(document) => zet({ document })}
        maxLength={200}
        required
      />
      <Tekstveld
        label="Plaats in het document"
        waarde={tekst.plaats}
        onWaarde={(plaats) => zet({ plaats })}
        maxLength={120}
        required
      />
      <Datumveld label="Datum van het document" waarde={tekst.dag} onWaarde={(dag) => zet({ dag })} required />
    </>
  );
}
