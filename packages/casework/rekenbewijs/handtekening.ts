import { type GetekendRekenbewijs, tekst } from './rekenbewijs.ts';

/** The part of WebCrypto that looks at a signature: browsers and Node have the same. */
export interface Nakijker {
  importKey(
    format: 'raw',
    key: Uint8Array,
    algorithm: 'Ed25519',
    extractable: false,
    uses: ['verify'],
  ): Promise<unknown>;
  verify(algorithm: 'Ed25519', key: never, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
}

/**
 * Whether nobody changed the file since the owner of its key signed it. Whose key it is, is for the caller to compare.
 * @param bytes text as UTF-8, and base64url back to bytes: a platform has them, the language does not
 */
export async function isOngewijzigd(
  { bewijs, handtekening }: GetekendRekenbewijs,
  subtle: Nakijker,
  bytes: { utf8(text: string): Uint8Array; base64url(text: string): Uint8Array },
): Promise<boolean> {
  try {
    const key = await subtle.importKey('raw', bytes.base64url(handtekening.sleutel), 'Ed25519', false, ['verify']);
    return await subtle.verify(
      'Ed25519',
      key as never,
      bytes.base64url(handtekening.waarde),
      bytes.utf8(tekst(bewijs)),
    );
  } catch {
    // a key or signature of the wrong size is no signature
    return false;
  }
}

export type Handtekeningstand = 'ongewijzigd' | 'gewijzigd' | 'niet-na-te-kijken';

/** A public key that every Ed25519 takes: the base point (RFC 8032 par. 5.1). */
const BASISPUNT = Uint8Array.from([0x58, ...Array<number>(31).fill(0x66)]);

/** As `isOngewijzigd`, on a device that may be too old for Ed25519: that is no sign that somebody changed the file. */
export async function handtekeningstand(
  getekend: GetekendRekenbewijs,
  subtle: Nakijker | undefined,
  bytes: Parameters<typeof isOngewijzigd>[2],
): Promise<Handtekeningstand> {
  try {
    if (!subtle) return 'niet-na-te-kijken';
    await subtle.importKey('raw', BASISPUNT, 'Ed25519', false, ['verify']);
  } catch {
    return 'niet-na-te-kijken';
  }
  return (await isOngewijzigd(getekend, subtle, bytes)) ? 'ongewijzigd' : 'gewijzigd';
}
