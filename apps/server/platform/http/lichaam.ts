import { foutInVeld, Probleem } from '../probleem/index.ts';

/** Largest JSON body, in bytes; files have a limit of their own. */
export const GROOTSTE_JSON = 1_000_000;
/** Files people send (20 MB). */
export const GROOTSTE_BESTAND = 20 * 1024 * 1024;

/** Reads a body that is no larger than allowed; stops reading as soon as it is. @throws Probleem 413 */
async function leesHoogstens(request: Request, hoogstens: number, detail: string): Promise<Uint8Array> {
  const teGroot = () => new Probleem(413, 'Te groot', detail);
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
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inhoud));
  } catch {
    throw foutInVeld('', 'geen-json', 'Wat u stuurt is geen geldige JSON.');
  }
}
