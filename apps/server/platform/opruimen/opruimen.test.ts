import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { uuidv7 } from '../database/index.ts';
import { Wegen } from '../http/index.ts';
import { actorVan, startSessie } from '../sessie/index.ts';
import { hashVan } from '../sleutels/index.ts';
import { zetInWachtrij } from '../wachtrij/index.ts';
import { ruimOp } from './index.ts';

let proef: Proefomgeving;
let sessie: { soort: 'medewerker'; medewerker: string; uitvoerder: string };
beforeAll(async () => {
  proef = await proefomgeving({ wegen: new Wegen() });
  sessie = {
    soort: 'medewerker',
    medewerker: proef.veenrade.medewerkers.coach,
    uitvoerder: proef.veenrade.id,
  };
});
afterAll(() => proef.stop());

const T = Date.parse('2026-11-24T09:00:00Z');
const na = (minuten: number) => new Date(T + minuten * 60_000);
const soort = async (token: string | undefined, nu: Date) =>
  (await actorVan(proef.database, token, nu, proef.klok.vandaag())).soort;

describe('a session', () => {
  it('ends after half an hour of silence, not before', async () => {
    const token = await startSessie(proef.database, sessie, na(0));
    expect(await soort(token, na(29))).toBe('medewerker');
    expect(await soort(token, na(58))).toBe('medewerker');
    expect(await soort(token, na(88))).toBe('niemand');
  });
  it('ends after ten hours, whoever keeps it awake', async () => {
    const token = await startSessie(proef.database, sessie, na(0));
    for (let minuut = 20; minuut < 600; minuut += 20) expect(await soort(token, na(minuut))).toBe('medewerker');
    expect(await soort(token, na(600))).toBe('niemand');
  });
  it('is known by its hash only, and nothing else opens it', async () => {
    const token = await startSessie(proef.database, sessie, na(0));
    const [rij] =
      await proef.database`select encode(id_hash, 'base64') as hash from sessie where id_hash = ${hashVan(token)}`;
    expect(rij?.hash).toBeDefined();
    for (const fout of [undefined, '', `${token}x`, token.slice(1), String(rij?.hash)])
      expect(await soort(fout, na(1))).toBe('niemand');
  });
  it('ends with the work of whoever it belongs to', async () => {
    const id = await proef.medewerker(proef.veenrade, 'coach');
    const token = await startSessie(proef.database, { ...sessie, medewerker: id }, na(0));
    await proef.systeem((tx) => tx`update medewerker set geldig = daterange(null, '2026-11-24') where id = ${id}`);
    expect(await soort(token, na(1))).toBe('niemand');
  });
});

describe('cleaning up', () => {
  it('takes what is over and leaves what is not', async () => {
    const { database } = proef;
    await database`delete from sessie`;
    const [over, loopt] = [await startSessie(database, sessie, na(-800)), await startSessie(database, sessie, na(0))];
    const antwoord = (sleutel: string, op: Date) =>
      database`insert into idempotentie ${database({ actor: 'a', sleutel, route: 'r', verzoek_sha256: Buffer.alloc(32), status: 200, antwoord: Buffer.alloc(0), type: '', op })}`;
    await antwoord('oud', na(-25 * 60));
    await antwoord('nieuw', na(-23 * 60));
    await proef.systeem(async (tx) => {
      for (const [wat, klaar] of [
        ['oud', na(-31 * 1440)],
        ['jong', na(-29 * 1440)],
        ['wacht', null],
      ] as const) {
        await tx`insert into opdracht ${tx({ id: uuidv7(), soort: wat, gegevens: tx.json({}), niet_voor: na(-40 * 1440), aangemaakt_op: na(-40 * 1440), klaar_op: klaar })}`;
      }
      await zetInWachtrij(tx, { soort: 'eenmalig', gegevens: {}, sleutel: 'k' }, na(-40 * 1440));
      await tx`update opdracht set klaar_op = ${na(-39 * 1440)} where soort = 'eenmalig'`;
    });
    expect(await ruimOp(database, na(0), na(0))).toBe(3);
    expect(await ruimOp(database, na(0), na(0))).toBe(0);
    expect([await soort(over, na(0)), await soort(loopt, na(0))]).toEqual(['niemand', 'medewerker']);
    expect((await database`select sleutel from idempotentie`).map(({ sleutel }) => sleutel)).toEqual(['nieuw']);
    const jobs = await database`select soort from opdracht order by soort`;
    // a job with a key stays: its key makes sure the same day is not done twice
    expect(jobs.map((each) => each.soort)).toEqual(['eenmalig', 'jong', 'wacht']);
  });
});
