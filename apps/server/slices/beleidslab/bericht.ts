import type { OpgeslagenBeleid } from '@meedoen/casework/beleid';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { Druk, Keuzewijziging, Labhuishouden, Telling } from '@meedoen/simulation/beleidslab';

/** A variant as it travels to a thread: numbers of the law by their name. */
export interface Labvariant {
  readonly vanaf: IsoDate;
  readonly keuzes: Keuzewijziging;
  readonly bedragen: readonly { readonly naam: string; readonly waarde: number }[];
}

/** What a thread begins with. */
export interface Draadbegin {
  readonly maand: Maand;
  readonly beleid: Readonly<Record<string, OpgeslagenBeleid>>;
}

/** What a thread is asked, and what it answers to each. */
export interface Draadvragen {
  add: { readonly vraag: { readonly huishoudens: readonly Labhuishouden[] }; readonly antwoord: number };
  reads: { readonly vraag: object; readonly antwoord: Record<string, number> };
  count: { readonly vraag: { readonly variant: Labvariant }; readonly antwoord: Telling };
  pressure: {
    readonly vraag: { readonly variant: Labvariant };
    readonly antwoord: { readonly nu: Druk; readonly straks: Druk };
  };
}
export type Draadsoort = keyof Draadvragen;

export type Draadvraag = {
  [S in Draadsoort]: { readonly soort: S; readonly nummer: number } & Draadvragen[S]['vraag'];
}[Draadsoort];
