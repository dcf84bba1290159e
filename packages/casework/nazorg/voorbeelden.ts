import { instant } from '../tijdstip/index.ts';
import { nextNazorg } from './next.ts';
import type { Nazorgcommand, Nazorgopdracht, NazorgopdrachtVan } from './opdracht.ts';
import type { Nazorg, Nazorgtoestand } from './toestand.ts';

/** The day of the examples. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

const door = { door: 'ilse', op: instant('2026-11-24T10:00:00Z') };
const BAAN = {
  werkgever: 'Bakkerij De Halm',
  begonnenOp: '2026-11-16',
  contract: 'tijdelijk',
  eindigtOp: '2027-05-15',
} as const;
const REGELS = {
  ...{ exitgesprekBinnenDagen: 14, contactNaMaanden: [1, 3, 6], eindeContractDagenVooraf: 42 },
  bron: 'Beleidsregel, art. 6',
};

/** One command of each kind that fits somewhere. */
export const OPDRACHT: { readonly [C in Nazorgcommand]: NazorgopdrachtVan<C> } = {
  startNazorg: {
    ...{ command: 'startNazorg', id: 'n1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'yvonne', ...door },
    ...{ soort: 'uitgestroomd', baan: BAAN, regels: REGELS },
  },
  recordExitgesprek: {
    ...{ command: 'recordExitgesprek', gevoerdOp: '2026-11-24', vorm: 'gesprek', ...door },
    ...{ woorden: 'Ik ben trots.', watHielp: 'De proefplaatsing.', afspraken: 'Wij bellen na een maand.' },
    zonderGevolg: 'De inwoner wilde er niet naar kijken.',
  },
  recordNazorgcontact: {
    ...{ command: 'recordNazorgcontact', gevoerdOp: '2026-11-24', vorm: 'telefoon', stand: 'goed', ...door },
    verslag: 'Het bevalt.',
  },
  changeBaan: {
    ...{ command: 'changeBaan', ...BAAN, contract: 'vast', eindigtOp: undefined, toelichting: 'Nu vast.', ...door },
  },
  reportWerkstand: { command: 'reportWerkstand', stand: 'let-op', woorden: 'Het is druk.', ...door },
  finishNazorg: { command: 'finishNazorg', toelichting: 'Het gaat goed.', ...door },
  stopNazorg: { command: 'stopNazorg', grond: 'wil-niet', toelichting: 'Wil geen contact.', ...door },
};

/** The care after commands. @throws Error when one is refused */
export function nazorgNa(nazorg: Nazorg | undefined, ...opdrachten: readonly Nazorgopdracht[]): Nazorg {
  const na = opdrachten.reduce<Nazorg | undefined>((nu, opdracht) => {
    const uitslag = nextNazorg(nu, opdracht, VANDAAG);
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, nazorg);
  if (!na) throw new Error('no nazorg');
  return na;
}

const zonderRegels = { ...OPDRACHT.startNazorg, regels: { bron: 'Geen beleid' } };

/** One per state; the one that runs has contacts to come. */
export const VOORBEELD: { readonly [T in Nazorgtoestand]: Nazorg } = {
  loopt: nazorgNa(undefined, OPDRACHT.startNazorg),
  afgerond: nazorgNa(undefined, zonderRegels, OPDRACHT.finishNazorg),
  gestopt: nazorgNa(undefined, OPDRACHT.startNazorg, OPDRACHT.stopNazorg),
};
