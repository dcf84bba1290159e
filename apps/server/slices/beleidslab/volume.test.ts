import { forecastVolume, readVolume } from '@meedoen/contract/beleidslab';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let beleid: Beller;
let nummer = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  beleid = await proef.alsMedewerker(proef.veenrade.medewerkers.beleidsmedewerker, proef.veenrade);
});
afterAll(() => proef.stop());

/** So many people with bijstand over some stretches, in groups from days on. */
async function mensen(
  hoeveel: number,
  rechten: readonly (readonly [geldig: string, cbsCode?: string])[],
  groepen: readonly (readonly [groep: string, vanaf: IsoDate])[],
) {
  const { veenrade } = proef;
  for (let i = 0; i < hoeveel; i++) {
    nummer += 1;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: `Volume ${nummer}` });
    for (const [groep, vanaf] of groepen)
      await metFeiten(proef, persoon, veenrade, '9901', [
        {
          ...opgegeven('plaatsing', { indeling: 'klantgroepen', groep }, vanaf),
          ...{ bron: 'medewerker', gecontroleerd: true },
        },
      ]);
    await proef.systeem(async (tx) => {
      for (const [deel, [geldig, cbsCode]] of rechten.entries()) {
        const status = cbsCode ? 'beeindigd' : 'lopend';
        await tx`insert into recht ${tx({
          ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente: '9901', persoon, partner: null, geldig, status },
          kenmerk: `VO-${2026 + deel}-${String(nummer).padStart(6, '0')}`,
          toestand: jsonb(tx, cbsCode ? { status, einde: { cbsCode } } : { status }),
          ...{ versie: 1, aangemaakt_op: proef.klok.nu() },
        })}`;
      }
    });
  }
}

const GEWOON = { vanaf: 1, instroom: 100, verplaatsing: 100, werk: 100, terug: 100 };
const VRAAG = { geschiedenis: 36, maanden: 24, runs: 200, seed: 7, scenario: GEWOON };

describe('the volume in the policy lab', () => {
  it('is empty where nobody has bijstand, and forecasts nothing', async () => {
    expect((await beleid(readVolume, { query: { geschiedenis: 36 } })).body).toMatchObject({
      ...{ groepen: [], dagen: [], genoeg: false, uitkeringInCenten: null },
    });
    const prognose = await beleid(forecastVolume, { body: VRAAG });
    expect(prognose.status).toBe(409);
    expect(prognose.probleem?.errors?.[0]?.code).toBe('te-weinig-gezien');
  });

  it('counts who came, moved, left and came back, in fives, and nothing below ten', async () => {
    await mensen(22, [['[2023-01-10,)']], [['werken-en-ervaren', '2023-01-10']]);
    await mensen(
      12,
      [['[2023-01-10,)']],
      [
        ['werken-en-ervaren', '2023-01-10'],
        ['direct-werk', '2026-05-10'],
      ],
    );
    // away for three months, and then back
    await mensen(13, [['[2023-01-10,2025-02-15)', '11'], ['[2025-05-20,)']], [['direct-werk', '2023-01-10']]);
    await mensen(3, [['[2023-01-10,2026-03-01)', '32']], [['direct-werk', '2023-01-10']]);
    await mensen(11, [['[2026-10-02,)']], [['direct-werk', '2026-10-02']]);
    await mensen(4, [['[2026-10-02,)']], [['zorg', '2026-10-02']]);
    const { body } = await beleid(readVolume, { query: { geschiedenis: 36 } });
    expect(body.dagen).toHaveLength(37);
    expect([body.dagen[0], body.dagen.at(-1)]).toEqual(['2023-11-01', '2026-11-01']);
    const [direct, werken, zorg] = ['direct-werk', 'werken-en-ervaren', 'zorg'].map((code) =>
      body.groepen.find((each) => each.code === `klantgroepen.${code}`),
    );
    // 12 moved, 13 came back, 11 new: 36
    expect(direct?.stand.at(-1)).toBe(35);
    expect(direct?.instroom.aantal).toBe(10);
    expect(direct?.terug).toMatchObject({ aantal: 15 });
    expect(direct?.uitstroom).toMatchObject([
      { reden: 'werk', stroom: { aantal: 15 } },
      { reden: 'anders', stroom: { aantal: null, perMaand: null, laagste: null, hoogste: null } },
    ]);
    expect(werken?.naar).toMatchObject([{ code: 'klantgroepen.direct-werk', stroom: { aantal: 10 } }]);
    expect(werken?.stand.slice(-8)).toEqual([35, 35, 20, 20, 20, 20, 20, 20]);
    expect(zorg?.stand.at(-1)).toBeNull();
    // what is not told counts for five
    expect(body.stand.at(-1)).toBe(35 + 20 + 5);
    expect(body).toMatchObject({ genoeg: true, kort: false });
    // the last year only: nobody came back in it
    const jaar = (await beleid(readVolume, { query: { geschiedenis: 12 } })).body;
    expect(jaar.kort).toBe(false);
    expect(jaar.dagen).toHaveLength(13);
    expect(jaar.groepen.find(({ code }) => code.endsWith('direct-werk'))?.terug.aantal).toBe(0);
  });

  it('forecasts with a band, the same for the same seed, and follows the scenario', async () => {
    const plain = (await beleid(forecastVolume, { body: VRAAG })).body;
    expect(plain.maanden).toHaveLength(24);
    expect(plain.maanden[0]?.maand).toBe('2026-11');
    for (const { alle, groepen } of plain.maanden)
      for (const { laagste, midden, hoogste } of [alle, ...groepen]) {
        expect(laagste).toBeLessThanOrEqual(midden);
        expect(midden).toBeLessThanOrEqual(hoogste);
      }
    expect((await beleid(forecastVolume, { body: VRAAG })).body).toEqual(plain);
    const anders = (await beleid(forecastVolume, { body: { ...VRAAG, seed: 8 } })).body;
    expect(anders).not.toEqual(plain);
    const meer = (await beleid(forecastVolume, { body: { ...VRAAG, scenario: { ...GEWOON, instroom: 200 } } })).body;
    expect(meer.maanden.at(-1)?.alle.verwacht).toBeGreaterThan(plain.maanden.at(-1)?.alle.verwacht ?? 0);
    // nothing was booked, so nothing is said of cost
    expect(plain.jaren).toEqual([]);
  });

  it.each([
    ['/runs', { runs: 99 }, 'Dit moet minstens 100 zijn.'],
    ['/maanden', { maanden: 1.5 }, 'Vul een heel getal in.'],
    ['/geschiedenis', { geschiedenis: 13 }, 'Kies 12, 24 of 36 maanden.'],
    ['/scenario/instroom', { scenario: { ...GEWOON, instroom: 301 } }, 'Dit mag hoogstens 300 zijn.'],
    ['/scenario/vanaf', { maanden: 12, scenario: { ...GEWOON, vanaf: 13 } }, 'Kies een maand die in de prognose valt.'],
  ])('says at %s what is wrong', async (pointer, deel, detail) => {
    const { status, probleem } = await beleid(forecastVolume, { body: { ...VRAAG, ...deel } as never });
    expect(status).toBe(400);
    expect(probleem?.errors).toMatchObject([{ pointer, detail }]);
  });

  it('tells another uitvoerder nothing of it', async () => {
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.beleidsmedewerker, waterkant);
    expect((await elders(readVolume, { query: { geschiedenis: 36 } })).body.groepen).toEqual([]);
    expect(proef.fouten).toEqual([]);
  });
});
