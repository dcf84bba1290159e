import { Button } from '@utrecht/component-library-react';
import { Mis } from '../pagina/standen.tsx';
import { Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';

interface Stuurknoppenprops {
  /** What sends: it says whether it is busy, and what went wrong. */
  readonly stuur: { readonly error: unknown; readonly isPending: boolean };
  readonly knop: Tekst<never>;
  readonly stop: Tekst<never>;
  readonly onStop: () => void;
}

/** The end of a form that opens on a page: what went wrong, sending, and not doing it after all. */
export const Stuurknoppen = ({ stuur, knop, stop, onStop }: Stuurknoppenprops) => (
  <>
    {stuur.error ? <Mis fout={stuur.error} /> : null}
    <div className="meedoen-knoppen">
      <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
        <Zeg van={knop} />
      </Button>
      <Button appearance="secondary-action-button" onClick={onStop}>
        <Zeg van={stop} />
      </Button>
    </div>
  </>
);
