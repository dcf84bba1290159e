import type { Zin } from '../brief.ts';
import { bedragblok, conclusie, type Inhoud, opsomming, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import type { Betalingsregeling } from '../soorten.ts';
import { betalingsregeling as tekst } from '../teksten/betalingsregeling.ts';

function afspraak(g: Betalingsregeling, s: Schrijver): Zin[] {
  const { wijze, rekening, pauze, einde, vorderingen } = g;
  const wanneer = { maand: s.maand(g.vanaf), perMaand: s.bedrag(g.perMaand) };
  const [eerste] = vorderingen;
  return [
    s.zin(tekst, wijze, wanneer),
    ...(wijze === 'overmaken' && eerste ? [s.zin(tekst, 'rekening', { ...rekening, kenmerk: eerste })] : []),
    ...(pauze ? [s.zin(tekst, 'pauze', { vanaf: s.maand(pauze.vanaf), totEnMet: s.maand(pauze.totEnMet) })] : []),
    s.zin(tekst, 'waarover', { kenmerken: opsomming(s, vorderingen) }),
    s.zin(tekst, 'samen', { schuld: s.bedrag(g.schuld) }),
    ...(einde ? [s.zin(tekst, 'einde', { maand: s.maand(einde.maand), laatste: s.bedrag(einde.laatste) })] : []),
    ...(wijze === 'inhouden' ? [s.zin(tekst, 'minder')] : []),
  ];
}

/** What was agreed on paying back, in which months, and when it is over; or that there is no agreement (any more). */
export function betalingsregeling(g: Betalingsregeling, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const loopt = g.stand === 'loopt' || g.stand === 'gepauzeerd';
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, g.stand), ...s.eigen('reden', g.reden ? [g.reden] : [])),
      ...(g.stand === 'loopt' ? [bedragblok(g.perMaand, s.zin(tekst, 'perMaand'))] : []),
      ...(loopt ? [tekstblok(s.tekst(tekst, 'kopAfspraak'), ...afspraak(g, s))] : []),
      tekstblok(s.tekst(tekst, 'kopVerder'), s.zin(tekst, 'verder')),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [s.zin(tekst, 'mag')],
        [
          { over: s.tekst(tekst, 'artikelUitstel'), artikel: 'Awb art. 4:94' },
          ...(loopt && g.wijze === 'inhouden'
            ? [{ over: s.tekst(tekst, 'artikelInhouden'), artikel: 'Pw art. 60' }]
            : []),
        ],
      ),
    ],
  };
}
