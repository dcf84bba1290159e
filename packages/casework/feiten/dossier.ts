import type { Ontbrekend, Tijdvak } from '@meedoen/law/kernel';
import type { Dossier, Geldend, Partner, Persoon } from '@meedoen/law/participatiewet';
import type { Instant } from '../tijdstip/index.ts';
import { bijzonderhedenVan } from './bijzonderheden.ts';
import type { Feit } from './feit.ts';
import { kinderenVan, type Lid, medebewonersVan } from './huisgenoten.ts';
import { type Lezer, maakLezer } from './lezer.ts';
import { eerdereVrijlatingVan, inkomstenVan, ontvangstenVan, vermogenVan } from './middelen.ts';
import { metSamenwoning, type Samenwonend, samenwonendenVan } from './samenwoning.ts';
import { bekendeFeiten, doorsnede, type Stuk } from './tijdlijn.ts';
import { verlagingenVan } from './verlagingen.ts';

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
  const begin = beginVan(lezer, aanvrager, vraag.melding);
  const samenwonenden = samenwonendenVan(lezer, aanvrager, begin.aanvraagdatum ?? begin.meldingsdatum);
  const partners = partnersVan(lezer, aanvrager, samenwonenden);
  const leden: readonly Lid[] = [
    { id: aanvrager, periode: {} },
    ...partners.map(({ id, periode }) => ({ id, periode })),
  ];
  const kinderen = kinderenVan(lezer, leden, ontbreekt);
  const medebewoners = metSamenwoning(medebewonersVan(lezer, leden, kinderen, ontbreekt), samenwonenden);
  ontbreekt.push(...zonderOordeel(samenwonenden, new Set(medebewoners.map(({ id }) => id))));
  const inkomsten = leden.flatMap(({ id, periode }) => [
    ...inkomstenVan(lezer, id, periode),
    ...ontvangstenVan(lezer, id, periode),
  ]);
  const vermogen = vermogenVan(lezer, [
    ...leden,
    ...kinderen.map(({ id, periode }) => ({ id, periode: periode ?? {} })),
  ]);
  const verlagingen = leden.flatMap(({ id, periode }) => verlagingenVan(lezer, id, periode));
  const { meldingsdatum, aanvraagdatum } = begin;
  const dossier: Dossier = {
    aanvrager: persoonVan(lezer, aanvrager),
    ...(partners.length > 0
      ? { partner: partners.map(({ partner, periode, feit }) => ({ ...periode, waarde: partner, feit })) }
      : {}),
    ...(kinderen.length > 0 ? { kinderen } : {}),
    ...(medebewoners.length > 0 ? { medebewoners } : {}),
    ...(inkomsten.length > 0 ? { inkomsten } : {}),
    ...(vermogen.length > 0 ? { vermogen } : {}),
    ...(verlagingen.length > 0 ? { verlagingen } : {}),
    ...(meldingsdatum ? { meldingsdatum } : {}),
    ...(aanvraagdatum ? { aanvraagdatum } : {}),
  };
  return { dossier, ontbreekt, gebruikt: lezer.gebruikt() };
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
    ...bijzonderhedenVan(lezer, id),
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
    ...indien(
      'uitbreidingNietMogelijk',
      aspect(lezer.een(id, 'meer-uren-niet-mogelijk'), (f) => f.waarde.nietMogelijk),
    ),
    ...indien('eerdereVrijlating', eerdereVrijlatingVan(lezer, id)),
  };
}

interface Partnerstuk {
  readonly id: string;
  readonly periode: Tijdvak;
  readonly partner: Partner;
  readonly feit: string;
}

/** Who is recorded as the partner, and on other days with whom the law finds a gezamenlijke huishouding (art. 3). */
function partnersVan(lezer: Lezer, aanvrager: string, samenwonenden: readonly Samenwonend[]): Partnerstuk[] {
  const vastgelegd = vastgelegdePartners(lezer, aanvrager);
  const gevonden = samenwonenden.flatMap(({ ander: id, feit, samenwoning, uitkomst, ...dagen }) => {
    if (uitkomst !== true) return [];
    const vrij = vastgelegd.reduce<Tijdvak[]>((over, { periode }) => over.flatMap((t) => buiten(t, periode)), [dagen]);
    return vrij.map((periode) => {
      const partner: Partner = { ...persoonVan(tot(lezer, periode), id), samenwoning };
      return { id, periode: tijdvakVan(periode), partner, feit };
    });
  });
  return [...vastgelegd, ...gevonden];
}

/** The days of a stretch that lie outside another. */
function buiten(tijdvak: Tijdvak, ander: Tijdvak): Tijdvak[] {
  const voor = ander.vanaf && doorsnede(tijdvak, { tot: ander.vanaf });
  const na = ander.tot && doorsnede(tijdvak, { vanaf: ander.tot });
  return [...(voor ? [voor] : []), ...(na ? [na] : [])];
}

/** Oordelen that are missing about somebody who is no housemate in the file; the law itself asks about housemates. */
const zonderOordeel = (samenwonenden: readonly Samenwonend[], medebewoners: ReadonlySet<string>): Ontbrekend[] =>
  samenwonenden.flatMap(({ ander, uitkomst }) =>
    typeof uitkomst === 'boolean' || medebewoners.has(ander) ? [] : [uitkomst],
  );

/** What is known of somebody until they are a partner no more. */
const tot = (lezer: Lezer, { tot: dag }: Tijdvak): Lezer => (dag === undefined ? lezer : lezer.voor(dag));

function vastgelegdePartners(lezer: Lezer, aanvrager: string): Partnerstuk[] {
  return lezer.een(aanvrager, 'partnerschap').flatMap((piece) => {
    const { partner: id, recht } = piece.feit.waarde;
    if (id === null) return [];
    const periode = tijdvakVan(piece);
    const partner: Partner = {
      ...persoonVan(tot(lezer, periode), id),
      recht: [{ ...periode, waarde: recht, feit: piece.feit.id }],
    };
    return [{ id, periode, partner, feit: piece.feit.id }];
  });
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
