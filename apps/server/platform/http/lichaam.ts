import { foutInVeld, Probleem } from '../probleem/index.ts';

/** Largest JSON body, in bytes; files have a limit of their own. */
export const GROOTSTE_JSON = 1_000_000;
/** Files people send (20 MB). */
export const GROOTSTE_BESTAND = 20 * 1024 * 1024;

/** Reads a body that is no larger than allowed; stops reading as soon as it is. @throws Probleem 413 */
async function leesHoogstens(request: Request, hoogstens: number, detail: string): Promise<Uint8Array> {
  const teGroot = () => new Probleem(413, 'Te groot', detail);
  // what is packed can grow to any size, and says nothing of what is in it
  if (!['', 'identity'].includes(request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? ''))
    throw new Probleem(415, 'Verkeerde soort', 'Stuur dit zonder het in te pakken (zonder Content-Encoding).');
  if (Number(request.headers.get('Content-Length') ?? 0) > hoogstens) throw teGroot();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > hoogstens) throw teGroot();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export const leesBestand = (request: Request): Promise<Uint8Array> =>
  leesHoogstens(request, GROOTSTE_BESTAND, 'Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn.');

/** Parses a JSON body. @throws Probleem 400, 413 or 415 */
export async function leesJson(request: Request): Promise<unknown> {
  const soort = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  // a form on another site can send text or a form, never this type without asking first
  if (soort !== 'application/json') throw new Probleem(415, 'Verkeerde soort', 'Stuur dit als application/json.');
  const inhoud = await leesHoogstens(request, GROOTSTE_JSON, 'Wat u stuurt is te groot.');
  let tekst: string;
  let waarde: unknown;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
    waarde = JSON.parse(tekst);
  } catch {
    throw foutInVeld('', 'geen-json', 'Wat u stuurt is geen geldige JSON.');
  }
  const dubbel = dubbeleNaam(tekst);
  if (dubbel !== undefined)
    throw foutInVeld('', 'dubbel-veld', `Het veld ${dubbel.slice(0, 60)} staat er twee keer. Stuur het een keer.`);
  return waarde;
}

/**
 * A name that stands twice in one object: readers differ in which of the two they believe, so that what was checked need
 * not be what is done. @param tekst JSON that was read and is valid
 */
export function dubbeleNaam(tekst: string): string | undefined {
  const namen: (Set<string> | null)[] = [];
  for (const [teken] of tekst.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (teken === '{') namen.push(new Set());
    else if (teken === '[') namen.push(null);
    else if (teken === '}' || teken === ']') namen.pop();
    else if (teken.endsWith(':')) {
      const naam = String(JSON.parse(teken.slice(0, -1)));
      const hier = namen.at(-1);
      if (hier?.has(naam)) return naam;
      hier?.add(naam);
    }
  }
  return undefined;
}
