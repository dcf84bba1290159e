import type { Kaartwoorden } from '@meedoen/casework/wandelkaart';
import type { Card } from './cards.ts';
import { lineThrough, pathOf } from './curve.ts';
import type { Place } from './layout.ts';
import type { StairsLayout } from './stairs.ts';
import { Words } from './Words.tsx';

/** The way on the ladder, as the office sees it. Nothing to press in it: that lies over it. */
export function Stairs({ layout, woorden }: { readonly layout: StairsLayout; readonly woorden: Kaartwoorden }) {
  const { width, height, left, right, floor, now, typeset } = layout;
  return (
    <svg
      className="mdn-kaart__tekening"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {layout.rungs.map(({ trede, y, height: high, lines }) => (
        <g key={trede}>
          <rect className={`mdn-kaart__trede mdn-kaart__trede--${trede % 2}`} y={y} width={right} height={high} />
          <text className="mdn-kaart__cijfer" x="12" y={y + high / 2 + 2}>
            {trede}
          </text>
          {lines.map((line, i) => (
            <text key={line} className="mdn-kaart__tredenaam" x="32" y={y + high / 2 - 4 + i * 15}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <rect className="mdn-kaart__komen" x={now} width={right - now} height={floor} />
      <path className="mdn-kaart__nu-lijn" d={`M${now} 4V${height - 6}`} />
      <Lanes layout={layout} title={woorden.omlijsting.meelopers} left={left} />
      {layout.cards.map((card) => (
        <Route key={card.id} card={card} layout={layout} />
      ))}
      <path className="mdn-kaart__straks" d={pathOf(layout.ahead)} />
      <path className="mdn-kaart__gelopen" d={pathOf(layout.walked)} />
      {layout.places.map(({ id, soort, x, y }) =>
        soort === 'nu' ? (
          <g key={id}>
            <circle className="mdn-kaart__nu" cx={x} cy={y} r="14" />
            <circle className="mdn-kaart__nu-kern" cx={x} cy={y} r="4.5" />
          </g>
        ) : (
          <circle key={id} className={`mdn-kaart__halte mdn-kaart__halte--${soort}`} cx={x} cy={y} r="6.5" />
        ),
      )}
      <path className="mdn-kaart__wijs" d={layout.places.map(leader).join('')} />
      <g className="mdn-kaart__namen">
        {[...layout.heads, ...layout.years].map((label) => (
          <Words key={`${label.x} ${label.y}`} label={label} typeset={typeset} />
        ))}
        {layout.places.map(({ id, label }) => (
          <Words key={id} label={label} typeset={typeset} />
        ))}
      </g>
      <Back layout={layout} text={woorden.omlijsting.heenEnTerug} />
    </svg>
  );
}

/** A thin line from words to their mark, when they do not stand next to it. */
function leader({ x, y, label }: Place): string {
  const to = {
    x: Math.max(label.x, Math.min(label.x + label.width, x)),
    y: Math.max(label.y, Math.min(label.y + label.height, y)),
  };
  return Math.hypot(to.x - x, to.y - y) > 34 ? `M${x} ${y}L${to.x} ${to.y}` : '';
}

/** From the last step to a destination; what goes on beside the route begins at now. */
function Route({ card, layout }: { readonly card: Card; readonly layout: StairsLayout }) {
  const { places, right } = layout;
  const from = card.stand === 'loopt' ? places.find(({ soort }) => soort === 'nu') : places.at(-1);
  if (!from) return null;
  const y = card.y + card.height / 2;
  const half = (card.x - from.x) / 2;
  return (
    <>
      <path
        className={`mdn-kaart__route mdn-kaart__route--${card.stand}`}
        d={`M${from.x} ${from.y}C${from.x + half} ${from.y} ${Math.max(card.x - half, right - 60)} ${y} ${card.x} ${y}`}
      />
      <rect
        className={`mdn-kaart__doel mdn-kaart__doel--${card.stand}`}
        x={card.x}
        y={card.y}
        width={card.width}
        height={card.height}
        rx="4"
      />
      {card.stand === 'gekozen' && (
        <rect className="mdn-kaart__doel-rand" x={card.x} y={card.y} width="6" height={card.height} rx="2" />
      )}
      <text className={`mdn-kaart__doel-tekst mdn-kaart__doel-tekst--${card.stand}`} fontSize="13">
        {card.lines.map(({ text, sort }, i) => (
          <tspan key={text} className={`mdn-kaart__${sort}`} x={card.x + 15} y={card.y + 22 + i * 17}>
            {text}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** There and back between destinations: Simpel Switchen. */
function Back({ layout, text }: { readonly layout: StairsLayout; readonly text: string }) {
  const { back, cards } = layout;
  const last = cards.at(-1);
  if (!back || !last) return null;
  const { x, from, until } = back;
  const ends = cards.filter(({ stand }) => stand !== 'nu-niet');
  const [first, second] = text.split(/(?<=\.) /);
  return (
    <g>
      <path
        className="mdn-kaart__terug"
        d={`${ends.map((card) => `M${card.x + card.width} ${card.y + card.height / 2}H${x}`).join('')}M${x} ${from}V${until}`}
      />
      <path
        className="mdn-kaart__terug-pijl"
        d={`M${x - 5} ${from + 9}L${x} ${from}l5 9zM${x - 5} ${until - 9}L${x} ${until}l5 -9z`}
      />
      <text
        className="mdn-kaart__bij"
        fontSize="13"
        x={last.x + last.width}
        y={last.y + last.height + 20}
        textAnchor="end"
      >
        {first}
        {second ? (
          <tspan x={last.x + last.width} dy="16">
            {second}
          </tspan>
        ) : null}
      </text>
    </g>
  );
}

function Lanes({
  layout,
  title,
  left,
}: {
  readonly layout: StairsLayout;
  readonly title: string;
  readonly left: number;
}) {
  const { lanes, floor, typeset } = layout;
  if (lanes.length === 0) return null;
  return (
    <g className="mdn-kaart__banen">
      <text className="mdn-kaart__kop" x="0" y={floor + 24} fontSize={typeset.size}>
        {title}
      </text>
      {lanes.map(({ id, y, from, now, until, name, walked, ahead }, i) => (
        <g key={id} className={`mdn-kaart__baan mdn-kaart__baan--${i % 6}`}>
          {walked.length > 1 && <path className="mdn-kaart__naast" d={lineThrough(walked)} />}
          {ahead.length > 1 && <path className="mdn-kaart__naast mdn-kaart__naast--straks" d={lineThrough(ahead)} />}
          {now > from && <path className="mdn-kaart__strook" d={`M${Math.max(left, from)} ${y}H${now}`} />}
          {until > now && (
            <path className="mdn-kaart__strook mdn-kaart__strook--straks" d={`M${now + 3} ${y}H${until}`} />
          )}
          <rect x={name.x - 18} y={y - 5} width="10" height="10" rx="2" />
          <Words label={name} typeset={typeset} />
        </g>
      ))}
    </g>
  );
}
