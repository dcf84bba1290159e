import { OMVANGEN, ROLLEN, type Rol } from '@meedoen/casework/bevoegdheid';
import { testBsn } from '@meedoen/casework/identificatie';
import { readBriefPdf } from '@meedoen/contract/brief';
import { readEigenRechten, readStart } from '@meedoen/contract/eigen';
import { readFeiten } from '@meedoen/contract/feit';
import { readDossier, searchPersonen } from '@meedoen/contract/persoon';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { readSessie } from '@meedoen/contract/sessie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tx, uuidv7 } from './platform/database/index.ts';
import { inwonersIn, personenMet } from './test/bewijs.ts';
import { metFeiten, metMachtiging, opgegeven } from './test/dossier.ts';
import { type Antwoord, type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { type Proefaanroep, type Toegangsproef, toegangsproef } from './test/toegangsproef.ts';
import { TOEGANG } from './toegang.tabel.ts';
import { alleWegen } from './wegen.ts';

// Somebody is logged in and loses what they could do. The next request finds that out, whichever path it takes: files,
// lists, exports, searches, and the words of a refusal.

const NAAM = 'Zonnebloem';
const BSN = testBsn(8123);
const WERK = ROLLEN.filter((rol) => rol !== 'inwoner' && rol !== 'vertegenwoordiger' && rol !== 'ketenpartner');

interface Vraag {
  readonly route: AnyRoute;
  readonly aanroep: Proefaanroep;
  /** The address is about her. */
  readonly over: boolean;
}

let proef: Proefomgeving;
let zij: Toegangsproef;
/** Holds every role, so that every path of staff is open. */
let medewerker: string;
let alles: Beller;
let vragen: Vraag[];

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const { veenrade } = proef;
  zij = await toegangsproef(proef, veenrade, '9901', NAAM);
  await proef.systeem(
    (tx) => tx`update persoon set bsn_hash = ${proef.omgeving.sleutels.zoekhash(BSN)} where id = ${zij.persoon}`,
  );
  medewerker = await proef.medewerker(veenrade, WERK[0] as Rol);
  await proef.systeem((tx) => geefRollen(tx));
  alles = await proef.alsMedewerker(medewerker, veenrade);
  vragen = [];
  for (const { route } of ROUTES) {
    if (route.taak === 'openbaar' || !WERK.some((rol) => TOEGANG.get(route.naam)?.has(rol))) continue;
    const aanroep = await zij.aanroep(route);
    const mensen = await inwonersIn(proef, Object.values(aanroep.params ?? {}));
    vragen.push({ route, aanroep, over: mensen.includes(zij.persoon) });
  }
});
afterAll(() => proef.stop());

async function geefRollen(tx: Tx): Promise<void> {
  await tx`delete from roltoekenning where medewerker = ${medewerker}`;
  for (const rol of WERK)
    await tx`insert into roltoekenning ${tx({ id: uuidv7(), medewerker, uitvoerder: proef.veenrade.id, gemeente: null, rol })}`;
}

const zoek = (beller: Beller) => beller(searchPersonen, { body: { naam: NAAM, doel: 'recht-op-bijstand', aantal: 5 } });
/** Before anything is lost she is found and her file opens. */
async function ziet(beller: Beller): Promise<boolean> {
  const dossier = await beller(readDossier, { params: { persoonId: zij.persoon }, query: {} });
  return dossier.status === 200 && (await zoek(beller)).body.regels.some(({ id }) => id === zij.persoon);
}

/** Paths that still answer, or say something about her, after what was lost. */
async function nogOpen(
  beller: Beller,
  mag: (vraag: Vraag, antwoord: Antwoord<unknown>) => boolean,
  behalve: (vraag: Vraag) => boolean = () => false,
): Promise<string[]> {
  const open: string[] = [];
  for (const vraag of vragen.filter((each) => !behalve(each))) {
    const antwoord = await beller(vraag.route, vraag.aanroep);
    // what was sent may come back
    const stuurde = JSON.stringify(vraag.aanroep).includes(zij.persoon);
    const zegt = !stuurde && (await personenMet(proef, antwoord)).includes(zij.persoon);
    if (zegt || !mag(vraag, antwoord)) open.push(`${vraag.route.naam} ${antwoord.status}${zegt ? ' names her' : ''}`);
  }
  return open;
}
const geweigerd = (_: Vraag, { status }: Antwoord<unknown>): boolean => status === 401 || status === 404;
const nietOverHaar = ({ over }: Vraag, { status }: Antwoord<unknown>): boolean => !over || status === 404;

type Wijziging = (tx: Tx) => Promise<unknown>;
const ALLES_WEG: readonly (readonly [string, Wijziging, Wijziging])[] = [
  ['the roles are taken away', (tx) => tx`delete from roltoekenning where medewerker = ${medewerker}`, geefRollen],
  [
    'the roles ended yesterday',
    (tx) => tx`update roltoekenning set geldig = '[2026-01-01,2026-11-24)' where medewerker = ${medewerker}`,
    geefRollen,
  ],
  [
    'the roles are kept for another gemeente only',
    (tx) => tx`update roltoekenning set gemeente = '9911' where medewerker = ${medewerker}`,
    geefRollen,
  ],
  [
    'the mandate ended',
    (tx) => tx`update mandaat set geldig = '[2015-01-01,2026-11-24)' where uitvoerder = ${proef.veenrade.id}`,
    (tx) => tx`update mandaat set geldig = '[2015-01-01,)' where uitvoerder = ${proef.veenrade.id}`,
  ],
  [
    'they left',
    (tx) => tx`update medewerker set geldig = '[2015-01-01,2026-11-24)' where id = ${medewerker}`,
    (tx) => tx`update medewerker set geldig = '[2015-01-01,)' where id = ${medewerker}`,
  ],
  [
    'the session was silent for half an hour',
    (tx) => tx`update sessie set laatst_gezien = now() - interval '31 minutes' where medewerker = ${medewerker}`,
    (tx) => tx`update sessie set laatst_gezien = now() where medewerker = ${medewerker}`,
  ],
  [
    'the session is a working day old',
    (tx) => tx`update sessie set verloopt_op = now() where medewerker = ${medewerker}`,
    (tx) => tx`update sessie set verloopt_op = now() + interval '10 hours' where medewerker = ${medewerker}`,
  ],
];
const HAAR_NIET: readonly (readonly [string, Wijziging, Wijziging])[] = [
  [
    'she turns out to be family',
    () => proef.belang(proef.veenrade, medewerker, 'ouder', BSN),
    (tx) => tx`update belang set status = 'ingetrokken', bsn_hash = null where medewerker = ${medewerker}`,
  ],
  [
    'she turns out to be a colleague',
    () => proef.belang(proef.veenrade, proef.veenrade.medewerkers.coach, 'zelf', BSN),
    (tx) => tx`update belang set status = 'ingetrokken', bsn_hash = null where relatie = 'zelf'`,
  ],
];
/** Who gives the file of a colleague to somebody, or watches the log or the terms, sees that it is there. */
const ZIET_COLLEGA = new Set<string>(['collegadossier-toewijzen', 'inzage-controleren', 'bewaartermijn-goedkeuren']);
/** Who carries all post and payments carries hers too. */
const DRAAGT_ALLES = new Set(['readBestand', 'readPrintbestand']);

describe('a member of staff who is logged in', () => {
  it.each(ALLES_WEG)(
    'can do nothing any more when %s',
    async (_, neem, geef) => {
      expect(await ziet(alles)).toBe(true);
      await proef.systeem(neem);
      expect(await nogOpen(alles, geweigerd)).toEqual([]);
      await proef.systeem(geef);
      expect(await ziet(alles)).toBe(true);
    },
    60_000,
  );

  it.each(HAAR_NIET)(
    'is kept out of her file, and hears nothing of her, when %s',
    async (wat, neem, geef) => {
      expect(await ziet(alles)).toBe(true);
      await proef.systeem(neem);
      const collega = wat.includes('colleague');
      const mag = ({ route }: Vraag) => collega && (ZIET_COLLEGA.has(route.taak) || DRAAGT_ALLES.has(route.naam));
      expect(await nogOpen(alles, nietOverHaar, mag)).toEqual([]);
      await proef.systeem(geef);
      expect(await ziet(alles)).toBe(true);
    },
    60_000,
  );
});

describe('a protected address', () => {
  const STRAAT = 'Geheimelaan';
  it('is in no answer any more to who may not see it, also what was known before it was secret', async () => {
    const { veenrade } = proef;
    const adres = {
      straat: STRAAT,
      huisnummer: '7',
      postcode: '9400 AA',
      plaats: 'Proef',
      land: 'NL',
      gemeente: '9901',
    };
    const vast = { bron: 'medewerker', gecontroleerd: true } as const;
    for (const wie of [zij.persoon, zij.nieuw])
      await metFeiten(proef, wie, veenrade, '9901', [{ ...opgegeven('adres', adres, '2026-10-01'), ...vast }]);
    await proef.systeem((tx) => tx`delete from roltoekenning where medewerker = ${medewerker} and rol = 'teamleider'`);
    const noemen = async () => {
      const namen: string[] = [];
      for (const { route } of vragen) {
        const antwoord = await alles(route, await zij.aanroep(route));
        if (antwoord.tekst.includes(STRAAT)) namen.push(route.naam);
      }
      return namen;
    };
    const params = { briefId: (await zij.aanroep(readBriefPdf)).params?.briefId ?? '' };
    expect(await noemen()).toEqual(expect.arrayContaining(['readBrief', 'readFeiten', 'readFormulier']));
    expect((await alles(readBriefPdf, { params })).status).toBe(200);
    for (const wie of [zij.persoon, zij.nieuw])
      await metFeiten(proef, wie, veenrade, '9901', [
        { ...opgegeven('adres', { ...adres, geheim: true }, '2026-11-10'), ...vast },
      ]);
    expect(await noemen()).toEqual([]);
    const pdf = await alles(readBriefPdf, { params });
    expect([pdf.status, pdf.probleem?.errors?.[0]?.code]).toEqual([409, 'afgeschermd-adres']);
    // the resident knows where they live, and a teamleider may
    const teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
    const zelf = await proef.alsInwoner(zij.persoon, veenrade);
    for (const mag of [teamleider, zelf]) {
      expect((await mag(readBriefPdf, { params })).status).toBe(200);
      expect((await mag(readFeiten, { params: { persoonId: zij.persoon }, query: {} })).tekst).toContain(STRAAT);
    }
  }, 60_000);
});

describe('a resident who is logged in', () => {
  const ROUTES_INWONER = ROUTES.map(({ route }) => route).filter(
    (route) => route.taak !== 'openbaar' && TOEGANG.get(route.naam)?.has('inwoner'),
  );
  /** Calls as they were valid a moment ago. */
  async function roep(beller: Beller): Promise<string[]> {
    const open: string[] = [];
    for (const route of ROUTES_INWONER) {
      const { status } = await beller(route, await zij.aanroep(route));
      if (status !== 401) open.push(`${route.naam} ${status}`);
    }
    return open;
  }

  it('is nobody any more once the session is ended somewhere else', async () => {
    const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Uitgelogd' });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(readStart, {})).status).toBe(200);
    await proef.systeem((tx) => tx`delete from sessie where persoon = ${persoon}`);
    expect(await roep(zelf)).toEqual([]);
    expect((await zelf(readSessie, {})).body.soort).toBe('niemand');
  }, 60_000);

  it('acts for nobody any more once their power ended, and what they send reaches no file', async () => {
    const { veenrade } = proef;
    const wie = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Gemachtigde' });
    await metMachtiging(proef, { voor: zij.persoon, wie, omvang: OMVANGEN }, veenrade, '9901');
    const namens = await proef.alsVertegenwoordiger(wie, zij.persoon, veenrade);
    expect((await namens(readEigenRechten, {})).body.rechten).toHaveLength(1);
    const calls = [];
    for (const route of ROUTES_INWONER) calls.push([route, await zij.aanroep(route)] as const);
    await proef.systeem((tx) => tx`delete from vertegenwoordiging where vertegenwoordiger = ${wie}`);
    for (const [route, aanroep] of calls) {
      const antwoord = await namens(route, aanroep);
      // the page was of her file: its token for changes is over too
      if (route.method !== 'GET') expect(antwoord.status, route.naam).toBe(403);
      expect(await personenMet(proef, antwoord), route.naam).not.toContain(zij.persoon);
    }
  }, 60_000);
});
