import {
  type GetekendRekenbewijs,
  type Handtekeningstand,
  handtekeningstand,
  leesRekenbewijs,
  MAXIMUM_TEKENS,
  type Nagerekend,
  rekenNa,
} from '@meedoen/casework/rekenbewijs';

/** A file that somebody brought, looked at and computed again on their own device. */
export type Keuring =
  | {
      readonly ok: true;
      readonly getekend: GetekendRekenbewijs;
      readonly stand: Handtekeningstand;
      readonly maanden: readonly Nagerekend[];
    }
  | { readonly ok: false; readonly reden: 'te-groot' | 'geen-json' | 'geen-rekenbewijs' | 'onleesbaar' | 'niet' };

const bytes = {
  utf8: (text: string) => new TextEncoder().encode(text),
  base64url: (text: string) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (teken) => teken.charCodeAt(0)),
};

/** Four bytes is the most that one character takes; a larger file is not read at all. */
export async function keur(bestand: Pick<File, 'size' | 'text'>): Promise<Keuring> {
  if (bestand.size > 4 * MAXIMUM_TEKENS) return { ok: false, reden: 'te-groot' };
  let text: string;
  try {
    text = await bestand.text();
  } catch {
    return { ok: false, reden: 'niet' };
  }
  const gelezen = leesRekenbewijs(text);
  if (!gelezen.ok) return { ok: false, reden: gelezen.reden };
  const na = rekenNa(gelezen.getekend.bewijs);
  if (!na.ok) return { ok: false, reden: 'onleesbaar' };
  // without https there is no subtle
  const subtle = globalThis.crypto?.subtle as unknown as Parameters<typeof handtekeningstand>[1];
  const stand = await handtekeningstand(gelezen.getekend, subtle, bytes);
  return { ok: true, getekend: gelezen.getekend, stand, maanden: na.maanden };
}
