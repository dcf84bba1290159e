export { type Buigpunt, Buigtekening } from './Buigtekening.tsx';
export { OpenGeld } from './OpenGeld.tsx';
export { type Referentiegegevens, Referenties } from './Referenties.tsx';
export { Waterval, type Watervalstap } from './Waterval.tsx';
