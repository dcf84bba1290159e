import { readEigenKlachten } from '@meedoen/contract/klacht';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const klachtenVraag = queryOptions({
  queryKey: sleutels.eigen('klachten'),
  queryFn: ({ signal }) => api(readEigenKlachten, { signal }),
});
