import { boekMaand } from '@meedoen/casework/betaling';
import { OMVANGEN } from '@meedoen/casework/bevoegdheid';
import { approveBesluit, editVoorstel, proposeBesluit } from '@meedoen/contract/besluit';
import { recordContact } from '@meedoen/contract/contact';
import { readEigenOverzicht } from '@meedoen/contract/eigen';
import { readRecht, readSpecificatie } from '@meedoen/contract/recht';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { registerScheiding } from '@meedoen/contract/scheiding';
import { selectDossier } from '@meedoen/contract/vertegenwoordiging';
import { reportWijziging } from '@meedoen/contract/wijziging';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { metFeiten, metMachtiging, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { boek } from '../grootboek/index.ts';
import { opgave, type Paar, paar } from './paar.proef.ts';

// What one of two who parted may read of the other: nothing of the days after. Every path a resident can read is asked
// as each of them, with every id of the other filled in.

let proef: Proefomgeving;
let twee: Paar;
const UITEEN: IsoDate = '2026-11-01';
/** What each has after they parted, in words and figures that stand nowhere else. */
const GEHEIM = {
  persoon: {
    straat: 'Verborgenkade',
    loon: 'Zilvermeeuw BV',
    cents: 31_313,
    medisch: '2026-11-17',
    notitie: 'Rietgans belt elke dag',
  },
  ander: {
    straat: 'Geheimpad',
    loon: 'Grutto Zorg',
    cents: 47_474,
    medisch: '2026-11-19',
    notitie: 'Wulp slaapt bij een zus',
  },
} as const;
/** Words of staff about the split: who told it may be read by neither. */
const BALIE = 'Buurvrouw Tureluur vertelde het.';
type Wie = keyof typeof GEHEIM;
const ids: Record<string, string[]> = {};

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  const kwaliteit = await proef.alsMedewerker(veenrade.medewerkers.kwaliteitsmedewerker, veenrade);
  twee = await paar(proef, 'Ex', { geboekt: ['2026-09', '2026-10'] });
  const body = opgave({
    reden: BALIE,
    op: UITEEN,
    blijft: 'geen',
    adressen: { persoon: adres('persoon'), ander: adres('ander') },
  });
  const { body: uitslag, probleem } = await consulent(registerScheiding, { params: { rechtId: twee.recht }, body });
  expect(probleem).toBeUndefined();
  for (const wie of ['persoon', 'ander'] as const) {
    const { loon, cents, medisch, notitie } = GEHEIM[wie];
    const contact = { params: { persoonId: twee[wie] }, body: { kanaal: 'telefoon' as const, tekst: notitie } };
    expect((await consulent(recordContact, contact)).status).toBe(201);
    const vast = { bron: 'medewerker' as const, gecontroleerd: true };
    const inkomen = {
      kenmerk: loon,
      soort: 'loon',
      nettoInCenten: cents,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await metFeiten(proef, twee[wie], veenrade, '9901', [
      { ...opgegeven('inkomen', inkomen, UITEEN), ...vast },
      { ...opgegeven('medisch-urenbeperkt', { medischUrenbeperkt: true }, medisch as IsoDate), ...vast },
    ]);
    await (await proef.alsInwoner(twee[wie], veenrade))(reportWijziging, {
      body: { soort: 'anders', vanaf: UITEEN, feiten: [], toelichting: `Ik werk nu bij ${loon}.` },
    });
  }
  await proef.systeem(async (tx) => {
    const kop = { uitvoerder: veenrade.id, gemeente: '9901', persoon: twee.persoon, recht: twee.recht };
    const post = boekMaand(
      { ...kop, boekdatum: '2026-11-24', omschrijving: 'Bijstand 2026-11', verhouding: [1, 0] },
      '2026-11',
      { uitkering: 99_887, vakantietoeslag: 4_757 },
    );
    await boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
  });
  for (const besluitId of [uitslag.voorstel, uitslag.voorstelAnder ?? '']) {
    const params = { besluitId };
    const toets = { nodig: 'Geld.', waarden: ['vangnet'], effecten: 'Geen.', artikel: 'art. 11' };
    await consulent(editVoorstel, { params, ruw: { toets } });
    const klaar = await consulent(proposeBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    if (klaar.body.status === 'voorgesteld') await kwaliteit(approveBesluit, { params, body: {} });
  }
  await proef.systeem(async (tx) => {
    const lees = async (naam: string, vraag: Promise<readonly { id: string }[]>) => {
      ids[naam] = (await vraag).map(({ id }) => id);
    };
    const beiden = [twee.persoon, twee.ander];
    await lees('aanvraagId', tx`select id from zaak where persoon = any(${beiden})`);
    await lees('besluitId', tx`select id from besluit where persoon = any(${beiden})`);
    await lees('briefId', tx`select id from brief where persoon = any(${beiden})`);
  });
  ids.rechtId = [twee.recht];
  ids.persoonId = [twee.persoon, twee.ander];
  ids.maand = ['2026-09', '2026-10', '2026-11', '2026-12'];
});
afterAll(() => proef.stop());

function adres(wie: Wie) {
  return { straat: GEHEIM[wie].straat, huisnummer: '7', postcode: '9901 QQ', plaats: 'Veenrade', geheim: false };
}

/** Every way to fill in the ids of a path, those of the other among them; none when one of its ids is of no use here. */
function invullingen({ path }: AnyRoute): Record<string, string>[] {
  return [...path.matchAll(/\{(\w+)\}/g)].reduce<Record<string, string>[]>(
    (rijen, [, naam = '']) => rijen.flatMap((rij) => (ids[naam] ?? []).map((waarde) => ({ ...rij, [naam]: waarde }))),
    [{}],
  );
}

const LEESBAAR = ROUTES.map(({ route }) => route).filter(({ method, taak }) => method === 'GET' && taak !== 'openbaar');

describe.each([
  ['persoon', 'ander'],
  ['ander', 'persoon'],
] as const)('read as %s', (ik, jij) => {
  let zelf: Beller;
  beforeAll(async () => {
    zelf = await proef.alsInwoner(twee[ik], proef.veenrade);
  });

  it.each(LEESBAAR.map((route) => [route.naam, route] as const))(
    '%s tells nothing of the other after they parted',
    async (_, route) => {
      const { straat, loon, cents, medisch, notitie } = GEHEIM[jij];
      const euro = `${Math.trunc(cents / 100)},${cents % 100}`;
      for (const params of invullingen(route)) {
        const antwoord = await zelf(route as never, { params, query: {} } as never);
        const tekst = JSON.stringify(antwoord.body ?? null);
        const waar = `${route.naam} ${JSON.stringify(params)}`;
        for (const geheim of [straat, '9901 QQ', loon, String(cents), euro, medisch, notitie, BALIE, '99887', '998,87'])
          if (!(ik === 'persoon' && ['99887', '998,87'].includes(geheim)) && !(geheim === '9901 QQ'))
            expect(tekst.includes(geheim), `${waar}: ${geheim}`).toBe(false);
      }
    },
  );
});

it('still shows each what they had together, and the end of it to the other', async () => {
  const { veenrade } = proef;
  const een = await proef.alsInwoner(twee.persoon, veenrade);
  const ander = await proef.alsInwoner(twee.ander, veenrade);
  const params = { rechtId: twee.recht };
  expect((await een(readRecht, { params, query: {} })).body).toMatchObject({ status: 'lopend', einddatum: null });
  const vanAnder = (await ander(readRecht, { params, query: {} })).body;
  expect(vanAnder).toMatchObject({ status: 'beeindigd', einddatum: '2026-10-31', betaalstop: null });
  expect(vanAnder.maanden.map(({ maand }) => maand).at(-1)).toBe('2026-10');
  const maand = (wie: Beller, dag: `${number}-${number}`) =>
    wie(readSpecificatie, { params: { ...params, maand: dag }, query: {} });
  expect((await maand(ander, '2026-10')).status).toBe(200);
  expect((await maand(ander, '2026-11')).status).toBe(404);
  expect((await maand(een, '2026-11')).status).toBe(200);
  const besluiten = async (wie: Beller) => (await wie(readEigenOverzicht, {})).body.besluiten.map(({ soort }) => soort);
  expect([await besluiten(een), await besluiten(ander)]).toEqual([['wijzigen'], ['beeindigen']]);
  expect(proef.fouten).toEqual([]);
});

it('shows who is no partner by the facts, without a split, no month after that day', async () => {
  const { veenrade } = proef;
  const { persoon, ander, recht } = await paar(proef, 'Feit', { geboekt: ['2026-09', '2026-10', '2026-11'] });
  const params = { rechtId: recht };
  const lees = async (maand: `${number}-${number}`) => {
    const wie = await proef.alsInwoner(ander, veenrade);
    return (await wie(readSpecificatie, { params: { ...params, maand }, query: {} })).status;
  };
  expect([await lees('2026-10'), await lees('2026-11')]).toEqual([200, 200]);
  const beiden = [persoon, ander];
  await proef.systeem(
    (tx) => tx`update huishoudlid set geldig = daterange(lower(geldig), ${UITEEN}::date)
      where relatie = 'partner' and dossier = any(${beiden}) and persoon = any(${beiden})`,
  );
  expect([await lees('2026-10'), await lees('2026-11')]).toEqual([200, 404]);
});

it('tells who acts for somebody nothing of it before the couple is parted: it may be the one they leave', async () => {
  const { veenrade } = proef;
  const { persoon, ander } = await paar(proef, 'Stil');
  const geheim = 'Stilletjes weg';
  await (await proef.alsInwoner(persoon, veenrade))(reportWijziging, {
    body: { soort: 'scheiding', vanaf: '2026-12-01', feiten: [], toelichting: geheim },
  });
  const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  const tekst = `${geheim}: nog niets van zeggen.`;
  const note = { params: { persoonId: persoon }, body: { kanaal: 'balie' as const, tekst } };
  expect((await consulent(recordContact, note)).status).toBe(201);
  const omvang = [...OMVANGEN];
  await metMachtiging(proef, { voor: persoon, wie: ander, omvang }, veenrade, '9901');
  const namens = await proef.alsInwoner(ander, veenrade);
  expect((await namens(selectDossier, { body: { persoon } })).status).toBe(200);
  ids.persoonId = [persoon];
  for (const route of LEESBAAR)
    for (const params of invullingen(route)) {
      const antwoord = await namens(route as never, { params, query: {} } as never);
      expect(JSON.stringify(antwoord.body ?? null), route.naam).not.toMatch(/Stilletjes|[Uu]it elkaar/);
    }
});
