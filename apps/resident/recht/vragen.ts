import { readEigenRechten } from '@meedoen/contract/eigen';
import { readSpecificatie, type Specificatie } from '@meedoen/contract/recht';
import type { Maand } from '@meedoen/law/kernel';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { api, sleutels } from '../verbinding/client.ts';

export type Recht = z.infer<NonNullable<typeof readEigenRechten.answer>>['rechten'][number];
export type Bonregel = Specificatie['regels'][number];

export const rechtenVraag = queryOptions({
  queryKey: sleutels.eigen('rechten'),
  queryFn: ({ signal }) => api(readEigenRechten, { signal }),
});

export const specificatieVraag = (rechtId: string, maand: Maand) =>
  queryOptions({
    queryKey: sleutels.eigen('specificatie', rechtId, maand),
    queryFn: ({ signal }) =>
      api(readSpecificatie, { params: { rechtId, maand }, query: { bekendOp: undefined }, signal }),
  });

/** The amount of a line as it stands in the one column: what goes off is below zero. */
export function inKolom({ soort, bedragInCenten }: Bonregel): number {
  return soort === 'min' ? -Math.abs(bedragInCenten) : bedragInCenten;
}

/** Lines of the month itself, and the corrections of earlier months, which stand under a heading of their own. */
export function verdeelRegels(specificatie: Specificatie): {
  readonly maand: readonly Bonregel[];
  readonly eerder: readonly Bonregel[];
  readonly totaal: Bonregel | undefined;
  readonly terzijde: readonly Bonregel[];
} {
  const { regels } = specificatie;
  const totaal = regels.findLast(({ soort }) => soort === 'totaal');
  const som = regels.filter((regel) => regel !== totaal && regel.soort !== 'terzijde');
  const isEerder = (regel: Bonregel) => regel.maand !== null && regel.maand !== specificatie.maand;
  return {
    maand: som.filter((regel) => !isEerder(regel)),
    eerder: som.filter(isEerder),
    totaal,
    terzijde: regels.filter(({ soort }) => soort === 'terzijde'),
  };
}
