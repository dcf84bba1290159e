import { type Aanvraag, readEigenAanvragen } from '@meedoen/contract/aanvraag';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const aanvragenVraag = queryOptions({
  queryKey: sleutels.eigen('aanvragen'),
  queryFn: ({ signal }) => api(readEigenAanvragen, { signal }),
  // saving the form changes what may be done: looked at again on every page
  staleTime: 0,
});

/** Still to be filled in and sent. */
export const isNogInTeVullen = ({ status }: Aanvraag): boolean =>
  status === 'gemeld' || status === 'in-te-vullen' || status === 'zoektermijn-loopt';
/** Nothing more will happen. */
export const isAfgelopen = ({ status }: Aanvraag): boolean =>
  status === 'besloten' || status === 'ingetrokken' || status === 'buiten-behandeling';

/** Newest report first. */
export const nieuwsteEerst = (aanvragen: readonly Aanvraag[]): Aanvraag[] =>
  [...aanvragen].sort((a, b) => b.gemeldOp.localeCompare(a.gemeldOp) || b.kenmerk.localeCompare(a.kenmerk));

/** Whether a command may be given, and if not, why. */
export const mogelijk = (aanvraag: Aanvraag, commando: string) =>
  aanvraag.mogelijkheden.find((mogelijkheid) => mogelijkheid.commando === commando);
