export * from './belang.ts';
export * from './doelbinding.ts';
export * from './kring.ts';
export * from './mag.ts';
export * from './rollen.ts';
export * from './taakgebieden.ts';
export * from './taken.ts';
export * from './vertegenwoordiging.ts';
