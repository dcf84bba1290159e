import { bedragblok, conclusie, datumblok, type Inhoud, redenenblok, somblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som } from '../som.ts';
import type { DwangsomVaststellen } from '../soorten.ts';
import { dwangsomVaststellen as tekst } from '../teksten/dwangsom-vaststellen.ts';

/** What we pay because we were late, day by day; or why the law gives nothing (Awb 4:17, 4:18, 4:87). */
export function dwangsomVaststellen(g: DwangsomVaststellen, s: Schrijver): Inhoud {
  const verbeurd = g.treden.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
  const cents = g.geen ? 0 : Math.max(0, verbeurd - g.eerder);
  const af = cents - verbeurd;
  const gemaakt = som(
    s,
    s.tekst(tekst, 'kopSom'),
    [s.tekst(tekst, 'kolom')],
    [
      ...g.treden.map(({ dagen, perDag, bedrag }) =>
        regel(s, dagen === 1 ? 'wachtdag' : 'wachtdagen', [bedrag], 'Awb art. 4:17 lid 2', 'regel', {
          dagen: String(dagen),
          bedrag: s.bedrag(perDag),
        }),
      ),
      ...(af === 0 ? [] : [regel(s, g.geen ? 'geenRecht' : 'alGekregen', [af], g.geen?.artikel ?? 'Awb art. 4:18')]),
      regel(s, 'uitbetaling', [cents], 'Awb art. 4:18', 'totaal'),
    ],
  );
  const onderwerp = s.tekst(tekst, g.geen ? 'onderwerpGeen' : 'onderwerp');
  const wat = g.geeindigdOp ? g.over : (`${g.over}Open` as const);
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, wat)),
      bedragblok(
        cents,
        g.geen ? s.zin(tekst, 'niets') : s.zin(tekst, 'opRekening', { datum: s.datum(g.betalenUiterlijk) }),
      ),
      somblok(gemaakt),
      ...datumblok(g, s.tekst(tekst, 'kopDatums'), [
        { datum: g.beslissenUiterlijk, zin: s.zin(tekst, 'dagBeslissen') },
        { datum: g.ingebrekestelling, zin: s.zin(tekst, 'dagIngebreke') },
        { datum: g.eersteDag, zin: s.zin(tekst, 'dagEerste') },
        { datum: g.laatsteDag, zin: s.zin(tekst, 'dagLaatste') },
        ...(g.geen ? [] : [{ datum: g.betalenUiterlijk, cents, zin: s.zin(tekst, 'dagBetaling') }]),
      ]),
      redenenblok(
        s,
        s.tekst(tekst, g.geen ? 'kopRedenenGeen' : 'kopRedenen'),
        [
          ...(g.geen
            ? [s.zin(tekst, g.geen.grond)]
            : [s.zin(tekst, 'tweeWeken'), s.zin(tekst, 'perDag'), s.zin(tekst, 'los')]),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [
          { over: s.tekst(tekst, 'artikel'), artikel: 'Awb art. 4:17' },
          ...(g.geen ? [{ over: s.tekst(tekst, 'artikelGeen'), artikel: g.geen.artikel }] : []),
          { over: s.tekst(tekst, 'artikelBesluit'), artikel: 'Awb art. 4:18' },
          ...(g.over === 'bezwaar' ? [{ over: s.tekst(tekst, 'artikelBezwaar'), artikel: 'Awb art. 7:14' }] : []),
          ...(g.geen ? [] : [{ over: s.tekst(tekst, 'artikelBetalen'), artikel: 'Awb art. 4:87 lid 1' }]),
          ...(g.artikelen ?? []),
        ],
      ),
    ],
  };
}
