import { readBrief, readBrieven } from '@meedoen/contract/brief';
import {
  approveNormwijziging,
  confirmBedrag,
  enterBedrag,
  prepareNormwijziging,
  readMandaten,
  readNormwijziging,
  readOntbrekendeBedragen,
} from '@meedoen/contract/organisatie';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

let proef: Proefomgeving;
let beleid: Beller;
let teamleider: Beller;
let beheerder: Beller;
let kwaliteit: Beller;
let consulent: Beller;
let anna: string;
let bas: string;
const ACHTERAF = 'De brieven van juli zijn niet verstuurd.';
const achteraf = (vanaf: IsoDate) => ({ ...op(vanaf), body: { reden: ACHTERAF } });
const op = (vanaf: IsoDate) => ({ params: { vanaf }, body: {} });
const NORM = 'norm alleenstaande (ouder) 21 tot AOW';

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  const { veenrade } = proef;
  const als = (rol: keyof typeof veenrade.medewerkers) => proef.alsMedewerker(veenrade.medewerkers[rol], veenrade);
  [beleid, teamleider, beheerder, kwaliteit, consulent] = await Promise.all([
    als('beleidsmedewerker'),
    als('teamleider'),
    als('beheerder'),
    als('kwaliteitsmedewerker'),
    als('inkomensconsulent'),
  ]);
  const persoon = (naam: string) => proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
  anna = await persoon('Anna');
  bas = await persoon('Bas');
  await metFeiten(proef, anna, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  await metFeiten(proef, bas, veenrade, '9901', [
    ...alleenstaande('1980-01-01', '9901'),
    opgegeven(
      'inkomen',
      { kenmerk: 'werk', soort: 'loon', nettoInCenten: 200_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
      '2026-01-01',
    ),
  ]);
  await metRecht(proef, anna, veenrade, '9901', '2026-01-01', []);
  await metRecht(proef, bas, veenrade, '9901', '2026-01-01', []);
  const later = await persoon('Begint op de dag zelf');
  await metFeiten(proef, later, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  await metRecht(proef, later, veenrade, '9901', '2026-07-01', []);
});
afterAll(() => proef.stop());

describe('the change of norms of 1 July 2026', () => {
  it('shows who changes how much, with the amounts and their sources', async () => {
    const eerst = (await beleid(readNormwijziging, { params: { vanaf: '2026-07-01' } })).body;
    expect(eerst).toMatchObject({ status: 'te-bekijken', aantal: 2, groepen: [], brieven: 0 });
    // amounts of that day that nobody found; nobody here needs them
    expect(eerst.ontbreekt).toContain('maximum vrijlating inkomsten uit arbeid');
    const norm = eerst.bedragen.find(({ naam }) => naam === NORM);
    expect([norm?.van, norm?.naar].map((t) => t?.replace(/\s/g, ' '))).toEqual(['€ 1.401,50', '€ 1.419,46']);
    expect(norm?.bron).not.toBe('');
    const { status, body } = await beleid(prepareNormwijziging, op('2026-07-01'));
    expect(status).toBe(201);
    // 1401.50 and 1419.46 less 5% holiday allowance; the other earns too much to get anything
    expect(body).toMatchObject({
      status: 'voorbereid',
      aantal: 2,
      totaalVerschilInCenten: 134849 - 133142,
      groepen: [{ leefvorm: 'alleenstaande', aantal: 2, vanInCenten: 133142, naarInCenten: 134849 }],
      ontbreekt: [],
      voorbereidDoor: 'beleidsmedewerker van Gemeente Veenrade',
      goedgekeurdDoor: null,
    });
  });

  it('is approved by another role, once, and leads to a letter for who changes', async () => {
    expect((await beleid(approveNormwijziging, op('2026-07-01'))).status).toBe(404);
    // its day has passed: letters about what holds already go out only with the reason
    const laat = await teamleider(approveNormwijziging, op('2026-07-01'));
    expect(laat.probleem?.errors?.[0]).toMatchObject({ pointer: '/reden', code: 'al-ingegaan' });
    expect((await beleid(readNormwijziging, { params: { vanaf: '2026-07-01' } })).body.status).toBe('voorbereid');
    const { status, body } = await teamleider(approveNormwijziging, achteraf('2026-07-01'));
    expect([status, body.status, body.reden]).toEqual([202, 'goedgekeurd', ACHTERAF]);
    expect((await teamleider(approveNormwijziging, op('2026-07-01'))).probleem?.errors?.[0]?.code).toBe(
      'al-goedgekeurd',
    );
    await proef.wachtrij.doeAlles();
    expect((await teamleider(readNormwijziging, { params: { vanaf: '2026-07-01' } })).body.status).toBe('goedgekeurd');
    expect((await beleid(readNormwijziging, { params: { vanaf: '2026-07-01' } })).body.brieven).toBe(1);
    const brieven = (await consulent(readBrieven, { params: { persoonId: anna } })).body.brieven;
    expect(brieven).toMatchObject([{ soort: 'normwijziging', onderwerp: 'Je uitkering gaat omhoog' }]);
    const brief = await consulent(readBrief, { params: { briefId: brieven[0]?.id ?? '' } });
    expect(brief.body.tekst).toContain('1.348,49');
    expect((await consulent(readBrieven, { params: { persoonId: bas } })).body.brieven).toEqual([]);
    // the job may come twice: nobody gets a second letter
    await proef.systeem((tx) => tx`update opdracht set klaar_op = null where soort = 'normwijziging-brieven'`);
    await proef.wachtrij.doeAlles();
    expect((await beleid(readNormwijziging, { params: { vanaf: '2026-07-01' } })).body.brieven).toBe(1);
    expect((await beleid(prepareNormwijziging, op('2026-07-01'))).probleem?.errors?.[0]?.code).toBe('al-goedgekeurd');
  });

  it('nobody approves what they prepared, nor what was not computed', async () => {
    const dubbel = await proef.medewerker(proef.veenrade, 'beleidsmedewerker');
    await proef.systeem(
      (tx) =>
        tx`insert into roltoekenning (id, medewerker, uitvoerder, rol) values (gen_random_uuid(), ${dubbel}, ${proef.veenrade.id}, 'teamleider')`,
    );
    const beide = await proef.alsMedewerker(dubbel, proef.veenrade);
    expect((await beide(approveNormwijziging, op('2026-01-01'))).probleem?.errors?.[0]?.code).toBe('niet-voorbereid');
    await beide(prepareNormwijziging, op('2026-01-01'));
    expect((await beide(approveNormwijziging, op('2026-01-01'))).probleem?.errors?.[0]?.code).toBe('zelf-voorbereid');
  });

  it.each([
    ['2026-06-30', 400],
    ['2026-07-02', 400],
    ['2026-02-30', 400],
  ] as const)('there is none on %s', async (dag, status) => {
    expect((await beleid(prepareNormwijziging, op(dag))).status).toBe(status);
  });

  it('is of one uitvoerder, and of who holds the task in all its gemeenten', async () => {
    const { waterkant } = proef;
    for (const gemeente of ['9911', '9912']) {
      const persoon = await proef.persoon({ uitvoerder: waterkant, gemeente, naam: `In ${gemeente}` });
      await metFeiten(proef, persoon, waterkant, gemeente, alleenstaande('1985-04-01', gemeente));
      await metRecht(proef, persoon, waterkant, gemeente, '2026-01-01', []);
    }
    const alle = await proef.alsMedewerker(waterkant.medewerkers.beleidsmedewerker, waterkant);
    const een = await proef.alsMedewerker(await proef.medewerker(waterkant, 'beleidsmedewerker', '9912'), waterkant);
    expect((await een(prepareNormwijziging, op('2026-07-01'))).probleem?.errors?.[0]?.code).toBe('andere-gemeenten');
    expect((await alle(prepareNormwijziging, op('2026-07-01'))).body).toMatchObject({
      aantal: 2,
      status: 'voorbereid',
    });
    expect((await consulent(readNormwijziging, { params: { vanaf: '2026-07-01' } })).status).toBe(404);
    for (const beller of [consulent, kwaliteit, beheerder])
      expect((await beller(prepareNormwijziging, op('2026-07-01'))).status).toBe(404);
  });

  it('stops for who needs an amount nobody published, and for nobody else', async () => {
    const { waterkant } = proef;
    const bij = (rol: 'beleidsmedewerker' | 'teamleider') => proef.alsMedewerker(waterkant.medewerkers[rol], waterkant);
    const [beleidsmaker, baas] = [await bij('beleidsmedewerker'), await bij('teamleider')];
    const mens = async (naam: string, erbij: Parameters<typeof metFeiten>[4]) => {
      const id = await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam });
      await metFeiten(proef, id, waterkant, '9911', [...alleenstaande('1985-04-01', '9911'), ...erbij]);
      await metRecht(proef, id, waterkant, '9911', '2026-01-01', []);
      return id;
    };
    const loon = {
      kenmerk: 'werk',
      soort: 'loon',
      nettoInCenten: 60_000,
      periode: 'maand',
      vakantietoeslag: 'aanspraak',
    };
    const wacht = await mens('Wacht', [opgegeven('inkomen', loon, '2026-01-01')]);
    const gaat = await mens('Gaat', []);
    const { body } = await beleidsmaker(prepareNormwijziging, op('2026-07-01'));
    expect(body.groepen.map(({ aantal, berekend }) => [aantal, berekend])).toEqual([
      // the two of the test before are of this organisation too
      [3, true],
      [1, false],
    ]);
    expect(body.ontbreekt).toEqual(['vakantieaanspraak tegenwoordige arbeid']);
    expect((await baas(approveNormwijziging, achteraf('2026-07-01'))).status).toBe(202);
    await proef.wachtrij.doeAlles();
    expect((await baas(readNormwijziging, { params: { vanaf: '2026-07-01' } })).body.brieven).toBe(3);
    const taken = await proef.systeem(
      (tx) => tx<{ persoon: string; titel: string }[]>`
        select persoon, titel from taak where ontstaan_uit = 'Wijziging van normen' and persoon in ${tx([wacht, gaat])}`,
    );
    expect(taken).toEqual([
      {
        persoon: wacht,
        titel: expect.stringMatching(/vanaf 1 juli 2026: geen brief, nog niet bekend is vakantieaanspraak/),
      },
    ]);
  });
});

describe('an amount nobody coded yet', () => {
  const invoer = { naam: NORM, vanaf: '2027-01-01' as const, waarde: 1_440_00, bron: 'Staatscourant 2026, 12345' };

  it('is named, and holds up the approval', async () => {
    const { ontbreekt } = (await beheerder(readOntbrekendeBedragen, {})).body;
    expect(ontbreekt).toContainEqual(expect.objectContaining({ naam: NORM, vanaf: '2027-01-01', eenheid: 'cent' }));
    const { body } = await beleid(prepareNormwijziging, op('2027-01-01'));
    expect(body.ontbreekt).toContain(NORM);
    expect(body.groepen).toMatchObject([{ leefvorm: 'nog niet te berekenen', aantal: 3, berekend: false }]);
    const antwoord = await teamleider(approveNormwijziging, op('2027-01-01'));
    expect(antwoord.probleem?.errors?.[0]?.code).toBe('bedrag-ontbreekt');
  });

  it.each([
    ['an unknown name', { naam: 'norm van Oz' }, '/naam', 'onbekend'],
    ['a day the software knows', { vanaf: '2026-12-31' }, '/vanaf', 'al-bekend'],
    ['a day far ahead', { vanaf: '2028-11-25' }, '/vanaf', 'te-ver-vooruit'],
    ['a negative amount', { waarde: -1 }, '/waarde', 'ongeldig'],
    ['half a cent', { waarde: 144_000.5 }, '/waarde', 'ongeldig'],
    ['a comma too far', { waarde: 14_400_00 }, '/waarde', 'grote-sprong'],
    ['no source', { bron: '' }, '/bron', 'te-klein'],
  ])('is refused with %s', async (_, anders, pointer, code) => {
    const antwoord = await beheerder(enterBedrag, { ruw: { ...invoer, ...anders } });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]]).toMatchObject([400, { pointer, code }]);
  });

  it('counts once another has confirmed it', async () => {
    const ingevoerd = await beheerder(enterBedrag, { body: invoer });
    expect(ingevoerd.body).toMatchObject({ bevestigdDoor: null, eenheid: 'cent' });
    expect((await beheerder(enterBedrag, { body: invoer })).probleem?.errors?.[0]?.code).toBe('al-ingevoerd');
    const params = { bedragId: ingevoerd.body.id };
    expect((await beheerder(confirmBedrag, { params, body: {} })).probleem?.errors?.[0]?.code).toBe('zelf-ingevoerd');
    expect((await consulent(confirmBedrag, { params, body: {} })).status).toBe(404);
    const voor = (await beleid(prepareNormwijziging, op('2027-01-01'))).body;
    expect(voor.ontbreekt).toContain(NORM);
    const bevestigd = await kwaliteit(confirmBedrag, { params, body: {} });
    expect(bevestigd.body.bevestigdDoor).toBe('kwaliteitsmedewerker van Gemeente Veenrade');
    expect((await kwaliteit(confirmBedrag, { params, body: {} })).probleem?.errors?.[0]?.code).toBe('al-bevestigd');
    const na = (await beleid(prepareNormwijziging, op('2027-01-01'))).body;
    expect(na.ontbreekt).not.toContain(NORM);
    expect(na.bedragen.find(({ naam }) => naam === NORM)?.bron).toBe(invoer.bron);
    const { ontbreekt } = (await beheerder(readOntbrekendeBedragen, {})).body;
    expect(ontbreekt.some(({ naam, vanaf }) => naam === NORM && vanaf === '2027-01-01')).toBe(false);
  });

  it('is shown to who may see the policy; mandates too', async () => {
    expect((await teamleider(readOntbrekendeBedragen, {})).status).toBe(200);
    const { mandaten } = (await beleid(readMandaten, {})).body;
    expect(mandaten).toEqual([
      { gemeente: '9901', naam: 'Veenrade', taak: 'algemene-bijstand', vanaf: '2015-01-01', tot: null },
      { gemeente: '9901', naam: 'Veenrade', taak: 'terugvordering', vanaf: '2015-01-01', tot: null },
    ]);
    expect((await consulent(readMandaten, {})).status).toBe(404);
    expect(proef.fouten).toEqual([]);
  });
});
