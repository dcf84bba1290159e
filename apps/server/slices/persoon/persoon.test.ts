import { testBsn } from '@meedoen/casework/identificatie';
import { readFeiten, refreshBrp } from '@meedoen/contract/feit';
import * as contract from '@meedoen/contract/persoon';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import type { BrpPersoon } from '../../sources/brp/index.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type ProefBrp, type Proefomgeving, proefBrp, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

const WONING = '0106010000001234';
const [BSN, KIND, HUISGENOOT] = [testBsn(900), testBsn(901), testBsn(902)];
const adres = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  vanaf: '2020-05-01',
  briefadres: false,
  adresseerbaarObject: WONING,
} as const;
const basis = {
  geheim: false,
  gemeente: '9901',
  nationaliteiten: [{ code: '0001', omschrijving: 'Nederlandse' }],
  kinderen: [],
  adres,
} as const;
const selena: BrpPersoon = {
  ...basis,
  bsn: BSN,
  voornamen: 'Selena Maria',
  voorvoegsel: 'van',
  geslachtsnaam: 'Dongen',
  geboortedatum: { volledig: '1996-02-03' },
  kinderen: [{ bsn: KIND, voornamen: 'Milou', geslachtsnaam: 'Dongen', geboortedatum: { volledig: '2019-06-07' } }],
};
const milou: BrpPersoon = {
  ...basis,
  bsn: KIND,
  voornamen: 'Milou',
  geslachtsnaam: 'Dongen',
  geboortedatum: { volledig: '2019-06-07' },
};
const bram: BrpPersoon = {
  ...basis,
  bsn: HUISGENOOT,
  voornamen: 'Bram',
  geslachtsnaam: 'Éclair',
  geboortedatum: { volledig: '1990-01-01' },
};

let proef: Proefomgeving;
let consulent: Beller;
let brp: ProefBrp;
beforeAll(async () => {
  brp = proefBrp([selena, milou]);
  proef = await proefomgeving({ wegen: alleWegen(), brp });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

describe('a person at the desk', () => {
  let id: string;
  it('goes on when the BRP does not answer, and is filled in later; twice is once', async () => {
    brp.bereikbaar = false;
    const body = { bsn: BSN, gemeente: '9901', reden: 'Aan de balie' };
    const eerst = await consulent(contract.registerPersoon, { body });
    expect(eerst.body).toMatchObject({ naam: 'Naam nog onbekend', bronBereikbaar: false });
    brp.bereikbaar = true;
    const daarna = await consulent(contract.registerPersoon, { body });
    expect(daarna.body).toEqual({ persoonId: eerst.body.persoonId, naam: 'Selena van Dongen', bronBereikbaar: true });
    id = daarna.body.persoonId;
    const { body: feiten } = await consulent(readFeiten, { params: { persoonId: id } });
    expect(
      feiten.feiten
        .filter(({ persoon }) => persoon === id)
        .map(({ soort, stand }) => [soort, stand])
        .sort(),
    ).toEqual([
      ['adres', 'gecontroleerd'],
      ['geboortedatum', 'gecontroleerd'],
      ['naam', 'gecontroleerd'],
      ['nederlander', 'gecontroleerd'],
      ['ouderschap', 'gecontroleerd'],
    ]);
    const geen = await consulent(contract.registerPersoon, { body: { ...body, bsn: '123456789' } });
    expect(geen.probleem?.errors?.[0]?.pointer).toBe('/bsn');
  });

  it('records only what changed, and what it does to booked months becomes a proposal', async () => {
    const params = { persoonId: id };
    expect((await consulent(refreshBrp, { params })).body).toEqual({ nieuw: 0, gewijzigd: 0, bereikbaar: true });
    await metFeiten(proef, id, proef.veenrade, '9901', alleenstaande('1996-02-03', '9901').slice(3));
    const recht = await metRecht(proef, id, proef.veenrade, '9901', '2026-08-01', ['2026-09']);
    brp.zet({ ...bram, adres: { ...adres, vanaf: '2026-09-01' } });
    const antwoord = await consulent(refreshBrp, { params });
    expect(antwoord.body).toMatchObject({ gewijzigd: 0, bereikbaar: true });
    expect(antwoord.body.nieuw).toBeGreaterThan(0);
    const [besluit] = await proef.systeem((tx) => tx`select soort, status from besluit where recht = ${recht.id}`);
    expect(besluit).toEqual({ soort: 'herzien', status: 'concept' });
  });

  it('shows the household with who counts and why', async () => {
    const { body } = await consulent(contract.readDossier, { params: { persoonId: id } });
    expect(body.huishouden.map(({ naam, relatie, teltMee }) => [naam, relatie, teltMee])).toEqual([
      ['Selena van Dongen', 'aanvrager', true],
      ['Milou Dongen', 'kind', false],
      ['Bram Éclair', 'medebewoner', true],
    ]);
    expect(body).toMatchObject({ bsn: BSN, adres: 'Kade 1, 9901 AB Veenrade', persoon: { recht: 'lopend' } });
    expect(body.samenvatting).toBe('Selena van Dongen, 30 jaar, woont met 2 anderen en krijgt bijstand.');
    const tijdlijn = await consulent(contract.readTijdlijn, { params: { persoonId: id } });
    expect(tijdlijn.body.regels.map(({ titel, soort }) => [titel, soort])).toEqual([
      ['Herziening en terugvordering voorstellen', 'signaal'],
      ['Bijstand toegekend', 'recht'],
    ]);
  });

  it('tells a resident what was done, not the tasks and reasons of staff', async () => {
    const selena = await proef.alsInwoner(id, proef.veenrade);
    const { regels } = (await selena(contract.readTijdlijn, { params: { persoonId: id } })).body;
    expect(regels.map(({ titel, toelichting }) => [titel, toelichting])).toEqual([['Bijstand toegekend', '']]);
  });

  it('pages through what happened at one instant without losing a line', async () => {
    const notities = Array.from({ length: 70 }, () => uuidv7());
    await proef.systeem(async (tx) => {
      for (const notitie of notities)
        await tx`insert into contactnotitie (id, uitvoerder, gemeente, persoon, kanaal, tekst, auteur, op)
          values (${notitie}, ${proef.veenrade.id}, '9901', ${id}, 'telefoon', 'Gebeld', ${proef.veenrade.medewerkers.inkomensconsulent}, '2026-11-20T10:00:00Z')`;
    });
    const gezien: string[] = [];
    const blader = async (cursor?: string): Promise<void> => {
      const { body } = await consulent(contract.readTijdlijn, {
        params: { persoonId: id },
        query: cursor ? { cursor } : {},
      });
      gezien.push(...body.regels.map((regel) => regel.id));
      if (body.volgende) await blader(body.volgende);
    };
    await blader();
    expect(new Set(gezien).size).toBe(gezien.length);
    expect(gezien).toEqual(expect.arrayContaining(notities));
    const kapot = await consulent(contract.readTijdlijn, { params: { persoonId: id }, query: { cursor: 'gisteren' } });
    expect(kapot.probleem?.errors?.[0]?.pointer).toBe('/vraag/cursor');
  });

  it('says in which group somebody is today, not in which they were', async () => {
    const groep = (naam: string, vanaf: IsoDate, totEnMet: IsoDate | null) =>
      ({
        soort: 'plaatsing',
        waarde: { indeling: 'klantgroepen', groep: naam },
        vanaf,
        totEnMet,
        bron: 'medewerker',
        gecontroleerd: true,
      }) as const;
    await metFeiten(proef, id, proef.veenrade, '9901', [groep('geplaatst', '2026-03-01', null)]);
    await metFeiten(proef, id, proef.veenrade, '9901', [groep('leren-en-ontwikkelen', '2026-01-01', '2026-02-28')]);
    const { body } = await consulent(contract.readDossier, { params: { persoonId: id } });
    expect(body.persoon.klantgroep).toBe('geplaatst');
    const gevonden = await consulent(contract.searchPersonen, { ruw: { doel: 'recht-op-bijstand', bsn: BSN } });
    expect(gevonden.body.regels[0]?.klantgroep).toBe('geplaatst');
  });

  it('is found by bsn, by name without accents, by birth date and by kenmerk, with a purpose', async () => {
    const zoek = async (vraag: object) => {
      const antwoord = await consulent(contract.searchPersonen, { ruw: { doel: 'recht-op-bijstand', ...vraag } });
      return antwoord.status === 200
        ? antwoord.body.regels.map(({ naam }) => naam)
        : antwoord.probleem?.errors?.[0]?.code;
    };
    expect(await zoek({ bsn: BSN })).toEqual(['Selena van Dongen']);
    expect(await zoek({ naam: 'eclair' })).toEqual(['Bram Éclair']);
    expect(await zoek({ naam: 'selena van dongn' })).toEqual(['Selena van Dongen']);
    for (const naam of ['slena dongn', 'Selina Donge', 'salena van dongan', 'Sellena Dongen'])
      expect(await zoek({ naam }), naam).toEqual(['Selena van Dongen']);
    expect(await zoek({ naam: 'Karel Jansma' })).toEqual([]);
    // a sign that means "anything" to the database is only itself in a name
    for (const naam of ['%%', '__', '%%%', 'd_n', 'sel%van', '\\\\']) expect(await zoek({ naam }), naam).toEqual([]);
    expect(await zoek({ geboortedatum: '2019-06-07' })).toEqual(['Milou Dongen']);
    const [recht] = await proef.systeem(
      (tx) => tx<{ kenmerk: string }[]>`select kenmerk from recht where persoon = ${id}`,
    );
    expect(await zoek({ kenmerk: recht?.kenmerk })).toEqual(['Selena van Dongen']);
    await consulent(contract.searchPersonen, { body: { bsn: BSN, doel: 'terugvordering', aantal: 5 } });
    const [regel] = await proef.systeem(
      (tx) => tx`select name, doel from logregel where persoon = ${id} order by start_time desc, id desc limit 1`,
    );
    expect(regel).toEqual({ name: 'Gezocht', doel: 'terugvordering' });
    expect(await zoek({})).toBe('ontbreekt');
    expect(await zoek({ naam: 'selena', doel: 'toezicht-op-gegevens' })).toBe('past-niet');
    const een = await consulent(contract.searchPersonen, {
      body: { naam: 'dongen', doel: 'recht-op-bijstand', aantal: 1 },
    });
    const cursor = een.body.volgende ?? '';
    const twee = await consulent(contract.searchPersonen, {
      body: { naam: 'dongen', doel: 'recht-op-bijstand', aantal: 1, cursor },
    });
    expect([...een.body.regels, ...twee.body.regels].map(({ naam }) => naam)).toEqual([
      'Milou Dongen',
      'Selena van Dongen',
    ]);
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    const leeg = await vreemd(contract.searchPersonen, { body: { bsn: BSN, doel: 'recht-op-bijstand', aantal: 20 } });
    expect(leeg.body.regels).toEqual([]);
    expect((await vreemd(contract.readDossier, { params: { persoonId: id } })).status).toBe(404);
  });

  it('is joined by names that look like it only when those that hold the text leave room on the page', async () => {
    await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Piet Dongem' });
    const zoek = async (naam: string, aantal: number, cursor?: string) =>
      (
        await consulent(contract.searchPersonen, {
          body: { naam, doel: 'recht-op-bijstand', aantal, ...(cursor ? { cursor } : {}) },
        })
      ).body;
    const namen = async (naam: string, aantal: number) => (await zoek(naam, aantal)).regels.map((regel) => regel.naam);
    expect(await namen('dongen', 1)).toEqual(['Milou Dongen']);
    expect(await namen('dongen', 2)).toEqual(['Milou Dongen', 'Selena van Dongen']);
    expect(await namen('dongen', 3)).toEqual(['Milou Dongen', 'Selena van Dongen', 'Piet Dongem']);
    // two letters are no part of a name that an index knows
    expect(await namen('mi', 20)).toEqual(['Milou Dongen']);
    // the pages after one with names that look like it have them too
    const een = await zoek('dongn', 1);
    const twee = await zoek('dongn', 1, een.volgende ?? '');
    expect([...een.regels, ...twee.regels].map(({ naam }) => naam)).toEqual(['Milou Dongen', 'Piet Dongem']);
  });

  it('keeps a secret address from who lacks the right to see it', async () => {
    brp.zet({ ...selena, geheim: true });
    expect((await consulent(refreshBrp, { params: { persoonId: id } })).body.gewijzigd).toBe(1);
    const dicht = await consulent(contract.readDossier, { params: { persoonId: id } });
    expect(dicht.body).toMatchObject({ adres: null, adresAfgeschermd: true, persoon: { plaats: null } });
    const feiten = await consulent(readFeiten, { params: { persoonId: id } });
    expect(
      JSON.stringify(
        feiten.body.feiten.filter((feit) => feit.soort === 'adres' && feit.persoon === id && feit.bron === 'brp'),
      ),
    ).not.toContain('Kade');
    const teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
    expect((await teamleider(contract.readDossier, { params: { persoonId: id } })).body.adres).toContain('Kade 1');
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
