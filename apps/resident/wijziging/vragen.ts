import { readEigenWijzigingen, type reportWijziging } from '@meedoen/contract/wijziging';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Beeldnaam } from '../onderdelen/beeld.tsx';
import { api, sleutels } from '../verbinding/client.ts';

export type NieuweWijziging = z.infer<NonNullable<typeof reportWijziging.body>>;
export type Wijzigingsoort = NieuweWijziging['soort'];

/** The kinds of change, in the order people look for them. */
export const SOORTEN = {
  loon: 'werk',
  verhuizing: 'huis',
  huishouden: 'mensen',
  bezit: 'spaarpot',
  rekening: 'rekening',
  buitenland: 'vliegtuig',
  anders: 'wissel',
} as const satisfies Readonly<Record<Wijzigingsoort, Beeldnaam>>;
export const isSoort = (tekst: string): tekst is Wijzigingsoort => tekst in SOORTEN;

export const wijzigingenVraag = queryOptions({
  queryKey: sleutels.eigen('wijzigingen'),
  queryFn: ({ signal }) => api(readEigenWijzigingen, { signal }),
});
