import { readBesluitkantelpunten, readMaandkantelpunten } from '@meedoen/contract/kantelpunt';
import type { Maand } from '@meedoen/law/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const besluitVraag = (besluitId: string) =>
  queryOptions({
    queryKey: sleutels.eigen('kantelpunt', besluitId),
    queryFn: ({ signal }) => api(readBesluitkantelpunten, { params: { besluitId }, signal }),
  });

export const maandVraag = (rechtId: string, maand: Maand) =>
  queryOptions({
    queryKey: sleutels.eigen('kantelpunt', rechtId, maand),
    queryFn: ({ signal }) => api(readMaandkantelpunten, { params: { rechtId, maand }, signal }),
  });

export type Kantelvraag = ReturnType<typeof besluitVraag>;
