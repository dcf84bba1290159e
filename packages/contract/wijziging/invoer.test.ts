import { FEITSOORTEN } from '@meedoen/casework/feiten';
import { describe, expect, it } from 'vitest';
import { reportWijziging, veldVanPointer, type Wijzigingsinvoer, type Wijzigingsoort, wijzigingVan } from './index.ts';

const vanaf = '2026-11-24';
const volledig: Readonly<Record<Wijzigingsoort, Wijzigingsinvoer>> = {
  loon: {
    vanaf,
    werk: 'nieuw',
    inkomen: {
      kenmerk: 'Glansrijk',
      soort: 'loon',
      nettoInCenten: 59800,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    },
  },
  verhuizing: { vanaf, straat: 'Lindelaan', huisnummer: '14', postcode: '1234 ab', plaats: 'Veenrade' },
  huishouden: { vanaf, huis: 'erbij', wie: 'Ruben de Wit' },
  scheiding: { vanaf, wie: 'Marta Nowak', woning: 'ik', kinderenBij: 'verdeeld', weetHet: 'nee' },
  bezit: { vanaf, bezit: { soort: 'auto', kenmerk: 'Opel', bedragInCenten: 150000 } },
  rekening: { vanaf, iban: 'nl91 abna 0417 1643 00', tenaamstelling: 'Y. de Wit' },
  buitenland: { vanaf, totEnMet: '2026-12-10', land: 'Marokko' },
  anders: { vanaf, toelichting: 'Ik ga studeren.' },
};
const SOORTEN = Object.keys(volledig) as Wijzigingsoort[];

describe('passing on a change', () => {
  it.each(SOORTEN)('%s: gives a body the API takes, with facts the catalogue knows', (soort) => {
    const uitkomst = wijzigingVan(soort, volledig[soort]);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    expect(reportWijziging.body?.safeParse(uitkomst.wijziging).success).toBe(true);
    for (const feit of uitkomst.wijziging.feiten) {
      const definitie = Object.entries(FEITSOORTEN).find(([naam]) => naam === feit.soort)?.[1];
      expect(definitie?.schema.safeParse(feit.waarde).error).toBeUndefined();
      expect(definitie).toBeDefined();
    }
  });

  it.each(SOORTEN)('%s: says per field what is missing, and always the day', (soort) => {
    const uitkomst = wijzigingVan(soort, {});
    expect(uitkomst.ok).toBe(false);
    if (!uitkomst.ok) {
      expect(uitkomst.fouten.vanaf).toBeDefined();
      expect(Object.keys(uitkomst.fouten).length).toBeGreaterThan(1);
    }
  });

  it('refuses what was typed at an amount and is none', () => {
    const loon = wijzigingVan('loon', {
      ...volledig.loon,
      inkomen: { ...volledig.loon.inkomen, nettoInCenten: 'abc' },
    });
    expect(loon).toEqual({ ok: false, fouten: { 'inkomen-nettoInCenten': 'bedrag' } });
    const bezit = wijzigingVan('bezit', { vanaf, bezit: { ...volledig.bezit.bezit, bedragInCenten: '15OO' } });
    expect(bezit).toEqual({ ok: false, fouten: { 'bezit-bedrag': 'bedrag' } });
  });

  it('makes wages that stop an income of nothing', () => {
    const uitkomst = wijzigingVan('loon', { vanaf, werk: 'stopt', inkomen: { kenmerk: 'Glansrijk' } });
    expect(uitkomst.ok && uitkomst.wijziging.feiten[0]?.waarde).toMatchObject({
      kenmerk: 'Glansrijk',
      nettoInCenten: 0,
    });
  });

  it('keeps who came to live here as a note in Dutch', () => {
    const uitkomst = wijzigingVan('huishouden', { ...volledig.huishouden, toelichting: 'Vanaf zondag.' });
    expect(uitkomst.ok && uitkomst.wijziging.toelichting).toBe('Er komt iemand bij wonen: Ruben de Wit. Vanaf zondag.');
    expect(uitkomst.ok && uitkomst.wijziging.feiten).toEqual([]);
  });

  it('keeps who parts as a note, with whether the other knows, and records nothing about the other', () => {
    const uitkomst = wijzigingVan('scheiding', volledig.scheiding);
    expect(uitkomst.ok && uitkomst.wijziging).toMatchObject({
      feiten: [],
      toelichting:
        'Gaat uit elkaar: Marta Nowak. Blijft zelf in de woning. Elk kind woont bij een van beiden. Let op: de ander weet dit nog niet.',
    });
  });

  it('notices a trip that ends before it begins', () => {
    const uitkomst = wijzigingVan('buitenland', { ...volledig.buitenland, totEnMet: '2026-11-23' });
    expect(!uitkomst.ok && Object.keys(uitkomst.fouten)).toEqual(['totEnMet']);
  });
});

it('finds the field an error of the server is about', () => {
  expect(veldVanPointer('/feiten/0/waarde/iban')).toBe('iban');
  expect(veldVanPointer('/feiten/0/waarde/nettoInCenten')).toBe('inkomen-nettoInCenten');
  expect(veldVanPointer('/vanaf')).toBe('vanaf');
});
