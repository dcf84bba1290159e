export * from './bijeenkomst.ts';
export * from './deelname.ts';
export * from './opdracht.ts';
export * from './toestand.ts';
