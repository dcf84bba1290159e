export { nazorgWegen } from './routes.ts';
export { herbouwNazorg, nazorgkolommen } from './store.ts';
export { eigenNazorgen } from './weergave.ts';
