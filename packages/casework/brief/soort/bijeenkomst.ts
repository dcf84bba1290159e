import type { BijeenkomstAfgelast, BijeenkomstUitnodiging } from '../gegevens-bijeenkomst.ts';
import { conclusie, type Inhoud, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { bijeenkomstAfgelast as afgelast, bijeenkomstUitnodiging as tekst } from '../teksten/bijeenkomst.ts';

/** `09:30` as it is read: 9.30. */
const uur = (tijd: string): string => tijd.replace(':', '.').replace(/^0/, '');

/** What is asked first; then what happens, when and where; then that one may say no. */
export function bijeenkomstUitnodiging(g: BijeenkomstUitnodiging, s: Schrijver): Inhoud {
  const { naam } = g;
  const onderwerp = s.tekst(tekst, g.wachtlijst ? 'onderwerpWacht' : 'onderwerp', { naam });
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, g.wachtlijst ? 'wacht' : 'kom')),
      tekstblok(s.tekst(tekst, 'kopWat'), ...s.eigen('uitleg', [g.uitleg])),
      tekstblok(
        s.tekst(tekst, 'kopWanneer'),
        ...g.dagen.map(({ dag, van, tot }) =>
          s.zin(tekst, 'wanneer', { dag: s.dag(dag), van: uur(van), tot: uur(tot) }),
        ),
        s.zin(tekst, 'waar', { plaats: g.plaats }),
      ),
      tekstblok(s.tekst(tekst, 'kopAntwoord'), s.zin(tekst, 'meld'), s.zin(tekst, 'geld')),
    ],
  };
}

export function bijeenkomstAfgelast(g: BijeenkomstAfgelast, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(afgelast, 'onderwerp', { naam: g.naam });
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(afgelast, 'niet')),
      tekstblok(
        s.tekst(afgelast, 'kopDagen'),
        ...g.dagen.map(({ dag, van, tot }) =>
          s.zin(afgelast, 'wanneer', { dag: s.dag(dag), van: uur(van), tot: uur(tot) }),
        ),
      ),
      tekstblok(s.tekst(afgelast, 'kopWaarom'), ...s.eigen('reden', [g.reden])),
      tekstblok(s.tekst(afgelast, 'kopVerder'), s.zin(afgelast, 'verder')),
    ],
  };
}
