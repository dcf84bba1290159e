import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { testBsn } from '@meedoen/casework/identificatie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDeur, vrijePoort } from './test/productieproces.ts';
import { type Proefdeur, startProefdeur } from './test/proefdeur.ts';

let proefdeur: Proefdeur;
let env: Proefdeur['env'];
beforeAll(async () => {
  proefdeur = await startProefdeur('https://meedoen.proef.example', 'Anna', testBsn(78));
  ({ env } = proefdeur);
});
afterAll(() => proefdeur?.stop());

describe('stopping', () => {
  it('says not ready, finishes what runs, takes nothing new, and ends well', async () => {
    const poort = await vrijePoort();
    const tweede = await startDeur('http', { ...env, PORT: String(poort) }, `http://127.0.0.1:${poort}`);
    const ready = () =>
      fetch(`${tweede.adres}/gereedheid`).then(
        ({ status }) => status,
        () => 0,
      );
    expect(await ready()).toBe(200);
    // a call that is half sent when the signal comes
    const traag = request(`${tweede.adres}/v1/berekeningen`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    traag.write('{"casus":');
    await sleep(100);
    tweede.proces.kill('SIGTERM');
    await sleep(200);
    expect(await ready()).toBe(503);
    await sleep(1200);
    expect(await ready()).toBe(0);
    traag.end('{}}');
    const [antwoord] = await once(traag, 'response');
    expect(antwoord.statusCode).toBeGreaterThanOrEqual(200);
    expect(antwoord.headers.connection).toBe('close');
    antwoord.resume();
    expect(await tweede.einde).toBe(0);
  });

  it('works for the jobs door too; neither starts half', async () => {
    const opdrachten = await startDeur('opdrachten', env);
    opdrachten.proces.kill('SIGTERM');
    expect(await opdrachten.einde).toBe(0);
    const { OIDC_INWONER_SECRET: _, ...zonder } = env;
    await expect(startDeur('http', zonder)).rejects.toThrow('OIDC_INWONER_SECRET');
    await expect(startDeur('http', { ...env, MEEDOEN_DEMO: 'aan' })).rejects.toThrow('npm start');
    await expect(startDeur('http', { ...env, MEEDOEN_APPS: '/nergens' })).rejects.toThrow('no built app');
  });
});
