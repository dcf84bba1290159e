import type { InkomstAntwoord } from '@meedoen/contract/aanvraag';
import { type NieuweOpgave, readEigenInkomstenopgaven } from '@meedoen/contract/inkomstenopgave';
import type { Maand } from '@meedoen/law/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, sleutels } from '../verbinding/client.ts';

export const opgavenVraag = queryOptions({
  queryKey: sleutels.eigen('inkomstenopgaven'),
  queryFn: ({ signal }) => api(readEigenInkomstenopgaven, { signal }),
});

/** An income while somebody fills it in; `bekend`: who pays and how was known, only the amount is asked. */
export interface Regel {
  readonly bekend: boolean;
  readonly gestopt: boolean;
  readonly inkomst: { readonly [K in keyof InkomstAntwoord]?: InkomstAntwoord[K] | null | undefined };
  readonly loonstrook?: { readonly id: string; readonly naam: string };
}

export const regelsUit = (inkomsten: readonly InkomstAntwoord[]): readonly Regel[] =>
  inkomsten.map((inkomst) => ({ bekend: true, gestopt: false, inkomst }));

export type Regelfout = 'kies' | 'vul-in' | 'bedrag' | 'dubbel';
const VELDEN = [
  ['soort', 'kies'],
  ['kenmerk', 'vul-in'],
  ['nettoInCenten', 'bedrag'],
  ['periode', 'kies'],
  ['vakantietoeslag', 'kies'],
] as const;

const isVol = (inkomst: Regel['inkomst']): inkomst is InkomstAntwoord =>
  VELDEN.every(([veld]) => inkomst[veld] !== undefined && inkomst[veld] !== null && inkomst[veld] !== '');

/** What will be sent, or what is still missing by the id of its field. */
export function opgaveUit(
  maand: Maand,
  regels: readonly Regel[],
): { readonly opgave: NieuweOpgave } | { readonly fouten: Readonly<Record<string, Regelfout>> } {
  const fouten: Record<string, Regelfout> = {};
  const eerder = new Set<string>();
  const inkomsten: NieuweOpgave['inkomsten'] = [];
  for (const [i, { gestopt, inkomst, loonstrook }] of regels.entries()) {
    if (gestopt) continue;
    const kenmerk = inkomst.kenmerk?.trim() ?? '';
    const gelezen = { ...inkomst, kenmerk };
    for (const [veld, fout] of VELDEN)
      if (gelezen[veld] === undefined || gelezen[veld] === null || gelezen[veld] === '')
        fouten[`inkomen-${i}-${veld}`] = fout;
    if (kenmerk && eerder.has(kenmerk.toLowerCase())) fouten[`inkomen-${i}-kenmerk`] = 'dubbel';
    eerder.add(kenmerk.toLowerCase());
    if (isVol(gelezen)) inkomsten.push({ ...gelezen, ...(loonstrook ? { loonstrook: loonstrook.id } : {}) });
  }
  return Object.keys(fouten).length > 0 ? { fouten } : { opgave: { maand, inkomsten } };
}

/** The field an error of the server is about: `/inkomsten/0/kenmerk` is that of the first line that was sent. */
export function veldBij(pointer: string, regels: readonly Regel[]): string | undefined {
  const [lijst, nummer, veld] = pointer.split('/').filter(Boolean);
  if (lijst !== 'inkomsten' || nummer === undefined || veld === undefined) return undefined;
  const verstuurd = regels.flatMap(({ gestopt }, i) => (gestopt ? [] : [i]));
  const i = verstuurd[Number(nummer)];
  return i === undefined ? undefined : `inkomen-${i}-${veld}`;
}
