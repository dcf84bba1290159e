import type { ProofResult } from './proofs.ts';

/** A proof that was run: on which commit, when and how long. */
export interface Proven extends ProofResult {
  readonly commit: string;
  readonly finished: string;
  readonly seconds: number;
}

export type ProofLog = Readonly<Record<string, Proven>>;

/** What still has to run: a proof counts only for the commit it ran on, and only when it passed as a whole. */
export function stillToRun(names: readonly string[], done: ProofLog, commit: string): string[] {
  return names.filter((name) => !(done[name]?.ok && !done[name].partial && done[name].commit === commit));
}

/** The report that is committed: one section per proof, in the order of the list. */
export function writeReport(
  proofs: readonly { readonly name: string; readonly shows: string }[],
  done: ProofLog,
  about: { readonly date: string; readonly commit: string; readonly machine: string },
): string {
  const sections = proofs.map(({ name, shows }) => {
    const proven = done[name];
    const verdict = !proven ? 'not run' : !proven.ok ? 'FAILED' : proven.partial ? 'passed in part' : 'passed';
    const when = proven
      ? `${proven.finished}, ${proven.seconds.toFixed(0)} s, commit ${proven.commit.slice(0, 12)}`
      : '';
    const head = `## ${name}: ${verdict}\n\n${shows}\n`;
    return proven ? `${head}\n${when}\n\n\`\`\`text\n${proven.report.trim()}\n\`\`\`\n` : head;
  });
  return [`# Proof of ${about.date}\n`, `Commit ${about.commit}, ${about.machine}.\n`, ...sections].join('\n');
}
