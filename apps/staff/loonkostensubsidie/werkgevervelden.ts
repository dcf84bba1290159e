import type { Werkgever, Werkgeverveld } from '@meedoen/contract/loonkostensubsidie';
import { tekst, type Veld, type Waarden } from '../vorm/Velden.tsx';

export const VELDNAAM: Readonly<Record<Werkgeverveld, string>> = {
  naam: 'Naam van de werkgever',
  kvk: 'KvK-nummer',
  iban: 'Rekeningnummer (IBAN)',
  tenaamstelling: 'Naam op de rekening',
  contactpersoon: 'Contactpersoon',
  telefoon: 'Telefoon',
  email: 'E-mail',
  straatEnNummer: 'Straat en nummer',
  postcode: 'Postcode',
  plaats: 'Plaats',
};

const VRIJ: readonly Werkgeverveld[] = ['telefoon', 'email'];
/** What is filled in of an employer. */
export const WERKGEVERVELDEN: readonly Veld[] = (Object.keys(VELDNAAM) as Werkgeverveld[]).map((naam) => ({
  ...tekst(naam, VELDNAAM[naam]),
  ...(VRIJ.includes(naam) ? { vrij: true } : {}),
}));

/** Fields as the server takes them. */
export function alsWerkgever(waarden: Waarden): Record<Werkgeverveld, string> {
  const van = (naam: Werkgeverveld) => waarden[naam] ?? '';
  return {
    naam: van('naam'),
    kvk: van('kvk'),
    iban: van('iban'),
    tenaamstelling: van('tenaamstelling'),
    contactpersoon: van('contactpersoon'),
    telefoon: van('telefoon'),
    email: van('email'),
    straatEnNummer: van('straatEnNummer'),
    postcode: van('postcode'),
    plaats: van('plaats'),
  };
}

/** What stands in the fields at first: as it is now. */
export const beginVan = (werkgever: Werkgever): Waarden =>
  Object.fromEntries((Object.keys(VELDNAAM) as Werkgeverveld[]).map((naam) => [naam, werkgever[naam]]));
