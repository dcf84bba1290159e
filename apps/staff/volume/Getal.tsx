import { useEffect, useId, useState } from 'react';

/** After this long without another move the value counts: a slider that is dragged is not asked about at every step. */
const RUST_MS = 250;

/** A whole number, with a slider beside it when it has `schuif`. What cannot be is said at the field and changes nothing. */
export function Getal({
  label,
  hulp,
  waarde,
  van,
  tot,
  eenheid = '',
  schuif = false,
  onWaarde,
}: {
  readonly label: string;
  readonly hulp?: string;
  readonly waarde: number;
  readonly van: number;
  readonly tot: number;
  readonly eenheid?: string;
  readonly schuif?: boolean;
  readonly onWaarde: (waarde: number) => void;
}) {
  const id = useId();
  const [tekst, setTekst] = useState(String(waarde));
  useEffect(() => setTekst(String(waarde)), [waarde]);
  const kaal = tekst.trim().replace(/%$/, '').replace(/\./g, '');
  const gelezen = /^\d{1,10}$/.test(kaal) && Number(kaal) >= van && Number(kaal) <= tot ? Number(kaal) : undefined;
  useEffect(() => {
    if (gelezen === undefined || gelezen === waarde) return;
    const wekker = setTimeout(() => onWaarde(gelezen), RUST_MS);
    return () => clearTimeout(wekker);
  }, [gelezen, waarde, onWaarde]);
  const fout = gelezen === undefined;
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
      <div className={schuif ? 'mdn-regel__getal' : undefined}>
        {schuif && (
          <input
            className="mdn-niet-printen"
            type="range"
            aria-label={`${label}, schuif`}
            aria-valuetext={`${gelezen ?? waarde}${eenheid}`}
            min={van}
            max={Math.min(tot, 200)}
            step={5}
            value={Math.min(gelezen ?? waarde, 200)}
            onChange={({ target }) => setTekst(target.value)}
          />
        )}
        <input
          id={id}
          className={schuif ? 'utrecht-textbox' : 'utrecht-textbox mdn-kort'}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={fout ? true : undefined}
          aria-describedby={[hulp ? `${id}-hulp` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined}
          value={tekst}
          onChange={({ target }) => setTekst(target.value)}
          onBlur={() => setTekst(String(gelezen ?? waarde))}
        />
      </div>
      {fout && (
        <span className="mdn-veld__fout" id={`${id}-fout`}>
          Vul een heel getal in van {van} tot en met {tot.toLocaleString('nl-NL')}.
        </span>
      )}
    </div>
  );
}
