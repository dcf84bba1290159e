import type { ReactNode } from 'react';

/** A kenmerk as casework/opmaak writes it: two or three letters, year, number. */
const KENMERK = /([A-Z]{2,3}-\d{4}-\d{6})/;

/** A text in which a kenmerk stays on one line: people read it out on the phone. It stays plain text to copy. */
export function Heel({ tekst }: { readonly tekst: string }): ReactNode {
  const delen = tekst.split(KENMERK);
  if (delen.length === 1) return tekst;
  return delen.map((deel, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change place
      <span key={i} className="meedoen-heel">
        {deel}
      </span>
    ) : (
      deel
    ),
  );
}
