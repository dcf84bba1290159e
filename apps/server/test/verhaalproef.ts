import * as contract from '@meedoen/contract/verhaal';
import { expect } from 'vitest';
import type { z } from 'zod';
import { uuidv7 } from '../platform/database/index.ts';
import { beginVerhaal } from '../slices/verhaal/index.ts';
import type { Beller, Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

type Draagkracht = z.input<typeof contract.draagkrachtInvoer>;
type Opdracht = z.input<typeof contract.verhaalopdracht>;

export const ADRES = { straat: 'Geheimelaan', huisnummer: '13', postcode: '9902 ZZ', plaats: 'Waterkant', land: 'NL' };
let plichtigen = 0;

/** Somebody nobody knew yet, with an address. */
export const eenOnderhoudsplichtige = (naam?: string) => {
  plichtigen += 1;
  return { naam: naam ?? `Ruud Verweg ${plichtigen}`, geboortedatum: '1984-02-03', adres: ADRES } as const;
};

/** A case that was begun. @returns its id */
export async function beginZaak(beller: Beller, persoon: string, naam?: string): Promise<string> {
  const { body, probleem } = await beller(contract.startVerhaal, {
    params: { persoonId: persoon },
    body: {
      onderhoudsplichtige: eenOnderhoudsplichtige(naam),
      grond: 'echtgenoot-of-kind',
      aanleiding: 'De vader van Sem betaalt niets.',
    },
  });
  expect(probleem).toBeUndefined();
  return body.id;
}

/** Signs the besluit as somebody who may. */
export async function tekenVerhaal(beller: Beller, id: string) {
  const uit = await beller(contract.judgeVerhaal, { params: { verhaalId: id }, body: { command: 'signVerhaal' } });
  expect(uit.probleem).toBeUndefined();
  return uit.body;
}

/** Gives a command and takes no refusal. */
export async function geefVerhaal(beller: Beller, id: string, body: Opdracht) {
  const uit = await beller(contract.processVerhaal, { params: { verhaalId: id }, ruw: body });
  expect(uit.probleem).toBeUndefined();
  return uit.body;
}

export const DRAAGKRACHT = {
  bron: 'berekening',
  vanaf: '2026-09-01',
  perMaandInCenten: 200_00,
  vindplaats: 'Berekening van november',
  posten: [
    { omschrijving: 'Netto loon', bedragInCenten: 2_300_00 },
    { omschrijving: 'Huur', bedragInCenten: -800_00 },
  ],
  toelichting: 'Volgens de stukken.',
} as const;
export const UITSPRAAK = {
  ...{ rechtbank: 'Rechtbank Veenrade', kenmerk: 'C/01/123', datum: '2026-08-20', indexering: true },
};

/** Up to the announcement. */
export async function metVoornemen(beller: Beller, persoon: string, naam?: string, draagkracht: object = DRAAGKRACHT) {
  const id = await beginZaak(beller, persoon, naam);
  await geefVerhaal(beller, id, { command: 'recordDraagkracht', draagkracht: draagkracht as Draagkracht });
  await geefVerhaal(beller, id, { command: 'announceVerhaal', zienswijzeTot: '2026-12-31' });
  return id;
}

/** Up to the besluit, signed by somebody else. */
export async function metBesluit(
  wie: { readonly behandelaar: Beller; readonly collega: Beller },
  persoon: string,
  naam?: string,
  draagkracht: object = DRAAGKRACHT,
): Promise<string> {
  const id = await metVoornemen(wie.behandelaar, persoon, naam, draagkracht);
  const antwoord = { gegevenOp: '2026-11-24', via: 'telefoon', tekst: 'Dit is te veel.' } as const;
  await geefVerhaal(wie.behandelaar, id, { command: 'recordZienswijze', ...antwoord });
  await geefVerhaal(wie.behandelaar, id, { command: 'proposeVerhaal', motivering: 'Er is ruimte.', betaaldag: 25 });
  await tekenVerhaal(wie.collega, id);
  return id;
}

/** Bodies that are valid for whomever a call is about. */
export const VERHAALINVOER: Readonly<Record<string, () => unknown>> = {
  startVerhaal: () => ({
    onderhoudsplichtige: eenOnderhoudsplichtige(),
    ...{ grond: 'na-scheiding', aanleiding: 'Er is niets afgesproken.' },
  }),
  judgeVerhaal: () => ({ command: 'signVerhaal' }),
  processVerhaal: () => ({ command: 'waiveVerhaal', grond: 'geen-draagkracht', reden: 'Heeft zelf bijstand.' }),
  giveVerhaalzienswijze: () => ({ tekst: 'Ik kan dit niet betalen.' }),
};

/** A case between two people who are known here already, up to the announcement. @returns its id */
export async function zaakTussen(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  persoon: string,
  onderhoudsplichtige: string,
): Promise<string> {
  const medewerker = uitvoerder.medewerkers.invordering;
  const auteur = { id: medewerker, soort: 'medewerker' } as const;
  const door = { auteur, nu: proef.klok.nu(), vandaag: proef.klok.vandaag() };
  const wie = { id: uuidv7(), uitvoerder: uitvoerder.id, gemeente, persoon, onderhoudsplichtige };
  const inhoud = { ...wie, grond: 'na-scheiding', aanleiding: 'Er is niets afgesproken.' } as const;
  const { id } = await proef.systeem((tx) => beginVerhaal(tx, { command: 'startVerhaal', ...inhoud }, door));
  const beller = await proef.alsMedewerker(medewerker, uitvoerder);
  await geefVerhaal(beller, id, {
    command: 'recordDraagkracht',
    draagkracht: { ...DRAAGKRACHT, posten: [...DRAAGKRACHT.posten] },
  });
  await geefVerhaal(beller, id, { command: 'announceVerhaal', zienswijzeTot: '2026-12-31' });
  return id;
}
