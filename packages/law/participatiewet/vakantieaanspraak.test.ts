import { describe, expect, it } from 'vitest';
import { aanspraakTegenwoordigeArbeid } from '../amounts/index.ts';
import { type Cents, type IsoDate, lawOn } from '../kernel/index.ts';
import { berekenDag, type Dossier, type Inkomst } from './index.ts';
import { vakantieaanspraak } from './vakantieaanspraak.ts';

/** Counted income of who has an income with a claim, in February 2026 (Normenbrief 2026, bijlage IV). */
function geteld(
  inkomst: Partial<Inkomst> & { readonly netto: Cents },
  geboren: IsoDate,
  partner?: IsoDate,
): Cents | undefined {
  const dossier: Dossier = {
    aanvrager: { id: 'a', geboortedatum: { waarde: geboren } },
    ...(partner ? { partner: [{ waarde: { id: 'p', geboortedatum: { waarde: partner } } }] } : {}),
    inkomsten: [{ id: 'i', persoon: 'a', soort: 'loon', vakantietoeslag: 'aanspraak', ...inkomst }],
  };
  return berekenDag(dossier, '2026-02-10').inkomen?.value;
}

describe('which formula goes with an income', () => {
  it('art. 11 for wages, art. 13 for wages without the heffingskorting: 8% without its bands', () => {
    // 80,00 - 20,77 = 59,23
    expect(geteld({ netto: 1000_00 }, '1985-01-01')).toBe(1059_23);
    expect(geteld({ netto: 1000_00, zonderHeffingskorting: true }, '1985-01-01')).toBe(1080_00);
  });

  it('art. 14 lid 1 b when both have the AOW age, c with its band when one has', () => {
    const aow = { netto: 1600_00, soort: 'pensioen' } as const;
    // 6,78% of 1.600,00 is 108,48
    expect(geteld(aow, '1950-01-01', '1951-01-01')).toBe(1708_48);
    // less 20,48 from 1.507,16 on
    expect(geteld(aow, '1950-01-01', '1980-01-01')).toBe(1688_00);
  });
});

it('names the published bands as what it was made of', () => {
  const { uses } = vakantieaanspraak(lawOn('2026-02-01'), aanspraakTegenwoordigeArbeid, 1000_00);
  expect(uses).toMatchObject([{ herkomst: { naam: aanspraakTegenwoordigeArbeid.naam, vanaf: '2026-01-01' } }]);
});
