import {
  attempt,
  type Cents,
  daysBetween,
  type Explained,
  type Law,
  type Poging,
  share,
  splitOver,
} from '../kernel/index.ts';
import type { Beoordeling } from './deel.ts';
import type { Inkomst } from './dossier.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import { max, min } from './situatie.ts';
import { bedrag, metHoofdletter } from './tekst.ts';
import { aanspraakregel, vakantieaanspraak } from './vakantieaanspraak.ts';
import { geenVrijlating, magVrijlating, type Onderdeel, type VrijlatingBasis, vrijlating } from './vrijlating.ts';

/** The month an income is counted over. */
export interface Inkomensmaand {
  readonly dagen: number;
  /** Whole: the incomes are those of one day, taken for the whole month; their own dates play no part. */
  readonly geheel: boolean;
  readonly vanaf: Beoordeling['deel']['vanaf'];
  readonly tot: Beoordeling['deel']['tot'];
}

/** Income of one person over the stretches given, cents. */
export interface Persoonsinkomen {
  readonly lid: Gezinslid;
  readonly inkomen: Explained<Cents>;
  /** Not known when the maximum of the day is missing and could make a difference; the income itself stands. */
  readonly vrijgelaten: Poging<Explained<Cents>>;
  readonly nietToegepast: readonly Explained<boolean>[];
}

/** A judged stretch of which the family is known. */
export interface Inkomensdeel extends Beoordeling {
  readonly gezin: Gezin;
  readonly medebewoners: Explained<number>;
}

interface Post {
  readonly inkomst: Inkomst;
  /** Over the whole month, and over the stretches that count. */
  readonly maandbedrag: Cents;
  readonly geteld: Cents;
  readonly perDeel: readonly Cents[];
}

const lidVan = (gezin: Gezin, id: string): Gezinslid | undefined =>
  gezin.aanvrager.persoon.id === id ? gezin.aanvrager : gezin.partner?.persoon.id === id ? gezin.partner : undefined;

/**
 * Art. 31, 32: what a person earns and gets in a month, with the holiday claim on it, and what stays exempt.
 * An income that holds for a part of the month, or a right to a part of it, counts by calendar days.
 * @throws Ontbreekt when the formula of a holiday claim is not known.
 */
export function persoonsinkomen(
  delen: readonly Inkomensdeel[],
  id: string,
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
): Persoonsinkomen | undefined {
  const laatste = delen.findLast((d) => lidVan(d.gezin, id));
  const lid = laatste && lidVan(laatste.gezin, id);
  if (!laatste || !lid) return undefined;
  const law = laatste.deel.law;
  const posten = inkomstenposten(delen, id, inkomsten, maand);
  const gezin = laatste.gezin;
  const ander = gezin.aanvrager === lid ? gezin.partner : gezin.aanvrager;
  const basis: VrijlatingBasis = { n: 0, r: 0, y: 0 };
  const uses: Explained<unknown>[] = [];
  const nietToegepast: Explained<boolean>[] = [];
  let totaal = 0;
  const aanspraken =
    law.reasons || posten.some((p) => p.inkomst.vakantietoeslag === 'aanspraak')
      ? aansprakenOver(law, posten, lid, ander)
      : undefined;
  for (const post of posten) {
    const aanspraak = aanspraken?.perPost.get(post) ?? 0;
    totaal += post.geteld + aanspraak;
    if (law.reasons) uses.push(inkomstknoop(law, post));
    vulBasis(delen, id, post, aanspraak, basis, nietToegepast);
  }
  if (aanspraken && law.reasons) uses.push(...aanspraken.knopen);
  return {
    lid,
    inkomen: law.because(
      totaal,
      'Pw art. 31 lid 1, art. 32 lid 1',
      () =>
        totaal === 0
          ? `${metHoofdletter(lid.persoon.rol)}: geen inkomen.`
          : `Inkomen ${lid.persoon.rol}: ${bedrag(totaal)}.`,
      uses,
    ),
    vrijgelaten: attempt(() => vrijlating(law, lid, basis)),
    nietToegepast,
  };
}

function inkomstknoop(law: Law, { inkomst, geteld }: Post): Explained<Cents> {
  return law.fact(
    geteld,
    `inkomsten.${inkomst.id}.netto`,
    () =>
      geteld === inkomst.netto
        ? `${metHoofdletter(inkomst.soort)}: ${bedrag(geteld)} netto per maand.`
        : `${metHoofdletter(inkomst.soort)}: ${bedrag(geteld)} over de dagen die meetellen (${bedrag(inkomst.netto)} per maand).`,
    inkomst.feit,
  );
}

/** Adds an income to the base of its exemption, over the stretches in which the exemption may be given. */
function vulBasis(
  delen: readonly Inkomensdeel[],
  id: string,
  post: Post,
  aanspraak: Cents,
  basis: Record<Onderdeel, Cents>,
  nietToegepast: Explained<boolean>[],
): void {
  const onderdeel = post.inkomst.vrijlating;
  const metRedenen = delen[0]?.deel.law.reasons === true;
  if (!onderdeel && !(metRedenen && post.inkomst.soort === 'loon')) return;
  const aanspraakPerDeel = splitOver(aanspraak, post.perDeel);
  let geweigerd: Explained<boolean> | undefined;
  for (const [i, deel] of delen.entries()) {
    const lid = lidVan(deel.gezin, id);
    if (!lid) continue;
    const grond = magVrijlating(deel.deel.law, deel.deel.situatie, lid, post.inkomst);
    if (grond.value && onderdeel) basis[onderdeel] += (post.perDeel[i] ?? 0) + (aanspraakPerDeel[i] ?? 0);
    else geweigerd = geenVrijlating(deel.deel.law, lid, grond);
  }
  if (geweigerd) nietToegepast.push(geweigerd);
}

/** The holiday claims over the incomes that have one: by formula over what the person has of that kind in the month. */
function aansprakenOver(law: Law, posten: readonly Post[], lid: Gezinslid, ander: Gezinslid | undefined) {
  const perPost = new Map<Post, Cents>();
  const knopen: Explained<Cents>[] = [];
  const perRegel = Map.groupBy(
    posten.filter((p) => p.inkomst.vakantietoeslag === 'aanspraak'),
    (p) => aanspraakregel(p.inkomst.soort, lid, ander),
  );
  for (const [regel, groep] of perRegel) {
    if (regel === null) continue;
    const maandbedrag = groep.reduce((som, p) => som + p.maandbedrag, 0);
    const geteld = groep.reduce((som, p) => som + p.geteld, 0);
    if (maandbedrag === 0) continue;
    const aanspraak = vakantieaanspraak(law, regel, maandbedrag);
    const telt = geteld === maandbedrag ? aanspraak.value : share(aanspraak.value, geteld, maandbedrag);
    const delen = splitOver(
      telt,
      groep.map((p) => p.geteld),
    );
    for (const [i, post] of groep.entries()) perPost.set(post, delen[i] ?? 0);
    knopen.push(
      telt === aanspraak.value
        ? aanspraak
        : law.because(telt, aanspraak.article, () => `Daarvan ${bedrag(telt)} over de dagen die meetellen.`, [
            aanspraak,
          ]),
    );
  }
  return { perPost, knopen };
}

/** The incomes of a person as amounts of the month; equal entries that follow each other are one. */
function inkomstenposten(
  delen: readonly Inkomensdeel[],
  id: string,
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
): Post[] {
  const posten: Post[] = [];
  const gedeeld = new Map<string, { inkomst: Inkomst; inMaand: number; perDeel: number[] }>();
  for (const inkomst of inkomsten) {
    if (inkomst.persoon !== id || inkomst.netto <= 0) continue;
    const enige = delen.length === 1 ? delen[0] : undefined;
    if (enige && enige.deel.dagen === maand.dagen && (maand.geheel || isHeleMaand(inkomst, maand))) {
      posten.push({ inkomst, maandbedrag: inkomst.netto, geteld: inkomst.netto, perDeel: [inkomst.netto] });
      continue;
    }
    const inMaand = maand.geheel ? maand.dagen : dagenIn(inkomst, maand);
    const perDeel = delen.map((d) => (maand.geheel ? d.deel.dagen : dagenIn(inkomst, d.deel)));
    const sleutel = [inkomst.soort, inkomst.netto, inkomst.vakantietoeslag, inkomst.vrijlating].join('|');
    const eerder = gedeeld.get(sleutel);
    if (!eerder) {
      gedeeld.set(sleutel, { inkomst, inMaand, perDeel });
      continue;
    }
    eerder.inMaand += inMaand;
    eerder.perDeel = eerder.perDeel.map((dagen, i) => dagen + (perDeel[i] ?? 0));
  }
  for (const { inkomst, inMaand, perDeel } of gedeeld.values()) {
    const geteld = share(
      inkomst.netto,
      perDeel.reduce((som, d) => som + d, 0),
      maand.dagen,
    );
    if (inMaand === 0) continue;
    posten.push({
      inkomst,
      geteld,
      maandbedrag: share(inkomst.netto, inMaand, maand.dagen),
      perDeel: splitOver(geteld, perDeel),
    });
  }
  return posten;
}

const isHeleMaand = (inkomst: Inkomst, maand: Inkomensmaand): boolean =>
  (inkomst.vanaf === undefined || inkomst.vanaf <= maand.vanaf) &&
  (inkomst.tot === undefined || inkomst.tot >= maand.tot);

function dagenIn(inkomst: Inkomst, deel: { vanaf: Inkomensmaand['vanaf']; tot: Inkomensmaand['tot'] }): number {
  const vanaf = max(inkomst.vanaf ?? deel.vanaf, deel.vanaf);
  const tot = min(inkomst.tot ?? deel.tot, deel.tot);
  return vanaf < tot ? daysBetween(vanaf, tot) : 0;
}
