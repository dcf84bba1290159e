import { readCijfers } from '@meedoen/contract/cijfers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let raadslid: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  raadslid = await proef.alsMedewerker(proef.veenrade.medewerkers.raadslid, proef.veenrade);
});
afterAll(() => proef.stop());

async function metBijstand(uitvoerder: Proefuitvoerder, gemeente: string, groep: string, hoeveel: number) {
  for (let i = 0; i < hoeveel; i++) {
    const persoon = await proef.persoon({ uitvoerder, gemeente, naam: `${groep} ${i}` });
    await metFeiten(proef, persoon, uitvoerder, gemeente, [
      ...alleenstaande('1985-01-01', gemeente),
      {
        soort: 'klantgroep',
        waarde: { groep },
        vanaf: '2026-01-01',
        totEnMet: null,
        bron: 'medewerker',
        gecontroleerd: true,
      },
    ]);
    await metRecht(proef, persoon, uitvoerder, gemeente, '2026-08-01', []);
  }
}

describe('figures', () => {
  it('are empty, and not wrong, where there is nothing', async () => {
    const { body } = await raadslid(readCijfers, { query: {} });
    expect(body).toEqual({
      peildag: '2026-11-24',
      jaar: 2026,
      huishoudens: 0,
      klantgroepen: [],
      maanden: [],
      aanvragen: { open: 0, teLaat: 0, besloten: 0, toegekend: 0, binnenAchtWeken: 0 },
    });
  });

  it('count rights that run, per group, and tell no number below ten', async () => {
    await metBijstand(proef.veenrade, '9901', 'zorg', 11);
    expect((await raadslid(readCijfers, { query: {} })).body).toMatchObject({
      huishoudens: 11,
      klantgroepen: [{ groep: 'zorg', aantal: 11 }],
    });
    await metBijstand(proef.veenrade, '9901', 'direct-werk', 2);
    const { body } = await raadslid(readCijfers, { query: {} });
    expect(body.huishoudens).toBe(13);
    // two of thirteen would follow from eleven, so neither is told
    expect(body.klantgroepen).toEqual([
      { groep: 'zorg', aantal: null },
      { groep: 'direct-werk', aantal: null },
    ]);
  });

  it('add up the month runs that were booked, of the year that was asked', async () => {
    const { veenrade } = proef;
    const { betaalbeheer, teamleider } = veenrade.medewerkers;
    const rechten = await proef.systeem(
      (tx) => tx<{ id: string; persoon: string }[]>`select id, persoon from recht where uitvoerder = ${veenrade.id}`,
    );
    const geboekt = (maand: string, centen: number) =>
      proef.systeem(async (tx) => {
        const run = uuidv7();
        await tx`insert into betaalrun (id, uitvoerder, gemeenten, soort, maand, betaaldag, status, versie, voorbereid_door, goedgekeurd_door, goedgekeurd_op, aangemaakt_op)
          values (${run}, ${veenrade.id}, '{9901}', 'maand', ${maand}, ${`${maand}-28`}, 'geboekt', 1, ${betaalbeheer}, ${teamleider}, ${proef.klok.nu()}, ${proef.klok.nu()})`;
        for (const { id, persoon } of rechten)
          await tx`insert into betaalregel (id, run, uitvoerder, gemeente, persoon, recht, naam, netto_in_centen, specificatie, status)
            values (${uuidv7()}, ${run}, ${veenrade.id}, '9901', ${persoon}, ${id}, 'Proef', ${centen}, '{}', 'geboekt')`;
      });
    await geboekt('2026-10', 100_000);
    // together more than any one amount may be
    await geboekt('2026-09', 1_000_000_000);
    const { body } = await raadslid(readCijfers, { query: { jaar: 2026 } });
    expect(body.maanden).toEqual([
      { maand: '2026-09', huishoudens: 13, totaalInCenten: 13_000_000_000 },
      { maand: '2026-10', huishoudens: 13, totaalInCenten: 1_300_000 },
    ]);
    expect((await raadslid(readCijfers, { query: { jaar: 2025 } })).body.maanden).toEqual([]);
  });

  it('hold the own gemeenten only, and are the same for everybody who may see them', async () => {
    const { waterkant, veenrade } = proef;
    await metBijstand(waterkant, '9911', 'zorg', 10);
    const ander = await proef.alsMedewerker(await proef.medewerker(waterkant, 'raadslid', '9911'), waterkant);
    expect((await ander(readCijfers, { query: {} })).body.huishoudens).toBe(10);
    const buur = await proef.alsMedewerker(await proef.medewerker(waterkant, 'raadslid', '9912'), waterkant);
    expect((await buur(readCijfers, { query: {} })).body.huishoudens).toBe(0);
    const teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
    expect((await teamleider(readCijfers, { query: {} })).body).toEqual(
      (await raadslid(readCijfers, { query: {} })).body,
    );
    const fout = await raadslid(readCijfers, { query: { jaar: 1999 } });
    expect(fout.status).toBe(400);
    expect(proef.fouten).toEqual([]);
  });
});
