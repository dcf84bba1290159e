import { importBankbestand, readRegels, startRun } from '@meedoen/contract/betaalrun';
import {
  type ontvangstopdracht,
  readOntvangsten,
  recordTerugstorting,
  settleOntvangst,
} from '@meedoen/contract/ontvangst';
import { draftRegeling, readEigenSchuld, readSchuld } from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type Bijschrijving, bijschrijvingen } from '../../test/bijschrijving.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { eenVordering, grootboeksom, metUitkering, saldi } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { grootboekstand } from '../grootboek/index.ts';

// Money that people pay: on the claim it names, the same day; what is too much or names nothing waits for a person.

type Opdracht = z.infer<typeof ontvangstopdracht>;

let proef: Proefomgeving;
let betaalbeheer: Beller;
let invordering: Beller;
let bestanden = 0;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  const { medewerkers } = proef.veenrade;
  betaalbeheer = await proef.alsMedewerker(medewerkers.betaalbeheer, proef.veenrade);
  invordering = await proef.alsMedewerker(medewerkers.invordering, proef.veenrade);
});
afterAll(() => proef.stop());

const leesIn = (bij: readonly Bijschrijving[]) => {
  bestanden += 1;
  const inhoud = bijschrijvingen(`IN-${bestanden}`, '2026-11-24', bij);
  return betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud });
};
const schuldVan = async (persoon: string) => (await invordering(readSchuld, { params: { persoonId: persoon } })).body;
const lijst = async (open: 'ja' | 'nee' = 'ja') =>
  (await invordering(readOntvangsten, { query: { open } })).body.ontvangsten;
const opNaam = async (naam: string, open: 'ja' | 'nee' = 'ja') => {
  const gevonden = (await lijst(open)).find((each) => each.naam === naam);
  if (!gevonden) throw new Error(`nothing on the list of ${naam}`);
  return gevonden;
};
async function schuldenaar(naam: string, bedragen: readonly number[] = [500_00]) {
  const { persoon } = await metUitkering(proef, proef.veenrade, '9901', naam);
  const ids: string[] = [];
  for (const bedrag of bedragen) ids.push(await eenVordering(proef, proef.veenrade, '9901', persoon, { bedrag }));
  const { vorderingen } = await schuldVan(persoon);
  return { persoon, kenmerken: ids.map((id) => vorderingen.find((each) => each.id === id)?.kenmerk ?? '') };
}
const evenwicht = async () =>
  proef.systeem(async (tx) => {
    const perGemeente = Map.groupBy(await grootboekstand(tx, proef.veenrade.id), ({ gemeente }) => gemeente);
    for (const regels of perGemeente.values())
      expect(regels.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0)).toBe(0);
  });

describe('a payment that names a claim', () => {
  it('is on it at once, and the resident sees it', async () => {
    const { persoon, kenmerken } = await schuldenaar('Betaalt');
    const uit = await leesIn([
      { bedrag: 120_00, naam: 'Betaalt', omschrijving: `terug ${kenmerken[0]?.toLowerCase()}` },
    ]);
    expect(uit.probleem).toBeUndefined();
    expect(uit.body).toMatchObject({ soort: 'camt.053', verwerkt: 1, ontvangen: 1, teVerdelen: 0, nietHerkend: 0 });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    const { body } = await zelf(readEigenSchuld, {});
    expect(body).toMatchObject({ restInCenten: 380_00 });
    expect(body.vorderingen[0]).toMatchObject({ afgelostInCenten: 120_00, restInCenten: 380_00 });
    expect(body.vorderingen[0]?.verloop.at(-1)).toMatchObject({
      ...{ op: '2026-11-24', wat: 'betaald', bedragInCenten: -120_00, omschrijving: 'Betaling ontvangen' },
    });
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 380_00, ontvangen: 0 });
    expect(await grootboeksom(proef, persoon)).toBe(0);
  });

  it('is booked once, also when another file tells of it again', async () => {
    const { persoon, kenmerken } = await schuldenaar('Een Keer');
    const bij = { bedrag: 10_00, naam: 'Een Keer', omschrijving: kenmerken[0] ?? '', referentie: 'ABNA-1' };
    await leesIn([bij]);
    expect((await leesIn([bij])).body).toMatchObject({ alBekend: 1, ontvangen: 0 });
    expect((await schuldVan(persoon)).restInCenten).toBe(490_00);
  });

  it('without a reference of the bank waits for somebody who looks whether it was booked already', async () => {
    const { persoon, kenmerken } = await schuldenaar('Zonder Referentie');
    const bij = { bedrag: 10_00, naam: 'Z. Referentie', omschrijving: kenmerken[0] ?? '', referentie: null };
    expect((await leesIn([bij])).body).toMatchObject({ ontvangen: 1, teVerdelen: 1 });
    expect(await opNaam('Z. Referentie')).toMatchObject({ waarom: 'geen-bankreferentie', delen: [] });
    expect((await schuldVan(persoon)).restInCenten).toBe(500_00);
  });

  it('goes over the claims of the agreement it is part of, and the schedule shows what came and what did not', async () => {
    proef.klok.verzet('2026-09-10');
    const { persoon, kenmerken } = await schuldenaar('Spreidt', [30_00, 100_00]);
    const body = { perMaandInCenten: 40_00, wijze: 'overmaken', vanaf: '2026-09', toelichting: '' } as const;
    await invordering(draftRegeling, { params: { persoonId: persoon }, body });
    proef.klok.verzet('2026-11-24');
    await leesIn([{ bedrag: 50_00, naam: 'Spreidt', omschrijving: kenmerken[0] ?? '' }]);
    const schuld = await schuldVan(persoon);
    expect(schuld.vorderingen.map(({ restInCenten }) => restInCenten).sort((a, b) => a - b)).toEqual([0, 80_00]);
    expect(schuld.regeling).toMatchObject({
      achterstandInCenten: 30_00,
      termijnen: [
        { maand: '2026-09', afgesprokenInCenten: 40_00, ontvangenInCenten: 40_00, stand: 'betaald' },
        { maand: '2026-10', ontvangenInCenten: 10_00, uiterlijk: '2026-10-31', stand: 'te-laat' },
        { maand: '2026-11', ontvangenInCenten: 0, stand: 'open' },
      ],
    });
  });
});

it('what was put on a claim by hand goes with whoever owes it after the retention term', async () => {
  const [een, ander] = [await schuldenaar('Gaat Weg'), await schuldenaar('Blijft Hier')];
  await leesIn([
    { bedrag: 25_00, naam: 'Oom Weg', iban: 'NL91ABNA0417164300', omschrijving: 'voor mijn neef' },
    { bedrag: 30_00, naam: 'Oom Beide', iban: 'NL91ABNA0417164300', omschrijving: 'voor beide neven' },
  ]);
  const verdeel = async (naam: string, kenmerk: string, bedragInCenten: number) => {
    const { id, versie } = await opNaam(naam);
    const body = { command: 'assignOntvangst', kenmerk, bedragInCenten, reden: 'Gebeld.' } as const;
    expect(
      (await invordering(settleOntvangst, { params: { ontvangstId: id }, body, versie })).probleem,
    ).toBeUndefined();
  };
  await verdeel('Oom Weg', een.kenmerken[0] ?? '', 25_00);
  await verdeel('Oom Beide', ander.kenmerken[0] ?? '', 20_00);
  await verdeel('Oom Beide', een.kenmerken[0] ?? '', 10_00);
  await proef.systeem((tx) => tx`update persoon set verwijderd_op = ${proef.klok.nu()} where id = ${een.persoon}`);
  const over = await proef.systeem(
    (tx) => tx<{ toestand: object }[]>`
      select toestand from ontvangst where toestand::text like '%neef%' or toestand::text like '%neven%' or toestand::text like '%Oom%'`,
  );
  expect([...over]).toEqual([]);
  const commandos = await proef.systeem(
    (tx) => tx`select 1 from commando where stroomsoort = 'ontvangst' and gegevens::text ~ 'Oom (Weg|Beide)'`,
  );
  expect([...commandos]).toEqual([]);
  expect([...(await proef.systeem((tx) => tx`select 1 from journaalpost where omschrijving like '%Oom%'`))]).toEqual(
    [],
  );
  expect((await schuldVan(ander.persoon)).restInCenten).toBe(480_00);
  await evenwicht();
});

describe('money that waits for a person', () => {
  it('what is more than was owed goes to another claim, and the rest back with the next day run', async () => {
    const { persoon, kenmerken } = await schuldenaar('Te Veel Betaald', [50_00, 20_00]);
    const [een = '', ander = ''] = kenmerken;
    await leesIn([{ bedrag: 100_00, naam: 'T. Veel', iban: 'NL91ABNA0417164300', omschrijving: een }]);
    const wacht = await opNaam('T. Veel');
    expect(wacht).toMatchObject({
      ...{ status: 'te-verdelen', waarom: 'meer-dan-open', teVerdelenInCenten: 50_00, persoon: { id: persoon } },
      ...{ delen: [{ kenmerk: een, bedragInCenten: 50_00 }], kandidaten: [{ kenmerk: ander, restInCenten: 20_00 }] },
    });
    const params = { ontvangstId: wacht.id };
    const geef = (body: Opdracht, versie: number) => invordering(settleOntvangst, { params, body, versie });
    const teVeel = await geef(
      { command: 'assignOntvangst', kenmerk: ander, bedragInCenten: 21_00, reden: 'Gebeld.' },
      1,
    );
    expect(teVeel.probleem?.errors?.[0]?.code).toBe('meer-dan-open');
    const goed = await geef({ command: 'assignOntvangst', kenmerk: ander, bedragInCenten: 20_00, reden: 'Gebeld.' }, 1);
    expect(goed.body).toMatchObject({ status: 'te-verdelen', teVerdelenInCenten: 30_00 });
    const oud = await geef({ command: 'returnOntvangst', kenmerk: een, reden: 'Te veel.' }, 1);
    expect(oud.status).toBe(409);
    const terug = await geef({ command: 'returnOntvangst', kenmerk: een, reden: 'Te veel.' }, 2);
    expect(terug.body).toMatchObject({ status: 'teruggegeven', reden: 'Te veel.' });
    expect(await saldi(proef, persoon)).toMatchObject({ ontvangen: 0, vordering: 0 });
    const { body: run } = await betaalbeheer(startRun, {
      body: { soort: 'dag', betaaldag: '2026-11-27', gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    const { body } = await betaalbeheer(readRegels, {
      params: { runId: run.id },
      query: { aantal: 50, alleen: 'alles' },
    });
    expect(body.regels.filter((each) => each.persoon === persoon).map(({ nuInCenten }) => nuInCenten)).toContain(30_00);
    await evenwicht();
  });

  it('what nobody knows is put on a claim by who collects, or sent back to where it came from', async () => {
    const { persoon, kenmerken } = await schuldenaar('Zonder Kenmerk');
    const uit = await leesIn([
      { bedrag: 25_00, naam: 'Z. Kenmerk', omschrijving: 'november' },
      { bedrag: 75_00, naam: 'Verkeerd Adres', iban: 'NL91ABNA0417164300', omschrijving: 'contributie' },
      { bedrag: 5_00, naam: 'Onbekend', omschrijving: 'VO-2019-000001' },
      { bedrag: 6_00, naam: 'Twee', omschrijving: `${kenmerken[0]} VO-2019-000001` },
    ]);
    expect(uit.body).toMatchObject({ ontvangen: 4, teVerdelen: 4 });
    expect((await opNaam('Onbekend')).waarom).toBe('onbekend-kenmerk');
    expect((await opNaam('Twee')).waarom).toBe('meer-kenmerken');
    const wacht = await opNaam('Z. Kenmerk');
    expect(wacht).toMatchObject({ waarom: 'geen-kenmerk', persoon: null, iban: null });
    const fout = await invordering(settleOntvangst, {
      ...{ params: { ontvangstId: wacht.id }, versie: 1 },
      body: { command: 'assignOntvangst', kenmerk: 'VO-2019-000001', bedragInCenten: 25_00, reden: 'Gebeld.' },
    });
    expect(fout.probleem?.errors?.[0]).toMatchObject({ pointer: '/kenmerk', code: 'geen-vordering' });
    const goed = await invordering(settleOntvangst, {
      ...{ params: { ontvangstId: wacht.id }, versie: 1 },
      body: { command: 'assignOntvangst', kenmerk: kenmerken[0] ?? '', bedragInCenten: 25_00, reden: 'Gebeld.' },
    });
    expect(goed.body.status).toBe('verdeeld');
    expect((await schuldVan(persoon)).restInCenten).toBe(475_00);
    expect(await opNaam('Z. Kenmerk', 'nee')).toMatchObject({ persoon: { id: persoon } });

    const terug = await opNaam('Verkeerd Adres');
    const params = { ontvangstId: terug.id };
    await invordering(settleOntvangst, {
      params,
      versie: 1,
      body: { command: 'refuseOntvangst', reden: 'Niet voor ons.' },
    });
    expect((await opNaam('Verkeerd Adres')).status).toBe('terug-te-storten');
    const eigen = await invordering(recordTerugstorting, { params, versie: 2, body: { teruggestortOp: '2026-11-24' } });
    expect(eigen.status).toBe(404);
    await betaalbeheer(recordTerugstorting, { params, versie: 2, body: { teruggestortOp: '2026-11-24' } });
    expect((await opNaam('Verkeerd Adres', 'nee')).status).toBe('teruggestort');
    await evenwicht();
    expect(proef.fouten).toEqual([]);
  });
});
