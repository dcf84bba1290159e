export * from './eindheffing.ts';
export * from './jaarafrekening.ts';
export * from './maandheffing.ts';
export * from './vordering-bruto.ts';
