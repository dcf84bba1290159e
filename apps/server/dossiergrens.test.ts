import { ROLLEN, type Rol } from '@meedoen/casework/bevoegdheid';
import { testBsn } from '@meedoen/casework/identificatie';
import { readRuns, startRun } from '@meedoen/contract/betaalrun';
import { readFeiten, recordFeit } from '@meedoen/contract/feit';
import { readDossier, searchPersonen } from '@meedoen/contract/persoon';
import { readSessie } from '@meedoen/contract/sessie';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from './platform/database/index.ts';
import { alleenstaande, metFeiten } from './test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { alleWegen } from './wegen.ts';

// Whose file somebody may open, through the door: uitvoerder, gemeente, role, and never one's own circle.

let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
});
afterAll(() => proef.stop());

/** Puts somebody in the household of a file. */
const inHuishouden = (dossier: string, persoon: string, relatie: 'partner' | 'kind' | 'medebewoner') =>
  proef.systeem(
    (tx) =>
      tx`insert into huishoudlid ${tx({ dossier, persoon, uitvoerder: proef.veenrade.id, gemeente: '9901', relatie, geldig: '[2026-01-01,)' })}`,
  );
const veenrader = (naam: string, bsn?: string, collega = false) =>
  proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam, collega, ...(bsn ? { bsn } : {}) });

describe('one does not handle the file of', () => {
  let beller: Beller;
  const dossiers: Record<string, string> = {};
  beforeAll(async () => {
    const bsn = testBsn(900);
    const id = await proef.medewerker(proef.veenrade, 'inkomensconsulent', undefined, bsn);
    beller = await proef.alsMedewerker(id, proef.veenrade);
    dossiers.oneself = await veenrader('Zelfmerel', bsn);
    dossiers['a partner'] = await veenrader('Partnermerel');
    dossiers['a child'] = await veenrader('Kindmerel');
    dossiers['a parent one stands with'] = await veenrader('Oudermerel');
    dossiers['a brother who stands there too'] = await veenrader('Broermerel');
    dossiers['a colleague'] = await veenrader('Collegamerel', undefined, true);
    dossiers['a stranger'] = await veenrader('Vreemdmerel');
    for (const persoon of Object.values(dossiers))
      await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande('1990-05-05', '9901'));
    // recording facts derives the household anew: ours comes after
    const van = (naam: string) => dossiers[naam] ?? '';
    await inHuishouden(van('oneself'), van('a partner'), 'partner');
    await inHuishouden(van('oneself'), van('a child'), 'kind');
    await inHuishouden(van('a parent one stands with'), van('oneself'), 'kind');
    await inHuishouden(van('a parent one stands with'), van('a brother who stands there too'), 'kind');
  });

  it.each([
    'oneself',
    'a partner',
    'a child',
    'a parent one stands with',
    'a brother who stands there too',
    'a colleague',
  ])('%s: not to see, not to change, not to find', async (wie) => {
    const params = { persoonId: dossiers[wie] ?? '' };
    for (const [doel, verwacht] of [
      [params, 404],
      [{ persoonId: dossiers['a stranger'] ?? '' }, 200],
    ] as const) {
      expect((await beller(readDossier, { params: doel })).status).toBe(verwacht);
      expect((await beller(readFeiten, { params: doel })).status).toBe(verwacht);
    }
    const waarde = {
      soort: 'email',
      waarde: { email: 'a@b.example' },
      vanaf: null,
      totEnMet: null,
      bron: 'medewerker',
      gecontroleerd: true,
    } as const;
    expect((await beller(recordFeit, { params, body: waarde })).status).toBe(404);
    const gevonden = await beller(searchPersonen, { body: { naam: 'merel', doel: 'recht-op-bijstand', aantal: 50 } });
    expect(JSON.stringify(gevonden.body ?? '')).not.toContain(params.persoonId);
  });

  it('is closed to colleagues too, where one stands in it, until it was given to them', async () => {
    const ander = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    for (const [wie, persoonId] of Object.entries(dossiers)) {
      const { status } = await ander(readDossier, { params: { persoonId } });
      expect(status, wie).toBe(wie === 'a stranger' ? 200 : 404);
    }
  });
});

describe('random combinations agree with a small model', () => {
  const GEMEENTEN = ['9901', '9911', '9912', '9914', '9916', '9917'] as const;
  const LEEST: ReadonlySet<Rol> = new Set([
    'inkomensconsulent',
    'coach',
    'handhaving',
    'bezwaarbehandelaar',
    'kwaliteitsmedewerker',
    'teamleider',
  ]);
  // claims are mandated apart: 9914 kept them, 9916 gave nothing else
  const TERUGVORDERING = new Set(['9901', '9911', '9912', '9913', '9915', '9916']);
  const OVERAL: ReadonlySet<Rol> = new Set(['bezwaarbehandelaar', 'kwaliteitsmedewerker', 'teamleider']);
  const SCHRIJFT: ReadonlySet<Rol> = new Set(['inkomensconsulent', 'handhaving']);
  const GEMANDATEERD = new Set(['9901', '9911', '9912', '9913', '9914', '9915']);

  const plaats = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        { bij: 'veenrade', woont: '9901' } as const,
        { bij: 'waterkant', woont: '9911' } as const,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        bij: fc.constantFrom('veenrade' as const, 'waterkant' as const),
        woont: fc.constantFrom(...GEMEENTEN),
      }),
    },
  );
  const rol = fc.oneof(fc.constantFrom(...ROLLEN), fc.constantFrom(...LEEST, 'invordering' as const));
  const geval = fc.record({
    plaats,
    rollen: fc.array(
      fc.record({
        rol,
        gemeente: fc.constantFrom(null, null, ...GEMEENTEN),
        geldt: fc.constantFrom(true, true, false),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    band: fc.constantFrom(
      'geen',
      'geen',
      'geen',
      'zelf',
      'partner',
      'familie',
      'familie-thuis',
      'collega',
      'toegewezen',
    ),
    // an entry that nobody confirmed, or that was lifted, closes nothing
    status: fc.constantFrom('bevestigd', 'bevestigd', 'verwijdering-gevraagd', 'ingevoerd', 'verwijderd'),
  });

  it('for seeing and for changing a file', async () => {
    const gezien = { ja: 0, nee: 0 };
    let bsn = 2000;
    await fc.assert(
      fc.asyncProperty(geval, async ({ plaats: { bij, woont }, rollen, band, status }) => {
        const thuis = woont === '9901' ? proef.veenrade : proef.waterkant;
        const eigenBsn = testBsn(bsn++);
        const persoon = await proef.persoon({
          uitvoerder: thuis,
          gemeente: woont,
          naam: 'Wie',
          collega: band === 'collega' || band === 'toegewezen',
          ...(band === 'zelf' || band === 'familie' ? { bsn: eigenBsn } : {}),
        });
        if (band === 'partner' || band === 'familie-thuis') {
          const ik = await proef.persoon({ uitvoerder: thuis, gemeente: woont, naam: 'Ik', bsn: eigenBsn });
          await proef.systeem(
            (tx) =>
              tx`insert into huishoudlid ${tx({ dossier: persoon, persoon: ik, uitvoerder: thuis.id, gemeente: woont, relatie: 'partner', geldig: '[2026-01-01,)' })}`,
          );
        }
        const [eerste] = rollen;
        if (!eerste) return;
        const werk = proef[bij];
        const id = await proef.medewerker(werk, 'raadslid');
        await proef.belang(werk, id, band.startsWith('familie') ? 'ouder' : 'zelf', eigenBsn);
        await proef.systeem(async (tx) => {
          for (const { rol, gemeente, geldt } of rollen)
            await tx`insert into roltoekenning ${tx({ id: uuidv7(), medewerker: id, uitvoerder: werk.id, gemeente, rol, geldig: geldt ? '[2026-01-01,)' : '[2025-01-01,2026-11-24)' })}`;
        });
        await proef.systeem(async (tx) => {
          const sluit =
            status === 'verwijderd'
              ? { bsn_hash: null, gevraagd_door: id, gesloten_door: werk.medewerkers.teamleider }
              : {};
          await tx`update belang set ${tx({ status, ...sluit })} where medewerker = ${id}`;
          if (band === 'toegewezen')
            await tx`insert into dossiertoewijzing ${tx({ id: uuidv7(), uitvoerder: werk.id, gemeente: woont, persoon, medewerker: id, door: werk.medewerkers.teamleider, op: proef.klok.nu() })}`;
        });
        const beller = await proef.alsMedewerker(id, werk);

        const werkt = status === 'bevestigd' || status === 'verwijdering-gevraagd';
        const open = band === 'geen' || band === 'toegewezen' || (band !== 'collega' && !werkt);
        const invordert =
          werk === thuis &&
          TERUGVORDERING.has(woont) &&
          open &&
          rollen.some(
            ({ rol, gemeente, geldt }) =>
              geldt && (rol === 'invordering' || OVERAL.has(rol)) && (gemeente === null || gemeente === woont),
          );
        const houdt = (taak: ReadonlySet<Rol>) =>
          werk === thuis &&
          GEMANDATEERD.has(woont) &&
          open &&
          rollen.some(
            ({ rol, gemeente, geldt }) => geldt && taak.has(rol) && (gemeente === null || gemeente === woont),
          );
        const params = { persoonId: persoon };
        const ziet = (await beller(readFeiten, { params })).status !== 404;
        const body = {
          soort: 'geen-soort',
          waarde: {},
          vanaf: null,
          totEnMet: null,
          bron: 'medewerker',
          gecontroleerd: true,
        } as const;
        const wijzigt = (await beller(recordFeit, { params, body })).status !== 404;
        expect({ ziet, wijzigt }).toEqual({ ziet: houdt(LEEST) || invordert, wijzigt: houdt(SCHRIJFT) });
        gezien[ziet ? 'ja' : 'nee'] += 1;
      }),
      { numRuns: 200, seed: 20261124 },
    );
    expect(gezien.ja).toBeGreaterThan(20);
    expect(gezien.nee).toBeGreaterThan(20);
    expect(proef.fouten).toEqual([]);
  }, 60_000);
});

describe('the seven gemeenten of Waterkant, each with its own mandates', () => {
  it.each([
    ['inkomensconsulent', ['9911', '9912', '9913', '9914', '9915']],
    ['invordering', ['9911', '9912', '9913', '9915', '9916']],
    ['teamleider', ['9911', '9912', '9913', '9914', '9915', '9916']],
  ] as const)('%s sees the files of %j and no others', async (rol, verwacht) => {
    const ik = await proef.alsMedewerker(await proef.medewerker(proef.waterkant, rol), proef.waterkant);
    const gezien: string[] = [];
    for (const gemeente of ['9911', '9912', '9913', '9914', '9915', '9916', '9917']) {
      const persoonId = await proef.persoon({ uitvoerder: proef.waterkant, gemeente, naam: 'Zevenster' });
      await metFeiten(proef, persoonId, proef.waterkant, gemeente, alleenstaande('1990-05-05', gemeente));
      if ((await ik(readDossier, { params: { persoonId } })).status === 200) gezien.push(gemeente);
    }
    expect(gezien).toEqual(verwacht);
    expect((await ik(readSessie, {})).body.gemeenten.map(({ code }) => code).sort()).toEqual(verwacht);
  });

  it('by date: who began to mandate next year is there next year', async () => {
    const ik = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    const persoonId = await proef.persoon({ uitvoerder: proef.waterkant, gemeente: '9917', naam: 'Straks' });
    const status = async () => (await ik(readFeiten, { params: { persoonId } })).status;
    proef.klok.verzet('2026-12-31');
    expect(await status()).toBe(404);
    proef.klok.verzet('2027-01-01');
    expect(await status()).toBe(200);
    proef.klok.verzet('2026-11-24');
  });
});

describe('lists', () => {
  it('page by cursor through everything once, whoever comes in between, and take no cursor of somebody else', async () => {
    const betaler = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const maak = () => betaler(startRun, { body: { soort: 'dag', betaaldag: '2026-11-26', gemeenten: ['9901'] } });
    const ids = new Set<string>();
    for (let i = 0; i < 7; i++) ids.add((await maak()).body.id);
    const gelezen: string[] = [];
    let cursor: string | undefined;
    do {
      const bladzijde = await betaler(readRuns, { query: { aantal: 3, ...(cursor ? { cursor } : {}) } });
      expect(bladzijde.status).toBe(200);
      expect(bladzijde.body.regels.length).toBeLessThanOrEqual(3);
      gelezen.push(...bladzijde.body.regels.map(({ id }) => id));
      cursor = bladzijde.body.volgende ?? undefined;
      if (gelezen.length === 3) await maak();
    } while (cursor);
    expect(new Set(gelezen)).toEqual(ids);
    expect(gelezen).toHaveLength(7);
    for (const fout of ['x', 'e30', Buffer.from('["a"]').toString('base64url'), `${'a'.repeat(401)}`]) {
      const antwoord = await betaler(readRuns, { query: { aantal: 3, cursor: fout } });
      expect(antwoord.status, fout.slice(0, 10)).toBe(400);
    }
    for (const aantal of [0, 101, -1, 1.5]) expect((await betaler(readRuns, { query: { aantal } })).status).toBe(400);
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.betaalbeheer, proef.waterkant);
    const eerste = await betaler(readRuns, { query: { aantal: 3 } });
    const gestolen = await vreemd(readRuns, { query: { aantal: 3, cursor: eerste.body.volgende ?? '' } });
    expect(gestolen.body.regels ?? []).toEqual([]);
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    expect((await consulent(readWerkvoorraad, { query: { aantal: 5, cursor: 'x' } })).status).toBe(400);
  });
});
