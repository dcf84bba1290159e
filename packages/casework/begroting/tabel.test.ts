import { describe, expect, it } from 'vitest';
import {
  BEGROTINGCOMMANDS,
  BEGROTINGTOESTANDEN,
  type Begroting,
  type Begrotingcontext,
  nextBegroting,
} from './index.ts';
import type { Begrotinginhoud } from './soorten.ts';
import { CONTEXT, OPDRACHT, VOORBEELD } from './voorbeelden.ts';

const N = 'niet-in-deze-status';
const TABEL = {
  //                   nothing yet  ingevoerd     bevestigd     afgewezen
  enterBegroting: ['ingevoerd', 'bestaat-al', 'bestaat-al', 'bestaat-al'],
  confirmBegroting: [N, 'bevestigd', N, N],
  rejectBegroting: [N, 'afgewezen', N, N],
} as const;

const uitkomst = (van: Begroting | undefined, opdracht: Parameters<typeof nextBegroting>[1], context = CONTEXT) => {
  const uitslag = nextBegroting(van, opdracht, context);
  return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
};
const { enterBegroting } = OPDRACHT;
if (enterBegroting.command !== 'enterBegroting') throw new Error('not the command');
const met = (inhoud: Begrotinginhoud, context: Partial<Begrotingcontext> = {}) =>
  uitkomst(undefined, { ...enterBegroting, inhoud }, { ...CONTEXT, ...context });

describe('a version of a budget', () => {
  it.each(BEGROTINGCOMMANDS)('%s on every state', (command) => {
    const standen = [undefined, ...BEGROTINGTOESTANDEN.map((toestand) => VOORBEELD[toestand])];
    expect(standen.map((van) => uitkomst(van, OPDRACHT[command]))).toEqual([...TABEL[command]]);
  });
  it('is confirmed by somebody else, and taken back by whoever entered it', () => {
    expect(uitkomst(VOORBEELD.ingevoerd, { ...OPDRACHT.confirmBegroting, door: 'noor' })).toBe('vier-ogen');
    expect(uitkomst(VOORBEELD.ingevoerd, { ...OPDRACHT.rejectBegroting, door: 'noor' })).toBe('afgewezen');
  });
  it('of the BUIG is set once and adjusted twice: the second, the third, and no fourth', () => {
    const buig = { soort: 'buig', bedrag: 1 } as const;
    expect([1, 2, 3].map((vorige) => met(buig, { vorige }))).toEqual(['ingevoerd', 'ingevoerd', 'alle-rondes']);
    expect(met(buig, { wacht: true })).toBe('wacht-al');
    expect(met({ soort: 'buig', bedrag: 0 })).toBe('bedrag-ontbreekt');
  });
  it('has a document of today or before', () => {
    const bron = { ...enterBegroting.bron, datum: '2026-11-25' } as const;
    expect(uitkomst(undefined, { ...enterBegroting, bron })).toBe('in-de-toekomst');
    expect(uitkomst(undefined, { ...enterBegroting, bron: { ...bron, document: ' ' } })).toBe('bron-ontbreekt');
  });
  it('of re-integration keeps 10% at most aside, takes the Wsw first and divides no more than is left', () => {
    const lijn = (bedrag: number) => ({
      ...{ code: 'scholing', naam: 'Scholing', bedrag, plafond: true, instrumenten: ['training'], elders: 0 },
    });
    const budget = (couleurLocale: number, lijnbedrag: number) =>
      met({
        ...{ soort: 'reintegratie', totaal: 1000, couleurLocale, wswTekort: 300, plustaken: [] },
        lijnen: [lijn(lijnbedrag)],
      });
    expect([99, 100, 101].map((bedrag) => budget(bedrag, 0))).toEqual([
      'ingevoerd',
      'ingevoerd',
      'couleur-locale-te-hoog',
    ]);
    expect([599, 600, 601].map((bedrag) => budget(100, bedrag))).toEqual(['ingevoerd', 'ingevoerd', 'lijnen-te-hoog']);
    const dubbel = { ...lijn(1), code: 'ander' };
    const rest = { soort: 'reintegratie', totaal: 1000, couleurLocale: 0, wswTekort: 0, plustaken: [] } as const;
    expect(met({ ...rest, lijnen: [lijn(1), lijn(1)] })).toBe('lijn-dubbel');
    expect(met({ ...rest, lijnen: [lijn(1), dubbel] })).toBe('instrument-dubbel');
    expect(met({ ...rest, lijnen: [lijn(-1)] })).toBe('bedrag-negatief');
  });
  it('of a subsidy, a bonus-malus and years says what cannot be', () => {
    const subsidie = {
      soort: 'subsidie',
      code: 'esf',
      naam: 'ESF',
      beschikt: 100,
      besteed: 0,
      verantwoordUiterlijk: '2027-01-01',
    } as const;
    expect([met({ ...subsidie, ontvangen: 100 }), met({ ...subsidie, ontvangen: 101 })]).toEqual([
      'ingevoerd',
      'meer-ontvangen',
    ]);
    const bonus = { soort: 'bonus-malus', norm: 1, omzet: 1, kosten: 1 } as const;
    expect([0, 1, 10000, 10001].map((sleutel) => met({ ...bonus, sleutel }))).toEqual([
      ...['sleutel-onmogelijk', 'ingevoerd', 'ingevoerd', 'sleutel-onmogelijk'],
    ]);
    const jaren = (reeks: readonly number[], bedragen: readonly number[]) =>
      met({
        ...{ soort: 'meerjaren', jaren: reeks, inkomsten: [{ naam: 'Rijk', bedragen }], uitgaven: [] },
        gedrukt: { inkomsten: reeks.map(() => null), uitgaven: reeks.map(() => null), saldo: reeks.map(() => null) },
      });
    expect(jaren([2026, 2027], [1, 2])).toBe('ingevoerd');
    expect(jaren([2026, 2028], [1, 2])).toBe('jaren-volgorde');
    expect(jaren([2027], [1])).toBe('ander-jaar');
    expect(jaren([2026, 2027], [1])).toBe('regel-onvolledig');
    expect(jaren([], [])).toBe('leeg');
  });
});
