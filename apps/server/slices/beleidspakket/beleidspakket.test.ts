import {
  draftBeleid,
  editBeleid,
  processBeleidsvoorstel,
  publishBeleid,
  readBeleidspakketten,
  readBeleidsvoorstel,
  readBeleidsvoorstellen,
  readVoorleesdocument,
  readVoorlezing,
} from '@meedoen/contract/beleidspakket';
import { isoDate } from '@meedoen/law/kernel';
import { keuzeOp } from '@meedoen/law/verordening';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { metVastgesteldVoorstel, metVoorstel } from '../../test/beleidsproef.ts';
import { metBeleid } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { beleidVoor, opgeslagenBeleidVoor } from '../beleid/index.ts';

let proef: Proefomgeving;
let noor: Beller;
let els: Beller;
let raadslid: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const { waterkant } = proef;
  proef.klok.verzet(isoDate('2026-11-24'));
  const als = async (rol: 'beleidsmedewerker' | 'raadslid') =>
    proef.alsMedewerker(await proef.medewerker(waterkant, rol), waterkant);
  noor = await als('beleidsmedewerker');
  els = await als('beleidsmedewerker');
  raadslid = await als('raadslid');
  await metBeleid(proef, waterkant, { kwijtscheldingNaJaren: 5 });
});
afterAll(() => proef.stop());

const INHOUD = {
  naam: 'Beleidsregels 2027',
  vanaf: isoDate('2027-01-01'),
  keuzes: { kwijtscheldingNaJaren: 3, vrijeWaardeAuto: { grens: 5000_00, daarboven: 'meerdere' as const } },
  verantwoording: {
    kwijtscheldingNaJaren: { bron: 'Voorstel', reden: 'Schulden houden mensen tegen.' },
    vrijeWaardeAuto: { bron: 'Voorstel', reden: 'Een auto helpt bij werk.' },
  },
  afspraken: [{ hoofdstuk: 'meedenken' as const, tekst: 'De raad denkt mee.', bron: 'art. 1' }],
};

describe('reading policy aloud', () => {
  it('is for who makes policy and for the council: the own gemeenten and what comes with the product', async () => {
    const { body } = await raadslid(readBeleidspakketten);
    expect(body.pakketten.filter(({ eigen }) => eigen).map(({ code }) => code)).toEqual([
      ...['eigen-9911', 'eigen-9912', 'eigen-9913', 'eigen-9914', 'eigen-9915', 'eigen-9916'],
    ]);
    expect(body.pakketten.filter(({ eigen }) => !eigen).map(({ code, titel }) => [code, titel])).toEqual([
      ['wettelijk', 'Alleen de wet'],
      ['haarlem-2013', 'Kadernota Werk!'],
      ['purmerend-2015', 'Purmerenders aan het werk naar vermogen'],
      ['werksaam-2018', 'Beleidsplan Participatiewet 2018-2021'],
      ['werksaam-2022', 'Meedoen telt! 2022-2025'],
      ['steenwijkerland-2020', 'Iedereen doet mee 2020-2023'],
    ]);
  });

  it('says what WerkSaam changed in 2022, rule by rule', async () => {
    const { body } = await raadslid(readVoorlezing, {
      params: { pakketCode: 'werksaam-2022' },
      query: { dag: '2022-06-01', naast: 'wettelijk,haarlem-2013' },
    });
    expect(body.vorige?.titel).toBe('Beleidsplan Participatiewet 2018-2021');
    const anders = new Map(body.vorige?.verschillen.map((each) => [each.onderwerp, each]));
    expect(anders.get('Vrijlating van loon')).toMatchObject({
      was: [expect.stringContaining('als hij daarom vraagt')],
      wordt: [expect.stringContaining('vanzelf')],
    });
    expect(anders.get('Kwijtschelden na een aantal jaren')?.was[0]).toContain('na 5 jaar');
    expect(anders.get('Kwijtschelden na een aantal jaren')?.wordt[0]).toContain('na 3 jaar');
    expect(anders.get('Giften vrij per jaar')?.wordt[0]).toMatch(/1\.200,00/);
    expect(body.anderen.map(({ van }) => van)).toEqual(['Nederland', 'Haarlem']);
    expect(body.anderen[0]?.verschillen.length).toBeGreaterThan(4);
    // a gift stands in the law itself since 2026: the pack says so instead of reading an old choice
    const later = (await raadslid(readVoorlezing, { params: { pakketCode: 'werksaam-2022' }, query: {} })).body;
    expect(later.nietGekozen.find(({ titel }) => titel === 'Giften vrij per jaar')?.zinnen[0]).toContain('wet zelf');
  });

  it('gives the same as a page that stands by itself', async () => {
    const antwoord = await raadslid(readVoorleesdocument, { params: { pakketCode: 'haarlem-2013' }, query: {} });
    expect(antwoord.headers.get('Content-Type')).toContain('text/html');
    expect(antwoord.tekst).toContain('<h1>Kadernota Werk!</h1>');
    expect(antwoord.tekst).toContain('Pw art. 41 lid 4');
  });

  it('keeps to the own organisation, and to packs that are there', async () => {
    const lees = (pakketCode: string, query = {}) => noor(readVoorlezing, { params: { pakketCode }, query });
    expect((await lees('eigen-9901')).status).toBe(404);
    expect((await lees('veenrade')).status).toBe(404);
    expect((await lees('eigen-9911')).status).toBe(200);
    expect((await lees('eigen-9911', { naast: 'eigen-9901' })).status).toBe(404);
  });
});

describe('a draft of policy', () => {
  it('begins with what would hold, is written, advised on, decided, and brought into force by a second person', async () => {
    const begin = await noor(draftBeleid, {
      body: { naam: 'Beleidsregels 2027', vanaf: '2027-01-01', gemeente: null },
    });
    expect(begin.status).toBe(201);
    expect(begin.body).toMatchObject({
      status: 'concept',
      inhoud: { keuzes: { kwijtscheldingNaJaren: 5 } },
      verschillen: [],
    });
    const params = { beleidsvoorstelId: begin.body.id };
    const eerder = await proef.systeem((tx) => opgeslagenBeleidVoor(tx, proef.waterkant.id, '9911'));

    const geschreven = await noor(editBeleid, { params, body: INHOUD, versie: begin.body.versie });
    expect(geschreven.body.verschillen.map(({ onderwerp }) => onderwerp)).toEqual([
      'Waarde van een auto die niet meetelt',
      'Kwijtschelden na een aantal jaren',
      'Werkwijze',
    ]);
    expect(geschreven.body.lab.wijzigingen).toContainEqual({ regel: 'keuze vrijeWaardeAuto', waarde: 5000_00 });

    const stap = (body: object) => noor(processBeleidsvoorstel, { params, body: body as never });
    expect(
      (await stap({ command: 'decideBeleid', besluitOp: '2026-11-20', nummer: '1', orgaan: 'bestuur' })).status,
    ).toBe(409);
    await stap({ command: 'requestAdvies' });
    const maat = { oordeel: 'voldoet-deels', tekst: 'Leg het beter uit.' };
    await stap({
      command: 'recordAdvies',
      advies: {
        op: '2026-11-20',
        maten: { respect: maat, rechtvaardigheid: maat, communicatie: maat, menselijkeBenadering: maat },
      },
    });
    await stap({ command: 'answerAdvies', tekst: 'Wij leggen het uit op de site.' });
    await stap({ command: 'recordOpvolging', tekst: 'Het staat op de site.' });
    const klaar = await stap({
      command: 'decideBeleid',
      besluitOp: '2026-11-23',
      nummer: '2026-18',
      orgaan: 'bestuur',
    });
    expect(klaar.body).toMatchObject({
      ...{ status: 'vastgesteld', besluit: { nummer: '2026-18' }, opvolging: [{ tekst: 'Het staat op de site.' }] },
      ...{ antwoord: { tekst: 'Wij leggen het uit op de site.' }, advies: { maten: { respect: maat } } },
    });

    const zelf = await noor(publishBeleid, { params, body: {} });
    expect(zelf.probleem?.errors?.[0]?.code).toBe('zelf-vastgelegd');
    const uit = await els(publishBeleid, { params, body: {} });
    expect(uit.body).toMatchObject({ status: 'gepubliceerd', publicatie: { op: '2026-11-24' } });
    expect(uit.body.geschiedenis.map(({ command }) => command)).toEqual([
      ...['draftBeleid', 'editBeleid', 'requestAdvies', 'recordAdvies', 'answerAdvies', 'recordOpvolging'],
      ...['decideBeleid', 'publishBeleid'],
    ]);

    // before its first day nothing changes, and what a besluit kept is computed as it was
    const nu = await proef.systeem((tx) => beleidVoor(tx, proef.waterkant.id, '9911'));
    expect(keuzeOp(nu, '2026-12-31', 'kwijtscheldingNaJaren')?.waarde).toBe(5);
    expect(keuzeOp(nu, '2027-01-01', 'kwijtscheldingNaJaren')?.waarde).toBe(3);
    const na = await proef.systeem((tx) => opgeslagenBeleidVoor(tx, proef.waterkant.id, '9911'));
    expect(na.versie).not.toBe(eerder.versie);
    expect(eerder.regimes[0]?.keuzes).toEqual(na.regimes[0]?.keuzes);
    const lezing = await raadslid(readVoorlezing, {
      params: { pakketCode: 'eigen-9911' },
      query: { dag: '2027-01-01' },
    });
    expect(lezing.body.vorige?.verschillen.length).toBe(3);
    expect(lezing.body.hoofdstukken.flatMap(({ delen }) => delen).map(({ bron }) => bron)).toContain('Voorstel');
    expect(lezing.body.regimes[0]?.bron).toContain('2026-18');
    expect(proef.fouten).toEqual([]);
  });

  it('that the law forbids is refused with the article, and nothing of it is kept', async () => {
    const id = await metVoorstel(proef, proef.waterkant, '9912');
    const params = { beleidsvoorstelId: id };
    const schrijf = (keuzes: object) => noor(editBeleid, { params, body: { ...INHOUD, keuzes: keuzes as never } });
    const gift = await schrijf({ giftenVrijPerJaar: 1200_00 });
    expect([gift.status, gift.probleem?.detail]).toEqual([409, expect.stringContaining('Pw art. 31 lid 2 m')]);
    expect((await schrijf({ zoektermijn: 'iedereen' })).probleem?.detail).toContain('Pw art. 41 lid 4');
    expect((await schrijf({ kwijtscheldingNaJaren: 0 })).status).toBe(400);
    expect((await schrijf({ gratisGeld: 1 })).status).toBe(400);
    expect((await schrijf({ indelingen: [{ indeling: 'arbeidsmarktladder' }] })).status).toBe(400);
    expect((await noor(readBeleidsvoorstel, { params })).body.versie).toBe(1);
  });

  it('that two people write at is saved once: the second hears of it and both texts are there', async () => {
    const id = await metVoorstel(proef, proef.waterkant, '9912');
    const params = { beleidsvoorstelId: id };
    const { versie } = (await noor(readBeleidsvoorstel, { params })).body;
    const een = noor(editBeleid, { params, versie, body: { ...INHOUD, naam: 'Van Noor' } });
    const twee = els(editBeleid, { params, versie, body: { ...INHOUD, naam: 'Van Els' } });
    const statussen = (await Promise.all([een, twee])).map(({ status }) => status).sort();
    expect(statussen).toEqual([200, 409]);
    const na = (await noor(readBeleidsvoorstel, { params })).body;
    expect(na.versie).toBe(versie + 1);
    expect(na.geschiedenis).toHaveLength(2);
  });

  it('is seen by the own organisation only, and made for all gemeenten by who may in each', async () => {
    const id = await metVastgesteldVoorstel(proef, proef.waterkant, '9913');
    const { veenrade, waterkant } = proef;
    const elders = await proef.alsMedewerker(veenrade.medewerkers.beleidsmedewerker, veenrade);
    const params = { beleidsvoorstelId: id };
    expect((await elders(readBeleidsvoorstel, { params })).status).toBe(404);
    expect((await elders(publishBeleid, { params, body: {} })).status).toBe(404);
    expect((await elders(readBeleidsvoorstellen)).body.voorstellen).toEqual([]);
    const een = await proef.alsMedewerker(await proef.medewerker(waterkant, 'beleidsmedewerker', '9911'), waterkant);
    expect((await een(readBeleidsvoorstel, { params })).status).toBe(404);
    const alle = await een(draftBeleid, { body: { naam: 'Alles', vanaf: '2027-01-01', gemeente: null } });
    expect(alle.probleem?.errors?.[0]?.code).toBe('niet-alle-gemeenten');
    const ander = await een(draftBeleid, { body: { naam: 'Ander', vanaf: '2027-01-01', gemeente: '9913' } });
    expect(ander.status).toBe(400);
    // a teamleider who did not write it may bring it into force
    const leider = await proef.alsMedewerker(waterkant.medewerkers.teamleider, waterkant);
    expect((await leider(publishBeleid, { params, body: {} })).body.status).toBe('gepubliceerd');
  });

  it('leaves what was in force for ever as it was', async () => {
    const wijzig = (tx: Parameters<Parameters<typeof proef.systeem>[0]>[0]) =>
      tx`update beleidsregime set geldig = daterange(lower(geldig), null) where uitvoerder = ${proef.waterkant.id} and upper(geldig) is not null`;
    await expect(proef.systeem(wijzig)).rejects.toThrow();
    await expect(
      proef.systeem((tx) => tx`update beleidsregime set keuzes = '{}' where uitvoerder = ${proef.waterkant.id}`),
    ).rejects.toThrow();
  });
});

describe('policy by mandate', () => {
  it('holds in a gemeente that gave the task, on days that it gave it, and in no other', async () => {
    const { id: uitvoerder } = proef.waterkant;
    await proef.systeem(async (tx) => {
      await tx`insert into beleidsregime ${tx({
        ...{
          id: uuidv7(),
          uitvoerder,
          mandaat: 'jongerentoeslag',
          geldig: '[2022-01-01,)',
          naam: 'Jongeren',
          bron: 'p',
        },
        keuzes: tx.json({ aanvullingJongeren: { percentage: 95 } }),
      })}`;
      await tx`insert into mandaat ${tx({ id: uuidv7(), uitvoerder, gemeente: '9911', taakgebied: 'jongerentoeslag', geldig: '[2023-01-01,2024-01-01)' })}`;
    });
    const op = (gemeente: string, dag: string) =>
      proef.systeem(
        async (tx) =>
          keuzeOp(await beleidVoor(tx, uitvoerder, gemeente), isoDate(dag), 'aanvullingJongeren')?.waarde.percentage,
      );
    expect([
      await op('9911', '2022-12-31'),
      await op('9911', '2023-01-01'),
      await op('9911', '2023-12-31'),
      await op('9911', '2024-01-01'),
    ]).toEqual([undefined, 95, 95, undefined]);
    expect(await op('9912', '2023-06-01')).toBeUndefined();
  });
});
