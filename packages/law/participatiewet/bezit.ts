import { vrijVermogenWoning } from '../amounts/index.ts';
import { bareNumber, type Cents, type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import type { Vermogen } from './dossier.ts';
import { bedrag } from './tekst.ts';

export interface Bezit {
  readonly vermogen: Explained<Cents>;
  /** Without the home. */
  readonly los: Cents;
  /** Value in the home above what is free (art. 34 lid 2 d). */
  readonly gebonden: Cents;
}

/**
 * Art. 34 lid 1 a and lid 2 a, c, d, e: possessions less debts, without what is usual, saved from the bijstand or
 * compensation, with the value in the home above what is free.
 * @throws Ontbreekt when the car decides and neither policy nor an oordeel says how it counts
 */
export function aanwezigVermogen(
  law: Law,
  v: Vermogen,
  feit: string | undefined,
  grens: Explained<Cents>,
  beleid: Beleid,
): Bezit {
  const zonderAuto = nettoBezit(v);
  const overwaarde = v.overwaardeWoning ?? 0;
  const gebonden = overwaarde > 0 ? Math.max(0, overwaarde - law.read(vrijVermogenWoning).value) : 0;
  const auto = v.auto ? autoVan(law, v.auto, v, feit, beleid) : undefined;
  if (auto === 'onbekend') return metOngewogenAuto(law, v, feit, grens, zonderAuto, gebonden);
  return samengeteld(law, v, feit, zonderAuto + (auto?.value ?? 0), gebonden, auto);
}

/** Savings and possessions without the car, less debts; what is left free of the savings is never more than they are. */
export function nettoBezit(v: Vermogen): Cents {
  const vrij = Math.min(v.spaargeld, (v.gespaardUitBijstand ?? 0) + (v.immaterieleSchade ?? 0));
  return v.spaargeld - vrij + (v.overigBezit ?? 0) - v.schulden;
}

/** Nobody weighed the car: that matters only when the rest is within the limit and with the car it is not. */
function metOngewogenAuto(
  law: Law,
  v: Vermogen,
  feit: string | undefined,
  grens: Explained<Cents>,
  zonderAuto: Cents,
  gebonden: Cents,
): Bezit {
  const auto = v.auto ?? 0;
  const zonder = Math.max(0, zonderAuto + gebonden);
  if (zonder <= grens.value && zonderAuto + auto + gebonden > grens.value) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'vermogen.autoGebruikelijk',
      vraag: 'Is de auto naar aard en waarde algemeen gebruikelijk, of noodzakelijk?',
      article: 'Pw art. 34 lid 2 a',
    });
  }
  const telt = law.fact(auto, 'vermogen.auto', () => `Auto ${bedrag(auto)}.`, feit);
  return samengeteld(law, v, feit, zonderAuto + auto, gebonden, telt);
}

/** What of the car counts: nothing when usual or necessary (oordeel), else what policy leaves. */
function autoVan(
  law: Law,
  waarde: Cents,
  v: Vermogen,
  feit: string | undefined,
  beleid: Beleid,
): Explained<Cents> | 'onbekend' {
  const auto = law.fact(waarde, 'vermogen.auto', () => `Auto ${bedrag(waarde)}.`, feit);
  if (v.autoGebruikelijk !== undefined) {
    const telt = v.autoGebruikelijk ? 0 : waarde;
    const says = () =>
      v.autoGebruikelijk
        ? 'De auto telt niet mee: algemeen gebruikelijk of noodzakelijk (oordeel van het college).'
        : `De auto telt mee: ${bedrag(telt)} (oordeel van het college).`;
    return law.because(telt, 'Pw art. 34 lid 2 a', says, [auto]);
  }
  const keuze = keuzeOp(beleid, law.date, 'vrijeWaardeAuto');
  if (!keuze) return 'onbekend';
  const { grens, daarboven } = keuze.waarde;
  const telt = waarde <= grens ? 0 : daarboven === 'geheel' ? waarde : waarde - grens;
  return law.because(
    telt,
    'Pw art. 34 lid 2 a',
    () => `Een auto tot ${bedrag(grens)} is hier algemeen gebruikelijk. Van deze auto telt ${bedrag(telt)}.`,
    [
      auto,
      law.choice(
        bedrag(grens),
        { soort: 'beleid', naam: keuze.regime.naam, bron: keuze.regime.bron },
        'Pw art. 34 lid 2 a',
        () => `Beleid: vrij tot ${bedrag(grens)}; daarboven telt ${daarboven === 'geheel' ? 'alles' : 'het meerdere'}.`,
      ),
    ],
  );
}

function samengeteld(
  law: Law,
  v: Vermogen,
  feit: string | undefined,
  los: Cents,
  gebonden: Cents,
  auto: Explained<Cents> | undefined,
): Bezit {
  const totaal = Math.max(0, los + gebonden);
  if (!law.reasons) return { vermogen: bareNumber(totaal), los, gebonden };
  const uses = [...vermogensfeiten(law, v, feit), ...(auto ? [auto] : [])];
  if (v.overwaardeWoning) uses.push(law.read(vrijVermogenWoning));
  const vermogen = law.because(
    totaal,
    'Pw art. 34 lid 1 a',
    () =>
      `Bezit min schulden is ${bedrag(los)}${gebonden > 0 ? `, en ${bedrag(gebonden)} in de woning boven het vrije bedrag` : ''}.`,
    uses,
  );
  return { vermogen, los, gebonden };
}

function vermogensfeiten(law: Law, v: Vermogen, feit: string | undefined): Explained<unknown>[] {
  const feiten = [
    law.fact(v.spaargeld, 'vermogen.spaargeld', () => `Spaargeld ${bedrag(v.spaargeld)}.`, feit),
    law.fact(v.schulden, 'vermogen.schulden', () => `Schulden ${bedrag(v.schulden)}.`, feit),
  ];
  for (const [naam, tekst] of GENOEMD) {
    const cents = v[naam];
    if (cents) feiten.push(law.fact(cents, `vermogen.${naam}`, () => `${tekst} ${bedrag(cents)}.`, feit));
  }
  return feiten;
}

const GENOEMD = [
  ['overigBezit', 'Ander bezit'],
  ['gespaardUitBijstand', 'Gespaard van de bijstand, telt niet mee (art. 34 lid 2 c):'],
  ['immaterieleSchade', 'Vergoeding van immateriële schade, telt niet mee (art. 34 lid 2 e):'],
  ['overwaardeWoning', 'Overwaarde woning'],
] as const;
