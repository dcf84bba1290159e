import { eindeVanBijstand, type Kaart, type Sprong, type Stuk, uitspraken } from '@meedoen/law/atlas';
import type { Cents } from '@meedoen/law/kernel';
import { euro } from '@meedoen/ui/weergave';

/** A place on the map with a number, as it is told beside the drawing. */
export interface Plek {
  readonly soort: 'klif' | 'opstap' | 'plateau' | 'einde' | 'onbekend';
  /** Where it begins, and for a stretch where it ends; cents on the axis. */
  readonly van: Cents;
  readonly tot?: Cents | undefined;
  readonly kop: string;
  readonly zegt: string;
  readonly article: string;
}

export interface Stukbeeld {
  readonly van: Cents;
  readonly tot: Cents;
  readonly begin: Cents | undefined;
  readonly eind: Cents | undefined;
  /** Cents of an extra euro; undefined where that is not known. */
  readonly blijft: number | undefined;
  readonly inHanden: number | undefined;
  readonly bijstandBegin: Cents | undefined;
  readonly bijstandEind: Cents | undefined;
}

/** What is drawn of a map: the stretches up to a while after the end of bijstand, and its places in order. */
export interface Beeld {
  readonly stukken: readonly Stukbeeld[];
  readonly plekken: readonly Plek[];
  readonly breed: Cents;
  readonly hoog: Cents;
}

const VERDER: Readonly<Record<Kaart['as'], Cents>> = { loon: 250_00, vermogen: 2500_00 };
const ROND: Readonly<Record<Kaart['as'], Cents>> = { loon: 100_00, vermogen: 1000_00 };

export function beeldVan(kaart: Kaart): Beeld {
  const { as, stukken } = kaart;
  const laatste = stukken.at(-1)?.tot.x ?? 0;
  const einde = eindeVanBijstand(kaart) ?? (as === 'loon' ? eindeVanBekend(stukken) : laatste);
  const breed = Math.min(laatste, Math.ceil((einde + VERDER[as]) / ROND[as]) * ROND[as]);
  const getekend = stukken.filter(({ van }) => van.x < breed).map((stuk) => stukbeeld(stuk, breed));
  const hoogten = getekend.flatMap(({ begin, eind, bijstandBegin }) => [begin ?? 0, eind ?? 0, bijstandBegin ?? 0]);
  return { stukken: getekend, plekken: plekkenVan(kaart, breed), breed, hoog: Math.max(100_00, ...hoogten) };
}

/** Where nothing is known of the end: a while after the last amount that is. */
const eindeVanBekend = (stukken: readonly Stuk[]): Cents =>
  (stukken.findLast(({ van }) => van.samen !== undefined)?.tot.x ?? 0) + 500_00;

function stukbeeld({ van, tot, blijft, inHanden }: Stuk, breed: Cents): Stukbeeld {
  const eind = Math.min(tot.x, breed);
  const deel = tot.x === van.x ? 0 : (eind - van.x) / (tot.x - van.x);
  const op = (a: Cents | undefined, b: Cents | undefined) =>
    a === undefined || b === undefined ? undefined : Math.round(a + (b - a) * deel);
  return {
    van: van.x,
    tot: eind,
    begin: van.samen,
    eind: op(van.samen, tot.samen),
    blijft: blijft === undefined ? undefined : blijft * 100,
    inHanden: inHanden === undefined ? undefined : inHanden * 100,
    bijstandBegin: van.uitkering,
    bijstandEind: op(van.uitkering, tot.uitkering),
  };
}

function plekkenVan(kaart: Kaart, breed: Cents): Plek[] {
  const plekken = [...sprongplekken(kaart), ...plateauplekken(kaart), ...eindplek(kaart), ...onbekendplekken(kaart)];
  return plekken.filter(({ van }) => van < breed).sort((a, b) => a.van - b.van);
}

/** Why, in the words of the statement that is about this kind of break. */
const redenVan = (article: string, as: Kaart['as'], zoekt: 'klif' | 'opstap' | 'plateau', van: Sprong['van']): string =>
  uitspraken
    .filter((uitspraak) => uitspraak.as === as && uitspraak.zoekt === zoekt && uitspraak.van === van)
    .flatMap(({ plaatsen }) => plaatsen)
    .find((plaats) => plaats.article === article)?.reden ?? '';

/** Steps at one place are told as one: what happens to everything together, and to what is in hand. */
function sprongplekken({ as, sprongen }: Kaart): Plek[] {
  const perPlaats = Map.groupBy(sprongen, ({ na }) => na.x);
  return [...perPlaats].map(([x, hier]): Plek => {
    const [eerste] = hier as [Sprong, ...Sprong[]];
    const samen = hier.find(({ van }) => van === 'samen');
    const leidend = samen ?? eerste;
    const article = eerste.artikelen[0] ?? '';
    return {
      soort: leidend.soort,
      van: x,
      kop: `Bij ${euro(x)} ${as === 'loon' ? 'loon' : 'spaargeld'}: ${hier.map(inWoorden).join(', ')}`,
      zegt: redenVan(article, as, leidend.soort, leidend.van),
      article,
    };
  });
}

const inWoorden = ({ verschil, van }: Sprong): string =>
  `${euro(Math.abs(verschil))} ${verschil < 0 ? 'minder' : 'meer'} ${van === 'samen' ? 'samen' : 'in handen'}`;

const plateauplekken = ({ as, plateaus }: Kaart): Plek[] =>
  plateaus.map(({ van, tot, article }) => ({
    soort: 'plateau',
    van: van.x,
    tot: tot.x,
    kop: `Van ${euro(van.x)} tot ${euro(tot.x)}: meer loon levert niets extra op`,
    zegt: redenVan(article, as, 'plateau', 'samen'),
    article,
  }));

function eindplek(kaart: Kaart): Plek[] {
  const einde = kaart.as === 'loon' ? eindeVanBijstand(kaart) : undefined;
  const stuk = kaart.stukken.find(({ van }) => van.x === einde);
  if (einde === undefined || !stuk) return [];
  return [
    {
      soort: 'einde',
      van: einde,
      kop: `Vanaf ${euro(einde)} loon: geen bijstand`,
      zegt: 'Het loon is genoeg. Toeslagen en regelingen van de gemeente zijn hier niet meegerekend.',
      article: 'Pw art. 19 lid 1 a',
    },
  ];
}

function onbekendplekken({ stukken }: Kaart): Plek[] {
  const eerste = stukken.find(({ van }) => van.samen === undefined);
  if (!eerste) return [];
  return [
    {
      soort: 'onbekend',
      van: eerste.van.x,
      tot: eerste.tot.x,
      kop: `Vanaf ${euro(eerste.van.x)}: niet bekend`,
      zegt: `Niet gepubliceerd: ${eerste.ontbreekt.join(', ')}.`,
      article: '',
    },
  ];
}

/** The household at one place of the drawing, read from its straight lines. */
export function leesAf({ stukken }: Beeld, x: Cents) {
  const stuk = stukken.find(({ van, tot }) => van <= x && x <= tot);
  if (!stuk) return undefined;
  const deel = stuk.tot === stuk.van ? 0 : (x - stuk.van) / (stuk.tot - stuk.van);
  const op = (a: Cents | undefined, b: Cents | undefined) =>
    a === undefined || b === undefined ? undefined : Math.round(a + (b - a) * deel);
  return { samen: op(stuk.begin, stuk.eind), bijstand: op(stuk.bijstandBegin, stuk.bijstandEind), blijft: stuk.blijft };
}

/** In which row above the drawing each number stands, so that none covers another. @param plaatsen pixels, from left to right */
export function rowsOf(plaatsen: readonly number[], ruimte: number): number[] {
  const laatste: number[] = [];
  return plaatsen.map((plaats) => {
    const vrij = laatste.findIndex((eerder) => plaats - eerder >= ruimte);
    const rij = vrij < 0 ? laatste.length : vrij;
    laatste[rij] = plaats;
    return rij;
  });
}

/** Round steps for an axis, at most `meest` of them. */
export function strepen(tot: number, meest: number): number[] {
  const ruw = tot / meest;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = [1, 2, 2.5, 5, 10].map((n) => n * macht).find((n) => n >= ruw) ?? ruw;
  return Array.from({ length: Math.floor(tot / stap) + 1 }, (_, i) => i * stap);
}

/** `12,5 cent`. */
export const centen = (blijft: number | undefined): string =>
  blijft === undefined
    ? 'onbekend'
    : `${String(Math.round(blijft * 10) / 10)
        .replace('.', ',')
        .replace('-', '−')} cent`;
