export { Motor } from './motor.ts';
