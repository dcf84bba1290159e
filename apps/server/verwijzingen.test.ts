import { OMVANGEN } from '@meedoen/casework/bevoegdheid';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metMachtiging } from './test/dossier.ts';
import { metOp, type Plek, plekkenIn, wieMag } from './test/hostile.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { type Toegangsproef, toegangsproef } from './test/toegangsproef.ts';
import { alleWegen } from './wegen.ts';

// Ids in what is sent, of things that are somebody else's. Ids in the address are in toegang.test.ts.

const NAAM = 'Zwanepoel';
let proef: Proefomgeving;
let anna: Toegangsproef;
const vreemd = new Map<string, string>();

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const { veenrade, waterkant } = proef;
  anna = await toegangsproef(proef, veenrade, '9901', 'Annabella');
  const ander = await toegangsproef(proef, waterkant, '9911', NAAM);
  vreemd.set('persoon', ander.persoon);
  vreemd.set('medewerker', waterkant.medewerkers.inkomensconsulent);
  for (const { route } of ROUTES.filter(({ route }) => route.method === 'GET'))
    for (const [naam, id] of Object.entries((await ander.aanroep(route)).params ?? {}))
      if (naam.endsWith('Id')) vreemd.set(naam, id);
});
afterAll(() => proef.stop());

const FEITEN: readonly (readonly [soort: string, veld: string, rest: object])[] = [
  ['partnerschap', 'partner', { recht: true }],
  ['ouderschap', 'kind', { inwonend: true }],
  ['medebewoning', 'medebewoner', { hoofdverblijf: true }],
  ['vertegenwoordiging', 'vertegenwoordiger', { soort: 'machtiging', naam: 'A', omvang: [OMVANGEN[0]] }],
];

/** A fact that names somebody, and one with evidence. */
function feitenMet(id: string): object[] {
  const feit = { vanaf: '2026-10-01', totEnMet: null };
  return [
    ...FEITEN.map(([soort, veld, rest]) => ({ ...feit, soort, waarde: { ...rest, [veld]: id } })),
    { ...feit, soort: 'contactgegevens', waarde: { email: 'a@b.example' }, bewijs: id },
  ];
}

async function bellerVoor(route: AnyRoute): Promise<Beller> {
  const wie = wieMag(route);
  if (wie === 'niemand') return proef.niemand;
  if (wie === 'inwoner')
    return proef.alsInwoner(route.path.includes('{aanvraagId}') ? anna.nieuw : anna.persoon, proef.veenrade);
  return proef.alsMedewerker(await proef.medewerker(proef.veenrade, wie), proef.veenrade);
}

/** Rows of Veenrade that point at something of Waterkant. */
async function wijstErheen(): Promise<number> {
  const [rij] = await proef.systeem(
    (tx) => tx<{ aantal: number }[]>`
      select (select count(*) from huishoudlid h join persoon p on p.id = h.persoon where h.uitvoerder <> p.uitvoerder)::int
        + (select count(*) from vertegenwoordiging v join persoon p on p.id = v.vertegenwoordiger where v.uitvoerder <> p.uitvoerder)::int
        + (select count(*) from feit f join bestand b on b.id = f.bewijs where b.persoon <> f.persoon)::int
        + (select count(*) from feit f where f.uitvoerder = ${proef.veenrade.id}
            and exists (select 1 from jsonb_each_text(f.waarde) w where w.value = any(${[...vreemd.values()]})))::int as aantal`,
  );
  return rij?.aantal ?? -1;
}

const metId = ROUTES.flatMap(({ route }) =>
  plekkenIn(route.body)
    .filter(({ schema }) => schema.format === 'uuid')
    .map(({ plek }) => ({ route, plek, naam: `${route.naam} ${plek.join('/')}` })),
);

describe('an id of somebody else in what is sent', () => {
  it.each(metId)('is refused: $naam', async ({ route, plek }: { route: AnyRoute; plek: Plek }) => {
    const beller = await bellerVoor(route);
    const goed = await anna.aanroep(route);
    for (const [soort, id] of vreemd) {
      const antwoord = await beller(route, { ...goed, body: undefined, ruw: metOp(goed.body, plek, id) });
      expect(antwoord.status, soort).toBeGreaterThanOrEqual(400);
      expect(antwoord.status, soort).toBeLessThan(500);
      expect(JSON.stringify(antwoord.body)).not.toContain(NAAM);
    }
    expect(await wijstErheen()).toBe(0);
  });

  it('is refused inside a fact, of staff and of a resident, and opens no household', async () => {
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    const bert = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Bert' });
    await metMachtiging(proef, { voor: anna.persoon, wie: bert, omvang: OMVANGEN }, proef.veenrade, '9901');
    const inwoners = [
      await proef.alsInwoner(anna.persoon, proef.veenrade),
      await proef.alsVertegenwoordiger(bert, anna.persoon, proef.veenrade),
    ];
    const weg = (naam: string) => ROUTES.find(({ route }) => route.naam === naam)?.route ?? expect.fail();
    const params = { persoonId: anna.persoon };
    for (const id of [...vreemd.values(), '00000000-0000-0000-0000-000000000000'])
      for (const feit of feitenMet(id)) {
        const ruw = { ...feit, bron: 'medewerker', gecontroleerd: true };
        expect((await consulent(weg('recordFeit'), { params, ruw })).status, JSON.stringify(feit)).toBe(400);
        const wijziging = { soort: 'huishouden', vanaf: '2026-10-01', feiten: [feit] };
        for (const inwoner of inwoners)
          expect((await inwoner(weg('reportWijziging'), { ruw: wijziging })).status).toBe(400);
      }
    expect(await wijstErheen()).toBe(0);
    const huis = await consulent(weg('readFeiten'), { params });
    expect(JSON.stringify(huis.body)).not.toContain(NAAM);
    expect(proef.fouten).toEqual([]);
  });
});
