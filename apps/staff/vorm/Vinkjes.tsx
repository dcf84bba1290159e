/** Any number of a few things, each with its own box. */
export function Vinkjes({
  label,
  opties,
  gekozen,
  onKies,
  leeg,
  fout,
}: {
  readonly label: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly gekozen: readonly string[];
  readonly onKies: (gekozen: readonly string[]) => void;
  /** Said when there is nothing to choose. */
  readonly leeg?: string;
  readonly fout?: string | undefined;
}) {
  return (
    <fieldset className={fout ? 'mdn-veld mdn-veld--fout' : 'mdn-veld'}>
      <legend className="mdn-veld__label">{label}</legend>
      {opties.map(({ waarde, tekst }) => (
        <label key={waarde} className="mdn-vink">
          <input
            type="checkbox"
            checked={gekozen.includes(waarde)}
            onChange={(event) =>
              onKies(event.target.checked ? [...gekozen, waarde] : gekozen.filter((keus) => keus !== waarde))
            }
          />
          <span>{tekst}</span>
        </label>
      ))}
      {opties.length === 0 && leeg && <span className="mdn-sm mdn-sec">{leeg}</span>}
      {fout && <span className="mdn-veld__fout">{fout}</span>}
    </fieldset>
  );
}
