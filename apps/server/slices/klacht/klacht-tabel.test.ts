import { KLACHTCOMMANDS, KLACHTTOESTANDEN, type Klachttoestand } from '@meedoen/casework/klacht';
import * as contract from '@meedoen/contract/klacht';
import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

// Every state x every command through the front door, the days on which it is too late, the list and the register.

let proef: Proefomgeving;
let behandelaar: Beller;
let mila: Beller;
const VANDAAG = isoDate('2026-11-24');
const OP_TIJD = 'ja, op tijd';

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Mila' });
  mila = await proef.alsInwoner(persoon, proef.veenrade);
  behandelaar = await proef.alsMedewerker(proef.veenrade.medewerkers.bezwaarbehandelaar, proef.veenrade);
});
afterAll(() => proef.stop());
beforeEach(() => proef.klok.verzet(VANDAAG));

const GESPREK = { command: 'recordGesprek', wie: 'klager', gehoordOp: VANDAAG, verslag: 'Zij vertelde.' };
const ANTWOORD = {
  command: 'answerKlacht',
  onderwerp: 'bejegening',
  oordeel: 'ongegrond',
  bevindingen: 'Het ging goed.',
};
const INTREKKEN = { command: 'withdrawKlacht', reden: 'Opgelost.' };
const OPGELOST = { command: 'settleKlacht', onderwerp: 'bejegening', afspraak: 'Wij bellen.' };
const NIET = { command: 'declineKlacht', grond: 'onvoldoende-belang', reden: 'Dit is al anders.' };
const OPDRACHT: Readonly<Record<string, object>> = {
  takeUpKlacht: { command: 'takeUpKlacht' },
  addToKlacht: { command: 'addToKlacht', aanvulling: 'Ook gisteren.' },
  nameBetrokkenen: { command: 'nameBetrokkenen', betrokkenen: [] },
  inviteGesprek: { command: 'inviteGesprek', dag: '2026-12-01', tijd: '10.00 uur', plaats: 'Kamer 3' },
  recordGesprek: GESPREK,
  waiveGesprek: { command: 'waiveGesprek', wie: 'klager', grond: 'wil-niet', reden: 'Zij belde af.' },
  recordKlachtadvies: { command: 'recordKlachtadvies', oordeel: 'gegrond', tekst: 'Niet gebeld.' },
  postponeAfhandeling: { command: 'postponeAfhandeling', reden: 'Ziekte.' },
  agreeKlachtuitstel: { command: 'agreeKlachtuitstel', totEnMet: '2027-03-01' },
  settleKlacht: OPGELOST,
  declineKlacht: NIET,
  answerKlacht: ANTWOORD,
  withdrawKlacht: INTREKKEN,
};
const WEG: Readonly<Record<Klachttoestand, readonly object[]>> = {
  ontvangen: [],
  'in-behandeling': [{ command: 'takeUpKlacht' }],
  afgehandeld: [{ command: 'takeUpKlacht' }, GESPREK, ANTWOORD],
  opgelost: [{ command: 'takeUpKlacht' }, OPGELOST],
  'niet-behandeld': [{ command: 'takeUpKlacht' }, NIET],
  ingetrokken: [INTREKKEN],
};
const N = 'niet-in-deze-toestand';
const HOOR = 'klager-niet-gehoord';
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<string, readonly string[]>> = {
  //                    ontvangen         in-behandeling    afgehandeld opgelost niet-behandeld ingetrokken
  takeUpKlacht:        ['in-behandeling', 'in-behandeling', N,          N,       N,             N],
  addToKlacht:         ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  nameBetrokkenen:     ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  inviteGesprek:       [N,                'in-behandeling', N,          N,       N,             N],
  recordGesprek:       [N,                'in-behandeling', N,          N,       N,             N],
  waiveGesprek:        [N,                'in-behandeling', N,          N,       N,             N],
  recordKlachtadvies:  [N,                'geen-commissie', N,          N,       N,             N],
  postponeAfhandeling: ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  agreeKlachtuitstel:  ['ontvangen',      'in-behandeling', N,          N,       N,             N],
  settleKlacht:        [N,                'opgelost',       N,          N,       N,             N],
  declineKlacht:       [N,                'niet-behandeld', N,          N,       N,             N],
  answerKlacht:        [N,                HOOR,             N,          N,       N,             N],
  withdrawKlacht:      ['ingetrokken',    'ingetrokken',    N,          N,       N,             N],
};

async function klaag(): Promise<string> {
  const { body } = await mila(contract.submitKlacht, { body: { gedraging: 'Niemand belde terug.' } });
  return body.id;
}
const doe = (klachtId: string, ruw: object, wie = behandelaar) =>
  wie(contract.processKlacht, { params: { klachtId }, ruw });
async function klachtIn(toestand: Klachttoestand): Promise<string> {
  const id = await klaag();
  for (const stap of WEG[toestand]) expect((await doe(id, stap)).status).toBe(201);
  return id;
}

describe('every state x every command', () => {
  it('has a cell for each thing a handler does', () => {
    expect(Object.keys(TABEL)).toEqual(KLACHTCOMMANDS.filter((command) => command !== 'receiveKlacht'));
    for (const rij of Object.values(TABEL)) expect(rij).toHaveLength(KLACHTTOESTANDEN.length);
  });

  it.each(KLACHTTOESTANDEN)('on %s', async (toestand) => {
    const kolom = KLACHTTOESTANDEN.indexOf(toestand);
    for (const [command, rij] of Object.entries(TABEL)) {
      const id = await klachtIn(toestand);
      const opdracht = OPDRACHT[command] ?? {};
      const params = { klachtId: id };
      const voor = await behandelaar(contract.readKlacht, { params });
      const bekeken = await behandelaar(contract.previewKlachtbrief, { params, ruw: opdracht });
      const uit = await doe(id, opdracht);
      const naar = uit.status === 201 ? uit.body.status : uit.probleem?.errors?.[0]?.code;
      expect(`${command}: ${naar}`).toBe(`${command}: ${rij[kolom]}`);
      const mag = voor.body.mogelijkheden.find(({ commando }) => commando === command)?.mag;
      expect(`${command}: ${mag}`).toBe(`${command}: ${uit.status === 201}`);
      // to look at the letter is refused where doing it is, and changes nothing
      expect(bekeken.status).toBe(uit.status === 201 ? 200 : uit.status);
      expect((await behandelaar(contract.readKlacht, { params })).body.versie).toBe(
        voor.body.versie + (uit.status === 201 ? 1 : 0),
      );
    }
  });
});

describe('the days on which it is too late', () => {
  /** The complaint came in on 24 November 2026: six weeks later is 5 January 2027, four weeks 22 December 2026. */
  it.each<[IsoDate, string]>([
    ['2027-01-04', OP_TIJD],
    ['2027-01-05', OP_TIJD],
    ['2027-01-06', 'te laat'],
  ])('to answer: %s is %s (Awb 9:11 lid 1)', async (dag, uit) => {
    const id = await klachtIn('in-behandeling');
    proef.klok.verzet(dag);
    const { klok } = (await behandelaar(contract.readKlacht, { params: { klachtId: id } })).body;
    expect(klok).toMatchObject({ laatsteDag: '2027-01-05', teLaat: uit !== OP_TIJD });
    const { klachten } = (await behandelaar(contract.readKlachtenlijst, { query: { open: 'ja' } })).body;
    expect(klachten.find((regel) => regel.id === id)?.teLaat).toBe(uit !== OP_TIJD);
    const verdaagd = await doe(id, { command: 'postponeAfhandeling', reden: 'Ziekte.' });
    expect(verdaagd.body.klok?.laatsteDag ?? verdaagd.probleem?.errors?.[0]?.code).toBe(
      uit === OP_TIJD ? '2027-02-02' : 'termijn-voorbij',
    );
  });

  it.each<[IsoDate, string]>([
    ['2026-12-21', 'niet-behandeld'],
    ['2026-12-22', 'niet-behandeld'],
    ['2026-12-23', 'weigertermijn-voorbij'],
  ])('not to take it up: %s is %s (Awb 9:8 lid 3)', async (dag, uit) => {
    const id = await klachtIn('in-behandeling');
    proef.klok.verzet(dag);
    const na = await doe(id, NIET);
    expect(na.status === 201 ? na.body.status : na.probleem?.errors?.[0]?.code).toBe(uit);
  });

  it('a delay is once, longer goes by agreement only (Awb 9:11 lid 3)', async () => {
    const id = await klachtIn('in-behandeling');
    await doe(id, { command: 'postponeAfhandeling', reden: 'Ziekte.' });
    expect((await doe(id, { command: 'postponeAfhandeling', reden: 'Vakantie.' })).probleem?.errors?.[0]?.code).toBe(
      'al-verdaagd',
    );
    const langer = await doe(id, { command: 'agreeKlachtuitstel', totEnMet: addDays(isoDate('2027-02-02'), 1) });
    expect(langer.body.klok.laatsteDag).toBe('2027-02-03');
  });
});

it('the list has what ends first on top, and what ended apart', async () => {
  const [snel, later] = [await klachtIn('in-behandeling'), await klachtIn('in-behandeling')];
  await doe(later, { command: 'postponeAfhandeling', reden: 'Ziekte.' });
  const lijst = async (open: 'ja' | 'nee') =>
    (await behandelaar(contract.readKlachtenlijst, { query: { open } })).body.klachten.map(({ id }) => id);
  const open = await lijst('ja');
  expect(open.indexOf(snel)).toBeLessThan(open.indexOf(later));
  proef.klok.verzet(isoDate('2027-02-01'));
  const klaar = await klachtIn('opgelost');
  expect(await lijst('ja')).not.toContain(klaar);
  expect((await lijst('nee'))[0]).toBe(klaar);
});

describe('the register of a year (Awb 9:12a)', () => {
  it('counts what came in, how it ended and about what; a council sees no number below ten', async () => {
    const { waterkant } = proef;
    const elders = await proef.alsMedewerker(waterkant.medewerkers.kwaliteitsmedewerker, waterkant);
    const teamleider = await proef.alsMedewerker(waterkant.medewerkers.teamleider, waterkant);
    const persoon = await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam: 'Kee' });
    const kee = await proef.alsInwoner(persoon, waterkant);
    const leeg = await elders(contract.readKlachtregister, { query: {} });
    expect(leeg.body).toMatchObject({ jaar: 2026, ontvangen: 0, uitkomsten: [], onderwerpen: [] });
    for (let nummer = 1; nummer <= 12; nummer++) {
      const { body } = await kee(contract.submitKlacht, { body: { gedraging: `Niemand belde, keer ${nummer}.` } });
      if (nummer > 10) continue;
      await doe(body.id, { command: 'takeUpKlacht' }, elders);
      if (nummer <= 2) await doe(body.id, NIET, elders);
      else {
        await doe(body.id, { ...GESPREK }, elders);
        await doe(body.id, ANTWOORD, elders);
      }
    }
    const { body } = await elders(contract.readKlachtregister, { query: { jaar: 2026 } });
    expect(body).toEqual({
      jaar: 2026,
      ...{ ontvangen: 12, open: 2, binnenTermijn: 10 },
      uitkomsten: [
        { uitkomst: 'ongegrond', aantal: 8 },
        { uitkomst: 'niet-behandeld', aantal: 2 },
      ],
      onderwerpen: [{ onderwerp: 'bejegening', aantal: 8 }],
    });
    const figuren = (await teamleider(contract.readKlachtcijfers, { query: { jaar: 2026 } })).body;
    expect(figuren).toMatchObject({ ontvangen: 12, open: null, binnenTermijn: null });
    expect(figuren.uitkomsten.map(({ aantal }) => aantal)).toEqual([null, null]);
    expect((await elders(contract.readKlachtregister, { query: { jaar: 2025 } })).body.ontvangen).toBe(0);
  });
});
