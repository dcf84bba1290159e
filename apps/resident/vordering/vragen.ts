import { readEigenSchuld } from '@meedoen/contract/vordering';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const schuldVraag = queryOptions({
  queryKey: sleutels.eigen('schuld'),
  queryFn: ({ signal }) => api(readEigenSchuld, { signal }),
});
