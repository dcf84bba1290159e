import { readEigenAfstemmingen } from '@meedoen/contract/afstemming';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const plichtenVraag = queryOptions({
  queryKey: sleutels.eigen('plichten'),
  queryFn: ({ signal }) => api(readEigenAfstemmingen, { signal }),
});
