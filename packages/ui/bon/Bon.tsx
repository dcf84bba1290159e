import { type ReactNode, useId } from 'react';
import { bedrag, verschilbedrag } from '../weergave/index.ts';

interface Regel {
  readonly label: ReactNode;
  /** Whole cents; a text stands where there is no amount yet. */
  readonly cents: number | string;
}

const toon = (cents: number | string) =>
  typeof cents !== 'number' ? cents : cents < 0 ? verschilbedrag(cents) : bedrag(cents);

/** One sum, one column, top to bottom: the receipt. */
export function Bon({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="mdn-bon" aria-label={label}>
      {children}
    </section>
  );
}

/** A line of the sum; with children it opens to its reason. */
export function Bonregel({
  label,
  cents,
  artikel,
  nadruk,
  open,
  onOpen,
  children,
}: Regel & {
  readonly artikel?: string | null | undefined;
  /** A correction: minus in the colour of a difference. */
  readonly nadruk?: boolean;
  readonly open?: boolean | undefined;
  readonly onOpen?: (open: boolean) => void;
  readonly children?: ReactNode;
}) {
  const inhoud = (
    <>
      <span className="mdn-bon__label">{label}</span>
      <span className="mdn-bon__art">{artikel}</span>
      <span
        className={nadruk && typeof cents === 'number' && cents < 0 ? 'mdn-bon__bedrag mdn-min' : 'mdn-bon__bedrag'}
      >
        {toon(cents)}
      </span>
    </>
  );
  if (!children) return <div className="mdn-bon__regel">{inhoud}</div>;
  return (
    <details open={open} onToggle={(event) => onOpen?.(event.currentTarget.open)}>
      <summary>{inhoud}</summary>
      <div className="mdn-bon__waarom">{children}</div>
    </details>
  );
}

/** What the lines so far come to. */
export function Bonsom({ label, cents }: Regel) {
  return (
    <div className="mdn-bon__regel mdn-bon__som">
      <span className="mdn-bon__label">{label}</span>
      <span className="mdn-bon__art" />
      <span className="mdn-bon__bedrag">{toon(cents)}</span>
    </div>
  );
}

/** The one outcome, also when it is 0,00. */
export function Bontotaal({ label, cents }: Regel) {
  const id = useId();
  return (
    <div className="mdn-bon__regel mdn-bon__totaal">
      <span className="mdn-bon__label" id={id}>
        {label}
      </span>
      <output className="mdn-bon__bedrag" aria-labelledby={id}>
        {toon(cents)}
      </output>
    </div>
  );
}
