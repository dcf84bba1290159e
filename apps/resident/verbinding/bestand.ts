import { uploadDocument } from '@meedoen/contract/aanvraag';
import { addressOf, numberOf, Onbereikbaar, once } from '@meedoen/contract/route';
import { weigering } from './aanspreking.ts';
import { csrfToken } from './client.ts';

/** Most a file may weigh: the server refuses more. */
export const MEESTE_BYTES = 20 * 1024 * 1024;
export const SOORTEN = 'application/pdf,image/jpeg,image/png';

export interface Bestand {
  readonly id: string;
  readonly naam: string;
}

/** Where a document of an aanvraag is sent, by its name. */
export const documentAdres = (aanvraagId: string) => (naam: string) =>
  addressOf(uploadDocument, { params: { aanvraagId }, query: { naam } });

/**
 * Sends one file as its bytes. The server looks at the content, not at the name. @param naar address by the name
 * @throws ApiProblem, Onbereikbaar
 */
export function stuurBestand(naar: (naam: string) => string, bestand: File): Promise<Bestand> {
  const adres = naar(bestand.name.slice(-200));
  return fileOnce(JSON.stringify([adres, numberOf(bestand)]), () => stuurBytes(adres, bestand));
}

const fileOnce = once();

async function stuurBytes(adres: string, bestand: File): Promise<Bestand> {
  const headers = new Headers({
    'Content-Type': bestand.type || 'application/octet-stream',
    Accept: 'application/json, application/problem+json',
    'Idempotency-Key': crypto.randomUUID(),
  });
  const csrf = csrfToken();
  if (csrf) headers.set('X-CSRF-Token', csrf);
  let antwoord: Response;
  try {
    antwoord = await fetch(adres, { method: 'POST', headers, body: bestand, credentials: 'same-origin' });
  } catch (cause) {
    throw new Onbereikbaar('Geen antwoord van de server', { cause });
  }
  if (!antwoord.ok) throw weigering(await probleemVan(antwoord));
  if (!uploadDocument.answer) throw new Error('uploadDocument has no answer');
  return uploadDocument.answer.parse(await antwoord.json());
}

/** The reason the server gives, also when it is not ours to read. */
export async function probleemVan(antwoord: Response) {
  const zonder = { status: antwoord.status, title: 'Er ging iets mis', detail: '' };
  if (!antwoord.headers.get('Content-Type')?.includes('json')) return zonder;
  return { ...zonder, ...((await antwoord.json()) as Partial<typeof zonder>) };
}
