import { briefsoorten, uitkomst, voorbeeldgegevens } from '@meedoen/testkit/brief';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESLUITSOORTEN } from '../recht/index.ts';
import { artikelVoluit } from './artikel.ts';
import { BERICHTSOORTEN } from './berichtsoorten.ts';
import { type Aanspreekvorm, type Brief, blokkenVan, type Taal, zinnenVan, zinTekst } from './brief.ts';
import { maakBrief } from './maak.ts';
import { briefAlsTekst } from './platte-tekst.ts';
import { briefAlsScherm } from './scherm.ts';
import type { Briefsoort, GegevensPerSoort } from './soorten.ts';
import { LANGSTE_ZIN, wijzigZin } from './wijzig.ts';

const vormen: readonly (readonly [Taal, Aanspreekvorm])[] = [
  ['nl', 'je'],
  ['nl', 'u'],
  ['en', 'u'],
];
const maak = <S extends Briefsoort>(soort: S, taal: Taal = 'nl', vorm: Aanspreekvorm = 'je'): Brief =>
  maakBrief(soort, voorbeeldgegevens(taal, vorm)[soort]);
const plat = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

/** What gives or asks no money has no sum. */
const ZONDER_SOM: readonly string[] = ['instrument', 'ontheffing', 'ontheffing-intrekken'];

describe('every kind of letter', () => {
  it('has an example of every kind', () => {
    expect(briefsoorten('nl', 'je').sort()).toEqual([...BESLUITSOORTEN, ...BERICHTSOORTEN].sort());
  });

  for (const [taal, vorm] of vormen)
    for (const soort of BESLUITSOORTEN)
      it(`besluit ${soort} (${taal}, ${vorm}) has sum, articles, objection clause and contact person`, () => {
        const brief = maak(soort, taal, vorm);
        const [somblok] = blokkenVan(brief, 'som');
        if (!ZONDER_SOM.includes(soort)) expect(somblok?.som.regels.at(-1)?.rol).toBe('totaal');
        for (const regel of somblok?.som.regels ?? []) expect(regel.artikel).toMatch(/^(artikel|article) \d/);
        expect(blokkenVan(brief, 'redenen')[0]?.artikelen.length).toBeGreaterThan(0);
        expect(blokkenVan(brief, 'redenen')[0]?.punten.length).toBeGreaterThan(0);
        const [bezwaar] = blokkenVan(brief, 'bezwaar');
        expect(bezwaar?.laatsteDag).toBe('2026-07-21');
        const clausule = plat((bezwaar?.zinnen ?? []).map(zinTekst).join(' '));
        expect(clausule).toContain(taal === 'nl' ? 'dinsdag 21 juli 2026' : 'Tuesday 21 July 2026');
        expect(plat(bezwaar?.opPapier.map(zinTekst).join(' ') ?? '')).toContain('Postbus 10, 9400 AA Veenrade');
        expect(bezwaar?.artikel).toContain('6:7');
        expect(blokkenVan(brief, 'hulp')[0]?.contactpersoon.telefoon).toBe('0592 00 14 20');
        expect(plat(briefAlsTekst(brief))).toContain('0592 00 14 20');
      });

  for (const [taal, vorm] of vormen)
    it(`keeps to its form of address and leaves no place unfilled (${taal}, ${vorm})`, () => {
      for (const soort of briefsoorten(taal, vorm)) {
        const tekst = [...zinnenVan(maak(soort, taal, vorm))]
          .filter((zin) => !zin.eigen)
          .map(zinTekst)
          .join('\n');
        expect(tekst, soort).not.toMatch(/[{}*]|undefined|NaN/);
        if (taal === 'nl' && vorm === 'u') expect(tekst, soort).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
        if (taal === 'nl' && vorm === 'je') expect(tekst, soort).not.toMatch(/\b(u|uw)\b/);
        if (taal === 'en') expect(tekst, soort).not.toMatch(/\b(het|een|je|uw|niet)\b/);
      }
    });

  it('gives every sentence its own name, and says which versions of texts it used', () => {
    for (const soort of briefsoorten('nl', 'je')) {
      const brief = maak(soort);
      const namen = [...zinnenVan(brief)].map((zin) => zin.id);
      expect(new Set(namen).size, soort).toBe(namen.length);
      expect(brief.tekstversies).toContain('algemeen 2026-1');
      expect(brief.tekstversies).toContainEqual(expect.stringMatching(new RegExp(`^${soort} 2026-[0-9]+$`)));
    }
  });

  it('is the same letter every time', () => {
    for (const soort of briefsoorten('nl', 'u')) expect(maak(soort, 'nl', 'u')).toEqual(maak(soort, 'nl', 'u'));
  });
});

describe('letters about a duty that was not met', () => {
  const tekstVan = (brief: Brief): string => plat(briefAlsTekst(brief));
  it('the announcement asks for the other side first, decides nothing and has no objection clause', () => {
    const brief = maak('voornemen-afstemming');
    expect(blokkenVan(brief, 'bezwaar')).toEqual([]);
    expect(tekstVan(brief)).toContain('We besluiten pas als we jouw kant kennen.');
    expect(tekstVan(brief)).toContain('dinsdag 23 juni 2026');
    expect(tekstVan(brief)).toContain('Er verandert nu nog niets aan je uitkering.');
  });

  it('says how a lowering may stop: on request for a uniform duty, else by being looked at again', () => {
    const { afstemmen } = voorbeeldgegevens('nl', 'je');
    const { heroverwegenVoor: _, ...uniform } = { ...afstemmen, inkeer: true };
    expect(tekstVan(maakBrief('afstemmen', afstemmen))).toContain('uiterlijk op woensdag 9 september 2026');
    expect(tekstVan(maakBrief('afstemmen', uniform))).toContain('Doe weer wat er is afgesproken');
  });

  it('does not say that somebody was silent who answered, nor the other way round', () => {
    const { afstemmen } = voorbeeldgegevens('nl', 'u');
    expect(tekstVan(maakBrief('afstemmen', afstemmen))).toContain('We lazen wat u ons vertelde.');
    const stil = tekstVan(maakBrief('afstemmen', { ...afstemmen, heeftGereageerd: false }));
    expect(stil).toContain('Daar kregen we geen antwoord op.');
    expect(stil).not.toContain('We lazen wat u ons vertelde.');
  });
});

describe('the letter about a dwangsom', () => {
  const gegevens = voorbeeldgegevens('nl', 'je')['dwangsom-vaststellen'];
  const tekst = (meer: object): string =>
    plat(briefAlsTekst(maakBrief('dwangsom-vaststellen', { ...gegevens, ...meer })));
  const som = (meer: object) =>
    blokkenVan(maakBrief('dwangsom-vaststellen', { ...gegevens, ...meer }), 'som')[0]?.som.regels.map(
      ({ label, cents }) => [plat(label), ...cents],
    );

  it('adds up the days at each rate, says by when it is paid, that nothing is kept of it, and how to object', () => {
    expect(som({})).toEqual([
      ['14 dagen van € 23', 32200],
      ['1 dag van € 35', 3500],
      ['Op je rekening', 35700],
    ]);
    const brief = tekst({});
    for (const zin of ['uiterlijk op 21 juli 2026', 'We houden er niets van in.', 'Je kunt ook bezwaar maken.'])
      expect(brief).toContain(zin);
  });

  it('comes to nothing on a ground of the law, with its article and without a day of payment', () => {
    const geen = { grond: 'onredelijk-laat', artikel: 'Awb art. 4:17 lid 5 a' };
    expect(som({ geen })?.at(-1)).toEqual(['Op je rekening', 0]);
    const brief = tekst({ geen });
    expect(brief).toContain('Je liet ons pas heel laat weten dat we te laat waren.');
    expect(brief).toContain('artikel 4:17, lid 5');
    expect(brief).not.toContain('Je hebt het geld.');
  });

  it('takes off what an earlier besluit gave, and says that the aanvraag goes on while it is not decided', () => {
    expect(som({ eerder: 32200 })?.slice(-2)).toEqual([
      ['Dit kreeg je al', -32200],
      ['Op je rekening', 3500],
    ]);
    expect(tekst({ geeindigdOp: undefined })).toContain('Je aanvraag loopt gewoon door.');
    expect(tekst({ over: 'bezwaar' })).toContain('artikel 7:14');
  });
});

describe('the sum', () => {
  const regels = (soort: Briefsoort) =>
    blokkenVan(maak(soort), 'som')[0]?.som.regels.map((regel) => [regel.label, ...regel.cents]);

  it('shows a lowering as a line of its own', () => {
    expect(regels('afstemmen')).toEqual([
      ['Bedrag om van te leven', 141946],
      ['Je inkomen', 0],
      ['Verlaging van je uitkering', -42584],
      ['Je uitkering', 99362],
      ['Opzij voor je vakantiegeld', -4968],
      ['Op je rekening', 94394],
    ]);
  });

  it('reads from the norm to the account', () => {
    expect(regels('toekennen')).toEqual([
      ['Bedrag om van te leven', 140150, 141946],
      ['Je inkomen', 0, 0],
      ['Je uitkering', 140150, 141946],
      ['Opzij voor je vakantiegeld', -7008, -7097],
      ['Op je rekening', 133142, 134849],
    ]);
  });

  it('of a refusal ends in 0,00 and still adds up', () => {
    expect(regels('afwijzen')).toEqual([
      ['Bedrag om van te leven', 140150],
      ['Je inkomen', -182000],
      ['Wat je meer hebt dan dit bedrag', 41850],
      ['Je bijstand', 0],
    ]);
  });

  it('of an advance shows what is kept for now', () => {
    expect(regels('voorschot-verlenen')?.slice(-2)).toEqual([
      ['Dit deel houden we nog even vast', -7007],
      ['Je voorschot', 133143],
    ]);
  });

  it('of a specificatie puts a correction beside its own month', () => {
    expect(plat(JSON.stringify(regels('specificatie')?.slice(-5)))).toBe(
      JSON.stringify([
        ['Samen, juni 2026', 90392],
        ['Je vakantiegeld van het afgelopen jaar', 7008],
        ['mei 2026: je loon was lager', 4250],
        ['Huur, naar je verhuurder', -20000],
        ['Op je rekening', 81650],
      ]),
    );
  });

  it('of terugvorderen adds tax and takes off what was paid', () => {
    const gegevens = { ...voorbeeldgegevens('nl', 'je').terugvorderen, loonbelasting: 23786 };
    const som = blokkenVan(maakBrief('terugvorderen', gegevens), 'som')[0]?.som;
    expect(som?.regels.map((regel) => regel.cents[0])).toEqual([42750, 23786, -5000, 61536]);
    expect(som?.regels[1]?.artikel).toBe('artikel 58, lid 5 Participatiewet');
  });

  it('of a correction says what is paid back and by which day (Awb 4:86), and what still comes', () => {
    const { maanden: _, ...basis } = voorbeeldgegevens('nl', 'je').herzien;
    const maanden = [
      { maand: '2026-04', kreeg: 100_000, recht: 70_000 },
      { maand: '2026-05', kreeg: 100_000, recht: 110_000 },
    ] as const;
    const brief = maakBrief('herzien', { ...basis, maanden });
    expect(blokkenVan(brief, 'datums')[0]?.punten).toMatchObject([{ datum: '2026-07-21', cents: 30_000 }]);
    expect(plat(JSON.stringify(brief))).toContain('Over andere maanden krijg je nog');
    const meer = maakBrief('herzien', { ...basis, maanden: [maanden[1]] });
    expect(blokkenVan(meer, 'datums')).toEqual([]);
    const weg = maakBrief('intrekken', voorbeeldgegevens('nl', 'je').intrekken);
    expect(blokkenVan(weg, 'datums')[0]?.punten).toMatchObject([{ datum: '2026-07-21', cents: 266_284 }]);
  });

  it('refuses a month without an amount, naming what is missing', () => {
    const gegevens = voorbeeldgegevens('nl', 'je').normwijziging;
    const onbekend = {
      ...gegevens.wordt,
      uitbetaling: undefined,
      ontbreekt: [{ soort: 'bedrag', naam: 'norm 2027', datum: '2027-01-01' }] as const,
    };
    expect(() => maakBrief('normwijziging', { ...gegevens, wordt: onbekend })).toThrow(/norm 2027/);
  });

  it('refuses to refuse somebody who has bijstand', () => {
    const gegevens = voorbeeldgegevens('nl', 'je');
    expect(() => maakBrief('afwijzen', { ...gegevens.afwijzen, uitkomst: gegevens.wijzigen.wordt })).toThrow(/refusal/);
  });

  it('adds up for any month the law can give', () => {
    const cents = fc.integer({ min: 0, max: 400_000 });
    fc.assert(
      fc.property(cents, cents, cents, cents, (norm, inkomen, vrij, opzij) => {
        const vrijgelaten = Math.min(vrij, inkomen);
        const uitkering = Math.max(0, norm - inkomen + vrijgelaten);
        const maand = uitkomst('2026-06', {
          norm,
          inkomen,
          vrijgelaten,
          uitkering,
          vakantietoeslag: Math.min(opzij, uitkering),
        });
        const { specificatie } = voorbeeldgegevens('nl', 'je');
        const som = blokkenVan(maakBrief('specificatie', { ...specificatie, uitkomst: maand }), 'som')[0]?.som;
        const losse = som?.regels.filter((regel) => regel.rol === 'regel').reduce((t, r) => t + (r.cents[0] ?? 0), 0);
        expect(som?.regels.at(-1)?.cents[0]).toBe(losse);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the objection clause', () => {
  const met = (laatsteBezwaardag: GegevensPerSoort['toekennen']['laatsteBezwaardag']) =>
    maakBrief('toekennen', { ...voorbeeldgegevens('nl', 'je').toekennen, laatsteBezwaardag });
  const tekst = (brief: Brief) => plat(briefAlsTekst(brief));

  it('says six weeks only when the last day is six weeks after the letter', () => {
    expect(tekst(met('2026-07-21'))).toContain('Dat is 6 weken na deze brief.');
    expect(tekst(met('2026-07-22'))).not.toContain('6 weken');
    expect(tekst(met('2026-07-22'))).toContain('uiterlijk woensdag 22 juli 2026');
  });
  it('is refused when the term is over before the letter leaves', () => {
    expect(() => met('2026-06-09')).toThrow(/objection term/);
  });
  it('stands in a message only when there is a last day', () => {
    const gegevens = voorbeeldgegevens('nl', 'je').normwijziging;
    expect(blokkenVan(maakBrief('normwijziging', gegevens), 'bezwaar')).toHaveLength(0);
    const metDag = maakBrief('normwijziging', { ...gegevens, laatsteBezwaardag: '2026-07-21' });
    expect(blokkenVan(metDag, 'bezwaar')).toHaveLength(1);
  });
});

describe('sentences of staff', () => {
  const brief = maakBrief('toekennen', {
    ...voorbeeldgegevens('nl', 'je').toekennen,
    eigenZinnen: ['Eigen *zin* {x}.'],
  });
  it('stand as they were written, never read as places or emphasis', () => {
    expect(blokkenVan(brief, 'vrij')[0]?.zinnen).toEqual([
      { id: 'eigen', delen: [{ tekst: 'Eigen *zin* {x}.' }], bewerkbaar: true, eigen: true },
    ]);
  });
  it('may replace marked sentences only', () => {
    for (const zin of zinnenVan(brief)) {
      const uitslag = wijzigZin(brief, zin.id, 'Iets anders.');
      expect(uitslag.ok, zin.id).toBe(zin.bewerkbaar);
      if (uitslag.ok) {
        const nieuw = [...zinnenVan(uitslag.value)].find((kandidaat) => kandidaat.id === zin.id);
        expect(nieuw).toEqual({ id: zin.id, delen: [{ tekst: 'Iets anders.' }], bewerkbaar: true, eigen: true });
        expect([...zinnenVan(uitslag.value)]).toHaveLength([...zinnenVan(brief)].length);
      } else expect(uitslag.weigering.code).toBe('vaste-zin');
    }
  });
  it('never touch sum, objection clause or help', () => {
    for (const soort of BESLUITSOORTEN)
      for (const blok of maak(soort).blokken)
        if (blok.soort === 'bezwaar' || blok.soort === 'hulp')
          for (const zin of blok.zinnen) expect(zin.bewerkbaar, `${soort} ${zin.id}`).toBe(false);
  });
  it.each([
    ['eigen', '  ', 'lege-zin'],
    ['eigen', 'a'.repeat(LANGSTE_ZIN + 1), 'te-lange-zin'],
    ['eigen', 'een\u0000nul', 'verboden-teken'],
    ['bestaat-niet', 'x', 'onbekende-zin'],
    ['algemeen.bezwaarUiterlijk', 'Doe het later.', 'vaste-zin'],
  ])('refuse %s with %j as %s', (id, tekst, code) => {
    const uitslag = wijzigZin(brief, id, tekst);
    expect(uitslag.ok ? 'ok' : uitslag.weigering.code).toBe(code);
  });
  it('take the longest text that fits', () => {
    expect(wijzigZin(brief, 'eigen', 'a'.repeat(LANGSTE_ZIN)).ok).toBe(true);
  });
});

describe('screen and plain text', () => {
  it('draw the amount inside the panel of the conclusion', () => {
    const [paneel] = briefAlsScherm(maak('toekennen')).blokken;
    expect(paneel?.soort === 'paneel' && plat(paneel.bedrag?.tekst ?? '')).toBe('€ 1.331,42');
  });
  it('write amounts and dates in the language of the letter', () => {
    const tekst = plat(briefAlsTekst(maak('toekennen', 'en', 'u')));
    expect(tekst).toContain('€ 1,331.42');
    expect(tekst).toContain('Friday 29 May 2026');
    expect(tekst).toContain('article 21, part a Participatiewet');
  });
  it('lose no sentence', () => {
    for (const soort of briefsoorten('nl', 'je')) {
      const brief = maak(soort);
      const tekst = briefAlsTekst(brief);
      for (const zin of zinnenVan(brief)) expect(tekst, soort).toContain(zinTekst(zin));
    }
  });
});

describe('the address', () => {
  const { ontvangstbevestiging } = voorbeeldgegevens('nl', 'u');
  it('stands in as many lines as it needs, a representative above the name', () => {
    const geadresseerde = {
      ...ontvangstbevestiging.geadresseerde,
      terAttentieVan: 'Bewindvoerders Noord',
      land: 'België',
    };
    const brief = maakBrief('ontvangstbevestiging', { ...ontvangstbevestiging, geadresseerde });
    expect(briefAlsScherm(brief).aan).toEqual([
      'Bewindvoerders Noord',
      'Yvonne de Wit',
      'Lindelaan 14',
      '9401 AB  Veenrade',
      'BELGIË',
    ]);
  });
});

describe('articles', () => {
  it.each([
    ['Pw art. 31 lid 2 n', 'artikel 31, lid 2, onderdeel n Participatiewet'],
    ['Pw art. 21 a', 'artikel 21, onderdeel a Participatiewet'],
    ['Pw art. 22a lid 1', 'artikel 22a, lid 1 Participatiewet'],
    ['Pw art. 11 lid 4, art. 24', 'artikel 11, lid 4, artikel 24 Participatiewet'],
    ['Pw art. 13 lid 1 a', 'artikel 13, lid 1, onderdeel a Participatiewet'],
    [
      'Pw art. 18 lid 4 h, lid 5, art. 21 a, lid 3',
      'artikel 18, lid 4, onderdeel h, lid 5, artikel 21, onderdeel a, lid 3 Participatiewet',
    ],
    ['Awb art. 4:5', 'artikel 4:5 Algemene wet bestuursrecht'],
    ['iets anders', 'iets anders'],
  ])('%s reads %s', (kort, voluit) => {
    expect(artikelVoluit(kort, 'nl')).toBe(voluit);
  });
});
