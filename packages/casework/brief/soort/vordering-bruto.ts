import type { VorderingBruto } from '../gegevens-jaar.ts';
import { conclusie, type Inhoud, redenenblok, somblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { som } from '../som.ts';
import { vorderingBruto as tekst } from '../teksten/vordering-bruto.ts';

/** The payroll tax on top of a claim: how much, why, and what the debt comes to. */
export function vorderingBruto(g: VorderingBruto, s: Schrijver): Inhoud {
  const jaar = String(g.jaar);
  const onderwerp = s.tekst(tekst, 'onderwerp', { jaar });
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(tekst, 'kern', { loonheffing: s.bedrag(g.loonheffing), vordering: g.vordering }),
        ...s.eigen('reden', [g.reden]),
      ),
      somblok(
        som(
          s,
          s.tekst(tekst, 'kopSom'),
          [s.tekst(tekst, 'kolom')],
          [
            { label: s.tekst(tekst, 'open'), cents: [g.open], artikel: '', rol: 'regel' },
            { label: s.tekst(tekst, 'loonheffing', { jaar }), cents: [g.loonheffing], artikel: '', rol: 'regel' },
            { label: s.tekst(tekst, 'samen'), cents: [g.open + g.loonheffing], artikel: '', rol: 'totaal' },
          ],
        ),
      ),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [s.zin(tekst, 'betaalden', { jaar, netto: s.bedrag(g.netto) }), s.zin(tekst, 'voorbij', { jaar })],
        [{ over: s.tekst(tekst, 'artikel'), artikel: 'Pw art. 58 lid 5' }],
      ),
      tekstblok(
        s.tekst(tekst, 'kopVerder'),
        s.zin(tekst, 'uiterlijk', { datum: s.dag(g.betaalUiterlijk), loonheffing: s.bedrag(g.loonheffing) }),
        s.zin(tekst, 'verder'),
        s.zin(tekst, 'aangifte'),
        s.zin(tekst, 'gelijk'),
      ),
    ],
  };
}
