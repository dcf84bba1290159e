import type { JaaropgaveGegevens } from '../gegevens-jaar.ts';
import { conclusie, type Inhoud, somblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { som } from '../som.ts';
import { jaaropgave as tekst } from '../teksten/jaaropgave.ts';

/** Gross, payroll tax and net of a year as one sum, and what it is for. */
export function jaaropgave(g: JaaropgaveGegevens, s: Schrijver): Inhoud {
  const jaar = String(g.jaar);
  const onderwerp = s.tekst(tekst, 'onderwerp', { jaar });
  const bruto = g.netto + g.loonheffing;
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(tekst, 'kern', { jaar, bruto: s.bedrag(bruto), gemeente: g.afzender.gemeente }),
        ...(g.vervangt ? [s.zin(tekst, 'vervangt', { op: s.datum(g.vervangt.op), kenmerk: g.vervangt.kenmerk })] : []),
      ),
      somblok(
        som(
          s,
          s.tekst(tekst, 'kopSom'),
          [s.tekst(tekst, 'kolom', { jaar })],
          [
            { label: s.tekst(tekst, 'bruto'), cents: [bruto], artikel: '', rol: 'regel' },
            {
              label: s.tekst(tekst, 'loonheffing'),
              cents: [0 - g.loonheffing],
              artikel: '',
              rol: 'regel',
            },
            { label: s.tekst(tekst, 'netto'), cents: [g.netto], artikel: '', rol: 'totaal' },
          ],
        ),
      ),
      tekstblok(s.tekst(tekst, 'kopWaarvoor'), s.zin(tekst, 'bewaar'), s.zin(tekst, 'vulIn')),
      tekstblok(
        s.tekst(tekst, 'kopMeer'),
        s.zin(tekst, 'korting', { korting: s.bedrag(g.loonheffingskorting) }),
        s.zin(tekst, 'zvw', { zvw: s.bedrag(g.zvw) }),
        s.zin(tekst, 'kloptNiet'),
      ),
    ],
  };
}
