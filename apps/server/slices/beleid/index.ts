export * from './beleid.ts';
export * from './mandaat.ts';
