export * from './aandacht.ts';
export * from './lidmaatschap.ts';
export * from './regels.ts';
export * from './school.ts';
export * from './zorg.ts';
