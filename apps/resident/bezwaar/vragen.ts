import { readBesluiten } from '@meedoen/contract/besluit';
import { readEigenBezwaren } from '@meedoen/contract/bezwaar';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const bezwarenVraag = queryOptions({
  queryKey: sleutels.eigen('bezwaren'),
  queryFn: ({ signal }) => api(readEigenBezwaren, { signal }),
});

export const besluitenVraag = (persoonId: string) =>
  queryOptions({
    queryKey: sleutels.eigen('besluiten', persoonId),
    queryFn: ({ signal }) => api(readBesluiten, { params: { persoonId }, signal }),
  });
