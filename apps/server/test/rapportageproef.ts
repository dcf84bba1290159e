import type { Raadsrapportage } from '@meedoen/casework/raadsrapportage';
import { jsonb, uuidv7 } from '../platform/database/index.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

/** Paths that only know a report that was adopted. */
const OVER_VASTGESTELDE: readonly string[] = [
  'readRapportage',
  'downloadRapportage',
  'readOpenRapportage',
  'downloadOpenRapportage',
];
let gemaakt = 0;

/** A report without figures, of half a year that has none yet: adopted for a path that reads those, else a concept. */
export async function eenRapportage(
  proef: Proefomgeving,
  { id: uitvoerder, medewerkers }: Proefuitvoerder,
  gemeente: string,
  route: string,
): Promise<{ readonly id: string; readonly halfjaar: string }> {
  const id = uuidv7();
  const halfjaar = `${1900 + Math.floor(gemaakt / 2)}-H${gemaakt % 2 === 0 ? 1 : 2}` as const;
  gemaakt += 1;
  const door = medewerkers.beleidsmedewerker;
  const op = proef.klok.vandaag();
  const basis = {
    ...{
      id,
      uitvoerder,
      gemeente,
      halfjaar,
      regels: [],
      vorigeUit: 'telling' as const,
      teksten: { inleiding: 'Het gaat goed.' },
    },
    ...{ gemaaktDoor: door, gemaaktOp: op, bewerktDoor: door, bewerktOp: op },
  } as const;
  const toestand: Raadsrapportage = OVER_VASTGESTELDE.includes(route)
    ? { ...basis, toestand: 'vastgesteld', vaststelling: { door, op } }
    : { ...basis, toestand: 'concept' };
  await proef.systeem(
    (tx) =>
      tx`insert into raadsrapportage ${tx({
        ...{ id, uitvoerder, gemeente, halfjaar, versie: 1, status: toestand.toestand },
        toestand: jsonb(tx, toestand),
      } as never)}`,
  );
  return { id, halfjaar };
}
