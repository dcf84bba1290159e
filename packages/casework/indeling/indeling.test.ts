import { FEITSOORTEN, FEITSOORTNAMEN, type Feit } from '@meedoen/casework/feiten';
import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  dienstVan,
  type Indeling,
  proposePlaatsingen,
  readIndeling,
  VOORSTELSOORTEN,
  type Voorstelfeit,
  voorstelfeitenUit,
} from './index.ts';

const VANDAAG = '2026-11-24';
const groep = (code: string, criteria: Indeling['groepen'][number]['criteria']) => ({
  ...{ code, naam: code, omschrijving: 'Een groep.', criteria },
  dienst: { contactElkeDagen: 30 },
});
/** A group by each kind of fact, and one that only a person can place in. */
const INDELING: Indeling = {
  ...{ code: 'proef', naam: 'Proef', soort: 'groepen', bron: 'Deze test', wiePlaatst: 'De coach' },
  groepen: [
    groep('jong', [{ feit: 'geboortedatum', leeftijd: { totEnMet: 26 }, tekst: 'Jonger dan 27' }]),
    groep('midden', [{ feit: 'geboortedatum', leeftijd: { vanaf: 45, totEnMet: 59 }, tekst: '45 tot 60' }]),
    groep('steun', [{ feit: 'inkomen', soort: 'loon', loonkostensubsidie: true, tekst: 'Loon met subsidie' }]),
    groep('werk', [{ feit: 'inkomen', soort: 'loon', tekst: 'Heeft loon' }, { oordeel: 'Redt het zonder steun' }]),
    groep('vrij', [{ feit: 'arbeidsverplichting', stand: ['vrijgesteld-arbeidsongeschikt'], tekst: 'Geen plicht' }]),
    groep('school', [{ feit: 'praktijkonderwijs', praktijkonderwijs: true, tekst: 'Praktijkonderwijs' }]),
    groep('oordeel', [{ oordeel: 'Kan nu aan het werk' }]),
  ],
};

let nummer = 0;
function feit<S extends Feit['soort']>(soort: S, waarde: object, geldig: Feit['geldig'] = {}): Feit<S> {
  nummer += 1;
  return {
    ...{ id: `f${nummer}`, uitvoerder: 'veenrade', persoon: 'farah', soort, waarde, geldig },
    bekend: { vanaf: instant('2026-01-01T00:00:00Z') },
    ...{ bron: 'medewerker', gecontroleerd: true, auteur: 'ilse' },
  } as unknown as Feit<S>;
}
const loon = (meer: object = {}) => feit('inkomen', { kenmerk: 'Baan', soort: 'loon', ...meer }) as Feit;
const groepen = (...feiten: Feit[]) =>
  proposePlaatsingen(INDELING, voorstelfeitenUit(feiten), VANDAAG).map((each) => each.groep);

describe('a policy file', () => {
  it('is read, or refused with what is wrong in it', () => {
    expect(readIndeling(INDELING)).toEqual({ ok: true, indeling: INDELING });
    expect(readIndeling({ code: 'Groep 1' })).toMatchObject({ ok: false });
    const [eerste] = INDELING.groepen;
    expect(readIndeling({ ...INDELING, groepen: [eerste, eerste] })).toMatchObject({
      problems: ['(geheel): Twee groepen hebben dezelfde code.'],
    });
  });
});

describe('a proposal', () => {
  it('says which criterion and which fact, and what is left to judge', () => {
    const inkomen = loon();
    expect(proposePlaatsingen(INDELING, voorstelfeitenUit([inkomen]), VANDAAG)).toEqual([
      {
        indeling: 'proef',
        groep: 'werk',
        gronden: [{ criterium: 'Heeft loon', feit: inkomen.id, soort: 'inkomen', feitnaam: 'Inkomen' }],
        teBeoordelen: ['Redt het zonder steun'],
      },
    ]);
    expect(groepen()).toEqual([]);
  });

  it.each<[IsoDate, string[]]>([
    ['1999-11-25', ['jong']],
    ['1999-11-24', []],
    ['1999-11-23', []],
    ['1981-11-25', []],
    ['1981-11-24', ['midden']],
    ['1981-11-23', ['midden']],
    ['1966-11-25', ['midden']],
    ['1966-11-24', []],
    ['1966-11-23', []],
  ])('by age: born %s gives %j', (datum, verwacht) => {
    expect(groepen(feit('geboortedatum', { datum }))).toEqual(verwacht);
  });

  it('tells work with loonkostensubsidie from work without', () => {
    expect(groepen(loon({ loonkostensubsidie: true }))).toEqual(['steun', 'werk']);
    expect(groepen(loon({ loonkostensubsidie: false }))).toEqual(['werk']);
  });

  it('looks at the fact that counts that day only', () => {
    expect(groepen(feit('inkomen', { soort: 'loon', kenmerk: 'Oud' }, { tot: VANDAAG }))).toEqual([]);
    expect(groepen(feit('arbeidsverplichting', { stand: 'vrijgesteld-arbeidsongeschikt' }))).toEqual(['vrij']);
    expect(groepen(feit('arbeidsverplichting', { stand: 'geldt' }))).toEqual([]);
    expect(groepen(feit('praktijkonderwijs', { praktijkonderwijs: true }))).toEqual(['school']);
  });
});

describe('where somebody is from or lives plays no part', () => {
  it('not by type: such a fact cannot be given', () => {
    // @ts-expect-error nationality is no fact for a proposal
    const eerste: Voorstelfeit = feit('nederlander', { nederlander: false });
    // @ts-expect-error an address is no fact for a proposal
    const tweede: Voorstelfeit = feit('adres', { postcode: '8331 AB' });
    expect(voorstelfeitenUit([eerste, tweede] as Feit[])).toEqual([]);
  });

  it('not by data: a criterion about it is refused', () => {
    for (const soort of ['nederlander', 'verblijfstitel', 'adres', 'naam', 'medisch-urenbeperkt', 'schuld']) {
      const criteria = [{ feit: soort, tekst: 'Dit mag niet' }];
      expect(readIndeling({ ...INDELING, groepen: [{ ...INDELING.groepen[0], criteria }] }).ok, soort).toBe(false);
    }
  });

  it('not by outcome: with every other fact in the file the proposals are the same', () => {
    const basis = [feit('geboortedatum', { datum: '1970-01-01' }), loon()] as Feit[];
    const rest = FEITSOORTNAMEN.filter((soort) => !VOORSTELSOORTEN.some((each) => each === soort)).map(
      (soort) => feit(soort, {}) as Feit,
    );
    expect(rest.length).toBeGreaterThan(30);
    expect(groepen(...basis, ...rest)).toEqual(['midden', 'werk']);
  });

  it('what a proposal looks at serves guidance, and is of no special category', () => {
    for (const soort of VOORSTELSOORTEN) {
      expect(FEITSOORTEN[soort].doelen, soort).toContain('begeleiding-naar-werk');
      expect(FEITSOORTEN[soort].bijzonder, soort).toBe(false);
    }
  });
});

it('what a gemeente chose goes before what the document says, field by field', () => {
  const [eerste] = INDELING.groepen;
  if (!eerste) throw new Error('no group');
  expect(dienstVan(eerste, { evaluatieElkeMaanden: 24 })).toEqual({ contactElkeDagen: 30, evaluatieElkeMaanden: 24 });
  expect(dienstVan(eerste, undefined)).toEqual({ contactElkeDagen: 30 });
});
