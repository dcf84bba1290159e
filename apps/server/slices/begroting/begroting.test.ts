import { testBsn } from '@meedoen/casework/identificatie';
import * as contract from '@meedoen/contract/begroting';
import { downloadOpenCijfers, readCijfers, readCijferzaken } from '@meedoen/contract/cijfers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { berekenBlad } from '../cijfers/index.ts';

let proef: Proefomgeving;
let noor: Beller;
let teamleider: Beller;
let raadslid: Beller;
const gemeente = '9901';
const bron = { document: 'Beschikking BUIG 2026', plaats: 'bijlage 1', datum: '2025-10-01' } as const;
const mensen: string[] = [];

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  noor = await proef.alsMedewerker(veenrade.medewerkers.beleidsmedewerker, veenrade);
  teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
  raadslid = await proef.alsMedewerker(veenrade.medewerkers.raadslid, veenrade);
  for (let i = 0; i < 12; i++) {
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente, naam: `Mens ${i}` });
    mensen.push(persoon);
    await proef.systeem(async (tx) => {
      await tx`insert into recht ${tx({
        ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente, persoon, geldig: '[2025-01-10,)', versie: 1 },
        ...{ kenmerk: uuidv7(), status: 'lopend', toestand: jsonb(tx, {}), aangemaakt_op: proef.klok.nu() },
      } as never)}`;
      for (let maand = 1; maand <= 10; maand++) await boekMaand(tx, persoon, 2026, maand, maand !== 3);
    });
  }
});
afterAll(() => proef.stop());

/** A month of bijstand of 1,000 euro, with or without the payroll tax of it. */
async function boekMaand(tx: Tx, persoon: string, jaar: number, nummer: number, heffing: boolean, over?: string) {
  const maand = over ?? `${jaar}-${String(nummer).padStart(2, '0')}`;
  const regels: [string, number][] = [
    ['uitkeringslast', 1_000_00],
    ['te-betalen', -1_000_00],
    ...(heffing
      ? ([
          ['loon', 1_000_00],
          ['loon-tegenrekening', -1_000_00],
          ['loonheffing-last', 100_00],
          ['loonheffing', -100_00],
          ['zvw-last', 50_00],
          ['zvw', -50_00],
        ] as [string, number][])
      : []),
  ];
  const id = uuidv7();
  const waar = { uitvoerder: proef.veenrade.id, gemeente };
  await tx`insert into journaalpost ${tx({
    ...{ id, ...waar, soort: 'maandrecht', omschrijving: 'proef', bron_soort: 'proef', bron: uuidv7() },
    ...{ boekdatum: `${jaar}-${String(nummer).padStart(2, '0')}-20`, op: proef.klok.nu() },
  } as never)}`;
  await tx`insert into boeking ${tx(
    regels.map(([rekening, bedrag], regel) => ({
      ...{ journaalpost: id, regel, ...waar, rekening, persoon, maand, bedrag_in_centen: bedrag },
    })) as never,
  )}`;
}

/** What was recovered from somebody else for the bijstand of a person. */
async function boekVerhaald(tx: Tx, persoon: string | undefined, dag: string, bedrag: number) {
  const id = uuidv7();
  const waar = { uitvoerder: proef.veenrade.id, gemeente };
  await tx`insert into journaalpost ${tx({
    ...{ id, ...waar, soort: 'verhaal', omschrijving: 'proef', bron_soort: 'proef', bron: uuidv7() },
    ...{ boekdatum: dag, op: proef.klok.nu() },
  } as never)}`;
  const post = { journaalpost: id, ...waar, persoon, maand: dag.slice(0, 7) };
  await tx`insert into boeking ${tx([
    { ...post, regel: 0, rekening: 'vordering', bedrag_in_centen: bedrag },
    { ...post, regel: 1, rekening: 'verhaald', bedrag_in_centen: -bedrag },
  ] as never)}`;
}

/** What a new month does: the sheet is counted anew. */
async function telOpnieuw(tx: Tx) {
  await tx`update cijferblad set inhoud = jsonb_set(inhoud, '{drempel}', '0')`;
  await berekenBlad(tx, { uitvoerder: proef.veenrade.id, gemeente }, proef.klok.vandaag());
}

const code = (antwoord: { probleem: { errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;
const voer = (inhoud: object, meer: object = {}) =>
  noor(contract.enterBegroting, { ruw: { gemeente, jaar: 2026, bron, inhoud, ...meer } });
const lees = async (wie = noor, query: object = { gemeente, jaar: 2026 }) =>
  (await wie(contract.readBegroting, { query: query as never })).body;
async function bevestig(inhoud: object, meer: object = {}) {
  const ingevoerd = await voer(inhoud, meer);
  expect(ingevoerd.status).toBe(201);
  const params = { begrotingId: ingevoerd.body.id };
  const na = await teamleider(contract.confirmBegroting, { params, versie: 1 });
  expect(na.status).toBe(200);
  return na.body;
}

describe('the BUIG of a year', () => {
  it('counts once a colleague confirmed it; who entered it does not, and both are kept', async () => {
    expect((await lees()).buig).toMatchObject({ rondes: [], vangnet: null });
    const eerste = await voer({ soort: 'buig', bedrag: 100_000_00 });
    expect(eerste.body).toMatchObject({ ronde: 1, toestand: 'ingevoerd', zelf: true });
    expect((await lees()).buig.rondes).toEqual([]);
    const params = { begrotingId: eerste.body.id };
    expect(code(await voer({ soort: 'buig', bedrag: 1 }))).toBe('wacht-al');
    expect(code(await noor(contract.confirmBegroting, { params, versie: 1 }))).toBe('vier-ogen');
    expect(code(await teamleider(contract.confirmBegroting, { params, versie: 0 }))).toBe('versie-verouderd');
    const afgewezen = await teamleider(contract.rejectBegroting, { params, versie: 1, body: { reden: 'Ander jaar.' } });
    expect(afgewezen.body).toMatchObject({ toestand: 'afgewezen', reden: 'Ander jaar.' });
    expect(code(await teamleider(contract.confirmBegroting, { params, versie: 2 }))).toBe('niet-in-deze-status');
    await bevestig({ soort: 'buig', bedrag: 120_000_00 });
    await bevestig({ soort: 'buig', bedrag: 130_000_00 });
    await bevestig({ soort: 'buig', bedrag: 125_000_00 });
    expect(code(await voer({ soort: 'buig', bedrag: 1 }))).toBe('alle-rondes');
    const { buig, versies } = await lees();
    expect(buig.rondes.map(({ naam, bedragInCenten }) => [naam, bedragInCenten])).toEqual([
      ['voorlopig', 120_000_00],
      ['nader voorlopig', 130_000_00],
      ['definitief', 125_000_00],
    ]);
    expect(versies.map(({ toestand }) => toestand)).toContain('afgewezen');
    expect(buig.vangnet).toMatchObject({
      grenzen: { bekend: true, waarde: { regulierInCenten: 9_375_00, verruimdInCenten: 6_250_00 } },
      vergoeding: { bekend: false, ontbreekt: 'welk deel van een tekort een vangnetuitkering vergoedt' },
    });
  });

  it('is refused in words that name the field, and for a gemeente that is not one’s own', async () => {
    const kapot = await voer({ soort: 'buig', bedrag: 'veel' });
    expect([kapot.status, kapot.probleem?.errors?.[0]?.pointer]).toEqual([400, '/inhoud/bedrag']);
    expect((await voer({ soort: 'buig', bedrag: 1 }, { gemeente: '9911' })).status).toBe(404);
    expect((await raadslid(contract.readBegroting, { query: { gemeente } })).status).toBe(404);
    const { waterkant } = proef;
    const daar = await proef.alsMedewerker(waterkant.medewerkers.beleidsmedewerker, waterkant);
    expect((await daar(contract.readBegroting, { query: { gemeente } })).status).toBe(404);
    const { begrotingId } = { begrotingId: (await lees()).versies[0]?.id ?? '' };
    const versie = { params: { begrotingId }, versie: 2 };
    expect((await daar(contract.confirmBegroting, versie)).status).toBe(404);
  });

  it('names the month without payroll tax and makes no forecast, until the ledger has it', async () => {
    const { buig } = await lees();
    expect(buig.maanden).toHaveLength(10);
    expect(buig.maanden[2]).toMatchObject({ maand: '2026-03', heffingInCenten: null, lastenInCenten: null });
    expect(buig.maanden[0]).toMatchObject({ bijstandInCenten: 12_000_00, lastenInCenten: 13_800_00 });
    expect(buig.totNuInCenten).toBeNull();
    expect(buig.prognose).toMatchObject({ bekend: false, reden: 'bruto-ontbreekt', maanden: ['2026-03'] });
    expect(buig.vangnet?.toets).toEqual({ bekend: false, ontbreekt: 'verwachting van het jaareinde' });
    await proef.systeem(
      (
        tx,
      ) => tx`insert into boeking select j.id, 100 + r.n, j.uitvoerder, j.gemeente, r.rekening, b.persoon, null, null,
          '2026-03', r.bedrag from journaalpost j join boeking b on b.journaalpost = j.id and b.regel = 0
        cross join (values (1, 'zvw-last', 15000), (2, 'zvw', -15000)) as r (n, rekening, bedrag)
        where j.boekdatum = '2026-03-20'`,
    );
    const na = (await lees()).buig;
    expect(na.totNuInCenten).toBe(138_000_00);
    // ten equal months: the year is twelve of them
    expect(na.prognose).toMatchObject({ bekend: true, jaareinde: { verwachtInCenten: 165_600_00 }, trekkingen: 2000 });
    expect(na.vangnet?.toets).toEqual({
      ...{ bekend: false, ontbreekt: 'voorwaarde vangnetuitkering over eerdere jaren' },
    });
  });
});

describe('a month with an amount of few', () => {
  it('tells only what it comes to, to a beleidsmedewerker and a teamleider alike', async () => {
    const vooraf = (await lees()).buig;
    await proef.systeem((tx) => boekVerhaald(tx, mensen[0], '2026-09-21', 50_00));
    for (const wie of [noor, teamleider]) {
      const { buig } = await lees(wie);
      expect(buig.maanden[8]).toEqual({
        ...{ maand: '2026-09', stand: 'alleen-lasten', lastenInCenten: 13_750_00 },
        ...{ bijstandInCenten: null, heffingInCenten: null, loonkostensubsidieInCenten: null, verhaaldInCenten: null },
      });
      expect(buig.maanden[9]).toEqual(vooraf.maanden[9]);
      expect(buig.totNuInCenten).toBe((vooraf.totNuInCenten ?? 0) - 50_00);
    }
  });
});

const LIJN = { naam: 'Scholing', bedrag: 5_000_00, plafond: true, instrumenten: ['training'], elders: 1_000_00 };

describe('the re-integration budget', () => {
  it('reserves what was granted on the line that pays it, and shows what is free', async () => {
    const { uitvoerder } = { uitvoerder: proef.veenrade.id };
    await bevestig({
      ...{ soort: 'reintegratie', totaal: 20_000_00, couleurLocale: 2_000_00, wswTekort: 6_000_00 },
      ...{ lijnen: [{ code: 'scholing', ...LIJN }], plustaken: [{ naam: 'Bijzondere bijstand', bedrag: 500_00 }] },
    });
    const zetIn = (persoon: string | undefined, raming: number) =>
      proef.systeem(
        (tx) =>
          tx`insert into inzet ${tx({
            ...{ id: uuidv7(), uitvoerder, gemeente, persoon, instrument: 'training', status: 'gestart' },
            ...{ toestand: jsonb(tx, { besluiten: [] }), versie: 1, bezet: true, voorgesteld_op: '2026-05-01' },
            ...{ raming_in_centen: raming, budgetjaar: 2026, aangemaakt_op: proef.klok.nu() },
          } as never)}`,
      );
    for (const persoon of mensen.slice(0, 9)) await zetIn(persoon, 150_00);
    // nine people: nothing of it is told, nor what it would follow from
    for (const wie of [noor, teamleider]) {
      const { reintegratie: klein } = await lees(wie);
      expect(klein?.lijnen[0]).toMatchObject({
        ...{ bedragInCenten: 5_000_00, gereserveerdInCenten: null, besteedInCenten: null, vrijInCenten: null },
      });
      expect(klein).toMatchObject({ verdeelbaarInCenten: 12_000_00, vrijInCenten: null });
      expect(klein?.stappen.slice(-2)).toMatchObject([{ naam: 'Te verdelen' }, { naam: 'Scholing: elders besteed' }]);
    }
    await zetIn(mensen[9], 150_00);
    const { reintegratie } = await lees();
    expect(reintegratie?.lijnen[0]).toMatchObject({
      ...{ gereserveerdInCenten: 1_500_00, besteedInCenten: 1_000_00, vrijInCenten: 2_500_00 },
    });
    expect(reintegratie).toMatchObject({ verdeelbaarInCenten: 12_000_00, vrijInCenten: 9_500_00 });
    expect(reintegratie?.stappen.at(-1)).toEqual({ naam: 'Vrij', bedragInCenten: 9_500_00, stand: true });
  });
  it('keeps subsidies as accounts of their own, and a bonus waits for the parts of all', async () => {
    const esf = { soort: 'subsidie', code: 'esf', naam: 'ESF', beschikt: 9_00, ontvangen: 3_00, besteed: 4_00 };
    await bevestig({ ...esf, verantwoordUiterlijk: '2027-06-30' });
    await bevestig({ ...esf, code: 'amif', naam: 'AMIF', verantwoordUiterlijk: '2027-03-31' });
    await bevestig({ soort: 'bonus-malus', norm: 100_00, sleutel: 60_00, omzet: 90_00, kosten: 20_00 });
    const na = await lees();
    expect(na.subsidies.map(({ code: each }) => each)).toEqual(['amif', 'esf']);
    expect(na.bonusmalus).toMatchObject({ toegevoegdeWaardeInCenten: 70_00, eigenNormInCenten: 60_00, gehaald: true });
    expect(na.bonusmalus?.uitkomst).toBe('nog-niet-bekend');
  });
});

const REFERENTIE = `meedoen-referentie;1;CBS-2026
soort;gebied;naam;maat;jaar;waarde;bron
reeks;eigen;Steenwijkerland;personen;2019;26,1;Iedereen doet mee 2020-2023, 2.2
reeks;provincie;Overijssel;personen;2019;36,7;Iedereen doet mee 2020-2023, 2.2
reeks;land;Nederland;huishoudens;2026;29,6;proef
inwoners;eigen;Veenrade;18-plus;2026;1200;proef
`;
const bestand = (tekst: string) => new TextEncoder().encode(tekst);

describe('files of reference figures and of budgets over years', () => {
  const stuur = (tekst: string, query: object = {}) =>
    noor(contract.importReferentie, { query: { gemeente, naam: 'cbs.csv', ...query }, inhoud: bestand(tekst) });
  it('are read whole or not at all, and stand beside the figures of the gemeente for everybody', async () => {
    const fout = await stuur(REFERENTIE.replace('36,7', 'hoog').replace('1200', 'veel'));
    expect([fout.status, fout.probleem?.errors?.map(({ pointer }) => pointer)]).toEqual([
      ...[400, ['/regels/4/waarde', '/regels/6/waarde']],
    ]);
    expect((await lees()).referentie).toEqual([]);
    expect((await stuur(REFERENTIE, { gemeente: '9911' })).status).toBe(404);
    expect((await stuur(REFERENTIE)).body).toEqual({ levering: 'CBS-2026', cijfers: 3, inwoners: 1 });
    expect(code(await stuur(REFERENTIE))).toBe('al-ingelezen');
    const open = await proef.niemand(contract.readOpenBegroting, { params: { gemeente } });
    const [nu, toen] = open.body.referentie;
    expect(nu).toMatchObject({ jaar: 2026, geteld: { tienden: 100, huishoudens: 12, inwoners: 1200 } });
    expect(toen?.cellen.map(({ naam, tienden }) => [naam, tienden])).toEqual([
      ['Steenwijkerland', 261],
      ['Overijssel', 367],
    ]);
  });
  it('of years keep the totals of their document', async () => {
    const tekst =
      'meedoen-meerjaren;1\nrichting;naam;2026;2027\ninkomsten;Rijk;100;200\ntotaal-inkomsten;Totaal;100;210';
    const query = { gemeente, document: 'Begroting 2026', plaats: 'bijlage', datum: '2025-11-01' } as const;
    const fout = await noor(contract.importMeerjaren, { query, inhoud: bestand(tekst.replace('200', '2e2')) });
    expect([fout.status, fout.probleem?.errors?.[0]?.pointer]).toEqual([400, '/regels/3/2027']);
    const { body } = await noor(contract.importMeerjaren, { query, inhoud: bestand(tekst) });
    await teamleider(contract.confirmBegroting, { params: { begrotingId: body.id }, versie: 1 });
    expect((await lees()).meerjaren?.telfouten).toEqual([
      { jaar: 2027, wat: 'inkomsten', gedruktInCenten: 210_00, geteldInCenten: 200_00 },
    ]);
  });
});

describe('what everybody may know of the money', () => {
  const cel = async (indicator: string) => {
    const { body } = await raadslid(readCijfers, { query: { gemeente } });
    return body.blad.indicatoren
      .find(({ code: each }) => each === indicator)
      ?.reeks.find(({ periode }) => periode === '2026-H1');
  };
  it('is made of numbers that are told: gross cost, per 1,000 inhabitants and against the budget', async () => {
    // the sheet was kept before the payroll tax of March was there: a new month counts anew
    await proef.systeem(telOpnieuw);
    // 12 households, six months of 1,150 euro
    expect(await cel('bijstand-bruto')).toMatchObject({ waarde: 82_800_00, stand: 'verteld' });
    expect(await cel('huishoudens-per-1000')).toMatchObject({ waarde: 100, stand: 'verteld' });
    expect(await cel('tegenover-budget')).toMatchObject({ waarde: 66, stand: 'verteld' });
    const open = await proef.niemand(contract.readOpenBegroting, { params: { gemeente } });
    expect(open.body.buig[0]?.lasten[0]).toMatchObject({ halfjaar: '2026-H1', brutoInCenten: 82_800_00 });
    expect(open.tekst).not.toContain('gereserveerd');
    // ten months of 13,800 euro, rounded; what was recovered for a few is not in it
    expect(open.body.buig[0]?.verloop).toMatchObject({
      ...{ bekend: true, totEnMet: '2026-10', geboektInCenten: 140_000_00, afgerondOpInCenten: 10_000_00 },
      ...{ zonder: ['verhaald'], jaareinde: { verwachtInCenten: 170_000_00 } },
    });
    const geldCsv = await proef.niemand(contract.downloadOpenBegroting, { params: { gemeente } });
    const geldregels = geldCsv.tekst.split('\r\n');
    expect(geldregels[0]).toBe('gemeente,onderwerp,jaar,post,periode,waarde,eenheid,stand,toelichting,bron');
    expect(geldregels.find((regel) => regel.includes(',Geboekt,'))).toContain(
      'BUIG,2026,Geboekt,tot en met 2026-10,14000000,eurocent,verteld,',
    );
    expect(geldregels.filter((regel) => regel.includes('Lijn: Scholing'))).toHaveLength(1);
    const csv = await proef.niemand(downloadOpenCijfers, { params: { gemeente } });
    expect(csv.tekst).toContain('tienden per 1000');
  });
  it('leaves it out too when few got something over this time later', async () => {
    let stand: string | undefined;
    const ongedaan = proef.systeem(async (tx) => {
      await boekMaand(tx, mensen[0] ?? '', 2026, 10, true, '2026-05');
      await telOpnieuw(tx);
      const [rij] = await tx<{ stand: string }[]>`
        select cel->>'stand' as stand from cijferblad, jsonb_array_elements(inhoud->'indicatoren') each,
          jsonb_array_elements(each->'reeks') cel
        where gemeente = ${gemeente} and each->>'code' = 'bijstand-bruto' and cel->>'periode' = '2026-H1'`;
      stand = rij?.stand;
      throw new Error('undone');
    });
    await expect(ongedaan).rejects.toThrow('undone');
    expect([stand, (await cel('bijstand-bruto'))?.stand]).toEqual(['niet-getoond', 'verteld']);
  });
  it('leaves the gross cost out when few got something over another time: it would follow from the months', async () => {
    await proef.systeem(async (tx) => {
      await boekMaand(tx, mensen[0] ?? '', 2026, 5, true, '2025-12');
      await telOpnieuw(tx);
    });
    expect(await cel('bijstand-bruto')).toMatchObject({ waarde: null, stand: 'niet-getoond' });
    expect(await cel('tegenover-budget')).toMatchObject({ waarde: null, stand: 'niet-getoond' });
    const open = await proef.niemand(contract.readOpenBegroting, { params: { gemeente } });
    expect(open.body.buig[0]?.lasten[0]).toMatchObject({ brutoInCenten: null, stand: 'niet-getoond' });
    // what was booked up to now stays, rounded: what one got over another time is less than it is rounded to
    expect(open.body.buig[0]?.verloop).toMatchObject({ bekend: true, geboektInCenten: 140_000_00 });
  });
});

describe('the files behind a figure', () => {
  const vraag = { gemeente, indicator: 'huishoudens', periode: '2026-10' } as const;
  it('are opened by who may see the people, and every name is logged; a raadslid or beleidsmedewerker never', async () => {
    for (const wie of [raadslid, noor, proef.niemand])
      expect([401, 404]).toContain((await wie(readCijferzaken, { query: vraag })).status);
    const { body } = await teamleider(readCijferzaken, { query: vraag });
    expect(body.zaken.map(({ persoon }) => persoon).sort()).toEqual([...mensen].sort());
    const [log] = await proef.systeem(
      (tx) => tx<{ aantal: number }[]>`
        select count(distinct persoon)::int as aantal from logregel where name = 'Genoemd in de lijst achter een cijfer'`,
    );
    expect(log?.aantal).toBe(12);
    const na = [...mensen].sort()[9] ?? '';
    expect((await teamleider(readCijferzaken, { query: { ...vraag, na } })).body.zaken).toHaveLength(2);
  });
  it('of the BUIG add up to the month, and a file that is closed to somebody is not among them', async () => {
    const buig = { gemeente, indicator: 'buig', periode: '2026-10' } as const;
    const { body } = await teamleider(readCijferzaken, { query: buig });
    expect(body.zaken.reduce((som, { bedragInCenten }) => som + (bedragInCenten ?? 0), 0)).toBe(13_800_00);
    expect((await teamleider(readCijferzaken, { query: { ...buig, periode: '2026-H1' } })).status).toBe(400);
    expect((await teamleider(readCijferzaken, { query: { ...buig, gemeente: '9911' } })).status).toBe(404);
    const bsn = testBsn(55);
    const eigen = await proef.persoon({ uitvoerder: proef.veenrade, gemeente, naam: 'Familie', bsn });
    await proef.systeem((tx) => boekMaand(tx, eigen, 2026, 10, true));
    const voor = await teamleider(readCijferzaken, { query: buig });
    expect(voor.body.zaken).toHaveLength(13);
    await proef.belang(proef.veenrade, proef.veenrade.medewerkers.teamleider, 'kind', bsn);
    const daarna = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
    const na = await daarna(readCijferzaken, { query: buig });
    expect(na.body.zaken.map(({ persoon }) => persoon)).not.toContain(eigen);
    expect(na.body.zaken).toHaveLength(12);
    expect(proef.fouten).toEqual([]);
  });
});

describe('a month of few', () => {
  it('tells nothing, nor a sum that it would follow from, when few stand behind all of it; no forecast looks back on it', async () => {
    // the year before, which has this month only
    await proef.systeem((tx) => boekMaand(tx, mensen[0] ?? '', 2025, 12, true));
    const { buig } = await lees(noor, { gemeente, jaar: 2025 });
    expect(buig.maanden).toMatchObject([{ maand: '2025-12', stand: 'niets', lastenInCenten: null }]);
    expect(buig.totNuInCenten).toBeNull();
    // the forecast of this year does not look back on it
    const na = (await lees()).buig;
    expect(na.prognose).toMatchObject({ bekend: true });
    expect(na.prognose.maanden).not.toContain('2025-12');
    expect(na.totNuInCenten).not.toBeNull();
  });
});
