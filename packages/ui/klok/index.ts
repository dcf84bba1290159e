import './klok.css';

export { Klok, Kloklijn } from './Klok.tsx';
export { type Klokbeeld, type Klokgegevens, type Kloktoon, klokbeeld } from './klokbeeld.ts';
