/** Laws whose amounts are kept, in the order staff look for them; the beginning of an article says which it is. */
const WETTEN = [
  ['Pw', 'Participatiewet'],
  ['Regeling', 'Regeling Participatiewet, IOAW en IOAZ'],
  ['IOAW', 'IOAW'],
  ['IOAZ', 'IOAZ'],
  ['Bbz', 'Bbz 2004, zelfstandigen'],
  ['Zvw', 'Zorgverzekeringswet'],
  ['Awb', 'Algemene wet bestuursrecht'],
  ['AOW', 'AOW'],
] as const;

export interface Wetgroep<B> {
  readonly wet: string;
  readonly bedragen: readonly B[];
}

/** Amounts by the law they stand in, the Participatiewet first; an article of another law comes last. */
export function perWet<B extends { readonly artikel: string }>(bedragen: readonly B[]): Wetgroep<B>[] {
  const wetVan = ({ artikel }: B) => WETTEN.find(([begin]) => artikel.startsWith(begin))?.[1] ?? 'Andere regels';
  return [...WETTEN.map(([, wet]) => wet), 'Andere regels']
    .map((wet) => ({ wet, bedragen: bedragen.filter((bedrag) => wetVan(bedrag) === wet) }))
    .filter((groep) => groep.bedragen.length > 0);
}
