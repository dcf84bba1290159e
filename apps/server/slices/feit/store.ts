import { type Bron, type Feit, isFeitsoort } from '@meedoen/casework/feiten';
import { type Instant, instant } from '@meedoen/casework/tijdstip';
import type { IsoDate, Tijdvak } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

/** A fact with what only the store knows of it. */
export interface Feitrij {
  readonly feit: Feit;
  readonly gemeente: string;
  readonly auteurSoort: string;
  readonly reden: string | null;
}

interface Rij {
  id: string;
  uitvoerder: string;
  gemeente: string;
  persoon: string;
  soort: string;
  waarde: unknown;
  vanaf: IsoDate | null;
  tot: IsoDate | null;
  bekend_vanaf: Date;
  bekend_tot: Date | null;
  bron: string;
  gecontroleerd: boolean;
  auteur: string | null;
  auteur_soort: string;
  reden: string | null;
  bewijs: string | null;
  vervangt: string | null;
}

const moment = (date: Date): Instant => instant(date.toISOString());

/** A row as the law of facts reads it. Rows of a kind that left the catalogue are not read. */
function feitUit(rij: Rij): Feitrij[] {
  if (!isFeitsoort(rij.soort)) return [];
  const geldig: Tijdvak = { ...(rij.vanaf ? { vanaf: rij.vanaf } : {}), ...(rij.tot ? { tot: rij.tot } : {}) };
  const feit = {
    id: rij.id,
    uitvoerder: rij.uitvoerder,
    persoon: rij.persoon,
    soort: rij.soort,
    // the value was checked against the schema of its kind when it was recorded
    waarde: rij.waarde,
    geldig,
    bekend: { vanaf: moment(rij.bekend_vanaf), ...(rij.bekend_tot ? { tot: moment(rij.bekend_tot) } : {}) },
    bron: rij.bron as Bron,
    gecontroleerd: rij.gecontroleerd,
    auteur: rij.auteur ?? rij.auteur_soort,
    ...(rij.bewijs ? { bewijs: rij.bewijs } : {}),
    ...(rij.vervangt ? { vervangt: rij.vervangt } : {}),
  } as Feit;
  return [{ feit, gemeente: rij.gemeente, auteurSoort: rij.auteur_soort, reden: rij.reden }];
}

/** All facts about these people that this transaction may see, also those no longer known. */
export async function feitenVan(tx: Tx, personen: readonly string[]): Promise<Feitrij[]> {
  if (personen.length === 0) return [];
  const rijen = await tx<Rij[]>`
    select id, uitvoerder, gemeente, persoon, soort, waarde, lower(geldig) as vanaf, upper(geldig) as tot,
      lower(bekend) as bekend_vanaf, upper(bekend) as bekend_tot, bron, gecontroleerd, auteur, auteur_soort, reden, bewijs, vervangt
    from feit where persoon = any(${[...personen]}) order by id`;
  return rijen.flatMap(feitUit);
}

/** Facts by id, for computing a besluit again. */
export async function feitenMetId(tx: Tx, ids: readonly string[]): Promise<Feit[]> {
  if (ids.length === 0) return [];
  const rijen = await tx<Rij[]>`
    select id, uitvoerder, gemeente, persoon, soort, waarde, lower(geldig) as vanaf, upper(geldig) as tot,
      lower(bekend) as bekend_vanaf, upper(bekend) as bekend_tot, bron, gecontroleerd, auteur, auteur_soort, reden, bewijs, vervangt
    from feit where id = any(${[...ids]}) order by id`;
  return rijen.flatMap(feitUit).map(({ feit }) => feit);
}

export async function feitMetId(tx: Tx, id: string): Promise<Feitrij | undefined> {
  const rijen = await tx<Rij[]>`
    select id, uitvoerder, gemeente, persoon, soort, waarde, lower(geldig) as vanaf, upper(geldig) as tot,
      lower(bekend) as bekend_vanaf, upper(bekend) as bekend_tot, bron, gecontroleerd, auteur, auteur_soort, reden, bewijs, vervangt
    from feit where id = ${id}`;
  return rijen.flatMap(feitUit)[0];
}

/** The other people a fact names. */
export function genoemden(feit: Feit): string[] {
  switch (feit.soort) {
    case 'partnerschap':
      return feit.waarde.partner === null ? [] : [feit.waarde.partner];
    case 'ouderschap':
      return [feit.waarde.kind];
    case 'medebewoning':
      return [feit.waarde.medebewoner];
    default:
      return [];
  }
}

/**
 * Every fact the law may need for the household of a person: their own, those of everybody they ever lived with
 * according to a fact, and those of the household of a partner. Needs an access that sees the whole household.
 */
export async function huishoudfeiten(tx: Tx, aanvrager: string): Promise<Feitrij[]> {
  const gelezen = new Set<string>();
  const alles: Feitrij[] = [];
  let nieuw = [aanvrager];
  // applicant; then partner, children, housemates; then those of the partner
  for (let ronde = 0; ronde < 3 && nieuw.length > 0; ronde++) {
    const rijen = await feitenVan(tx, nieuw);
    for (const id of nieuw) gelezen.add(id);
    alles.push(...rijen);
    const volgende = ronde === 0 ? rijen : rijen.filter(({ feit }) => isPartner(alles, aanvrager, feit.persoon));
    nieuw = [...new Set(volgende.flatMap(({ feit }) => genoemden(feit)))].filter((id) => !gelezen.has(id));
  }
  return alles;
}

const isPartner = (rijen: readonly Feitrij[], aanvrager: string, persoon: string): boolean =>
  rijen.some(
    ({ feit }) => feit.soort === 'partnerschap' && feit.persoon === aanvrager && feit.waarde.partner === persoon,
  );

/** A date range as PostgreSQL writes it. */
export const daterange = ({ vanaf, tot }: Tijdvak): string => `[${vanaf ?? ''},${tot ?? ''})`;
