import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  timingSafeEqual,
} from 'node:crypto';

/** Secrets of an installation, from the environment only. */
export interface Sleutels {
  /** Encrypts a bsn for its column. */
  versleutel(bsn: string): Buffer;
  ontsleutel(inhoud: Buffer): string;
  /** Keyed hash of a bsn: the same bsn gives the same hash, nobody without the key can try them all. */
  zoekhash(bsn: string): Buffer;
  /** Pseudonym of a person for logs that leave the product. */
  pseudoniem(id: string): string;
  /** Signs a text that leaves the product (Ed25519, RFC 8032), base64url. */
  teken(tekst: string): string;
  /** Public key that goes with `teken`, base64url. */
  readonly tekensleutel: string;
}

/** What stands before the 32 bytes of a private Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** @param geheim at least 32 characters, `MEEDOEN_GEHEIM`. @throws when it is shorter */
export function sleutelsUit(geheim: string): Sleutels {
  if (geheim.length < 32) throw new Error('MEEDOEN_GEHEIM must have at least 32 characters');
  const derive = (doel: string) => Buffer.from(hkdfSync('sha256', geheim, 'meedoen', doel, 32));
  const versleutelSleutel = derive('bsn-versleutelen');
  const zoekSleutel = derive('bsn-zoeken');
  const naamSleutel = derive('pseudoniem');
  const tekenSleutel = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, derive('tekenen')]),
    format: 'der',
    type: 'pkcs8',
  });
  const tekensleutel = createPublicKey(tekenSleutel).export({ format: 'jwk' }).x ?? '';
  return {
    versleutel(bsn) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', versleutelSleutel, iv);
      const text = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]);
    },
    ontsleutel(inhoud) {
      const decipher = createDecipheriv('aes-256-gcm', versleutelSleutel, inhoud.subarray(0, 12));
      decipher.setAuthTag(inhoud.subarray(12, 28));
      return Buffer.concat([decipher.update(inhoud.subarray(28)), decipher.final()]).toString('utf8');
    },
    zoekhash: (bsn) => createHmac('sha256', zoekSleutel).update(bsn).digest(),
    pseudoniem: (id) => createHmac('sha256', naamSleutel).update(id).digest('base64url'),
    teken: (tekst) => sign(null, Buffer.from(tekst, 'utf8'), tekenSleutel).toString('base64url'),
    tekensleutel,
  };
}

/** A secret for a cookie, a state or a shared page: 256 random bits. */
export const nieuwGeheim = () => randomBytes(32).toString('base64url');
/** What is kept of a secret. */
export const hashVan = (geheim: string) => createHash('sha256').update(geheim).digest();
export const sha256 = (inhoud: Uint8Array | string) => createHash('sha256').update(inhoud).digest();
export function gelijk(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
