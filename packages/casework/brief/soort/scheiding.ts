import type { Scheidingsbrief } from '../gegevens-scheiding.ts';
import { conclusie, type Inhoud, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { scheiding as tekst } from '../teksten/scheiding.ts';

/** To each of a couple that parts, apart: what happens to the money, and nothing of the other. */
export function scheiding(g: Scheidingsbrief, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const vanaf = s.datum(g.vanaf);
  const zelf = g.gaatVerder
    ? []
    : [
        tekstblok(
          s.tekst(tekst, 'kopZelf'),
          ...(g.gemeldOp
            ? [s.zin(tekst, 'aanvraag'), s.zin(tekst, 'gemeld', { gemeldOp: s.datum(g.gemeldOp) })]
            : [s.zin(tekst, 'meld')]),
        ),
      ];
  const schuld =
    g.openSchuld > 0
      ? [
          tekstblok(
            s.tekst(tekst, 'kopSchuld'),
            s.zin(tekst, 'schuld', { bedrag: s.bedrag(g.openSchuld) }),
            s.zin(tekst, 'samen'),
          ),
        ]
      : [];
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, g.gaatVerder ? 'verder' : 'stopt', { vanaf })),
      tekstblok(
        s.tekst(tekst, 'kopGeld'),
        ...(g.rechthebbend ? [s.zin(tekst, 'ervoor')] : []),
        ...(g.gaatVerder ? [s.zin(tekst, 'erna')] : []),
        ...(g.rechthebbend ? [s.zin(tekst, 'vakantiegeld')] : []),
        ...(g.gaatVerder ? [s.zin(tekst, 'opnieuw')] : g.rechthebbend ? [s.zin(tekst, 'besluitEinde')] : []),
      ),
      ...zelf,
      ...schuld,
      tekstblok(
        s.tekst(tekst, 'kopVeilig'),
        s.zin(tekst, 'veilig'),
        ...(g.machtigingGestopt ? [s.zin(tekst, 'machtiging')] : []),
        s.zin(tekst, 'klopt'),
      ),
    ],
  };
}
