import { dayOf, type IsoDate } from '@meedoen/law/kernel';
import type { ReactNode } from 'react';
import { dagnaam, maandnaamVan } from '../teksten/opmaak.ts';
import { useTaal } from '../teksten/taal.tsx';

/** A promise with a date, as the leaf of a tear-off calendar; the date also stands in words beside it. */
export function Klok({
  datum,
  wat,
  uiterlijk,
  children,
}: {
  readonly datum: IsoDate;
  readonly wat: ReactNode;
  readonly uiterlijk: ReactNode;
  readonly children?: ReactNode;
}) {
  const { taal } = useTaal();
  return (
    <div className="meedoen-klok">
      <div className="meedoen-blaadje" aria-hidden="true">
        <span className="meedoen-blaadje__dag">{dagnaam(datum, taal)}</span>
        <span className="meedoen-blaadje__getal">{dayOf(datum)}</span>
        <span className="meedoen-blaadje__maand">{maandnaamVan(datum, taal)}</span>
      </div>
      <div>
        <span className="meedoen-klok__wat">{wat}</span>
        <span className="meedoen-klok__uiterlijk">{uiterlijk}</span>
        {children}
      </div>
    </div>
  );
}
