import type { Dossier } from '@meedoen/law/participatiewet';

/** The part each person has in the household, by id. */
export function rollenVan(dossier: Dossier): ReadonlyMap<string, string> {
  const rollen = new Map([[dossier.aanvrager.id, 'aanvrager']]);
  const noem = (ids: readonly string[], rol: string) => {
    let nummer = 0;
    for (const id of ids) if (!rollen.has(id)) rollen.set(id, `${rol}-${++nummer}`);
  };
  noem(
    (dossier.partner ?? []).map(({ waarde }) => waarde.id),
    'partner',
  );
  noem(
    (dossier.kinderen ?? []).map(({ id }) => id),
    'kind',
  );
  noem(
    (dossier.medebewoners ?? []).map(({ id }) => id),
    'medebewoner',
  );
  return rollen;
}

/** The same file with people called by their part in it: the law looks at ids only to see who is who. */
export function zonderNamen(dossier: Dossier): Dossier {
  const rollen = rollenVan(dossier);
  const noem = (value: unknown): unknown => {
    if (typeof value === 'string') return rollen.get(value) ?? value;
    if (Array.isArray(value)) return value.map(noem);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, noem(each)]));
  };
  return noem(dossier) as Dossier;
}
