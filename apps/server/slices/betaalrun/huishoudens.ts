import type { Feit } from '@meedoen/casework/feiten';
import type { Tx } from '../../platform/database/index.ts';
import { feitenVan, genoemden } from '../feit/index.ts';

/**
 * The facts of many households at once, as huishoudfeiten gives them for one: those of the applicant, of everybody they
 * ever lived with by a fact, and of the household of a partner. Three reads, however many households there are.
 */
export async function feitenPerHuishouden(tx: Tx, aanvragers: readonly string[]): Promise<Map<string, Feit[]>> {
  const perPersoon = new Map<string, Feit[]>();
  const lees = async (ids: Iterable<string>): Promise<void> => {
    const nieuw = [...new Set(ids)].filter((id) => !perPersoon.has(id));
    for (const id of nieuw) perPersoon.set(id, []);
    for (const { feit } of await feitenVan(tx, nieuw)) perPersoon.get(feit.persoon)?.push(feit);
  };
  const van = (id: string): readonly Feit[] => perPersoon.get(id) ?? [];
  const partnersVan = (id: string) => van(id).flatMap((feit) => (feit.soort === 'partnerschap' ? genoemden(feit) : []));

  await lees(aanvragers);
  await lees(aanvragers.flatMap((id) => van(id).flatMap(genoemden)));
  await lees(aanvragers.flatMap((id) => partnersVan(id).flatMap((partner) => van(partner).flatMap(genoemden))));

  return new Map(
    aanvragers.map((id) => {
      const leden = new Set([
        id,
        ...van(id).flatMap(genoemden),
        ...partnersVan(id).flatMap((partner) => van(partner).flatMap(genoemden)),
      ]);
      return [id, [...leden].flatMap(van)];
    }),
  );
}
