export { type Staaf, Staven } from './Staven.tsx';
export { type Weerszijde, Weerszijden } from './Weerszijden.tsx';
