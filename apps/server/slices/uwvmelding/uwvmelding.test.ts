import { readFileSync } from 'node:fs';
import { testBsn } from '@meedoen/casework/identificatie';
import { readAanvraag, registerEigenMelding } from '@meedoen/contract/aanvraag';
import {
  importUwvMeldingen,
  MEESTE_MELDINGEN,
  readUwvLevering,
  readUwvLeveringen,
  uwvBestand,
  uwvMelding,
} from '@meedoen/contract/uwvmelding';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Beller, type ProefBrp, type Proefomgeving, proefBrp, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

const [NIEUW, BEKEND, VERWANT, DOOD, STIL] = [testBsn(801), testBsn(802), testBsn(803), testBsn(804), testBsn(805)];
const VANDAAG = '2026-11-24';

let proef: Proefomgeving;
let brp: ProefBrp;
let consulent: Beller;
let nr = 0;

beforeAll(async () => {
  brp = proefBrp([
    {
      bsn: NIEUW,
      voornamen: 'Nora Lies',
      geslachtsnaam: 'Nieuwland',
      geboortedatum: { volledig: isoDate('1990-05-05') },
      geheim: false,
      gemeente: '9901',
      nationaliteiten: [],
      kinderen: [],
    },
  ]);
  proef = await proefomgeving({ wegen: alleWegen(), brp });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
beforeEach(() => {
  brp.bereikbaar = true;
});
afterAll(() => proef.stop());

const melding = (rest: object = {}) => ({
  id: `M-${++nr}`,
  bsn: NIEUW,
  naam: 'N. Nieuwland',
  gemeente: '9901',
  geregistreerdOp: '2026-11-18',
  ...rest,
});
const bestand = (meldingen: readonly unknown[], kop: object = {}) =>
  JSON.stringify({ soort: 'meedoen-uwv-meldingen', versie: 1, levering: `L-${++nr}`, meldingen, ...kop });
const stuur = (tekst: string | Uint8Array, beller = consulent, sleutel?: string) =>
  beller(importUwvMeldingen, {
    query: { naam: 'meldingen.json' },
    inhoud: typeof tekst === 'string' ? new TextEncoder().encode(tekst) : tekst,
    ...(sleutel ? { sleutel } : {}),
  });
const stuurEen = async (rest: object = {}, beller = consulent) => {
  const { body } = await stuur(bestand([melding(rest)]), beller);
  return body.regels[0];
};
const persoonMet = async (bsn: string) => {
  const hash = proef.omgeving.sleutels.zoekhash(bsn);
  const rijen = await proef.systeem(
    (tx) => tx<{ id: string; naam: string }[]>`select id, naam from persoon where bsn_hash = ${hash}`,
  );
  return rijen;
};

describe('a file of UWV', () => {
  it('looks as it is documented', async () => {
    const uitleg = readFileSync(new URL('../../../../docs/uwv-meldingen.md', import.meta.url), 'utf8');
    const voorbeeld = /```json\n([\s\S]+?)```/.exec(uitleg)?.[1] ?? '';
    expect((await stuur(voorbeeld)).body).toMatchObject({ ingelezen: 1, geweigerd: 0, levering: 'UWV-2026-11-24' });
    for (const veld of Object.keys({ ...uwvBestand.shape, ...uwvMelding.shape }))
      expect(uitleg).toContain(`\`${veld}\``);
  });

  it('makes the person known through the BRP, and the day at UWV is that of the melding', async () => {
    const regel = await stuurEen();
    expect(regel).toMatchObject({ regel: 1, uitkomst: 'ingelezen', gemeente: '9901', fouten: [] });
    expect(regel?.aanvraag?.naam).toBe('Nora Nieuwland');
    const { body } = await consulent(readAanvraag, { params: { aanvraagId: regel?.aanvraag?.id ?? '' } });
    expect(body).toMatchObject({ gemeldOp: '2026-11-18', gemeldVia: 'uwv', gemeente: '9901' });
    const [feit] = await proef.systeem(
      (tx) => tx`select bron, gecontroleerd, waarde from feit where persoon = ${body.persoon} and soort = 'melding'`,
    );
    expect(feit).toEqual({ bron: 'uwv', gecontroleerd: true, waarde: { datum: '2026-11-18', via: 'uwv' } });
    const [log] = await proef.systeem(
      (tx) => tx`select name, doel from logregel where persoon = ${body.persoon} and taak = 'uwv-meldingen-inlezen'`,
    );
    expect(log).toMatchObject({ name: 'Melding van UWV ontvangen', doel: 'recht-op-bijstand' });
  });

  it('brings an earlier day to the aanvraag that is open, and no second aanvraag', async () => {
    const anna = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Anna', bsn: BEKEND });
    const zelf = await proef.alsInwoner(anna, proef.veenrade);
    const { id } = (await zelf(registerEigenMelding, { body: { geldNodigNu: false } })).body;
    const regel = await stuurEen({ bsn: BEKEND, geregistreerdOp: '2026-11-02' });
    expect(regel?.aanvraag?.id).toBe(id);
    expect((await zelf(readAanvraag, { params: { aanvraagId: id } })).body.gemeldOp).toBe('2026-11-02');
    await stuurEen({ bsn: BEKEND, geregistreerdOp: '2026-11-10' });
    expect((await zelf(readAanvraag, { params: { aanvraagId: id } })).body.gemeldOp).toBe('2026-11-02');
  });

  it('takes in one message once, and refuses its number with another content', async () => {
    const een = melding({ bsn: testBsn(810) });
    const tekst = bestand([een, een]);
    const eerst = (await stuur(tekst)).body;
    expect([eerst.ingelezen, eerst.overgeslagen, eerst.geweigerd, eerst.eerderOp]).toEqual([1, 1, 0, null]);
    const weer = (await stuur(tekst)).body;
    expect([weer.ingelezen, weer.overgeslagen]).toEqual([0, 2]);
    expect(weer.eerderOp).not.toBeNull();
    const elders = (await stuur(bestand([een]))).body;
    expect([elders.overgeslagen, elders.eerderOp]).toEqual([1, null]);
    for (const rest of [{ geregistreerdOp: '2026-11-17' }, { bsn: testBsn(811) }, { geldNodigNu: true }]) {
      const { regels } = (await stuur(bestand([{ ...een, ...rest }]))).body;
      expect(regels[0]).toMatchObject({ uitkomst: 'geweigerd', fouten: [{ veld: 'id', code: 'andere-inhoud' }] });
    }
    const [{ aantal } = { aantal: 0 }] = await proef.systeem(
      (tx) => tx<{ aantal: number }[]>`
        select count(*)::int as aantal from zaak z join persoon p on p.id = z.persoon where p.bsn_hash = ${proef.omgeving.sleutels.zoekhash(testBsn(810))}`,
    );
    expect(aantal).toBe(1);
    expect(await persoonMet(testBsn(811))).toEqual([]);
  });

  it('sent at the same moment twice is in once', async () => {
    const tekst = bestand([melding({ bsn: testBsn(812) }), melding({ bsn: testBsn(813) })]);
    const antwoorden = await Promise.all([stuur(tekst), stuur(tekst), stuur(tekst)]);
    expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(antwoorden.reduce((som, { body }) => som + body.ingelezen, 0)).toBe(2);
    expect(await persoonMet(testBsn(812))).toHaveLength(1);
  });

  it('refuses the number of a delivery with another content, whole', async () => {
    const kop = { levering: 'L-zelfde' };
    expect((await stuur(bestand([melding({ bsn: testBsn(814) })], kop))).status).toBe(201);
    const { status, probleem } = await stuur(bestand([melding({ bsn: testBsn(815) })], kop));
    expect([status, probleem?.errors?.[0]?.code]).toEqual([409, 'levering-anders']);
    expect(await persoonMet(testBsn(815))).toEqual([]);
  });

  it('names each wrong line and field, and takes in the others', async () => {
    const { body } = await stuur(
      bestand([
        melding({ bsn: '123456789' }),
        melding({ gemeente: '9911' }),
        melding({ geregistreerdOp: '2026-11-25' }),
        melding({ geregistreerdOp: '2026-02-30' }),
        melding({ geregistreerdOp: '2014-12-31' }),
        melding({ id: BEKEND }),
        { ...melding(), adres: 'Kade 1' },
        { ...melding(), naam: undefined, bsn: undefined },
        melding({ naam: 'a\u0000b' }),
        'geen melding',
        melding({ bsn: testBsn(816) }),
        melding({ geregistreerdOp: VANDAAG, bsn: testBsn(817) }),
        melding({ geregistreerdOp: '2015-01-01', bsn: testBsn(818) }),
      ]),
    );
    expect([body.ingelezen, body.overgeslagen, body.geweigerd]).toEqual([3, 0, 10]);
    const fouten = body.regels.map(({ regel, fouten }) => [
      regel,
      ...fouten.map(({ veld, code }) => `${veld} ${code}`),
    ]);
    expect(fouten).toEqual([
      [1, 'bsn ongeldig'],
      [2, 'gemeente geen-mandaat'],
      [3, 'geregistreerdOp in-de-toekomst'],
      [4, 'geregistreerdOp ongeldig'],
      [5, 'geregistreerdOp te-vroeg'],
      [6, 'id ongeldig'],
      [7, 'adres onbekend-veld'],
      [8, 'bsn verkeerde-soort', 'naam verkeerde-soort'],
      [9, 'naam geen-tekst'],
      [10, ' verkeerde-soort'],
      [11],
      [12],
      [13],
    ]);
    expect(JSON.stringify(body)).not.toContain(BEKEND);
    expect(body.regels[0]?.fouten[0]?.detail).toBe('Dit is geen geldig bsn. Kijk het na.');
  });

  it.each([
    ['nothing', '', 'leeg'],
    ['no JSON', '<xml/>', 'geen-json'],
    ['half of it', bestand([{}]).slice(0, -2), 'geen-json'],
    ['text that is none', new Uint8Array([0xff, 0xfe, 0x00]), 'geen-json'],
    ['a list', '[]', 'verkeerde-soort'],
    ['nobody in it', bestand([]), 'te-klein'],
    ['another kind', bestand([{}], { soort: 'iets anders' }), 'onbekende-keuze'],
    ['a version to come', bestand([{}], { versie: 2 }), 'onbekende-keuze'],
    ['a field more', bestand([{}], { meer: true }), 'onbekend-veld'],
    ['no list', bestand([], { meldingen: 'x' }), 'verkeerde-soort'],
    ['too many', bestand(Array.from({ length: MEESTE_MELDINGEN + 1 }, () => ({}))), 'te-veel'],
  ])('is refused whole: %s', async (_, tekst, code) => {
    const { status, probleem } = await stuur(tekst);
    expect(status).toBe(400);
    expect(probleem?.errors?.map((fout) => fout.code)).toContain(code);
  });

  it('is refused when it is larger than a file can be, or nested without end', async () => {
    expect((await stuur(`"${'x'.repeat(1_000_000)}"`)).status).toBe(413);
    const diep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const { body } = await stuur(bestand([]).replace('"meldingen":[]', `"meldingen":[${diep}]`));
    expect(body.regels[0]).toMatchObject({ uitkomst: 'geweigerd', fouten: [{ code: 'te-diep' }] });
    expect(proef.fouten).toEqual([]);
  });

  it('goes on when the BRP is silent, with the name of UWV and work for somebody', async () => {
    brp.bereikbaar = false;
    const { body } = await stuur(bestand([melding({ bsn: STIL, naam: 'S. Stil' }), melding({ bsn: testBsn(819) })]));
    expect([body.ingelezen, body.zonderBrp]).toEqual([2, 2]);
    const [wie] = await persoonMet(STIL);
    expect(wie?.naam).toBe('S. Stil');
    const taken = await proef.systeem((tx) => tx`select titel from taak where persoon = ${wie?.id ?? null}`);
    expect(taken).toMatchObject([{ titel: 'De BRP gaf geen antwoord: haal de gegevens op' }]);
  });

  it('refuses a melding after a death, with the reason, and leaves nothing of it', async () => {
    const wie = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Dirk', bsn: DOOD });
    const overleden = opgegeven('overlijden', { datum: '2026-11-01' }, isoDate('2026-11-01'));
    await metFeiten(proef, wie, proef.veenrade, '9901', [{ ...overleden, bron: 'brp', gecontroleerd: true }]);
    const regel = await stuurEen({ bsn: DOOD });
    expect(regel).toMatchObject({ uitkomst: 'geweigerd', aanvraag: null });
    expect(regel?.fouten).toMatchObject([{ veld: 'bsn', code: 'overleden' }]);
    expect(regel?.fouten[0]?.detail).toContain('1 november 2026');
    expect(await proef.systeem((tx) => tx`select 1 from zaak where persoon = ${wie}`)).toEqual([]);
    // who registered and died then had a right until that day
    expect(await stuurEen({ bsn: DOOD, geregistreerdOp: '2026-11-01' })).toMatchObject({ uitkomst: 'ingelezen' });
  });

  it('flags who has no money now', async () => {
    const regel = await stuurEen({ bsn: testBsn(820), geldNodigNu: true, toelichting: 'Geen eten in huis' });
    const { body } = await consulent(readAanvraag, { params: { aanvraagId: regel?.aanvraag?.id ?? '' } });
    expect(body).toMatchObject({ urgent: true, urgentReden: 'Geen eten in huis' });
  });

  it('takes in a melding of the own family too, and shows nothing of it', async () => {
    const { veenrade } = proef;
    const wie = await proef.medewerker(veenrade, 'inkomensconsulent');
    await proef.belang(veenrade, wie, 'ouder', VERWANT);
    await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Geheime Moeder', bsn: VERWANT });
    const beller = await proef.alsMedewerker(wie, veenrade);
    const regel = await stuurEen({ bsn: VERWANT }, beller);
    expect(regel).toMatchObject({ uitkomst: 'ingelezen', aanvraag: null });
    const { body } = await consulent(readUwvLeveringen);
    const lezing = await consulent(readUwvLevering, { params: { leveringId: body.leveringen[0]?.id ?? '' } });
    expect(lezing.body.regels[0]?.aanvraag?.naam).toBe('Geheime Moeder');
  });

  it('is seen by the own uitvoerder only, and keeps no number of a person', async () => {
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    const { body } = await consulent(readUwvLeveringen);
    expect(body.leveringen.length).toBeGreaterThan(3);
    expect((await vreemd(readUwvLeveringen)).body.leveringen).toEqual([]);
    const params = { leveringId: body.leveringen[0]?.id ?? '' };
    expect((await vreemd(readUwvLevering, { params })).status).toBe(404);
    const rijen = await proef.systeem((tx) => tx`select uitkomst::text from uwv_levering`);
    for (const bsn of [NIEUW, BEKEND, DOOD, STIL]) expect(JSON.stringify(rijen)).not.toContain(bsn);
  });

  it('gives the same answer to the same command sent again', async () => {
    const tekst = bestand([melding({ bsn: testBsn(821) })]);
    const eerst = await stuur(tekst, consulent, 'uwv-1');
    const weer = await stuur(tekst, consulent, 'uwv-1');
    expect(weer.body).toEqual(eerst.body);
    expect(weer.headers.get('Idempotency-Replayed')).toBe('true');
  });
});
