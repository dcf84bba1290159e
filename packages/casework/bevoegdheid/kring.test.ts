import { describe, expect, it } from 'vitest';
import {
  BELANGCOMMANDS,
  BELANGSTATUSSEN,
  type Belangcommand,
  type Belangcontext,
  belangcommandsIn,
  bezwaarTegenBelang,
  nextBelang,
} from './belang.ts';
import { dossiergrondVan, isGesloten, type Kring, type Kringdossier } from './kring.ts';
import { TAKEN } from './taken.ts';

describe('who stays out of a file', () => {
  const kring: Kring = { id: 'u1', persoon: 'ik', familie: ['zus'], vertegenwoordigt: [{ persoon: 'buur' }] };
  const collega = (...toegewezenAan: string[]) => ({ persoon: 'x', gemarkeerd: { toegewezenAan } });
  it.each<[string, Kringdossier, ReturnType<typeof dossiergrondVan>]>([
    ['nothing', { persoon: 'x' }, undefined],
    ['others at home', { persoon: 'x', huisgenoten: ['y', 'z'] }, undefined],
    ['oneself', { persoon: 'ik' }, 'eigen-dossier'],
    ['oneself at home', { persoon: 'x', huisgenoten: ['ik'] }, 'eigen-dossier'],
    ['family', { persoon: 'zus' }, 'familie'],
    ['family at home', { persoon: 'x', huisgenoten: ['zus'] }, 'familie'],
    ['somebody represented', { persoon: 'buur' }, 'familie'],
    ['a colleague given to nobody', collega(), 'gemarkeerde-collega'],
    ['a colleague given to another', collega('u2'), 'gemarkeerde-collega'],
    ['a colleague given to this one', collega('u2', 'u1'), undefined],
    ['a colleague who is family, given to this one', { ...collega('u1'), huisgenoten: ['zus'] }, 'familie'],
    ['oneself, given to oneself', { persoon: 'ik', gemarkeerd: { toegewezenAan: ['u1'] } }, 'eigen-dossier'],
  ])('%s', (_, dossier, grond) => {
    expect(dossiergrondVan(kring, dossier)).toBe(grond);
  });
  it('one own file and that of family is closed for every task, that of a colleague for handling it', () => {
    for (const taak of TAKEN) {
      expect(isGesloten('eigen-dossier', taak)).toBe(true);
      expect(isGesloten('familie', taak)).toBe(true);
    }
    expect(TAKEN.filter((taak) => !isGesloten('gemarkeerde-collega', taak))).toEqual([
      'inzage-controleren',
      'bewaartermijn-goedkeuren',
      'collegadossier-toewijzen',
    ]);
  });
});

describe('a personal interest', () => {
  const context: Belangcontext = { door: 'c', medewerker: 'm', ingevoerdDoor: 'a', gevraagdDoor: 'b' };
  it('takes every command in its own status only', () => {
    const table = BELANGSTATUSSEN.map((status) =>
      BELANGCOMMANDS.map((command) => {
        const result = nextBelang(status, command, context);
        return result.ok ? result.value : '-';
      }).join(' '),
    );
    expect(table).toEqual([
      'bevestigd ingetrokken - - -',
      '- - verwijdering-gevraagd - -',
      '- - - verwijderd bevestigd',
      '- - - - -',
      '- - - - -',
    ]);
    for (const status of BELANGSTATUSSEN)
      expect(belangcommandsIn(status, context).map(({ command }) => command)).toEqual(
        BELANGCOMMANDS.filter((command) => nextBelang(status, command, context).ok),
      );
  });
  it.each<[Belangcommand, string, string | undefined]>([
    ['confirmBelang', 'a', 'zelf-ingevoerd'],
    ['confirmBelang', 'm', 'over-uzelf'],
    ['confirmBelang', 'b', undefined],
    ['withdrawBelang', 'a', undefined],
    ['requestVerwijdering', 'm', undefined],
    ['confirmVerwijdering', 'b', 'zelf-gevraagd'],
    ['confirmVerwijdering', 'm', 'over-uzelf'],
    ['confirmVerwijdering', 'a', undefined],
    ['rejectVerwijdering', 'b', undefined],
  ])('%s by %s: %s', (command, door, code) => {
    const status = {
      confirmBelang: 'ingevoerd',
      withdrawBelang: 'ingevoerd',
      requestVerwijdering: 'bevestigd',
    } as const;
    const van = command in status ? status[command as keyof typeof status] : 'verwijdering-gevraagd';
    expect(bezwaarTegenBelang(van, command, { ...context, door })?.code).toBe(code);
  });
});
