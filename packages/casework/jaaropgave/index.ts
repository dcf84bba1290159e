export * from './jaarrun.ts';
export * from './opgave.ts';
export * from './tarieven.ts';
