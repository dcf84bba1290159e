import { readEigenAfstemmingen } from '@meedoen/contract/afstemming';
import { readEigenPlichten } from '@meedoen/contract/plicht';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const plichtenVraag = queryOptions({
  queryKey: sleutels.eigen('plichten'),
  queryFn: ({ signal }) => api(readEigenAfstemmingen, { signal }),
});

/** The same over time, with what I asked about it. */
export const eigenPlichtenVraag = queryOptions({
  queryKey: sleutels.eigen('plichten-in-de-tijd'),
  queryFn: ({ signal }) => api(readEigenPlichten, { signal }),
});
