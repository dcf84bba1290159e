export { noteBetaald } from './betaald.ts';
export { rekeningVan } from './brieven.ts';
export { restoreJaarloon } from './brutering.ts';
export { bewaakInvordering, planInvordering } from './opdrachten.ts';
export { vorderingWegen } from './routes.ts';
export * from './schuldpost.ts';
export { bewegingenOp } from './store.ts';
export { schuldVan } from './weergave.ts';
