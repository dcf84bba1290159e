import { startAgendasleutel } from '@meedoen/contract/agenda';
import * as contract from '@meedoen/contract/bijeenkomst';
import type { Beller, Proefomgeving } from './proefomgeving.ts';

export const EEN_BIJEENKOMST = {
  ...({ soort: 'training', naam: 'Solliciteren doe je zo', uitleg: 'U oefent een gesprek over werk.' } as const),
  ...{ plaats: 'Stadhuis, zaal 2', plaatsen: 2 },
  dagen: [
    { dag: '2026-11-24', van: '09:30', tot: '12:00' },
    { dag: '2026-12-01', van: '09:30', tot: '12:00' },
  ] as { dag: `${number}-${number}-${number}`; van: string; tot: string }[],
};

/** A new group. @throws when it is refused */
export async function eenBijeenkomst(coach: Beller, gemeente: string, meer: object = {}): Promise<string> {
  const gepland = await coach(contract.planBijeenkomst, { ruw: { ...EEN_BIJEENKOMST, gemeente, ...meer } });
  if (gepland.status !== 201) throw new Error(`planning gave ${gepland.status}: ${gepland.tekst}`);
  return gepland.body.id;
}

/** Somebody's part in a new group. @returns its id */
export async function eenDeelname(coach: Beller, gemeente: string, persoon: string): Promise<string> {
  const bijeenkomstId = await eenBijeenkomst(coach, gemeente);
  const lijst = await coach(contract.inviteInwoners, { params: { bijeenkomstId }, body: { personen: [persoon] } });
  const deelname = lijst.body?.deelnames?.[0];
  if (!deelname) throw new Error(`inviting gave ${lijst.status}: ${lijst.tekst}`);
  return deelname.id;
}

/** What each path of groups and calendars needs to be called about one resident. */
export function groepsproef(proef: Proefomgeving, coach: Beller, gemeente: string, persoon: string) {
  let laatste = '';
  let groep = '';
  const regels = (deelname: string | undefined, aanwezigheid: string) => [{ deelname, aanwezigheid }];
  /** The first day of the last group, on which this resident stayed away. */
  async function wegOp(): Promise<string | undefined> {
    const [rij] = await proef.systeem(
      (tx) => tx<{ id: string; dag: string }[]>`
        select b.id, b.toestand->'dagen'->0->>'id' as dag from deelname d join bijeenkomst b on b.id = d.bijeenkomst
        where d.id = ${laatste}`,
    );
    const ruw = { dag: rij?.dag, regels: regels(laatste, 'weggebleven') };
    await coach(contract.recordAanwezigheid, { params: { bijeenkomstId: rij?.id ?? '' }, ruw });
    return rij?.dag;
  }
  const waarden = {
    bijeenkomstId: async () => {
      groep = await eenBijeenkomst(coach, gemeente);
      return groep;
    },
    deelnameId: async () => {
      laatste = await eenDeelname(coach, gemeente, persoon);
      return laatste;
    },
    agendageheim: async () => (await coach(startAgendasleutel, { body: {} })).body.adres.split('/').at(-1) ?? '',
  };
  const invoer: Readonly<Record<string, () => unknown>> = {
    planBijeenkomst: () => ({ ...EEN_BIJEENKOMST, gemeente }),
    processBijeenkomst: () => ({ command: 'cancelBijeenkomst', reden: 'De trainer is ziek.' }),
    inviteInwoners: () => ({ personen: [persoon] }),
    recordAanwezigheid: async () => {
      const lijst = await coach(contract.inviteInwoners, {
        params: { bijeenkomstId: groep },
        body: { personen: [persoon] },
      });
      return { dag: lijst.body.dagen[0]?.id, regels: regels(lijst.body.deelnames[0]?.id, 'aanwezig') };
    },
    processDeelname: () => ({ command: 'acceptUitnodiging' }),
    answerUitnodiging: () => ({ komt: false, reden: 'Ik werk dan.' }),
    explainWegblijven: async () => ({ dag: await wegOp(), woorden: 'Mijn kind was ziek.' }),
  };
  return { waarden, invoer };
}
