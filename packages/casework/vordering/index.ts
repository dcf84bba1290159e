export * from './aflosverloop.ts';
export * from './betaalschema.ts';
export * from './brutering.ts';
export * from './herkomst.ts';
export * from './next-regeling.ts';
export * from './regeling.ts';
export * from './ruimte.ts';
export * from './verloop.ts';
