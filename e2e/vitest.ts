import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product stands that the journeys share. */
    readonly adres: string;
  }
}

/**
 * One product for all journeys of a run, as `npm start` brings it up, on data of its own. MEEDOEN_ADRES names one that
 * stands already, for who writes a journey.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stands = process.env.MEEDOEN_ADRES;
  if (stands) {
    project.provide('adres', stands);
    return async () => undefined;
  }
  const product = await startProduct();
  project.provide('adres', product.adres);
  return async () => void (await product.stop());
}
