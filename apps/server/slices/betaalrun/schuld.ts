import type { Cents } from '@meedoen/law/kernel';

/** What is open of a besluit, and as what it was booked. */
export const schuldVan = (
  besluit: string,
  instrumenten: ReadonlyMap<string, Cents>,
  dwangsommen: ReadonlyMap<string, Cents>,
) => {
  const voorInstrument = instrumenten.get(besluit);
  return voorInstrument === undefined
    ? ({ wat: 'dwangsom', open: dwangsommen.get(besluit) ?? 0 } as const)
    : ({ wat: 'instrument', open: voorInstrument } as const);
};
