import type { IsoDate } from '@meedoen/law/kernel';
import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useId } from 'react';
import { Pijl } from '../onderdelen/beeld.tsx';
import { dag } from '../teksten/opmaak.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';

/** One part of the file as a fold with how much is in it; with nothing in it, it says so. */
export function Deel({
  kop,
  aantal,
  open,
  children,
}: {
  readonly kop: Tekst<never>;
  readonly aantal?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const { zeg } = useTaal();
  const id = useId();
  return (
    <section className="meedoen-kaart" aria-labelledby={id}>
      <details className="meedoen-deel" open={open}>
        <summary>
          <Heading2 id={id}>
            {aantal === undefined ? <Zeg van={kop} /> : <Zeg van={o.aantal} met={{ kop: zeg(kop), aantal }} />}
          </Heading2>
          <Pijl />
        </summary>
        {aantal === 0 ? (
          <Paragraph>
            <Zeg van={o.niets} />
          </Paragraph>
        ) : (
          children
        )}
      </details>
    </section>
  );
}

export const Lijst = ({ children }: { readonly children: ReactNode }) => (
  <ul className="meedoen-gegevens">{children}</ul>
);

/** One thing that is kept: its name, what it says, and in small letters where it comes from. */
export function Regel({
  kop,
  klein,
  children,
}: {
  readonly kop: ReactNode;
  readonly klein?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <li>
      <strong>{kop}</strong>
      {children ? <span>{children}</span> : null}
      {klein ? <small>{klein}</small> : null}
    </li>
  );
}

/** From when until when, as far as both are known. */
export function Periode({ vanaf, totEnMet }: { readonly vanaf: IsoDate | null; readonly totEnMet: IsoDate | null }) {
  const { taal } = useTaal();
  if (vanaf && totEnMet) return <Zeg van={o.periode} met={{ vanaf: dag(vanaf, taal), tot: dag(totEnMet, taal) }} />;
  if (vanaf) return <Zeg van={o.sinds} met={{ vanaf: dag(vanaf, taal) }} />;
  return totEnMet ? <Zeg van={o.tot} met={{ tot: dag(totEnMet, taal) }} /> : null;
}
