import { Button } from '@utrecht/component-library-react';

/** A step of a case as a button: what it is called, whether it may now, and if not, why. */
export interface Stapknop<S extends string> {
  readonly stap: S;
  readonly naam: string;
  readonly mag: boolean;
  readonly weigering: { readonly tekst: string; readonly artikel?: string | null | undefined } | null;
}

/** What can be done now. A step that may not stays in reach of the keyboard, with the reason beside it. */
export function Stapknoppen<S extends string>({
  stappen,
  onKies,
  className = 'mdn-rij',
}: {
  readonly stappen: readonly Stapknop<S>[];
  readonly onKies: (stap: S) => void;
  readonly className?: string;
}) {
  return (
    <ul className={className}>
      {stappen.map(({ stap, naam, mag, weigering }) => (
        <li key={stap}>
          <Button
            className="mdn-klein"
            appearance="secondary-action-button"
            aria-disabled={!mag}
            onClick={() => mag && onKies(stap)}
          >
            {naam}
          </Button>
          {!mag && weigering && (
            <span className="mdn-xs mdn-mut">
              {' '}
              {weigering.tekst}
              {weigering.artikel && ` (${weigering.artikel})`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
