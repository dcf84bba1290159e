import { readEigenSignalen } from '@meedoen/contract/signaal';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const signalenVraag = queryOptions({
  queryKey: sleutels.eigen('signalen'),
  queryFn: ({ signal }) => api(readEigenSignalen, { signal }),
});
