import { readEigenVerhaal } from '@meedoen/contract/verhaal';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const verhaalVraag = queryOptions({
  queryKey: sleutels.eigen('verhaal'),
  queryFn: ({ signal }) => api(readEigenVerhaal, { signal }),
});
