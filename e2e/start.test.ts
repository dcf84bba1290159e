import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseFolder, type Product, startProduct } from './product.ts';

const seconden = (product: Product): number => Number(/Klaar in ([\d.]+) s/.exec(product.uitvoer())?.[1]);
const leeft = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('npm start', () => {
  let map: string;
  let gegevens: string | undefined;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'meedoen-start-'));
  });
  afterAll(async () => {
    if (gegevens) await rm(gegevens, { recursive: true, force: true });
    await rm(map, { recursive: true, force: true });
  });

  it('says where to look, stands again in seconds, and stops all that it started', { timeout: 240_000 }, async () => {
    const eerste = await startProduct(map);
    const uitvoer = eerste.uitvoer();
    for (const regel of ['PostgreSQL', 'Migraties', 'Inloggen', 'BRP en post', 'Demo', 'Deuren'])
      expect(uitvoer).toMatch(new RegExp(`^${regel} `, 'm'));
    expect(uitvoer).toContain(`Medewerkers   ${eerste.adres}/medewerker/`);
    expect((await fetch(`${eerste.adres}/inwoner/`)).status).toBe(200);
    gegevens = databaseFolder(uitvoer);
    const postgres = Number((await readFile(join(gegevens, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    expect(leeft(postgres)).toBe(true);
    expect(await eerste.stop()).toBe(0);
    expect(leeft(postgres)).toBe(false);
    await expect(fetch(eerste.adres)).rejects.toThrow();

    const tweede = await startProduct(map);
    expect(tweede.uitvoer()).toContain('gegevens stonden er al');
    expect(seconden(tweede)).toBeLessThan(seconden(eerste));

    // Somebody else holds the port: the product takes the next one and says so.
    await tweede.stop();
    const poort = Number(new URL(tweede.adres).port);
    const bezet = createServer();
    await new Promise<void>((resolve) => bezet.listen(poort, '127.0.0.1', resolve));
    try {
      const derde = await startProduct(map, poort);
      expect(Number(new URL(derde.adres).port)).toBeGreaterThan(poort);
      expect((await fetch(`${derde.adres}/medewerker/`)).status).toBe(200);
      await derde.stop();
    } finally {
      bezet.close();
    }
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves nothing running when %s reaches npm alone',
    { timeout: 120_000 },
    async (signaal) => {
      const root = dirname(import.meta.dirname);
      const poort = 4300 + Math.floor(Math.random() * 700);
      const npm = spawn('npm', ['start'], {
        cwd: root,
        env: { ...process.env, PORT: String(poort), MEEDOEN_MAP: map, DATABASE_URL: '', MEEDOEN_VANDAAG: '' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let uitvoer = '';
      npm.stdout.on('data', (deel: Buffer) => {
        uitvoer += deel.toString();
      });
      await expect.poll(() => uitvoer, { timeout: 90_000 }).toContain('Stop met Ctrl-C');
      const adres = /Inwoners\s+(http:\/\/\S+?)\/inwoner\//.exec(uitvoer)?.[1] ?? '';
      const pid = Number((await readFile(join(gegevens ?? '', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
      expect((await fetch(`${adres}/inwoner/`)).status).toBe(200);
      npm.kill(signaal);
      await expect.poll(() => leeft(pid), { timeout: 20_000 }).toBe(false);
      await expect(fetch(adres)).rejects.toThrow();
    },
  );
});
