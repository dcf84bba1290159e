import { voorbeeldgegevens } from '@meedoen/testkit/brief';
import { describe, expect, it } from 'vitest';
import { type Aanspreekvorm, type Taal, zinnenVan, zinTekst } from './brief.ts';
import type { Subsidiebrief } from './gegevens-begeleiding.ts';
import { controleerLeesbaarheid } from './leesbaarheid.ts';
import { maakBrief } from './maak.ts';
import { briefAlsTekst } from './platte-tekst.ts';

type Stuk = Subsidiebrief['stuk'];
const vormen: readonly (readonly [Taal, Aanspreekvorm])[] = [
  ['nl', 'je'],
  ['nl', 'u'],
  ['en', 'u'],
];
const TERUG = {
  uiterlijk: '2026-07-21',
  rekening: { iban: 'NL02ABNA0123456789', tenaamstelling: 'Werkplein' },
} as const;
const plat = (tekst: string): string => tekst.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');

/** Both letters of one besluit: to who works and to who employs. */
function brieven(anders: (stuk: Stuk) => Stuk, taal: Taal = 'nl', vorm: Aanspreekvorm = 'u') {
  const { loonkostensubsidie: naar, 'loonkostensubsidie-werkgever': aan } = voorbeeldgegevens(taal, vorm);
  const stuk = anders(naar.stuk);
  const terug = stuk.wat === 'beeindigen' && stuk.teVeel ? { terug: TERUG } : {};
  return {
    werknemer: maakBrief('loonkostensubsidie', { ...naar, stuk }),
    werkgever: maakBrief('loonkostensubsidie-werkgever', { ...aan, stuk, ...terug }),
  };
}
const inTekst = (anders: (stuk: Stuk) => Stuk) => {
  const { werknemer, werkgever } = brieven(anders);
  return { werknemer: plat(briefAlsTekst(werknemer)), werkgever: plat(briefAlsTekst(werkgever)) };
};
const einde = ({ perMaand: _, ...stuk }: Stuk): Stuk => ({
  ...stuk,
  ...{ wat: 'beeindigen', grond: 'einde-dienstbetrekking', teVeel: 544_06 },
});
const langer = (stuk: Stuk): Stuk => ({
  ...stuk,
  ...{ wat: 'wijzigen', looptDoor: { na: '2026-06-30', totEnMet: '2026-12-31' } },
});
const minder = (stuk: Stuk): Stuk => ({ ...stuk, wat: 'wijzigen', teVeel: 408_05 });
const forfaitair = ({ perMaand, ...stuk }: Stuk): Stuk => {
  const { loonwaarde: _, ...rest } = perMaand ?? {
    maand: '2026-07',
    minimumloon: 0,
    uren: 24,
    subsidie: 0,
    vergoeding: 0,
    totaal: 0,
  };
  return { ...stuk, perMaand: rest };
};

describe('the letters about a subsidy', () => {
  it('an end with too much paid asks the employer for the amount, and nothing of who works', () => {
    const { werkgever, werknemer } = inTekst(einde);
    expect(werkgever).toContain('U kreeg € 544,06 te veel.');
    expect(werkgever).toContain('Betaal dit terug, uiterlijk op 21 juli 2026.');
    expect(werkgever).toContain('Maak het over naar NL02ABNA0123456789 van Werkplein. Zet erbij: LK-2026-000012.');
    expect(werkgever).toContain('4:87');
    expect(werknemer).toContain('U hoeft niets terug te betalen.');
    expect(werknemer).not.toContain('544,06');
  });

  it('a change with too much paid takes it off the next months', () => {
    const { werkgever } = inTekst(minder);
    expect(werkgever).toContain('U kreeg € 408,05 te veel. U hoeft niets over te maken.');
    expect(werkgever).not.toContain('NL02ABNA0123456789');
  });

  it('a longer contract alone is no other amount', () => {
    const { werkgever, werknemer } = inTekst(langer);
    expect(werkgever).toContain('Ook na 30 juni 2026 krijgt u subsidie. Dat is tot en met 31 december 2026.');
    for (const brief of [werkgever, werknemer]) expect(brief).not.toContain('ander bedrag');
  });

  it('cites lid 5 while the loonwaarde is not known, and lid 4 after that', () => {
    for (const brief of Object.values(brieven(forfaitair)).map((each) => JSON.stringify(each))) {
      expect(brief).toContain('10d, lid 5');
      expect(brief).not.toContain('10d, lid 4');
    }
    for (const brief of Object.values(brieven((stuk) => stuk))) expect(JSON.stringify(brief)).toContain('10d, lid 4');
  });

  it.each(vormen)('is B1 (%s, %s)', (taal, vorm) => {
    for (const anders of [einde, langer, minder, forfaitair])
      for (const brief of Object.values(brieven(anders, taal, vorm)))
        for (const zin of zinnenVan(brief)) expect(controleerLeesbaarheid(zinTekst(zin), taal)).toEqual([]);
  });
});
