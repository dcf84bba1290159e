import { uploadBewijs } from '@meedoen/contract/vertegenwoordiging';
import { stuurBestand } from '../verbinding/verbinding.tsx';

/** Keeps the paper with the file of who is represented. @returns its id. @throws ApiProblem, Onbereikbaar */
export async function bewaarBewijs(persoonId: string, papier: File, csrf: string | null): Promise<string> {
  const call = { params: { persoonId }, query: { naam: papier.name } };
  return (await stuurBestand(uploadBewijs, call, papier, csrf)).id;
}
