import { type EigenPlanopdracht, type Planbeeld, processEigenPlan, readEigenPlan } from '@meedoen/contract/plan';
import { readRekenhulp } from '@meedoen/contract/rekenhulp';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const planVraag = queryOptions({
  queryKey: sleutels.eigen('plan'),
  queryFn: ({ signal }) => api(readEigenPlan, { signal }),
});

/** Own facts to reckon with: fetched once, what is reckoned stays on the device. */
export const rekenVraag = queryOptions({
  queryKey: sleutels.eigen('rekenhulp'),
  queryFn: ({ signal }) => api(readRekenhulp, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

/** Does something with the own plan. When somebody else changed it meanwhile the newest is fetched, and said. */
export function useOpdracht(plan: Planbeeld, klaar?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EigenPlanopdracht) =>
      api(processEigenPlan, { params: { planId: plan.id }, body, versie: plan.versie }),
    onSuccess: (nieuw) => {
      client.setQueryData(planVraag.queryKey, { plan: nieuw });
      klaar?.();
    },
    onError: () => client.invalidateQueries({ queryKey: planVraag.queryKey }),
  });
}

export const mag = ({ mogelijkheden }: Planbeeld, commando: EigenPlanopdracht['command']): boolean =>
  mogelijkheden.some((each) => each.commando === commando && each.mag);
