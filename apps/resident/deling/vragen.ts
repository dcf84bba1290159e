import { readDelingen } from '@meedoen/contract/eigen';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const delingenVraag = queryOptions({
  queryKey: sleutels.eigen('delingen'),
  queryFn: ({ signal }) => api(readDelingen, { signal }),
});
