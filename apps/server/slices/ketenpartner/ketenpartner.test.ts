import { testBsn } from '@meedoen/casework/identificatie';
import { readZorgoverdrachten } from '@meedoen/contract/doelgroep';
import { readEigenInzage } from '@meedoen/contract/inzage';
import * as contract from '@meedoen/contract/ketenpartner';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7, withToegang } from '../../platform/database/index.ts';
import { eenZorgoverdracht, metDoelgroepen } from '../../test/doelgroepproef.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import {
  AANGENOMEN,
  AFGEROND,
  alsKetenpartner,
  alsZorgteam,
  BEGONNEN,
  EEN_VOORSTEL,
  eenKetenpartner,
  eenOvereenkomst,
  ketenproef,
} from '../../test/ketenproef.ts';
import { PDF } from '../../test/proefbestand.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { type Toegangsproef, toegangsproef } from '../../test/toegangsproef.ts';
import { alleWegen } from '../../wegen.ts';
import { herbouwOvereenkomst } from './overeenkomsten.ts';
import { herbouwVerwijzing } from './store.ts';

let proef: Proefomgeving;
let [coach, beleid, teamleider, inwoner, partner, andere, elders]: Beller[] = [];
let persoon: string;
let keten: ReturnType<typeof ketenproef>;

const als = async (rol: 'coach' | 'beleidsmedewerker' | 'teamleider') =>
  proef.alsMedewerker(proef.veenrade.medewerkers[rol], proef.veenrade);
const account = (code: string | null, uitvoerder = proef.veenrade) => alsKetenpartner(proef, uitvoerder, code);
const bel = <T>(beller: T | undefined): T => {
  if (!beller) throw new Error('nobody');
  return beller;
};

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const { veenrade, waterkant } = proef;
  persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Fatima Zonnebloem' });
  const contact = { telefoon: '06 55 44 33 22', email: 'fatima@post.example' };
  await metFeiten(proef, persoon, veenrade, '9901', [opgegeven('contactgegevens', contact, '2026-01-01')]);
  [coach, beleid, teamleider] = [await als('coach'), await als('beleidsmedewerker'), await als('teamleider')];
  inwoner = await proef.alsInwoner(persoon, veenrade);
  keten = ketenproef(proef, veenrade, '9901', persoon);
  await eenKetenpartner(bel(beleid));
  await eenKetenpartner(bel(beleid), 'andere-partner');
  await eenKetenpartner(await proef.alsMedewerker(waterkant.medewerkers.beleidsmedewerker, waterkant));
  partner = await account('proef-partner');
  andere = await account('andere-partner');
  elders = await account('proef-partner', waterkant);
});
beforeEach(() => proef.klok.verzet('2026-11-24'));
afterAll(() => proef.stop());

describe('from proposal to result', () => {
  it('the resident knows first, the organisation gets what was shown and no more, and a claim follows', async () => {
    const overeenkomst = await keten.geldig();
    const voorstel = await bel(coach)(contract.proposeVerwijzing, {
      params: { persoonId: persoon },
      body: { ...EEN_VOORSTEL, overeenkomst, metTelefoon: true },
    });
    expect(voorstel.body.gegevens).toEqual({
      ...{ naam: 'Fatima Zonnebloem', telefoon: '06 55 44 33 22', email: null },
      ...{ doel: 'Beter praten op het werk', uren: 8, afspraken: null },
    });
    const params = { verwijzingId: voorstel.body.id };
    const doe = (body: contract.Verwijzingopdracht) => bel(coach)(contract.processVerwijzing, { params, body });
    expect((await doe({ command: 'sendVerwijzing' })).tekst).toContain('inwoner-weet-nog-niet');
    expect((await bel(partner)(contract.readKetenverwijzing, { params })).status).toBe(404);

    const eigen = (await bel(inwoner)(contract.readEigenVerwijzingen)).body.verwijzingen[0];
    expect(eigen).toMatchObject({
      partnernaam: 'Stichting Proef',
      magReageren: true,
      gegevens: voorstel.body.gegevens,
    });
    const bezwaar = { reactie: 'bezwaar', woorden: 'Niet mijn nummer.' } as const;
    await bel(inwoner)(contract.answerVerwijzing, { params, body: bezwaar });
    expect((await doe({ command: 'sendVerwijzing' })).tekst).toContain('reactie-open');
    await doe({ command: 'answerReactie', antwoord: 'Zij bellen je alleen voor de afspraak.' });
    await bel(inwoner)(contract.answerVerwijzing, { params, body: { reactie: 'akkoord', woorden: '' } });
    expect((await doe({ command: 'sendVerwijzing' })).body.toestand).toBe('verstuurd');
    expect((await bel(inwoner)(contract.answerVerwijzing, { params, body: bezwaar })).status).toBe(409);

    const gezien = await bel(partner)(contract.readKetenverwijzing, { params });
    expect(gezien.body.gegevens).toEqual(voorstel.body.gegevens);
    for (const geheim of ['Niet mijn nummer', 'fatima@post.example', persoon, 'redenAandeel', 'prijs'])
      expect(gezien.tekst).not.toContain(geheim);
    const meld = (body: contract.Ketenopdracht) => bel(partner)(contract.processKetenverwijzing, { params, body });
    for (const body of [AANGENOMEN, BEGONNEN]) expect((await meld(body)).status).toBe(201);
    const verslag = { contactmomenten: 2, bijeenkomsten: 4, aanwezig: 3, toelichting: 'Gaat goed.' };
    await meld({ command: 'reportVoortgang', totEnMet: '2026-11-24', ...verslag });
    expect((await meld(AFGEROND)).body).toMatchObject({ toestand: 'afgerond', zichtbaarTotEnMet: '2026-12-08' });

    await doe({ command: 'confirmResultaat', akkoord: true, toelichting: 'Gezien in het gesprek.' });
    const open = (await bel(teamleider)(contract.readDeclaraties, { query: { status: 'open' } })).body.declaraties;
    expect(open.map(({ soort, bedragInCenten }) => [soort, bedragInCenten])).toEqual([
      ['start', 4_00],
      ['resultaat', 6_00],
    ]);
    expect(JSON.stringify(open)).not.toContain('Zonnebloem');
    for (const { id: declaratieId } of open)
      await bel(teamleider)(contract.decideDeclaratie, { params: { declaratieId }, body: { oordeel: 'goedgekeurd' } });
    const weer = { params: { declaratieId: open[0]?.id ?? '' }, body: { oordeel: 'goedgekeurd' as const } };
    expect((await bel(beleid)(contract.decideDeclaratie, weer)).status).toBe(409);
    const csv = (await bel(beleid)(contract.downloadDeclaraties, { query: {} })).tekst;
    expect(csv).toContain(`Stichting Proef,${voorstel.body.kenmerk},9901,resultaat,600,`);
    expect(csv).not.toContain('Zonnebloem');

    const verteld = (await bel(inwoner)(contract.readEigenVerwijzingen)).body.verwijzingen.find(
      ({ id }) => id === params.verwijzingId,
    );
    expect(verteld).toMatchObject({
      ...{ einde: { resultaat: 'doel-bereikt' }, voortgang: [verslag] },
      oordeel: { akkoord: true, toelichting: 'Gezien in het gesprek.' },
    });
    expect((await doe({ command: 'confirmResultaat', akkoord: false, toelichting: 'Toch niet.' })).status).toBe(409);
    const nu = (await bel(coach)(contract.readVerwijzingen, { params: { persoonId: persoon } })).body.verwijzingen;
    // nothing is left to do, and nothing says so
    expect(nu.find(({ id }) => id === params.verwijzingId)?.mogelijkheden).toEqual([]);
    const inzage = (await bel(inwoner)(readEigenInzage, { query: {} })).tekst;
    expect(inzage).toContain('Verwijzing bekeken door de organisatie');
    await proef.systeem(async (tx) => {
      const [rij] = await tx<{ toestand: object }[]>`select toestand from verwijzing where id = ${params.verwijzingId}`;
      expect(JSON.parse(JSON.stringify(await herbouwVerwijzing(tx, params.verwijzingId)))).toEqual(rij?.toestand);
      const [over] = await tx<{ toestand: object }[]>`select toestand from overeenkomst where id = ${overeenkomst}`;
      expect(JSON.parse(JSON.stringify(await herbouwOvereenkomst(tx, overeenkomst)))).toEqual(over?.toestand);
    });
  });

  it('is not proposed when the agreement does not allow it, with the figures', async () => {
    const id = await eenOvereenkomst(bel(beleid), '9901', {
      plafondPerJaarInCenten: 15_00,
      instrumenten: ['jobcoaching'],
    });
    const params = { overeenkomstId: id };
    const voorstel = (instrument: string) =>
      bel(coach)(contract.proposeVerwijzing, {
        params: { persoonId: persoon },
        body: { ...EEN_VOORSTEL, instrument, overeenkomst: id },
      });
    expect((await voorstel('jobcoaching')).tekst).toContain('niet-vastgesteld');
    const zelf = await bel(beleid)(contract.decideOvereenkomst, { params, body: { command: 'approveOvereenkomst' } });
    expect(zelf.tekst).toContain('zelf-voorgesteld');
    await bel(teamleider)(contract.decideOvereenkomst, { params, body: { command: 'approveOvereenkomst' } });
    expect((await voorstel('taaltraject')).tekst).toContain('instrument-niet-in-overeenkomst');
    expect((await voorstel('jobcoaching')).status).toBe(201);
    const vol = await voorstel('jobcoaching');
    expect(vol.status).toBe(409);
    expect(vol.tekst).toContain('plafond-bereikt');
    const keuzes = (await bel(coach)(contract.readVerwijzingen, { params: { persoonId: persoon } })).body.keuzes;
    expect(keuzes.find(({ overeenkomst }) => overeenkomst === id)?.belet).toContain('nog');
    await bel(beleid)(contract.endOvereenkomst, { params, body: { totEnMet: '2026-11-24', reden: 'Stopt.' } });
    proef.klok.verzet('2026-11-25');
    expect((await voorstel('jobcoaching')).tekst).toContain('overeenkomst-voorbij');
    expect((await voorstel('onzin')).status).toBe(409);
  });

  it('social return is filed with its proof', async () => {
    const overeenkomstId = await keten.geldig();
    const query = {
      naam: 'bewijs.pdf',
      ingezetOp: '2026-11-02',
      bedragInCenten: 250_00,
      omschrijving: 'Stage',
    } as const;
    const params = { overeenkomstId };
    const gemaakt = await bel(beleid)(contract.recordSroi, { params, query, inhoud: PDF });
    expect(gemaakt.body.sroi).toMatchObject({ ingevuldInCenten: 250_00, regels: [{ omschrijving: 'Stage' }] });
    expect((await bel(beleid)(contract.recordSroi, { params, query, inhoud: new Uint8Array([1, 2]) })).status).toBe(
      400,
    );
    const bewijs = await bel(teamleider)(contract.readSroibewijs, { params: { ...params, nummer: 1 } });
    expect(bewijs.headers.get('Content-Type')).toBe('application/pdf');
  });
});

describe('what an account outside can do', () => {
  it('is nothing, on any path, of what belongs to another organisation, another uitvoerder or nobody', async () => {
    const id = await keten.verstuurd();
    const params = { verwijzingId: id };
    for (const vreemd of [bel(andere), bel(elders), await account(null), await account('bestaat-niet')]) {
      expect((await vreemd(contract.readKetenverwijzing, { params })).status).toBe(404);
      expect((await vreemd(contract.processKetenverwijzing, { params, body: AANGENOMEN })).status).toBe(404);
      const lijst = await vreemd(contract.readKetenverwijzingen);
      expect(lijst.tekst).not.toContain(id);
      expect(lijst.tekst).not.toContain('Zonnebloem');
    }
    expect((await bel(partner)(contract.readKetenverwijzing, { params })).status).toBe(200);
  });

  it('never goes further than its own three paths', async () => {
    const zij: Toegangsproef = await toegangsproef(proef, proef.veenrade, '9901', 'Wilhelmina');
    const eigen = ['readKetenverwijzingen', 'readKetenverwijzing', 'processKetenverwijzing'];
    const routes: readonly AnyRoute[] = ROUTES.map(({ route }) => route);
    for (const route of routes) {
      if (route.taak === 'openbaar' || eigen.includes(route.naam)) continue;
      const antwoord = await bel(partner)(route, await zij.aanroep(route));
      expect(antwoord.status, route.naam).toBe(404);
      expect(antwoord.tekst, route.naam).not.toContain('Wilhelmina');
    }
    expect(proef.fouten).toEqual([]);
  });

  it('is nothing of who stands near: their own file and that of family', async () => {
    const { veenrade } = proef;
    const bsn = testBsn(4_321);
    const oom = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Oom van Eva', bsn });
    await metDoelgroepen(proef, veenrade, ['9901']);
    const params = { verwijzingId: await ketenproef(proef, veenrade, '9901', oom).verstuurd() };
    await eenZorgoverdracht(bel(coach), oom);
    for (const [code, lijst] of [
      ['proef-partner', (zij: Beller) => zij(contract.readKetenverwijzingen)],
      ['zorgteam-9901', (zij: Beller) => zij(readZorgoverdrachten)],
    ] as const) {
      if (code === 'zorgteam-9901') await alsZorgteam(proef, veenrade, '9901');
      const wie = await proef.medewerker(veenrade, 'ketenpartner');
      await proef.systeem((tx) => tx`update roltoekenning set ketenpartner = ${code} where medewerker = ${wie}`);
      const zij = await proef.alsMedewerker(wie, veenrade);
      expect((await lijst(zij)).tekst).toContain('Oom van Eva');
      await proef.systeem(
        (tx) =>
          tx`insert into belang ${tx({
            ...{ id: uuidv7(), uitvoerder: veenrade.id, medewerker: wie, relatie: 'kind', status: 'bevestigd' },
            ...{ bsn_hash: proef.omgeving.sleutels.zoekhash(bsn), ingevoerd_op: proef.klok.nu() },
            ...{ ingevoerd_door: veenrade.medewerkers.beheerder, bevestigd_door: veenrade.medewerkers.teamleider },
            bevestigd_op: proef.klok.nu(),
          })}`,
      );
      const na = await lijst(zij);
      expect(na.status).toBe(200);
      expect(na.tekst).not.toContain('Oom van Eva');
      if (code === 'proef-partner') expect((await zij(contract.readKetenverwijzing, { params })).status).toBe(404);
    }
  });

  it('reads that a referral was taken back, and not why', async () => {
    const params = { verwijzingId: await keten.verstuurd() };
    const body = { command: 'withdrawVerwijzing', reden: 'Wil liever thuis leren.' } as const;
    expect((await bel(coach)(contract.processVerwijzing, { params, body })).body.einde?.toelichting).toBe(body.reden);
    const gezien = await bel(partner)(contract.readKetenverwijzing, { params });
    expect(gezien.body.toestand).toBe('ingetrokken');
    expect(gezien.tekst).not.toContain(body.reden);
    expect((await bel(inwoner)(contract.readEigenVerwijzingen)).tekst).toContain(body.reden);
  });

  it('ends the days after the end that were agreed, for reading and for writing', async () => {
    const params = { verwijzingId: await keten.verstuurd() };
    for (const body of [AANGENOMEN, BEGONNEN, AFGEROND])
      expect((await bel(partner)(contract.processKetenverwijzing, { params, body })).status).toBe(201);
    proef.klok.verzet('2026-12-08');
    expect((await bel(partner)(contract.readKetenverwijzing, { params })).status).toBe(200);
    proef.klok.verzet('2026-12-09');
    expect((await bel(partner)(contract.readKetenverwijzing, { params })).status).toBe(404);
    expect((await bel(partner)(contract.readKetenverwijzingen)).tekst).not.toContain(params.verwijzingId);
    expect((await bel(partner)(contract.processKetenverwijzing, { params, body: AFGEROND })).status).toBe(404);
  });

  it('may tell late of an end long ago, and of a refusal', async () => {
    const params = { verwijzingId: await keten.verstuurd() };
    for (const body of [AANGENOMEN, BEGONNEN]) await bel(partner)(contract.processKetenverwijzing, { params, body });
    const nee = { verwijzingId: await keten.verstuurd() };
    const body = { command: 'declineVerwijzing', reden: 'De groep is vol.' } as const;
    expect((await bel(partner)(contract.processKetenverwijzing, { params: nee, body })).status).toBe(201);
    proef.klok.verzet('2027-03-01');
    expect((await bel(partner)(contract.processKetenverwijzing, { params, body: AFGEROND })).status).toBe(201);
  });

  it('is kept by the database itself: rows of others, persons, commands and files are not there', async () => {
    const id = await keten.verstuurd();
    const [rij] = await proef.systeem(
      (tx) => tx<{ ketenpartner: string }[]>`select ketenpartner from verwijzing where id = ${id}`,
    );
    const toegang = {
      ...{ soort: 'ketenpartner' as const, uitvoerder: proef.veenrade.id, gemeenten: ['9901'], dag: '2026-11-24' },
      ketenpartner: rij?.ketenpartner ?? '',
    };
    await withToegang(proef.database, toegang, async (tx) => {
      expect(await tx`select 1 from verwijzing where id = ${id}`).toHaveLength(1);
      expect(await tx`select 1 from verwijzing where ketenpartner <> ${toegang.ketenpartner}`).toHaveLength(0);
      expect(await tx`select 1 from ketenpartner`).toHaveLength(1);
      for (const tabel of [
        'persoon',
        'feit',
        'commando',
        'overeenkomst',
        'declaratie',
        'inzet',
        'zaak',
        'bestand',
        'taak',
      ])
        expect(await tx`select 1 from ${tx(tabel)} limit 1`, tabel).toHaveLength(0);
    });
    for (const anders of [{ dag: undefined }, { gemeenten: [] }, { uitvoerder: proef.waterkant.id }])
      await withToegang(proef.database, { ...toegang, ...anders } as typeof toegang, async (tx) => {
        expect(await tx`select 1 from verwijzing`).toHaveLength(0);
      });
  });
});

it('results per organisation leave out what is about too few, also in the file', async () => {
  const { body } = await bel(beleid)(contract.readKetenresultaten, { query: { jaar: 2026 } });
  expect(body).toMatchObject({ jaar: 2026, gemeente: '9901', drempel: 10 });
  const ander = { jaar: 2026, gemeente: '9911' };
  expect((await bel(beleid)(contract.readKetenresultaten, { query: ander })).status).toBe(400);
  const leeg = await bel(beleid)(contract.readKetenresultaten, { query: { jaar: 2025 } });
  expect(leeg.body.partners).toEqual([]);
  await proef.systeem((tx) => tx`update verwijzing set status = 'ingetrokken'`);
  await keten.verstuurd();
  const klein = await bel(teamleider)(contract.readKetenresultaten, { query: { jaar: 2026 } });
  expect(klein.body.partners).toMatchObject([{ naam: 'Stichting Proef', verwezen: null, teKlein: true }]);
  const csv = (await bel(teamleider)(contract.downloadKetenresultaten, { query: { jaar: 2026 } })).tekst;
  expect(csv.split('\r\n')[1]).toBe('Stichting Proef,alle,,0,0,0,,,,te klein om iets te zeggen');
});
