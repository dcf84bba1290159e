import { datumKort, tijdstip } from '@meedoen/ui/weergave';
import type { ReactNode } from 'react';
import { useSessie } from '../sessie/sessie.tsx';

interface Gebeurd {
  /** Moment it was written down. */
  readonly op: string;
  readonly wat: string;
  readonly wie: string;
}

/** What happened in a case, by whom and when, and below it where that led. */
export function Geschiedenis({
  regels,
  children,
}: {
  readonly regels: readonly Gebeurd[];
  readonly children?: ReactNode;
}) {
  const { vandaag } = useSessie();
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat er gebeurde</h3>
      <ol className="mdn-tijd">
        {regels.map(({ op, wat, wie }) => (
          <li key={`${op}${wat}`} className="mdn-tijd__regel">
            <time dateTime={op}>{datumKort(tijdstip(op).datum, vandaag)}</time>
            <span>
              {wat} <span className="mdn-mut">{wie}</span>
            </span>
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
