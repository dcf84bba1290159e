import { describe, expect, it } from 'vitest';
import * as aanvraag from './aanvraag.ts';
import * as alledaags from './alledaags.ts';
import * as besluit from './besluit.ts';
import * as bezwaar from './bezwaar.ts';
import * as brief from './brief.ts';
import * as formulier from './formulier.ts';
import * as gegevens from './gegevens.ts';
import * as instrument from './instrument.ts';
import * as kantelpunt from './kantelpunt.ts';
import * as klacht from './klacht.ts';
import * as nareken from './nareken.ts';
import * as overzicht from './overzicht.ts';
import * as partner from './partner.ts';
import * as plan from './plan.ts';
import * as plicht from './plicht.ts';
import * as recht from './recht.ts';
import * as start from './start.ts';
import type { Tekst } from './tekst.ts';
import * as verhaal from './verhaal.ts';
import * as verklaring from './verklaring.ts';
import * as vertegenwoordiging from './vertegenwoordiging.ts';
import * as vordering from './vordering.ts';
import * as watAls from './wat-als.ts';
import * as watAlsUitkomst from './wat-als-uitkomst.ts';
import * as wijziging from './wijziging.ts';

const catalogus = {
  aanvraag,
  alledaags,
  besluit,
  bezwaar,
  brief,
  formulier,
  gegevens,
  instrument,
  kantelpunt,
  klacht,
  verhaal,
  nareken,
  overzicht,
  partner,
  plan,
  plicht,
  recht,
  start,
  verklaring,
  vertegenwoordiging,
  vordering,
  watAls,
  watAlsUitkomst,
  wijziging,
};

const isTekst = (waarde: object): waarde is Tekst<never> =>
  'je' in waarde && 'u' in waarde && 'en' in waarde && typeof waarde.en === 'string';

/** Every text of the app with the place it stands. */
function* alleTeksten(waarde: unknown, plek: string): Generator<{ plek: string; tekst: Tekst<never> }> {
  if (typeof waarde !== 'object' || waarde === null) return;
  if (isTekst(waarde)) yield { plek, tekst: waarde };
  else for (const [naam, deel] of Object.entries(waarde)) yield* alleTeksten(deel, `${plek}.${naam}`);
}
const teksten = [...alleTeksten(catalogus, 'teksten')];

/** Longest sentence B1 asks for. */
const MEESTE_WOORDEN = 17;
const zinnen = (tekst: string): string[] => tekst.replaceAll('*', '').split(/(?<=[.?])\s+/);
const woorden = (zin: string): number => zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length;

const VERMIJD = [
  /\bcli[eë]nt/i,
  /\bklant/i,
  /dossierhouder/i,
  /\bconform\b/i,
  /\bmiddels\b/i,
  /dient te/i,
  /\bindien\b/i,
  /verwijtbaar/i,
  /\bfraude/i,
  /\btraject/i,
  /afstand tot de arbeidsmarkt/i,
  /\bhelaas\b/i,
  /!/,
];
const plaatsen = (tekst: string): string[] => [...tekst.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the app', () => {
  it('finds the whole catalogue', () => {
    expect(teksten.length).toBeGreaterThan(300);
  });

  it.each(['je', 'u', 'en'] as const)('%s: no sentence has more than 17 words', (vorm) => {
    const telang = teksten.flatMap(({ plek, tekst }) =>
      zinnen(tekst[vorm])
        .filter((zin) => woorden(zin) > MEESTE_WOORDEN)
        .map((zin) => `${plek}: ${woorden(zin)}: ${zin}`),
    );
    expect(telang).toEqual([]);
  });

  it('uses no word of the list to avoid, and no exclamation mark', () => {
    const fout = teksten.flatMap(({ plek, tekst }) =>
      [tekst.je, tekst.u].filter((zin) => VERMIJD.some((woord) => woord.test(zin))).map((zin) => `${plek}: ${zin}`),
    );
    expect(fout).toEqual([]);
  });

  it('never mixes je and u', () => {
    const inU = /\b(je|jij|jou|jouw)\b/i;
    const inJe = /\b(u|uw)\b/i;
    const fout = teksten.flatMap(({ plek, tekst }) => [
      ...(inU.test(tekst.u) && !NOEMT_JE.has(plek) ? [`${plek} (u): ${tekst.u}`] : []),
      ...(inJe.test(tekst.je) && !NOEMT_JE.has(plek) ? [`${plek} (je): ${tekst.je}`] : []),
    ]);
    expect(fout).toEqual([]);
  });

  it('fills in the same places in every form', () => {
    for (const { tekst } of teksten) {
      expect(plaatsen(tekst.u)).toEqual(plaatsen(tekst.je));
      expect(plaatsen(tekst.en)).toEqual(plaatsen(tekst.je));
      for (const vorm of [tekst.je, tekst.u, tekst.en]) expect(vorm.split('*').length % 2).toBe(1);
    }
  });
});

/** The choice between the two forms names them. */
const NOEMT_JE = new Set(['teksten.gegevens.voorkeuren.je', 'teksten.gegevens.voorkeuren.u']);
