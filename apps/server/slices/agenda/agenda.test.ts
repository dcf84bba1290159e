import * as agenda from '@meedoen/contract/agenda';
import { assignCoach } from '@meedoen/contract/plan';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eenBijeenkomst } from '../../test/bijeenkomstproef.ts';
import { eenPlan, werkAan } from '../../test/planproef.ts';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

// A calendar elsewhere keeps an event by its UID: the same thing stays the same event, and another one is another.

let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
});
afterAll(() => proef.stop());

const eenCoach = async () => proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'coach'), proef.veenrade);
type Coach = Awaited<ReturnType<typeof eenCoach>>;

async function metGesprek(coach: Coach, tijd: string) {
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Gesprek ${tijd}` });
  await coach(assignCoach, { params: { persoonId: id }, body: { reden: 'Nieuw' } });
  const plan = await eenPlan(coach, id);
  await werkAan(coach, plan, { command: 'planGesprek', dag: '2026-11-24', tijd, plaats: 'Stadhuis' });
}
const maak = async (coach: Coach) =>
  (await coach(agenda.startAgendasleutel, { body: {} })).body.adres.split('/').at(-1) ?? '';
async function uids(geheim: string) {
  const { tekst } = await proef.niemand(agenda.readAgendabestand, { params: { agendageheim: geheim } });
  return tekst
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((regel) => regel.startsWith('UID:'));
}

it('is in the order of the clock, however an hour was written', async () => {
  const coach = await eenCoach();
  await metGesprek(coach, '13.30 uur');
  await metGesprek(coach, '9.15 uur');
  await metGesprek(coach, 'in de loop van de dag');
  await eenBijeenkomst(coach, '9901');
  const { body } = await coach(agenda.readAgenda, { query: { van: '2026-11-24', tot: '2026-11-24' } });
  expect(body.punten.map(({ tijd }) => tijd)).toEqual([
    ...['9.15 uur', '09:30 - 12:00', '13.30 uur', 'in de loop van de dag'],
  ]);
});

it('keeps the UID of an event when another comes before it, and gives two coaches no UID in common', async () => {
  const [coach, ander] = [await eenCoach(), await eenCoach()];
  await metGesprek(coach, '13.30 uur');
  await metGesprek(ander, '13.30 uur');
  const [geheim, hunne] = [await maak(coach), await maak(ander)];
  const eerst = await uids(geheim);
  expect(eerst).toHaveLength(1);
  expect(await uids(hunne)).not.toEqual(eerst);
  await eenBijeenkomst(coach, '9901');
  const daarna = await uids(geheim);
  expect(daarna.length).toBeGreaterThan(1);
  expect(new Set(daarna).size).toBe(daarna.length);
  expect(daarna).toContain(eerst[0]);
});

it('gives an address to who asks twice at once, and shows the row of a key to no member of staff', async () => {
  const coach = await eenCoach();
  const uit = await Promise.all([1, 2, 3].map(() => coach(agenda.startAgendasleutel, { body: {} })));
  expect(uit.map(({ status }) => status)).toEqual([uit[0]?.status, uit[0]?.status, uit[0]?.status]);
  expect(uit[0]?.probleem).toBeUndefined();
  const rijen = await proef.systeem(async (tx) => {
    await tx`select set_config('meedoen.soort', 'medewerker', true),
      set_config('meedoen.uitvoerder', ${proef.veenrade.id}, true)`;
    return tx`select 1 from agendasleutel`;
  });
  expect([...rijen]).toEqual([]);
  expect(proef.fouten).toEqual([]);
});
