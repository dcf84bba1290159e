import { conclusie, type Inhoud, somblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { som } from '../som.ts';
import type { Inkomensverklaring } from '../soorten.ts';
import { inkomensverklaring as tekst } from '../teksten/inkomensverklaring.ts';

/** What was paid in the last months, as one sum that others can read. */
export function inkomensverklaring(g: Inkomensverklaring, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const { naam } = g.geadresseerde;
  const wie = { naam, gemeente: g.afzender.gemeente, vanaf: s.datum(g.vanaf) };
  const samen = g.maanden.reduce((totaal, { cents }) => totaal + cents, 0);
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        g.totEnMet ? s.zin(tekst, 'kreeg', { ...wie, totEnMet: s.datum(g.totEnMet) }) : s.zin(tekst, 'krijgt', wie),
        ...(g.geboortedatum ? [s.zin(tekst, 'geboren', { geboortedatum: s.datum(g.geboortedatum) })] : []),
      ),
      somblok(
        som(
          s,
          s.tekst(tekst, 'kopSom'),
          [s.tekst(tekst, 'kolom')],
          [
            ...g.maanden.map(({ maand, cents }) => ({
              label: s.maand(maand),
              cents: [cents],
              artikel: '',
              rol: 'regel' as const,
            })),
            { label: s.tekst(tekst, 'samen'), cents: [samen], artikel: '', rol: 'totaal' as const },
          ],
        ),
      ),
      tekstblok(
        s.tekst(tekst, 'kopUitleg'),
        s.zin(tekst, 'netto'),
        s.zin(tekst, 'vakantiegeld'),
        s.zin(tekst, 'anders'),
      ),
    ],
  };
}
