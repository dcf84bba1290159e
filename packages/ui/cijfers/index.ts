export { Bladkaart } from './Bladkaart.tsx';
export { type Bladgegevens, Cijferkaarten } from './Cijferkaarten.tsx';
export { Trend, type Trendpunt } from './Trend.tsx';
export { celTekst, type Kaartgegevens, periodeKort, periodeLang } from './tekst.ts';
