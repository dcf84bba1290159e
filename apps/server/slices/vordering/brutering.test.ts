import { boekHerroeping, boekKwijtschelding } from '@meedoen/casework/betaling';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import { judgeDwangbevel, processInvordering, readTeLaat } from '@meedoen/contract/invordering';
import * as jaar from '@meedoen/contract/jaaropgave';
import * as contract from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { grootboeksom, metVordering } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { boek, grootboekstand } from '../grootboek/index.ts';
import { restoreJaarloon, vraagBrutering } from './brutering.ts';

let proef: Proefomgeving;
let invordering: Beller;
let betaalbeheer: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: '2026-11-24' });
  invordering = await proef.alsMedewerker(proef.veenrade.medewerkers.invordering, proef.veenrade);
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
});
afterAll(() => proef.stop());

/** Bijstand over ten months of 2026, and wages nobody knew of over two of them. */
async function metSchuld(naam: string) {
  const persoon = await proef.persoon({
    uitvoerder: proef.veenrade,
    gemeente: '9901',
    naam,
    geboortedatum: '1985-04-01',
  });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  const maanden = Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}` as const);
  await metRecht(proef, persoon, proef.veenrade, '9901', '2026-01-01', maanden as never);
  await metVordering(proef, proef.veenrade, persoon);
  return persoon;
}

const schuld = async (persoon: string) =>
  (await invordering(contract.readSchuld, { params: { persoonId: persoon } })).body.vorderingen[0];

describe('a claim at the change of the year', () => {
  it('is net in its own year; after it a person adds the payroll tax of the year, with a letter and its sum', async () => {
    const persoon = await metSchuld('Bruto Beeld');
    const eerst = await schuld(persoon);
    expect(eerst?.bruteringen).toEqual([]);
    const params = { vorderingId: eerst?.id ?? '' };
    const besluit = { jaar: 2026, uitkomst: 'bruto', motivering: 'Het loon is niet doorgegeven.' } as const;
    const teVroeg = await invordering(contract.decideBrutering, { params, body: besluit });
    expect(teVroeg.probleem?.detail).toMatch(/Het jaar 2026 loopt nog/);

    proef.klok.verzet('2027-01-04');
    const rest = eerst?.restInCenten ?? 0;
    const [open] = (await schuld(persoon))?.bruteringen ?? [];
    // months whose right stays: 55,64% of what was net (rules.md section 6)
    expect(Math.abs((open?.loonheffingInCenten ?? 0) - Math.round(rest * 0.5564))).toBeLessThanOrEqual(1);
    expect(open).toMatchObject({ jaar: 2026, stand: 'te-beslissen', nettoInCenten: rest, ontbreekt: null });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(contract.readEigenSchuld, {})).body.vorderingen[0]?.bruteringen).toEqual([]);
    const zonderReden = await invordering(contract.decideBrutering, { params, ruw: { ...besluit, motivering: '' } });
    expect(zonderReden.status).toBe(400);

    const klaar = await invordering(contract.decideBrutering, { params, body: besluit });
    expect(klaar.probleem).toBeUndefined();
    const na = klaar.body.vorderingen[0];
    const loonheffing = Math.round(rest * 0.5564);
    expect(Math.abs((na?.restInCenten ?? 0) - rest - loonheffing)).toBeLessThanOrEqual(1);
    expect(na?.verloop.at(-1)).toMatchObject({ wat: 'brutering' });
    expect(na?.bruteringen[0]).toMatchObject({ stand: 'bruto', reden: besluit.motivering });
    expect(na?.bruteringen[0]?.uitleg[0]?.article).toBe('Pw art. 58 lid 5');
    const nogmaals = await invordering(contract.decideBrutering, { params, body: besluit });
    expect(nogmaals.probleem?.detail).toMatch(/al besloten/);
    expect((await zelf(readEigenBrieven, {})).body.brieven.map(({ onderwerp }) => onderwerp)).toContain(
      'Je moet ook de belasting over 2026 terugbetalen',
    );
    const eigen = (await zelf(contract.readEigenSchuld, {})).body.vorderingen[0];
    expect(eigen?.bruteringen[0]?.stand).toBe('bruto');
    expect(await grootboeksom(proef, persoon)).toBe(0);

    // the statement of 2026 says what was paid: also what is still owed
    await betaalbeheer(jaar.startJaarrun, { body: { jaar: 2026, gemeenten: ['9901'] } });
    await proef.wachtrij.doeAlles();
    const [opgave] = (await zelf(jaar.readEigenJaaropgaven, {})).body.opgaven;
    const betaald = await proef.systeem(
      (tx) => tx<{ netto: number }[]>`
        select (sum(bedrag_in_centen) filter (where rekening in ('uitkeringslast', 'vakantiegeld')))::int as netto
        from boeking where persoon = ${persoon}`,
    );
    expect(opgave?.nettoInCenten).toBe((betaald[0]?.netto ?? 0) + rest);
    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    expect(stand.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0)).toBe(0);
  });

  it('may stay net, with a reason and without a letter; the work to decide is put ready once', async () => {
    proef.klok.verzet('2026-11-24');
    const persoon = await metSchuld('Netto Nel');
    proef.klok.verzet('2027-01-05');
    const vraag = () =>
      proef.systeem((tx) => vraagBrutering(tx, proef.veenrade.id, proef.klok.vandaag(), proef.klok.nu()));
    expect((await vraag()).map((each) => each.persoon)).toEqual([persoon]);
    expect(await vraag()).toEqual([]);
    const vordering = await schuld(persoon);
    const params = { vorderingId: vordering?.id ?? '' };
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.invordering, proef.waterkant);
    const body = { jaar: 2026, uitkomst: 'netto', motivering: 'Ons eigen werk kwam te laat.' } as const;
    expect((await elders(contract.decideBrutering, { params, body })).status).toBe(404);
    const na = await invordering(contract.decideBrutering, { params, body });
    expect(na.body.vorderingen[0]).toMatchObject({
      restInCenten: vordering?.restInCenten,
      bruteringen: [{ stand: 'netto', reden: body.motivering, bezwaarTot: null }],
    });
    const taken = await proef.systeem(
      (tx) => tx<{ uitkomst: string }[]>`
        select uitkomst from taak where persoon = ${persoon} and ontstaan_uit = 'Jaarwisseling'`,
    );
    expect(taken.map((each) => each.uitkomst)).toEqual(['Netto gelaten']);
    const ander = await invordering(contract.decideBrutering, { params, body: { ...body, jaar: 2025 } });
    expect(ander.probleem?.detail).toMatch(/Over 2025 staat niets netto open/);
  });
});

const BRUTO = { jaar: 2026, uitkomst: 'bruto', motivering: 'Het loon is niet doorgegeven.' } as const;

/** A claim of 2026 in 2027, and a way to book on it. */
async function inHetNieuweJaar(naam: string, dag: '2027-01-06' | '2027-01-20' = '2027-01-06') {
  proef.klok.verzet('2026-11-24');
  const persoon = await metSchuld(naam);
  proef.klok.verzet(dag);
  const { id = '', restInCenten: rest = 0 } = (await schuld(persoon)) ?? {};
  const kop = { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, boekdatum: proef.klok.vandaag() };
  const schrijfAf = (bedrag: number) =>
    proef.systeem(async (tx) => {
      const post = boekKwijtschelding({ ...kop, omschrijving: 'Kwijt' }, '2027-01', bedrag, id);
      await boek(tx, [{ bron: { soort: 'besluit', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
    });
  return { persoon, id, rest, kop, schrijfAf, params: { vorderingId: id } };
}
const teDoen = () =>
  proef.systeem((tx) => vraagBrutering(tx, proef.veenrade.id, proef.klok.vandaag(), proef.klok.nu()));

describe('a claim that is not whole any more', () => {
  it('what was remitted does not become gross; nothing when it was remitted whole', async () => {
    const { persoon, rest, schrijfAf, params } = await inHetNieuweJaar('Deels Kwijt');
    await schrijfAf(10_000);
    expect((await schuld(persoon))?.bruteringen[0]).toMatchObject({ jaar: 2026, nettoInCenten: rest - 10_000 });
    await schrijfAf(rest - 10_000);
    expect((await schuld(persoon))?.bruteringen).toEqual([]);
    expect((await teDoen()).filter((each) => each.persoon === persoon)).toEqual([]);
    const besluit = await invordering(contract.decideBrutering, { params, body: BRUTO });
    expect(besluit.probleem?.detail).toMatch(/staat niets netto open/);
  });

  it('revoked in the year after: not gross, and the wages of its own year come back', async () => {
    const { persoon, id, rest, kop } = await inHetNieuweJaar('Her Roepen');
    const loon = await proef.systeem(async (tx) => {
      const lijnen = await tx<{ rekening: 'vordering'; bedrag: number; maand: '2026-09'; vordering: string }[]>`
        select b.rekening, b.bedrag_in_centen::int as bedrag, b.maand, b.vordering from boeking b
        join journaalpost j on j.id = b.journaalpost
        where j.id in (select journaalpost from boeking where vordering = ${id})
          and b.rekening in ('vordering', 'vakantiegeld', 'uitkeringslast')`;
      const post = boekHerroeping({ ...kop, omschrijving: 'Herroepen' }, lijnen);
      await boek(tx, [{ bron: { soort: 'bezwaar', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
      const door = {
        auteur: { id: null, soort: 'systeem' as const },
        nu: proef.klok.nu(),
        vandaag: proef.klok.vandaag(),
      };
      await restoreJaarloon(tx, { persoon, gemeente: '9901' }, 2026, door as never);
      return tx<{ som: number }[]>`
        select coalesce(sum(b.bedrag_in_centen), 0)::int as som from boeking b join journaalpost j on j.id = b.journaalpost
        where j.bron_soort = 'jaarwissel' and j.bron = ${id} and b.rekening = 'loon'`;
    });
    expect(loon[0]?.som).toBe(rest);
    expect((await schuld(persoon))?.bruteringen).toEqual([]);
  });
});

describe('a gross-up', () => {
  it('has a term of its own: an aanmaning before it is about the rest', async () => {
    const { persoon, rest, params } = await inHetNieuweJaar('Eigen Termijn', '2027-01-20');
    const na = (await invordering(contract.decideBrutering, { params, body: BRUTO })).body.vorderingen[0];
    expect(na?.bruteringen[0]?.betaalUiterlijk).toBe('2027-03-03');
    const laat = (await invordering(readTeLaat, {})).body.regels.find((each) => each.persoon === persoon);
    expect(laat?.bedragInCenten).toBe(rest);
    const gemaand = await invordering(processInvordering, {
      params,
      body: { command: 'sendAanmaning', metVergoeding: false },
      versie: 0,
    });
    expect(gemaand.probleem).toBeUndefined();
    expect(gemaand.body.vorderingen[0]?.invordering.aanmaning?.bedragInCenten).toBe(rest);
    proef.klok.verzet('2027-03-04');
    const later = (await invordering(readTeLaat, {})).body.regels.find((each) => each.persoon === persoon);
    expect(later?.bedragInCenten).toBe(na?.restInCenten);
    // the aanmaning did not name the tax, so a dwangbevel on it is not about the tax either
    const dwangbevel = await invordering(processInvordering, {
      params,
      body: { command: 'proposeDwangbevel', reden: 'Betaalt niet.' },
      versie: 1,
    });
    expect(dwangbevel.probleem).toBeUndefined();
    const teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
    const getekend = await teamleider(judgeDwangbevel, { params, body: { command: 'signDwangbevel' }, versie: 2 });
    expect(getekend.body.vorderingen[0]?.invordering.dwangbevel?.bedragInCenten).toBe(rest);
  });

  it('shows each only their own year, and nothing of who was removed', async () => {
    const { persoon, id, params } = await inHetNieuweJaar('Twee Samen');
    const ander = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'De Ander' });
    await invordering(contract.decideBrutering, { params, body: BRUTO });
    await proef.systeem(
      (tx) => tx`update brutering set waarom = waarom || waarom, trekkers = trekkers || ${ander}::uuid
        where vordering = ${id}`,
    );
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    const bomen = async () => [
      (await schuld(persoon))?.bruteringen[0]?.uitleg.length,
      (await zelf(contract.readEigenSchuld, {})).body.vorderingen[0]?.bruteringen[0]?.uitleg.length,
    ];
    expect(await bomen()).toEqual([2, 1]);
    await proef.systeem((tx) => tx`update persoon set verwijderd_op = ${proef.klok.nu()} where id = ${ander}`);
    expect(await bomen()).toEqual([1, 1]);
  });

  it('is taken back by somebody else, with a reason, and what was paid of it is paid out', async () => {
    const { persoon, id, rest, kop, params } = await inHetNieuweJaar('Terug Genomen');
    const na = (await invordering(contract.decideBrutering, { params, body: BRUTO })).body.vorderingen[0];
    const loonheffing = na?.bruteringen[0]?.loonheffingInCenten ?? 0;
    // all but one euro was paid
    const betaald = rest + loonheffing - 100;
    await proef.systeem(async (tx) => {
      const boekingen = [
        { rekening: 'bank' as const, bedrag: betaald },
        { rekening: 'vordering' as const, bedrag: -betaald, vordering: id },
      ];
      const post = { ...kop, omschrijving: 'Betaald', soort: 'ontvangst' as const, boekingen };
      await boek(tx, [{ bron: { soort: 'ontvangst', id: uuidv7() }, posten: [post] }], proef.klok.nu());
    });
    const body = { jaar: 2026, reden: 'Het bezwaar is gegrond.' };
    expect((await invordering(contract.undoBrutering, { params, body })).status).toBe(404);
    const teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
    const terug = await teamleider(contract.undoBrutering, { params, body });
    expect(terug.probleem).toBeUndefined();
    const vordering = terug.body.vorderingen[0];
    expect(vordering).toMatchObject({
      restInCenten: 0,
      bruteringen: [{ stand: 'netto', teruggenomen: { op: '2027-01-06', reden: body.reden } }],
    });
    const [uit] = await proef.systeem(
      (tx) => tx<{ som: number }[]>`
        select -sum(b.bedrag_in_centen)::int as som from boeking b join journaalpost j on j.id = b.journaalpost
        where j.bron_soort = 'brutering' and b.persoon = ${persoon} and b.rekening = 'te-betalen'`,
    );
    expect(uit?.som).toBe(loonheffing - 100);
    expect(await grootboeksom(proef, persoon)).toBe(0);
    const nogmaals = await teamleider(contract.undoBrutering, { params, body });
    expect(nogmaals.probleem?.errors?.[0]?.code).toBe('niet-bruto');
  });
});
