/** Sources of the amounts of payroll tax, IOAW, IOAZ and Bbz. */
export const NORMENBRIEF_2026_GRONDSLAGEN = 'SZW Normenbrief 1 januari 2026, bijlage III';
export const NORMENBRIEF_2026_BELASTING = 'SZW Normenbrief 1 januari 2026, bijlage VI';
export const HANDLEIDING_2019 =
  'Belastingdienst, Rekenregels en handleiding loonheffingen over bijstandsuitkeringen 2019 (LH 041 - 1Z91FD)';

/** A consolidated text as kept in MinBZK/regelrecht-corpus. */
export const ioaw = (datum: string, artikel: string): string =>
  `IOAW ${artikel}, tekst ${datum} (wetten.overheid.nl/BWBR0004044/${datum})`;
export const ioaz = (datum: string, artikel: string): string =>
  `IOAZ ${artikel}, tekst ${datum} (wetten.overheid.nl/BWBR0004163/${datum})`;
export const bbz = (datum: string, artikel: string): string =>
  `Bbz 2004 ${artikel}, tekst ${datum} (wetten.overheid.nl/BWBR0015711/${datum})`;

/** The years of which the rates of payroll tax were found, each in two places. */
export type Belastingjaar = 2020 | 2021 | 2022 | 2023 | 2024 | 2025;
const REKENREGELS = 'org.hildan.accounting, naar de rekenvoorschriften van de Belastingdienst';
const THETAX = 'thetax.nl (dutch-tax-income-calculator)';
const IB_INZICHT = 'hilbrand.github.io/ib, naar belastingdienst.nl';
export const TARIEVEN: Readonly<Record<Belastingjaar, string>> = {
  2020: `gba-adviseurs.nl en 216.nl, tarieven 2020; ${THETAX}; hr-kiosk.nl`,
  2021: `${REKENREGELS}; ${THETAX}; jonglaan.nl`,
  2022: `${REKENREGELS}; ${THETAX}; aa-f.nl`,
  2023: `belastingdienst.nl, tarieven 2023; vanwieren-vellinga.nl; ${IB_INZICHT}; aa-f.nl`,
  2024: `${REKENREGELS}; ${IB_INZICHT}; fiscalert.nl; hr-kiosk.nl`,
  2025: `costeeman.nl, tarieven 2025; ${REKENREGELS}; ${IB_INZICHT}; fiscalert.nl`,
};

/** Letter E: the rate of the first bracket, in percent, over a hundred less that rate. */
export const schijftarief = (jaar: Belastingjaar, tarief: string): string =>
  `${TARIEVEN[jaar]}: ${tarief}% van het brutobedrag is zoveel van het nettobedrag`;

/** Percentages of both contributions and the maximum income. */
export const ZVW_BIJDRAGEN: Readonly<Record<Belastingjaar, string>> = {
  2020: 'belastingdienst.nl, percentages Zvw 2021 met die van 2020; fundamentvoor.nl',
  2021: 'belastingdienst.nl, percentages Zvw 2021; fundamentvoor.nl',
  2022: '100-salaris.nl; 100-werkgeverscoach.nl (2023, met 2022)',
  2023: '100-werkgeverscoach.nl; westerveldvossers.nl (maximum)',
  2024: 'westerveldvossers.nl; hr-kiosk.nl (maximum); 6,57% van 71.628 is de genoemde 4.705',
  2025: 'westerveldvossers.nl; 6,51% van 75.864 is de genoemde 4.938',
};
