export * from './handtekening.ts';
export * from './reken-na.ts';
export * from './rekenbewijs.ts';
export * from './zonder-namen.ts';
