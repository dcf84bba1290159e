import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { FEITSOORTEN, FEITSOORTNAMEN, type Feit } from '../feiten/index.ts';
import { instant } from '../tijdstip/index.ts';
import {
  aandachtpunten,
  DOELGROEPSOORTEN,
  type Doelgroep,
  doelgroepenInTijd,
  doelgroepenOp,
  doelgroepfeitenUit,
  type Gevolg,
  nextSchoolzaak,
  nextZorgoverdracht,
  readDoelgroep,
  schoolBewarenTot,
  schoolTeDoen,
  zorgTeDoen,
} from './index.ts';
import { SCHOOLOPDRACHT, SCHOOLVOORBEELD, schoolNa, VANDAAG, ZORGOPDRACHT, ZORGVOORBEELD } from './voorbeelden.ts';

const groep = (code: string, wat: Gevolg, ...wie: Doelgroep['wie'][number]['alle'][]): Doelgroep => ({
  ...{ code, naam: code, bron: 'Deze test', wie: wie.map((alle) => ({ alle })) },
  gevolgen: [{ wat, tekst: 'Zo is het.', bron: 'Deze test' }],
});
const onder27 = { feit: 'geboortedatum', leeftijd: { totEnMet: 26 }, tekst: 'Is jonger dan 27 jaar' } as const;
/** As the files in policies/doelgroepen have them. */
const GROEPEN: readonly Doelgroep[] = [
  groep('dak-en-thuislozen', 'postadres', [{ feit: 'woonsituatie', soort: 'dakloos', tekst: 'Geen woonplek' }]),
  groep('jongeren', 'school-eerst', [{ ...onder27, leeftijd: { vanaf: 18, totEnMet: 26 } }]),
  groep(
    'nieuwkomers',
    'in-beeld',
    [{ feit: 'inburgeringsplicht', ooit: true, tekst: 'Moet of moest inburgeren' }],
    [{ feit: 'plaatsing', indeling: 'doelgroepen', groep: 'vergunninghouders', tekst: 'Geplaatst' }],
  ),
  groep('ouderen', 'geen-sollicitaties', [
    { feit: 'geboortedatum', leeftijd: { vanaf: 60 }, tekst: 'Is 60 jaar of ouder' },
  ]),
  groep('pro-vso', 'in-beeld', [{ feit: 'praktijkonderwijs', ooit: true, tekst: 'Zat op pro of vso' }, onder27]),
  groep('vergunninghouders', 'duaal-traject', [{ feit: 'inburgeringsplicht', tekst: 'Moet nog inburgeren' }]),
  groep('werkvoorzienend', 'geen-plichten', [
    { feit: 'plaatsing', indeling: 'klantgroepen', groep: 'werkvoorzienend', tekst: 'Geplaatst' },
  ]),
  groep('zorgclienten', 'bij-de-gemeente', [{ zaak: 'zorg', tekst: 'De gemeente nam over' }]),
];

let nummer = 0;
function feit<S extends Feit['soort']>(soort: S, waarde: object, geldig: Feit['geldig'] = {}): Feit {
  nummer += 1;
  return {
    ...{ id: `f${nummer}`, uitvoerder: 'veenrade', persoon: 'selena', soort, waarde, geldig },
    bekend: { vanaf: instant('2026-01-01T00:00:00Z') },
    ...{ bron: 'medewerker', gecontroleerd: true, auteur: 'ilse' },
  } as unknown as Feit;
}
const codes = (feiten: Feit[], dag: IsoDate = VANDAAG, zaken: Parameters<typeof doelgroepenOp>[1]['zaken'] = []) =>
  doelgroepenOp(GROEPEN, { feiten: doelgroepfeitenUit(feiten), zaken }, dag).map(({ doelgroep }) => doelgroep);
const geboren = (datum: IsoDate) => feit('geboortedatum', { datum });

describe('who belongs to what', () => {
  it.each<[IsoDate, string[]]>([
    ['2008-11-25', []],
    ['2008-11-24', ['jongeren']],
    ['2008-11-23', ['jongeren']],
    ['1999-11-25', ['jongeren']],
    ['1999-11-24', []],
    ['1999-11-23', []],
    ['1966-11-25', []],
    ['1966-11-24', ['ouderen']],
    ['1966-11-23', ['ouderen']],
  ])('by age: born %s gives %j', (datum, verwacht) => {
    expect(codes([geboren(datum)])).toEqual(verwacht);
  });

  it.each<[IsoDate, boolean]>([
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11-25', true],
  ])('civic integration from 24 November, on %s: %s', (dag, hoort) => {
    const feiten = [feit('inburgeringsplicht', { plicht: true }, { vanaf: VANDAAG })];
    expect(codes(feiten, dag)).toEqual(hoort ? ['nieuwkomers', 'vergunninghouders'] : []);
  });

  it('keeps newcomers and who left practical education in view afterwards, the second until 27', () => {
    const klaar = [
      feit('inburgeringsplicht', { plicht: true }, { vanaf: '2022-01-01', tot: '2025-01-01' }),
      feit('inburgeringsplicht', { plicht: false }, { vanaf: '2025-01-01' }),
    ];
    expect(codes(klaar)).toEqual(['nieuwkomers']);
    const school = feit('praktijkonderwijs', { praktijkonderwijs: true }, { vanaf: '2016-08-01', tot: '2021-08-01' });
    expect(codes([geboren('2001-03-01'), school])).toEqual(['jongeren', 'pro-vso']);
    expect(codes([geboren('2001-03-01'), school], '2028-02-29')).toEqual(['jongeren', 'pro-vso']);
    expect(codes([geboren('2001-03-01'), school], '2028-03-01')).toEqual([]);
  });

  it('follows a placement, a home and cases', () => {
    const werk = feit('plaatsing', { indeling: 'klantgroepen', groep: 'werkvoorzienend' });
    expect(codes([werk])).toEqual(['werkvoorzienend']);
    expect(codes([feit('woonsituatie', { soort: 'dakloos' })])).toEqual(['dak-en-thuislozen']);
    expect(codes([feit('woonsituatie', { soort: 'zelfstandig' })])).toEqual([]);
    const zaken = [{ soort: 'zorg' as const, vanaf: '2026-01-01' as IsoDate, tot: '2026-12-01' as IsoDate }];
    expect(codes([], '2025-12-31', zaken)).toEqual([]);
    expect(codes([], '2026-01-01', zaken)).toEqual(['zorgclienten']);
    expect(codes([], '2026-12-01', zaken)).toEqual([]);
  });

  it('says why, with the fact that shows it', () => {
    const datum = geboren('1960-01-01');
    expect(doelgroepenOp(GROEPEN, { feiten: doelgroepfeitenUit([datum]), zaken: [] }, VANDAAG)).toEqual([
      {
        doelgroep: 'ouderen',
        redenen: [{ tekst: 'Is 60 jaar of ouder', feit: datum.id, feitnaam: 'Geboortedatum' }],
      },
    ]);
  });

  it('tells when a group began and ended', () => {
    const grond = {
      feiten: doelgroepfeitenUit([
        geboren('2000-02-29'),
        feit('inburgeringsplicht', { plicht: true }, { vanaf: '2025-01-01', tot: '2026-01-01' }),
      ]),
      zaken: [],
    };
    expect(doelgroepenInTijd(GROEPEN, grond, '2020-01-01', '2027-12-31')).toEqual([
      { doelgroep: 'jongeren', vanaf: '2020-01-01', tot: '2027-03-01' },
      { doelgroep: 'vergunninghouders', vanaf: '2025-01-01', tot: '2026-01-01' },
      { doelgroep: 'nieuwkomers', vanaf: '2025-01-01', tot: null },
    ]);
  });
});

describe('where somebody is from, lives or is ill plays no part', () => {
  it('not by data: a criterion about it is refused, and civic integration counts for its own track only', () => {
    const [eerste] = GROEPEN;
    for (const soort of ['nederlander', 'verblijfstitel', 'adres', 'naam', 'medisch-urenbeperkt', 'doelgroep-lks'])
      expect(readDoelgroep({ ...eerste, wie: [{ alle: [{ feit: soort, tekst: 'x' }] }] }).ok, soort).toBe(false);
    const inburgering = [{ alle: [{ feit: 'inburgeringsplicht', tekst: 'x' }] }];
    const metGevolg = (wat: string) =>
      readDoelgroep({ ...eerste, wie: inburgering, gevolgen: [{ wat, tekst: 'x', bron: 'x' }] });
    expect(metGevolg('duaal-traject').ok).toBe(true);
    expect(metGevolg('geen-sollicitaties')).toMatchObject({
      problems: ['(geheel): Inburgering mag alleen tellen voor de taalmeter, een duaal traject en in beeld blijven.'],
    });
  });
  it('not by outcome: with every other fact in the file the groups are the same', () => {
    const rest = FEITSOORTNAMEN.filter((soort) => !DOELGROEPSOORTEN.some((each) => each === soort));
    expect(rest.length).toBeGreaterThan(30);
    const basis = [geboren('1960-01-01')];
    expect(codes([...basis, ...rest.map((soort) => feit(soort, {}))])).toEqual(codes(basis));
    for (const soort of DOELGROEPSOORTEN) {
      expect(FEITSOORTEN[soort].doelen, soort).toContain('begeleiding-naar-werk');
      expect(FEITSOORTEN[soort].bijzonder, soort).toBe(false);
    }
  });
});

describe('what the coach still has to do', () => {
  const klaar = { onderwijsBekend: true, postadres: true, bereikbaar: true, plan: { taal: true, werk: true } };
  it.each([
    [['school-eerst'], { onderwijsBekend: false }, ['onderwijs-onbekend']],
    [['geen-sollicitaties'], { sollicitatiesPerMaand: 4 }, ['sollicitaties-gevraagd']],
    [['postadres', 'contact'], { postadres: false, bereikbaar: false }, ['postadres-ontbreekt', 'contact-ontbreekt']],
    [['duaal-traject'], { plan: undefined }, ['duaal-zonder-plan']],
    [['duaal-traject'], { plan: { taal: false, werk: false } }, ['duaal-zonder-taal', 'duaal-zonder-werk']],
    [[], { onderwijsBekend: false, postadres: false, bereikbaar: false, plan: undefined }, []],
  ] as const)('%j with %j: %j', (gevolgen, anders, verwacht) => {
    expect(aandachtpunten([...gevolgen], { ...klaar, ...anders })).toEqual(verwacht);
    expect(aandachtpunten([...gevolgen], klaar)).toEqual([]);
  });
});

describe('from school to 18', () => {
  const code = (
    opdracht: Parameters<typeof nextSchoolzaak>[1],
    vandaag: IsoDate,
    zaak = SCHOOLVOORBEELD['in-beeld'],
  ) => {
    const uitslag = nextSchoolzaak(opdracht.command === 'registerSchooljongere' ? undefined : zaak, opdracht, {
      vandaag,
    });
    return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
  };
  // born on 15 January 2010
  it.each<[IsoDate, string]>([
    ['2026-01-14', 'nog-geen-16'],
    ['2026-01-15', 'in-beeld'],
    ['2026-01-16', 'in-beeld'],
    ['2028-01-14', 'in-beeld'],
    ['2028-01-15', 'al-18'],
    ['2028-01-16', 'al-18'],
  ])('comes into view on %s: %s', (dag, verwacht) => {
    expect(code(SCHOOLOPDRACHT.registerSchooljongere, dag)).toBe(verwacht);
  });
  it.each<[IsoDate, string]>([
    ['2028-01-14', 'nog-geen-18'],
    ['2028-01-15', 'overgedragen'],
    ['2028-01-16', 'overgedragen'],
  ])('is handed over on %s: %s', (dag, verwacht) => {
    const gesproken = schoolNa([SCHOOLOPDRACHT.recordSchoolgesprek], VANDAAG, SCHOOLVOORBEELD['in-beeld']);
    expect(code(SCHOOLOPDRACHT.handOverSchooljongere, dag, gesproken)).toBe(verwacht);
  });
  it('asks a talk at 16, one at 17, then the handover', () => {
    const gesprek = (gevoerdOp: IsoDate) => ({ ...SCHOOLOPDRACHT.recordSchoolgesprek, gevoerdOp });
    const begin = SCHOOLVOORBEELD['in-beeld'];
    expect(schoolTeDoen(begin)).toEqual({ wat: 'gesprek-16', sinds: VANDAAG });
    const een = schoolNa([gesprek(VANDAAG)], VANDAAG, begin);
    expect(schoolTeDoen(een)).toEqual({ wat: 'gesprek-17', sinds: '2027-01-15' });
    const twee = schoolNa([gesprek('2027-02-01')], '2027-02-01', een);
    expect(schoolTeDoen(twee)).toEqual({ wat: 'overdracht', sinds: '2028-01-15' });
    expect(schoolTeDoen(SCHOOLVOORBEELD.gesloten)).toBeUndefined();
    expect(code(SCHOOLOPDRACHT.handOverSchooljongere, '2028-02-01', begin)).toBe('gesprek-ontbreekt');
  });
  it('talks with the young person, after the school asked, and not ahead', () => {
    const gesprek = SCHOOLOPDRACHT.recordSchoolgesprek;
    expect(code({ ...gesprek, met: ['school', 'ouder'] }, VANDAAG)).toBe('zonder-jongere');
    expect(code({ ...gesprek, gevoerdOp: '2026-11-23' }, VANDAAG)).toBe('voor-de-aanmelding');
    expect(code({ ...gesprek, gevoerdOp: '2026-11-25' }, VANDAAG)).toBe('in-de-toekomst');
    expect(code({ ...gesprek, afspraak: ' ' }, VANDAAG)).toBe('afspraak-ontbreekt');
  });
  it('is kept until a day that is set', () => {
    expect(schoolBewarenTot(SCHOOLVOORBEELD['in-beeld'])).toBeUndefined();
    expect(schoolBewarenTot(SCHOOLVOORBEELD.overgedragen)).toBe('2029-01-15');
    expect(schoolBewarenTot(SCHOOLVOORBEELD.gesloten)).toBe('2027-11-24');
  });
});

describe('to the gemeente and back', () => {
  const code = (anders: object) => {
    const opdracht = { ...ZORGOPDRACHT.proposeZorgoverdracht, ...anders } as Parameters<typeof nextZorgoverdracht>[1];
    const uitslag = nextZorgoverdracht(undefined, opdracht, { vandaag: VANDAAG });
    return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
  };
  it.each([
    [{ rapport: undefined }, 'rapport-ontbreekt'],
    [{ rapport: undefined, zonderRapport: 'De inwoner woont in een instelling.' }, 'voorgesteld'],
    [{ rapport: { door: ' ', op: '2026-10-01' } }, 'rapport-door-ontbreekt'],
    [{ rapport: { door: 'Argonaut', op: '2026-11-23' } }, 'voorgesteld'],
    [{ rapport: { door: 'Argonaut', op: '2026-11-24' } }, 'voorgesteld'],
    [{ rapport: { door: 'Argonaut', op: '2026-11-25' } }, 'in-de-toekomst'],
    [{ besprokenOp: '2026-11-25' }, 'in-de-toekomst'],
  ])('%j: %s', (anders, verwacht) => {
    expect(code(anders)).toBe(verwacht);
  });
  it('comes back to the coach when the gemeente says no, when somebody can develop again, and after five years', () => {
    expect(zorgTeDoen(ZORGVOORBEELD.voorgesteld)).toBeUndefined();
    expect(zorgTeDoen(ZORGVOORBEELD['niet-overgenomen'])).toEqual({ wat: 'niet-overgenomen', sinds: VANDAAG });
    expect(zorgTeDoen(ZORGVOORBEELD['terug-gemeld'])).toEqual({ wat: 'terug-gemeld', sinds: VANDAAG });
    expect(zorgTeDoen(ZORGVOORBEELD['bij-gemeente'])).toEqual({ wat: 'vijf-jaar-om', sinds: '2031-11-24' });
    expect(zorgTeDoen(ZORGVOORBEELD.terug)).toBeUndefined();
  });
});
