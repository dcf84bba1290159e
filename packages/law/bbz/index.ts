export * from './bedrijfskapitaal.ts';
export * from './eigen-vermogen.ts';
export * from './jaarvaststelling.ts';
export * from './zelfstandige.ts';
