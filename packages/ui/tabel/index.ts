export { Cel, type Kolom, Koppen, Tabel } from './Tabel.tsx';
