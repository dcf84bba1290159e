/** Lines of a table: columns as wide as their widest cell, those under `rechts` aligned to the right. */
export function table(rows: readonly (readonly string[])[], rechts: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cel, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cel.length);
    });
  return rows.map((row) =>
    row
      .map((cel, i) => (rechts.includes(i) ? cel.padStart(widths[i] ?? 0) : cel.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
