import { FEITSOORTNAMEN, leesWaarde } from '@meedoen/casework/feiten';
import { describe, expect, it } from 'vitest';
import { leesVelden, veldenVan } from './velden.ts';

describe('the form of a fact, drawn from the catalogue', () => {
  it('has fields for every kind of fact, each with a label', () => {
    for (const soort of FEITSOORTNAMEN) {
      const velden = veldenVan(soort);
      expect(velden.length, soort).toBeGreaterThan(0);
      for (const veld of velden) {
        expect(veld.label, `${soort}.${veld.naam}`).not.toBe('');
        if (veld.soort === 'keuze' || veld.soort === 'keuzes')
          expect(veld.keuzes.length, `${soort}.${veld.naam}`).toBeGreaterThan(0);
      }
    }
  });

  it('knows dates, amounts, people and choices apart', () => {
    const soorten = Object.fromEntries(veldenVan('inkomen').map(({ naam, soort }) => [naam, soort]));
    expect(soorten).toMatchObject({
      kenmerk: 'tekst',
      soort: 'keuze',
      nettoInCenten: 'bedrag',
      geschat: 'ja-nee',
      urenPerWeek: 'getal',
    });
    expect(veldenVan('geboortedatum')[0]?.soort).toBe('datum');
    expect(veldenVan('partnerschap')[0]?.soort).toBe('persoon');
    expect(veldenVan('medebewoning').find(({ naam }) => naam === 'uitzondering')?.soort).toBe('keuze');
  });

  it('reads a value that the catalogue takes', () => {
    const { waarde, fouten } = leesVelden(veldenVan('inkomen'), {
      kenmerk: 'Glansrijk',
      soort: 'loon',
      nettoInCenten: '797,00',
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    });
    expect([...fouten]).toEqual([]);
    expect(leesWaarde('inkomen', waarde)).toMatchObject({ ok: true, waarde: { nettoInCenten: 79700, geschat: false } });
  });

  it('says at the field what is missing or cannot be read', () => {
    const { fouten } = leesVelden(veldenVan('inkomen'), { nettoInCenten: 'veel', urenPerWeek: 'x' });
    expect(fouten.get('/waarde/kenmerk')).toBe('Vul dit in.');
    expect(fouten.get('/waarde/nettoInCenten')).toContain('geen bedrag');
    expect(fouten.get('/waarde/urenPerWeek')).toContain('geen getal');
  });

  it('says that there is no partner, which is a value too', () => {
    expect(leesVelden(veldenVan('partnerschap'), { partner: 'niemand' }).waarde).toMatchObject({ partner: null });
  });
});
