export * from './als.ts';
export * from './bevries.ts';
export * from './maandbeeld.ts';
export * from './meegeven.ts';
export * from './per-uur.ts';
export * from './vrijlatingen.ts';
