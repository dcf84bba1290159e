import * as contract from '@meedoen/contract/aanvraag';
import { editVoorstel, startVoorstel } from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANTWOORDEN, aanvrager } from '../../test/aanvraagproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { feitenVan } from '../feit/index.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

const inwoner = (naam: string, geboren?: IsoDate) => aanvrager(proef, naam, geboren);

describe('the form', () => {
  it('asks what an own home is worth only of who has one, and counts what is above the mortgage', async () => {
    const { persoon, beller } = await inwoner('Hilde');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const bewaar = (antwoorden: object) => beller(contract.saveFormulier, { params, ruw: { antwoorden } });
    const velden = ({ body }: Awaited<ReturnType<typeof bewaar>>) => body.vragen.map(({ veld }) => veld);
    expect(velden(await bewaar({ woonsituatie: 'zelfstandig' }))).not.toContain('woningwaarde');
    const eigen = await bewaar({ ...ANTWOORDEN, woonsituatie: 'eigen-woning' });
    expect(velden(eigen)).toEqual(expect.arrayContaining(['woningwaarde', 'hypotheek']));
    const teVroeg = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(teVroeg.probleem?.errors?.map(({ pointer }) => pointer)).toEqual([
      '/antwoorden/woningwaarde',
      '/antwoorden/hypotheek',
    ]);
    const negatief = await bewaar({ woningwaarde: -1 });
    expect(negatief.probleem?.errors?.[0]?.pointer).toBe('/antwoorden/woningwaarde');
    await bewaar({ woningwaarde: 300_000_00, hypotheek: 250_000_00 });
    // kept, to go on later
    const later = await beller(contract.readFormulier, { params });
    expect(later.body.vragen.find(({ veld }) => veld === 'hypotheek')?.antwoord).toBe(250_000_00);
    const klaar = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(klaar.probleem).toBeUndefined();
    const feiten = await proef.systeem((tx) => feitenVan(tx, [persoon]));
    const waarden = feiten.map(({ feit }) => feit.waarde);
    expect(waarden).toContainEqual({ soort: 'zelfstandig', huisvesting: 'eigenaar' });
    expect(waarden).toContainEqual({
      kenmerk: 'eigen woning',
      waardeInCenten: 300_000_00,
      hypotheekInCenten: 250_000_00,
    });
    const voorstel = await consulent(startVoorstel, { body: { soort: 'toekennen', zaak: gemeld.body.id } });
    // what is above the mortgage stays within what is free in a home: only the account counts
    expect(voorstel.body.uitkomst?.vermogen?.value).toBe(12_300);
    // worth more than is free: whether it must be turned into money is an oordeel of the college (art. 50 lid 1)
    const leg = (soort: string, waarde: object) =>
      consulent(recordFeit, {
        params: { persoonId: persoon },
        ruw: { soort, waarde, vanaf: '2026-11-01', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
      });
    await leg('woning', { kenmerk: 'eigen woning', waardeInCenten: 500_000_00, hypotheekInCenten: 250_000_00 });
    const lees = () => consulent(startVoorstel, { body: { soort: 'afwijzen', zaak: gemeld.body.id } });
    const onbekend = (await lees()).body;
    expect(onbekend.uitkomst?.ontbreekt.map(({ vraag }) => vraag).join(' ')).toContain('te gelde');
    await leg('tegeldemaking', { verlangd: false, reden: 'Lenen kan niet met dit inkomen.' });
    const params2 = { besluitId: onbekend.id };
    const nu = await consulent(editVoorstel, { params: params2, body: { motivering: 'Gewogen.' } });
    expect(nu.body.uitkomst?.recht?.value).toBe(true);
  });

  it('asks the income and possessions of a partner only when there is one, and keeps them with the partner', async () => {
    const { persoon, beller } = await inwoner('Ilse');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const bewaar = (antwoorden: object) => beller(contract.saveFormulier, { params, ruw: { antwoorden } });
    const alleen = await bewaar({ huisgenoten: [] });
    expect(alleen.body.vragen.map(({ veld }) => veld)).not.toContain('partnerInkomsten');
    const loon = {
      kenmerk: 'Kwekerij',
      soort: 'loon',
      nettoInCenten: 60_000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    const samen = await bewaar({
      ...ANTWOORDEN,
      huisgenoten: [{ naam: 'Bram de Wit', geboortedatum: '1984-02-03', relatie: 'partner' }],
      inkomsten: [],
    });
    expect(samen.body.vragen.map(({ veld }) => veld)).toEqual(
      expect.arrayContaining(['partnerInkomsten', 'partnerBezit']),
    );
    expect(samen.body.compleet).toBe(false);
    await bewaar({
      partnerInkomsten: [loon],
      partnerBezit: [{ kenmerk: 'spaarrekening', soort: 'spaargeld', bedragInCenten: 200_000 }],
    });
    const klaar = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(klaar.probleem).toBeUndefined();
    const [partner] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from persoon where naam = 'Bram de Wit'`,
    );
    const feiten = await proef.systeem((tx) => feitenVan(tx, [partner?.id ?? '']));
    expect(feiten.filter(({ feit }) => feit.soort === 'inkomen').map(({ feit }) => feit.waarde)).toEqual([
      { ...loon, geschat: false },
    ]);
    expect(feiten.map(({ feit }) => feit.soort)).toContain('spaargeld');
    expect((await proef.systeem((tx) => feitenVan(tx, [persoon]))).map(({ feit }) => feit.soort)).not.toContain(
      'inkomen',
    );
    // into the law: the wage of the partner lowers the bijstand of both
    const voorstel = await consulent(startVoorstel, { body: { soort: 'toekennen', zaak: gemeld.body.id } });
    // 7 of 30 days of November
    expect(voorstel.body.uitkomst?.inkomen?.value).toBe(14_000);
  });

  it('makes work of what somebody does not know, and speaks English when asked', async () => {
    const { persoon, beller } = await inwoner('Jane');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const engels = await beller(contract.readFormulier, { params, query: { taal: 'en' } });
    expect(engels.body.vragen.find(({ veld }) => veld === 'huisgenoten')?.tekst).toBe('Who else lives with you?');
    expect(engels.body.stappen[0]?.titel).toBe('You');
    await beller(contract.saveFormulier, {
      params,
      ruw: { antwoorden: { ...ANTWOORDEN, inkomsten: { weetNiet: true } } },
    });
    await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    const [taak] = await proef.systeem(
      (tx) =>
        tx<{ titel: string }[]>`select titel from taak where persoon = ${persoon} and ontstaan_uit like 'Aanvraag%'`,
    );
    expect(taak?.titel).toBe('Samen uitzoeken: Welk geld krijgt u nu al?');
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
