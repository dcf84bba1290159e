import { ApiProblem } from '@meedoen/contract/route';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

/** Errors of the server by the pointer of the field, `/waarde/netto`. */
export type Veldfouten = ReadonlyMap<string, string>;
export function veldfouten(fout: Error | null): Veldfouten {
  return new Map(
    fout instanceof ApiProblem
      ? (fout.problem.errors ?? [])
          .filter(({ pointer }) => pointer !== '')
          .map(({ pointer, detail }) => [pointer.replace(/^#?\/?/, '/'), detail])
      : [],
  );
}

interface Basis {
  readonly label: string;
  readonly hulp?: ReactNode;
  readonly fout?: string | undefined;
}

function Rand({ label, hulp, fout, id, children }: Basis & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={fout ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}>
      <label className="mdn-veld__label" htmlFor={id}>
        {label}
      </label>
      {hulp && (
        <span className="mdn-veld__hulp" id={`${id}-hulp`}>
          {hulp}
        </span>
      )}
      {children}
      {fout && (
        <span className="mdn-veld__fout" id={`${id}-fout`}>
          {fout}
        </span>
      )}
    </div>
  );
}

const beschreven = (id: string, { hulp, fout }: Basis) =>
  [hulp ? `${id}-hulp` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined;

type Waarde = { readonly waarde: string; readonly onWaarde: (waarde: string) => void };

/** One line of text, a date, an amount: a label above, help, the field, and the error at the field. */
export function Tekstveld({
  waarde,
  onWaarde,
  label,
  hulp,
  fout,
  kort,
  ...rest
}: Basis & Waarde & { readonly kort?: boolean } & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>) {
  const id = useId();
  return (
    <Rand label={label} hulp={hulp} fout={fout} id={id}>
      <input
        {...rest}
        id={id}
        className={kort ? 'utrecht-textbox mdn-kort' : 'utrecht-textbox'}
        value={waarde}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschreven(id, { label, hulp, fout })}
        onChange={(event) => onWaarde(event.target.value)}
      />
    </Rand>
  );
}

export function Datumveld(
  props: Basis & Waarde & { readonly required?: boolean; readonly max?: string; readonly min?: string },
) {
  return <Tekstveld {...props} type="date" kort />;
}

/** Euros as people write them; `vorm/bedrag.ts` reads it. */
export function Bedragveld(props: Basis & Waarde & { readonly required?: boolean }) {
  return <Tekstveld {...props} inputMode="decimal" kort placeholder="0,00" autoComplete="off" />;
}

export function Tekstvak({
  waarde,
  onWaarde,
  label,
  hulp,
  fout,
  rijen = 3,
  ...rest
}: Basis & Waarde & { readonly rijen?: number; readonly required?: boolean; readonly maxLength?: number }) {
  const id = useId();
  return (
    <Rand label={label} hulp={hulp} fout={fout} id={id}>
      <textarea
        {...rest}
        id={id}
        rows={rijen}
        className="utrecht-textarea"
        value={waarde}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschreven(id, { label, hulp, fout })}
        onChange={(event) => onWaarde(event.target.value)}
      />
    </Rand>
  );
}

export interface Optie {
  readonly waarde: string;
  readonly tekst: ReactNode;
}

export function Keuzelijst({
  waarde,
  onWaarde,
  label,
  hulp,
  fout,
  opties,
  leeg,
  required,
}: Basis &
  Waarde & {
    readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
    readonly leeg?: string;
    readonly required?: boolean;
  }) {
  const id = useId();
  return (
    <Rand label={label} hulp={hulp} fout={fout} id={id}>
      <select
        id={id}
        required={required}
        className="utrecht-select"
        value={waarde}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschreven(id, { label, hulp, fout })}
        onChange={(event) => onWaarde(event.target.value)}
      >
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </Rand>
  );
}

/** One choice out of a few, all in sight. */
export function Keuze({
  waarde,
  onWaarde,
  label,
  hulp,
  fout,
  opties,
}: Basis & Waarde & { readonly opties: readonly Optie[] }) {
  const naam = useId();
  return (
    <fieldset
      className={fout ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}
      aria-describedby={beschreven(naam, { label, hulp, fout })}
    >
      <legend className="mdn-veld__label">{label}</legend>
      {hulp && (
        <span className="mdn-veld__hulp" id={`${naam}-hulp`}>
          {hulp}
        </span>
      )}
      <div className="mdn-keuzes">
        {opties.map((optie) => (
          <label className="mdn-keuze" key={optie.waarde}>
            <input type="radio" name={naam} checked={waarde === optie.waarde} onChange={() => onWaarde(optie.waarde)} />
            <span>{optie.tekst}</span>
          </label>
        ))}
      </div>
      {fout && (
        <span className="mdn-veld__fout" id={`${naam}-fout`}>
          {fout}
        </span>
      )}
    </fieldset>
  );
}
