import type { ReactNode } from 'react';
import { Beeld, type Beeldnaam } from './beeld.tsx';

/** A button to choose files with; the browser's own stays for keyboard and screen reader, out of sight. */
export function Bestandveld({
  id,
  beeld,
  soorten,
  meer,
  beschreven,
  neem,
  children,
}: {
  readonly id: string;
  readonly beeld: Beeldnaam;
  /** Kinds that may be chosen, as `accept` of the field. */
  readonly soorten: string;
  readonly meer?: boolean;
  /** Ids of what explains the field. */
  readonly beschreven?: string;
  readonly neem: (bestanden: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  return (
    <div className="meedoen-bestand">
      <input
        id={id}
        type="file"
        multiple={meer}
        accept={soorten}
        aria-describedby={beschreven}
        onChange={(gebeurtenis) => {
          const bestanden = [...(gebeurtenis.currentTarget.files ?? [])];
          // the same file chosen again is a choice again
          gebeurtenis.currentTarget.value = '';
          neem(bestanden);
        }}
      />
      <label htmlFor={id} className="utrecht-button utrecht-button--primary-action">
        <Beeld naam={beeld} />
        {children}
      </label>
    </div>
  );
}
