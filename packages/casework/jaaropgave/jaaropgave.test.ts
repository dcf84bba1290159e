import { daysIn, lawOn, type Maand, monthsBetween } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heffingOver } from '../betaling/index.ts';
import { instant } from '../tijdstip/index.ts';
import {
  bezwaarTegenJaar,
  type JAARRUNCOMMANDS,
  type Jaarrun,
  type Jaarrunopdracht,
  type Jaarstof,
  jaaropgaveVan,
  LEGE_TELLING,
  nextJaarrun,
  ontbreektInJaar,
  ontbreektVoorJaar,
} from './index.ts';

const WIE = { door: 'betaalbeheer', op: instant('2027-01-15T09:00:00Z') };
const BASIS = { id: 'run', uitvoerder: 'veenrade', gemeenten: ['9901'], jaar: 2026, aantal: 3 };
const CONTEXT = { vandaag: '2027-01-15', loopt: false } as const;
const bezig: Jaarrun = {
  ...BASIS,
  door: WIE.door,
  toestand: 'bezig',
  klaar: 1,
  telling: { ...LEGE_TELLING, gemaakt: 1 },
};
const klaar: Jaarrun = { ...bezig, toestand: 'klaar', klaar: 3 };
const erbij = { ...LEGE_TELLING, verbeterd: 1, onbekend: 1, ontbreekt: ['geboortedatum'] };
const OPDRACHTEN: Record<(typeof JAARRUNCOMMANDS)[number], Jaarrunopdracht> = {
  startJaarrun: { command: 'startJaarrun', ...BASIS, ...WIE },
  recordPortie: { command: 'recordPortie', erbij, ...WIE },
  finishJaarrun: { command: 'finishJaarrun', ...WIE },
};

describe('making the statements of a year: every state x command', () => {
  it.each([
    [undefined, 'startJaarrun', 'bezig'],
    [undefined, 'recordPortie', 'geen-jaarrun'],
    [undefined, 'finishJaarrun', 'geen-jaarrun'],
    [bezig, 'startJaarrun', 'al-begonnen'],
    [bezig, 'recordPortie', 'bezig'],
    [bezig, 'finishJaarrun', 'klaar'],
    [klaar, 'startJaarrun', 'al-begonnen'],
    [klaar, 'recordPortie', 'niet-in-deze-toestand'],
    [klaar, 'finishJaarrun', 'niet-in-deze-toestand'],
  ] as const)('%o %s: %s', (van, command, naar) => {
    const uitslag = nextJaarrun(van, OPDRACHTEN[command], CONTEXT);
    expect(uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code).toBe(naar);
  });

  it('counts each in one of four, and names what was missing once', () => {
    const eens = nextJaarrun(bezig, OPDRACHTEN.recordPortie, CONTEXT);
    expect(eens.ok && eens.value).toMatchObject({
      klaar: 3,
      telling: { gemaakt: 1, verbeterd: 1, gelijk: 0, onbekend: 1, ontbreekt: ['geboortedatum'] },
    });
  });

  it('with nobody is done at once', () => {
    const uitslag = nextJaarrun(undefined, { command: 'startJaarrun', ...BASIS, aantal: 0, ...WIE }, CONTEXT);
    expect(uitslag.ok && uitslag.value.toestand).toBe('klaar');
  });

  it.each([
    ['2026-12-31', 'jaar-loopt-nog'],
    ['2027-01-01', undefined],
    ['2027-01-02', undefined],
  ] as const)('the year 2026 on %s: %s', (vandaag, code) => {
    expect(bezwaarTegenJaar(2026, { vandaag, loopt: false })?.code).toBe(code);
  });
  it('not twice at once, and not without the rates', () => {
    expect(bezwaarTegenJaar(2026, { ...CONTEXT, loopt: true })?.code).toBe('loopt-al');
    expect(bezwaarTegenJaar(2027, { vandaag: '2028-01-01', loopt: false })).toMatchObject({
      code: 'tarief-ontbreekt',
      tekst: expect.stringContaining('loonheffingskorting over bijstand'),
    });
  });
});

describe('rates of a year', () => {
  it.each<[number, string | undefined, string | undefined]>([
    [2018, 'bijstandspercentagetarief', 'maximum bijdrage-inkomen Zvw'],
    [2019, undefined, undefined],
    [2020, 'bijstandspercentagetarief', undefined],
    [2025, 'bijstandspercentagetarief', undefined],
    [2026, undefined, undefined],
    [2027, 'bijstandspercentagetarief', 'loonheffingskorting over bijstand'],
  ])('%s: in its course %s, over the year %s', (jaar, inLoop, over) => {
    expect(ontbreektInJaar(jaar)).toBe(inLoop);
    expect(ontbreektVoorJaar(jaar)).toBe(over);
  });
});

const maanden2026 = monthsBetween('2026-01', '2026-12');
const stof = (netto: readonly number[], gehuwd = false): Jaarstof => {
  const trekker = { persoon: 'anna', geboortedatum: '1985-04-01' } as const;
  const maanden = netto.map((bedrag, i) => {
    const maand = maanden2026[i] as Maand;
    const heffing = heffingOver(lawOn(`${maand}-20`), bedrag, trekker);
    return {
      maand,
      netto: bedrag,
      ...(heffing.bekend ? { loonheffing: heffing.loonheffing, zvw: heffing.zvw } : { loonheffing: 0, zvw: 0 }),
    };
  });
  return {
    jaar: 2026,
    maanden,
    dagen: new Map(maanden.map(({ maand }) => [maand, daysIn(maand)])),
    geboortedatum: trekker.geboortedatum,
    gehuwd,
  };
};

describe('the statement of a year', () => {
  it('Normenbrief 2026, annex VII: a single person, 21.327', () => {
    const opgave = jaaropgaveVan(stof(Array(12).fill(140_150)));
    expect(opgave).toMatchObject({
      bekend: true,
      cijfers: { netto: 1_681_800, loonheffing: 450_935, bruto: 2_132_735, zvw: 130_097, loonheffingskorting: 311_500 },
    });
  });

  it('what was booked and what it differs are the year, and net and tax are gross', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 1, maxLength: 12 }), (netto) => {
        const invoer = stof(netto);
        const opgave = jaaropgaveVan(invoer);
        if (!opgave.bekend) throw new Error('2026 is known');
        const { cijfers, verschil } = opgave;
        const geboekt = (van: 'netto' | 'loonheffing' | 'zvw') => invoer.maanden.reduce((t, each) => t + each[van], 0);
        expect(cijfers.netto).toBe(geboekt('netto'));
        expect(geboekt('loonheffing') + verschil.loonheffing).toBe(cijfers.loonheffing);
        expect(geboekt('zvw') + verschil.zvw).toBe(cijfers.zvw);
        expect(cijfers.bruto).toBe(cijfers.netto + cijfers.loonheffing);
        // settled once, nothing is left to settle
        const laatste = invoer.maanden.at(-1);
        const verrekend = invoer.maanden.map((each) =>
          each === laatste
            ? { ...each, loonheffing: each.loonheffing + verschil.loonheffing, zvw: each.zvw + verschil.zvw }
            : each,
        );
        expect(jaaropgaveVan({ ...invoer, maanden: verrekend })).toMatchObject({
          verschil: { loonheffing: 0, zvw: 0 },
        });
      }),
    );
  });

  it('names what is missing: a rate, or a birth date', () => {
    expect(jaaropgaveVan({ ...stof([100_000]), jaar: 2027 })).toMatchObject({
      bekend: false,
      ontbreekt: { naam: 'loonheffingskorting over bijstand' },
    });
    expect(jaaropgaveVan({ ...stof([100_000]), geboortedatum: null })).toMatchObject({
      bekend: false,
      ontbreekt: { soort: 'feit' },
    });
  });
});
