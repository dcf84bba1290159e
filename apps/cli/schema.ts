import { readFileSync, writeFileSync } from 'node:fs';
import { casefileJsonSchema } from '@meedoen/casework/casefile';

const BESTAND = new URL('./casefile.schema.json', import.meta.url);

/** The text of casefile.schema.json as it should be. */
export const generatedSchema = (): string => `${JSON.stringify(casefileJsonSchema(), null, 2)}\n`;

/** The text of casefile.schema.json as it is committed. */
export const committedSchema = (): string => readFileSync(BESTAND, 'utf8');

// `node apps/cli/schema.ts` writes it anew after a change of the format.
if (import.meta.main) writeFileSync(BESTAND, generatedSchema());
