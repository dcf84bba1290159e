export * from './dossier.ts';
export { dwangsombesluitenVan } from './dwangsom.ts';
export { type Melding, meld } from './melden.ts';
export { type Aanvraaginhoud, aanvraagWegen, geef, opdrachtgeverVan, toon, zaakVan } from './routes.ts';
export { planHersteltermijnen, signaalHersteltermijnen } from './signalen.ts';
export * from './store.ts';
export { stukkenWegen } from './stukken.ts';
export * from './voorschotten.ts';
export { klokWeergave } from './weergave.ts';
