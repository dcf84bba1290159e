export * from './kantelpunt.ts';
export * from './noemen.ts';
export * from './stand.ts';
export * from './zoek.ts';
