export * from './groep.ts';
export * from './kaart.ts';
export * from './route.ts';
export * from './woorden.ts';
