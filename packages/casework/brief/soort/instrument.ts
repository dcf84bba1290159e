import type { Instrumentbesluit } from '../gegevens-begeleiding.ts';
import { bedragblok, conclusie, type Inhoud, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { instrument as tekst } from '../teksten/instrument.ts';

/** What was decided about help with work: what, where, when, and what it means for the money. */
export function instrument(g: Instrumentbesluit, s: Schrijver): Inhoud {
  const { stuk } = g;
  const naam = s.taal === 'en' ? stuk.naam.en : stuk.naam.nl;
  const onderwerp = s.tekst(tekst, stuk.wat, { naam });
  const gaat = stuk.wat === 'toekennen' || stuk.wat === 'verlengen';
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        ...(gaat && stuk.begin && stuk.wat === 'toekennen'
          ? [s.zin(tekst, 'vanaf', { datum: s.datum(stuk.begin) })]
          : []),
        ...(gaat && stuk.totEnMet ? [s.zin(tekst, 'tot', { datum: s.datum(stuk.totEnMet) })] : []),
        ...(gaat && stuk.waar ? [s.zin(tekst, 'waar', { waar: stuk.waar })] : []),
        ...(gaat && stuk.uren ? [s.zin(tekst, 'uren', { uren: stuk.uren })] : []),
      ),
      ...(stuk.bedrag === null ? [] : [bedragblok(stuk.bedrag, s.zin(tekst, 'bedrag'), s.zin(tekst, 'betaling'))]),
      ...(stuk.wat === 'afwijzen' || stuk.wat === 'beeindigen'
        ? []
        : [tekstblok(s.tekst(tekst, 'kopGeld'), s.zin(tekst, stuk.inkomen))]),
      redenenblok(s, s.tekst(tekst, 'kopRedenen'), s.eigen('reden', g.eigenRedenen), [
        ...stuk.grondslag.map((artikel) => ({ over: s.tekst(tekst, 'artikel'), artikel })),
      ]),
      ...(gaat ? [tekstblok(s.tekst(tekst, 'kopVerder'), s.zin(tekst, 'verder'))] : []),
    ],
  };
}
