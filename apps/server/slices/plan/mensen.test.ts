import { placePersoon } from '@meedoen/contract/indeling';
import * as contract from '@meedoen/contract/plan';
import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eenPlan, TOT_TEKENEN, werkAan } from '../../test/planproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

// The list of a coach: who needs them on a day and why, each threshold the day before, on it and after it.

let proef: Proefomgeving;
let coach: Beller;
const BEGIN = isoDate('2026-06-01');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
});
afterAll(() => proef.stop());
/** What is asked when nothing else is. */
const VRAAG = { wie: 'ik', toon: 'vandaag', aantal: 25 } as const;
/** A coach of their own per test, so that a list holds only who the test put there. */
beforeEach(async () => {
  proef.klok.verzet(BEGIN);
  coach = await proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'coach'), proef.veenrade);
});

let nummer = 0;
async function mens(groep: string | undefined = 'werken-en-ervaren'): Promise<string> {
  nummer += 1;
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Mens ${nummer}` });
  await coach(contract.assignCoach, { params: { persoonId: id }, body: { reden: 'Nieuw' } });
  if (groep)
    await coach(placePersoon, {
      params: { persoonId: id },
      body: { indeling: 'klantgroepen', groep, vanaf: proef.klok.vandaag(), toelichting: 'Samen' },
    });
  return id;
}
/** Somebody with a plan that both signed on the first day. */
async function metPlan(groep?: string): Promise<{ id: string; plan: string; ons: string | undefined }> {
  const id = await mens(groep);
  const plan = await eenPlan(coach, id);
  const beeld = await werkAan(
    coach,
    plan,
    ...TOT_TEKENEN,
    { command: 'signPlan', partij: 'gemeente' },
    { command: 'signPlan', partij: 'inwoner', lid: id },
  );
  return { id, plan, ons: beeld.afspraken.find(({ wie }) => wie === 'gemeente')?.id };
}
async function redenenOp(dag: IsoDate, id: string): Promise<string[]> {
  proef.klok.verzet(dag);
  const { body } = await coach(contract.readMensen, { query: { ...VRAAG, toon: 'alle', aantal: 100 } });
  return body.regels.find(({ persoon }) => persoon === id)?.redenen.map(({ soort }) => soort) ?? ['niet op de lijst'];
}

describe('who needs a coach, and why', () => {
  it('no plan and no group are there from the first day', async () => {
    expect(await redenenOp(BEGIN, await mens(''))).toEqual(['geen-plan', 'niet-geplaatst']);
    expect(await redenenOp(BEGIN, await mens())).toEqual(['geen-plan']);
  });

  it.each([
    [20, []],
    [21, ['contact-nodig']],
    [22, ['contact-nodig']],
  ] as const)('contact every 21 days: after %i days %j', async (dagen, verwacht) => {
    const { id } = await metPlan();
    expect(await redenenOp(addDays(BEGIN, dagen), id)).toEqual(verwacht);
  });

  it('a talk and an appointment put the next contact off; without a number nothing is due', async () => {
    const { id, plan } = await metPlan();
    const dag = addDays(BEGIN, 30);
    proef.klok.verzet(dag);
    await werkAan(coach, plan, { command: 'planGesprek', dag: addDays(dag, 3), tijd: '9.00', plaats: 'Hier' });
    expect(await redenenOp(dag, id)).toEqual([]);
    expect(await redenenOp(addDays(dag, 3), id)).toEqual(['gesprek-vandaag']);
    expect(await redenenOp(addDays(dag, 4), id)).toEqual(['contact-nodig', 'gesprek-niet-vastgelegd']);
    await werkAan(coach, plan, {
      command: 'recordGesprek',
      ...{ gevoerdOp: addDays(dag, 3), vorm: 'gesprek', met: 'Mens', verslag: 'Goed.' },
    });
    expect(await redenenOp(addDays(dag, 4), id)).toEqual([]);
    const { id: ander } = await metPlan('direct-werk');
    expect(await redenenOp(addDays(dag, 100), ander)).not.toContain('contact-nodig');
  });

  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-02', true],
  ] as const)('a plan older than six months: %s %s', async (dag, verwacht) => {
    const { id } = await metPlan();
    expect((await redenenOp(isoDate(dag), id)).includes('plan-verouderd')).toBe(verwacht);
  });

  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
    ['2026-12-03', true],
  ] as const)('what the gemeente promised by 1 December: %s %s', async (dag, verwacht) => {
    const { id } = await metPlan();
    expect((await redenenOp(isoDate(dag), id)).includes('afspraak-gemeente-te-laat')).toBe(verwacht);
  });

  it('a promise that was kept, and a version that waits for signatures', async () => {
    const { id, plan, ons } = await metPlan();
    await werkAan(coach, plan, { command: 'settleAfspraak', afspraak: ons, uitkomst: 'gedaan' });
    expect(await redenenOp(isoDate('2026-12-05'), id)).not.toContain('afspraak-gemeente-te-laat');
    proef.klok.verzet(BEGIN);
    await werkAan(coach, plan, { command: 'agreeAfspraak', wie: 'gemeente', wat: 'Zoekt een plek' });
    expect(await redenenOp(BEGIN, id)).toEqual(['niet-getekend']);
    await werkAan(
      coach,
      plan,
      { command: 'signPlan', partij: 'gemeente' },
      { command: 'signPlan', partij: 'inwoner', lid: id },
    );
    expect(await redenenOp(BEGIN, id)).toEqual([]);
  });

  it('what the resident says: not agreed, cannot come', async () => {
    const { id, plan } = await metPlan();
    const zelf = await proef.alsInwoner(id, proef.veenrade);
    const doe = (ruw: object) => zelf(contract.processEigenPlan, { params: { planId: plan }, ruw });
    await werkAan(
      coach,
      plan,
      { command: 'agreeAfspraak', wie: 'inwoner', wat: 'Solliciteert' },
      { command: 'planGesprek', dag: addDays(BEGIN, 3), tijd: '9.00', plaats: 'Hier' },
    );
    await doe({ command: 'disagreeWithPlan', reden: 'Te veel.' });
    await doe({ command: 'cancelGesprek', reden: 'Ziek.' });
    expect(await redenenOp(BEGIN, id)).toEqual(['gesprek-afgezegd', 'niet-eens', 'niet-getekend']);
  });
});

describe('the list', () => {
  it('has who waits longest on top, in pages that neither skip nor repeat, and counts the whole', async () => {
    const lang = await mens();
    proef.klok.verzet(addDays(BEGIN, 5));
    const later = [await mens(), await mens(), await mens()];
    const rustig = (await metPlan()).id;
    const gezien: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await coach(contract.readMensen, { query: { ...VRAAG, aantal: 2, cursor, toon: 'alle' } });
      expect(body).toMatchObject({ mensen: 5, tellingen: [{ soort: 'geen-plan', aantal: 4 }] });
      gezien.push(...body.regels.map(({ persoon }) => persoon));
      cursor = body.volgende ?? undefined;
    } while (cursor);
    expect(gezien).toEqual([lang, ...later.toSorted(), rustig]);
    const vandaag = await coach(contract.readMensen, { query: VRAAG });
    expect(vandaag.body.regels.map(({ persoon }) => persoon)).toEqual([lang, ...later.toSorted()]);
    const kapot = await coach(contract.readMensen, { query: { ...VRAAG, cursor: 'gisteren' } });
    expect(kapot.probleem?.errors?.[0]?.pointer).toBe('/cursor');
  });

  it('is of one coach, or of everybody in the gemeente; a reason picks', async () => {
    const mijn = await mens();
    const { id } = await metPlan();
    const collega = await proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'coach'), proef.veenrade);
    expect((await collega(contract.readMensen, { query: VRAAG })).body).toMatchObject({ mensen: 0, regels: [] });
    const allen = await collega(contract.readMensen, { query: { ...VRAAG, wie: 'allen', toon: 'alle', aantal: 100 } });
    expect(allen.body.regels.map(({ persoon }) => persoon)).toEqual(expect.arrayContaining([mijn, id]));
    const zonder = await coach(contract.readMensen, { query: { ...VRAAG, reden: 'geen-plan' } });
    expect(zonder.body.regels.map(({ persoon }) => persoon)).toEqual([mijn]);
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.coach, waterkant);
    expect((await elders(contract.readMensen, { query: { ...VRAAG, wie: 'allen', toon: 'alle' } })).body.mensen).toBe(
      0,
    );
  });

  it('gives figures without people: none below ten', async () => {
    const { waterkant, veenrade } = proef;
    const raad = await proef.alsMedewerker(veenrade.medewerkers.raadslid, veenrade);
    const { body } = await raad(contract.readBegeleidingcijfers);
    expect(body.mensen).toBeGreaterThanOrEqual(10);
    const elders = await proef.alsMedewerker(waterkant.medewerkers.raadslid, waterkant);
    expect((await elders(contract.readBegeleidingcijfers)).body).toMatchObject({ mensen: 0, metPlan: 0, fasen: [] });
  });
});
