import { addDays, type Cents, type Tijdvak } from '@meedoen/law/kernel';
import {
  type EerdereVrijlating,
  type Geldend,
  type Inkomst,
  perKalendermaand,
  type Vermogen,
} from '@meedoen/law/participatiewet';
import type { Feitwaarde } from './catalogus.ts';
import type { Lezer } from './lezer.ts';
import { doorsnede, type Stuk } from './tijdlijn.ts';

/** The incomes of one person over the days they are in the household, cut where an exemption begins or ends. */
export function inkomstenVan(lezer: Lezer, persoon: string, periode: Tijdvak): Inkomst[] {
  const exemptions = lezer.een(persoon, 'vrijlating');
  return [...lezer.meer(persoon, 'inkomen').values()].flat().flatMap((piece) => {
    const days = doorsnede(piece, periode);
    if (!days) return [];
    const { feit } = piece;
    const isArbeid = feit.waarde.soort === 'loon' || feit.waarde.soort === 'onderneming';
    const cuts =
      isArbeid && feit.waarde.periode !== 'tijdvak'
        ? langsVrijlating(days, exemptions)
        : [{ days, vrijlating: isArbeid ? op(exemptions, days) : undefined }];
    const { netto, telling, betaald } = nettoVan(feit.waarde);
    // Every income has the same keys in the same order: the law reads incomes faster when all have one shape.
    return cuts.map((cut, i) => ({
      vanaf: cut.days.vanaf,
      tot: cut.days.tot,
      id: cuts.length > 1 || days.vanaf !== feit.geldig.vanaf ? `${feit.id}/${cut.days.vanaf ?? i}` : feit.id,
      persoon,
      soort: feit.waarde.soort,
      netto,
      telling,
      betaald,
      geschat: feit.waarde.geschat ? true : undefined,
      loonkostensubsidie: feit.waarde.loonkostensubsidie ? true : undefined,
      vakantietoeslag: feit.waarde.vakantietoeslag,
      vrijlating: cut.vrijlating,
      oordeel: undefined,
      feit: feit.id,
    }));
  });
}

function langsVrijlating(days: Tijdvak, exemptions: readonly Stuk<'vrijlating'>[]) {
  const edges = exemptions.flatMap(({ vanaf, tot }) => [vanaf, tot]);
  return snijd(days, edges).map((part) => ({
    days: part,
    vrijlating: op(exemptions, part),
  }));
}

const op = (exemptions: readonly Stuk<'vrijlating'>[], days: Tijdvak) =>
  exemptions.find((each) => doorsnede(each, days) !== undefined)?.feit.waarde.soort;

function nettoVan({ nettoInCenten, periode }: Feitwaarde<'inkomen'>): Pick<Inkomst, 'netto' | 'telling' | 'betaald'> {
  if (periode === 'maand') return { netto: nettoInCenten };
  if (periode === 'tijdvak') return { netto: nettoInCenten, telling: 'tijdvak' };
  return { netto: perKalendermaand(nettoInCenten, periode), betaald: { bedrag: nettoInCenten, periode } };
}

/** Gifts, allowances and premiums of one person over the days they are in the household. */
export function ontvangstenVan(lezer: Lezer, persoon: string, periode: Tijdvak): Inkomst[] {
  return [...lezer.meer(persoon, 'ontvangst').values()].flat().flatMap((piece): Inkomst[] => {
    const days = doorsnede(piece, periode);
    if (!days) return [];
    const { id, waarde } = piece.feit;
    const eenmalig = waarde.telling === 'eenmalig' && days.vanaf !== undefined;
    return [
      {
        vanaf: days.vanaf,
        tot: eenmalig && days.vanaf ? addDays(days.vanaf, 1) : days.tot,
        id,
        persoon,
        soort: waarde.soort,
        netto: waarde.bedragInCenten,
        telling: eenmalig ? 'eenmalig' : undefined,
        betaald: undefined,
        geschat: undefined,
        loonkostensubsidie: undefined,
        vakantietoeslag: 'geen',
        vrijlating: undefined,
        oordeel: waarde.oordeel,
        feit: id,
      },
    ];
  });
}

/** Months of exemptions used outside what is recorded here. */
export const eerdereVrijlatingVan = (lezer: Lezer, persoon: string): EerdereVrijlating[] =>
  [...lezer.meer(persoon, 'vrijlating-eerder').values()].flatMap((pieces) => {
    const laatste = pieces.at(-1)?.feit;
    return laatste ? [{ soort: laatste.waarde.soort, maanden: laatste.waarde.maanden, feit: laatste.id }] : [];
  });

/** Cuts a stretch of days at the given days that lie inside it. */
function snijd(days: Tijdvak, edges: readonly (Tijdvak['vanaf'] | undefined)[]): Tijdvak[] {
  const cuts = [...new Set(edges)].filter((edge) => edge !== undefined).sort();
  let rest: Tijdvak | undefined = days;
  const parts: Tijdvak[] = [];
  for (const cut of cuts) {
    const before: Tijdvak | undefined = rest && doorsnede(rest, { tot: cut });
    if (before) parts.push(before);
    rest = rest && doorsnede(rest, { vanaf: cut });
  }
  return rest ? [...parts, rest] : parts;
}

const SOORTEN = ['spaargeld', 'bankstand', 'bezit', 'schuld', 'woning', 'vermogen-bij-aanvang'] as const;

/**
 * Possessions and debts of the whole household over time, in cents. A stretch without any recorded possession or debt
 * is left out, so that the law treats it as not recorded.
 */
export function vermogenVan(
  lezer: Lezer,
  leden: readonly { readonly id: string; readonly periode: Tijdvak }[],
): Geldend<Vermogen>[] {
  const pieces = leden.flatMap(({ id, periode }) =>
    SOORTEN.flatMap((soort) => [...lezer.meer(id, soort).values()].flat()).flatMap((piece) => {
      const days = doorsnede(piece, periode);
      return days ? [{ ...days, feit: piece.feit }] : [];
    }),
  );
  // only the college judges (art. 50 lid 1): what somebody says of it themselves is no oordeel
  const oordelen = leden
    .flatMap(({ id }) => lezer.een(id, 'tegeldemaking'))
    .filter(({ feit }) => feit.bron === 'medewerker');
  return snijd(
    {},
    [...pieces, ...oordelen].flatMap(({ vanaf, tot }) => [vanaf, tot]),
  ).flatMap((days) => {
    const present = pieces.filter((piece) => doorsnede(piece, days) !== undefined);
    if (present.length === 0) return [];
    const only = present.length === 1 ? present[0] : undefined;
    const oordeel = oordelen.find((each) => doorsnede(each, days) !== undefined)?.feit.waarde.verlangd;
    const waarde = {
      ...optelling(present),
      ...(oordeel === undefined ? {} : { tegeldemakingWoningVerlangd: oordeel }),
    };
    return [{ ...days, waarde, ...(only ? { feit: only.feit.id } : {}) }];
  });
}

type Vermogensstuk = Stuk<(typeof SOORTEN)[number]>;

/** What of each kind is there on the same days. */
function optelling(present: readonly Vermogensstuk[]): Vermogen {
  let [spaargeld, overigBezit, schulden, overwaardeWoning] = [0, 0, 0, 0];
  for (const { feit } of present) {
    if (feit.soort === 'spaargeld') spaargeld += feit.waarde.bedragInCenten;
    else if (feit.soort === 'bezit') overigBezit += bezitInCenten(feit.waarde);
    else if (feit.soort === 'schuld') schulden += feit.waarde.bedragInCenten;
    else if (feit.soort === 'woning')
      overwaardeWoning += Math.max(0, feit.waarde.waardeInCenten - feit.waarde.hypotheekInCenten);
    else if (feit.soort === 'bankstand' && feit.waarde.saldoInCenten >= 0) spaargeld += feit.waarde.saldoInCenten;
    else if (feit.soort === 'bankstand') schulden -= feit.waarde.saldoInCenten;
  }
  return { spaargeld, overigBezit, schulden, overwaardeWoning, ...autos(present), ...oordelen(present) };
}

/** What of a possession counts for certain: nothing of what is usual (art. 34 lid 2 a); a car that nobody judged stands apart. */
function bezitInCenten({ soort, waardeInCenten, gebruikelijk }: Feitwaarde<'bezit'>): Cents {
  if (gebruikelijk === true || (soort === 'auto' && gebruikelijk === undefined)) return 0;
  return waardeInCenten;
}

/** Cars that nobody judged, because policy may leave a value free; else those that were found usual, for the reasons. */
function autos(present: readonly Vermogensstuk[]): Pick<Vermogen, 'auto' | 'autoGebruikelijk'> {
  const alle = present.flatMap(({ feit }) =>
    feit.soort === 'bezit' && feit.waarde.soort === 'auto' ? [feit.waarde] : [],
  );
  const ongewogen = alle.filter(({ gebruikelijk }) => gebruikelijk === undefined);
  const gebruikelijk = alle.filter((auto) => auto.gebruikelijk === true);
  const waarde = (lijst: typeof alle) => lijst.reduce((totaal, { waardeInCenten }) => totaal + waardeInCenten, 0);
  if (ongewogen.length > 0) return { auto: waarde(ongewogen) };
  return gebruikelijk.length > 0 ? { auto: waarde(gebruikelijk), autoGebruikelijk: true } : {};
}

const som = (bedragen: readonly (Cents | undefined)[]): Cents | undefined => {
  const bekend = bedragen.filter((bedrag) => bedrag !== undefined);
  return bekend.length > 0 ? bekend.reduce((a, b) => a + b, 0) : undefined;
};

/** What a person found about savings, the home and the capital at the start; nothing where nothing was found. */
function oordelen(present: readonly Vermogensstuk[]): Partial<Vermogen> {
  const van = <S extends Vermogensstuk['feit']['soort']>(soort: S) =>
    present.flatMap(({ feit }) => (feit.soort === soort ? [feit.waarde as Feitwaarde<S>] : []));
  const woningen = van('woning');
  const velden: Partial<Vermogen> = {
    gespaardUitBijstand: som(van('spaargeld').map((s) => s.gespaardUitBijstandInCenten)),
    immaterieleSchade: som(van('spaargeld').map((s) => s.immaterieleSchadeInCenten)),
    bijstandBovenNettoMinimumloon: woningen.find((w) => w.bijstandBovenNettoMinimumloon !== undefined)
      ?.bijstandBovenNettoMinimumloon,
    vrijgelatenBijAanvang: som(van('vermogen-bij-aanvang').map((v) => v.vrijgelatenInCenten)),
    verworvenTijdensBijstand: som(van('vermogen-bij-aanvang').map((v) => v.verworvenInCenten)),
  };
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
}
