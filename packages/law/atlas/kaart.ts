import type { Cents } from '../kernel/index.ts';
import { gezinsvormen } from './gezinsvormen.ts';
import type { As, Kaartvraag, Knoop, Punt } from './punt.ts';
import { AFRONDING, type Loper, type Stuk, stukken, walk } from './stukken.ts';

/** Where the outcome breaks off between one cent and the next. */
export interface Sprong {
  readonly soort: 'klif' | 'opstap';
  /** What breaks: everything together, or what somebody has in hand each month. */
  readonly van: 'samen' | 'inHanden';
  /** The last cent before it, and the first after it. */
  readonly voor: Punt;
  readonly na: Punt;
  /** Less than nothing for a klif; cents a month. */
  readonly verschil: Cents;
  /** What the law did otherwise after it. */
  readonly artikelen: readonly string[];
  readonly zegt: string;
}

/** A stretch on which an extra euro of wage leaves nothing, although bijstand is paid. */
export interface Plateau {
  readonly van: Punt;
  readonly tot: Punt;
  /** Of an extra euro in hand; below nothing where the claim to holiday pay counts before it is paid. */
  readonly inHanden: number;
  readonly article: string;
  readonly zegt: string;
}

/** One household along one axis. */
export interface Kaart {
  readonly vraag: Kaartvraag;
  readonly as: As;
  readonly stukken: readonly Stuk[];
  readonly sprongen: readonly Sprong[];
  readonly plateaus: readonly Plateau[];
}

/** The first place on the axis from which on no bijstand is paid; undefined where that cannot be known. */
export function eindeVanBijstand({ stukken: lijnen }: Pick<Kaart, 'stukken'>): Cents | undefined {
  const laatste = lijnen.findLastIndex(({ van, tot }) => van.uitkering !== 0 || tot.uitkering !== 0);
  const na = lijnen[laatste + 1];
  return na?.van.uitkering === 0 ? na.van.x : undefined;
}

/** The axes of the atlas end where nobody of it gets bijstand any more; cents. */
export const EINDE: Readonly<Record<As, Cents>> = { loon: 3500_00, vermogen: 25_000_00 };

/** The map of one household: every stretch, step and plateau along an axis, whole cents from 0. */
export function kaart(vraag: Kaartvraag, as: As, tot: Cents = EINDE[as]): Kaart {
  const gevonden = stukken(vraag, as, 0, tot);
  const sprongen = gevonden.flatMap((na, i) => {
    const voor = gevonden[i - 1];
    return voor ? sprongenTussen(voor, na) : [];
  });
  return { vraag, as, stukken: gevonden, sprongen, plateaus: as === 'loon' ? plateausIn(vraag, gevonden) : [] };
}

/** The first place between two at which a cent more leaves less together, whoever the household is. */
export function eersteKlif(loper: Loper, van: Cents, tot: Cents): Cents | undefined {
  const gevonden = walk(loper, van, tot);
  return gevonden.find(({ van: na }, i) => {
    const voor = gevonden[i - 1]?.tot.samen;
    return voor !== undefined && na.samen !== undefined && na.samen < voor - AFRONDING;
  })?.van.x;
}

/** Where no bijstand is paid on either side, a claim to holiday pay that breaks off is arithmetic that reaches nobody. */
function sprongenTussen(voor: Stuk, na: Stuk): Sprong[] {
  if (voor.tot.uitkering === 0 && na.van.uitkering === 0) return [];
  const oorzaak = anders(voor.einde, na.begin);
  return (['samen', 'inHanden'] as const).flatMap((van): Sprong[] => {
    const [a, b] = [voor.tot[van], na.van[van]];
    if (a === undefined || b === undefined || Math.abs(b - a) <= AFRONDING) return [];
    const verschil = b - a;
    return [{ soort: verschil < 0 ? 'klif' : 'opstap', van, voor: voor.tot, na: na.van, verschil, ...oorzaak }];
  });
}

/** The reasons that are new after a step, and those that broke off of themselves; the deepest first: what it began with. */
function anders(voor: readonly Knoop[], na: readonly Knoop[]): Pick<Sprong, 'artikelen' | 'zegt'> {
  const oud = new Set(voor.map(leest));
  const nieuw = na.filter((knoop) => !oud.has(leest(knoop)) && knoop.article !== '');
  const oorzaken = [...zelfGebroken(voor, na), ...nieuw].sort((a, b) => b.diepte - a.diepte);
  return { artikelen: [...new Set(oorzaken.map((knoop) => knoop.article))], zegt: oorzaken[0]?.tekst ?? '' };
}

const leest = ({ article, tekst }: Knoop): string => `${article}|${tekst}`;

/** Amounts that read as before and broke off, while everything they were made of went on. */
function zelfGebroken(voor: readonly Knoop[], na: readonly Knoop[]): Knoop[] {
  const oud = Map.groupBy(voor, leest);
  const isNieuw = (knoop: Knoop): boolean => knoop.article !== '' && !oud.has(leest(knoop));
  const isGebroken = (knoop: Knoop): boolean => {
    const a = oud.get(leest(knoop))?.[0]?.bedrag;
    return a !== undefined && knoop.bedrag !== undefined && Math.abs(knoop.bedrag - a) > AFRONDING;
  };
  return na.filter((knoop, i) => {
    if (!isGebroken(knoop)) return false;
    for (const onder of na.slice(i + 1)) {
      if (onder.diepte <= knoop.diepte) break;
      if (isNieuw(onder) || isGebroken(onder)) return false;
    }
    return true;
  });
}

/** A plateau is seen from a euro on: shorter ones are rounding. */
const MERKBAAR: Cents = 100;
const NIETS = 0.005;

function plateausIn(vraag: Kaartvraag, gevonden: readonly Stuk[]): Plateau[] {
  const uit: Plateau[] = [];
  for (const stuk of gevonden) {
    const { van, tot, blijft, inHanden } = stuk;
    const isVlak = blijft !== undefined && Math.abs(blijft) < NIETS && tot.x - van.x >= MERKBAAR;
    if (!isVlak || !van.uitkering) continue;
    const oorzaak = waaromNiets(vraag, stuk);
    const vorige = uit.at(-1);
    if (vorige && vorige.tot.x + 1 === van.x && vorige.tot.samen === van.samen && vorige.article === oorzaak.article)
      uit[uit.length - 1] = { ...vorige, tot };
    else uit.push({ van, tot, inHanden: inHanden ?? 0, ...oorzaak });
  }
  return uit;
}

/** Why nothing is left: an exemption at its maximum, one that was refused, or none asked. */
function waaromNiets(vraag: Kaartvraag, { einde, tot }: Stuk): Pick<Plateau, 'article' | 'zegt'> {
  const zoek = (test: (knoop: Knoop) => boolean) => einde.find(test);
  const knoop =
    gezinsvormen[vraag.vorm].verdient === 'p' && zoek((k) => k.article === 'Pw art. 32 lid 3')
      ? zoek((k) => k.article === 'Pw art. 32 lid 3')
      : tot.vrijgelaten
        ? zoek((k) => k.tekst.includes('ten hoogste'))
        : zoek((k) => k.tekst.includes('vrijlating') && k.bedrag === undefined && k.article.startsWith('Pw art. 3'));
  return { article: knoop?.article ?? 'Pw art. 19 lid 2', zegt: knoop?.tekst ?? 'Het loon gaat af van de bijstand.' };
}
