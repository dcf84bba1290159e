import * as contract from '@meedoen/contract/doelgroep';
import { leesDoelgroepen, vulDoelgroepen, vulDoelgroepgebruik } from '../slices/doelgroep/index.ts';
import type { Beller, Proefomgeving } from './proefomgeving.ts';

/** The target groups of the files, known in some gemeenten of an uitvoerder; twice is once. */
export const metDoelgroepen = (
  proef: Proefomgeving,
  uitvoerder: { readonly id: string },
  gemeenten: readonly string[],
) =>
  proef.systeem(async (tx) => {
    const groepen = await leesDoelgroepen();
    await vulDoelgroepen(tx, groepen);
    const [er] = await tx`
      select 1 from doelgroepgebruik where uitvoerder = ${uitvoerder.id} and gemeente = ${gemeenten[0] ?? ''} limit 1`;
    if (er) return;
    const gebruik = groepen.map(({ code }) => ({ doelgroep: code, vanaf: '2022-01-01' }));
    const wie = { uitvoerder: 'Proef', gemeenten: [...gemeenten], bron: 'Proef, art. 7' };
    await vulDoelgroepgebruik(tx, uitvoerder.id, { ...wie, gebruik });
  });

export const EEN_OVERDRACHT = {
  besprokenOp: '2026-11-20' as const,
  rapport: { door: 'Argonaut', op: '2026-10-01' as const },
  telefoonMee: true,
};
export const EEN_SCHOOLJONGERE = {
  ...({ soort: 'school', naam: 'Noor Jansen', geboortedatum: '2010-01-15', onderwijs: 'praktijkonderwijs' } as const),
  ...{ school: 'De Werkplaats', contactpersoon: 'Mevrouw Smit' },
};

/** A handover of somebody that runs; proposed when there is none. @returns its id */
export async function eenZorgoverdracht(coach: Beller, persoonId: string): Promise<string> {
  const params = { persoonId };
  const { body } = await coach(contract.readDoelgroepen, { params });
  const lopend = body.zorg.find(({ toestand }) => ['voorgesteld', 'bij-gemeente', 'terug-gemeld'].includes(toestand));
  if (lopend) return lopend.id;
  const nieuw = await coach(contract.proposeZorgoverdracht, { params, body: EEN_OVERDRACHT });
  if (nieuw.status !== 201) throw new Error(`proposing gave ${nieuw.status}: ${nieuw.tekst}`);
  return nieuw.body.id;
}

/** Somebody at school, in view. @returns the id of the case */
export async function eenSchoolzaak(
  proef: Proefomgeving,
  coach: Beller,
  uitvoerder: { readonly id: string },
  gemeente: string,
): Promise<string> {
  await metDoelgroepen(proef, uitvoerder, [gemeente]);
  const { body, status, tekst } = await coach(contract.registerInschrijving, {
    body: { ...EEN_SCHOOLJONGERE, gemeente },
  });
  if (status !== 201) throw new Error(`registering gave ${status}: ${tekst}`);
  const blad = await coach(contract.readDoelgroepen, { params: { persoonId: body.persoonId } });
  return blad.body.school[0]?.id ?? '';
}

/** What stands in the paths of target groups, made anew where a call uses it up. */
export const doelgroepwaarden = (
  proef: Proefomgeving,
  coach: Beller,
  uitvoerder: { readonly id: string },
  gemeente: string,
  persoon: string,
): Readonly<Record<string, () => Promise<string>>> => ({
  zorgoverdrachtId: () => eenZorgoverdracht(coach, persoon),
  schoolzaakId: () => eenSchoolzaak(proef, coach, uitvoerder, gemeente),
});

/** What each path of target groups takes. */
export const doelgroepinvoer = (gemeente: string): Readonly<Record<string, () => unknown>> => ({
  recordDoelgroepfeit: () => ({ soort: 'onderwijs', stand: 'kan-niet', vanaf: '2026-11-24' }),
  registerInschrijving: () => ({ ...EEN_SCHOOLJONGERE, gemeente }),
  proposeZorgoverdracht: () => EEN_OVERDRACHT,
  processZorgoverdracht: () => ({ command: 'withdrawZorgoverdracht', reden: 'Verhuist.' }),
  answerZorgoverdracht: () => ({ command: 'declineZorgoverdracht', reden: 'Is al bekend.' }),
  processSchoolzaak: () => ({ command: 'closeSchooljongere', grond: 'niet-nodig', toelichting: 'Heeft werk.' }),
});
