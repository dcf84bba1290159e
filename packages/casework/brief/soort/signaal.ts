import type { SignaalVraag } from '../gegevens-boete.ts';
import { conclusie, datumblok, type Inhoud, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { signaalVraag as tekst } from '../teksten/signaal.ts';

/** What we want to know, until when to answer, and that nothing has been decided. */
export function signaalVraag(g: SignaalVraag, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'reageer', { antwoordTot: s.dag(g.antwoordTot) }), s.zin(tekst, 'niets')),
      tekstblok(s.tekst(tekst, 'kopVraag'), ...s.eigen('vraag', [g.vraag])),
      ...datumblok(g, s.tekst(tekst, 'kopDatums'), [{ datum: g.antwoordTot, zin: s.zin(tekst, 'laatsteDag') }]),
      tekstblok(s.tekst(tekst, 'kopHoe'), s.zin(tekst, 'hoe'), s.zin(tekst, 'kloptNiet')),
    ],
  };
}
