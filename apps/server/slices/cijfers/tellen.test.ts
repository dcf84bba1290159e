import type { Geteld } from '@meedoen/casework/cijfers';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { telAlles } from './blad.ts';

/**
 * A caseload made by hand, so small that every outcome can be counted on fingers. Households A to H of Veenrade:
 * A since 2024, runs. B since 2024, left for work 2025-09-01, back 2025-12-01 (within six months). C since 2024, left for
 * work 2025-10-01 and stays away. D since 2024, ended 2026-03-01 (AOW). E began and ended in February 2026, taken back.
 * F new in May 2026, a couple. G: back in June 2026, nine months after it ended. H began this October.
 */
let proef: Proefomgeving;
let geteld: readonly Geteld[];
const mens = new Map<string, string>();
const recht = new Map<string, string>();
const VANDAAG: IsoDate = '2026-11-24';
let nummer = 0;

/** What was counted, by part; a part that is nowhere is not there. */
function van(telling: Geteld['telling'], periode: string): Record<string, number> {
  const uit: Record<string, number> = {};
  for (const { deel, waarde } of geteld.filter((each) => each.telling === telling && each.periode === periode))
    if (waarde !== 0) uit[deel] = (uit[deel] ?? 0) + waarde;
  return uit;
}

async function rij(tx: Tx, tabel: string, waarden: object): Promise<string> {
  const id = uuidv7();
  nummer += 1;
  const basis = { id, uitvoerder: proef.veenrade.id, gemeente: '9901' };
  await tx`insert into ${tx(tabel)} ${tx({ ...basis, ...waarden } as never)}`;
  return id;
}
const kenmerk = () => `XX-2026-${String(nummer).padStart(6, '0')}`;
const persoon = (naam: string) => mens.get(naam) ?? '';

async function bijstand(tx: Tx, wie: string, geldig: string, code?: string, partner?: string) {
  const toestand = code ? { status: 'beeindigd', einde: { cbsCode: code } } : { status: 'lopend' };
  const waarden = { kenmerk: kenmerk(), persoon: persoon(wie), partner: partner ? persoon(partner) : null, geldig };
  const rest = { status: toestand.status, toestand: jsonb(tx, toestand), versie: 1, aangemaakt_op: proef.klok.nu() };
  recht.set(wie, await rij(tx, 'recht', { ...waarden, ...rest }));
}

const zaak = (tx: Tx, tabel: string, wie: string, status: string, toestand: object, meer: object = {}) =>
  rij(tx, tabel, {
    ...{ persoon: persoon(wie), status, toestand: jsonb(tx, toestand), versie: 1 },
    ...{ kenmerk: kenmerk(), aangemaakt_op: proef.klok.nu() },
    ...meer,
  });

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  for (const naam of ['A', 'B', 'C', 'D', 'E', 'F', 'F2', 'G', 'H', 'Elders'])
    mens.set(naam, await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam }));
  const feit = (wie: string, soort: string, waarde: object, vanaf: IsoDate) =>
    metFeiten(proef, persoon(wie), veenrade, '9901', [
      { ...opgegeven(soort, waarde, vanaf), bron: 'medewerker', gecontroleerd: true },
    ]);
  const groep = (wie: string, naam: string, vanaf: IsoDate) =>
    feit(wie, 'plaatsing', { indeling: 'klantgroepen', groep: naam }, vanaf);
  await groep('A', 'zorg', '2025-01-01');
  await groep('D', 'direct-werk', '2025-01-01');
  await groep('F', 'werken-en-ervaren', '2025-06-01');
  await groep('F', 'direct-werk', '2026-04-01');
  const loon = {
    kenmerk: 'winkel',
    soort: 'loon',
    nettoInCenten: 40_000,
    periode: 'maand',
    vakantietoeslag: 'inbegrepen',
  };
  for (const wie of ['A', 'F2', 'G']) await feit(wie, 'inkomen', loon, '2026-06-01');
  await feit('A', 'vrijlating', { soort: 'n' }, '2026-06-01');
  await feit('G', 'vrijlating', { soort: 'geen' }, '2026-06-01');
  await feit('A', 'arbeidsverplichting', { stand: 'ontheffing-dringende-redenen' }, '2026-01-01');
  for (const wie of ['C', 'D']) await feit(wie, 'melding', { datum: '2026-02-05', via: 'balie' }, '2026-02-05');
  await feit('F', 'arbeidsverplichting', { stand: 'geldt' }, '2026-05-10');
  await proef.systeem(vul);
  geteld = await proef.systeem((tx) => telAlles(tx, { uitvoerder: veenrade.id, gemeente: '9901' }, VANDAAG));
});
afterAll(() => proef.stop());

async function vul(tx: Tx): Promise<void> {
  const { veenrade } = proef;
  await bijstand(tx, 'A', '[2024-01-10,)');
  await bijstand(tx, 'B', '[2024-01-10,2025-09-01)', '11');
  await bijstand(tx, 'C', '[2024-01-10,2025-10-01)', '13');
  await bijstand(tx, 'D', '[2024-01-10,2026-03-01)', '03');
  await bijstand(tx, 'E', '[2026-02-01,2026-02-20)', '31');
  await bijstand(tx, 'F', '[2026-05-10,)', undefined, 'F2');
  await bijstand(tx, 'G', '[2024-06-01,2025-09-02)', '32');
  await bijstand(tx, 'G', '[2026-06-02,)');
  await bijstand(tx, 'B', '[2025-12-01,)');
  await bijstand(tx, 'H', '[2026-10-31,)');
  // taken back from its first day: there never was a right
  await bijstand(tx, 'Elders', 'empty', '31');
  // somebody of another uitvoerder counts nowhere here
  const buur = await rij(tx, 'persoon', {
    ...{ uitvoerder: proef.waterkant.id, gemeente: '9911', gemeenten: ['9911'], naam: 'Buur', zoeknaam: 'buur' },
    aangemaakt_op: proef.klok.nu(),
  });
  mens.set('Buur', buur);
  await rij(tx, 'recht', {
    ...{ uitvoerder: proef.waterkant.id, gemeente: '9911', kenmerk: kenmerk(), persoon: buur, geldig: '[2026-05-01,)' },
    ...{ status: 'lopend', toestand: jsonb(tx, {}), versie: 1, aangemaakt_op: proef.klok.nu() },
  });
  const plan = (wie: string, vastgesteld: string | null, gesloten: string | null) =>
    rij(tx, 'plan', {
      ...{
        persoon: persoon(wie),
        leden: [persoon(wie)],
        fase: 'plan',
        toestand: jsonb(tx, {}),
        versie: 1,
        open: !gesloten,
      },
      ...{ begonnen_op: '2026-01-01', vastgesteld_op: vastgesteld, gesloten_op: gesloten },
    });
  await plan('A', '2026-06-30', null); // laid down on the last day
  await plan('F2', '2026-07-01', null); // the day after
  await plan('G', '2026-06-10', '2026-06-30'); // closed on the last day
  const inzet = (wie: string, instrument: string, status: string, toestand: object) =>
    rij(tx, 'inzet', {
      ...{ persoon: persoon(wie), instrument, status, toestand: jsonb(tx, toestand), versie: 1, bezet: false },
      ...{ voorgesteld_op: '2026-01-01', aangemaakt_op: proef.klok.nu() },
    });
  await inzet('A', 'training', 'gestart', { begin: '2026-01-01' });
  await inzet('B', 'training', 'beeindigd', {
    begin: '2025-12-31',
    einde: { op: '2026-06-30', resultaat: 'doel-bereikt' },
  });
  await inzet('F', 'jobcoaching', 'beeindigd', {
    begin: '2026-02-01',
    einde: { op: '2026-07-01', resultaat: 'niet-bereikt' },
  });
  await inzet('D', 'jobcoaching', 'beeindigd', { einde: { op: '2026-03-01', resultaat: 'niet-bereikt' } });
  const nazorg = (wie: string, begon: string, toestand: object) =>
    rij(tx, 'nazorg', {
      ...{ persoon: persoon(wie), begonnen_op: begon, loopt: false, versie: 1 },
      toestand: jsonb(tx, { soort: 'uitgestroomd', contacten: [], ...toestand }),
    });
  await nazorg('B', '2025-09-01', { exitgesprek: { op: '2025-09-03' }, contacten: [{ op: '2026-06-30' }] });
  await nazorg('C', '2025-10-01', { contacten: [{ op: '2026-07-01' }] });
  await nazorg('D', '2026-03-01', { exitgesprek: { op: '2026-03-04' }, slot: { op: '2026-03-09' } });
  await nazorg('F', '2026-05-01', { soort: 'deeltijd', exitgesprek: { op: '2026-05-01' } });
  const werkgever = uuidv7();
  const door = veenrade.medewerkers.coach;
  await tx`insert into werkgever ${tx({
    ...{
      id: werkgever,
      uitvoerder: veenrade.id,
      naam: 'Bakkerij',
      kvk: '12345678',
      iban: 'NL00PROEF',
      tenaamstelling: 'B',
    },
    ...{ iban_door: door, contactpersoon: '', telefoon: '', email: '', straat_en_nummer: '', postcode: '', plaats: '' },
    ...{ versie: 1, aangemaakt_op: proef.klok.nu(), gewijzigd_op: proef.klok.nu() },
  })}`;
  const loonwaarden = [
    { vanaf: '2025-01-01', percentage: 40 },
    { vanaf: '2026-06-30', percentage: 50 },
    { vanaf: '2026-07-01', percentage: 90 },
  ];
  const baan = (wie: string, soort: string, verleend: string, waarden: readonly object[]) =>
    zaak(tx, 'loonkostensubsidie', wie, 'verleend', { soort, loonwaarden: waarden }, { werkgever, verleend });
  await baan('A', 'regulier', '[2025-01-01,)', loonwaarden);
  await baan('B', 'beschut-werk', '[2025-01-01,2026-07-01)', loonwaarden.slice(0, 1));
  await baan('C', 'beschut-werk', '[2025-01-01,2026-06-30)', loonwaarden);
  await baan('D', 'regulier', '[2026-06-30,)', []);
  await zaak(tx, 'afstemming', 'A', 'opgelegd', { oplegging: { op: '2026-06-30' } }, { recht: recht.get('A') });
  await zaak(tx, 'afstemming', 'B', 'gewaarschuwd', { waarschuwing: { op: '2026-01-01' } }, { recht: recht.get('B') });
  await zaak(tx, 'afstemming', 'F', 'afgezien', { afgezien: { op: '2026-07-01' } }, { recht: recht.get('F') });
  await zaak(tx, 'afstemming', 'G', 'herroepen', { herroepen: { op: '2026-05-01' } }, { recht: recht.get('G') });
  await zaak(tx, 'boete', 'A', 'opgelegd', { oplegging: { op: '2026-02-01', bedrag: 1000 } });
  const signaal = (wie: string, op: string, uitkomst: string | null, gesloten?: string) =>
    zaak(tx, 'signaal', wie, 'open', gesloten ? { afsluiting: { op: gesloten } } : {}, {
      soort: 'inkomsten',
      bron: 'proef',
      uitkomst,
      ontvangen_op: op,
    });
  await signaal('A', '2026-01-01', 'verklaard', '2026-06-30');
  await signaal('A', '2026-02-01', 'al-bekend', '2026-07-01'); // closed a day too late
  await signaal('B', '2026-06-30', null);
  await signaal('B', '2026-07-01', null);
  const vordering = async (wie: string, op: string, centen: number): Promise<string> => {
    const waarden = { kenmerk: kenmerk(), persoon: persoon(wie), herkomst: 'art-58-lid-2-a', reden: 'proef' };
    const tijd = { maanden: jsonb(tx, []), ontstaan_op: op, op: proef.klok.nu() };
    const id = await rij(tx, 'vordering', { ...waarden, ...tijd });
    await boek(tx, op, [
      ['vordering', centen, id],
      ['uitkeringslast', -centen, null],
    ]);
    await boek(tx, op, [
      ['bank', 500, null],
      ['vordering', -500, id],
    ]);
    return id;
  };
  const claim = await vordering('A', '2026-06-30', 20_000);
  await vordering('B', '2025-12-31', 30_000);
  await boek(tx, '2026-05-28', [
    ['uitkeringslast', 120_000, null],
    ['te-betalen', -120_000, null],
  ]);
  const kwijt = (status: string, op: string, bedrag?: number) =>
    rij(tx, 'kwijtschelding', {
      ...{ persoon: persoon('A'), vordering: claim, status, toestand: jsonb(tx, { op, bedrag }), versie: 1 },
      ...{ open: false, aangemaakt_op: proef.klok.nu() },
    });
  await kwijt('toegekend', '2026-06-30', 7_500);
  await kwijt('afgewezen', '2026-01-01');
  await kwijt('ingetrokken', '2026-01-01');
  const klacht = (wie: string, op: string, einde: string | null, uitkomst: string | null) =>
    rij(tx, 'klacht', {
      ...{
        kenmerk: kenmerk(),
        persoon: persoon(wie),
        status: 'x',
        toestand: jsonb(tx, {}),
        versie: 1,
        betrokkenen: [],
      },
      ...{ ontvangen_op: op, laatste_dag: '2026-05-01', uitkomst, geeindigd_op: einde, open: !einde },
    });
  await klacht('A', '2026-03-01', '2026-05-01', 'gegrond'); // on the last day
  await klacht('B', '2026-03-01', '2026-05-02', 'ongegrond'); // a day later
  await klacht('C', '2026-06-30', null, null);
  const besluit = async (wie: string, soort: string, op: string) => {
    const [melding] = await tx<{ id: string }[]>`
      select id from feit where persoon = ${persoon(wie)} and soort = 'melding'`;
    return rij(tx, 'besluit', {
      ...{ soort, persoon: persoon(wie), status: 'bekendgemaakt', bekendgemaakt_op: op, versie: 1 },
      ...{ bevroren: jsonb(tx, melding ? { melding: melding.id } : {}), aangemaakt_op: proef.klok.nu() },
    });
  };
  const bestreden = await besluit('C', 'afwijzen', '2026-04-02'); // eight weeks to the day
  await besluit('D', 'toekennen', '2026-04-03'); // a day later
  await besluit('A', 'toekennen', '2026-04-03'); // nobody knows when it was asked
  const bezwaar = (wie: string, op: string, beslissing?: object) =>
    zaak(tx, 'bezwaar', wie, 'x', { ontvangenOp: op, beslissing }, { besluit: bestreden, open: false });
  await bezwaar('C', '2025-12-31', { op: '2026-01-01', dictum: 'gegrond' });
  await bezwaar('C', '2026-01-01');
}

async function boek(tx: Tx, dag: string, regels: readonly (readonly [string, number, string | null])[]): Promise<void> {
  const post = await rij(tx, 'journaalpost', {
    ...{
      soort: 'proef',
      omschrijving: 'proef',
      boekdatum: dag,
      bron_soort: 'proef',
      bron: uuidv7(),
      op: proef.klok.nu(),
    },
  });
  await tx`insert into boeking ${tx(
    regels.map(([rekening, bedrag, vordering], regel) => ({
      ...{ journaalpost: post, regel, uitvoerder: proef.veenrade.id, gemeente: '9901', rekening, vordering },
      ...{ bedrag_in_centen: bedrag, maand: dag.slice(0, 7) },
    })) as never,
  )}`;
}

describe('a caseload made by hand', () => {
  it.each([
    ['2024-01', { '': 4 }],
    ['2025-08', { '': 5 }],
    ['2025-09', { '': 3 }],
    ['2025-12', { '': 3 }],
    ['2026-02', { '': 3 }],
    ['2026-03', { '': 2 }],
    ['2026-06', { '': 4 }],
    ['2026-10', { '': 5 }],
  ])('has households on the last day of %s', (maand, uit) => {
    expect(van('huishoudens', maand)).toEqual(uit);
  });

  it('has who came and went, with the reason, and who came back within a year', () => {
    expect(van('instroom-per-maand', '2026-02')).toEqual({ '': 1 });
    expect(van('uitstroom-per-maand', '2026-02')).toEqual({ '': 1 });
    expect(van('uitstroom-per-maand', '2026-03')).toEqual({ '': 1 });
    expect(van('instroom', '2025-H2')).toEqual({ eerder: 1 });
    expect(van('instroom', '2026-H1')).toEqual({ nieuw: 2, eerder: 1 });
    expect(van('uitstroom', '2025-H2')).toEqual({ werk: 2, '32': 1 });
    expect(van('uitstroom', '2026-H1')).toEqual({ '03': 1, '31': 1 });
  });

  it('has who stayed away for six months after work, once those are over', () => {
    expect(van('duurzaam-naar-werk', '2025-H2')).toEqual({ duurzaam: 1, terug: 1 });
    expect(van('duurzaam-naar-werk', '2026-H1')).toEqual({});
  });

  it('has the one definition of work: back on the day after six months is back, what was taken back was no work', async () => {
    let na: typeof geteld = [];
    const terug = proef.systeem(async (tx) => {
      const { veenrade } = proef;
      await tx`update recht set geldig = '[2026-03-01,)' where persoon = ${persoon('B')} and geldig = '[2025-12-01,)'`;
      await tx`update recht set toestand = jsonb_set(toestand, '{einde,ingetrokken}', 'true')
        where persoon = ${persoon('C')}`;
      na = await telAlles(tx, { uitvoerder: veenrade.id, gemeente: '9901' }, VANDAAG);
      throw new Error('not kept');
    });
    await expect(terug).rejects.toThrow('not kept');
    const delen = (telling: string) =>
      na
        .filter((each) => each.telling === telling && each.periode === '2025-H2')
        .map(({ deel, waarde }) => [deel, waarde]);
    expect(delen('duurzaam-naar-werk')).toEqual([['terug', 1]]);
    expect(Object.fromEntries(delen('uitstroom'))).toEqual({ werk: 1, ingetrokken: 1, '32': 1 });
  });

  it('has plans that were laid down and not closed, of either partner', () => {
    expect(van('plan', '2026-H1')).toEqual({ 'met-plan': 1, 'zonder-plan': 3 });
  });

  it('has groups on the last day, and who moved between the first and the last', () => {
    expect(van('groepen', '2025-H2')).toEqual({ zorg: 1, 'direct-werk': 1, 'werken-en-ervaren': 1 });
    expect(van('groepen', '2026-H1')).toEqual({ zorg: 1, 'direct-werk': 2 });
    expect(van('verplaatst', '2026-H1')).toEqual({ 'werken-en-ervaren>direct-werk': 1 });
    expect(van('verplaatst', '2025-H2')).toEqual({});
  });

  it('has instruments that began and ended; what never began is no trajectory', () => {
    expect(van('trajecten-begonnen', '2026-H1')).toEqual({ training: 1, jobcoaching: 1 });
    expect(van('trajecten-begonnen', '2025-H2')).toEqual({ training: 1 });
    expect(van('trajecten-afgerond', '2026-H1')).toEqual({ 'doel-bereikt': 1 });
  });

  it('has who left for work and was looked after, and whether somebody spoke them in the half year', () => {
    expect(van('nazorg', '2025-H2')).toEqual({ gesproken: 1, 'niet-gesproken': 1 });
    expect(van('nazorg', '2026-H1')).toEqual({ gesproken: 2, 'niet-gesproken': 1 });
  });

  it('has households with wages and whether a part is left out, and who need not look for work', () => {
    expect(van('vrijlating', '2026-H1')).toEqual({ gebruikt: 1, 'niet-besloten': 1, 'wil-niet': 1 });
    expect(van('vrijlating', '2025-H2')).toEqual({});
    expect(van('ontheffing', '2026-H1')).toEqual({ 'ontheffing-dringende-redenen': 1 });
  });

  it('has what followed on duties, fines and signals; what was revoked counts not', () => {
    expect(van('maatregelen', '2026-H1')).toEqual({ afgestemd: 1, gewaarschuwd: 1 });
    expect(van('boetes', '2026-H1')).toEqual({ opgelegd: 1 });
    expect(van('signalen', '2026-H1')).toEqual({ verklaard: 1, open: 2 });
  });

  it('has claims with what the ledger took up, not what came in, and bijstand over each month', () => {
    expect(van('vorderingen', '2026-H1')).toEqual({ '': 1 });
    expect(van('gevorderd-bedrag', '2026-H1')).toEqual({ '': 20_000 });
    expect(van('gevorderd-bedrag', '2025-H2')).toEqual({ '': 30_000 });
    expect(van('bijstand-geboekt', '2026-05')).toEqual({ '': 120_000 });
    expect(van('bijstand-geboekt', '2026-06')).toEqual({ '': -20_000 });
  });

  it('has what was remitted, and what was refused', () => {
    expect(van('kwijtschelding', '2026-H1')).toEqual({ toegekend: 1, afgewezen: 1 });
    expect(van('kwijtgescholden-bedrag', '2026-H1')).toEqual({ '': 7_500 });
  });

  it('has jobs with a subsidy on the last day, and the loonwaarde that held then', () => {
    expect(van('loonkostensubsidie', '2026-H1')).toEqual({ regulier: 2, 'beschut-werk': 1 });
    expect(van('loonwaarde', '2026-H1')).toEqual({ som: 90, aantal: 2 });
  });

  it('has besluiten on an aanvraag and whether within eight weeks: the last day, the day after, and unknown', () => {
    expect(van('aanvraagbesluiten', '2026-H1')).toEqual({ afwijzen: 1, toekennen: 1 });
    expect(van('beslistermijn', '2026-H1')).toEqual({ 'op-tijd': 1, 'te-laat': 1 });
  });

  it('has objections and complaints with their outcome, and whether in time', () => {
    expect(van('bezwaren', '2026-H1')).toEqual({ '': 1 });
    expect(van('bezwaarbeslissingen', '2026-H1')).toEqual({ gegrond: 1 });
    expect(van('klachten', '2026-H1')).toEqual({ '': 3 });
    expect(van('klachten-geeindigd', '2026-H1')).toEqual({ gegrond: 1, ongegrond: 1 });
    expect(van('klachttermijn', '2026-H1')).toEqual({ 'op-tijd': 1, 'te-laat': 1 });
  });
});
