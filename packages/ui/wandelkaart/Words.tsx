import type { Label, Typeset } from './text.ts';

/** The lines of a label, where the layout put them. */
export function Words({
  label,
  typeset,
  pad = 0,
}: {
  readonly label: Label;
  readonly typeset: Typeset;
  readonly pad?: number;
}) {
  const { anchor, lines, x, y, width } = label;
  const at = { start: x + pad, middle: x + width / 2, end: x + width - pad }[anchor];
  return (
    <text textAnchor={anchor} fontSize={typeset.size}>
      {lines.map(({ text, sort }, i) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label never change place
          key={i}
          className={`mdn-kaart__${sort}`}
          x={at}
          y={y + pad + i * typeset.leading + typeset.leading * 0.76}
        >
          {text}
        </tspan>
      ))}
    </text>
  );
}
