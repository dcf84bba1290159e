import { openOntheffing } from '@meedoen/contract/ontheffing';
import type { Beller, Proefomgeving } from './proefomgeving.ts';

const ONTHEFFING = {
  ...{ grond: 'dringende-redenen', onderdelen: ['a'], aanleiding: 'verzoek', gevraagdOp: '2026-11-20' },
  ...{ via: 'gesprek', tekst: 'Zorgt voor een vader.' },
};

/** A new request for somebody; one that is open is closed first, because there is one at a time. @returns its id */
export async function eenOntheffing(proef: Proefomgeving, coach: Beller, persoonId: string): Promise<string> {
  await proef.systeem(
    (tx) => tx`update ontheffing set status = 'teruggenomen',
      toestand = (toestand - 'voorstel') || '{"toestand": "teruggenomen"}' where persoon = ${persoonId}`,
  );
  const { body, tekst } = await coach(openOntheffing, { params: { persoonId }, ruw: ONTHEFFING });
  if (!body?.id) throw new Error(tekst);
  return body.id;
}

/** What each path of an ontheffing takes. */
export const ONTHEFFINGINVOER: Readonly<Record<string, () => unknown>> = {
  openOntheffing: () => ONTHEFFING,
  recordOntheffingstap: () => ({ command: 'takeBackVerzoek' }),
  prepareOntheffing: () => ({ wat: 'verlenen', vanaf: '2026-11-24', totEnMet: '2027-05-23' }),
  requestOntheffing: () => ({ grond: 'dringende-redenen', onderdelen: ['a'], tekst: 'Ik zorg voor mijn vader.' }),
  requestOntheffingwijziging: () => ({ vraag: 'terugnemen' }),
};
