export { Rapport, type Rapportgegevens } from './Rapport.tsx';
