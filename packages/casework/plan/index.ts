export * from './leefgebied.ts';
export * from './next.ts';
export * from './opdracht.ts';
export * from './toestand.ts';
export * from './voorstel.ts';
