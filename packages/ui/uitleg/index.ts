import './uitleg.css';

export { Artikel } from './Artikel.tsx';
export { type Boom, type Reden, redenenVan } from './redenen.ts';
export { Uitleg } from './Uitleg.tsx';
