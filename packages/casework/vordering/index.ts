export * from './aflosverloop.ts';
export * from './herkomst.ts';
export * from './verloop.ts';
