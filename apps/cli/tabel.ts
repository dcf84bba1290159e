/** Lines of a table: columns as wide as their widest cell, those under `rechts` aligned to the right. */
export function tabel(rijen: readonly (readonly string[])[], rechts: readonly number[] = []): string[] {
  const breedtes: number[] = [];
  for (const rij of rijen)
    rij.forEach((cel, i) => {
      breedtes[i] = Math.max(breedtes[i] ?? 0, cel.length);
    });
  return rijen.map((rij) =>
    rij
      .map((cel, i) => (rechts.includes(i) ? cel.padStart(breedtes[i] ?? 0) : cel.padEnd(breedtes[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
