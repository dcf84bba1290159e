/** Characters a string of a PDF may not hold bare (ISO 32000-1 7.3.4.2). */
const veilig = (regel: string): string => regel.replace(/[\\()]/g, (teken) => `\\${teken}`);

/**
 * A page of plain text as a scanner or a mail program hands it over: the smallest PDF there is (ISO 32000-1 7.5).
 * @param regels what stands on it, each at most about 85 characters
 */
export function poststukAlsPdf(regels: readonly string[]): Uint8Array {
  const tekst = ['BT', '/F1 11 Tf', '70 770 Td', '16 TL', ...regels.map((regel) => `(${veilig(regel)}) Tj T*`), 'ET'];
  const inhoud = tekst.join('\n');
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(inhoud, 'latin1')} >>\nstream\n${inhoud}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let uit = '%PDF-1.4\n';
  const plekken = delen.map((deel, i) => {
    const plek = uit.length;
    uit += `${i + 1} 0 obj\n${deel}\nendobj\n`;
    return plek;
  });
  const begin = uit.length;
  const lijst = plekken.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('');
  uit += `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${lijst}`;
  uit += `trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${begin}\n%%EOF\n`;
  return Buffer.from(uit, 'latin1');
}
