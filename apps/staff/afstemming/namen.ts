import type { AfstemmingWeergave } from '@meedoen/contract/afstemming';

type Toestand = AfstemmingWeergave['toestand'];
type Maatregel = AfstemmingWeergave['maatregel'];

export const TOESTAND: Readonly<
  Record<Toestand, { readonly naam: string; readonly toon: '' | 'wait' | 'danger' | 'safe' }>
> = {
  signalering: { naam: 'gemeld', toon: 'wait' },
  voornemen: { naam: 'inwoner kan reageren', toon: 'wait' },
  zienswijze: { naam: 'inwoner heeft gereageerd', toon: 'wait' },
  opgelegd: { naam: 'verlaging loopt', toon: 'danger' },
  'inkeer-gevraagd': { naam: 'gevraagd om te stoppen', toon: 'wait' },
  gewaarschuwd: { naam: 'waarschuwing gegeven', toon: '' },
  afgezien: { naam: 'geen maatregel', toon: 'safe' },
  beeindigd: { naam: 'gestopt', toon: 'safe' },
  herroepen: { naam: 'herroepen na bezwaar', toon: 'safe' },
};

export const VIA = {
  'eigen-pagina': 'op de eigen pagina',
  gesprek: 'in een gesprek',
  telefoon: 'aan de telefoon',
  brief: 'in een brief',
} as const;

export const GROND = {
  'niet-vastgesteld': 'Het staat niet vast dat het zo is gegaan',
  'geen-verwijt': 'Er is niets te verwijten (art. 18 lid 9)',
  'dringende-redenen': 'Er zijn dringende redenen (art. 18 lid 10)',
  'hoort-bij-boete': 'Het gaat om de inlichtingenplicht: dat hoort bij de boete',
} as const;

/** A measure in a few words. */
export function maatregelInWoorden(maatregel: Maatregel): string {
  if (!maatregel || maatregel.soort === 'geen') return 'geen maatregel';
  if (maatregel.soort === 'waarschuwing') return 'schriftelijke waarschuwing';
  return `${maatregel.percentage} procent, ${maatregel.maanden} ${maatregel.maanden === 1 ? 'maand' : 'maanden'}`;
}
