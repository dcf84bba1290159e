import { FormFieldErrorMessage } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Beeld } from './beeld.tsx';

/** The error at a field: what to do, never only what is wrong. */
export function Veldfout({ id, fout }: { readonly id: string; readonly fout: ReactNode }) {
  if (!fout) return null;
  return (
    <FormFieldErrorMessage id={id}>
      <Beeld naam="let" />
      <span>{fout}</span>
    </FormFieldErrorMessage>
  );
}

export interface Veldhulp {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly fout?: ReactNode;
}
/** Ids of hint and error, for `aria-describedby`. */
export const beschreven = ({ id, hint, fout }: Veldhulp): string | undefined =>
  [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined;

/** One field with its label above, then hint, then error, then the box. */
export function Veld({
  id,
  label,
  hint,
  fout,
  children,
}: Veldhulp & { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={`meedoen-veld${fout ? ' meedoen-veld--fout' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="meedoen-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Veldfout id={`${id}-fout`} fout={fout} />
      {children}
    </div>
  );
}

/** Several boxes or choices under one question. */
export function Groep({
  id,
  vraag,
  hint,
  fout,
  klein,
  children,
}: Veldhulp & { readonly vraag: ReactNode; readonly klein?: boolean; readonly children: ReactNode }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`meedoen-groep${klein ? ' meedoen-groep--klein' : ''}${fout ? ' meedoen-veld--fout' : ''}`}
      aria-describedby={beschreven({ id, hint, fout })}
      data-krijgt-focus=""
    >
      <legend>{vraag}</legend>
      {hint ? (
        <p className="meedoen-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Veldfout id={`${id}-fout`} fout={fout} />
      {children}
    </fieldset>
  );
}

export interface Optie {
  readonly waarde: string;
  readonly tekst: ReactNode;
  readonly uitleg?: ReactNode;
}

/** Choices as whole rows to press. */
export function Keuzelijst({
  naam,
  opties,
  gekozen,
  kies,
  fout,
}: {
  readonly naam: string;
  readonly opties: readonly Optie[];
  readonly gekozen: string | undefined;
  readonly kies: (waarde: string) => void;
  readonly fout?: boolean;
}) {
  return (
    <div className="meedoen-antwoorden">
      {opties.map((optie) => (
        <label className="meedoen-antwoord" key={optie.waarde}>
          <input
            type="radio"
            name={naam}
            value={optie.waarde}
            checked={gekozen === optie.waarde}
            aria-invalid={fout || undefined}
            onChange={() => kies(optie.waarde)}
          />
          <span>
            {optie.tekst}
            {optie.uitleg ? <small>{optie.uitleg}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}

/** One box to tick, as a whole row. */
export function Vinkje({
  id,
  aan,
  zet,
  fout,
  uitleg,
  children,
}: {
  readonly id: string;
  readonly aan: boolean;
  readonly zet: (aan: boolean) => void;
  readonly fout?: ReactNode;
  readonly uitleg?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={fout ? 'meedoen-veld meedoen-veld--fout' : 'meedoen-veld'}>
      <Veldfout id={`${id}-fout`} fout={fout} />
      <label className="meedoen-antwoord">
        <input
          id={id}
          type="checkbox"
          checked={aan}
          aria-invalid={fout ? true : undefined}
          aria-describedby={fout ? `${id}-fout` : undefined}
          onChange={(gebeurtenis) => zet(gebeurtenis.currentTarget.checked)}
        />
        <span>
          {children}
          {uitleg ? <small>{uitleg}</small> : null}
        </span>
      </label>
    </div>
  );
}
