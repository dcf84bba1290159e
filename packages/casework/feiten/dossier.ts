import { addDays, birthday, type IsoDate, type Ontbrekend, type Tijdvak } from '@meedoen/law/kernel';
import type { Dossier, Geldend, Kind, Medebewoner, Partner, Persoon } from '@meedoen/law/participatiewet';
import type { Instant } from '../tijdstip/index.ts';
import type { Feit } from './feit.ts';
import { type Lezer, maakLezer } from './lezer.ts';
import { inkomstenVan, vermogenVan } from './middelen.ts';
import { bekendeFeiten, doorsnede, type Stuk } from './tijdlijn.ts';

export interface Dossiervraag {
  /** The file as it was known at this moment. */
  readonly bekendOp: Instant;
  /** Id of the melding that this right or application started from. Absent: the last one. */
  readonly melding?: string | undefined;
}

export interface Dossieruitkomst {
  readonly dossier: Dossier;
  /** People in the household whose date of birth nobody told; they are not in `dossier`, so no amount may rest on it. */
  readonly ontbreekt: readonly Ontbrekend[];
  /** Ids of the facts the dossier was made of, sorted; a besluit freezes them. */
  readonly gebruikt: readonly string[];
}

/**
 * The household as the law wants it, from the facts known at a moment. Where facts differ the order of sources of the
 * catalogue decides, then the latest known. The order in which facts are given plays no part.
 * @param feiten facts about the applicant and everybody who ever was in the household.
 * @param aanvrager id of the person.
 */
export function dossierUit(feiten: readonly Feit[], aanvrager: string, vraag: Dossiervraag): Dossieruitkomst {
  const lezer = maakLezer(bekendeFeiten(feiten, vraag.bekendOp));
  const ontbreekt: Ontbrekend[] = [];
  const partners = partnersVan(lezer, aanvrager);
  const leden: readonly Lid[] = [
    { id: aanvrager, periode: {} },
    ...partners.map(({ id, periode }) => ({ id, periode })),
  ];
  const kinderen = kinderenVan(lezer, leden, ontbreekt);
  const medebewoners = medebewonersVan(lezer, leden, kinderen, ontbreekt);
  const inkomsten = leden.flatMap(({ id, periode }) => inkomstenVan(lezer, id, periode));
  const vermogen = vermogenVan(lezer, [
    ...leden,
    ...kinderen.map(({ id, periode }) => ({ id, periode: periode ?? {} })),
  ]);
  const { meldingsdatum, aanvraagdatum } = beginVan(lezer, aanvrager, vraag.melding);
  const dossier: Dossier = {
    aanvrager: persoonVan(lezer, aanvrager),
    ...(partners.length > 0
      ? { partner: partners.map(({ partner, periode, feit }) => ({ ...periode, waarde: partner, feit })) }
      : {}),
    ...(kinderen.length > 0 ? { kinderen } : {}),
    ...(medebewoners.length > 0 ? { medebewoners } : {}),
    ...(inkomsten.length > 0 ? { inkomsten } : {}),
    ...(vermogen.length > 0 ? { vermogen } : {}),
    ...(meldingsdatum ? { meldingsdatum } : {}),
    ...(aanvraagdatum ? { aanvraagdatum } : {}),
  };
  return { dossier, ontbreekt, gebruikt: lezer.gebruikt() };
}

/** A member of the household over a stretch of days. */
export interface Lid {
  readonly id: string;
  readonly periode: Tijdvak;
}

const tijdvakVan = ({ vanaf, tot }: Tijdvak): Tijdvak => ({ ...(vanaf ? { vanaf } : {}), ...(tot ? { tot } : {}) });

/** A timeline of one aspect of a value. */
function aspect<S extends Feit['soort'], T>(pieces: readonly Stuk<S>[], read: (feit: Feit<S>) => T): Geldend<T>[] {
  return pieces.map((piece) => ({ ...tijdvakVan(piece), waarde: read(piece.feit), feit: piece.feit.id }));
}

const indien = <K extends string, T>(key: K, timeline: readonly T[]): { [P in K]?: readonly T[] } =>
  (timeline.length > 0 ? { [key]: timeline } : {}) as { [P in K]?: readonly T[] };

function persoonVan(lezer: Lezer, id: string): Persoon {
  const geboren = lezer.sterkste(id, 'geboortedatum');
  const overleden = lezer.sterkste(id, 'overlijden');
  return {
    id,
    ...(geboren ? { geboortedatum: { waarde: geboren.waarde.datum, feit: geboren.id } } : {}),
    ...(overleden ? { overlijdensdatum: { waarde: overleden.waarde.datum, feit: overleden.id } } : {}),
    ...indien(
      'nederlander',
      aspect(lezer.een(id, 'nederlander'), (f) => f.waarde.nederlander),
    ),
    ...indien(
      'rechtmatigVerblijf',
      aspect(lezer.een(id, 'verblijfstitel'), (f) => f.waarde.rechtmatig),
    ),
    ...indien(
      'woontInNederland',
      aspect(lezer.een(id, 'adres'), (f) => f.waarde.land === 'NL'),
    ),
    ...indien(
      'gedetineerd',
      aspect(lezer.een(id, 'detentie'), (f) => f.waarde.gedetineerd),
    ),
    ...indien(
      'buitenland',
      aspect(
        lezer.een(id, 'verblijf-buitenland').filter(({ feit }) => feit.waarde.buitenland),
        () => true as const,
      ),
    ),
    ...indien(
      'studiefinanciering',
      aspect(lezer.een(id, 'studiefinanciering'), (f) => f.waarde.studiefinanciering),
    ),
    ...indien(
      'woonsituatie',
      aspect(lezer.een(id, 'woonsituatie'), (f) => f.waarde.soort),
    ),
    ...indien(
      'medischUrenbeperkt',
      aspect(lezer.een(id, 'medisch-urenbeperkt'), (f) => f.waarde.medischUrenbeperkt),
    ),
    ...indien(
      'praktijkonderwijs',
      aspect(lezer.een(id, 'praktijkonderwijs'), (f) => f.waarde.praktijkonderwijs),
    ),
    ...indien(
      'doelgroepLoonkostensubsidie',
      aspect(lezer.een(id, 'doelgroep-lks'), (f) => f.waarde.doelgroep),
    ),
  };
}

function partnersVan(lezer: Lezer, aanvrager: string) {
  return lezer.een(aanvrager, 'partnerschap').flatMap((piece) => {
    const { partner: id, recht } = piece.feit.waarde;
    if (id === null) return [];
    const periode = tijdvakVan(piece);
    const partner: Partner = { ...persoonVan(lezer, id), recht: [{ ...periode, waarde: recht, feit: piece.feit.id }] };
    return [{ id, periode, partner, feit: piece.feit.id }];
  });
}

/** Relations of the first member that has any with somebody; those of a partner only while they are partner. */
function relaties<S extends 'ouderschap' | 'medebewoning'>(
  lezer: Lezer,
  leden: readonly Lid[],
  soort: S,
): Map<string, Stuk<S>[]> {
  const found = new Map<string, Stuk<S>[]>();
  const owner = new Map<string, string>();
  for (const { id, periode } of leden) {
    for (const [other, pieces] of lezer.meer(id, soort)) {
      if ((owner.get(other) ?? id) !== id) continue;
      owner.set(other, id);
      const clipped = pieces.flatMap((piece) => {
        const shared = doorsnede(piece, periode);
        return shared ? [{ ...shared, feit: piece.feit }] : [];
      });
      found.set(other, [...(found.get(other) ?? []), ...clipped]);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function geborenOp(
  lezer: Lezer,
  id: string,
  told: Stuk<'ouderschap' | 'medebewoning'>[],
): Geldend<IsoDate> | undefined {
  const own = lezer.sterkste(id, 'geboortedatum');
  if (own) return { waarde: own.waarde.datum, feit: own.id };
  const said = told.findLast(({ feit }) => feit.waarde.geboortedatum !== undefined)?.feit;
  return said?.waarde.geboortedatum ? { waarde: said.waarde.geboortedatum, feit: said.id } : undefined;
}

/** The days until and including that of death. */
function inLeven(lezer: Lezer, id: string): Tijdvak {
  const overleden = lezer.sterkste(id, 'overlijden');
  return overleden ? { tot: addDays(overleden.waarde.datum, 1) } : {};
}

function kinderenVan(lezer: Lezer, leden: readonly Lid[], ontbreekt: Ontbrekend[]): Kind[] {
  return [...relaties(lezer, leden, 'ouderschap')].flatMap(([id, all]) => {
    const pieces = all.filter(({ feit }) => feit.waarde.inwonend);
    if (pieces.length === 0) return [];
    const geboortedatum = geborenOp(lezer, id, all);
    if (!geboortedatum) {
      ontbreekt.push(zonderGeboortedatum(`kinderen/${id}`, 'Wanneer is het kind geboren?', 'art. 4 lid 1 e'));
      return [];
    }
    const minderjarig: Tijdvak = { vanaf: geboortedatum.waarde, tot: birthday(geboortedatum.waarde, 18) };
    return pieces.flatMap((piece) => {
      const periode = doorsnede(doorsnede(piece, minderjarig) ?? NOOIT, inLeven(lezer, id));
      return periode ? [{ id, geboortedatum, periode }] : [];
    });
  });
}

/** Shares no day with any stretch. */
const NOOIT: Tijdvak = { vanaf: '9999-12-31', tot: '9999-12-31' };

const zonderGeboortedatum = (pad: string, vraag: string, article: string): Ontbrekend => ({
  soort: 'feit',
  pad: `${pad}/geboortedatum`,
  vraag,
  article,
});

/** Housemates, and children who turned 18 and stayed, unless a fact of their own says otherwise. */
function medebewonersVan(
  lezer: Lezer,
  leden: readonly Lid[],
  kinderen: readonly Kind[],
  ontbreekt: Ontbrekend[],
): Medebewoner[] {
  const housemates = relaties(lezer, leden, 'medebewoning');
  const found: Medebewoner[] = [];
  for (const [id, all] of housemates) {
    const pieces = all.filter(({ feit }) => feit.waarde.hoofdverblijf);
    if (pieces.length === 0) continue;
    const geboortedatum = geborenOp(lezer, id, all);
    if (!geboortedatum) {
      ontbreekt.push(zonderGeboortedatum(`medebewoners/${id}`, 'Wanneer is de medebewoner geboren?', 'art. 19a, 22a'));
      continue;
    }
    for (const piece of pieces) {
      const { uitzondering } = piece.feit.waarde;
      const elders = [...leden, ...kinderen.map((kind) => ({ id: kind.id, periode: kind.periode ?? {} }))].filter(
        (lid) => lid.id === id,
      );
      for (const periode of zonder(
        doorsnede(piece, inLeven(lezer, id)),
        elders.map((lid) => lid.periode),
      ))
        found.push({
          id,
          geboortedatum,
          periode,
          ...(uitzondering ? { uitzonderingen: [{ ...periode, waarde: uitzondering, feit: piece.feit.id }] } : {}),
          feit: piece.feit.id,
        });
    }
  }
  for (const [id, all] of relaties(lezer, leden, 'ouderschap')) {
    const geboortedatum = geborenOp(lezer, id, all);
    if (housemates.has(id) || !geboortedatum) continue;
    const meerderjarig: Tijdvak = { vanaf: birthday(geboortedatum.waarde, 18) };
    for (const piece of all.filter(({ feit }) => feit.waarde.inwonend)) {
      const periode = doorsnede(doorsnede(piece, meerderjarig) ?? NOOIT, inLeven(lezer, id));
      if (periode) found.push({ id, geboortedatum, periode, feit: piece.feit.id });
    }
  }
  return found;
}

/** What is left of a stretch of days without others. */
function zonder(tijdvak: Tijdvak | undefined, others: readonly Tijdvak[]): Tijdvak[] {
  let left = tijdvak ? [tijdvak] : [];
  for (const other of others)
    left = left.flatMap((each) =>
      [
        ...(other.vanaf ? [doorsnede(each, { tot: other.vanaf })] : []),
        ...(other.tot ? [doorsnede(each, { vanaf: other.tot })] : []),
      ].filter((part): part is Tijdvak => part !== undefined),
    );
  return left;
}

function beginVan(
  lezer: Lezer,
  aanvrager: string,
  melding: string | undefined,
): Pick<Dossier, 'meldingsdatum' | 'aanvraagdatum'> {
  const meldingen = [...lezer.meer(aanvrager, 'melding').values()].flatMap((pieces) => pieces.map(({ feit }) => feit));
  const chosen = melding
    ? meldingen.find(({ id }) => id === melding)
    : meldingen.toSorted((a, b) => (a.waarde.datum < b.waarde.datum ? -1 : 1)).at(-1);
  if (!chosen) return {};
  const ingediend = [...lezer.meer(aanvrager, 'indiening').values()]
    .flatMap((pieces) => pieces.map(({ feit }) => feit))
    .filter((feit) => feit.waarde.datum >= chosen.waarde.datum)
    .toSorted((a, b) => (a.waarde.datum < b.waarde.datum ? -1 : 1))[0];
  return {
    meldingsdatum: { waarde: chosen.waarde.datum, feit: chosen.id },
    ...(ingediend ? { aanvraagdatum: { waarde: ingediend.waarde.datum, feit: ingediend.id } } : {}),
  };
}
