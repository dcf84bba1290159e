import { dossierUit, type Feit, leesWaarde, sleutelVan } from '@meedoen/casework/feiten';
import { type Instant, instant } from '@meedoen/casework/tijdstip';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import { beginVan } from '../../platform/klok/index.ts';
import type { Sleutels } from '../../platform/sleutels/index.ts';
import { daterange } from '../../slices/feit/index.ts';
import { dossierdag } from './feiten.ts';
import type { Huisfeit, Huishouden } from './huishouden.ts';
import type { Kopie } from './kopie.ts';

const dagen = new Map<string, number>();

/** A moment of a day, by the hour in Amsterdam. */
export function moment(dag: IsoDate, uur: number): Date {
  let begin = dagen.get(dag);
  if (begin === undefined) {
    begin = beginVan(dag).getTime();
    dagen.set(dag, begin);
  }
  return new Date(begin + uur * 3_600_000);
}

export const alsInstant = (date: Date): Instant => instant(date.toISOString());

/** The hour at which facts were recorded; what is decided that day comes later. */
const OPTEKENUUR = 9;

/** A household in the database: ids of its people, and its facts as the slices read them back. */
export interface Dossier {
  readonly ids: readonly string[];
  readonly feiten: readonly Feit[];
  readonly naam: string;
}

export interface Dossiercontext {
  readonly uitvoerder: string;
  readonly sleutels: Sleutels;
  /** Who handles the file; also the author of what staff recorded. */
  readonly consulent: string | null;
}

export const volledigeNaam = ({ naam }: Huishouden['leden'][number]): string =>
  [naam.roepnaam, naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ');

/** Lower case without accents, as `lower(unaccent(...))` gives for the letters these names have. */
const zoeknaam = (naam: string): string => naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Rows of people, facts and who belongs to whose file. */
export function dossierrijen(kopie: Kopie, huis: Huishouden, context: Dossiercontext): Dossier {
  const { uitvoerder, sleutels, consulent } = context;
  // made in one millisecond, and still in the order of the people
  const ids = huis.leden.map(() => uuidv7()).sort();
  const aangemaakt = moment(dossierdag(huis), OPTEKENUUR);
  const geheim = huis.feiten.find(({ soort, lid }) => soort === 'adres' && lid === 0)?.waarde;
  for (const [i, lid] of huis.leden.entries()) {
    const naam = volledigeNaam(lid);
    kopie.voeg('persoon', {
      id: ids[i] ?? null,
      uitvoerder,
      gemeente: huis.gemeente,
      gemeenten: [huis.gemeente],
      bsn_versleuteld: sleutels.versleutel(lid.bsn),
      bsn_hash: sleutels.zoekhash(lid.bsn),
      naam,
      zoeknaam: zoeknaam(naam),
      geboortedatum: lid.geboren,
      afgeschermd:
        (i === 0 || (i === 1 && huis.partner)) && geheim !== undefined && 'geheim' in geheim && geheim.geheim === true,
      consulent: i === 0 ? consulent : null,
      aangemaakt_op: aangemaakt,
    });
  }
  const feiten = huis.feiten.map((feit) => feitrij(kopie, huis, feit, ids, context));
  huishoudleden(kopie, huis, ids, feiten, uitvoerder);
  return { ids, feiten, naam: volledigeNaam(huis.leden[0] as Huishouden['leden'][number]) };
}

/** The value of a fact with the id of the member it names, read as any value from outside. @throws RangeError */
export function waardeVan(feit: Huisfeit, ids: readonly string[]): object {
  const gelezen = leesWaarde(
    feit.soort,
    feit.noemt ? { ...feit.waarde, [feit.noemt.veld]: ids[feit.noemt.lid] } : feit.waarde,
  );
  if (!gelezen.ok) throw new RangeError(`${feit.soort}: ${gelezen.fouten.map(({ pad, tekst }) => pad + tekst).join()}`);
  return gelezen.waarde;
}

/** Who recorded a fact: the resident what they declared, staff what they looked at, the machine what a register sent. */
export function auteurVan(feit: Huisfeit, aanvrager: string, consulent: string | null) {
  if (feit.bron === 'inwoner') return { id: aanvrager, soort: 'inwoner' as const };
  if (feit.bron === 'medewerker' && consulent) return { id: consulent, soort: 'medewerker' as const };
  return { id: null, soort: 'systeem' as const };
}

function feitrij(
  kopie: Kopie,
  huis: Huishouden,
  feit: Huisfeit,
  ids: readonly string[],
  { uitvoerder, consulent }: Dossiercontext,
): Feit {
  const id = uuidv7();
  const persoon = ids[feit.lid] ?? '';
  const op = moment(feit.opgetekend, OPTEKENUUR);
  const auteur = auteurVan(feit, ids[0] ?? '', consulent);
  const geldig = {
    ...(feit.vanaf ? { vanaf: feit.vanaf } : {}),
    ...(feit.totEnMet ? { tot: addDays(feit.totEnMet, 1) } : {}),
  };
  const { soort, bron, gecontroleerd } = feit;
  const gelezen = {
    ...{ id, uitvoerder, persoon, soort, waarde: waardeVan(feit, ids), geldig, bron, gecontroleerd },
    bekend: { vanaf: alsInstant(op) },
    auteur: auteur.id ?? auteur.soort,
  } as Feit;
  kopie.voeg('feit', {
    id,
    uitvoerder,
    gemeente: huis.gemeente,
    persoon,
    soort,
    sleutel: sleutelVan(gelezen),
    waarde: gelezen.waarde,
    geldig: daterange(geldig),
    bekend: `[${op.toISOString()},)`,
    bron,
    gecontroleerd,
    auteur: auteur.id,
    auteur_soort: auteur.soort,
  });
  return gelezen;
}

/** Who belongs to the file of the applicant, from the same function of the law of facts as the slice uses. */
function huishoudleden(
  kopie: Kopie,
  huis: Huishouden,
  ids: readonly string[],
  feiten: readonly Feit[],
  uitvoerder: string,
): void {
  if (ids.length === 1) return;
  const { dossier } = dossierUit(feiten, ids[0] ?? '', { bekendOp: '9999-12-31T00:00:00.000Z' as Instant });
  const leden = [
    ...(dossier.partner ?? []).map((partner) => ({ id: partner.waarde.id, relatie: 'partner', periode: partner })),
    ...(dossier.kinderen ?? []).map((kind) => ({ id: kind.id, relatie: 'kind', periode: kind.periode ?? {} })),
    ...(dossier.medebewoners ?? []).map((m) => ({ id: m.id, relatie: 'medebewoner', periode: m.periode ?? {} })),
  ];
  for (const { id, relatie, periode } of leden)
    kopie.voeg('huishoudlid', {
      dossier: ids[0] ?? null,
      persoon: id,
      uitvoerder,
      gemeente: huis.gemeente,
      relatie,
      geldig: daterange(periode),
    });
}
