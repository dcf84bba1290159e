import './maandstrook.css';

export { Maandstrook } from './Maandstrook.tsx';
export { type Strookmaand, schaal } from './schaal.ts';
