import { addDays } from '@meedoen/law/kernel';
import type { Som, Zin } from '../brief.ts';
import type { Berichtgegevens } from '../gegevens.ts';
import type { LoonkostensubsidieBericht, LoonkostensubsidieBesluit, Subsidiebrief } from '../gegevens-begeleiding.ts';
import { bedragblok, conclusie, type Inhoud, redenenblok, somblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som } from '../som.ts';
import {
  loonkostensubsidieWerkgever as naarWerkgever,
  loonkostensubsidie as naarWerknemer,
} from '../teksten/loonkostensubsidie.ts';

type Tekst = typeof naarWerknemer | typeof naarWerkgever;
/** Sentences both letters have. */
type Sleutel =
  | 'kopSom'
  | 'kopRedenen'
  | 'loonwaarde'
  | 'forfaitair'
  | 'uren'
  | 'januari'
  | 'perMaand'
  | 'artikel'
  | 'looptDoorUitleg'
  | 'looptDoorTot'
  | 'looptDoorZonderEinde';

/** What a subsidy to the employer means for who works there (art. 10d). */
export function loonkostensubsidie(g: LoonkostensubsidieBesluit, s: Schrijver): Inhoud {
  const tekst = naarWerknemer;
  const { stuk } = g;
  const waarden = { datum: s.datum(stuk.vanaf), werkgever: stuk.werkgever };
  const onderwerp = s.tekst(tekst, isAlleenLanger(stuk) ? 'looptDoor' : stuk.wat);
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        ...(isAlleenLanger(stuk) ? [] : [s.zin(tekst, `${stuk.wat}Uitleg`, waarden)]),
        ...looptDoor(stuk, s, tekst),
        ...(stuk.perMaand ? [s.zin(tekst, 'heelLoon')] : []),
        ...(stuk.teVeel ? [s.zin(tekst, 'teVeel')] : []),
      ),
      ...bedragen(g, s, tekst),
      redenen(g, s, tekst, g.artikelen ?? []),
    ],
  };
}

/** The same besluit, told to who employs. */
export function loonkostensubsidieWerkgever(g: LoonkostensubsidieBericht, s: Schrijver): Inhoud {
  const tekst = naarWerkgever;
  const { stuk, naam } = g;
  const onderwerp = s.tekst(tekst, isAlleenLanger(stuk) ? 'looptDoor' : stuk.wat, { naam });
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        ...(isAlleenLanger(stuk) ? [] : [s.zin(tekst, `${stuk.wat}Uitleg`, { datum: s.datum(stuk.vanaf), naam })]),
        ...looptDoor(stuk, s, tekst),
        ...(stuk.perMaand ? [s.zin(tekst, 'heelLoon')] : []),
      ),
      ...bedragen(g, s, tekst),
      ...teVeel(g, s),
      ...(stuk.perMaand
        ? [
            tekstblok(
              s.tekst(tekst, 'kopBetalen'),
              s.zin(tekst, 'betalen'),
              s.zin(tekst, 'kenmerk', { kenmerk: stuk.kenmerk }),
            ),
            tekstblok(s.tekst(tekst, 'kopDoorgeven'), s.zin(tekst, 'doorgeven'), s.zin(tekst, 'ziek')),
          ]
        : []),
      redenen(g, s, tekst, g.terug ? [{ over: s.tekst(tekst, 'artikelTerug'), artikel: 'Awb art. 4:87 lid 1' }] : []),
    ],
  };
}

/** What was paid too much: where it is paid back, or that it comes off later months. */
function teVeel({ stuk, terug }: LoonkostensubsidieBericht, s: Schrijver) {
  if (!stuk.teVeel) return [];
  const tekst = naarWerkgever;
  const wat = s.zin(tekst, 'teVeel', { bedrag: s.bedrag(stuk.teVeel) });
  const hoe = terug
    ? [
        s.zin(tekst, 'betaalTerug', { datum: s.datum(terug.uiterlijk) }),
        s.zin(tekst, 'terugRekening', { ...terug.rekening, kenmerk: stuk.kenmerk }),
      ]
    : [s.zin(tekst, 'verreken')];
  return [tekstblok(s.tekst(tekst, terug ? 'kopTerug' : 'kopVerreken'), wat, ...hoe)];
}

/** Nothing changes but the days: the subsidy goes on after the day it would have ended. */
const isAlleenLanger = ({ looptDoor: door, vanaf }: Subsidiebrief['stuk']): boolean =>
  door !== undefined && vanaf > door.na;

/** Until when a subsidy goes on that would have ended. */
function looptDoor({ looptDoor: door, werkgever }: Subsidiebrief['stuk'], s: Schrijver, tekst: Tekst): Zin[] {
  if (!door) return [];
  const { na, totEnMet } = door;
  return [
    schrijf(s, tekst, 'looptDoorUitleg', { datum: s.datum(na), werkgever }),
    totEnMet
      ? schrijf(s, tekst, 'looptDoorTot', { datum: s.datum(totEnMet) })
      : schrijf(s, tekst, 'looptDoorZonderEinde'),
  ];
}

/** The amount of a month and where it comes from; nothing for a refusal or an end. */
function bedragen({ stuk: { perMaand } }: Subsidiebrief, s: Schrijver, tekst: Tekst) {
  if (!perMaand) return [];
  const { minimumloon, subsidie, vergoeding, totaal, maand } = perMaand;
  // half of the minimum wage while the loonwaarde is not known
  const artikel = perMaand.loonwaarde === undefined ? 'Pw art. 10d lid 5' : 'Pw art. 10d lid 4';
  const gemaakt: Som = som(
    s,
    zin(s, tekst, 'kopSom'),
    [s.maand(maand)],
    [
      regel(s, 'minimumloon', [minimumloon], artikel),
      regel(s, 'werkgeverZelf', [subsidie - minimumloon], artikel),
      regel(s, 'werkgeverskosten', [vergoeding], artikel),
      regel(s, 'naarWerkgever', [totaal], artikel, 'totaal'),
    ],
  );
  return [bedragblok(totaal, schrijf(s, tekst, 'perMaand')), somblok(gemaakt)];
}

function redenen(
  g: Subsidiebrief & Pick<Berichtgegevens, 'datum'> & { readonly eigenRedenen?: readonly string[] },
  s: Schrijver,
  tekst: Tekst,
  artikelen: readonly { over: string; artikel: string }[],
) {
  const { perMaand, grond, vanaf } = g.stuk;
  const punten: Zin[] = [];
  if (grond) punten.push(schrijf(s, tekst, grond, { laatsteDag: s.datum(addDays(vanaf, -1)) }));
  if (perMaand) {
    punten.push(
      perMaand.loonwaarde === undefined
        ? schrijf(s, tekst, 'forfaitair')
        : schrijf(s, tekst, 'loonwaarde', { procent: perMaand.loonwaarde }),
      schrijf(s, tekst, 'uren', { uren: String(perMaand.uren).replace('.', ',') }),
      schrijf(s, tekst, 'januari'),
    );
  }
  return redenenblok(
    s,
    zin(s, tekst, 'kopRedenen'),
    [...punten, ...s.eigen('reden', g.eigenRedenen)],
    [{ over: zin(s, tekst, 'artikel'), artikel: 'Pw art. 10d' }, ...artikelen],
  );
}

/** A sentence that both letters have, each in its own words. */
function schrijf(
  s: Schrijver,
  tekst: Tekst,
  sleutel: Sleutel | NonNullable<Subsidiebrief['stuk']['grond']>,
  waarden?: Record<string, string | number>,
): Zin {
  return tekst === naarWerknemer ? s.zin(naarWerknemer, sleutel, waarden) : s.zin(naarWerkgever, sleutel, waarden);
}

const zin = (s: Schrijver, tekst: Tekst, sleutel: Sleutel): string =>
  tekst === naarWerknemer ? s.tekst(naarWerknemer, sleutel) : s.tekst(naarWerkgever, sleutel);
