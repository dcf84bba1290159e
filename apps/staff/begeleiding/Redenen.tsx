import type { Aandachtreden } from '@meedoen/contract/plan';
import { datumKort } from '@meedoen/ui/weergave';
import { useSessie } from '../sessie/sessie.tsx';
import { REDEN } from './woorden.ts';

/** Why somebody needs their coach, each with since when. */
export function Redenen({ redenen }: { readonly redenen: readonly Aandachtreden[] }) {
  const { vandaag } = useSessie();
  if (redenen.length === 0) return <span className="mdn-mut">niets</span>;
  return (
    <ul className="mdn-begeleiding__redenen">
      {redenen.map(({ soort, sinds }) => (
        <li key={soort}>
          <span className={`mdn-stand mdn-stand--${REDEN[soort].toon}`}>{REDEN[soort].tekst}</span>{' '}
          <span className="mdn-xs mdn-mut">
            {soort === 'gesprek-vandaag' ? '' : `sinds ${datumKort(sinds, vandaag)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
