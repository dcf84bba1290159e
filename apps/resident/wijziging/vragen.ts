import { readEigenWijzigingen, type Wijzigingsoort } from '@meedoen/contract/wijziging';
import { queryOptions } from '@tanstack/react-query';
import type { Beeldnaam } from '../onderdelen/beeld.tsx';
import { api, sleutels } from '../verbinding/client.ts';

/** The kinds of change, in the order people look for them. */
export const SOORTEN = {
  loon: 'werk',
  verhuizing: 'huis',
  huishouden: 'mensen',
  scheiding: 'mensen',
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
