import { ROLLEN, TAKEN_PER_ROL, type Taak } from '@meedoen/casework/bevoegdheid';
import { readBesluit } from '@meedoen/contract/besluit';
import { readRuns } from '@meedoen/contract/betaalrun';
import { readBrief } from '@meedoen/contract/brief';
import { readJaarruns } from '@meedoen/contract/jaaropgave';
import { readDossier } from '@meedoen/contract/persoon';
import { describe, expect, it } from 'vitest';
import { DEUREN } from './deuren.ts';
import { magOpenen } from './paginas.ts';

const als =
  (rol: (typeof ROLLEN)[number]) =>
  (...taken: readonly Taak[]) =>
    taken.some((taak) => TAKEN_PER_ROL[rol].includes(taak));

describe('which pages a session may open', () => {
  it('never closes a door that stands in the bar of a role', () => {
    for (const rol of ROLLEN)
      for (const { pad, taken } of DEUREN)
        if (als(rol)(...taken)) expect(magOpenen(pad, als(rol)), `${rol} ${pad}`).toBe(true);
  });

  it.each([
    ['/dossiers/x/betalingen', readDossier],
    ['/besluiten/x', readBesluit],
    ['/brieven/x', readBrief],
    ['/betaalruns/x', readRuns],
    ['/jaaropgaven?jaar=2026', readJaarruns],
  ] as const)('%s opens for whoever may read what it shows, and for nobody else', (pad, { taak }) => {
    for (const rol of ROLLEN) {
      const deur = DEUREN.some((each) => pad.startsWith(`${each.pad}/`) && als(rol)(...each.taken));
      expect(magOpenen(pad, als(rol)), `${rol} ${pad}`).toBe(deur || TAKEN_PER_ROL[rol].includes(taak as Taak));
    }
  });

  it('leads who pays to no file, and a member of the council to no work', () => {
    expect(magOpenen('/dossiers/x/betalingen', als('betaalbeheer'))).toBe(false);
    expect(magOpenen('/betaalruns/x', als('betaalbeheer'))).toBe(true);
    expect(magOpenen('/beleid', als('raadslid'))).toBe(true);
    for (const pad of ['/beleid/voorstellen', '/werkvoorraad', '/betaalruns', '/organisatie', '/aanvragen/nieuw'])
      expect(magOpenen(pad, als('raadslid')), pad).toBe(false);
    expect(magOpenen('/', als('raadslid'))).toBe(true);
  });
});
