import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berekenBetaalregel, optelling, type Regelinvoer } from './betaalregel.ts';
import { saldi } from './journaalpost.ts';

const selena: Dossier = {
  aanvrager: {
    id: 's',
    geboortedatum: { waarde: '2001-03-04' },
    nederlander: [{ waarde: true }],
    medischUrenbeperkt: [{ waarde: true }],
  },
  inkomsten: [{ id: 'i', persoon: 's', soort: 'loon', netto: 79700, vakantietoeslag: 'inbegrepen', vrijlating: 'y' }],
};

const invoer = (o: Partial<Regelinvoer> = {}): Regelinvoer => ({
  maand: '2026-11',
  uitkomst: berekenMaand(selena, '2026-11'),
  geboekt: undefined,
  open: [],
  vakantiegeld: 0,
  openVoorschot: 0,
  bestemmingen: { inhoudingen: [], persoon: { iban: 'NL02INGB0000000001', naam: 'S. Brouwer', gecontroleerd: true } },
  kop: {
    uitvoerder: 'u',
    gemeente: '9901',
    persoon: 's',
    recht: 'r',
    boekdatum: '2026-11-24',
    omschrijving: 'Bijstand november 2026',
  },
  aandacht: [],
  vorig: undefined,
  ...o,
});

describe('a line of a payment run', () => {
  it('pays Selena 704,91 over November 2026: 742,01 less 37,10 set aside', () => {
    const regel = berekenBetaalregel(invoer());
    expect(regel.netto).toBe(70491);
    expect(regel.som.map((r) => [r.sleutel, r.bedrag])).toEqual([
      ['norm', 141946],
      ['inkomen', -79700],
      ['vrijgelaten', 11955],
      ['uitkering', 74201],
      ['vakantietoeslag', -3710],
      ['totaal', 70491],
    ]);
    expect(saldi(regel.posten).get('te-betalen')).toBe(0);
    expect(saldi(regel.posten).get('bank')).toBe(-70491);
  });

  it('takes a lowering off in a line of its own, and names it as what made the difference', () => {
    const verlaagd = { ...selena, verlagingen: [{ id: 'v', grond: 'afstemming', percentage: 30 }] } as const;
    const vorig = berekenBetaalregel(invoer()).kern;
    const regel = berekenBetaalregel(invoer({ uitkomst: berekenMaand(verlaagd, '2026-11'), vorig }));
    expect(regel.som.map((r) => [r.sleutel, r.bedrag, r.artikel])).toEqual([
      ['norm', 141946, 'Pw art. 21 a'],
      ['inkomen', -79700, 'Pw art. 32'],
      ['vrijgelaten', 11955, 'Pw art. 31 lid 2'],
      ['verlaging', -42584, 'Pw art. 18'],
      ['uitkering', 31617, null],
      ['vakantietoeslag', -1581, 'Pw art. 19 lid 3'],
      ['totaal', 30036, null],
    ]);
    expect([regel.oorzaak, regel.netto]).toEqual(['verlaging', 30036]);
    expect(saldi(regel.posten).get('bank')).toBe(-30036);
  });

  it('ends in zero with a lowering of everything, and says so line by line', () => {
    const verlaagd = { ...selena, verlagingen: [{ id: 'v', grond: 'afstemming', percentage: 100 }] } as const;
    const regel = berekenBetaalregel(invoer({ uitkomst: berekenMaand(verlaagd, '2026-11') }));
    expect(regel.som.find(({ sleutel }) => sleutel === 'verlaging')?.bedrag).toBe(-74201);
    expect([regel.netto, regel.som.at(-1)?.bedrag, regel.posten]).toEqual([0, 0, []]);
  });

  it('pays nothing twice: a month that is booked adds nothing', () => {
    const regel = berekenBetaalregel(invoer({ geboekt: { uitkering: 74201, vakantietoeslag: 3710 } }));
    expect(regel.netto).toBe(0);
    expect(regel.posten).toEqual([]);
  });

  it('puts a month of which more was booked on the list of what needs eyes', () => {
    const regel = berekenBetaalregel(invoer({ geboekt: { uitkering: 80000, vakantietoeslag: 4000 } }));
    expect(regel.netto).toBeUndefined();
    expect(regel.aandacht).toContain('meer geboekt');
  });

  it('says what is missing when the law cannot say the amount', () => {
    const zonder: Dossier = { aanvrager: { id: 's' } };
    const regel = berekenBetaalregel(invoer({ uitkomst: berekenMaand(zonder, '2026-11') }));
    expect(regel.netto).toBeUndefined();
    expect(regel.aandacht).toMatch(/geboren|geboortedatum/);
    expect(regel.posten).toEqual([]);
  });

  it('looks at a big difference, but not at holiday pay that comes and goes by the calendar', () => {
    const vorig = berekenBetaalregel(invoer()).kern;
    const anders = (verschil: number) =>
      berekenBetaalregel(invoer({ vorig: { ...vorig, netto: vorig.netto - verschil } }));
    expect(anders(24_999).aandacht).toBeUndefined();
    expect(anders(25_000).aandacht).toBe('Groot verschil met de vorige betaling.');
    expect(anders(-25_000).aandacht).toBe('Groot verschil met de vorige betaling.');
    const juni = berekenBetaalregel(invoer({ vorig, vakantiegeld: 44_520 }));
    expect(juni.netto).toBe(70491 + 44_520);
    expect(juni.aandacht).toBeUndefined();
    expect(berekenBetaalregel(invoer({ vorig: juni.kern })).aandacht).toBeUndefined();
  });

  it('does not pay to an account nobody looked at', () => {
    const regel = berekenBetaalregel(
      invoer({
        bestemmingen: {
          inhoudingen: [],
          persoon: { iban: 'NL02INGB0000000001', naam: 'S. Brouwer', gecontroleerd: false },
        },
      }),
    );
    expect(regel.netto).toBeUndefined();
    expect(regel.aandacht).toContain('nieuw');
  });

  it('adds up from top to bottom and leaves the ledger in balance, whatever comes together', () => {
    const bedrag = fc.nat(200_000);
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, bedrag, (open, vakantiegeld, openVoorschot, aflossing) => {
        const regel = berekenBetaalregel(
          invoer({
            open: open === 0 ? [] : [{ maand: '2026-09', bedrag: open, reden: 'Nabetaling' }],
            vakantiegeld,
            openVoorschot,
            bestemmingen: {
              ...invoer().bestemmingen,
              inhoudingen: [{ soort: 'aflossing', id: 'a', naam: 'Lening', vordering: 'v', bedrag: aflossing }],
            },
          }),
        );
        const totaal = regel.som.find((r) => r.soort === 'totaal');
        expect(optelling(regel.som)).toBe(totaal?.bedrag);
        const balance = saldi(regel.posten);
        expect([...balance.values()].reduce((sum, each) => sum + each, 0)).toBe(0);
        // what was open before this run is gone after it
        expect((balance.get('te-betalen') ?? 0) - open).toBe(0);
      }),
    );
  });
});
