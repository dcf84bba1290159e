import { testBsn } from '@meedoen/casework/identificatie';
import * as contract from '@meedoen/contract/belang';
import { readDossier } from '@meedoen/contract/persoon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let beheerder: Beller;
let teamleider: Beller;
let kwaliteit: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  beheerder = await proef.alsMedewerker(veenrade.medewerkers.beheerder, veenrade);
  teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
  kwaliteit = await proef.alsMedewerker(veenrade.medewerkers.kwaliteitsmedewerker, veenrade);
});
afterAll(() => proef.stop());

async function client(naam: string, nr: number): Promise<string> {
  const { veenrade } = proef;
  const id = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam, bsn: testBsn(nr) });
  await metFeiten(proef, id, veenrade, '9901', alleenstaande('1990-05-05', '9901'));
  return id;
}
async function consulent() {
  const id = await proef.medewerker(proef.veenrade, 'inkomensconsulent');
  const beller = await proef.alsMedewerker(id, proef.veenrade);
  return { id, ziet: async (persoonId: string) => (await beller(readDossier, { params: { persoonId } })).status };
}
const voerIn = (medewerker: string, nr: number, relatie: 'zelf' | 'ouder' = 'ouder') =>
  beheerder(contract.enterBelang, { body: { medewerker, relatie, bsn: testBsn(nr) } });
const code = (antwoord: { probleem: { errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;

describe('a personal interest', () => {
  it('works after another entered the same number, and until two lifted it; no number stays behind', async () => {
    const moeder = await client('Moeder Merel', 11);
    const { id, ziet } = await consulent();
    const nieuw = await voerIn(id, 11);
    expect(nieuw.status).toBe(201);
    expect(nieuw.body).toMatchObject({ status: 'ingevoerd', relatie: 'ouder', bevestigdDoor: null });
    expect(await ziet(moeder)).toBe(200);
    const params = { belangId: nieuw.body.id };

    const anders = await teamleider(contract.confirmBelang, { params, body: { bsn: testBsn(12) } });
    expect(anders.probleem?.errors?.[0]).toMatchObject({ pointer: '/bsn', code: 'ander-nummer' });
    const geen = await teamleider(contract.confirmBelang, { params, body: { bsn: '123456789' } });
    expect(code(geen)).toBe('geen-bsn');
    const bevestigd = await teamleider(contract.confirmBelang, { params, body: { bsn: testBsn(11) } });
    expect(bevestigd.body).toMatchObject({ status: 'bevestigd', bevestigdDoor: expect.any(String) });
    expect(await ziet(moeder)).toBe(404);

    const gevraagd = await beheerder(contract.requestVerwijdering, { params, body: { reden: 'Verkeerd nummer' } });
    expect(gevraagd.body.status).toBe('verwijdering-gevraagd');
    // closed until somebody else decided
    expect(await ziet(moeder)).toBe(404);
    expect((await kwaliteit(contract.rejectVerwijdering, { params, body: {} })).body.status).toBe('bevestigd');
    await beheerder(contract.requestVerwijdering, { params, body: { reden: 'Toch' } });
    expect((await teamleider(contract.confirmVerwijdering, { params, body: {} })).body.status).toBe('verwijderd');
    expect(await ziet(moeder)).toBe(200);
    const [rij] = await proef.systeem((tx) => tx`select bsn_hash, status from belang where id = ${nieuw.body.id}`);
    expect(rij).toEqual({ bsn_hash: null, status: 'verwijderd' });
    const bsn = testBsn(11);
    const sporen = await proef.systeem(
      (tx) => tx`select 1 from logregel where attributes::text like ${`%${bsn}%`} or name like ${`%${bsn}%`}
        union all select 1 from idempotentie where convert_from(antwoord, 'utf8') like ${`%${bsn}%`}`,
    );
    expect([...sporen]).toEqual([]);
  });

  it('leaves a line in the log with whose interest it is for every step, also for a refusal', async () => {
    const { id } = await consulent();
    const nieuw = await voerIn(id, 21);
    const params = { belangId: nieuw.body.id };
    await teamleider(contract.confirmBelang, { params, body: { bsn: testBsn(22) } });
    await beheerder(contract.withdrawBelang, { params, body: {} });
    const regels = await proef.systeem(
      (tx) => tx<{ name: string; status: number; doel: string }[]>`
        select name, status_code as status, doel from logregel where persoon = ${id} order by start_time, id`,
    );
    expect(regels.map(({ name, status }) => [name, status])).toEqual([
      ['Persoonlijk belang ingevoerd', 1],
      ['Persoonlijk belang bevestigd', 0],
      ['Invoer van persoonlijk belang ingetrokken', 1],
    ]);
    expect(new Set(regels.map(({ doel }) => doel))).toEqual(new Set(['toezicht-op-gegevens']));
  });

  it('marks a colleague only once the own number is confirmed', async () => {
    const persoon = await client('Collega Merel', 31);
    const { id } = await consulent();
    const ander = await consulent();
    const nieuw = await voerIn(id, 31, 'zelf');
    expect(await ander.ziet(persoon)).toBe(200);
    await teamleider(contract.confirmBelang, { params: { belangId: nieuw.body.id }, body: { bsn: testBsn(31) } });
    expect(await ander.ziet(persoon)).toBe(404);
    const lijst = await beheerder(contract.readBelangen, {});
    expect(lijst.body.medewerkers.find((wie) => wie.id === id)?.zelfBekend).toBe(true);
    expect(JSON.stringify(lijst.body)).not.toContain(testBsn(31));
  });

  it('is refused twice, with a second own number, for who does not work here, and without a real number', async () => {
    const { id } = await consulent();
    await voerIn(id, 41);
    expect(code(await voerIn(id, 41))).toBe('al-ingevoerd');
    await voerIn(id, 42, 'zelf');
    expect(code(await voerIn(id, 43, 'zelf'))).toBe('al-eigen-bsn');
    const vreemd = proef.waterkant.medewerkers.inkomensconsulent;
    expect(code(await voerIn(vreemd, 44))).toBe('onbekend');
    const fout = await beheerder(contract.enterBelang, { body: { medewerker: id, relatie: 'kind', bsn: '111222' } });
    expect(fout.probleem?.errors?.[0]).toMatchObject({ pointer: '/bsn', code: 'geen-bsn' });
  });

  it('about oneself is confirmed and lifted by another', async () => {
    const { teamleider: zelf } = proef.veenrade.medewerkers;
    const nieuw = await voerIn(zelf, 51);
    const call = { params: { belangId: nieuw.body.id }, body: { bsn: testBsn(51) } };
    expect(code(await teamleider(contract.confirmBelang, call))).toBe('over-uzelf');
    expect((await kwaliteit(contract.confirmBelang, call)).body.status).toBe('bevestigd');
  });

  it('is of one organisation, and of the gemeenten somebody looks after', async () => {
    const { waterkant } = proef;
    const daar = await proef.alsMedewerker(waterkant.medewerkers.beheerder, waterkant);
    expect((await daar(contract.readBelangen, {})).body.belangen).toEqual([]);
    const [west, oost] = await Promise.all(['9911', '9912'].map((g) => proef.medewerker(waterkant, 'coach', g)));
    for (const id of [west, oost]) await proef.belang(waterkant, id ?? '', 'kind', testBsn(61));
    const alleenWest = await proef.alsMedewerker(await proef.medewerker(waterkant, 'beheerder', '9911'), waterkant);
    const gezien = (await alleenWest(contract.readBelangen, {})).body;
    expect(gezien.belangen.map(({ medewerker }) => medewerker.id)).toEqual([west]);
    expect(gezien.medewerkers.map(({ id }) => id)).not.toContain(oost);
    expect((await daar(contract.readBelangen, {})).body.belangen).toHaveLength(2);
  });
});

describe('the file of a colleague', () => {
  it('is given to somebody by a teamleider, not to themselves and not to who has a tie, and taken back', async () => {
    const persoon = await client('Gemarkeerde Merel', 71);
    const { id: collega } = await consulent();
    await proef.belang(proef.veenrade, collega, 'zelf', testBsn(71));
    const zus = await consulent();
    await proef.belang(proef.veenrade, zus.id, 'broer-of-zus', testBsn(71));
    const ander = await consulent();
    const lijst = await teamleider(contract.readCollegadossiers, {});
    expect(lijst.body.dossiers.find((dossier) => dossier.persoon === persoon)).toMatchObject({
      naam: 'Gemarkeerde Merel',
      toewijzingen: [],
    });
    const params = { dossierId: persoon };
    const geef = (medewerker: string) => teamleider(contract.assignCollegadossier, { params, body: { medewerker } });
    expect(code(await geef(proef.veenrade.medewerkers.teamleider))).toBe('uzelf');
    for (const wie of [collega, zus.id]) {
      const nee = await geef(wie);
      expect(nee.probleem?.errors?.[0]).toEqual({
        pointer: '/medewerker',
        code: 'kan-niet',
        detail: 'Deze collega kan dit dossier niet behandelen. Kies een ander.',
      });
    }
    const toegewezen = await geef(ander.id);
    expect(toegewezen.body.toewijzingen).toHaveLength(1);
    expect(code(await geef(ander.id))).toBe('al-toegewezen');
    expect(await ander.ziet(persoon)).toBe(200);
    expect(await (await consulent()).ziet(persoon)).toBe(404);
    const toewijzing = { params: { toewijzingId: toegewezen.body.toewijzingen[0]?.id ?? '' }, body: {} };
    expect((await teamleider(contract.endToewijzing, toewijzing)).body.toewijzingen).toEqual([]);
    expect((await teamleider(contract.endToewijzing, toewijzing)).status).toBe(404);
    expect(await ander.ziet(persoon)).toBe(404);
    const log = await proef.systeem(
      (tx) => tx<{ name: string }[]>`select name from logregel where persoon = ${persoon} and name like 'Behandelaar%'
        and status_code = 1 order by start_time, id`,
    );
    expect(log.map(({ name }) => name)).toEqual([
      'Behandelaar van het dossier van een collega aangewezen',
      'Behandelaar van het dossier van een collega ingetrokken',
    ]);
  });

  it('is not shown to a teamleider who has a tie with it, nor is that of somebody who is no colleague', async () => {
    const gewoon = await client('Gewone Merel', 81);
    const persoon = await client('Zus Merel', 82);
    const { id } = await consulent();
    await proef.belang(proef.veenrade, id, 'zelf', testBsn(82));
    const wie = await proef.medewerker(proef.veenrade, 'teamleider');
    await proef.belang(proef.veenrade, wie, 'partner', testBsn(82));
    const beller = await proef.alsMedewerker(wie, proef.veenrade);
    const ids = (await beller(contract.readCollegadossiers, {})).body.dossiers.map((dossier) => dossier.persoon);
    expect(ids).not.toContain(persoon);
    const body = { medewerker: proef.veenrade.tweedeConsulent };
    for (const dossierId of [persoon, gewoon])
      expect((await beller(contract.assignCollegadossier, { params: { dossierId }, body })).status).toBe(404);
  });

  it('opens again when the colleague no longer works here', async () => {
    const persoon = await client('Vertrokken Merel', 91);
    const { id } = await consulent();
    await proef.belang(proef.veenrade, id, 'zelf', testBsn(91));
    const ander = await consulent();
    expect(await ander.ziet(persoon)).toBe(404);
    await proef.systeem((tx) => tx`update medewerker set geldig = '[2020-01-01,2026-11-24)' where id = ${id}`);
    expect(await ander.ziet(persoon)).toBe(200);
    expect(proef.fouten).toEqual([]);
  });
});
