import { approveBesluit } from '@meedoen/contract/besluit';
import * as contract from '@meedoen/contract/instrument';
import type { Beller } from './proefomgeving.ts';

const INWONER = { wil: true, woorden: 'Dat wil ik graag.' };

/** Proposes an instrument with every judgement given; whether it fits. @throws when it is refused */
export async function stelVoor(coach: Beller, persoonId: string, code: string, meer: object = {}) {
  const { body } = await coach(contract.readInstrumenten, { params: { persoonId } });
  const instrument = body.instrumenten.find((each) => each.code === code);
  if (!instrument) throw new Error(`no instrument ${code}`);
  const oordelen = instrument.toets
    .filter(({ stand }) => stand === 'beoordelen')
    .map(({ tekst: criterium }) => ({ criterium, ja: true }));
  const stap = body.stappen?.[0]?.id;
  return coach(contract.proposeInzet, {
    params: { persoonId },
    ruw: {
      ...{ instrument: code, doel: 'Een stap naar werk', inwoner: INWONER, oordelen },
      ...(stap ? { stap } : {}),
      ...(instrument.plek ? { waar: 'Kwekerij Groen' } : {}),
      ...(instrument.budget ? { ramingInCenten: 1_000_00 } : {}),
      ...(instrument.regimes[0] ? { regime: instrument.regimes[0].code } : {}),
      ...meer,
    },
  });
}

export const processInzetAls = (wie: Beller, inzetId: string, ruw: object) =>
  wie(contract.processInzet, { params: { inzetId }, ruw });

/** Prepares a besluit and has it signed. @returns the besluit and the inzet after it @throws when either is refused */
export async function besluitOver(coach: Beller, tekenaar: Beller, inzetId: string, wat: string, meer: object = {}) {
  const voorbereid = await processInzetAls(coach, inzetId, {
    command: 'prepareBesluit',
    wat,
    reden: 'Het helpt.',
    ...meer,
  });
  const besluitId = voorbereid.body?.voorstel?.besluit;
  if (!besluitId) throw new Error(`preparing gave ${voorbereid.status}: ${voorbereid.tekst}`);
  const besluit = await tekenaar(approveBesluit, { params: { besluitId }, body: {} });
  if (besluit.probleem) throw new Error(`signing gave ${besluit.status}: ${besluit.tekst}`);
  const inzet = (await coach(contract.readInzet, { params: { inzetId } })).body;
  return { besluit: besluit.body, inzet };
}

/** What each path of instruments takes. */
export const INSTRUMENTINVOER: Readonly<Record<string, () => unknown>> = {
  proposeInzet: () => ({
    ...{ instrument: 'mantelzorg', doel: 'Ruimte voor zorg', inwoner: INWONER },
    oordelen: [{ criterium: 'De inwoner zorgt voor iemand die dichtbij staat', ja: true }],
  }),
  processInzet: () => ({ command: 'withdrawInzet', reden: 'Proef' }),
  evaluateEigenInzet: () => ({ hielp: 'ja', woorden: 'Het ging goed.' }),
};
