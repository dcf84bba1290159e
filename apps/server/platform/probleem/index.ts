import type { Uitslag } from '@meedoen/casework/weigering';
import type { Problem } from '@meedoen/contract/route';

export interface Veldfout {
  /** JSON pointer to the field, `/vanaf`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** More than this nobody reads; a body of a megabyte can hold a hundred thousand unknown fields. */
const HOOGSTENS_FOUTEN = 50;

/** The server says no, in words the person understands. Thrown by a handler; anything else thrown is a bug. */
export class Probleem extends Error {
  override readonly name = 'Probleem';
  readonly status: number;
  readonly title: string;
  readonly errors: readonly Veldfout[];
  constructor(status: number, title: string, detail: string, errors: readonly Veldfout[] = []) {
    super(detail);
    this.status = status;
    this.title = title;
    this.errors = errors.slice(0, HOOGSTENS_FOUTEN);
  }
  toJSON(): Problem {
    const { status, title, message, errors } = this;
    return { status, title, detail: message, ...(errors.length > 0 ? { errors } : {}) };
  }
}

/** The same for what does not exist and for what may not be seen. */
export const nietGevonden = () =>
  new Probleem(404, 'Niet gevonden', 'Deze pagina bestaat niet, of u mag haar niet zien.');
export const nietIngelogd = () => new Probleem(401, 'Niet ingelogd', 'Log eerst in.');
/** The law or the state of the case says no. */
export const geweigerd = (detail: string, code = 'kan-nu-niet', pointer = '') =>
  new Probleem(409, 'Dit kan nu niet', detail, [{ pointer, code, detail }]);
/** What comes of a command. @throws Probleem 409 with the true reason, and the article when the law says so */
export function uitkomstVan<T>(uitslag: Uitslag<T>, pointer = ''): T {
  if (uitslag.ok) return uitslag.value;
  const { tekst, code, artikel } = uitslag.weigering;
  throw geweigerd(artikel ? `${tekst} (${artikel})` : tekst, code, pointer);
}
/** Somebody else changed it meanwhile. */
export const conflict = () =>
  new Probleem(
    409,
    'Iemand anders was u voor',
    'Dit is intussen gewijzigd. Haal de nieuwste versie op; uw tekst blijft staan.',
    [{ pointer: '', code: 'versie-verouderd', detail: 'Dit is intussen gewijzigd.' }],
  );
export const foutInVeld = (pointer: string, code: string, detail: string) =>
  new Probleem(400, 'De invoer klopt niet', detail, [{ pointer, code, detail }]);
