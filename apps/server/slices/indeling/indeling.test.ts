import { recordFeit } from '@meedoen/contract/feit';
import * as contract from '@meedoen/contract/indeling';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { type Beleid, type Indelingkeuze, wettelijk } from '@meedoen/law/verordening';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { gebruikUit, leesIndelingen, takeOverIndelingen, vulIndelinggebruik } from './index.ts';

let proef: Proefomgeving;
let coach: Beller;
const VANDAAG = isoDate('2026-11-24');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  coach = await proef.alsMedewerker(proef.veenrade.medewerkers.coach, proef.veenrade);
});
afterAll(() => proef.stop());
beforeEach(() => proef.klok.verzet(VANDAAG));

const mens = (naam: string) => proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
const plaats = (persoonId: string, body: object) =>
  coach(contract.placePersoon, {
    params: { persoonId },
    ruw: { indeling: 'klantgroepen', groep: 'zorg', vanaf: VANDAAG, toelichting: 'Samen besproken.', ...body },
  });
const fout = async (antwoord: ReturnType<typeof plaats>) => (await antwoord).probleem?.errors?.[0]?.code;

describe('the files', () => {
  it('can be read, each with a source, under the name of its code', async () => {
    const indelingen = await leesIndelingen();
    expect(indelingen.map(({ code }) => code)).toEqual([
      'arbeidsmarktladder',
      'arbeidsvermogen',
      'doelgroepen',
      'klantgroepen',
      'participatieladder',
    ]);
    for (const { bron } of indelingen) expect(bron).toMatch(/\d{4}/);
  });

  it('give what Steenwijkerland says of the six groups, and no more', async () => {
    const zes = (await leesIndelingen()).find(({ code }) => code === 'klantgroepen')?.groepen;
    expect(zes?.map(({ code, verwachteDuur, dienst }) => [code, verwachteDuur, dienst])).toEqual([
      ['direct-werk', { totMaanden: 6 }, {}],
      ['werken-en-ervaren', { vanafMaanden: 6, totMaanden: 24 }, { rechtmatigheidElkeMaanden: 12 }],
      ['leren-en-ontwikkelen', undefined, { rechtmatigheidElkeMaanden: 24 }],
      ['zorg', undefined, { contactElkeDagen: 365 }],
      ['werkvoorzienend', undefined, {}],
      ['geplaatst', undefined, { evaluatieElkeMaanden: 12 }],
    ]);
  });

  it('cannot be used while nobody can be placed in it', async () => {
    const leeg = {
      ...{ gemeenten: ['9901'], bron: 'Proef' },
      gebruik: [{ indeling: 'arbeidsmarktladder', vanaf: '2026-01-01', hoofd: false, dienst: {} }],
    };
    await expect(proef.systeem((tx) => vulIndelinggebruik(tx, proef.veenrade.id, leeg))).rejects.toThrow('no groups');
  });

  it('are used from a day on as policy says, and again when policy changes', async () => {
    const groepen = { indeling: 'klantgroepen', hoofd: true } as const;
    const regime = (vanaf: IsoDate, tot: IsoDate | undefined, indelingen: Indelingkeuze[]) =>
      ({
        laag: 'uitvoerder',
        vanaf,
        ...(tot ? { tot } : {}),
        naam: 'p',
        bron: `b ${vanaf}`,
        keuzes: { indelingen },
      }) as const;
    const beleid: Beleid = {
      ...wettelijk,
      regimes: [
        regime('2015-01-01', '2022-01-01', [groepen]),
        regime('2022-01-01', undefined, [
          groepen,
          { indeling: 'doelgroepen', dienst: { jongeren: { contactElkeDagen: 7 } } },
        ]),
      ],
    };
    expect(gebruikUit(beleid).map(({ indeling, vanaf, tot, hoofd }) => [indeling, vanaf, tot, hoofd])).toEqual([
      ['klantgroepen', '2015-01-01', undefined, true],
      ['doelgroepen', '2022-01-01', undefined, false],
    ]);
    const { id: uitvoerder } = proef.waterkant;
    await proef.systeem((tx) => takeOverIndelingen(tx, { uitvoerder, gemeente: '9915' }, beleid));
    const rijen = await proef.systeem(
      (tx) =>
        tx`select indeling, bron from indelinggebruik where uitvoerder = ${uitvoerder} and gemeente = '9915' order by 1 desc`,
    );
    expect([...rijen]).toEqual([
      { indeling: 'klantgroepen', bron: 'b 2015-01-01' },
      { indeling: 'doelgroepen', bron: 'b 2022-01-01' },
    ]);
  });
});

describe('a placement', () => {
  it('is one at a time per indeling, with what was before it kept', async () => {
    const id = await mens('Farah');
    proef.klok.verzet(isoDate('2026-03-01'));
    await plaats(id, { groep: 'leren-en-ontwikkelen', vanaf: '2026-03-01', toelichting: 'Begin.' });
    proef.klok.verzet(VANDAAG);
    await plaats(id, { indeling: 'participatieladder', groep: 'trede-4' });
    const { body } = await plaats(id, { groep: 'werken-en-ervaren', vanaf: '2026-11-01' });
    expect(body.indelingen.map(({ indeling, nu }) => [indeling, nu?.groep])).toEqual([
      ['klantgroepen', 'werken-en-ervaren'],
      ['doelgroepen', undefined],
      ['participatieladder', 'trede-4'],
    ]);
    expect(body.indelingen[0]?.eerder).toMatchObject([
      { groep: 'leren-en-ontwikkelen', vanaf: '2026-03-01', tot: '2026-11-01', toelichting: 'Begin.' },
    ]);
    // of the same day: put right
    const beter = await plaats(id, { groep: 'direct-werk', vanaf: '2026-11-01' });
    expect(beter.body.indelingen[0]).toMatchObject({ nu: { groep: 'direct-werk' }, eerder: [{ tot: '2026-11-01' }] });
  });

  it('is in a group that the gemeente uses, from a day that was', async () => {
    const id = await mens('Anne');
    expect(await fout(plaats(id, { indeling: 'arbeidsvermogen', groep: 'onder-wml' }))).toBe('niet-in-gebruik');
    expect(await fout(plaats(id, { groep: 'trede-4' }))).toBe('onbekend');
    expect(await fout(plaats(id, { vanaf: '2026-11-25' }))).toBe('in-de-toekomst');
    await plaats(id, {});
    expect(await fout(plaats(id, {}))).toBe('staat-daar-al');
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    const langs = await consulent(recordFeit, {
      params: { persoonId: id },
      ruw: {
        ...{ soort: 'plaatsing', waarde: { indeling: 'klantgroepen', groep: 'geplaatst' }, vanaf: VANDAAG },
        ...{ totEnMet: null, bron: 'medewerker', gecontroleerd: true },
      },
    });
    expect(langs.probleem?.errors?.[0]?.code).toBe('eigen-pad');
  });

  it('is proposed from facts, with the fact that shows it', async () => {
    const id = await mens('Selena');
    const waarde = {
      kenmerk: 'Glansrijk',
      soort: 'loon',
      nettoInCenten: 52_200,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await metFeiten(proef, id, proef.veenrade, '9901', [
      {
        soort: 'inkomen',
        waarde,
        vanaf: '2026-01-01',
        totEnMet: null,
        bron: 'inlichtingenbureau',
        gecontroleerd: true,
      },
      {
        soort: 'geboortedatum',
        waarde: { datum: '2001-03-09' },
        vanaf: null,
        totEnMet: null,
        bron: 'brp',
        gecontroleerd: true,
      },
    ]);
    const { body } = await coach(contract.readPlaatsingen, { params: { persoonId: id } });
    expect(body.indelingen.map(({ voorstellen }) => voorstellen.map(({ groep }) => groep))).toEqual([
      ['geplaatst'],
      ['jongeren'],
      ['trede-6'],
    ]);
    expect(body.indelingen[0]?.voorstellen[0]?.gronden).toMatchObject([
      { criterium: 'Heeft loon uit werk', feitnaam: 'Inkomen', soort: 'inkomen' },
    ]);
  });

  it('says to a coach what the groups are, with what the gemeente chose itself', async () => {
    const { body } = await coach(contract.readIndelingen);
    expect(body.indelingen[0]).toMatchObject({ code: 'klantgroepen', hoofd: true });
    const groep = body.indelingen[0]?.groepen.find(({ code }) => code === 'werken-en-ervaren');
    expect(groep?.dienst).toEqual({ rechtmatigheidElkeMaanden: 12, contactElkeDagen: 21, evaluatieElkeMaanden: 6 });
  });
});

describe('the flow between groups', () => {
  it('counts who moved between two days, tells no move below ten and no sum it would follow from', async () => {
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.coach, waterkant);
    const zet = (persoonId: string, groep: string, vanaf: string) =>
      elders(contract.placePersoon, {
        params: { persoonId },
        ruw: { indeling: 'klantgroepen', groep, vanaf, toelichting: 'Proef' },
      });
    for (let i = 0; i < 25; i++) {
      const id = await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam: `Mens ${i}` });
      proef.klok.verzet(isoDate('2025-01-10'));
      await zet(id, i < 22 ? 'werken-en-ervaren' : 'zorg', '2025-01-10');
      proef.klok.verzet(isoDate('2026-06-01'));
      if (i < 10) await zet(id, 'geplaatst', '2026-06-01');
      proef.klok.verzet(VANDAAG);
    }
    const raad = await proef.alsMedewerker(waterkant.medewerkers.raadslid, waterkant);
    const vraag = { vanaf: '2025-11-01', tot: '2026-11-01' } as const;
    const { body } = await raad(contract.readDoorstroom, { query: vraag });
    expect(body.stromen).toEqual([
      { van: 'werken-en-ervaren', naar: 'werken-en-ervaren', aantal: 12 },
      { van: 'werken-en-ervaren', naar: 'geplaatst', aantal: 10 },
      { van: 'zorg', naar: 'zorg', aantal: null },
    ]);
    const groep = (code: string) => body.groepen.find((each) => each.code === code);
    expect(groep('werken-en-ervaren')).toMatchObject({ toen: 22, nu: 12 });
    expect(groep('zorg')).toMatchObject({ toen: null, nu: null });
    expect(groep('geplaatst')).toMatchObject({ toen: 0, nu: 10 });
    const omgekeerd = await raad(contract.readDoorstroom, { query: { vanaf: '2026-11-01', tot: '2026-01-01' } });
    const midden = await raad(contract.readDoorstroom, { query: { vanaf: '2026-01-01', tot: VANDAAG } });
    expect(midden.probleem?.errors?.[0]).toMatchObject({ pointer: '/vraag/tot', code: 'geen-eerste-dag' });
    expect(omgekeerd.status).toBe(400);
    expect((await raad(contract.readDoorstroom, { query: { ...vraag, indeling: 'arbeidsvermogen' } })).status).toBe(
      404,
    );
  });
});
