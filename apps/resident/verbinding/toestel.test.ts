import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  bewaarKladblok,
  bewaarKladje,
  bijKladje,
  heeftTekst,
  leesKladblok,
  leesKladje,
  magOpToestel,
  ruimToestelOp,
  wisKladblok,
  wisKladje,
  wisToestel,
} from './toestel.ts';

const DAG = 24 * 60 * 60 * 1000;

/** The storage of a browser: text by name. */
class Opslag implements Storage {
  readonly #rijen = new Map<string, string>();
  [naam: string]: unknown;
  get length(): number {
    return this.#rijen.size;
  }
  clear(): void {
    this.#rijen.clear();
  }
  getItem(naam: string): string | null {
    return this.#rijen.get(naam) ?? null;
  }
  key(i: number): string | null {
    return [...this.#rijen.keys()][i] ?? null;
  }
  removeItem(naam: string): void {
    this.#rijen.delete(naam);
    delete this[naam];
  }
  setItem(naam: string, waarde: string): void {
    this.#rijen.set(naam, waarde);
    this[naam] = waarde;
  }
}

describe('what stays on the phone', () => {
  let opslag: Opslag;
  beforeEach(() => {
    opslag = new Opslag();
    Object.defineProperty(globalThis, 'window', { value: { localStorage: opslag }, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('keeps answers that were not sent, with the version they were given on', () => {
    const kladblok = { antwoorden: { huur: 50000, naam: 'Ruben' }, versie: 3, op: 1000 };
    expect(bewaarKladblok('a', kladblok)).toBe(true);
    expect(leesKladblok('a', 1000 + DAG)).toEqual(kladblok);
    expect(leesKladblok('b', 1000)).toBeUndefined();
  });

  it('never writes an account number or bsn, however deep it stands', () => {
    bewaarKladblok('a', {
      antwoorden: {
        iban: 'x',
        rekening: 'y',
        eigen: 'NL91 ABNA 0417 1643 00',
        wie: [{ bsn: '1' }],
        nummer: '999990019',
        naam: 'Noor',
      },
      versie: 1,
      op: 0,
    });
    expect(leesKladblok('a', 1)?.antwoorden).toEqual({ naam: 'Noor' });
    expect(magOpToestel([{ mens: { ibanNummer: '' } }])).toBe(false);
    expect(magOpToestel('Ik woon op nummer 12')).toBe(true);
  });

  it('is gone after four weeks, after sending and after logging out', () => {
    const kladblok = { antwoorden: { a: 1 }, versie: 1, op: 0 };
    bewaarKladblok('oud', kladblok);
    expect(leesKladblok('oud', 28 * DAG - 1)).toBeDefined();
    expect(leesKladblok('oud', 28 * DAG)).toBeUndefined();
    expect(opslag.length).toBe(0);
    bewaarKladblok('een', kladblok);
    wisKladblok('een');
    expect(opslag.length).toBe(0);
    bewaarKladblok('twee', kladblok);
    opslag.setItem('van een ander', 'x');
    expect(heeftTekst()).toBe(true);
    wisToestel();
    expect(heeftTekst()).toBe(false);
    expect(opslag.length).toBe(1);
  });

  it('is tidied at the first visit after four weeks, whatever application it was of', () => {
    bewaarKladblok('oud', { antwoorden: { a: 1 }, versie: 1, op: 0 });
    bewaarKladblok('nieuw', { antwoorden: { a: 1 }, versie: 1, op: DAG });
    ruimToestelOp(28 * DAG);
    expect(leesKladblok('nieuw', 28 * DAG)).toBeDefined();
    expect(opslag.length).toBe(1);
  });

  it('tells a page that another tab typed on it, and no other page', () => {
    const tab = Object.assign(new EventTarget(), { localStorage: opslag });
    Object.defineProperty(globalThis, 'window', { value: tab, configurable: true });
    let keer = 0;
    const stop = bijKladje('p1:vraag', () => {
      keer += 1;
    });
    const schrijf = (key: string) => tab.dispatchEvent(Object.assign(new Event('storage'), { key }));
    schrijf('meedoen:kladje:p1:vraag');
    schrijf('meedoen:kladje:p2:vraag');
    expect(keer).toBe(1);
    stop();
    schrijf('meedoen:kladje:p1:vraag');
    expect(keer).toBe(1);
  });

  it('wipes what it cannot read', () => {
    opslag.setItem('meedoen:antwoorden:a', '{"antwoorden":');
    expect(leesKladblok('a', 0)).toBeUndefined();
    expect(opslag.length).toBe(0);
  });

  it('keeps what is typed on a page until it is sent, without an account number, for four weeks', () => {
    bewaarKladje('p1:vraag', 'Wanneer komt mijn geld?', 0);
    bewaarKladje('p1:doorgeven:rekening', { iban: 'NL91 ABNA 0417 1643 00', naam: 'A. Bakker' }, 0);
    expect(leesKladje('p1:vraag', DAG)).toBe('Wanneer komt mijn geld?');
    expect(leesKladje('p1:doorgeven:rekening', DAG)).toEqual({ naam: 'A. Bakker' });
    expect(leesKladje('p2:vraag', DAG)).toBeUndefined();
    wisKladje('p1:vraag');
    expect(leesKladje('p1:vraag', DAG)).toBeUndefined();
    ruimToestelOp(28 * DAG - 1);
    expect(opslag.length).toBe(1);
    ruimToestelOp(28 * DAG);
    expect(opslag.length).toBe(0);
    opslag.setItem('meedoen:kladje:p1:vraag', '{stuk');
    expect(leesKladje('p1:vraag', DAG)).toBeUndefined();
    bewaarKladje('p1:vraag', 'Weer', 0);
    wisToestel();
    expect(leesKladje('p1:vraag', DAG)).toBeUndefined();
  });
});
