export * from './pain001.ts';
export * from './terugkoppeling.ts';
export { schemafouten } from './xml.ts';
