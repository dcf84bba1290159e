export * from './regels.ts';
export * from './termijn.ts';
export * from './vastleggen.ts';
