import { BELEIDSHOOFDSTUKKEN, type Beleidshoofdstuk } from '@meedoen/casework/beleidspakket';
import { z } from 'zod';

// What reading policy aloud and writing a draft both speak of.

export const beleidslaag = z.enum(['wet', 'ministerieel', 'uitvoerder', 'gemeente']);
export const hoofdstuk = z.enum(Object.keys(BELEIDSHOOFDSTUKKEN) as [Beleidshoofdstuk, ...Beleidshoofdstuk[]]);
export const beleidsverschil = z.object({
  onderwerp: z.string(),
  was: z.array(z.string()),
  wordt: z.array(z.string()),
});
