/** Where a command writes: results and complaints, a line at a time. */
export interface Output {
  line(text: string): void;
  problem(text: string): void;
}
