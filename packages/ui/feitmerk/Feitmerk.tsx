import type { ReactNode } from 'react';

/** opgegeven: somebody said so; gecontroleerd: a register or colleague confirmed; verschil: the two differ. */
export type Merk = 'opgegeven' | 'gecontroleerd' | 'verschil';

/** Shape first, then colour, then word: open circle, filled circle with a tick, diamond. */
export function Merkteken({ merk }: { readonly merk: Merk }) {
  return (
    <svg
      className={`mdn-merk__teken mdn-merk__teken--${merk}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {merk === 'opgegeven' && <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />}
      {merk === 'gecontroleerd' && (
        <>
          <circle cx="6" cy="6" r="5.5" fill="currentColor" />
          <path d="M3.3 6.2 5.3 8.1 8.8 4.2" fill="none" stroke="#fff" strokeWidth="1.6" />
        </>
      )}
      {merk === 'verschil' && (
        <>
          <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill="currentColor" />
          <path d="M3.4 4.9h5.2M3.4 7.1h5.2" stroke="#fff" strokeWidth="1.3" />
        </>
      )}
    </svg>
  );
}

/** A mark with its word. Without children the word is that of the mark itself. */
export function Feitmerk({ merk, children }: { readonly merk: Merk; readonly children?: ReactNode }) {
  return (
    <span className={`mdn-merk mdn-merk--${merk}`}>
      <Merkteken merk={merk} />
      {children ?? merk}
    </span>
  );
}
