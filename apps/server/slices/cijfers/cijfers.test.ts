import { downloadOpenCijfers, readCijfers, readOpenCijfergemeenten, readOpenCijfers } from '@meedoen/contract/cijfers';
import { addDays, addMonths, type IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

let proef: Proefomgeving;
let raadslid: Beller;

beforeAll(async () => {
  proef = await proefomgeving({
    wegen: alleWegen(),
    werkers: (wachtrij, omgeving) => void alleWerkers(wachtrij, omgeving),
  });
  raadslid = await proef.alsMedewerker(proef.veenrade.medewerkers.raadslid, proef.veenrade);
});
afterAll(() => proef.stop());

/** Rights of as many people. */
async function metBijstand(uitvoerder: Proefuitvoerder, gemeente: string, geldig: string, hoeveel: number) {
  for (let i = 0; i < hoeveel; i++) {
    const persoon = await proef.persoon({ uitvoerder, gemeente, naam: `${gemeente} ${geldig} ${i}` });
    await proef.systeem(async (tx) => {
      const einde = geldig.endsWith(',)') ? {} : { einde: { cbsCode: '11' } };
      await tx`insert into recht ${tx({
        ...{ id: uuidv7(), uitvoerder: uitvoerder.id, gemeente, persoon, geldig, versie: 1 },
        ...{ kenmerk: uuidv7(), status: einde.einde ? 'beeindigd' : 'lopend' },
        ...{ toestand: jsonb(tx, einde), aangemaakt_op: proef.klok.nu() },
      } as never)}`;
    });
  }
}

/** What is planned is done on a later day. */
async function opDag(dag: IsoDate) {
  proef.klok.verzet(dag);
  raadslid = await proef.alsMedewerker(proef.veenrade.medewerkers.raadslid, proef.veenrade);
  await raadslid(readCijfers, { query: {} });
  await proef.wachtrij.doeAlles();
}
const reeks = async (code: string, beller = raadslid) => {
  const { body } = await beller(readCijfers, { query: {} });
  return body.blad.indicatoren.find((each) => each.code === code)?.reeks ?? [];
};

describe('figures', () => {
  it('are empty, and not wrong, where there is nothing', async () => {
    const { body } = await raadslid(readCijfers, { query: {} });
    expect(body).toMatchObject({
      gemeente: { code: '9901' },
      vandaag: { dag: '2026-11-24', aanvragenOpen: 0, aanvragenTeLaat: 0 },
      blad: { drempel: 10, bijgewerktOp: '2026-11-24' },
    });
    expect(body.blad.indicatoren.length).toBeGreaterThan(40);
    for (const { nietBerekend, reeks: getallen, per } of body.blad.indicatoren) {
      if (nietBerekend !== null || getallen.length === 0) continue;
      expect(getallen).toHaveLength(per === 'maand' ? 40 : 6);
    }
    expect(await reeks('huishoudens')).toContainEqual({ periode: '2026-10', waarde: 0, stand: 'verteld' });
    expect(await reeks('uitstroom-naar-werk')).toContainEqual({ periode: '2026-H1', waarde: null, stand: 'leeg' });
  });

  it('are counted again when a month closes, and tell no small number, nor one that gives it away', async () => {
    await metBijstand(proef.veenrade, '9901', '[2026-01-10,)', 30);
    await metBijstand(proef.veenrade, '9901', '[2026-01-10,2026-03-01)', 12);
    await metBijstand(proef.veenrade, '9901', '[2026-02-10,)', 4);
    // the sheet is of this morning, and of the households of today nothing is told
    expect((await reeks('huishoudens')).at(-1)?.waarde).toBe(0);
    expect(Object.keys((await raadslid(readCijfers, { query: {} })).body.vandaag).sort()).toEqual([
      ...['aanvragenOpen', 'aanvragenTeLaat', 'dag'],
    ]);
    await opDag(addDays(proef.klok.vandaag(), 1));
    expect((await reeks('huishoudens')).at(-1)?.waarde).toBe(0);
    await opDag(addMonths(proef.klok.vandaag(), 1));
    expect((await reeks('huishoudens')).at(-1)).toEqual({ periode: '2026-11', waarde: 34, stand: 'verteld' });
    const per = async (code: string) =>
      Object.fromEntries((await reeks(code)).slice(-11).map(({ periode, waarde }) => [periode, waarde]));
    // four came in February: with the households of January and February told, it would follow from who left
    const erbij = await per('instroom-per-maand');
    expect(erbij['2026-02']).toBeNull();
    expect((await per('uitstroom-per-maand'))['2026-02']).toBeNull();
    // and from the sum of the half year, when all its other months are told
    const andere = ['2026-01', '2026-03', '2026-04', '2026-05', '2026-06'].some((maand) => erbij[maand] === null);
    expect(andere || (await reeks('instroom')).at(-1)?.waarde === null).toBe(true);
    const uit = await reeks('uitstroom-naar-werk');
    expect(uit.at(-1)?.stand).toMatch(/verteld|niet-getoond/);
  });

  it('are the same on every night of a month, whatever is decided about a time that is over', async () => {
    const lees = async () => (await proef.niemand(readOpenCijfers, { params: { gemeente: '9901' } })).body.blad;
    const eerst = await lees();
    await metBijstand(proef.veenrade, '9901', '[2026-03-10,)', 1);
    await opDag(addDays(proef.klok.vandaag(), 1));
    await opDag(addDays(proef.klok.vandaag(), 1));
    expect(await lees()).toEqual(eerst);
    expect(eerst.bijgewerktOp).toBe('2026-12-25');
  });

  it('are of one gemeente, and only of those of who asks', async () => {
    const { waterkant, veenrade } = proef;
    await metBijstand(waterkant, '9911', '[2026-01-10,)', 11);
    await metBijstand(waterkant, '9912', '[2026-01-10,)', 15);
    const ander = await proef.alsMedewerker(await proef.medewerker(waterkant, 'raadslid', '9911'), waterkant);
    const { body } = await ander(readCijfers, { query: {} });
    expect(body.gemeenten.map(({ code }) => code)).toEqual(['9911']);
    expect((await reeks('huishoudens', ander)).at(-1)?.waarde).toBe(11);
    expect((await ander(readCijfers, { query: { gemeente: '9912' } })).status).toBe(404);
    const beide = await proef.alsMedewerker(waterkant.medewerkers.beleidsmedewerker, waterkant);
    const tweede = (await beide(readCijfers, { query: { gemeente: '9912' } })).body.blad.indicatoren;
    expect(tweede.find(({ code }) => code === 'huishoudens')?.reeks.at(-1)?.waarde).toBe(15);
    expect((await beide(readCijfers, { query: { gemeente: '9901' } })).status).toBe(404);
    const teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
    expect((await teamleider(readCijfers, { query: {} })).body).toEqual(
      (await raadslid(readCijfers, { query: {} })).body,
    );
    expect((await raadslid(readCijfers, { query: { gemeente: 'x' } })).status).toBe(400);
  });

  it('are open to everybody, as a page and as CSV with what they mean', async () => {
    const { niemand } = proef;
    const { body: lijst } = await niemand(readOpenCijfergemeenten, {});
    expect(lijst.gemeenten.map(({ code }) => code)).toContain('9912');
    const params = { gemeente: '9901' };
    const open = await niemand(readOpenCijfers, { params });
    expect(open.body.blad).toEqual((await raadslid(readCijfers, { query: {} })).body.blad);
    const csv = await niemand(downloadOpenCijfers, { params });
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.tekst).toContain(
      ',Inwoners in beeld,huishoudens,Huishoudens met bijstand,,,2026-10,34,huishoudens,verteld,',
    );
    expect((await niemand(readOpenCijfers, { params: { gemeente: '0000' } })).status).toBe(404);
  });

  it('are the same when two ask first at the same time, and keep nothing of who is behind them', async () => {
    await proef.systeem((tx) => tx`update cijferblad set dag = '2026-01-01' where gemeente = '9911'`);
    const beide = await Promise.all([1, 2].map(() => proef.niemand(readOpenCijfers, { params: { gemeente: '9911' } })));
    expect(beide[0]?.body).toEqual(beide[1]?.body);
    const [rij] = await proef.systeem(
      (tx) => tx<{ inhoud: unknown }[]>`select inhoud from cijferblad where gemeente = '9912'`,
    );
    expect(JSON.stringify(rij?.inhoud ?? {})).not.toMatch(/"waarde":[1-9](?!\d)[,}]/);
    expect(proef.fouten).toEqual([]);
  });
});
