import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testBsn } from '@meedoen/casework/identificatie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BrpPersoon, type Brpsimulator, haalCentraal, startBrpsimulator } from './index.ts';

const bsn = testBsn(11);
const object = '9901010000000001';
const persoon: BrpPersoon = {
  bsn,
  voornamen: 'Selena Maria',
  geslachtsnaam: 'Brouwer',
  geboortedatum: { volledig: '2001-03-04' },
  gemeente: '9901',
  geheim: false,
  adres: {
    straat: 'Vijverlaan',
    huisnummer: '12',
    postcode: '9901AB',
    plaats: 'Veenrade',
    land: 'NL',
    vanaf: '2025-04-01',
    briefadres: false,
    adresseerbaarObject: object,
  },
  nationaliteiten: [{ code: '0001', omschrijving: 'Nederlandse' }],
  partner: {
    bsn: testBsn(13),
    geslachtsnaam: 'Smit',
    voornamen: 'Jo',
    geboortedatum: { volledig: '2000-01-01' },
    vorm: 'huwelijk',
    vanaf: '2020-05-05',
    tot: '2024-06-06',
  },
  kinderen: [{ bsn: testBsn(14), geslachtsnaam: 'Smit', voornamen: 'Kim', geboortedatum: { volledig: '2021-09-09' } }],
};
const zus: BrpPersoon = {
  bsn: testBsn(12),
  voornamen: 'Dewi',
  geslachtsnaam: 'Brouwer',
  geboortedatum: { volledig: '2004-02-29' },
  gemeente: '9901',
  geheim: true,
  adres: persoon.adres,
  nationaliteiten: [],
  kinderen: [],
};

let simulator: Brpsimulator;
beforeAll(async () => {
  simulator = await startBrpsimulator([persoon, zus], 'sleutel');
});
afterAll(() => simulator.stop());
const brp = (sleutel = 'sleutel') => haalCentraal({ adres: simulator.adres, sleutel, geduld: 300 });

/** Asks the simulator as it is, without the adapter. */
const vraag = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${simulator.adres}/personen`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-API-KEY': 'sleutel', ...headers },
    body: JSON.stringify(body),
  });

const lees = async (response: Response) => (await response.json()) as { personen: Record<string, object>[] };

describe('the BRP through Haal Centraal', () => {
  it('reads somebody as registered, and nobody for a bsn it does not know', async () => {
    expect(await brp().persoon(bsn)).toEqual(persoon);
    expect(await brp().persoon(testBsn(99))).toBeUndefined();
  });

  it('tells who is registered at a dwelling', async () => {
    const bewoners = await brp().bewoners(object);
    expect(bewoners.map((each) => [each.voornamen, each.geboortedatum])).toEqual([
      ['Selena Maria', { volledig: '2001-03-04' }],
      ['Dewi', { volledig: '2004-02-29' }],
    ]);
  });

  it.each([
    [503, true],
    [429, true],
    [403, false],
  ])('says of %i whether trying again helps', async (status, tijdelijk) => {
    simulator.antwoordMet(status);
    await expect(brp().persoon(bsn)).rejects.toMatchObject({ name: 'BrpFout', tijdelijk });
    simulator.antwoordMet(200);
  });

  it('does not wait for ever, and says when the key is wrong', async () => {
    simulator.antwoordMet(0);
    await expect(brp().persoon(bsn)).rejects.toMatchObject({ code: 'geen-antwoord', tijdelijk: true });
    simulator.antwoordMet(200);
    await expect(brp('fout').persoon(bsn)).rejects.toMatchObject({ code: 'authentication', tijdelijk: false });
  });
});

describe('the simulator answers as the published interface', () => {
  const document = JSON.parse(readFileSync(join(import.meta.dirname, 'haalcentraal.schema.json'), 'utf8'));
  const schema = (naam: string) => z.fromJSONSchema({ ...document, $ref: `#/$defs/${naam}` });
  const velden = [
    'burgerservicenummer',
    'naam',
    'geboorte',
    'verblijfplaats',
    'nationaliteiten',
    'partners',
    'kinderen',
    'gemeenteVanInschrijving',
  ];

  it('fits the schema of a person', async () => {
    const body = await lees(
      await vraag({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields: velden }),
    );
    expect(schema('Persoon').safeParse(body.personen[0]).error?.issues ?? []).toEqual([]);
    expect(schema('Adres').safeParse(body.personen[0]?.verblijfplaats).success).toBe(true);
    expect(
      schema('Adres').safeParse({ ...body.personen[0]?.verblijfplaats, adresseerbaarObjectIdentificatie: 7 }).success,
    ).toBe(false);
  });

  it('gives only the fields that were asked for', async () => {
    const body = await lees(
      await vraag({
        type: 'RaadpleegMetBurgerservicenummer',
        burgerservicenummer: [bsn],
        fields: ['naam.geslachtsnaam'],
      }),
    );
    expect(body.personen).toEqual([{ naam: { geslachtsnaam: 'Brouwer' } }]);
  });

  it.each([
    [
      'a field that comes by itself',
      { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields: ['inOnderzoek'] },
    ],
    ['no fields', { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn] }],
    ['an unknown type', { type: 'ZoekMetVanAlles', fields: ['naam'] }],
  ])('refuses %s', async (_, body) => {
    const response = await vraag(body);
    expect(response.status).toBe(400);
    expect(schema('Foutbericht').safeParse(await response.json()).success).toBe(true);
  });
});
