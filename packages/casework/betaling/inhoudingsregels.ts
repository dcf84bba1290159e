import type { Somregel } from './betaalregel.ts';
import type { Deel } from './verdeel.ts';

const WOORDEN = {
  beslag: { tekst: ({ naam }: Deel) => `Beslag: ${naam}`, artikel: 'Rv art. 475' },
  aflossing: { tekst: () => 'Terugbetalen in kleine stukjes', artikel: 'Pw art. 60' },
  derde: { tekst: ({ naam }: Deel) => `Betalen wij voor je aan ${naam}`, artikel: 'Pw art. 57' },
};
const isInhouding = (bestemming: Deel['bestemming']): bestemming is keyof typeof WOORDEN => bestemming in WOORDEN;

/** The lines of what is kept back from a payment, each below zero; in the words in which a month says them. */
export const inhoudingsregels = (delen: readonly Deel[]): Somregel[] =>
  delen.flatMap((deel): Somregel[] => {
    const { bestemming, bedrag } = deel;
    if (!isInhouding(bestemming)) return [];
    const { tekst, artikel } = WOORDEN[bestemming];
    return [{ sleutel: bestemming, tekst: tekst(deel), bedrag: -bedrag, soort: 'min', artikel, maand: null }];
  });
