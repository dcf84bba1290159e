export * from './groep.ts';
export * from './kaart.ts';
export * from './plan.ts';
export * from './route.ts';
export * from './woorden.ts';
