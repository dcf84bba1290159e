import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';

/** One key of a screen. `toets` is as the browser names it, with `Ctrl+` or `Alt+` before it. */
export interface Toets {
  readonly toets: string;
  /** What stands on the key cap, when that differs. */
  readonly toon?: string;
  readonly uitleg: string;
  /** False: it would do nothing now, so it is not listed and not heard. */
  readonly kan?: boolean | undefined;
  readonly doe: () => void;
}

interface Register {
  readonly meld: (id: string, toetsen: () => readonly Toets[], uitleg: string) => () => void;
  readonly lijst: readonly { readonly toon: string; readonly uitleg: string }[];
  readonly letters: boolean;
  readonly zetLetters: (aan: boolean) => void;
}

const ToetsenContext = createContext<Register | undefined>(undefined);
const BEWAARD = 'meedoen-losse-toetsen';

export function useToetsenregister(): Register {
  const register = useContext(ToetsenContext);
  if (!register) throw new Error('useToetsen outside Toetsenbord');
  return register;
}

/** Keys of a screen, as long as it is there. */
export function useToetsen(toetsen: readonly Toets[]): void {
  const { meld } = useToetsenregister();
  const id = useId();
  const werkend = toetsen.filter(({ kan = true }) => kan);
  const nu = useRef(werkend);
  nu.current = werkend;
  const uitleg = werkend.map((toets) => `${toets.toon ?? toets.toets}\t${toets.uitleg}`).join('\n');
  useEffect(() => meld(id, () => nu.current, uitleg), [meld, id, uitleg]);
}

const naamVan = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`;
const inVeld = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName)) &&
  !(doel instanceof HTMLInputElement && /^(radio|checkbox|button)$/.test(doel.type));
/** Enter on a link or button belongs to that link or button. */
const opKnop = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && /^(A|BUTTON|SUMMARY)$/.test(doel.tagName);

/** Listens once for the whole app. Single letters work outside fields only and can be switched off (WCAG 2.1.4). */
export function Toetsenbord({ children }: { readonly children: ReactNode }) {
  const bronnen = useRef(new Map<string, { toetsen: () => readonly Toets[]; uitleg: string }>());
  const [lijst, setLijst] = useState<Register['lijst']>([]);
  const [letters, setLetters] = useState(() => localStorage.getItem(BEWAARD) !== 'uit');

  const meld = useCallback<Register['meld']>((id, toetsen, uitleg) => {
    const bijwerken = () =>
      setLijst(
        [...bronnen.current.values()].flatMap((bron) =>
          bron.uitleg === ''
            ? []
            : bron.uitleg.split('\n').map((regel) => {
                const [toon = '', tekst = ''] = regel.split('\t');
                return { toon, uitleg: tekst };
              }),
        ),
      );
    bronnen.current.set(id, { toetsen, uitleg });
    bijwerken();
    return () => {
      bronnen.current.delete(id);
      bijwerken();
    };
  }, []);

  const zetLetters = useCallback((aan: boolean) => {
    localStorage.setItem(BEWAARD, aan ? 'aan' : 'uit');
    setLetters(aan);
  }, []);

  useEffect(() => {
    const luister = (event: KeyboardEvent) => {
      const naam = naamVan(event);
      const los = !naam.startsWith('Ctrl+') && !naam.startsWith('Alt+');
      if (event.defaultPrevented || event.isComposing) return;
      if (los && (inVeld(event.target) || document.querySelector('dialog[open]'))) return;
      if (los && !letters && naam.length === 1) return;
      if (naam === 'Enter' && opKnop(event.target)) return;
      for (const bron of [...bronnen.current.values()].reverse()) {
        const toets = bron.toetsen().find((kandidaat) => kandidaat.toets.toLowerCase() === naam.toLowerCase());
        if (!toets) continue;
        event.preventDefault();
        toets.doe();
        return;
      }
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [letters]);

  const register = useMemo(() => ({ meld, lijst, letters, zetLetters }), [meld, lijst, letters, zetLetters]);
  return <ToetsenContext value={register}>{children}</ToetsenContext>;
}

/** A key cap. Hidden from screen readers: the label of the button says what it does. */
export function Toetskap({ toets }: { readonly toets: string }) {
  return (
    <span className="mdn-toets" aria-hidden="true">
      {toets}
    </span>
  );
}
