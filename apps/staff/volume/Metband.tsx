/** A number with its band or its count under it, so that a table stays narrow. */
export function Metband({ waarde, onder }: { readonly waarde: string; readonly onder: string }) {
  return (
    <>
      {waarde}
      <br />
      <span className="mdn-xs mdn-sec">{onder}</span>
    </>
  );
}
