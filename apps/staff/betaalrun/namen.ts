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
const BANK = { wacht: 'bankbestand klaar', deels: 'deels betaald', verwerkt: 'betaald' } as const;

/** Where a run stands: once there is a file, what the bank said of it, and how much came back. */
export function runstatus({ status, bank, teruggekomen }: Pick<Betaalrun, 'status' | 'bank' | 'teruggekomen'>): string {
  const stand = bank ? BANK[bank] : (STATUS[status] ?? status.replaceAll('-', ' '));
  return teruggekomen > 0 ? `${stand}, ${teruggekomen} teruggekomen` : stand;
}

const SOORT = { maand: 'Maandrun', dag: 'Dagrun', spoed: 'Spoedbetaling' } as const;
export const soortVan = (soort: Betaalrun['soort']): string => SOORT[soort];
/** `Maandrun november 2026`. */
export const runnaam = (run: Pick<Betaalrun, 'soort' | 'maand'>): string =>
  hoofdletter(`${SOORT[run.soort]}${run.maand ? ` ${maandLang(run.maand)}` : ''}`);

/** Still computing: not every line is done. */
export const rekent = (run: Pick<Betaalrun, 'voortgang' | 'status'>): boolean =>
  run.voortgang.klaar < run.voortgang.totaal && run.status !== 'afgeblazen';
