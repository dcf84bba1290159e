import type { IsoDate } from '@meedoen/law/kernel';
import type { Aanspreekvorm, Taal } from './brief.ts';
import { notificatie } from './teksten/notificatie.ts';
import { inVorm, platteTekst, versieOp, vul } from './teksten/tekst.ts';

/** Subject and text of the mail that says a letter is waiting: the same for every letter of a gemeente. */
export function notificatietekst(voor: {
  readonly gemeente: string;
  readonly taal: Taal;
  readonly aanspreekvorm: Aanspreekvorm;
  readonly datum: IsoDate;
}): { readonly onderwerp: string; readonly tekst: string } {
  const { zinnen } = versieOp(notificatie, voor.datum);
  const zin = (sleutel: keyof typeof zinnen) =>
    platteTekst(vul(inVorm(zinnen[sleutel], voor.taal, voor.aanspreekvorm), { gemeente: voor.gemeente }));
  const alineas = (['klaar', 'lezen', 'geenLink', 'liever', 'groet'] as const).map(zin);
  return { onderwerp: zin('onderwerp'), tekst: `${alineas.join('\n\n')}\n` };
}
