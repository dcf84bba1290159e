import { readBerichten, sendBericht } from '@meedoen/contract/bericht';
import { askVraag, readEigenBerichten } from '@meedoen/contract/eigen';
import { addTaak, finishTaak, readTaken } from '@meedoen/contract/taak';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { antwoordUiterlijk } from './index.ts';

let proef: Proefomgeving;
let consulent: Beller;
let anna: string;
let zelf: Beller;
let vreemd: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade, waterkant } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  vreemd = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
  zelf = await proef.alsInwoner(anna, veenrade);
});
afterAll(() => proef.stop());
const params = () => ({ persoonId: anna });

describe('question and answer', () => {
  it('are one conversation, with one task until it is answered', async () => {
    const vraag = await zelf(askVraag, {
      body: { tekst: 'Krijg ik dit terug?', over: 'de brief van mei' },
      sleutel: 'v1',
    });
    expect(vraag.body).toMatchObject({ van: 'inwoner', wie: 'Anna', gelezen: false, over: 'de brief van mei' });
    // the same question sent twice is one question; a second one is no second task
    expect(
      (await zelf(askVraag, { body: { tekst: 'Krijg ik dit terug?', over: 'de brief van mei' }, sleutel: 'v1' })).body
        .id,
    ).toBe(vraag.body.id);
    await zelf(askVraag, { body: { tekst: 'En nog iets.' } });
    const open = async () =>
      (await consulent(readTaken, { params: params() })).body.taken.filter(({ klaarOp }) => !klaarOp);
    expect(await open()).toMatchObject([{ titel: 'Vraag over de brief van mei', uiterlijk: '2026-12-01' }]);

    // the resident reads by when, from the same task
    expect((await zelf(readEigenBerichten, {})).body.antwoordUiterlijk).toBe('2026-12-01');
    const gelezen = await consulent(readBerichten, { params: params() });
    expect(gelezen.body.berichten.map(({ tekst }) => tekst)).toEqual(['Krijg ik dit terug?', 'En nog iets.']);
    const antwoord = await consulent(sendBericht, { params: params(), body: { tekst: 'Ja, in juni.' } });
    expect(antwoord.body).toMatchObject({ van: 'gemeente', gelezen: false });
    expect(await open()).toEqual([]);

    const { berichten: eerst, antwoordUiterlijk: daarna } = (await zelf(readEigenBerichten, {})).body;
    expect(daarna).toBeNull();
    expect(eerst.map(({ van, gelezen: g }) => [van, g])).toEqual([
      ['inwoner', true],
      ['inwoner', true],
      ['gemeente', false],
    ]);
    expect((await zelf(readEigenBerichten, {})).body.berichten.at(-1)?.gelezen).toBe(true);
  });

  it.each([[''], ['   '], ['x'.repeat(4001)]])('refuses an empty or endless question', async (tekst) => {
    const antwoord = await zelf(askVraag, { body: { tekst } });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, '/tekst']);
  });

  it('is closed to strangers and to roles without files', async () => {
    const { veenrade } = proef;
    const buur = await proef.alsInwoner(
      await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Buur' }),
      veenrade,
    );
    const beheer = await proef.alsMedewerker(veenrade.medewerkers.betaalbeheer, veenrade);
    for (const beller of [vreemd, buur, beheer]) {
      expect((await beller(readBerichten, { params: params() })).status).toBe(404);
      expect((await beller(sendBericht, { params: params(), body: { tekst: 'Hallo' } })).status).toBe(404);
    }
    expect((await zelf(sendBericht, { params: params(), body: { tekst: 'Ik ben de gemeente' } })).status).toBe(404);
    expect((await consulent(askVraag, { body: { tekst: 'Ik ben de inwoner' } })).status).toBe(404);
  });

  it.each([
    ['2026-11-24', '2026-12-01'],
    ['2026-12-23', '2026-12-31'], // Christmas is no working day
    ['2027-03-25', '2027-04-05'], // nor Good Friday and Easter Monday
  ] as const)('is answered within five working days of %s', (dag, verwacht) => {
    expect(antwoordUiterlijk(dag)).toBe(verwacht);
  });
});

describe('tasks', () => {
  it('are put ready for a colleague and finished once', async () => {
    const behandelaar = proef.veenrade.tweedeConsulent;
    const body = { titel: 'Bel over de huur', uiterlijk: '2026-11-30' as const, behandelaar };
    const taak = await consulent(addTaak, { params: params(), body });
    expect(taak.body).toMatchObject({ behandelaar: 'Tweede consulent van Gemeente Veenrade', klaarOp: null });
    const klaar = { params: { taakId: taak.body.id }, body: { uitkomst: 'Gebeld' } };
    expect((await vreemd(finishTaak, klaar)).status).toBe(404);
    expect((await consulent(finishTaak, klaar)).body.klaarOp).toBe('2026-11-24');
    expect((await consulent(finishTaak, klaar)).probleem?.errors?.[0]?.code).toBe('al-afgerond');
  });
  it.each([
    ['/uiterlijk', { uiterlijk: '2026-11-23' }],
    ['/uiterlijk', { uiterlijk: '2026-02-30' }],
    ['/titel', { titel: '' }],
    ['/behandelaar', { behandelaar: 'vreemd' }],
  ])('refuses %s', async (pointer, anders) => {
    const vreemde = { behandelaar: proef.waterkant.tweedeConsulent };
    const body = { titel: 'Taak', uiterlijk: null, ...anders, ...('behandelaar' in anders ? vreemde : {}) };
    const antwoord = await consulent(addTaak, { params: params(), ruw: body });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });
  it('are for staff only', async () => {
    expect((await zelf(readTaken, { params: params() })).status).toBe(404);
    expect((await vreemd(readTaken, { params: params() })).status).toBe(404);
    expect(proef.fouten).toEqual([]);
  });
});
