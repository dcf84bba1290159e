import './feitmerk.css';

export { Feitmerk, type Merk, Merkteken } from './Feitmerk.tsx';
