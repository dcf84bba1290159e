import type { Halfjaar } from '@meedoen/casework/cijfers';
import { nextRapportage, type Raadsrapportage, type Rapportageopdracht } from '@meedoen/casework/raadsrapportage';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { auteurVan, voegCommandoToe } from '../../platform/stroom/index.ts';

export interface Rapportagezaak {
  readonly versie: number;
  readonly toestand: Raadsrapportage;
}

/** A report this transaction may see. @throws Probleem 404 */
export async function rapportageMetId(tx: Tx, id: string, opSlot = false): Promise<Rapportagezaak> {
  const [rij] = await tx<Rapportagezaak[]>`
    select versie, toestand from raadsrapportage where id = ${id} ${opSlot ? tx`for update` : tx``}`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Reports of a gemeente, the newest half year first. */
export const rapportagesVan = async (tx: Tx, gemeente: string): Promise<Rapportagezaak[]> => [
  ...(await tx<Rapportagezaak[]>`
    select versie, toestand from raadsrapportage where gemeente = ${gemeente} order by halfjaar desc`),
];

/** The report of half a year of one uitvoerder and gemeente. */
export async function rapportageOver(
  tx: Tx,
  {
    uitvoerder,
    gemeente,
    halfjaar,
  }: { readonly uitvoerder: string; readonly gemeente: string; readonly halfjaar: Halfjaar },
): Promise<Rapportagezaak | undefined> {
  const [rij] = await tx<Rapportagezaak[]>`
    select versie, toestand from raadsrapportage
    where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and halfjaar = ${halfjaar}`;
  return rij;
}

/** Gives a command to a report and writes it down. @throws Probleem 409 when it is refused */
export async function geefRapportageopdracht(
  { tx, nu, vandaag, actor }: Aanroep,
  zaak: Rapportagezaak | undefined,
  opdracht: Rapportageopdracht,
): Promise<Rapportagezaak> {
  const toestand = uitkomstVan(nextRapportage(zaak?.toestand, opdracht, { vandaag }));
  const { id, uitvoerder, gemeente, halfjaar } = toestand;
  const { command, door: _door, op: _op, ...gegevens } = opdracht;
  const rij = { toestand: jsonb(tx, toestand), status: toestand.toestand };
  if (!zaak)
    await tx`insert into raadsrapportage ${tx({ id, uitvoerder, gemeente, halfjaar, versie: 1, ...rij } as never)}`;
  const stroom = { id, soort: 'raadsrapportage', uitvoerder, gemeente, persoon: null } as const;
  const { versie } = await voegCommandoToe(tx, stroom, zaak?.versie ?? 0, {
    ...{ commando: command, gegevens, auteur: auteurVan(actor), op: nu, dag: vandaag },
  });
  if (zaak) await tx`update raadsrapportage set ${tx({ ...rij, versie } as never)} where id = ${id}`;
  return { versie, toestand };
}
