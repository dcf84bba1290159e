import { importBankbestand } from '@meedoen/contract/betaalrun';
import { readBrief, readBrieven } from '@meedoen/contract/brief';
import { processInvordering } from '@meedoen/contract/invordering';
import * as contract from '@meedoen/contract/verhaal';
import { readEigenSchuld, readSchuld } from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bijschrijvingen } from '../../test/bijschrijving.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefBrp, proefomgeving } from '../../test/proefomgeving.ts';
import {
  ADRES,
  beginZaak,
  DRAAGKRACHT,
  eenOnderhoudsplichtige,
  geefVerhaal,
  metBesluit,
  metVoornemen,
  tekenVerhaal,
  UITSPRAAK,
} from '../../test/verhaalproef.ts';
import { grootboeksom, metUitkering, metVordering, saldi } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { planVerhaal } from './index.ts';
import { geldendVerhaal, herbouwVerhaal, verhaalMetId } from './store.ts';

// Verhaal between two people: one gets bijstand, the other pays along. Every cent has an origin and an end, and neither
// is told where the other lives.

const brp = proefBrp([]);
let proef: Proefomgeving;
let behandelaar: Beller;
let collega: Beller;
let betaalbeheer: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, brp });
  const { medewerkers } = proef.veenrade;
  behandelaar = await proef.alsMedewerker(medewerkers.invordering, proef.veenrade);
  collega = await proef.alsMedewerker(medewerkers.teamleider, proef.veenrade);
  betaalbeheer = await proef.alsMedewerker(medewerkers.betaalbeheer, proef.veenrade);
});
afterAll(() => proef.stop());

const bijstand = async (naam: string) => (await metUitkering(proef, proef.veenrade, '9901', naam)).persoon;
const zaakVan = async (persoon: string, id: string) => {
  const { body } = await behandelaar(contract.readVerhaalzaken, { params: { persoonId: persoon } });
  const zaak = body.zaken.find((each) => each.id === id);
  if (!zaak) throw new Error('no case');
  return zaak;
};
const brievenVan = async (persoon: string) => {
  const { body } = await behandelaar(readBrieven, { params: { persoonId: persoon } });
  const teksten = [];
  for (const { id } of body.brieven) teksten.push((await behandelaar(readBrief, { params: { briefId: id } })).body);
  return teksten;
};
const AFSPRAAK = {
  command: 'agreeVerhaal',
  vanaf: '2026-09-01',
  perMaandInCenten: 150_00,
  betaaldag: 25,
  afspraak: 'Gebeld op 24 november.',
} as const;

describe('from investigation to money', () => {
  it('asks, announces, hears, decides with two people, agrees, and books each month that was paid out', async () => {
    const persoon = await bijstand('Mila Bijstand');
    const id = await metBesluit({ behandelaar, collega }, persoon, 'Ruud Betaalt');
    const besloten = await zaakVan(persoon, id);
    expect(besloten).toMatchObject({ toestand: 'besloten', vorderingen: [], restInCenten: 0 });
    const na = await geefVerhaal(behandelaar, id, AFSPRAAK);
    expect(na).toMatchObject({ toestand: 'betaalt', geboektInCenten: 300_00, restInCenten: 300_00 });
    expect(na.maanden.map(({ maand, geboektInCenten }) => [maand, geboektInCenten])).toEqual([
      ['2026-09', 150_00],
      ['2026-10', 150_00],
    ]);
    expect(na.vorderingen).toMatchObject([{ restInCenten: 300_00, betaalUiterlijk: '2026-12-25' }]);
    const ruud = na.onderhoudsplichtige.id;
    expect(await saldi(proef, ruud)).toEqual({ vordering: 300_00, verhaald: -300_00 });
    const soorten = (await brievenVan(ruud)).map(({ soort }) => soort);
    expect(soorten.sort()).toEqual(['verhaal-besluit', 'verhaal-betalen', 'verhaal-voornemen']);

    const inhoud = bijschrijvingen('VH-1', '2026-11-24', [
      { bedrag: 200_00, naam: 'Ruud', omschrijving: `oktober ${na.kenmerk.toLowerCase()}` },
    ]);
    const uit = await betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud });
    expect(uit.body).toMatchObject({ ontvangen: 1, teVerdelen: 0 });
    expect(await zaakVan(persoon, id)).toMatchObject({ restInCenten: 100_00, geboektInCenten: 300_00 });
    expect(await grootboeksom(proef, ruud)).toBe(0);
    expect(await proef.systeem((tx) => herbouwVerhaal(tx, id))).toEqual(
      (await proef.systeem((tx) => verhaalMetId(tx, id))).toestand,
    );
    expect(proef.fouten).toEqual([]);
  });

  it('follows the costs: what was paid out too much goes off, and what was paid on it goes back', async () => {
    const persoon = await bijstand('Lager Bijstand');
    const hoog = { ...DRAAGKRACHT, perMaandInCenten: 1_200_00 };
    const id = await metBesluit({ behandelaar, collega }, persoon, undefined, hoog);
    const na = await geefVerhaal(behandelaar, id, { ...AFSPRAAK, perMaandInCenten: 1_200_00 });
    const inhoud = bijschrijvingen('VH-2', '2026-11-24', [
      { bedrag: na.restInCenten, naam: 'R', omschrijving: na.kenmerk },
    ]);
    await betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud });
    await metVordering(proef, proef.veenrade, persoon);
    await proef.systeem((tx) => planVerhaal(tx, proef.veenrade.id, proef.klok));
    await proef.wachtrij.doeAlles();
    const daarna = await zaakVan(persoon, id);
    for (const { kostenInCenten, geboektInCenten } of daarna.maanden) {
      expect(geboektInCenten).toBe(Math.min(kostenInCenten, 1_200_00));
      expect(kostenInCenten).toBeLessThan(1_200_00);
    }
    const ruud = daarna.onderhoudsplichtige.id;
    const terug = na.geboektInCenten - daarna.geboektInCenten;
    expect(terug).toBeGreaterThan(0);
    expect(daarna.restInCenten).toBe(0);
    expect(await saldi(proef, ruud)).toMatchObject({ vordering: 0, 'te-betalen': -terug });
    expect(await grootboeksom(proef, ruud)).toBe(0);
    // a second look changes nothing
    const stand = await saldi(proef, ruud);
    await proef.systeem((tx) => planVerhaal(tx, proef.veenrade.id, proef.klok, 0));
    await proef.wachtrij.doeAlles();
    expect(await saldi(proef, ruud)).toEqual(stand);
    expect(proef.fouten).toEqual([]);
  });

  it('two payments at once on one claim, by its own number and by that of the case, never take more than is left', async () => {
    const persoon = await bijstand('Tegelijk Betaald');
    const id = await metBesluit({ behandelaar, collega }, persoon);
    const na = await geefVerhaal(behandelaar, id, AFSPRAAK);
    const betaal = (naam: string, omschrijving: string) =>
      betaalbeheer(importBankbestand, {
        query: { naam: `${naam}.xml` },
        inhoud: bijschrijvingen(naam, '2026-11-24', [{ bedrag: 200_00, naam: 'R', omschrijving }]),
      });
    const uit = await Promise.all([
      betaal('VH-T1', na.kenmerk),
      betaal('VH-T2', na.vorderingen[0]?.kenmerk ?? ''),
      betaal('VH-T3', na.kenmerk),
    ]);
    expect(uit.map(({ body }) => body.ontvangen)).toEqual([1, 1, 1]);
    expect((await zaakVan(persoon, id)).restInCenten).toBe(0);
    expect(await grootboeksom(proef, na.onderhoudsplichtige.id)).toBe(0);
  });

  it('asks nothing over the months after the death of who pays, and says what waits', async () => {
    const persoon = await bijstand('Betaler Overleden');
    const id = await metBesluit({ behandelaar, collega }, persoon);
    const na = await geefVerhaal(behandelaar, id, AFSPRAAK);
    const dood = {
      ...opgegeven('overlijden', { datum: '2026-09-20' }),
      bron: 'medewerker',
      gecontroleerd: true,
    } as const;
    await metFeiten(proef, na.onderhoudsplichtige.id, proef.veenrade, '9901', [dood]);
    await proef.systeem((tx) => planVerhaal(tx, proef.veenrade.id, proef.klok, 1));
    proef.klok.verzet('2026-11-25');
    await proef.wachtrij.doeAlles();
    proef.klok.verzet('2026-11-24');
    const daarna = await zaakVan(persoon, id);
    expect(daarna.maanden.map(({ maand, geboektInCenten }) => [maand, geboektInCenten])).toEqual([
      ['2026-09', 150_00],
      ['2026-10', 0],
    ]);
    expect(daarna).toMatchObject({
      ...{ restInCenten: 150_00, klok: { wat: 'onderhoudsplichtige overleden: beeindig het verhaal' } },
    });
  });

  it('the daily job books on what a case is when its turn comes', async () => {
    const persoon = await bijstand('Net Geeindigd');
    const id = await metBesluit({ behandelaar, collega }, persoon);
    await geefVerhaal(behandelaar, id, AFSPRAAK);
    let klaar = (): void => undefined;
    const wacht = new Promise<void>((los) => {
      klaar = los;
    });
    let begonnen = (): void => undefined;
    const bezig = new Promise<void>((los) => {
      begonnen = los;
    });
    const stap = proef.systeem(async (tx) => {
      await tx`update verhaal set status = 'bij-rechter' where id = ${id}`;
      begonnen();
      await wacht;
    });
    await bezig;
    const gelezen = proef.systeem((tx) => geldendVerhaal(tx, proef.veenrade.id, null, 200));
    await new Promise((verder) => setTimeout(verder, 100));
    klaar();
    await stap;
    expect((await gelezen).map((zaak) => zaak.id)).not.toContain(id);
    await proef.systeem((tx) => tx`update verhaal set status = 'betaalt' where id = ${id}`);
  });

  it('of two who pay along is never more together than the bijstand of the month', async () => {
    const persoon = await bijstand('Twee Betalers');
    const hoog = { ...DRAAGKRACHT, perMaandInCenten: 1_000_00 };
    const een = await metBesluit({ behandelaar, collega }, persoon, undefined, hoog);
    const ander = await metBesluit({ behandelaar, collega }, persoon, undefined, hoog);
    await geefVerhaal(behandelaar, een, { ...AFSPRAAK, perMaandInCenten: 1_000_00 });
    const tweede = await geefVerhaal(behandelaar, ander, { ...AFSPRAAK, perMaandInCenten: 1_000_00 });
    for (const { kostenInCenten, anderenInCenten, geboektInCenten } of tweede.maanden) {
      expect(anderenInCenten).toBe(1_000_00);
      expect(geboektInCenten).toBe(kostenInCenten - 1_000_00);
    }
  });
});

describe('after a court', () => {
  const volgens = {
    ...{ bron: 'rechterlijke-uitspraak', vanaf: '2026-09-01', perMaandInCenten: 250_00, uitspraak: UITSPRAAK },
    toelichting: 'Hij betaalt niet.',
  };
  it('a maintenance order is collected within 30 days; verzet stops it, and upheld it is gone', async () => {
    const persoon = await bijstand('Volgens Uitspraak');
    const id = await metBesluit({ behandelaar, collega }, persoon, undefined, volgens);
    const zaak = await zaakVan(persoon, id);
    expect(zaak).toMatchObject({
      ...{ toestand: 'inning', volgensUitspraak: true, geboektInCenten: 500_00 },
      vorderingen: [{ betaalUiterlijk: '2026-12-24' }],
    });
    const ruud = zaak.onderhoudsplichtige.id;
    const { body: schuld } = await behandelaar(readSchuld, { params: { persoonId: ruud } });
    expect(schuld.vorderingen[0]).toMatchObject({ herkomst: 'verhaal-art-62b', verrekening: 'niet' });
    await geefVerhaal(behandelaar, id, { command: 'recordVerzet', gedaanOp: '2026-11-24', kenmerk: 'V1' });
    proef.klok.verzet('2027-01-04');
    const aanmaning = await behandelaar(processInvordering, {
      params: { vorderingId: schuld.vorderingen[0]?.id ?? '' },
      body: { command: 'sendAanmaning', metVergoeding: false },
    });
    proef.klok.verzet('2026-11-24');
    expect(aanmaning.probleem?.errors?.[0]?.code).toBe('in-verzet');
    const einde = await geefVerhaal(behandelaar, id, {
      command: 'decideVerzet',
      uitkomst: 'gegrond',
      reden: 'Vonnis.',
    });
    expect(einde).toMatchObject({ toestand: 'beeindigd', geboektInCenten: 0, restInCenten: 0 });
    expect(await grootboeksom(proef, ruud)).toBe(0);
  });

  it('who refuses goes to the court; what the court sets is booked, and indexed with its source', async () => {
    const persoon = await bijstand('Naar De Rechter');
    const id = await metBesluit({ behandelaar, collega }, persoon);
    const vroeg = await behandelaar(contract.processVerhaal, {
      params: { verhaalId: id },
      body: { command: 'fileVerzoek', rechtbank: 'Rechtbank Veenrade', kenmerk: '', ingediendOp: '2026-11-24' },
    });
    expect(vroeg.probleem?.errors?.[0]?.code).toBe('nog-tijd-om-te-betalen');
    await geefVerhaal(behandelaar, id, { command: 'recordWeigering', gegevenOp: '2026-11-24', tekst: 'Nee.' });
    await geefVerhaal(behandelaar, id, {
      ...{ command: 'fileVerzoek', rechtbank: 'Rechtbank Veenrade', kenmerk: '', ingediendOp: '2026-11-24' },
    });
    const vast = await geefVerhaal(behandelaar, id, {
      command: 'recordBeschikking',
      ...{ uitspraak: UITSPRAAK, vanaf: '2026-09-01', perMaandInCenten: 100_00, betaaldag: 1 },
    });
    expect(vast).toMatchObject({ toestand: 'inning', geboektInCenten: 200_00 });
    expect(vast.vorderingen[0]).toMatchObject({ betaalUiterlijk: '2027-01-01' });
    const index = { command: 'indexVerhaal', jaar: 2027, percentage: 300, vindplaats: 'Staatscourant' } as const;
    const fout = await behandelaar(contract.processVerhaal, {
      params: { verhaalId: id },
      body: { ...index, perMaandInCenten: 104_00 },
    });
    expect(fout.probleem?.errors?.[0]?.code).toBe('bedrag-klopt-niet');
    const geindexeerd = await geefVerhaal(behandelaar, id, { ...index, perMaandInCenten: 103_00 });
    expect(geindexeerd.bedragen.at(-1)).toMatchObject({ bron: 'indexering', vindplaats: '3%: Staatscourant' });
  });
});

describe('who knows what', () => {
  it('neither resident is told where the other lives, or what they have', async () => {
    const persoon = await bijstand('Mila Veilig');
    const adres = { ...ADRES, straat: 'Schuilplaats', gemeente: '9901' };
    await metFeiten(proef, persoon, proef.veenrade, '9901', [opgegeven('adres', adres, '2026-11-01')]);
    const id = await metVoornemen(behandelaar, persoon, 'Ruud Onbekend');
    const mila = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await mila(contract.readEigenVerhaal, {})).body).toEqual({ ontvanger: [], betaler: [] });
    const zaak = await zaakVan(persoon, id);
    const ruud = await proef.alsInwoner(zaak.onderhoudsplichtige.id, proef.veenrade);
    const zelf = await ruud(contract.readEigenVerhaal, {});
    expect(zelf.body.betaler).toMatchObject([{ over: 'Mila Veilig', magReageren: true, perMaandInCenten: 200_00 }]);
    const reactie = await ruud(contract.giveVerhaalzienswijze, {
      params: { verhaalId: id },
      body: { tekst: 'Te veel.' },
    });
    expect(reactie.body.zienswijzen).toMatchObject([{ tekst: 'Te veel.' }]);
    expect(
      (await mila(contract.giveVerhaalzienswijze, { params: { verhaalId: id }, body: { tekst: 'Ik' } })).status,
    ).toBe(404);

    await geefVerhaal(behandelaar, id, { command: 'proposeVerhaal', motivering: 'Er is ruimte.', betaaldag: 25 });
    const alleen = await behandelaar(contract.judgeVerhaal, {
      params: { verhaalId: id },
      body: { command: 'signVerhaal' },
    });
    expect(alleen.status).toBe(404);
    await tekenVerhaal(collega, id);
    await geefVerhaal(behandelaar, id, AFSPRAAK);
    const voorMila = await mila(contract.readEigenVerhaal, {});
    expect(voorMila.body.ontvanger).toMatchObject([{ op: 'Ruud Onbekend', stand: 'gevraagd' }]);
    const aanMila = (await brievenVan(persoon)).map(({ tekst }) => tekst).join('\n');
    expect(aanMila).toContain('Ruud Onbekend');
    for (const geheim of [ADRES.straat, ADRES.postcode, '2.300', '200']) {
      expect(voorMila.tekst).not.toContain(geheim);
      expect(aanMila.replaceAll('2026', '')).not.toContain(geheim);
    }
    const aanRuud = (await brievenVan(zaak.onderhoudsplichtige.id)).map(({ tekst }) => tekst).join('\n');
    expect(aanRuud).toContain('Mila Veilig');
    expect(aanRuud).not.toContain('Schuilplaats');
    const schuld = await ruud(readEigenSchuld, {});
    expect(schuld.body).toMatchObject({ restInCenten: 300_00 });
    expect(schuld.tekst).not.toContain('Mila');
    // the row itself is closed to who gets the bijstand, and so are its commands
    const { rijen, commandos } = await proef.systeem(async (tx) => {
      await tx`select set_config('meedoen.soort', 'inwoner', true), set_config('meedoen.personen', ${`{${persoon}}`}, true)`;
      return {
        rijen: await tx`select 1 from verhaal where id = ${id}`,
        commandos: await tx`select 1 from commando where stroom = ${id}`,
      };
    });
    expect([rijen.length, commandos.length]).toEqual([0, 0]);
  });

  it('is closed to another uitvoerder, and to who may not see one of the two', async () => {
    const persoon = await bijstand('Alleen Veenrade');
    const id = await beginZaak(behandelaar, persoon);
    const ander = await proef.alsMedewerker(proef.waterkant.medewerkers.invordering, proef.waterkant);
    expect((await ander(contract.readVerhaalzaken, { params: { persoonId: persoon } })).status).toBe(404);
    const body = { command: 'waiveVerhaal', grond: 'geen-draagkracht', reden: 'Nee.' } as const;
    expect((await ander(contract.processVerhaal, { params: { verhaalId: id }, body })).status).toBe(404);
    expect((await ander(contract.readVerhaallijst, {})).body.zaken).toEqual([]);
    expect((await behandelaar(contract.readVerhaallijst, {})).body.zaken.map((each) => each.id)).toContain(id);
  });

  it('a number of the BRP brings name and address, and nothing of the household', async () => {
    const persoon = await bijstand('Met Nummer');
    const bsn = '999990020';
    brp.zet({
      ...{ bsn, voornamen: 'Karel', geslachtsnaam: 'Nummer', geboortedatum: { volledig: '1980-01-01' }, geheim: true },
      adres: {
        straat: 'Verweg',
        huisnummer: '2',
        postcode: '1234 AB',
        plaats: 'Elders',
        land: 'NL',
        briefadres: false,
      },
      nationaliteiten: [{ code: '0001', omschrijving: 'Nederlandse' }],
      kinderen: [{ geslachtsnaam: 'Nummer', voornamen: 'Sem' }],
    });
    const start = (onderhoudsplichtige: object) =>
      behandelaar(contract.startVerhaal, {
        params: { persoonId: persoon },
        ruw: { onderhoudsplichtige, grond: 'na-scheiding', aanleiding: 'Er is niets afgesproken.' },
      });
    const { body } = await start({ bsn });
    expect(body.onderhoudsplichtige).toMatchObject({ naam: 'Karel Nummer', adresBekend: true });
    const soorten = await proef.systeem(
      (tx) =>
        tx<{ soort: string }[]>`select soort from feit where persoon = ${body.onderhoudsplichtige.id} order by soort`,
    );
    expect(soorten.map(({ soort }) => soort)).toEqual(['adres', 'geboortedatum', 'naam']);
    expect((await start({ bsn })).body.onderhoudsplichtige.id).toBe(body.onderhoudsplichtige.id);
    expect((await start({ bsn: '999990032' })).probleem?.errors?.[0]?.code).toBe('onbekend');
    const zonder = await start({ naam: 'Zonder Adres' });
    expect(zonder.body.onderhoudsplichtige.adresBekend).toBe(false);
    const vraag = await behandelaar(contract.processVerhaal, {
      params: { verhaalId: zonder.body.id },
      body: { command: 'requestInlichtingen', uiterlijk: '2026-12-31' },
    });
    expect(vraag.probleem?.errors?.[0]?.code ?? vraag.status).toBe('geen-adres');
  });
});

it('goes with either of the two after the retention term', async () => {
  const persoon = await bijstand('Gaat Weg Verhaal');
  const id = await metVoornemen(behandelaar, persoon);
  await proef.systeem((tx) => tx`update persoon set verwijderd_op = ${proef.klok.nu()} where id = ${persoon}`);
  const over = await proef.systeem(
    (tx) => tx`select 1 from commando where stroom = ${id} and gegevens <> '{}'
      union all select 1 from verhaal where id = ${id} and toestand ? 'aanleiding'`,
  );
  expect([...over]).toEqual([]);
});

it('a task waits for each step and names nobody', async () => {
  const persoon = await bijstand('Met Taak');
  await metVoornemen(behandelaar, persoon, eenOnderhoudsplichtige('Ruud Taak').naam);
  const [taak] = await proef.systeem(
    (tx) => tx<{ titel: string; soort: string; uiterlijk: string }[]>`
      select titel, soort, uiterlijk from taak where persoon = ${persoon} and klaar_op is null`,
  );
  expect(taak).toMatchObject({ soort: 'verhaal', uiterlijk: '2027-01-14' });
  expect(taak?.titel).toMatch(/^VH-2026-\d{6}: besluit voorbereiden$/);
});
