import type { Betaalrun } from '@meedoen/contract/betaalrun';
import { hoofdletter, maandLang } from '@meedoen/ui/weergave';

const STATUS: Readonly<Record<string, string>> = {
  berekenen: 'wordt berekend',
  voorbeeld: 'ligt klaar',
  goedgekeurd: 'goedgekeurd, wordt geboekt',
  geboekt: 'geboekt',
  'bestand-gemaakt': 'bankbestand klaar',
  afgeblazen: 'afgeblazen',
};
export const runstatus = (status: string): string => STATUS[status] ?? status.replaceAll('-', ' ');

const SOORT = { maand: 'Maandrun', dag: 'Dagrun', spoed: 'Spoedbetaling' } as const;
export const soortVan = (soort: Betaalrun['soort']): string => SOORT[soort];
/** `Maandrun november 2026`. */
export const runnaam = (run: Pick<Betaalrun, 'soort' | 'maand'>): string =>
  hoofdletter(`${SOORT[run.soort]}${run.maand ? ` ${maandLang(run.maand)}` : ''}`);

/** Still computing: not every line is done. */
export const rekent = (run: Pick<Betaalrun, 'voortgang' | 'status'>): boolean =>
  run.voortgang.klaar < run.voortgang.totaal && run.status !== 'afgeblazen';
