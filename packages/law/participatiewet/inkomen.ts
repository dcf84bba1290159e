import { attempt, bare, type Cents, type Explained, type Law, type Poging, share, splitOver } from '../kernel/index.ts';
import type { Inkomst } from './dossier.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import {
  type Inkomensdeel,
  type Inkomensmaand,
  inkomstenposten,
  inkomstknoop,
  type Post,
  type Voorgeschiedenis,
} from './inkomstposten.ts';
import { geldendeVrijlating, heeftVanzelf, isArbeid, vrijlatingskeuze } from './mag-vrijlating.ts';
import { bedrag, metHoofdletter } from './tekst.ts';
import { aanspraakregel, vakantieaanspraak } from './vakantieaanspraak.ts';
import { geenVrijlating, isTermijnsoort, type Maandtelling, type Vrijgelaten, vrijlating } from './vrijlating.ts';
import { rangorde, type Vrijlatingsoort } from './vrijlatingsregels.ts';
import { LEEG, laatsteMaandVan, vrijlatingstermijn } from './vrijlatingstermijn.ts';

/** Income of one person over the stretches given, cents. */
export interface Persoonsinkomen {
  readonly lid: Gezinslid;
  readonly posten: readonly Post[];
  readonly inkomen: Explained<Cents>;
  /** Exemptions of earned income. Not known when the maximum of the day is missing and could make a difference; the income itself stands. */
  readonly vrijgelaten: Poging<readonly Vrijgelaten[]>;
  /** Which exemptions held, whatever they came to. */
  readonly soorten: readonly Vrijlatingsoort[];
  readonly nietToegepast: readonly Explained<boolean>[];
}

const lidVan = (gezin: Gezin, id: string): Gezinslid | undefined =>
  gezin.aanvrager.persoon.id === id ? gezin.aanvrager : gezin.partner?.persoon.id === id ? gezin.partner : undefined;

function laatsteMet(delen: readonly Inkomensdeel[], id: string): Inkomensdeel | undefined {
  for (let i = delen.length - 1; i >= 0; i--) {
    const deel = delen[i];
    if (deel && lidVan(deel.gezin, id)) return deel;
  }
  return undefined;
}

const GEEN: readonly never[] = [];
const NIETS_VRIJ: Poging<readonly Vrijgelaten[]> = { ok: true, value: GEEN };

/**
 * Art. 31, 32: what a person earns and gets in a month, with the holiday claim on it, and what stays exempt of wages.
 * An income that holds for a part of the month, or a right to a part of it, counts by calendar days.
 * @throws Ontbreekt when the formula of a holiday claim is not known.
 */
export function persoonsinkomen(
  delen: readonly Inkomensdeel[],
  id: string,
  inkomsten: readonly Inkomst[],
  maand: Inkomensmaand,
  voor: Voorgeschiedenis,
): Persoonsinkomen | undefined {
  const laatste = laatsteMet(delen, id);
  const lid = laatste && lidVan(laatste.gezin, id);
  if (!laatste || !lid) return undefined;
  const law = laatste.deel.law;
  const posten = inkomstenposten(delen, id, inkomsten, maand);
  const gezin = laatste.gezin;
  const ander = gezin.aanvrager === lid ? gezin.partner : gezin.aanvrager;
  const aanspraken = posten.some(heeftAanspraak) ? aansprakenOver(law, posten, lid, ander) : undefined;
  const keuzes = komtIetsAanBod(law, voor, delen, id, posten)
    ? vrijlatingen(delen, id, posten, aanspraken?.perPost, voor)
    : undefined;
  return {
    lid,
    posten,
    inkomen: geteldInkomen(law, lid, posten, aanspraken),
    vrijgelaten: keuzes ? vrijTotaal(law, lid, keuzes.basis, voor) : NIETS_VRIJ,
    soorten: keuzes ? [...keuzes.basis.keys()] : GEEN,
    nietToegepast: keuzes ? keuzes.geweigerd : GEEN,
  };
}

const heeftAanspraak = ({ inkomst }: Post): boolean => inkomst.vakantietoeslag === 'aanspraak';

function geteldInkomen(
  law: Law,
  { persoon }: Gezinslid,
  posten: readonly Post[],
  aanspraken: Aanspraken | undefined,
): Explained<Cents> {
  let totaal = 0;
  for (const post of posten) totaal += post.geteld + (aanspraken?.perPost.get(post) ?? 0);
  if (!law.reasons) return bare(totaal);
  return law.because(
    totaal,
    'Pw art. 31 lid 1, art. 32 lid 1',
    () =>
      totaal === 0 ? `${metHoofdletter(persoon.rol)}: geen inkomen.` : `Inkomen ${persoon.rol}: ${bedrag(totaal)}.`,
    [...posten.map((post) => inkomstknoop(law, post)), ...(aanspraken?.knopen ?? GEEN)],
  );
}

const vrijTotaal = (
  law: Law,
  lid: Gezinslid,
  basis: ReadonlyMap<Vrijlatingsoort, Cents>,
  voor: Voorgeschiedenis,
): Poging<readonly Vrijgelaten[]> => attempt(() => bedragenVan(law, lid, basis, voor));

function komtIetsAanBod(
  law: Law,
  voor: Voorgeschiedenis,
  delen: readonly Inkomensdeel[],
  id: string,
  posten: readonly Post[],
): boolean {
  for (const { inkomst } of posten) if (komtAanBod(law, voor, delen, id, inkomst)) return true;
  return false;
}

/** Whether an exemption of this income has to be looked at: decided, by policy, of itself, or somebody may ask why not. */
const komtAanBod = (
  law: Law,
  { beleid }: Voorgeschiedenis,
  delen: readonly Inkomensdeel[],
  id: string,
  inkomst: Inkomst,
): boolean =>
  inkomst.vrijlating !== undefined ||
  (isArbeid(inkomst) &&
    (law.reasons || heeftErgensVanzelf(delen, id) || vrijlatingskeuze(law, beleid, inkomst) !== undefined));

/** In some stretch of the month: what ended during the month held before. */
function heeftErgensVanzelf(delen: readonly Inkomensdeel[], id: string): boolean {
  for (const { gezin } of delen) {
    const lid = lidVan(gezin, id);
    if (lid && heeftVanzelf(lid)) return true;
  }
  return false;
}

/** Earned income of a month for which each exemption may be given: on one day only one of them holds. */
function vrijlatingen(
  delen: readonly Inkomensdeel[],
  id: string,
  posten: readonly Post[],
  aanspraken: ReadonlyMap<Post, Cents> | undefined,
  voor: Voorgeschiedenis,
): { readonly basis: ReadonlyMap<Vrijlatingsoort, Cents>; readonly geweigerd: readonly Explained<boolean>[] } {
  const basis = new Map<Vrijlatingsoort, Cents>();
  const geweigerd = new Map<Post, Explained<boolean>>();
  const stand = voor.standen?.get(id) ?? LEEG;
  const arbeid = posten.filter((p) => isArbeid(p.inkomst) || p.inkomst.vrijlating !== undefined);
  const aanspraakPerDeel = new Map(arbeid.map((p) => [p, splitOver(aanspraken?.get(p) ?? 0, p.perDeel)]));
  for (const [i, deel] of delen.entries()) {
    const lid = lidVan(deel.gezin, id);
    if (!lid) continue;
    const { law, situatie } = deel.deel;
    const gevonden = arbeid.map((post) => ({
      post,
      ...geldendeVrijlating({ law, beleid: voor.beleid, situatie, lid, stand, inkomst: post.inkomst }),
    }));
    const verdiend = gevonden.filter((g) => (g.post.perDeel[i] ?? 0) > 0);
    const eerste = rangorde(law, voor.beleid).find((soort) => verdiend.some((g) => g.soort === soort));
    for (const { post, soort, grond } of gevonden) {
      if (soort !== undefined && soort === eerste) {
        const deelbedrag = (post.perDeel[i] ?? 0) + (aanspraakPerDeel.get(post)?.[i] ?? 0);
        basis.set(soort, (basis.get(soort) ?? 0) + deelbedrag);
      } else if (soort === undefined) geweigerd.set(post, geenVrijlating(law, lid, grond));
    }
  }
  return { basis, geweigerd: [...geweigerd.values()] };
}

function bedragenVan(
  law: Law,
  lid: Gezinslid,
  basis: ReadonlyMap<Vrijlatingsoort, Cents>,
  voor: Voorgeschiedenis,
): readonly Vrijgelaten[] {
  return [...basis].map(([soort, inkomsten]) => ({
    persoon: lid.persoon.id,
    soort,
    bedrag: vrijlating(law, lid, soort, inkomsten),
    telling: tellingVan(law, lid, soort, voor),
  }));
}

function tellingVan(
  law: Law,
  lid: Gezinslid,
  soort: Vrijlatingsoort,
  voor: Voorgeschiedenis,
): Maandtelling | undefined {
  if (!isTermijnsoort(soort) || lid.aow.value) return undefined;
  if (soort === '34a-a' && lid.persoon.uitbreidingNietMogelijk?.waarde) return undefined;
  const termijn = vrijlatingstermijn(law, lid.persoon, voor.standen?.get(lid.persoon.id) ?? LEEG, soort);
  return {
    ...termijn,
    gebruikt: termijn.gebruikt + 1,
    over: termijn.over - 1,
    laatsteMaand: laatsteMaandVan(law, termijn),
  };
}

interface Aanspraken {
  readonly perPost: ReadonlyMap<Post, Cents>;
  readonly knopen: readonly Explained<Cents>[];
}

/** The holiday claims over the incomes that have one: by formula over what the person has of that kind in the month. */
function aansprakenOver(law: Law, posten: readonly Post[], lid: Gezinslid, ander: Gezinslid | undefined): Aanspraken {
  const perPost = new Map<Post, Cents>();
  const knopen: Explained<Cents>[] = [];
  const perRegel = Map.groupBy(posten.filter(heeftAanspraak), (p) => aanspraakregel(p.inkomst, lid, ander));
  // by name, so that the order of the facts does not decide which missing formula is named
  const opNaam = [...perRegel].sort(([a], [b]) => ((a?.naam ?? '') < (b?.naam ?? '') ? -1 : 1));
  for (const [regel, groep] of opNaam) {
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
