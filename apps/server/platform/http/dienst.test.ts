import { route } from '@meedoen/contract/route';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { conflict, nietGevonden } from '../probleem/index.ts';
import { Wegen } from './wegen.ts';

// two paths of a door with one table behind it, so that the door is tested without any slice
const lijst = route({
  naam: 'proefLijst',
  method: 'GET',
  path: '/v1/proef/personen',
  samenvatting: 'Wie zie ik',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Lijst bekeken',
  status: 200,
  answer: z.object({ namen: z.array(z.string()) }),
});
const hernoem = route({
  naam: 'proefHernoem',
  method: 'POST',
  path: '/v1/proef/personen/{id}/namen',
  samenvatting: 'Geef een naam',
  taak: 'feit-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Naam gewijzigd',
  status: 201,
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ naam: z.string().min(2).max(50) }),
  answer: z.object({ naam: z.string(), keer: z.int() }),
});

let keer = 0;
const wegen = new Wegen()
  .op(lijst, async (_, { tx, betreft }) => {
    const rows = await tx<{ id: string; naam: string; gemeente: string }[]>`
      select id, naam, gemeente from persoon order by naam`;
    betreft(...rows);
    return { namen: rows.map(({ naam }) => naam) };
  })
  .op(hernoem, async ({ params, body }, { tx, betreft, versie }) => {
    const [rij] = await tx<{ id: string; gemeente: string }[]>`
      update persoon set naam = ${body.naam} where id = ${params.id} returning id, gemeente`;
    if (!rij) throw nietGevonden();
    betreft(rij);
    if (versie !== undefined && versie !== 1) throw conflict();
    keer += 1;
    return { naam: body.naam, keer };
  });

let proef: Proefomgeving;
let anna: string;
beforeAll(async () => {
  proef = await proefomgeving({ wegen });
  const { veenrade, waterkant } = proef;
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
  await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Collega', collega: true });
  await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam: 'Bram' });
  await proef.persoon({ uitvoerder: waterkant, gemeente: '9912', naam: 'Chris' });
  await proef.persoon({ uitvoerder: waterkant, gemeente: '9916', naam: 'Dirk' });
});
afterAll(() => proef.stop());

const consulentVan = (naam: 'veenrade' | 'waterkant') =>
  proef.alsMedewerker(proef[naam].medewerkers.inkomensconsulent, proef[naam]);

describe('the http door', () => {
  it('shows staff the people of gemeenten that mandated the task, and never a colleague', async () => {
    expect((await (await consulentVan('veenrade'))(lijst)).body.namen).toEqual(['Anna']);
    expect((await (await consulentVan('waterkant'))(lijst)).body.namen).toEqual(['Bram', 'Chris']);
    const alleen9911 = await proef.medewerker(proef.waterkant, 'inkomensconsulent', '9911');
    const beller = await proef.alsMedewerker(alleen9911, proef.waterkant);
    expect((await beller(lijst)).body.namen).toEqual(['Bram']);
  });

  it('shows a resident only themselves', async () => {
    const beller = await proef.alsInwoner(anna, proef.veenrade);
    expect((await beller(lijst)).body.namen).toEqual(['Anna']);
  });

  it('says 401 to nobody, and 404 to whoever lacks the task', async () => {
    expect((await proef.niemand(lijst)).status).toBe(401);
    const raadslid = await proef.alsMedewerker(proef.veenrade.medewerkers.raadslid, proef.veenrade);
    expect((await raadslid(lijst)).status).toBe(404);
  });

  it('does not change the row of another uitvoerder, and does not tell that it exists', async () => {
    const vreemd = await consulentVan('waterkant');
    const antwoord = await vreemd(hernoem, { params: { id: anna }, body: { naam: 'Gekaapt' } });
    expect(antwoord.status).toBe(404);
    const [rij] = await proef.systeem((tx) => tx<{ naam: string }[]>`select naam from persoon where id = ${anna}`);
    expect(rij?.naam).toBe('Anna');
  });

  it('wants the token of the session with every change', async () => {
    const beller = await consulentVan('veenrade');
    const call = { params: { id: anna }, body: { naam: 'Anna' } };
    expect((await beller(hernoem, { ...call, headers: { 'X-CSRF-Token': 'verkeerd' } })).status).toBe(403);
    expect((await beller(hernoem, { ...call, headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
    expect((await beller(hernoem, call)).status).toBe(201);
  });

  it('does a command with the same key once, and refuses the key for something else', async () => {
    const beller = await consulentVan('veenrade');
    const voor = keer;
    const call = { params: { id: anna }, body: { naam: 'Anna' }, sleutel: 'k1' };
    const [een, twee] = await Promise.all([beller(hernoem, call), beller(hernoem, call)]);
    expect([een.status, twee.status]).toEqual([201, 201]);
    expect(een.body).toEqual(twee.body);
    expect(keer).toBe(voor + 1);
    expect((await beller(hernoem, { ...call, body: { naam: 'Anders' } })).status).toBe(422);
  });

  it('answers a stale version with 409 and changes nothing', async () => {
    const beller = await consulentVan('veenrade');
    const antwoord = await beller(hernoem, { params: { id: anna }, body: { naam: 'Verloren' }, versie: 7 });
    expect(antwoord.status).toBe(409);
    expect(antwoord.probleem?.errors?.[0]?.code).toBe('versie-verouderd');
    const [rij] = await proef.systeem((tx) => tx<{ naam: string }[]>`select naam from persoon where id = ${anna}`);
    expect(rij?.naam).toBe('Anna');
  });

  it('names the field that is wrong or unknown', async () => {
    const beller = await consulentVan('veenrade');
    const antwoord = await beller(hernoem, { params: { id: anna }, ruw: { naam: 'A', extra: 1 } });
    expect(antwoord.status).toBe(400);
    expect(antwoord.probleem?.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/extra', '/naam']);
  });

  it('writes a line per person in the log, also when the answer was no', async () => {
    const beller = await consulentVan('veenrade');
    await beller(hernoem, { params: { id: anna }, body: { naam: 'Verloren' }, versie: 9 });
    const [regel] = await proef.systeem(
      (tx) => tx<{ name: string; status_code: number; actor_naam: string }[]>`
        select name, status_code, actor_naam from logregel where persoon = ${anna} order by start_time desc, id desc limit 1`,
    );
    expect(regel).toMatchObject({ name: 'Naam gewijzigd', status_code: 0 });
  });
});
