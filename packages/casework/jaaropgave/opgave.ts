import { type Jaarinvoer, jaarafrekening, type Loontijdvak } from '@meedoen/law/belasting';
import {
  attempt,
  type Cents,
  type Explained,
  type IsoDate,
  lastDay,
  lawOn,
  type Maand,
  type Ontbrekend,
} from '@meedoen/law/kernel';
import { heeftAowLeeftijdOp } from '@meedoen/law/participatiewet';
import { eindeVanJaar } from './tarieven.ts';

/** What the ledger holds of one person in one gemeente and year, and what the tax credit goes by. */
export interface Jaarstof {
  readonly jaar: number;
  /** By the month it was booked; oldest first. */
  readonly maanden: readonly {
    readonly maand: Maand;
    readonly netto: Cents;
    readonly loonheffing: Cents;
    readonly zvw: Cents;
  }[];
  /** Days of each month of the year over which bijstand was granted. */
  readonly dagen: ReadonlyMap<Maand, number>;
  readonly geboortedatum: IsoDate | null;
  readonly gehuwd: boolean;
}

export interface Jaarcijfers {
  readonly netto: Cents;
  readonly loonheffing: Cents;
  /** What counts as income: net and payroll tax. */
  readonly bruto: Cents;
  /** Borne by the gemeente on top of it. */
  readonly zvw: Cents;
  readonly loonheffingskorting: Cents;
}

export type Jaaropgave =
  | {
      readonly bekend: true;
      readonly cijfers: Jaarcijfers;
      /** The year minus what was booked in its course: what is still to be booked, of either sign. */
      readonly verschil: { readonly loonheffing: Cents; readonly zvw: Cents };
      readonly waarom: Explained<Cents>;
    }
  | { readonly bekend: false; readonly ontbreekt: Ontbrekend };

/** The wages of a year as the law settles them: by month, with the days and the pension age. @throws Ontbreekt */
export function jaarinvoerVan({ maanden, dagen, geboortedatum, gehuwd }: Jaarstof): Jaarinvoer {
  const betaald = new Map<Maand, Cents>();
  for (const { maand, netto } of maanden) betaald.set(maand, (betaald.get(maand) ?? 0) + netto);
  const alle = [...new Set([...betaald.keys(), ...dagen.keys()])].sort();
  const tijdvakken = alle.map(
    (maand): Loontijdvak => ({
      maand,
      dagen: dagen.get(maand) ?? 0,
      netto: betaald.get(maand) ?? 0,
      aow: heeftAowLeeftijdOp(lawOn(lastDay(maand), { reasons: false }), geboortedatum ?? undefined),
    }),
  );
  return { tijdvakken, gehuwd };
}

/**
 * The year of one person: the exact payroll tax over the year in place of the percentage in its course (handbook, second
 * phase), with what that differs from the ledger. @returns the name of the rate that is missing, and nothing estimated
 */
export function jaaropgaveVan(stof: Jaarstof): Jaaropgave {
  const { jaar, maanden } = stof;
  const law = lawOn(eindeVanJaar(jaar));
  const poging = attempt(() => jaarafrekening(law, jaarinvoerVan(stof)));
  if (!poging.ok) return { bekend: false, ontbreekt: poging.wat };
  const { netto, loonheffing, bruto, zvw, loonheffingskorting } = poging.value;
  const geboekt = (van: 'loonheffing' | 'zvw') => maanden.reduce((som, each) => som + each[van], 0);
  return {
    bekend: true,
    cijfers: {
      netto: netto.value,
      loonheffing: loonheffing.value,
      bruto: bruto.value,
      zvw: zvw.value,
      loonheffingskorting: loonheffingskorting.value,
    },
    verschil: { loonheffing: loonheffing.value - geboekt('loonheffing'), zvw: zvw.value - geboekt('zvw') },
    waarom: bruto,
  };
}

/** Whether a statement that was sent still says what the ledger says. */
export const zelfdeCijfers = (een: Jaarcijfers, ander: Jaarcijfers): boolean =>
  een.netto === ander.netto &&
  een.loonheffing === ander.loonheffing &&
  een.bruto === ander.bruto &&
  een.zvw === ander.zvw;
