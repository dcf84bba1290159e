/**
 * What this app keeps on the phone itself: answers not yet sent, so that a dead network or a session that ended
 * loses nothing. Never a bsn, IBAN or document: those live in memory only. Gone after sending, with the button "wis",
 * at the first visit after four weeks, and after logging out by hand unless its owner chose to leave it. Only the file
 * it was typed in gets it back.
 */
const VOOR = 'meedoen:antwoorden:';
const VIER_WEKEN = 28 * 24 * 60 * 60 * 1000;

export interface Kladblok {
  readonly antwoorden: Readonly<Record<string, unknown>>;
  /** Version of the form the answers were given on. */
  readonly versie: number;
  readonly op: number;
}

function opslag(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined; // switched off by the person: then nothing is kept
  }
}

/** Whether a value may be written to the phone: no account number, no bsn, at whatever depth. */
export function magOpToestel(waarde: unknown): boolean {
  if (typeof waarde === 'string') {
    const kaal = waarde.replace(/[\s.]/g, '');
    return !/^[A-Za-z]{2}\d{2}[A-Za-z0-9]{10,30}$/.test(kaal) && !/^\d{8,9}$/.test(kaal);
  }
  if (Array.isArray(waarde)) return waarde.every(magOpToestel);
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.entries(waarde).every(([naam, deel]) => !/^(iban|bsn|rekening)/i.test(naam) && magOpToestel(deel));
  }
  return true;
}

/** Keeps the answers of one application. Answers that may not stand on the phone are left out. */
export function bewaarKladblok(aanvraag: string, kladblok: Kladblok): boolean {
  const antwoorden = Object.fromEntries(
    Object.entries(kladblok.antwoorden).filter(
      ([naam, waarde]) => !/^(iban|bsn|rekening)/i.test(naam) && magOpToestel(waarde),
    ),
  );
  try {
    opslag()?.setItem(VOOR + aanvraag, JSON.stringify({ ...kladblok, antwoorden }));
    return opslag() !== undefined;
  } catch {
    return false; // full
  }
}

/** The answers kept for an application. @param nu milliseconds; older than four weeks is wiped and not given. */
export function leesKladblok(aanvraag: string, nu: number): Kladblok | undefined {
  const tekst = opslag()?.getItem(VOOR + aanvraag);
  if (!tekst) return undefined;
  try {
    const gelezen: unknown = JSON.parse(tekst);
    if (isKladblok(gelezen) && nu - gelezen.op < VIER_WEKEN) return gelezen;
  } catch {
    // not ours any more: wiped below
  }
  wisKladblok(aanvraag);
  return undefined;
}

const isKladblok = (waarde: unknown): waarde is Kladblok =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'antwoorden' in waarde &&
  typeof waarde.antwoorden === 'object' &&
  'versie' in waarde &&
  typeof waarde.versie === 'number' &&
  'op' in waarde &&
  typeof waarde.op === 'number';

export const wisKladblok = (aanvraag: string): void => opslag()?.removeItem(VOOR + aanvraag);

const KLADJE = 'meedoen:kladje:';

/** Keeps what somebody is typing on one page, until it is sent. What may not stand on the phone is left out. */
export function bewaarKladje(naam: string, waarde: unknown, op: number): void {
  const mag =
    typeof waarde === 'object' && waarde !== null
      ? Object.fromEntries(Object.entries(waarde).filter(([veld, deel]) => magOpToestel({ [veld]: deel })))
      : waarde;
  if (!magOpToestel(mag)) return;
  bewaar(KLADJE + naam, JSON.stringify({ waarde: mag, op }));
}

/** What was being typed on a page. @param nu milliseconds; older than four weeks is wiped and not given */
export function leesKladje(naam: string, nu: number): unknown {
  const tekst = opslag()?.getItem(KLADJE + naam);
  if (!tekst) return undefined;
  try {
    const gelezen: unknown = JSON.parse(tekst);
    if (typeof gelezen === 'object' && gelezen !== null && 'waarde' in gelezen && 'op' in gelezen) {
      if (typeof gelezen.op === 'number' && nu - gelezen.op < VIER_WEKEN) return gelezen.waarde;
    }
  } catch {
    // not ours any more: wiped below
  }
  wisKladje(naam);
  return undefined;
}

/** Calls back when another tab changed or wiped what is kept for a page. @returns how to stop that */
export function bijKladje(naam: string, roep: () => void): () => void {
  const luister = ({ key }: StorageEvent) => {
    if (key === KLADJE + naam) roep();
  };
  window.addEventListener('storage', luister);
  return () => window.removeEventListener('storage', luister);
}
export const wisKladje = (naam: string): void => opslag()?.removeItem(KLADJE + naam);

/** Wipes what is older than four weeks, whatever application or page it is of. @param nu milliseconds */
export function ruimToestelOp(nu: number): void {
  const plek = opslag();
  if (!plek) return;
  for (const naam of Object.keys(plek)) {
    if (naam.startsWith(VOOR)) leesKladblok(naam.slice(VOOR.length), nu);
    if (naam.startsWith(KLADJE)) leesKladje(naam.slice(KLADJE.length), nu);
  }
}

/** Whether something that was typed and not sent stands on the phone. */
export const heeftTekst = (): boolean =>
  Object.keys(opslag() ?? {}).some((naam) => naam.startsWith(VOOR) || naam.startsWith(KLADJE));

/** Wipes everything of this app from the phone. */
export function wisToestel(): void {
  const plek = opslag();
  if (!plek) return;
  for (const naam of Object.keys(plek)) if (naam.startsWith('meedoen:')) plek.removeItem(naam);
}

const TAAL = 'meedoen:taal';
const kies = <T extends string>(naam: string, mag: readonly T[]): T | undefined =>
  mag.find((een) => een === opslag()?.getItem(naam));
const bewaar = (naam: string, waarde: string): void => {
  try {
    opslag()?.setItem(naam, waarde);
  } catch {
    // full or switched off: the choice holds for this page
  }
};

/** Language this person chose on this device; how they are spoken to stands in their file. No personal data. */
export const leesTaalkeuze = () => kies(TAAL, ['nl', 'en']);
export const bewaarTaalkeuze = (taal: 'nl' | 'en'): void => bewaar(TAAL, taal);
