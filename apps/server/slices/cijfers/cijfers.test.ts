import { readCijfers } from '@meedoen/contract/cijfers';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
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
        soort: 'plaatsing',
        waarde: { indeling: 'klantgroepen', groep },
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

  it('count besluiten on an aanvraag, also of a file that came with its melding only', async () => {
    const { veenrade } = proef;
    const rechten = await proef.systeem(
      (tx) => tx<{ id: string; persoon: string }[]>`
        select id, persoon from recht where uitvoerder = ${veenrade.id} order by id limit 12`,
    );
    const besluit = (i: number, gemeld: IsoDate | undefined) =>
      proef.systeem(async (tx) => {
        const { id: recht, persoon = '' } = rechten[i] ?? {};
        const melding = opgegeven('melding', { datum: gemeld, via: 'balie' }, gemeld);
        if (gemeld) await metFeiten(proef, persoon, veenrade, '9901', [melding]);
        const [feit] = await tx<{ id: string }[]>`select id from feit where persoon = ${persoon} and soort = 'melding'`;
        await tx`insert into besluit ${tx({
          ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente: '9901', soort: 'toekennen', recht, persoon },
          ...{
            status: 'bekendgemaakt',
            bevroren: jsonb(tx, feit ? { melding: feit.id } : {}),
            eigen_zinnen: jsonb(tx, {}),
          },
          ...{ bekendgemaakt_op: '2026-03-02', versie: 1, aangemaakt_op: proef.klok.nu(), motivering: '' },
        } as never)}`;
      });
    const lees = async (jaar: number) => (await raadslid(readCijfers, { query: { jaar } })).body.aanvragen;
    // the last day of eight weeks
    for (const i of Array(10).keys()) await besluit(i, isoDate('2026-01-05'));
    await besluit(11, undefined);
    expect(await lees(2026)).toMatchObject({ besloten: 10, toegekend: 10, binnenAchtWeken: 10 });
    // one of eleven a day later: that one would follow from ten
    await besluit(10, isoDate('2026-01-04'));
    expect(await lees(2026)).toMatchObject({ besloten: 11, toegekend: 11, binnenAchtWeken: null });
    expect(await lees(2025)).toMatchObject({ besloten: 0 });
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
