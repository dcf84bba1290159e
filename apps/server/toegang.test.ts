import { OMVANGEN, ROLLEN, TAKEN_PER_ROL } from '@meedoen/casework/bevoegdheid';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from './platform/database/index.ts';
import { metMachtiging } from './test/dossier.ts';
import { alsZorgteam } from './test/ketenproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { type Toegangsproef, toegangsproef } from './test/toegangsproef.ts';
import { OMVANG, TOEGANG, WIE, type Wie } from './toegang.tabel.ts';
import { alleWegen } from './wegen.ts';

let proef: Proefomgeving;
let anna: Toegangsproef;
let thuis: ReadonlyMap<Wie, Beller>;
let elders: ReadonlyMap<Wie, Beller>;
let cor: string;

beforeAll(async () => {
  // one member of staff prepares every call of the table: more than anybody may ask in a minute
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const { veenrade, waterkant } = proef;
  anna = await toegangsproef(proef, veenrade, '9901', 'Annabella');
  const medewerkers = async (uitvoerder: typeof veenrade) => {
    const bellers = new Map<Wie, Beller>([['niemand', proef.niemand]]);
    for (const rol of ROLLEN) {
      if (rol === 'inwoner' || rol === 'vertegenwoordiger') continue;
      bellers.set(rol, await proef.alsMedewerker(await proef.medewerker(uitvoerder, rol), uitvoerder));
    }
    // an account is of one organisation: of a care team for handovers, of another for everything else
    const team = await alsZorgteam(proef, uitvoerder, uitvoerder === veenrade ? '9901' : '9911');
    const buiten = bellers.get('ketenpartner') ?? team;
    bellers.set('ketenpartner', (route, aanroep) =>
      (route.taak === 'zorgoverdracht-ontvangen' ? team : buiten)(route, aanroep),
    );
    return bellers;
  };
  elders = await medewerkers(waterkant);
  const bert = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Bert' });
  const [persoon, nieuw] = [anna.persoon, anna.nieuw];
  for (const voor of [persoon, nieuw])
    await metMachtiging(proef, { voor, wie: bert, omvang: OMVANGEN }, veenrade, '9901');
  thuis = new Map([
    ...(await medewerkers(veenrade)),
    ['inwoner', over((voor) => proef.alsInwoner(voor, veenrade))],
    ['vertegenwoordiger', over((voor) => proef.alsVertegenwoordiger(bert, voor, veenrade))],
  ]);
  cor = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Cor' });
});
afterAll(() => proef.stop());

/** A session per call about the file the path is about: applications are of the one without a right. */
const over =
  (login: (persoon: string) => Promise<Beller>): Beller =>
  async (route, aanroep) =>
    (await login(route.path.includes('{aanvraagId}') ? anna.nieuw : anna.persoon))(route, aanroep);

const beantwoord = new Set(alleWegen().alle.map(({ route }) => route.naam));
const routes: readonly AnyRoute[] = ROUTES.map(({ route }) => route).filter(({ naam }) => beantwoord.has(naam));
const NIET = new Set([401, 403, 404]);

async function status(beller: Beller, route: AnyRoute) {
  const antwoord = await beller(route, await anna.aanroep(route));
  return { status: antwoord.status, tekst: JSON.stringify(antwoord.body ?? ''), probleem: antwoord.probleem };
}
const mag = (route: AnyRoute, wie: Wie): boolean => TOEGANG.get(route.naam)?.has(wie) ?? false;

describe('the table path x role', () => {
  it('has a row for every path, and none for what does not exist', () => {
    expect([...TOEGANG.keys()].sort()).toEqual(ROUTES.map(({ route }) => route.naam).sort());
  });

  it.each(routes)('$naam at home', async (route) => {
    const eerder = proef.fouten.length;
    const gezien: Partial<Record<Wie, boolean>> = {};
    const verwacht: Partial<Record<Wie, boolean>> = {};
    for (const wie of WIE) {
      const beller = thuis.get(wie);
      if (!beller) throw new Error(wie);
      const antwoord = await status(beller, route);
      expect(antwoord.status, `${wie}: ${antwoord.tekst}`).toBeLessThan(500);
      gezien[wie] = !NIET.has(antwoord.status);
      verwacht[wie] = mag(route, wie);
      if (!verwacht[wie]) expect(antwoord.status).toBe(wie === 'niemand' && route.taak !== 'openbaar' ? 401 : 404);
    }
    expect(gezien).toEqual(verwacht);
    expect(proef.fouten.slice(eerder)).toEqual([]);
  });

  it.each(OMVANGEN)('for who represents with only %s', async (omvang) => {
    const dora = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Dora' });
    for (const voor of [anna.persoon, anna.nieuw])
      await metMachtiging(proef, { voor, wie: dora, omvang: [omvang] }, proef.veenrade, '9901');
    const beller = over((voor) => proef.alsVertegenwoordiger(dora, voor, proef.veenrade));
    const eerder = proef.fouten.length;
    for (const route of routes.filter((each) => each.taak !== 'openbaar' && mag(each, 'inwoner'))) {
      const antwoord = await status(beller, route);
      const verwacht = OMVANG.get(route.naam)?.has(omvang) ?? false;
      expect(!NIET.has(antwoord.status), `${route.naam}: ${antwoord.tekst}`).toBe(verwacht);
      expect(antwoord.status, route.naam).toBeLessThan(500);
    }
    expect(proef.fouten.slice(eerder)).toEqual([]);
  });

  it('has a scope for each path of who represents, the same as in the contract', () => {
    for (const route of routes) {
      if (route.taak === 'openbaar') continue;
      expect(OMVANG.has(route.naam), route.naam).toBe(mag(route, 'vertegenwoordiger'));
      const contract = new Set(route.omvang ?? []);
      // a change of bank account has a scope of its own, decided by what is in it
      if (route.naam === 'reportWijziging') contract.delete('betaling');
      expect(contract, route.naam).toEqual(OMVANG.get(route.naam) ?? new Set());
    }
  });

  const zelfde = routes.filter(({ taak }) => taak !== 'openbaar');
  it.each(zelfde)('$naam from another uitvoerder, and by another resident', async (route) => {
    const eerder = proef.fouten.length;
    // amounts of the law are the same for all; these paths hold a day or a month, not somebody's data
    const overIemand = /\{\w+Id\}/.test(route.path) && !route.path.includes('{bedragId}');
    // a session of their own per path: opening a file gives it a new token
    const andere = await proef.alsInwoner(cor, proef.veenrade);
    const vreemden = [...ROLLEN.filter((rol) => mag(route, rol)).map((rol) => elders.get(rol)), andere];
    for (const beller of vreemden) {
      if (!beller) continue;
      const aanroep = await anna.aanroep(route);
      const antwoord = await beller(route, aanroep);
      if (overIemand) expect(antwoord.status).toBe(404);
      // what was sent may come back; anything else about her may not
      const tekst = JSON.stringify(antwoord.body ?? '');
      expect(tekst).not.toContain(anna.naam);
      if (!JSON.stringify(aanroep).includes(anna.persoon)) expect(tekst).not.toContain(anna.persoon);
    }
    expect(proef.fouten.slice(eerder)).toEqual([]);
  });

  it('says the same of what is hidden and of what does not exist', async () => {
    const vreemd = elders.get('inkomensconsulent');
    for (const route of routes.filter(({ path, method }) => method === 'GET' && /\{\w+Id\}/.test(path))) {
      const { params = {}, ...rest } = await anna.aanroep(route);
      const nergens = Object.fromEntries(
        Object.entries(params).map(([naam, waarde]) => [naam, naam.endsWith('Id') ? uuidv7() : waarde]),
      );
      const verborgen = await vreemd?.(route, { params, ...rest });
      const onbestaand = await vreemd?.(route, { params: nergens, ...rest });
      expect(onbestaand?.status, route.naam).toBe(404);
      expect(verborgen?.body, route.naam).toEqual(onbestaand?.body);
    }
  });

  it('agrees with the table role x task of the law of this house', () => {
    for (const { route } of ROUTES) {
      if (route.taak === 'openbaar') continue;
      for (const rol of ROLLEN) {
        if (!mag(route, rol) || rol === 'inwoner' || rol === 'vertegenwoordiger') continue;
        const taken: readonly string[] = TAKEN_PER_ROL[rol];
        const nodig = route.taak === 'eigen-zaken' ? 'aanvraag-invoeren' : route.taak;
        expect(taken, `${route.naam} by ${rol}`).toContain(nodig);
      }
    }
  });
});
