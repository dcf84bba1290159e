import * as agenda from '@meedoen/contract/agenda';
import * as contract from '@meedoen/contract/bijeenkomst';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import { readEigenInzage } from '@meedoen/contract/inzage';
import { assignCoach, readMensen } from '@meedoen/contract/plan';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eenBijeenkomst } from '../../test/bijeenkomstproef.ts';
import { alleenstaandeMetAdres, metFeiten } from '../../test/dossier.ts';
import { eenPlan, werkAan } from '../../test/planproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let coach: Beller;
const VANDAAG = isoDate('2026-11-24');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
});
afterAll(() => proef.stop());
beforeEach(async () => {
  proef.klok.verzet(VANDAAG);
  coach = await proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'coach'), proef.veenrade);
});

let nummer = 0;
async function mens(adres = true) {
  nummer += 1;
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Mens ${nummer}` });
  if (adres) await metFeiten(proef, id, proef.veenrade, '9901', alleenstaandeMetAdres('1990-05-05', '9901'));
  await coach(assignCoach, { params: { persoonId: id }, body: { reden: 'Nieuw' } });
  return { id, zelf: await proef.alsInwoner(id, proef.veenrade) };
}
const nodig = (bijeenkomstId: string, ...personen: string[]) =>
  coach(contract.inviteInwoners, { params: { bijeenkomstId }, body: { personen } });
const lees = async (bijeenkomstId: string, wie = coach) =>
  (await wie(contract.readBijeenkomst, { params: { bijeenkomstId } })).body;
const standen = async (bijeenkomstId: string) =>
  (await lees(bijeenkomstId)).deelnames.map(({ naam, toestand, wachtplaats }) => [naam, toestand, wachtplaats]);
const eigen = async (zelf: Beller) => (await zelf(agenda.readEigenAfspraken)).body.bijeenkomsten;
const redenen = async (id: string) => {
  const { body } = await coach(readMensen, { query: { wie: 'ik', toon: 'alle', aantal: 100 } });
  return body.regels.find(({ persoon }) => persoon === id)?.redenen.map(({ soort }) => soort) ?? [];
};

describe('a group', () => {
  it('is filled in order: who cannot come makes place for who waits longest, and each gets word of it', async () => {
    const groep = await eenBijeenkomst(coach, '9901');
    const [a, b, c, d] = [await mens(), await mens(), await mens(), await mens()];
    expect((await nodig(groep, a.id, b.id)).status).toBe(201);
    await nodig(groep, c.id);
    await nodig(groep, d.id);
    expect((await standen(groep)).map(([, toestand, plek]) => [toestand, plek])).toEqual([
      ...[
        ['uitgenodigd', null],
        ['uitgenodigd', null],
        ['wachtlijst', 1],
        ['wachtlijst', 2],
      ],
    ]);
    expect((await nodig(groep, a.id)).probleem?.errors).toMatchObject([
      { pointer: '/personen/0', code: 'al-uitgenodigd' },
    ]);
    const [kaart] = await eigen(c.zelf);
    expect(kaart).toMatchObject({ naam: 'Solliciteren doe je zo', toestand: 'wachtlijst', wachtplaats: 1 });
    expect(JSON.stringify(kaart)).not.toContain('Mens');

    const [van] = await eigen(a.zelf);
    const nee = await a.zelf(contract.answerUitnodiging, {
      params: { deelnameId: van?.id ?? '' },
      body: { komt: false, reden: 'Ik werk dan.' },
    });
    expect(nee.body).toMatchObject({ toestand: 'afgezegd', reden: 'Ik werk dan.' });
    expect((await standen(groep)).map(([, toestand]) => toestand).sort()).toEqual([
      ...['afgezegd', 'uitgenodigd', 'uitgenodigd', 'wachtlijst'],
    ]);
    const post = async (wie: Beller) => (await wie(readEigenBrieven)).body.brieven.map(({ onderwerp }) => onderwerp);
    expect(await post(c.zelf)).toEqual([
      ...['Uitnodiging: Solliciteren doe je zo', 'U staat op de wachtlijst: Solliciteren doe je zo'].map((over) =>
        expect.stringContaining(over.slice(-24)),
      ),
    ]);
    // who said no and comes after all waits behind
    const toch = await a.zelf(contract.answerUitnodiging, {
      params: { deelnameId: van?.id ?? '' },
      body: { komt: true },
    });
    expect(toch.body).toMatchObject({ toestand: 'wachtlijst', wachtplaats: 2 });
    // one place more: the next in the row has it
    const { dagen, versie, uitleg, naam, plaats } = await lees(groep);
    const ruimer = await coach(contract.processBijeenkomst, {
      params: { bijeenkomstId: groep },
      ruw: { command: 'changeBijeenkomst', naam, uitleg, plaats, plaatsen: 3, dagen },
      versie,
    });
    expect(ruimer.body).toMatchObject({ plaatsen: 3, bezet: 3, wachtend: 1 });
    expect((await eigen(d.zelf))[0]?.toestand).toBe('uitgenodigd');
    expect((await a.zelf(readEigenInzage, {})).body.regels.map(({ wat }) => wat)).toContain(
      'Uitgenodigd voor een bijeenkomst',
    );
    expect(proef.fouten).toEqual([]);
  });

  it('has attendance in one save; staying away asks for a talk, and nothing else', async () => {
    const groep = await eenBijeenkomst(coach, '9901');
    const [a, b] = [await mens(), await mens()];
    const { body } = await nodig(groep, a.id, b.id);
    const [eerste, tweede] = body.dagen;
    const [van, ander] = body.deelnames;
    const leg = (dag: string | undefined, ...hoe: contract.Deelnamebeeld['aanwezigheid'][number]['aanwezigheid'][]) =>
      coach(contract.recordAanwezigheid, {
        params: { bijeenkomstId: groep },
        body: {
          dag: dag ?? '',
          regels: [van, ander].map((deelname, i) => ({
            deelname: deelname?.id ?? '',
            aanwezigheid: hoe[i] ?? 'aanwezig',
          })),
        },
      });
    expect((await leg(tweede?.id, 'aanwezig')).probleem?.errors?.[0]?.code).toBe('in-de-toekomst');
    const na = await leg(eerste?.id, 'weggebleven', 'aanwezig');
    expect(na.body.deelnames.map(({ wegblijven }) => wegblijven.length)).toEqual([1, 0]);
    expect(await redenen(a.id)).toContain('weggebleven');
    expect(await redenen(b.id)).not.toContain('weggebleven');
    const [over] = await eigen(a.zelf);
    expect(over?.vertelOver).toEqual([eerste?.id]);
    const verteld = await a.zelf(contract.explainWegblijven, {
      params: { deelnameId: van?.id ?? '' },
      body: { dag: eerste?.id ?? '', woorden: 'Mijn kind was ziek.' },
    });
    expect(verteld.body.vertelOver).toEqual([]);
    const besproken = await coach(contract.processDeelname, {
      params: { deelnameId: van?.id ?? '' },
      body: {
        ...{ command: 'settleWegblijven', dag: eerste?.id ?? '', gevoerdOp: VANDAAG },
        ...{ grond: 'kinderopvang', afspraak: 'Wij regelen opvang.' },
      },
    });
    expect(besproken.body.wegblijven).toMatchObject([
      { uitleg: { woorden: 'Mijn kind was ziek.' }, gesprek: { grond: 'kinderopvang' } },
    ]);
    expect(await redenen(a.id)).not.toContain('weggebleven');
    // no duty, no sanction: nothing was begun against anybody
    const [zaken] = await proef.systeem(
      (tx) => tx`select count(*)::int as n from commando where stroomsoort = 'afstemming' and persoon = ${a.id}`,
    );
    expect(zaken).toEqual({ n: 0 });
    proef.klok.verzet(isoDate('2026-12-01'));
    const rond = () =>
      coach(contract.processBijeenkomst, { params: { bijeenkomstId: groep }, ruw: { command: 'finishBijeenkomst' } });
    expect((await rond()).probleem?.errors?.[0]?.code).toBe('aanwezigheid-ontbreekt');
    await leg(tweede?.id, 'aanwezig', 'afgemeld');
    expect((await rond()).body).toMatchObject({ toestand: 'afgerond' });
  });

  it('that does not go on is told to who would have come, also to who waits', async () => {
    const groep = await eenBijeenkomst(coach, '9901', { plaatsen: 1 });
    const [a, b] = [await mens(), await mens()];
    await nodig(groep, a.id, b.id);
    const af = await coach(contract.processBijeenkomst, {
      params: { bijeenkomstId: groep },
      ruw: { command: 'cancelBijeenkomst', reden: 'De trainer is ziek.' },
    });
    expect(af.body).toMatchObject({
      toestand: 'afgelast',
      slot: { reden: 'De trainer is ziek.' },
      bezet: 0,
      wachtend: 0,
    });
    for (const { zelf } of [a, b]) {
      expect((await zelf(readEigenBrieven)).body.brieven[0]?.soort).toBe('bijeenkomst-afgelast');
      expect((await eigen(zelf))[0]).toMatchObject({ toestand: 'vervallen', voorbij: true });
    }
    expect((await nodig(groep, (await mens()).id)).probleem?.errors?.[0]?.code).toBe('gaat-niet-door');
  });

  it('nobody is invited by a letter that cannot arrive: then nobody of the list is', async () => {
    const groep = await eenBijeenkomst(coach, '9901');
    const [met, zonder] = [await mens(), await mens(false)];
    expect((await nodig(groep, met.id, zonder.id)).probleem?.errors?.[0]?.code).toBe('geen-adres');
    expect(await standen(groep)).toEqual([]);
  });

  it('who cannot come is not refused because the next in the row has no address: a colleague tells them', async () => {
    const groep = await eenBijeenkomst(coach, '9901', { plaatsen: 1 });
    const [a, b] = [await mens(), await mens()];
    await nodig(groep, a.id, b.id);
    await proef.systeem(
      (tx) => tx`update feit set bekend = tstzrange(lower(bekend), ${proef.klok.nu()}) where persoon = ${b.id}
        and soort in ('adres', 'postadres') and upper(bekend) is null and lower(bekend) < ${proef.klok.nu()}`,
    );
    const [van] = await eigen(a.zelf);
    const nee = await a.zelf(contract.answerUitnodiging, {
      params: { deelnameId: van?.id ?? '' },
      body: { komt: false, reden: 'Ik werk dan.' },
    });
    expect(nee.body).toMatchObject({ toestand: 'afgezegd' });
    expect((await standen(groep)).map(([, toestand]) => toestand).sort()).toEqual(['afgezegd', 'uitgenodigd']);
    const taken = await proef.systeem((tx) => tx`select titel from taak where persoon = ${b.id} and soort = 'taak'`);
    expect([...taken]).toEqual([
      { titel: 'Solliciteren doe je zo: er is een plaats. Er is geen adres voor een brief; bel zelf' },
    ]);
  });

  it('is of its gemeente: elsewhere it is not there, and people from elsewhere are not invited', async () => {
    const groep = await eenBijeenkomst(coach, '9901');
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.coach, proef.waterkant);
    expect((await elders(contract.readBijeenkomst, { params: { bijeenkomstId: groep } })).status).toBe(404);
    const bij = async (gemeente: string) =>
      proef.alsMedewerker(await proef.medewerker(proef.waterkant, 'coach', gemeente), proef.waterkant);
    const [thuis, buren] = [await bij('9911'), await bij('9912')];
    const hunne = await eenBijeenkomst(thuis, '9911');
    expect((await buren(contract.readBijeenkomst, { params: { bijeenkomstId: hunne } })).status).toBe(404);
    expect((await buren(contract.readBijeenkomsten, { query: { toon: 'komend' } })).body.bijeenkomsten).toEqual([]);
    expect((await buren(contract.planBijeenkomst, { ruw: { gemeente: '9911' } })).status).toBe(400);
    const { id } = await mens();
    const vreemd = await thuis(contract.inviteInwoners, { params: { bijeenkomstId: hunne }, body: { personen: [id] } });
    expect(vreemd.status).toBe(404);
  });
});

describe('a calendar', () => {
  it('has talks, groups and contacts by day, and nothing of another coach', async () => {
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    await werkAan(coach, plan, { command: 'planGesprek', dag: '2026-11-26', tijd: '13.30 uur', plaats: 'Stadhuis' });
    const groep = await eenBijeenkomst(coach, '9901');
    const { body } = await coach(agenda.readAgenda, { query: { van: '2026-11-23', tot: '2026-11-29' } });
    expect(
      body.punten.map(({ soort, dag, tijd, bijeenkomst, persoon }) => [soort, dag, tijd, bijeenkomst ?? persoon]),
    ).toEqual([
      ['bijeenkomst', '2026-11-24', '09:30 - 12:00', groep],
      ['gesprek', '2026-11-26', '13.30 uur', id],
    ]);
    const ander = await proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'coach'), proef.veenrade);
    expect((await ander(agenda.readAgenda, { query: { van: '2026-11-23', tot: '2026-11-29' } })).body.punten).toEqual(
      [],
    );
    const lang = await coach(agenda.readAgenda, { query: { van: '2026-11-23', tot: '2027-11-29' } });
    expect(lang.probleem?.errors?.[0]?.pointer).toBe('/tot');
  });

  it('behind a secret address holds times and kinds, and stops when it is withdrawn or made anew', async () => {
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    await werkAan(coach, plan, {
      command: 'planGesprek',
      dag: '2026-11-26',
      tijd: '13.30 uur',
      plaats: 'Bij Mens thuis',
    });
    const maak = async () => (await coach(agenda.startAgendasleutel, { body: {} })).body.adres.split('/').at(-1) ?? '';
    const haal = (agendageheim: string) => proef.niemand(agenda.readAgendabestand, { params: { agendageheim } });
    const eerste = await maak();
    const bestand = await haal(eerste);
    expect(bestand.headers.get('content-type')).toContain('text/calendar');
    expect(bestand.tekst).toContain('DTSTART;TZID=Europe/Amsterdam:20261126T133000');
    expect(bestand.tekst).toContain('SUMMARY:Gesprek');
    for (const geheim of ['Mens', id, 'thuis', 'LOCATION']) expect(bestand.tekst).not.toContain(geheim);
    const tweede = await maak();
    expect([(await haal(eerste)).status, (await haal(tweede)).status]).toEqual([404, 200]);
    await coach(agenda.withdrawAgendasleutel, { body: {} });
    expect((await haal(tweede)).status).toBe(404);
    expect((await coach(agenda.readAgendasleutel)).body).toEqual({ gemaaktOp: null });
  });

  it('of a resident holds where they said they come, and the talk ahead', async () => {
    const { id, zelf } = await mens();
    const plan = await eenPlan(coach, id);
    await werkAan(coach, plan, { command: 'planGesprek', dag: '2026-11-26', tijd: '13.30 uur', plaats: 'Stadhuis' });
    const groep = await eenBijeenkomst(coach, '9901');
    const { body } = await nodig(groep, id);
    expect((await zelf(agenda.readEigenAgenda)).tekst).not.toContain('Solliciteren');
    await zelf(contract.answerUitnodiging, {
      params: { deelnameId: body.deelnames[0]?.id ?? '' },
      body: { komt: true },
    });
    const { tekst } = await zelf(agenda.readEigenAgenda);
    expect(tekst).toContain('SUMMARY:Solliciteren doe je zo');
    expect(tekst).toContain('DTSTART;TZID=Europe/Amsterdam:20261201T093000');
    expect(tekst).toContain('SUMMARY:Gesprek met de gemeente');
  });
});
