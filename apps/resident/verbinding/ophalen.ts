import { Onbereikbaar } from '@meedoen/contract/route';
import { weigering } from './aanspreking.ts';
import { probleemVan } from './bestand.ts';

/**
 * Fetches a file and hands it to the device to keep. A refusal comes back as its reason, not as a page of code.
 * @throws ApiProblem, Onbereikbaar
 */
export async function haalBestand(adres: string, naam: string): Promise<void> {
  let antwoord: Response;
  try {
    antwoord = await fetch(adres, { credentials: 'same-origin' });
  } catch (cause) {
    throw new Onbereikbaar('Geen antwoord van de server', { cause });
  }
  if (!antwoord.ok) throw weigering(await probleemVan(antwoord));
  const tijdelijk = URL.createObjectURL(await antwoord.blob());
  const link = document.createElement('a');
  link.href = tijdelijk;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(tijdelijk), 60_000);
}
