/** A table as a document prints it: lines by column, and the total under each column. */
export interface Printedtable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: Readonly<Record<string, readonly number[]>>;
  readonly total: readonly number[];
}
export interface Gap {
  readonly table: string;
  readonly column: string;
  readonly printed: number;
  readonly sum: number;
  /** What is printed minus what the lines add up to. */
  readonly difference: number;
}

/** Where the printed total is not the sum of the lines, in the unit of the table. */
export function tableGaps({ name, columns, lines, total }: Printedtable): Gap[] {
  return columns.flatMap((column, i) => {
    const sum = Object.values(lines).reduce((all, line) => all + (line[i] ?? 0), 0);
    const printed = total[i] ?? 0;
    return printed === sum ? [] : [{ table: name, column, printed, sum, difference: printed - sum }];
  });
}
