import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as contract from '@meedoen/contract/loonkostensubsidie';
import type { Beller } from './proefomgeving.ts';

let nummer = 0;

/** What is filled in of an employer; each call another one. */
export function eenWerkgever() {
  nummer += 1;
  return {
    naam: `Groenbedrijf ${nummer}`,
    kvk: String(90_000_000 + nummer),
    iban: nederlandseIban('INGB', 800_000 + nummer),
    tenaamstelling: `Groenbedrijf ${nummer} BV`,
    contactpersoon: 'Peter Groen',
    telefoon: '0592 00 10 10',
    email: 'peter@groen.example',
    straatEnNummer: 'Bosweg 1',
    postcode: '9401 AA',
    plaats: 'Veenrade',
  };
}

/** An employer, written down by who calls. */
export const maakWerkgever = async (beller: Beller) =>
  (await beller(contract.registerWerkgever, { body: eenWerkgever() })).body;

/** An aanvraag for an employment of 24 hours that began on 1 March 2026. */
export const eenAanvraag = (werkgever: string) =>
  ({
    werkgever,
    aangevraagdDoor: 'werkgever',
    aangevraagdOp: '2026-02-02',
    soort: 'regulier',
    functie: 'Medewerker groen',
    begin: '2026-03-01',
    uren: 24,
    loonPerUurInCenten: 14_71,
  }) as const;

/** A loonwaarde of 60% from the first day. */
export const EEN_LOONWAARDE = {
  command: 'recordLoonwaarde',
  vanaf: '2026-03-01',
  percentage: 60,
  vastgesteldOp: '2026-02-16',
  deskundige: 'A. de Wit',
  organisatie: 'Dariuz',
  rapport: 'Rapport 2026-118',
  herbeoordelenOp: '2027-02-16',
} as const;

/** A case of loonkostensubsidie of a person, asked for and nothing more. */
export async function maakSubsidie(beller: Beller, persoon: string) {
  const { id } = await maakWerkgever(beller);
  const antwoord = await beller(contract.requestLoonkostensubsidie, {
    params: { persoonId: persoon },
    body: eenAanvraag(id),
  });
  return antwoord.body;
}
