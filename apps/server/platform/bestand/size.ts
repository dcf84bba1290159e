import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const MB = 1024 * 1024;
/** A page of A4 at 600 dots an inch in full colour is 100 MB. */
const GROOTSTE_BEELD = 300 * MB;
/** The largest picture a telephone takes now has 200 million dots. */
const MEESTE_PUNTEN = 250_000_000;
/** A part of a PDF, and all of them together: a thick scan is large too, but not a hundred times its file. */
const GROOTSTE_DEEL = 150 * MB;
const KLEIN_GENOEG = 300 * MB;
const HOOGSTENS_KEER = 100;
/** What is packed by deflate grows at most this many times. */
const DEFLATE_KEER = 1032;
/** Text and colours beside a picture. */
const GROOTSTE_BIJSCHRIFT = 4 * MB;

/**
 * Whether a file stays within what it may become: one that unpacks to far more than it weighs is small to send, and
 * then fills the memory of who opens it.
 * @param type as its content told
 */
export async function checkSize(inhoud: Uint8Array, type: string): Promise<boolean> {
  const bytes = Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  if (type === 'image/png') return !(await isPngBomb(bytes));
  if (type === 'image/jpeg') return !isJpegBomb(bytes);
  return type !== 'application/pdf' || !(await isPdfBomb(bytes));
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** PNG 11.2.2: width, height, bits and colour type stand first; iCCP, zTXt and iTXt are packed apart. */
async function isPngBomb(bytes: Buffer): Promise<boolean> {
  if (bytes.length < 33) return false;
  const [width, height, bits] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(24)];
  const row = 1 + Math.ceil((width * bits * (CHANNELS[bytes.readUInt8(25)] ?? 4)) / 8);
  if (row * height > GROOTSTE_BEELD) return true;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (['iCCP', 'zTXt', 'iTXt'].includes(name)) {
      const data = bytes.subarray(at + 8, at + 8 + length);
      const packed = data.subarray(data.indexOf(0) + 2);
      if ((await unpackedSize(packed, GROOTSTE_BIJSCHRIFT)) === undefined) return true;
    }
    at += 12 + length;
  }
  return false;
}

/** Markers with the size of a JPEG picture (ITU T.81 B.2.2); C4, C8 and CC are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function isJpegBomb(bytes: Buffer): boolean {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes.readUInt8(at + 1);
    if (isFrame(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7) > MEESTE_PUNTEN;
    if (marker === 0xda) return false;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** ISO 32000-1 7.3.8: a stream stands between two keywords, its filters in the dictionary before it. */
async function isPdfBomb(bytes: Buffer): Promise<boolean> {
  const parts = packedParts(bytes);
  if (parts === undefined) return true;
  const most = parts.reduce((sum, part) => sum + part.length * DEFLATE_KEER, 0);
  if (most <= KLEIN_GENOEG) return false;
  const budget = Math.max(KLEIN_GENOEG, bytes.length * HOOGSTENS_KEER);
  let total = 0;
  for (const part of parts) {
    const size = await unpackedSize(part, GROOTSTE_DEEL);
    if (size === undefined) return true;
    total += size;
    if (total > budget) return true;
  }
  return false;
}

/** Streams packed by deflate; undefined when one is packed twice, which nobody needs and hides what it becomes. */
function packedParts(bytes: Buffer): Buffer[] | undefined {
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; ) {
    const before = bytes.toString('latin1', Math.max(0, at - 2000), at);
    const dictionary = before.slice(Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endobj'), 0));
    const begin = at + 'stream'.length + (bytes[at + 6] === 0x0d ? 2 : 1);
    const end = bytes.indexOf('endstream', begin);
    const stop = end < 0 ? bytes.length : end;
    const packed = dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packed > 1) return undefined;
    if (packed === 1) parts.push(bytes.subarray(begin, stop));
    at = bytes.indexOf('stream', stop + 'endstream'.length);
  }
  return parts;
}

const unpack = promisify(inflate) as (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/** How much a part becomes; undefined when more than allowed. What cannot be unpacked becomes nothing. */
async function unpackedSize(packed: Buffer, most: number): Promise<number | undefined> {
  try {
    return (await unpack(packed, { maxOutputLength: most })).length;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0;
  }
}
