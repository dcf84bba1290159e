import { Button } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { type Veldfouten, veldfouten } from './Veld.tsx';
import { type Handeling, Velden, type Waarden } from './Velden.tsx';

/** The form of one step in a case: what it asks, what the server refused of it, and the way back. The keyboard begins in it. */
export function Stapvorm({
  handeling: { naam, velden },
  waarden,
  onWaarden,
  fout,
  fouten = veldfouten(fout),
  bezig,
  onDoe,
  onTerug,
  children,
}: {
  readonly handeling: Handeling;
  readonly waarden: Waarden;
  readonly onWaarden: (waarden: Waarden) => void;
  readonly fout: Error | null;
  /** Left out: those of `fout`. */
  readonly fouten?: Veldfouten;
  readonly bezig: boolean;
  readonly onDoe: () => void;
  readonly onTerug: () => void;
  /** What the step shows between its fields and its buttons. */
  readonly children?: ReactNode;
}) {
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  return (
    <form
      ref={vorm}
      className="mdn-vorm"
      aria-label={naam}
      onSubmit={(event) => {
        event.preventDefault();
        onDoe();
      }}
    >
      {velden.length === 0 && <p>Weet u het zeker? Dit staat daarna in de geschiedenis.</p>}
      <Velden velden={velden} waarden={waarden} onWaarden={onWaarden} fouten={fouten} />
      {children}
      {fout && <Fout fout={fout} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bezig}>
          {naam}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
