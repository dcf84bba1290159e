import { boekMaand } from '@meedoen/casework/betaling';
import type { Omvang, Vertegenwoordigingsoort } from '@meedoen/casework/bevoegdheid';
import { instant } from '@meedoen/casework/tijdstip';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { Afstemmingsbeleid, Beleidskeuzes } from '@meedoen/law/verordening';
import { jsonb, uuidv7 } from '../platform/database/index.ts';
import type { Auteur } from '../platform/stroom/index.ts';
import { beleidVoor } from '../slices/beleid/index.ts';
import { rekenMaand } from '../slices/berekening/index.ts';
import { type FeitInvoer, recordFeiten } from '../slices/feit/index.ts';
import { boek } from '../slices/grootboek/index.ts';
import { kenRechtToe, type Recht, rechtbasis } from '../slices/recht/index.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

const SYSTEEM: Auteur = { id: null, soort: 'systeem' };

/** A declared fact in one line. */
export const opgegeven = (soort: string, waarde: object, vanaf: IsoDate | null = null): FeitInvoer => ({
  soort,
  waarde,
  vanaf,
  totEnMet: null,
  bron: 'inwoner',
  gecontroleerd: false,
});

/** What the law must know of somebody who lives alone in their own home in the Netherlands. */
export function alleenstaande(geboren: IsoDate, gemeente: string): FeitInvoer[] {
  const gecontroleerd = { bron: 'medewerker' as const, gecontroleerd: true };
  return [
    { ...opgegeven('geboortedatum', { datum: geboren }), ...gecontroleerd },
    { ...opgegeven('nederlander', { nederlander: true }), ...gecontroleerd },
    { ...opgegeven('adres', { straat: 'Kade', huisnummer: '1', land: 'NL', gemeente }), ...gecontroleerd },
    { ...opgegeven('woonsituatie', { soort: 'zelfstandig' }), ...gecontroleerd },
    { ...opgegeven('detentie', { gedetineerd: false }), ...gecontroleerd },
    { ...opgegeven('studiefinanciering', { studiefinanciering: false }), ...gecontroleerd },
    opgegeven('spaargeld', { kenmerk: 'rekening', bedragInCenten: 100_000 }),
  ];
}

/** Records facts about somebody as the system, on the day of the clock. */
export async function metFeiten(
  proef: Proefomgeving,
  persoon: string,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  feiten: readonly FeitInvoer[],
): Promise<void> {
  await proef.systeem((tx) =>
    recordFeiten(tx, { id: persoon, uitvoerder: uitvoerder.id, gemeente }, feiten, {
      auteur: SYSTEEM,
      nu: proef.klok.nu(),
      vandaag: proef.klok.vandaag(),
    }),
  );
}

/** Grants a right and books months of it as the law computes them now. */
export async function metRecht(
  proef: Proefomgeving,
  persoon: string,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  vanaf: IsoDate,
  geboekt: readonly Maand[],
): Promise<Recht> {
  return proef.systeem(async (tx) => {
    const wie = { uitvoerder: uitvoerder.id, gemeente, persoon, partner: null };
    const door = { auteur: SYSTEEM, nu: proef.klok.nu(), vandaag: proef.klok.vandaag(), reden: 'proef' };
    const recht = await kenRechtToe(tx, wie, { commando: 'grantRecht', vanaf, besluit: uuidv7() }, door);
    const basis = await rechtbasis(tx, recht, instant(new Date(proef.klok.nu().getTime() + 1000).toISOString()));
    const beleid = await beleidVoor(tx, uitvoerder.id, gemeente);
    for (const maand of geboekt) {
      const { uitkering, vakantietoeslag, ontbreekt } = rekenMaand(basis, maand, beleid);
      if (uitkering === undefined || vakantietoeslag === undefined)
        throw new Error(`${maand} cannot be booked: ${JSON.stringify(ontbreekt)}`);
      const kop = { ...wie, recht: recht.id, boekdatum: door.vandaag, omschrijving: `Bijstand ${maand}` };
      const post = boekMaand(kop, maand, { uitkering, vakantietoeslag });
      await boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
    }
    return recht;
  });
}

/** Somebody who may act for another, as staff record it: with a document. */
export async function metMachtiging(
  proef: Proefomgeving,
  { voor, wie, omvang, soort = 'machtiging', vanaf = '2026-01-01', totEnMet = null }: Machtiging,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
): Promise<void> {
  const bewijs = uuidv7();
  const eigen = { id: bewijs, uitvoerder: uitvoerder.id, gemeente, persoon: voor };
  const inhoud = { naam: 'machtiging.pdf', type: 'application/pdf', grootte: 0, inhoud: Buffer.alloc(0) };
  const rij = { ...eigen, ...inhoud, sha256: Buffer.alloc(32), aangemaakt_op: proef.klok.nu() };
  await proef.systeem((tx) => tx`insert into bestand ${tx(rij)}`);
  const waarde = { soort, vertegenwoordiger: wie, naam: 'Wie vertegenwoordigt', omvang };
  const feit = { ...opgegeven('vertegenwoordiging', waarde, vanaf), totEnMet, bewijs };
  await metFeiten(proef, voor, uitvoerder, gemeente, [{ ...feit, bron: 'medewerker', gecontroleerd: true }]);
}

interface Machtiging {
  readonly voor: string;
  readonly wie: string;
  readonly omvang: readonly Omvang[];
  readonly soort?: Vertegenwoordigingsoort;
  readonly vanaf?: IsoDate | null;
  readonly totEnMet?: IsoDate | null;
}

/** The by-law of these tests: two categories, one of them with a warning first, and the uniform duties spread. */
export const VERORDENING: Afstemmingsbeleid = {
  categorieen: [
    { naam: 'eerste', gedraging: 'Niet komen op een afspraak', percentage: 10, maanden: 1, waarschuwingEerst: true },
    { naam: 'tweede', gedraging: 'Het plan niet uitvoeren', percentage: 30, maanden: 2 },
  ],
  uniform: { eerste: 1, tweede: 2 },
  spreiding: [50, 25, 25],
};

/** Policy of an uitvoerder from a day on. */
export async function metBeleid(proef: Proefomgeving, { id }: Proefuitvoerder, keuzes: Beleidskeuzes): Promise<void> {
  const rij = { uitvoerder: id, gemeente: null, geldig: '[2015-01-01,)', naam: 'Proef', bron: 'Proef, art. 1' };
  await proef.systeem((tx) => tx`insert into beleidsregime ${tx({ id: uuidv7(), ...rij, keuzes: jsonb(tx, keuzes) })}`);
}

/** An address that post can go to. */
export const POSTADRES = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  gemeente: '9901',
};

/** The facts of somebody who lives alone, at an address that post can go to. */
export const alleenstaandeMetAdres = (geboren: IsoDate, gemeente: string): FeitInvoer[] =>
  alleenstaande(geboren, gemeente).map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: { ...POSTADRES, gemeente } } : feit,
  );
