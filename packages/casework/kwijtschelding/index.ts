export * from './betaalgedrag.ts';
export * from './grond.ts';
export * from './next.ts';
export * from './toestand.ts';
