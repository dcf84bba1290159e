import { boekAanmaningsvergoeding, boekOntvangst, boekVerdeling } from '@meedoen/casework/betaling';
import { readEigenAanvragen, registerEigenMelding } from '@meedoen/contract/aanvraag';
import * as besluiten from '@meedoen/contract/besluit';
import * as contract from '@meedoen/contract/bezwaar';
import { recordFeit } from '@meedoen/contract/feit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { boek } from '../grootboek/index.ts';
import { bezwaarMetId, herbouwBezwaar } from './store.ts';

// An objection through the front door: from the resident to the judge, and what a granted one does to file and ledger.

let proef: Proefomgeving;
let consulent: Beller;
let behandelaar: Beller;
const TOETS = { nodig: 'Geld om van te leven', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };
const RECHTBANK = 'Rechtbank Midden-Nederland' as const;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
  behandelaar = await proef.alsMedewerker(proef.veenrade.medewerkers.bezwaarbehandelaar, proef.veenrade);
});
afterAll(() => proef.stop());

async function metUitkering(naam: string) {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const adres = {
    straat: 'Kade',
    huisnummer: '1',
    postcode: '9901 AB',
    plaats: 'Veenrade',
    land: 'NL',
    gemeente: '9901',
  };
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: adres } : feit,
  );
  await metFeiten(proef, persoon, proef.veenrade, '9901', feiten);
  const recht = await metRecht(proef, persoon, proef.veenrade, '9901', '2026-08-01', ['2026-08', '2026-09', '2026-10']);
  return { persoon, recht: recht.id, inwoner: await proef.alsInwoner(persoon, proef.veenrade) };
}

async function neem(body: object, bewerking: object): Promise<string> {
  const begin = await consulent(besluiten.startVoorstel, { ruw: body });
  expect(begin.probleem).toBeUndefined();
  const params = { besluitId: begin.body.id };
  await consulent(besluiten.editVoorstel, {
    params,
    ruw: { motivering: 'Zoals besproken.', toets: TOETS, ...bewerking },
  });
  const klaar = await consulent(besluiten.proposeBesluit, { params, body: {} });
  expect(klaar.body?.status).toBe('bekendgemaakt');
  return begin.body.id;
}

/** From what came in to a decision, as the handler does it. */
async function beslis(id: string, beslissing: object) {
  const params = { bezwaarId: id };
  for (const opdracht of [
    { command: 'takeUpBezwaar' },
    { command: 'waiveHoren', grond: 'wil-niet', reden: 'De inwoner belde dat het niet hoeft.' },
    { command: 'decideBezwaar', motivering: 'Wij lazen alles opnieuw.', rechtbank: RECHTBANK, ...beslissing },
  ]) {
    const uit = await behandelaar(contract.processBezwaar, { params, ruw: opdracht });
    expect(uit.probleem).toBeUndefined();
  }
  return (await behandelaar(contract.readBezwaar, { params })).body;
}

const saldo = (persoon: string, rekening: string) =>
  proef.systeem(async (tx) => {
    const [rij] = await tx<{ som: number }[]>`
      select coalesce(sum(bedrag_in_centen), 0)::int as som from boeking where persoon = ${persoon} and rekening = ${rekening}`;
    return rij?.som ?? 0;
  });
const brieven = (persoon: string) =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ soort: string }[]>`select soort from brief where persoon = ${persoon} order by id`;
    return rijen.map(({ soort }) => soort);
  });

describe('an objection', () => {
  it('is received, confirmed, heard, decided with a letter, and can be made again from its commands', async () => {
    const { persoon, recht, inwoner } = await metUitkering('Ada');
    const besluit = await neem({ soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' }, { cbsCode: '32' });
    const { body, status } = await inwoner(contract.submitBezwaar, { body: { besluit, gronden: '' } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'ontvangen', klok: { opTijd: true, laatsteDag: '2027-02-16' } });
    expect(body.mogelijkheden.map(({ commando }) => commando).sort()).toEqual([
      'addGronden',
      'registerIngebrekestelling',
      'withdrawBezwaar',
    ]);
    const params = { bezwaarId: body.id };
    const doe = (ruw: object) => behandelaar(contract.processBezwaar, { params, ruw });
    await doe({ command: 'takeUpBezwaar' });
    expect((await doe({ command: 'requestHerstel', uiterlijk: '2026-12-08' })).body.herstelUiterlijk).toBe(
      '2026-12-08',
    );
    expect((await inwoner(contract.addGronden, { params, body: { gronden: 'Ik woon er nog.' } })).body.status).toBe(
      'in-behandeling',
    );
    await doe({ command: 'inviteHoorzitting', dag: '2026-12-10', tijd: '10.00 uur', plaats: 'Stadhuis' });
    await doe({ command: 'recordHoren', gehoordOp: '2026-11-24', verslag: 'Ada vertelde waar zij woont.' });
    const besloten = await doe({
      command: 'decideBezwaar',
      dictum: 'ongegrond',
      motivering: 'Het adres klopt niet.',
      rechtbank: RECHTBANK,
    });
    expect(besloten.body.beslissing).toMatchObject({ dictum: 'ongegrond', beroepTot: '2027-01-05' });
    expect(await brieven(persoon)).toEqual([
      'beeindigen',
      'bezwaar-ontvangen',
      'bezwaar-herstel',
      'hoorzitting',
      'beslissing-op-bezwaar',
    ]);
    await doe({ command: 'registerBeroep', ingesteldOp: '2026-11-24', rechtbank: RECHTBANK, zaaknummer: 'UTR 26/1' });
    const uitspraak = await doe({
      command: 'recordUitspraak',
      gedaanOp: '2026-11-24',
      dictum: 'ongegrond',
      tekst: 'Beroep ongegrond.',
    });
    expect(uitspraak.body).toMatchObject({ status: 'uitgesproken', beroep: { uitspraak: 'Beroep ongegrond.' } });
    await proef.systeem(async (tx) => {
      expect(await herbouwBezwaar(tx, body.id)).toEqual((await bezwaarMetId(tx, body.id)).toestand);
      expect(await tx`select 1 from taak where bron = ${body.id} and klaar_op is null`).toHaveLength(0);
    });
  });

  it('comes once at a time, about an own besluit that went out', async () => {
    const { recht, inwoner } = await metUitkering('Bea');
    const ander = await metUitkering('Cor');
    const begin = await consulent(besluiten.startVoorstel, {
      ruw: { soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' },
    });
    const dien = (wie: Beller, besluit: string) => wie(contract.submitBezwaar, { body: { besluit, gronden: 'Nee.' } });
    expect((await dien(inwoner, begin.body.id)).probleem?.errors?.[0]?.code).toBe('niet-verstuurd');
    await consulent(besluiten.cancelVoorstel, { params: { besluitId: begin.body.id }, body: { reden: 'Anders' } });
    const besluit = await neem({ soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' }, { cbsCode: '32' });
    expect((await dien(ander.inwoner, besluit)).probleem?.errors?.[0]?.code).toBe('onbekend');
    expect((await dien(inwoner, besluit)).status).toBe(201);
    expect((await dien(inwoner, besluit)).probleem?.errors?.[0]?.code).toBe('bezwaar-loopt');
  });

  it('late is taken in all the same: that it is late is for who decides', async () => {
    const { persoon, recht } = await metUitkering('Dop');
    const besluit = await neem({ soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' }, { cbsCode: '32' });
    await proef.systeem((tx) => tx`update besluit set bekendgemaakt_op = '2026-09-01' where id = ${besluit}`);
    const { body } = await consulent(contract.receiveBezwaar, {
      params: { persoonId: persoon },
      body: {
        besluit,
        gronden: 'Ik lag in het ziekenhuis.',
        kanaal: 'brief',
        ontvangenOp: '2026-11-20',
        commissie: false,
      },
    });
    expect(body.klok.opTijd).toBe(false);
    const params = { bezwaarId: body.id };
    await behandelaar(contract.processBezwaar, { params, ruw: { command: 'takeUpBezwaar' } });
    await behandelaar(contract.processBezwaar, {
      params,
      ruw: { command: 'waiveHoren', grond: 'wil-niet', reden: 'Hoeft niet.' },
    });
    const beslissing = { command: 'decideBezwaar', dictum: 'ongegrond', motivering: 'Nee.', rechtbank: RECHTBANK };
    expect((await behandelaar(contract.processBezwaar, { params, ruw: beslissing })).probleem?.errors?.[0]?.code).toBe(
      'te-laat',
    );
  });
});

describe('a granted objection flows back (Awb 7:11 lid 2)', () => {
  it('against an end: the right goes on and nothing stays open', async () => {
    const { persoon, recht, inwoner } = await metUitkering('Eef');
    const besluit = await neem({ soort: 'beeindigen', recht, ingangsdatum: '2026-11-24' }, { cbsCode: '32' });
    const { body } = await inwoner(contract.submitBezwaar, { body: { besluit, gronden: 'Ik woon hier.' } });
    await beslis(body.id, { dictum: 'gegrond', uitvoering: 'De uitkering gaat door.' });
    const [rij] = await proef.systeem((tx) => tx`select status, upper(geldig) as tot from recht where id = ${recht}`);
    expect(rij).toEqual({ status: 'lopend', tot: null });
    const [taak] = await proef.systeem(
      (tx) => tx`select titel from taak where persoon = ${persoon} and ontstaan_uit = 'Beslissing op bezwaar'`,
    );
    expect(taak?.titel).toMatch(/^Bezwaar BZ-2026-\d{6} gegrond: De uitkering gaat door\.$/);
  });

  it('against a withdrawal with a claim: the claim is booked back and the ledger stays at zero', async () => {
    const { persoon, recht, inwoner } = await metUitkering('Fie');
    const voor = await saldo(persoon, 'uitkeringslast');
    const besluit = await neem(
      { soort: 'intrekken', recht, ingangsdatum: '2026-10-01' },
      { cbsCode: '31', inlichtingenplichtGeschonden: true, gehoord: { op: '2026-11-20' } },
    );
    expect(await saldo(persoon, 'vordering')).toBeGreaterThan(0);
    const { body } = await inwoner(contract.submitBezwaar, { body: { besluit, gronden: 'Dit klopt niet.' } });
    await beslis(body.id, { dictum: 'gegrond', uitvoering: 'Wij betalen alles na.' });
    expect(await saldo(persoon, 'vordering')).toBe(0);
    expect(await saldo(persoon, 'uitkeringslast')).toBe(voor);
    const [rij] = await proef.systeem((tx) => tx`select status from recht where id = ${recht}`);
    expect(rij?.status).toBe('lopend');
    const [som] = await proef.systeem(
      (tx) => tx`select sum(bedrag_in_centen)::int as som from boeking where persoon = ${persoon}`,
    );
    expect(som?.som).toBe(0);
  });

  it('against a claim that was paid with what its aanmaning cost: all of it goes back', async () => {
    const { persoon, recht, inwoner } = await metUitkering('Fee');
    const besluit = await neem(
      { soort: 'intrekken', recht, ingangsdatum: '2026-10-01' },
      { cbsCode: '31', inlichtingenplichtGeschonden: true, gehoord: { op: '2026-11-20' } },
    );
    const gevorderd = await saldo(persoon, 'vordering');
    await proef.systeem(async (tx) => {
      const [rij] = await tx<{ id: string }[]>`select id from vordering where persoon = ${persoon}`;
      const vordering = rij?.id ?? '';
      const kop = { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, boekdatum: proef.klok.vandaag() };
      const posten = [
        boekAanmaningsvergoeding({ ...kop, omschrijving: 'Aanmaning' }, '2026-11', 20_00, vordering),
        boekOntvangst({ ...kop, omschrijving: 'Betaald' }, '2026-11', gevorderd + 20_00),
        boekVerdeling({ ...kop, omschrijving: 'Betaald' }, '2026-11', gevorderd + 20_00, vordering),
      ].flatMap((post) => (post ? [post] : []));
      for (const post of posten)
        await boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: [post] }], proef.klok.nu());
    });
    expect(await saldo(persoon, 'vordering')).toBe(0);
    const open = await saldo(persoon, 'te-betalen');
    const { body } = await inwoner(contract.submitBezwaar, { body: { besluit, gronden: 'Dit klopt niet.' } });
    await beslis(body.id, { dictum: 'gegrond', uitvoering: 'Wij betalen alles terug.' });
    expect(await saldo(persoon, 'vordering')).toBe(0);
    expect(await saldo(persoon, 'aanmaningsvergoeding')).toBe(0);
    expect(await saldo(persoon, 'te-betalen')).toBe(open - gevorderd - 20_00);
  });

  it('against a correction whose fact still stands: the claim goes, and comes back as a proposal', async () => {
    const { persoon, recht, inwoner } = await metUitkering('Gus');
    const feit = await consulent(recordFeit, {
      params: { persoonId: persoon },
      ruw: {
        soort: 'inkomen',
        waarde: {
          soort: 'loon',
          nettoInCenten: 30_000,
          periode: 'maand',
          vakantietoeslag: 'inbegrepen',
          kenmerk: 'Bakker',
        },
        vanaf: '2026-09-01',
        totEnMet: '2026-09-30',
        bron: 'medewerker',
        gecontroleerd: true,
      },
    });
    expect(feit.probleem).toBeUndefined();
    const [open] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from besluit where recht = ${recht} and status = 'concept'`,
    );
    const params = { besluitId: open?.id ?? '' };
    await consulent(besluiten.editVoorstel, {
      params,
      ruw: { motivering: 'Loon.', toets: TOETS, inlichtingenplichtGeschonden: false },
    });
    await consulent(besluiten.proposeBesluit, { params, body: {} });
    const gevorderd = await saldo(persoon, 'vordering');
    expect(gevorderd).toBeGreaterThan(0);
    const { body } = await inwoner(contract.submitBezwaar, {
      body: { besluit: params.besluitId, gronden: 'Dat loon was van mijn broer.' },
    });
    await beslis(body.id, { dictum: 'gegrond', uitvoering: 'De terugvordering vervalt.' });
    expect(await saldo(persoon, 'vordering')).toBe(0);
    const na = await proef.systeem(
      (tx) => tx`select soort, status from besluit where recht = ${recht} and status = 'concept'`,
    );
    expect([...na]).toEqual([{ soort: 'herzien', status: 'concept' }]);
  });

  it('the aanvraag of a resident without objections is left alone', async () => {
    const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Hans' });
    const inwoner = await proef.alsInwoner(persoon, proef.veenrade);
    await inwoner(registerEigenMelding, { body: { geldNodigNu: false } });
    expect((await inwoner(contract.readEigenBezwaren, {})).body).toEqual({ bezwaren: [] });
    expect((await inwoner(readEigenAanvragen, {})).body.aanvragen[0]?.status).toBe('gemeld');
  });
});
