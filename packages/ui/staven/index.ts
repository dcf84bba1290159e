export { type Staaf, Staven } from './Staven.tsx';
