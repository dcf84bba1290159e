import { describe, expect, it } from 'vitest';
import type { Taalgebruik } from '../teksten/taal.tsx';
import { inVorm, plat, type Vorm, vul } from '../teksten/tekst.ts';
import { regeltekst } from './regeltekst.ts';
import type { Bonregel } from './vragen.ts';

const taal = (vorm: Vorm): Taalgebruik => ({
  taal: 'nl',
  vorm,
  zeg: (tekst, ...[waarden]) => plat(vul(inVorm(tekst, 'nl', vorm), waarden)),
});
const regel = (sleutel: string, meer: Partial<Bonregel> = {}): Bonregel => ({
  ...{ sleutel, tekst: 'Wat de server zegt', bedragInCenten: 100, soort: 'plus', artikel: null, uitleg: [] },
  ...{ waarom: null, maand: null },
  ...meer,
});

describe('a line in the words of residents', () => {
  it('has our own name and reason, in the form of the municipality', () => {
    expect(regeltekst(regel('uitbetaling'), '2026-07', taal('je')).tekst).toBe('Voor juli krijg je');
    expect(regeltekst(regel('uitbetaling'), '2026-07', taal('u')).tekst).toBe('Voor juli krijgt u');
    expect(regeltekst(regel('norm'), '2026-07', taal('je')).uitleg).toHaveLength(1);
    expect(regeltekst(regel('geen-recht'), '2026-07', taal('je')).tekst).toBe('Lager dan 0 kan niet');
  });
  it('keeps what the server says of a line we do not know', () => {
    const woorden = regeltekst(
      regel('open-2026-06', { uitleg: ['Je loon was hoger.', 'Wij rekenden met je loon van mei.'] }),
      '2026-07',
      taal('je'),
    );
    expect(woorden).toEqual({
      tekst: 'Wat de server zegt',
      kort: 'Je loon was hoger.',
      uitleg: ['Wij rekenden met je loon van mei.'],
    });
  });
  it('leaves the sentence for staff to the tree of reasons', () => {
    const says = 'De norm van artikel 21 a voor een alleenstaande';
    const woorden = regeltekst(
      regel('norm', { uitleg: [says], waarom: { value: 1, article: '', says, uses: [] } }),
      '2026-07',
      taal('je'),
    );
    expect(woorden.kort).toBeUndefined();
    expect(woorden.uitleg.join(' ')).not.toContain(says);
  });
});
