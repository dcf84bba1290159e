import { useEffect, useId, useState } from 'react';
import type { Waarde } from './varianten.ts';
import { fieldText, type Labregel, rangeOf, readField, valueText, WIE } from './woorden.ts';

/** After this long without another move the value counts: a slider that is dragged is not asked about at every step. */
const RUST_MS = 180;
const VRIJ = '__wet';
const ZOALS_NU = '__nu';

/** One rule: what holds, what it becomes, who may change it and where the law says so. Undefined: as it is now. */
export function Regelveld({
  regel,
  waarde,
  onWaarde,
  onWeg,
}: {
  readonly regel: Labregel;
  readonly waarde: Waarde | undefined;
  readonly onWaarde: (waarde: Waarde | undefined) => void;
  readonly onWeg?: (() => void) | undefined;
}) {
  const anders = waarde !== undefined;
  const id = useId();
  return (
    <fieldset className={anders ? 'mdn-regel mdn-regel--anders' : 'mdn-regel'} aria-labelledby={id}>
      <div className="mdn-regel__kop">
        <span className="mdn-regel__titel" id={id}>
          {regel.titel}
        </span>
        <span className="mdn-xs mdn-mut">{regel.artikel}</span>
      </div>
      {regel.uitleg && <p className="mdn-xs mdn-sec">{regel.uitleg}</p>}
      <p className="mdn-regel__waarde">
        {anders ? (
          <>
            <s>
              <span className="mdn-visually-hidden">nu: </span>
              {regel.nuTekst}
            </s>{' '}
            <b>
              <span className="mdn-visually-hidden">wordt: </span>
              {valueText(regel, waarde)}
            </b>
          </>
        ) : (
          <b>{regel.nuTekst}</b>
        )}
      </p>
      {regel.eenheid === 'keuze' ? (
        <Keuze regel={regel} waarde={waarde} onWaarde={onWaarde} naam={id} />
      ) : (
        <Getal regel={regel} waarde={waarde} onWaarde={onWaarde} />
      )}
      <div className="mdn-regel__voet mdn-xs mdn-mut">
        <span>
          {WIE[regel.wie]}
          {regel.raakt !== null && regel.raakt > 0 ? `, speelt bij ${regel.raakt} huishoudens` : ''}
        </span>
        <span className="mdn-niet-printen">
          {anders && (
            <button type="button" className="mdn-regel__knop" onClick={() => onWaarde(undefined)}>
              terug naar nu<span className="mdn-visually-hidden">: {regel.titel}</span>
            </button>
          )}
          {!anders && onWeg && (
            <button type="button" className="mdn-regel__knop" onClick={onWeg}>
              weghalen<span className="mdn-visually-hidden">: {regel.titel}</span>
            </button>
          )}
        </span>
      </div>
    </fieldset>
  );
}

function Keuze({
  regel,
  waarde,
  onWaarde,
  naam,
}: {
  readonly regel: Labregel;
  readonly waarde: Waarde | undefined;
  readonly onWaarde: (waarde: Waarde | undefined) => void;
  readonly naam: string;
}) {
  return (
    <select
      className="utrecht-select mdn-niet-printen"
      aria-labelledby={naam}
      value={waarde === undefined ? ZOALS_NU : waarde === null ? VRIJ : String(waarde)}
      onChange={({ target: { value } }) => onWaarde(value === ZOALS_NU ? undefined : value === VRIJ ? null : value)}
    >
      <option value={ZOALS_NU}>zoals nu: {regel.nuTekst}</option>
      {regel.opties
        .filter((each) => each.waarde !== regel.nu)
        .map((each) => (
          <option key={each.waarde} value={each.waarde}>
            {each.tekst}
          </option>
        ))}
      {regel.magLeeg && regel.nu !== null && <option value={VRIJ}>niets kiezen, alleen de wet</option>}
    </select>
  );
}

function Getal({
  regel,
  waarde,
  onWaarde,
}: {
  readonly regel: Labregel;
  readonly waarde: Waarde | undefined;
  readonly onWaarde: (waarde: Waarde | undefined) => void;
}) {
  const nu = typeof regel.nu === 'number' ? regel.nu : 0;
  const staat = typeof waarde === 'number' ? waarde : nu;
  const [tekst, setTekst] = useState(fieldText(regel, staat));
  const gelezen = readField(regel, tekst);
  const schrijf = fieldText(regel, staat);
  useEffect(() => setTekst(schrijf), [schrijf]);
  useEffect(() => {
    if (gelezen === undefined || gelezen === staat) return;
    const wekker = setTimeout(() => onWaarde(gelezen === regel.nu ? undefined : gelezen), RUST_MS);
    return () => clearTimeout(wekker);
  }, [gelezen, staat, onWaarde, regel.nu]);
  const { max, stap } = rangeOf(regel, nu);
  const id = useId();
  return (
    <div className="mdn-regel__getal mdn-niet-printen">
      <input
        type="range"
        aria-label={`${regel.titel}, schuif`}
        aria-valuetext={valueText(regel, gelezen ?? staat)}
        min={0}
        max={max}
        step={stap}
        value={Math.min(max, gelezen ?? staat)}
        onChange={({ target }) => setTekst(fieldText(regel, Number(target.value)))}
      />
      <input
        className="utrecht-textbox"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${regel.titel}, waarde`}
        aria-invalid={gelezen === undefined ? true : undefined}
        aria-describedby={gelezen === undefined ? id : undefined}
        value={tekst}
        onChange={({ target }) => setTekst(target.value)}
        onBlur={() => setTekst(fieldText(regel, gelezen ?? staat))}
      />
      {gelezen === undefined && (
        <span className="mdn-veld__fout" id={id}>
          Vul een getal in van 0 tot en met {valueText(regel, regel.hoogste)}.
        </span>
      )}
    </div>
  );
}
