export { werkPlichtfeitBij } from './feiten.ts';
export { type Ontheffingsgevolgen, ontheffingWegen } from './routes.ts';
export * from './store.ts';
export { toonEigenOntheffing, toonOntheffing } from './weergave.ts';
