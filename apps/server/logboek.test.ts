import { OMVANGEN, ROLLEN, type Rol } from '@meedoen/casework/bevoegdheid';
import { nederlandseIban, testBsn } from '@meedoen/casework/identificatie';
import { readDocument, saveFormulier } from '@meedoen/contract/aanvraag';
import { readBestand } from '@meedoen/contract/betaalrun';
import { filePost, readPost, receivePost } from '@meedoen/contract/contact';
import { readEigenInzage } from '@meedoen/contract/inzage';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { addTaak } from '@meedoen/contract/taak';
import { endVertegenwoordiging, registerVertegenwoordiging, uploadBewijs } from '@meedoen/contract/vertegenwoordiging';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inwonersIn, type Logregel, logregelsVan, personenMet, schrijversVan } from './test/bewijs.ts';
import { alleenstaande, metFeiten, metMachtiging } from './test/dossier.ts';
import { alsZorgteam } from './test/ketenproef.ts';
import { PDF } from './test/proefbestand.ts';
import { nietBetaald } from './test/proefbetaling.ts';
import { type Antwoord, type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { type Proefaanroep, type Toegangsproef, toegangsproef } from './test/toegangsproef.ts';
import { TOEGANG, type Wie } from './toegang.tabel.ts';
import { alleWegen } from './wegen.ts';

// Every path that touches somebody's data leaves a line about them, and they can read it. What a call touched is not
// asked of the path: it is seen in the answer, in the rows that changed, and in the address.

let proef: Proefomgeving;
let anna: Toegangsproef;
let bert: string;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  anna = await toegangsproef(proef, proef.veenrade, '9901', 'Annabella');
  bert = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Bert' });
  for (const voor of [anna.persoon, anna.nieuw])
    await metMachtiging(proef, { voor, wie: bert, omvang: OMVANGEN }, proef.veenrade, '9901');
  await metFeiten(proef, anna.nieuw, proef.veenrade, '9901', alleenstaande('1990-05-05', '9901'));
});
afterAll(() => proef.stop());

const beantwoord = new Set(alleWegen().alle.map(({ route }) => route.naam));
const routes: readonly AnyRoute[] = ROUTES.map(({ route }) => route).filter(({ naam }) => beantwoord.has(naam));
const mag = (route: AnyRoute, wie: Wie): boolean => TOEGANG.get(route.naam)?.has(wie) ?? false;

/** Somebody of each kind who may use a path. */
async function bellersVan(route: AnyRoute): Promise<(readonly [wie: Wie, beller: Beller, zelf: string | null])[]> {
  const over = route.path.includes('{aanvraagId}') ? anna.nieuw : anna.persoon;
  const rol = ROLLEN.find((each) => each !== 'inwoner' && each !== 'vertegenwoordiger' && mag(route, each));
  const { veenrade } = proef;
  const medewerker = async (als: Rol) =>
    route.taak === 'zorgoverdracht-ontvangen'
      ? alsZorgteam(proef, veenrade, '9901')
      : proef.alsMedewerker(await proef.medewerker(veenrade, als), veenrade);
  return [
    ...(rol ? [[rol, await medewerker(rol), null] as const] : []),
    ...(mag(route, 'inwoner') ? [['inwoner', await proef.alsInwoner(over, veenrade), over] as const] : []),
    ...(mag(route, 'vertegenwoordiger')
      ? [['vertegenwoordiger', await proef.alsVertegenwoordiger(bert, over, veenrade), bert] as const]
      : []),
    ...(mag(route, 'niemand') ? [['niemand', proef.niemand, null] as const] : []),
  ];
}

const ANTWOORDEN = {
  gegevens: { klopt: true },
  woonsituatie: 'zelfstandig',
  huisgenoten: [],
  inkomsten: [],
  bezit: [],
  iban: nederlandseIban('TEST', 1),
};

/** What a call needs besides a body, to be done for real. */
async function geldig(route: AnyRoute): Promise<Proefaanroep> {
  const aanroep = await anna.aanroep(route);
  if (route.naam === 'submitAanvraag') {
    const zelf = await proef.alsInwoner(anna.nieuw, proef.veenrade);
    const params = { aanvraagId: aanroep.params?.aanvraagId ?? '' };
    await zelf(saveFormulier, { params, body: { antwoorden: ANTWOORDEN } });
  }
  if (route.naam === 'importBankbestand') {
    const { params } = await anna.aanroep(readBestand);
    const [rij] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select end_to_end_id as id from betaling where run = ${params?.runId ?? ''}`,
    );
    return { ...aanroep, inhoud: nietBetaald(rij?.id ?? '') };
  }
  return aanroep;
}

/** Whom the session itself names is who is logged in and whom they may act for: it opens no file. */
const GEEN_DOSSIER = new Set(['readSessie', 'selectDossier']);
/** A state says no before anything of the file is shown, or a calculation is about nobody. */
const gelukt = ({ status }: Antwoord<unknown>): boolean => status < 300 || status === 409;

const ziet = async (persoon: string) =>
  (await (await proef.alsInwoner(persoon, proef.veenrade))(readEigenInzage, {})).body.regels;

/** What is missing in the log after a call: nothing, when it is right. */
async function ontbreekt(
  route: AnyRoute,
  antwoord: Antwoord<unknown>,
  geraakt: readonly string[],
  zelf: string | null,
) {
  const regels = await logregelsVan(proef, antwoord.headers);
  const fouten: string[] = [];
  for (const persoon of geraakt) {
    const regel = regels.find((each) => each.persoon === persoon);
    if (!regel) {
      fouten.push(`no line about ${persoon}`);
      continue;
    }
    expect(regel).toMatchObject({ name: route.verwerking, status_code: antwoord.status < 300 ? 1 : 0 });
    if (persoon !== zelf) fouten.push(...(await onzichtbaar(route, persoon, regel)));
  }
  return fouten;
}

async function onzichtbaar(route: AnyRoute, persoon: string, regel: Logregel): Promise<string[]> {
  const wat = regel.status_code === 1 ? route.verwerking : `${route.verwerking} (geweigerd)`;
  const gezien = (await ziet(persoon)).find((each) => each.wat === wat);
  if (!gezien) return [`${persoon} does not see "${wat}"`];
  // plain words: who, what and why, no names of code
  const zin = `${gezien.wie} ${gezien.wat} ${gezien.waarom}`;
  return /[a-z][A-Z]|_|undefined/.test(zin) || gezien.waarom === '' || gezien.wie === ''
    ? [`no plain words: ${zin}`]
    : [];
}

describe('the log of processing', () => {
  const zonderLezing: string[] = [];
  it.each(routes)('has who was touched by $naam', async (route) => {
    const eerder = proef.fouten.length;
    for (const [wie, beller, zelf] of await bellersVan(route)) {
      const aanroep = await geldig(route);
      const voor = await schrijversVan(proef);
      const antwoord = await beller(route, aanroep);
      if (!gelukt(antwoord)) {
        if (route.doel) zonderLezing.push(`${route.naam} ${antwoord.status}`);
        continue;
      }
      const geraakt = new Set([
        ...(antwoord.status < 300 ? await personenMet(proef, antwoord) : []),
        ...(await voor.geschreven()),
        ...(await inwonersIn(proef, Object.values(aanroep.params ?? {}))),
      ]);
      // who represents is named in the file they act for; what is done with their power is tested below
      geraakt.delete(bert);
      if (GEEN_DOSSIER.has(route.naam)) continue;
      expect(await ontbreekt(route, antwoord, [...geraakt], zelf), wie).toEqual([]);
    }
    expect(proef.fouten.slice(eerder)).toEqual([]);
  });

  it('was proved for every path: none was refused for what it was sent', () => {
    expect(zonderLezing).toEqual([]);
  });
});

describe('a line about who was known only later', () => {
  it('is there for each time a piece of post was seen, once it is put to a file', async () => {
    const { veenrade } = proef;
    const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Poststuk' });
    const query = { naam: 'brief.pdf', afzender: 'Bank', onderwerp: 'Brief' };
    const stuk = (await consulent(receivePost, { query, inhoud: PDF })).body;
    const ander = (await consulent(receivePost, { query, inhoud: PDF })).body;
    expect((await consulent(readPost, {})).status).toBe(200);
    expect((await consulent(readDocument, { params: { documentId: stuk.document ?? '' } })).status).toBe(200);
    expect(await ziet(persoon)).toEqual([]);
    const gekoppeld = await consulent(filePost, { params: { poststukId: stuk.id }, body: { persoon } });
    expect(gekoppeld.status).toBe(201);
    const gezien = (await ziet(persoon)).map(({ wat }) => wat);
    expect(gezien.toSorted()).toEqual(['Document bekeken', 'Post bekeken', 'Post bij dossier gezet', 'Post ingeboekt']);
    // the other piece tells nothing about this person
    const anders = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anders' });
    await consulent(filePost, { params: { poststukId: ander.id }, body: { persoon: anders } });
    expect(await ziet(persoon)).toHaveLength(4);
    expect((await ziet(anders)).map(({ wat }) => wat).toSorted()).toEqual([
      'Post bekeken',
      'Post bij dossier gezet',
      'Post ingeboekt',
    ]);
  });
});

describe('the bank file', () => {
  it('names everybody in it in the log, also whose file is closed, and the partner who is paid', async () => {
    const { veenrade } = proef;
    const betaler = await proef.alsMedewerker(veenrade.medewerkers.betaalbeheer, veenrade);
    const aanroep = await anna.aanroep(readBestand);
    const antwoord = await betaler(readBestand, { ...aanroep, query: { volgnummer: 1 } });
    expect((await logregelsVan(proef, antwoord.headers)).map(({ persoon }) => persoon)).toEqual([anna.persoon]);
    const partner = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Partner', collega: true });
    await proef.systeem(async (tx) => {
      const van = tx`run = ${aanroep.params?.runId ?? ''}`;
      await tx`update recht set partner = ${partner} where persoon = ${anna.persoon}`;
      await tx`update betaling set bestemming = 'partner', recht = (select id from recht where persoon = ${anna.persoon}) where ${van}`;
    });
    const weer = await betaler(readBestand, { ...aanroep, query: { volgnummer: 1 } });
    expect((await logregelsVan(proef, weer.headers)).map(({ persoon }) => persoon).toSorted()).toEqual(
      [anna.persoon, partner].toSorted(),
    );
    await proef.systeem((tx) => tx`update recht set partner = null where persoon = ${anna.persoon}`);
  });
});

describe('a command that is sent again', () => {
  const body = { titel: 'Bel over de huur', uiterlijk: null };
  it('gives the same answer, with a line of its own', async () => {
    const { veenrade } = proef;
    const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Dubbel' });
    const aanroep = { params: { persoonId: persoon }, body, sleutel: 'dubbel' };
    const eerste = await consulent(addTaak, aanroep);
    const tweede = await consulent(addTaak, aanroep);
    expect([tweede.status, tweede.body]).toEqual([201, eerste.body]);
    expect(await logregelsVan(proef, tweede.headers)).toMatchObject([{ persoon, attributes: { herhaald: 'ja' } }]);
    expect((await ziet(persoon)).map(({ wat }) => wat)).toEqual([
      'Taak toegevoegd (hetzelfde nog eens gestuurd)',
      'Taak toegevoegd',
    ]);
  });

  it('gives nothing to who may not see the file any more', async () => {
    const { veenrade } = proef;
    const medewerker = await proef.medewerker(veenrade, 'inkomensconsulent');
    const consulent = await proef.alsMedewerker(medewerker, veenrade);
    const bsn = testBsn(4321);
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Familie', bsn });
    const aanroep = { params: { persoonId: persoon }, body, sleutel: 'familie' };
    expect((await consulent(addTaak, aanroep)).status).toBe(201);
    await proef.belang(veenrade, medewerker, 'ouder', bsn);
    const weer = await consulent(addTaak, aanroep);
    expect([weer.status, weer.tekst.includes('huur')]).toEqual([404, false]);
    expect((await ziet(persoon)).map(({ wat }) => wat)).toEqual(['Taak toegevoegd (geweigerd)', 'Taak toegevoegd']);
  });
});

describe('who represents', () => {
  it('sees when their power was recorded and ended', async () => {
    const { veenrade } = proef;
    const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
    const [voor, wie] = [
      await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Voor' }),
      await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Wie' }),
    ];
    const params = { persoonId: voor };
    const bewijs = (await consulent(uploadBewijs, { params, query: { naam: 'a.pdf' }, inhoud: PDF })).body.id;
    const macht = {
      soort: 'machtiging' as const,
      vertegenwoordiger: wie,
      omvang: ['inzien' as const],
      vanaf: '2026-11-01' as const,
    };
    const vast = await consulent(registerVertegenwoordiging, { params, body: { ...macht, totEnMet: null, bewijs } });
    expect(vast.status).toBe(201);
    const vertegenwoordigingId = vast.body.vertegenwoordigingen[0]?.id ?? '';
    const eind = { params: { vertegenwoordigingId }, body: { tot: '2026-12-01', reden: 'Klaar' } } as const;
    expect((await consulent(endVertegenwoordiging, eind)).status).toBe(201);
    expect((await ziet(wie)).map(({ wat }) => wat)).toEqual([
      'Vertegenwoordiging beëindigd',
      'Vertegenwoordiging vastgelegd',
    ]);
  });
});
