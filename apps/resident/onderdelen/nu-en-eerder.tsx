import type { ReactNode } from 'react';
import { Blok, Uitleg } from './delen.tsx';

/** Things of one kind: what runs now, and what is over behind one line, which is open when there is nothing else. */
export function NuEnEerder<T>({
  alle,
  voorbij,
  kop,
  eerder,
  toon,
}: {
  readonly alle: readonly T[];
  readonly voorbij: (een: T) => boolean;
  readonly kop: ReactNode;
  readonly eerder: ReactNode;
  readonly toon: (een: T) => ReactNode;
}) {
  if (alle.length === 0) return null;
  const nu = alle.filter((een) => !voorbij(een));
  const af = alle.filter(voorbij);
  return (
    <Blok kop={kop}>
      {nu.map(toon)}
      {af.length > 0 ? (
        <Uitleg kop={eerder} open={nu.length === 0}>
          {af.map(toon)}
        </Uitleg>
      ) : null}
    </Blok>
  );
}
