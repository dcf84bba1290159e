import { ButtonLink, Heading2, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useId } from 'react';
import { alledaags } from '../teksten/alledaags.ts';
import { artikelInWoorden } from '../teksten/artikel.ts';
import { bedrag, belAdres } from '../teksten/opmaak.ts';
import { useTaal, ZegNederlands } from '../teksten/taal.tsx';
import { Beeld, type Beeldnaam, Pijl } from './beeld.tsx';
import { Ga } from './ga.tsx';
import { Heel } from './heel.tsx';

/** A group with its own heading; screen readers can jump to it. */
export function Blok({
  kop,
  dicht,
  children,
}: {
  readonly kop?: ReactNode;
  readonly dicht?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const klasse = dicht ? 'meedoen-blok meedoen-blok--dicht' : 'meedoen-blok';
  if (kop === undefined) return <div className={klasse}>{children}</div>;
  return (
    <section className={klasse} aria-labelledby={id}>
      <Heading2 id={id}>{kop}</Heading2>
      {children}
    </section>
  );
}

export function Kaart({
  kop,
  soort,
  children,
}: {
  readonly kop: ReactNode;
  readonly soort?: 'tint' | 'doen';
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`meedoen-kaart${soort ? ` meedoen-kaart--${soort}` : ''}`} aria-labelledby={id}>
      <Heading2 id={id}>{kop}</Heading2>
      {children}
    </section>
  );
}

/** A fold that works without script. */
export function Uitleg({
  kop,
  los,
  open,
  bijOpenen,
  children,
}: {
  readonly kop: ReactNode;
  readonly los?: boolean;
  readonly open?: boolean;
  /** Called when somebody opens it: what is only asked for then. */
  readonly bijOpenen?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <details
      className={`meedoen-uitleg${los ? ' meedoen-uitleg--los' : ''}`}
      open={open}
      onToggle={(event) => event.currentTarget.open && bijOpenen?.()}
    >
      <summary>
        <span>{kop}</span>
        <Pijl />
      </summary>
      <div className="meedoen-uitleg__inhoud">{children}</div>
    </details>
  );
}

/** Where the law says it; small, always last. @param artikel as the law code names it */
export function Artikel({ artikel }: { readonly artikel: string }) {
  return (
    <p className="meedoen-artikel">
      <Beeld naam="wet" />
      <span>
        <ZegNederlands van={alledaags.inDeWet} met={{ artikel: artikelInWoorden(artikel) }} />
      </span>
    </p>
  );
}

export function Bedrag({ cents }: { readonly cents: number }) {
  const { taal } = useTaal();
  return <span className="meedoen-bedrag">{bedrag(cents, taal)}</span>;
}

/** What stands in the file in Dutch, so that a reader of English hears it pronounced as such. */
export function Nederlands({ children }: { readonly children: ReactNode }) {
  const { taal } = useTaal();
  const inhoud = typeof children === 'string' ? <Heel tekst={children} /> : children;
  return taal === 'nl' ? inhoud : <span lang="nl">{inhoud}</span>;
}

/** One choice as a whole row to press. */
export function Keuze({
  naar,
  beeld,
  titel,
  uitleg,
}: {
  readonly naar: string;
  readonly beeld: Beeldnaam;
  readonly titel: ReactNode;
  readonly uitleg?: ReactNode;
}) {
  return (
    <li>
      <Ga naar={naar} className="meedoen-keuze">
        <span className="meedoen-keuze__beeld">
          <Beeld naam={beeld} />
        </span>
        <span>
          <span className="meedoen-keuze__titel">{titel}</span>
          {uitleg ? <span className="meedoen-keuze__uitleg">{uitleg}</span> : null}
        </span>
        <Beeld naam="verder" />
      </Ga>
    </li>
  );
}

export interface Padpunt {
  readonly stand: 'klaar' | 'hier' | 'straks';
  readonly titel: ReactNode;
  readonly uitleg?: ReactNode;
}

/** Where something stands, as stones on a path. */
export function Pad({ punten }: { readonly punten: readonly Padpunt[] }) {
  const { zeg } = useTaal();
  return (
    <ol className="meedoen-pad">
      {punten.map((punt, i) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the stones of a path keep their order
          key={i}
          className={punt.stand === 'straks' ? '' : punt.stand}
          aria-current={punt.stand === 'hier' ? 'step' : undefined}
        >
          <span className="meedoen-pad__steen" aria-hidden="true">
            {punt.stand === 'klaar' ? (
              <svg viewBox="0 0 24 24" focusable="false" aria-hidden="true">
                <path d="M5 12.5l4.5 4.5L19 7.5" />
              </svg>
            ) : null}
          </span>
          <span className="meedoen-pad__titel">
            {punt.titel}
            {punt.stand === 'klaar' ? (
              <span className="meedoen-alleen-voorlezen"> ({zeg(alledaags.klaar)})</span>
            ) : null}
          </span>
          {punt.uitleg ? <span className="meedoen-pad__uitleg">{punt.uitleg}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** Calling is always a full button with the number in it. */
export function Belknop({
  telefoon,
  tekst,
  soort = 'primary-action-button',
}: {
  readonly telefoon: string;
  readonly tekst: ReactNode;
  readonly soort?: 'primary-action-button' | 'secondary-action-button';
}) {
  return (
    <ButtonLink href={belAdres(telefoon)} appearance={soort}>
      <Beeld naam="bel" />
      {tekst}
    </ButtonLink>
  );
}

export const Klein = ({ children }: { readonly children: ReactNode }) => (
  <Paragraph appearance="small">{children}</Paragraph>
);
