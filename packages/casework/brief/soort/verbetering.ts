import type { Maand } from '@meedoen/law/kernel';
import type { Artikelverwijzing, Briefblok, Som } from '../brief.ts';
import {
  artikelenVan,
  bedragblok,
  conclusie,
  datumblok,
  type Inhoud,
  plichtenblok,
  redenenblok,
  redenGeenRecht,
  somblok,
  tekstblok,
} from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som } from '../som.ts';
import type { Herzien, Intrekken, Maandverschil, Terugvorderen } from '../soorten.ts';
import { algemeen } from '../teksten/algemeen.ts';
import { herzien as tekst } from '../teksten/herzien.ts';
import { intrekken as intrektekst } from '../teksten/intrekken.ts';
import { somteksten } from '../teksten/som.ts';
import { terugvorderen as terugtekst } from '../teksten/terugvorderen.ts';

const opVolgorde = (maanden: readonly Maandverschil[]): Maandverschil[] =>
  [...maanden].sort((a, b) => (a.maand < b.maand ? -1 : 1));
const totaal = (maanden: readonly Maandverschil[], deel: (maand: Maandverschil) => number): number =>
  maanden.reduce((stand, maand) => stand + deel(maand), 0);

/** Every month with what was paid, what was due and the difference beside it. */
function somPerMaand(s: Schrijver, maanden: readonly Maandverschil[], artikel: string): Som {
  const rij = (m: Maandverschil) => [m.kreeg, m.recht, m.recht - m.kreeg];
  const samen = [
    totaal(maanden, (m) => m.kreeg),
    totaal(maanden, (m) => m.recht),
    totaal(maanden, (m) => m.recht - m.kreeg),
  ];
  return som(
    s,
    s.tekst(algemeen, 'kopSom'),
    [s.tekst(somteksten, 'kreeg'), s.tekst(somteksten, 'recht'), s.tekst(somteksten, 'verschil')],
    [
      ...opVolgorde(maanden).map((m) => ({ ...regel(s, 'uitkering', rij(m), artikel), label: s.maand(m.maand) })),
      regel(s, 'samen', samen, artikel, 'totaal'),
    ],
  );
}

function periode(s: Schrijver, maanden: readonly Maandverschil[]): { van: string; tot: string; een: boolean } {
  const gesorteerd = opVolgorde(maanden);
  const naam = (maand: Maand | undefined) => (maand ? s.maand(maand) : '');
  const [van, tot] = [gesorteerd[0]?.maand, gesorteerd.at(-1)?.maand];
  return { van: naam(van), tot: naam(tot), een: van === tot };
}

const GROND = {
  inlichtingen: 'Pw art. 58 lid 1',
  anders: 'Pw art. 58 lid 2 a',
  lening: 'Pw art. 58 lid 2 b',
  voorschot: 'Pw art. 58 lid 2 d',
  begrijpen: 'Pw art. 58 lid 2 e',
  achteraf: 'Pw art. 58 lid 2 f',
} as const;

const teVeelUit = (maanden: readonly Maandverschil[]): number => totaal(maanden, (m) => Math.max(0, m.kreeg - m.recht));

/** What a correction asks back: how much, by which day (Awb 4:86 lid 2), and what to do when that is not possible. */
function terugbetaling(g: Herzien | Intrekken, s: Schrijver): Briefblok[] {
  const cents = teVeelUit(g.maanden);
  if (cents === 0) return [];
  const punt = { datum: g.betaalUiterlijk, cents, zin: s.zin(terugtekst, 'ineens') };
  return [
    ...datumblok(g, s.tekst(terugtekst, 'kopDatums'), [punt]),
    tekstblok(s.tekst(terugtekst, 'kopLukt'), s.zin(terugtekst, 'deel'), s.zin(terugtekst, 'omstandigheden')),
  ];
}

const terugartikel = (g: Herzien | Intrekken, s: Schrijver): Artikelverwijzing[] =>
  teVeelUit(g.maanden) > 0
    ? [
        {
          over: s.tekst(terugtekst, 'artikel'),
          artikel: GROND[g.oorzaak === 'inlichtingen' ? 'inlichtingen' : 'anders'],
        },
      ]
    : [];

export function herzien(g: Herzien, s: Schrijver): Inhoud {
  const artikel = 'Pw art. 54 lid 3';
  const gemaakt = somPerMaand(s, g.maanden, artikel);
  const verschil = totaal(g.maanden, (m) => m.recht - m.kreeg);
  const erbij = verschil + teVeelUit(g.maanden);
  const { van, tot, een } = periode(s, g.maanden);
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const uitslag = verschil < 0 ? 'teVeel' : verschil > 0 ? 'teWeinig' : 'gelijkGebleven';
  const oorzaak = { inlichtingen: 'nietDoorgegeven', anders: 'anders', 'onze-fout': 'onzeFout' } as const;
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, een ? s.zin(tekst, 'eenMaand', { van }) : s.zin(tekst, 'periode', { van, tot })),
      bedragblok(Math.abs(verschil), s.zin(tekst, uitslag)),
      somblok(
        gemaakt,
        ...(teVeelUit(g.maanden) === 0
          ? verschil > 0
            ? [s.zin(tekst, 'nabetaling')]
            : []
          : erbij > 0
            ? [s.zin(tekst, 'gemengd', { bedrag: s.bedrag(erbij) })]
            : []),
        s.zin(tekst, 'tip'),
      ),
      ...terugbetaling(g, s),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [s.zin(tekst, oorzaak[g.oorzaak]), ...s.eigen('reden', g.eigenRedenen)],
        [
          { over: s.tekst(tekst, 'artikel'), artikel },
          { over: s.tekst(tekst, 'artikelMeer'), artikel: 'Pw art. 45 lid 1' },
          ...terugartikel(g, s),
          ...(g.artikelen ?? []),
        ],
      ),
      ...plichtenblok(s, g, { doorgeven: true }),
    ],
  };
}

export function intrekken(g: Intrekken, s: Schrijver): Inhoud {
  const artikel = g.oorzaak === 'niet-hersteld' ? 'Pw art. 54 lid 4' : 'Pw art. 54 lid 3';
  const gemaakt = somPerMaand(s, g.maanden, artikel);
  const verschil = totaal(g.maanden, (m) => m.kreeg - m.recht);
  const onderwerp = s.tekst(intrektekst, 'onderwerp');
  const oorzaak = { inlichtingen: 'nietDoorgegeven', anders: 'anders', 'niet-hersteld': 'nietHersteld' } as const;
  const wanneer = g.totEnMet
    ? s.zin(intrektekst, 'periode', { van: s.datum(g.vanaf), tot: s.datum(g.totEnMet) })
    : s.zin(intrektekst, 'vanaf', { van: s.datum(g.vanaf) });
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, wanneer),
      bedragblok(verschil, s.zin(intrektekst, 'teVeel')),
      somblok(gemaakt, s.zin(intrektekst, 'opnieuw')),
      ...terugbetaling(g, s),
      redenenblok(
        s,
        s.tekst(intrektekst, 'kopRedenen'),
        [
          s.zin(intrektekst, oorzaak[g.oorzaak]),
          ...(g.reden ? redenGeenRecht(s, g.reden) : []),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [{ over: s.tekst(intrektekst, 'artikel'), artikel }, ...terugartikel(g, s), ...(g.artikelen ?? [])],
      ),
    ],
  };
}

export function terugvorderen(g: Terugvorderen, s: Schrijver): Inhoud {
  const artikel = GROND[g.grond];
  const belasting = g.loonbelasting ?? 0;
  const alBetaald = g.alBetaald ?? 0;
  const cents = totaal(g.maanden, (m) => m.kreeg - m.recht) + belasting - alBetaald;
  const gemaakt = som(
    s,
    s.tekst(algemeen, 'kopSom'),
    [s.tekst(algemeen, 'bedrag')],
    [
      ...opVolgorde(g.maanden.filter((m) => m.kreeg !== m.recht)).map((m) =>
        regel(s, 'teVeel', [m.kreeg - m.recht], artikel, 'regel', { maand: s.maand(m.maand) }),
      ),
      ...(belasting ? [regel(s, 'loonbelasting', [belasting], 'Pw art. 58 lid 5')] : []),
      ...(alBetaald ? [regel(s, 'alBetaald', [0 - alBetaald], artikel)] : []),
      regel(s, 'terug', [cents], artikel, 'totaal'),
    ],
  );
  const onderwerp = s.tekst(terugtekst, 'onderwerp');
  const { betaling } = g;
  const punt =
    betaling.wijze === 'ineens'
      ? { datum: betaling.uiterlijkOp, cents, zin: s.zin(terugtekst, 'ineens') }
      : { datum: betaling.vanaf, zin: s.zin(terugtekst, 'maandelijks', { perMaand: s.bedrag(betaling.perMaand) }) };
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(terugtekst, 'waarover')),
      bedragblok(cents, s.zin(terugtekst, 'bedrag')),
      somblok(gemaakt, ...(belasting ? [s.zin(terugtekst, 'belasting')] : [])),
      ...datumblok(g, s.tekst(terugtekst, 'kopDatums'), [punt]),
      tekstblok(s.tekst(terugtekst, 'kopLukt'), s.zin(terugtekst, 'deel'), s.zin(terugtekst, 'omstandigheden')),
      redenenblok(
        s,
        s.tekst(terugtekst, 'kopRedenen'),
        [s.zin(terugtekst, g.grond), ...s.eigen('reden', g.eigenRedenen)],
        [{ over: s.tekst(terugtekst, 'artikel'), artikel }, ...artikelenVan(gemaakt), ...(g.artikelen ?? [])],
      ),
    ],
  };
}
