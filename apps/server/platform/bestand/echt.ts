/**
 * Says whether a file is one kind only. A polyglot is a valid picture or PDF and at once something else (an archive,
 * a program): its first bytes are right, its end is not.
 */
export function isHeel(inhoud: Uint8Array, type: string): boolean {
  if (eindigtAlsZip(inhoud)) return false;
  switch (type) {
    case 'application/pdf':
      // ISO 32000-1 7.5.5: the end-of-file marker is in the last 1024 bytes
      return begintMet(inhoud, '%PDF-') && tekst(inhoud.subarray(-1024)).includes('%%EOF');
    case 'image/png':
      return isHelePng(inhoud);
    case 'image/jpeg':
      // phones add data of their own behind the picture: only the marker of its end must be there
      return (
        Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength).lastIndexOf(Buffer.from([0xff, 0xd9])) > 0
      );
    default:
      return false;
  }
}

const tekst = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const begintMet = (inhoud: Uint8Array, begin: string): boolean => tekst(inhoud.subarray(0, begin.length)) === begin;

const EINDE_VAN_ZIP = Buffer.from('PK\x05\x06', 'latin1');

/** A zip is read from its end: a record whose comment reaches exactly to the end of the file. */
function eindigtAlsZip(inhoud: Uint8Array): boolean {
  const staart = Buffer.from(inhoud.subarray(-(22 + 65_535)));
  for (let at = staart.indexOf(EINDE_VAN_ZIP); at >= 0; at = staart.indexOf(EINDE_VAN_ZIP, at + 1)) {
    if (at + 22 <= staart.length && at + 22 + staart.readUInt16LE(at + 20) === staart.length) return true;
  }
  return false;
}

/** PNG: signature, then chunks of length, name, data and checksum; nothing may follow the chunk IEND. */
function isHelePng(inhoud: Uint8Array): boolean {
  const view = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  let at = 8;
  while (at + 12 <= inhoud.byteLength) {
    const naam = tekst(inhoud.subarray(at + 4, at + 8));
    at += 12 + view.getUint32(at);
    if (naam === 'IEND') return at === inhoud.byteLength;
  }
  return false;
}
