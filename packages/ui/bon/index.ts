import './bon.css';

export { Bon, Bonregel, Bonsom, Bontotaal } from './Bon.tsx';
