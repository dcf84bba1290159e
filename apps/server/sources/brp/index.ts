export * from './haalcentraal.ts';
export * from './poort.ts';
export * from './simulator/index.ts';
