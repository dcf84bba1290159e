import { ROLLEN, TAKEN_PER_ROL } from '@meedoen/casework/bevoegdheid';
import { describe, expect, it } from 'vitest';
import { beginVan, DEUREN, plaatsNaam } from './deuren.ts';
import { WELKOM } from './welkom.ts';

describe('doors of the bar', () => {
  it('gives every role a place to begin: a door, or a page that says what can be done; residents have their own app', () => {
    const zonder = ROLLEN.filter((rol) => beginVan(TAKEN_PER_ROL[rol]) === undefined);
    expect(zonder).toEqual(['inwoner', 'vertegenwoordiger', 'werkgever']);
    // an account outside has no door while its organisation is not known here
    expect(Object.keys(WELKOM)).toEqual(['ketenpartner', 'werkgever']);
    expect(beginVan(TAKEN_PER_ROL.ketenpartner)).toBe('/overdrachten');
  });

  it('shows who pays no work list, and a coach no payments', () => {
    const van = (rol: 'betaalbeheer' | 'coach') =>
      DEUREN.filter(({ taken }) => taken.some((taak) => TAKEN_PER_ROL[rol].includes(taak))).map(({ naam }) => naam);
    // who brings payments to the bank also sends back there what came in wrongly
    expect(van('betaalbeheer')).toEqual(['Betalen', 'Invordering']);
    expect(van('coach')).toEqual([
      'Werkvoorraad',
      'Dossiers',
      'Begeleiding',
      'Agenda',
      'Groepen',
      'Instrumenten',
      'Loonkostensubsidie',
    ]);
  });

  it('names the gemeente when there is one, the organisation when it works for more', () => {
    const veenrade = { code: '9999', naam: 'Veenrade' };
    const uitvoerder = { id: 'x', naam: 'Waterkant' };
    expect(plaatsNaam({ gemeenten: [veenrade], uitvoerder })).toBe('Veenrade');
    expect(plaatsNaam({ gemeenten: [veenrade, { code: '9998', naam: 'Plasdijk' }], uitvoerder })).toBe('Waterkant');
  });
});
