import { draftBeleid, processBeleidsvoorstel } from '@meedoen/contract/beleidspakket';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

const INHOUD = {
  naam: 'Beleidsregels 2027',
  vanaf: '2027-01-01',
  keuzes: { kwijtscheldingNaJaren: 3 },
  verantwoording: { kwijtscheldingNaJaren: { bron: 'Voorstel', reden: 'Schulden houden mensen tegen.' } },
  afspraken: [],
};
const maat = { oordeel: 'voldoet', tekst: 'Goed.' } as const;
const ADVIES = {
  op: '2026-11-20',
  maten: { respect: maat, rechtvaardigheid: maat, communicatie: maat, menselijkeBenadering: maat },
} as const;

/** What the paths of policy packs take. */
export const BELEIDSINVOER = {
  draftBeleid: () => ({ naam: 'Beleidsregels 2027', vanaf: '2027-01-01', gemeente: null }),
  editBeleid: () => INHOUD,
  processBeleidsvoorstel: () => ({ command: 'withdrawBeleid', reden: 'Proef' }),
};

/** A draft of policy of one gemeente that was decided, by the first beleidsmedewerker. @returns its id */
export async function metVoorstel(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
): Promise<string> {
  const schrijver = await proef.alsMedewerker(await proef.medewerker(uitvoerder, 'beleidsmedewerker'), uitvoerder);
  const { body } = await schrijver(draftBeleid, {
    body: { naam: 'Beleidsregels 2027', vanaf: '2027-01-01', gemeente },
  });
  return body.id;
}

/** The same, decided and waiting for a second person. */
export async function metVastgesteldVoorstel(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
): Promise<string> {
  const id = await metVoorstel(proef, uitvoerder, gemeente);
  const ander = await proef.alsMedewerker(await proef.medewerker(uitvoerder, 'beleidsmedewerker'), uitvoerder);
  const stappen = [
    { command: 'requestAdvies' },
    { command: 'recordAdvies', advies: ADVIES },
    { command: 'answerAdvies', tekst: 'Dank.' },
    { command: 'decideBeleid', besluitOp: '2026-11-22', nummer: '2026-18', orgaan: 'college' },
  ] as const;
  for (const body of stappen)
    await ander(processBeleidsvoorstel, { params: { beleidsvoorstelId: id }, body: body as never });
  return id;
}
