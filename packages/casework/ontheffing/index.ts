export * from './herbouw.ts';
export * from './klok.ts';
export {
  nextOntheffing,
  type Ontheffingscontext,
  possibleOntheffingsbesluiten,
  possibleOntheffingscommands,
  possibleVragen,
} from './next.ts';
export * from './stuk.ts';
export * from './toestand.ts';
export { laatsteDag } from './voorstel.ts';
