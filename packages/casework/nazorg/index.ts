export * from './gevolg.ts';
export * from './moment.ts';
export * from './next.ts';
export * from './opdracht.ts';
export * from './toestand.ts';
export * from './uitstroom.ts';
