import type { Aanmaning, Dwangbevel, OverdrachtVordering, UitstelVanBetaling } from '../gegevens-schuld.ts';
import { bedragblok, conclusie, type Inhoud, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import {
  aanmaning as aanmaningtekst,
  dwangbevel as dwangbeveltekst,
  overdrachtVordering as overdrachttekst,
  uitstelVanBetaling as uitsteltekst,
} from '../teksten/invordering.ts';

/** That a debt was not paid in time, until when it still can be, and what may follow (Awb 4:112). */
export function aanmaning(g: Aanmaning, s: Schrijver): Inhoud {
  const tekst = aanmaningtekst;
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'teLaat', { datum: s.datum(g.hadUiterlijk) })),
      bedragblok(
        g.schuld + g.vergoeding,
        s.zin(tekst, 'voor', { datum: s.datum(g.uiterlijkOp) }),
        s.zin(tekst, 'schuld', { bedrag: s.bedrag(g.schuld) }),
        g.vergoeding > 0 ? s.zin(tekst, 'vergoeding', { bedrag: s.bedrag(g.vergoeding) }) : s.zin(tekst, 'gratis'),
      ),
      tekstblok(
        s.tekst(tekst, 'kopBetalen'),
        s.zin(tekst, 'rekening', { ...g.rekening, kenmerk: g.vordering }),
        s.zin(tekst, 'alBetaald'),
      ),
      tekstblok(s.tekst(tekst, 'kopGevolg'), s.zin(tekst, 'gevolg')),
      tekstblok(s.tekst(tekst, 'kopLuktNiet'), s.zin(tekst, 'luktNiet')),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [s.zin(tekst, 'tweeWeken')],
        [
          { over: s.tekst(tekst, 'artikel'), artikel: 'Awb art. 4:112' },
          ...(g.vergoeding > 0 ? [{ over: s.tekst(tekst, 'artikelKosten'), artikel: 'Awb art. 4:113' }] : []),
        ],
      ),
    ],
  };
}

/** The order to pay with all that Awb 4:122 asks. A bailiff makes it known (4:123), so it has no objection clause. */
export function dwangbevel(g: Dwangbevel, s: Schrijver): Inhoud {
  const tekst = dwangbeveltekst;
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'nietBetaald', { datum: s.datum(g.aangemaandOp) })),
      bedragblok(g.hoofdsom + g.vergoeding, s.zin(tekst, 'nu')),
      tekstblok(
        s.tekst(tekst, 'kopBedrag'),
        s.zin(tekst, 'hoofdsom', { kenmerk: g.vordering, bedrag: s.bedrag(g.hoofdsom) }),
        ...(g.vergoeding > 0 ? [s.zin(tekst, 'vergoeding', { bedrag: s.bedrag(g.vergoeding) })] : []),
        s.zin(tekst, 'kosten'),
        s.zin(tekst, 'rente', { datum: s.datum(g.renteVanaf) }),
        s.zin(tekst, 'besluit', { besluit: g.besluit.kenmerk, datum: s.datum(g.besluit.op) }),
      ),
      tekstblok(s.tekst(tekst, 'kopBetalen'), s.zin(tekst, 'rekening', { ...g.rekening, kenmerk: g.vordering })),
      tekstblok(
        s.tekst(tekst, 'kopGevolg'),
        s.zin(tekst, 'deurwaarder'),
        s.zin(tekst, 'uitvoeren'),
        s.zin(tekst, 'oneens'),
      ),
      tekstblok(s.tekst(tekst, 'kopLuktNiet'), s.zin(tekst, 'luktNiet')),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [s.zin(tekst, 'mag')],
        [
          { over: s.tekst(tekst, 'artikelMag'), artikel: g.artikel },
          { over: s.tekst(tekst, 'artikelNa'), artikel: 'Awb art. 4:117' },
          { over: s.tekst(tekst, 'artikelInhoud'), artikel: 'Awb art. 4:122' },
          { over: s.tekst(tekst, 'artikelBrengen'), artikel: 'Awb art. 4:123' },
        ],
      ),
    ],
  };
}

/** Until when nobody has to pay, or that it has ended (Awb 4:94, 4:96). */
export function uitstelVanBetaling(g: UitstelVanBetaling, s: Schrijver): Inhoud {
  const tekst = uitsteltekst;
  const onderwerp = s.tekst(tekst, g.totEnMet ? 'onderwerp' : 'onderwerpEinde');
  const kenmerk = g.vordering;
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        ...(g.totEnMet
          ? [s.zin(tekst, 'uitstel', { datum: s.datum(g.totEnMet), kenmerk }), s.zin(tekst, 'geenBrieven')]
          : [s.zin(tekst, 'einde', { kenmerk })]),
      ),
      bedragblok(g.schuld, s.zin(tekst, 'open')),
      tekstblok(s.tekst(tekst, 'kopLuktNiet'), s.zin(tekst, 'luktNiet')),
      redenenblok(s, s.tekst(tekst, 'kopRedenen'), s.eigen('reden', [g.reden]), [
        g.totEnMet
          ? { over: s.tekst(tekst, 'artikel'), artikel: 'Awb art. 4:94' }
          : { over: s.tekst(tekst, 'artikelEinde'), artikel: 'Awb art. 4:96' },
      ]),
    ],
  };
}

/** To whom a debt is paid from then on; no article says so, the reason is the one of who decided it. */
export function overdrachtVordering(g: OverdrachtVordering, s: Schrijver): Inhoud {
  const tekst = overdrachttekst;
  const onderwerp = s.tekst(tekst, g.terug ? 'onderwerpTerug' : 'onderwerp');
  const { naar } = g;
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, g.terug ? 'terug' : 'naar', { kenmerk: g.vordering, naar })),
      bedragblok(g.schuld, s.zin(tekst, g.terug ? 'open' : 'bedrag')),
      tekstblok(s.tekst(tekst, 'kopVerder'), s.zin(tekst, g.terug ? 'weerAanOns' : 'wacht', { naar })),
      redenenblok(s, s.tekst(tekst, 'kopRedenen'), s.eigen('reden', [g.reden]), []),
    ],
  };
}
