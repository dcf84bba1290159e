import './wandelkaart.css';
import './stairs.css';
import './walk.css';

export { Wandelkaart } from './Wandelkaart.tsx';
