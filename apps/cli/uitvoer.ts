/** Where a command writes: results and complaints, a line at a time. */
export interface Uitvoer {
  regel(tekst: string): void;
  fout(tekst: string): void;
}
