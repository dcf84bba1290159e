import type { Kaartregel, Kaartwoorden, Wandelkaart as Model } from '@meedoen/casework/wandelkaart';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useBreedte } from '../breedte/index.ts';
import type { Box } from './box.ts';
import { around } from './box.ts';
import { Legend } from './Legend.tsx';
import { residentLayout } from './resident.ts';
import { Stairs } from './Stairs.tsx';
import { stairsLayout } from './stairs.ts';
import { Walk } from './Walk.tsx';

/** From this width on the ladder and the destinations fit beside each other. */
const STAIRS_FROM = 740;

/**
 * The way of one person as a drawing. Under it stands the same as an ordered list; on paper that list is open. Each
 * station and destination can be walked with the arrows; what it holds then stands under the drawing.
 * @param voor who looks: `medewerker` sees the ladder with everything, `inwoner` the way through a landscape
 */
export function Wandelkaart({
  kaart,
  woorden,
  voor,
}: {
  readonly kaart: Model;
  readonly woorden: Kaartwoorden;
  readonly voor: 'medewerker' | 'inwoner';
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(voor === 'inwoner' ? 328 : 966, 280);
  const [gekozen, setGekozen] = useState<string>();
  const stairs = useMemo(
    () => (voor === 'medewerker' && breed >= STAIRS_FROM ? stairsLayout(kaart, woorden, breed) : undefined),
    [kaart, woorden, voor, breed],
  );
  const walk = useMemo(
    () => (stairs ? undefined : residentLayout(kaart, woorden, breed)),
    [kaart, woorden, breed, stairs],
  );
  const layout = stairs ?? walk;
  const stops = [
    ...(layout?.places ?? []).map((place) => ({ id: place.id, box: around(place, stairs ? 15 : 24), isRound: true })),
    ...(stairs?.cards ?? []).map((card) => ({ id: card.id, box: card, isRound: false })),
  ];
  const regels = woorden.delen.flatMap((deel) => deel.regels);
  const regel = regels.find(({ id }) => id === gekozen);
  return (
    <div className={`mdn-kaart mdn-kaart--${voor}`}>
      {stairs && <Legend woorden={woorden} />}
      <div className="mdn-kaart__raam" ref={ref}>
        <div className="mdn-kaart__blad" style={sizeOf(layout)}>
          {stairs && <Stairs layout={stairs} woorden={woorden} />}
          {walk && <Walk layout={walk} />}
          <Stops stops={stops} regels={regels} gekozen={gekozen} kies={setGekozen} uitleg={woorden.omlijsting.kies} />
        </div>
      </div>
      {walk && <Other kaart={kaart} regels={regels} drawn={stops.map(({ id }) => id)} />}
      {regel && <Detail regel={regel} />}
      <AsList woorden={woorden} />
    </div>
  );
}

/** The same as ordered text. On paper nobody can open it, so there it is open. */
function AsList({ woorden }: { readonly woorden: Kaartwoorden }) {
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let was = false;
    const open = () => {
      was = list.current?.open ?? false;
      if (list.current) list.current.open = true;
    };
    const restore = () => {
      if (list.current) list.current.open = was;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', restore);
    };
  }, []);
  return (
    <details className="mdn-kaart__lijst" ref={list}>
      <summary>{woorden.omlijsting.lijst}</summary>
      {woorden.delen.map(({ soort, kop, regels }) => (
        <section key={soort}>
          <h3 className="utrecht-heading-3">{kop}</h3>
          <ol>
            {regels.map(({ id, zin }) => (
              <li key={id}>{zin}</li>
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
}

interface Stop {
  readonly id: string;
  readonly box: Box;
  readonly isRound: boolean;
}

/** One button per station and destination, over the drawing: mouse, finger, keys and screen reader use the same. */
function Stops({
  stops,
  regels,
  gekozen,
  kies,
  uitleg,
}: {
  readonly stops: readonly Stop[];
  readonly regels: readonly Kaartregel[];
  readonly gekozen: string | undefined;
  readonly kies: (id: string) => void;
  readonly uitleg: string;
}) {
  const group = useRef<HTMLFieldSetElement>(null);
  const hint = useId();
  // where the tab key comes in: what was chosen, or now
  const entry = stops.some(({ id }) => id === gekozen)
    ? gekozen
    : (stops.find(({ id }) => id === 'nu') ?? stops[0])?.id;
  const walk = (event: KeyboardEvent) => {
    const at = stops.findIndex(({ id }) => id === entry);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: stops.length - 1,
    }[event.key];
    const stop = to === undefined ? undefined : stops[Math.max(0, Math.min(stops.length - 1, to))];
    if (!stop) return;
    event.preventDefault();
    kies(stop.id);
    group.current?.querySelector<HTMLButtonElement>(`[data-stop="${CSS.escape(stop.id)}"]`)?.focus();
  };
  return (
    <fieldset ref={group} className="mdn-kaart__stops" aria-describedby={hint} onKeyDown={walk}>
      <legend id={hint} className="mdn-visually-hidden">
        {uitleg}
      </legend>
      {stops.map(({ id, box, isRound }) => (
        <button
          key={id}
          type="button"
          data-stop={id}
          tabIndex={id === entry ? 0 : -1}
          aria-pressed={id === gekozen}
          aria-label={regels.find((each) => each.id === id)?.zin}
          className={isRound ? 'mdn-kaart__stop mdn-kaart__stop--rond' : 'mdn-kaart__stop'}
          style={placeOf(box)}
          onClick={() => kies(id)}
        />
      ))}
    </fieldset>
  );
}

const sizeOf = (layout: { readonly width: number; readonly height: number } | undefined): CSSProperties => {
  // as properties of our own: on paper the sheet takes the room there is
  const size = { '--mdn-kaart-breed': `${layout?.width ?? 0}px`, '--mdn-kaart-hoog': `${layout?.height ?? 0}px` };
  return size as CSSProperties;
};

const placeOf = ({ x, y, width, height }: Box): CSSProperties => ({
  ...{ insetInlineStart: x, insetBlockStart: y },
  ...{ inlineSize: width, blockSize: height },
});

/** What a station or destination holds. The name of its button says the same. */
function Detail({ regel }: { readonly regel: Kaartregel }) {
  return (
    <div className="mdn-kaart__uitleg" aria-hidden="true">
      <p>
        <strong>{regel.kop}</strong>
        {regel.bij === '' ? null : <span>{regel.bij}</span>}
      </p>
      {regel.meer.length === 0 ? null : (
        <ul>
          {regel.meer.map((deel) => (
            <li key={deel}>{deel}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Destinations that are no part of the drawn way, as signs beside it. */
function Other({
  kaart,
  regels,
  drawn,
}: {
  readonly kaart: Model;
  readonly regels: readonly Kaartregel[];
  readonly drawn: readonly string[];
}) {
  const open = kaart.bestemmingen.filter(({ id, stand }) => !drawn.includes(id) && stand !== 'nu-niet');
  if (open.length === 0) return null;
  return (
    <ul className="mdn-kaart__wegwijzers">
      {open.map(({ id }) => {
        const regel = regels.find((each) => each.id === id);
        return (
          <li key={id}>
            <small>{regel?.bij}</small>
            {regel?.kop}
          </li>
        );
      })}
    </ul>
  );
}
