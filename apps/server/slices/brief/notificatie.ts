import { type Aanspreekvorm, notificatietekst, type Taal } from '@meedoen/casework/brief';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Post, Verzending } from '../../sources/post/index.ts';

export interface Notificatie {
  /** E-mail address the person gave, with consent to be written to. */
  readonly aan: string;
  /** Sender: `Gemeente Veenrade <geen-antwoord@veenrade.example>`. */
  readonly van: string;
  /** Name without the word gemeente. */
  readonly gemeente: string;
  readonly taal: Taal;
  readonly aanspreekvorm: Aanspreekvorm;
  /** The day, which picks the version of the text. */
  readonly datum: IsoDate;
}

/**
 * Tells by mail that a letter is waiting. The mail holds nothing else: no name, subject, kind, amount, number or link,
 * so that it can be read by anybody and cannot be imitated to catch a login.
 * @returns what became of it, to be recorded with the letter; never throws on a failing mail server
 */
export async function verstuurNotificatie(post: Post, notificatie: Notificatie): Promise<Verzending> {
  const { aan, van } = notificatie;
  return post.verstuur({ van, aan, ...notificatietekst(notificatie) });
}
