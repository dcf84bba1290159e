import { useId } from 'react';

const MB = 1024 * 1024;

/** A file from this computer. The server looks at the content, not at the name. */
export function Bestandveld({
  label,
  hulp,
  accept,
  bestand,
  onBestand,
  fout,
  nietVerplicht = false,
}: {
  readonly label: string;
  readonly hulp?: string;
  readonly accept: string;
  readonly bestand: File | undefined;
  readonly onBestand: (bestand: File | undefined) => void;
  readonly fout?: string | undefined;
  readonly nietVerplicht?: boolean;
}) {
  const id = useId();
  const teGroot = bestand && bestand.size > 20 * MB ? 'Dit bestand is groter dan 20 MB.' : undefined;
  const klacht = fout ?? teGroot;
  return (
    <div className={klacht ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}>
      <label className="mdn-veld__label" htmlFor={id}>
        {label}
      </label>
      {hulp && (
        <span className="mdn-veld__hulp" id={`${id}-hulp`}>
          {hulp}
        </span>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hulp ? `${id}-hulp` : undefined}
        aria-invalid={klacht ? true : undefined}
        onChange={(event) => onBestand(event.target.files?.[0])}
        required={!nietVerplicht}
      />
      {klacht && <span className="mdn-veld__fout">{klacht}</span>}
    </div>
  );
}
