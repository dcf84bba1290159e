/** Something that guards a change: a name, and work that says whether all is well. */
export interface Step {
  readonly name: string;
  readonly work: () => Promise<StepResult>;
}

export interface StepResult {
  readonly ok: boolean;
  /** Shown when it failed. */
  readonly output: string;
  /** Shown behind the name, such as a count. */
  readonly remark?: string | undefined;
  /** Tests counted one by one, when the step runs tests. */
  readonly passed?: number;
  readonly failed?: number;
}

/** Runs a step and prints one line for it, with its output when it failed. */
export async function take(step: Step): Promise<StepResult> {
  const started = performance.now();
  const result = await step.work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const remark = result.remark ? `  ${result.remark}` : '';
  console.log(`${result.ok ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(14)} ${seconds.padStart(6)} s${remark}`);
  if (!result.ok) console.log(`\n${result.output}\n`);
  return result;
}
