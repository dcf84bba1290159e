import { readEigenBoetes } from '@meedoen/contract/boete';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const boetesVraag = queryOptions({
  queryKey: sleutels.eigen('boetes'),
  queryFn: ({ signal }) => api(readEigenBoetes, { signal }),
});
