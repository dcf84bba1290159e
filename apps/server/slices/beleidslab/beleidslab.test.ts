import {
  countOverhouden,
  countVariant,
  loadPopulatie,
  readLabregels,
  readVariant,
  readVarianten,
  removeVariant,
  saveVariant,
} from '@meedoen/contract/beleidslab';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metBeleid, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

const NORM = 'bedrag norm alleenstaande (ouder) 21 tot AOW';
const lager = { vanaf: '2026-11-01' as IsoDate, wijzigingen: [{ regel: NORM, waarde: 1400_00 }] };

let proef: Proefomgeving;
let beleid: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  beleid = await proef.alsMedewerker(proef.veenrade.medewerkers.beleidsmedewerker, proef.veenrade);
});
afterAll(() => proef.stop());

async function metBijstand(uitvoerder: Proefuitvoerder, gemeente: string, geboren: IsoDate, hoeveel: number) {
  for (let i = 0; i < hoeveel; i++) {
    const persoon = await proef.persoon({ uitvoerder, gemeente, naam: `Lab ${geboren} ${i}` });
    await metFeiten(proef, persoon, uitvoerder, gemeente, alleenstaande(geboren, gemeente));
    await metRecht(proef, persoon, uitvoerder, gemeente, '2026-08-01', []);
  }
}

async function laad(beller: Beller, opnieuw = false) {
  let antwoord = (await beller(loadPopulatie, { body: { opnieuw } })).body;
  while (!antwoord.klaar) antwoord = (await beller(loadPopulatie, { body: { opnieuw: false } })).body;
  return antwoord;
}

describe('the policy lab', () => {
  it('asks to fetch the households first', async () => {
    const teVroeg = await beleid(countVariant, { body: lager });
    expect(teVroeg.status).toBe(409);
    expect(teVroeg.probleem?.errors?.[0]?.code).toBe('populatie-niet-geladen');
  });

  it('is empty, and not wrong, where nobody has bijstand', async () => {
    expect(await laad(beleid)).toMatchObject({ maand: '2026-11', geladen: 0, totaal: 0, klaar: true });
    expect((await beleid(countVariant, { body: lager })).body).toMatchObject({
      ...{ huishoudens: 0, achteruit: { aantal: 0, gemiddeldInCenten: null }, gelijk: 0, verschillen: [] },
      ...{ perJaarInCenten: 0, groepen: [] },
    });
  });

  it('says nothing about fewer than ten households', async () => {
    await metBijstand(proef.veenrade, '9901', '1985-01-01', 9);
    expect(await laad(beleid, true)).toMatchObject({ geladen: 9, totaal: 9 });
    const { body } = await beleid(countVariant, { body: lager });
    expect(body).toMatchObject({
      ...{ huishoudens: null, achteruit: { aantal: null, gemiddeldInCenten: null }, verschillen: [] },
      ...{ perJaarInCenten: null, nuPerJaarInCenten: null, grootsteMinInCenten: null },
    });
    for (const { regels } of body.groepen) for (const each of regels) expect(each.alle).toBeNull();
    const { nu } = (await beleid(countOverhouden, { body: lager })).body;
    expect(Object.values(nu).filter((each) => each !== null && each > 0)).toEqual([]);
  });

  it('counts who loses, per heading, and what it costs a year', async () => {
    await metBijstand(proef.veenrade, '9901', '1965-01-01', 12);
    await metBijstand(proef.veenrade, '9901', '1984-01-01', 2);
    expect(await laad(beleid, true)).toMatchObject({ geladen: 23, totaal: 23 });
    const { body } = await beleid(countVariant, { body: lager });
    // 1.419,46 becomes 1.400,00
    expect(body).toMatchObject({
      ...{ huishoudens: 23, achteruit: { aantal: 23, gemiddeldInCenten: -19_00 }, gelijk: 0, onbekend: 0 },
      ...{ vooruit: { aantal: 0 }, verliestAlles: 0, grootsteMinInCenten: -20_00, grootstePlusInCenten: null },
      // 23 x 12 x 19,46 in hundreds of euros
      ...{ perJaarInCenten: -5400_00, verschillen: [{ vanInCenten: -20_00, totInCenten: -10_00, aantal: 23 }] },
    });
    expect(
      body.groepen
        .find(({ kop }) => kop === 'leeftijd')
        ?.regels.map(({ groep, alle, achteruit }) => [groep, alle, achteruit.aantal]),
    ).toEqual([
      ['27 tot en met 44 jaar', 11, 11],
      ['55 tot en met 66 jaar', 12, 12],
    ]);
    const { body: druk } = await beleid(countOverhouden, { body: lager });
    // a first job with the exemption of art. 31 lid 2 n: a quarter is kept
    expect(druk.nu).toMatchObject({ eenKwartOfMeer: 23, niets: 0, gaatAchteruit: 0 });
    expect(druk.variant).toMatchObject({ eenKwartOfMeer: 23 });
  });

  it('offers the choices of a gemeente and the numbers somebody rests on, with what holds now', async () => {
    await metBeleid(proef, proef.veenrade, { vrijlatingArbeid: 'standaard' });
    await laad(beleid, true);
    const { regels } = (await beleid(readLabregels)).body;
    expect(regels.find(({ regel }) => regel === NORM)).toMatchObject({
      ...{
        nu: 141_946,
        nuTekst: expect.stringMatching(/^€\s1\.419,46$/),
        wie: 'rijk',
        eenheid: 'cents',
        raakt: 23,
        magLeeg: false,
      },
    });
    expect(regels.find(({ regel }) => regel === 'keuze vrijlatingArbeid')).toMatchObject({
      nu: 'standaard',
      wie: 'gemeente',
    });
    // of 2025 and before: the law has its own amount now
    expect(regels.some(({ regel }) => regel === 'keuze giftenVrijPerJaar')).toBe(false);
    // nobody of these is married
    expect(regels.some(({ regel }) => regel.includes('norm gehuwden AOW'))).toBe(false);
  });

  it('refuses what the law does not leave open, with the article, and what nobody can compute', async () => {
    const gift = await beleid(countVariant, {
      body: { vanaf: '2026-01-01', wijzigingen: [{ regel: 'keuze giftenVrijPerJaar', waarde: 100 }] },
    });
    expect(gift.status).toBe(409);
    expect(gift.probleem?.detail).toContain('Pw art. 31 lid 2 m');
    const later = await beleid(countVariant, { body: { ...lager, vanaf: '2027-01-01' } });
    expect(later.probleem?.errors?.[0]?.code).toBe('na-de-maand');
    const bewaren = await beleid(saveVariant, {
      body: { naam: 'x', toelichting: '', variant: { ...lager, vanaf: '2026-11-02' } },
    });
    expect(bewaren.status).toBe(409);
  });

  it('keeps a variant with its note, to share inside the own organisation and nowhere else', async () => {
    const body = { naam: 'Norm omlaag', toelichting: 'Gevraagd door de raad.', variant: lager };
    const bewaard = await beleid(saveVariant, { body });
    expect(bewaard.status).toBe(201);
    expect(bewaard.body).toMatchObject({ ...body, bewaardDoor: 'beleidsmedewerker van Gemeente Veenrade' });
    const { veenrade, waterkant } = proef;
    const collega = await proef.alsMedewerker(await proef.medewerker(veenrade, 'beleidsmedewerker'), veenrade);
    const params = { variantId: bewaard.body.id };
    expect((await collega(readVariant, { params })).body).toEqual({ ...bewaard.body, vanMij: false });
    // a colleague sees it, and only who kept it throws it away
    expect(bewaard.body.vanMij).toBe(true);
    expect((await collega(readVarianten)).body.varianten).toEqual([{ ...bewaard.body, vanMij: false }]);
    const weg = { params: { variantId: bewaard.body.id } };
    expect((await collega(removeVariant, weg)).probleem?.errors?.[0]?.code).toBe('niet-van-u');
    const elders = await proef.alsMedewerker(waterkant.medewerkers.beleidsmedewerker, waterkant);
    expect((await elders(readVariant, { params })).status).toBe(404);
    expect((await elders(readVarianten)).body.varianten).toEqual([]);
    expect((await elders(removeVariant, weg)).status).toBe(404);
    expect((await beleid(removeVariant, weg)).status).toBe(204);
    expect((await beleid(readVarianten)).body.varianten).toEqual([]);
    expect((await beleid(removeVariant, weg)).status).toBe(404);
  });

  it('tells who is counting while a colleague fetches anew to wait, and goes on after that', async () => {
    const { veenrade } = proef;
    const collega = await proef.alsMedewerker(await proef.medewerker(veenrade, 'beleidsmedewerker'), veenrade);
    await laad(beleid);
    const tellend = Array.from({ length: 5 }, () => beleid(countOverhouden, { body: lager }));
    await laad(collega, true);
    for (const { status } of await Promise.all(tellend)) expect([200, 409]).toContain(status);
    expect((await beleid(countVariant, { body: lager })).body.huishoudens).toBe(23);
    expect(proef.fouten).toEqual([]);
  });

  it('holds the own gemeenten only', async () => {
    const { waterkant } = proef;
    await metBijstand(waterkant, '9911', '1985-01-01', 10);
    const een = await proef.alsMedewerker(await proef.medewerker(waterkant, 'beleidsmedewerker', '9911'), waterkant);
    expect(await laad(een)).toMatchObject({ totaal: 10 });
    const ander = await proef.alsMedewerker(await proef.medewerker(waterkant, 'beleidsmedewerker', '9912'), waterkant);
    expect(await laad(ander)).toMatchObject({ totaal: 0 });
    expect((await een(countVariant, { body: lager })).body.achteruit.aantal).toBe(10);
    expect(proef.fouten).toEqual([]);
  });
});
