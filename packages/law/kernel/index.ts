export * from './cents.ts';
export * from './date.ts';
export * from './explained.ts';
export * from './law.ts';
export * from './parameter.ts';
