import { type Bladcel, type Cijferblad, type Halfjaar, maandenVan, OVERIG, vorigHalfjaar } from '../cijfers/index.ts';
import type { Raadsrapportage, Rapportregel } from './toestand.ts';

const GEEN = { waarde: null, stand: 'leeg' } as const;
const NIET_APART = { waarde: null, stand: 'niet-apart' } as const;

/** The number of half a year; of what is counted per month that of its last month. */
function celVan(reeks: readonly Bladcel[], halfjaar: Halfjaar) {
  const laatste: string = maandenVan(halfjaar)[5] ?? halfjaar;
  const cel = reeks.find(({ periode }) => periode === halfjaar) ?? reeks.find(({ periode }) => periode === laatste);
  return cel ? { waarde: cel.waarde, stand: cel.stand } : GEEN;
}

/**
 * The number of a part in the report before. What was in "Al het andere samen" then has no number of its own, and that
 * line is about other parts when other parts stood beside it.
 */
function deelVan(toen: Rapportregel | undefined, deel: string, nu: readonly string[]) {
  const delen = toen?.delen ?? [];
  const apart = (codes: readonly string[]) => codes.filter((each) => each !== OVERIG).sort();
  const zelfde = apart(nu).join() === apart(delen.map((each) => each.deel)).join();
  const bij = delen.find((each) => each.deel === deel);
  if (deel === OVERIG) return zelfde ? (bij?.nu ?? GEEN) : NIET_APART;
  return bij?.nu ?? (delen.some((each) => each.deel === OVERIG) ? NIET_APART : GEEN);
}

/**
 * The figures of half a year beside those of the one before: as the report about that one said them, or as they are
 * counted now when there was none. What the sheet does not tell, the report does not either.
 */
export function rapportregels(
  blad: Cijferblad,
  halfjaar: Halfjaar,
  vorige: Raadsrapportage | undefined,
): Pick<Raadsrapportage, 'regels' | 'vorigeUit'> {
  const eerder = vorigHalfjaar(halfjaar);
  const toen = new Map(vorige?.regels.map((regel) => [regel.code, regel]));
  const regels = blad.indicatoren.map(
    ({ code, naam, definitie, bron, kop, eenheid, nietBerekend, reeks, delen }): Rapportregel => {
      const vast = { code, naam, definitie, bron, kop, eenheid, nietBerekend };
      if (nietBerekend !== null || reeks.length === 0) return { ...vast, nu: null, vorig: null, delen: [] };
      const bij = toen.get(code);
      const codes = delen.map(({ deel }) => deel);
      return {
        ...vast,
        nu: celVan(reeks, halfjaar),
        vorig: vorige ? (bij?.nu ?? GEEN) : celVan(reeks, eerder),
        delen: delen.map((deel) => ({
          ...{ deel: deel.deel, naam: deel.naam, nu: celVan(deel.reeks, halfjaar) },
          vorig: vorige ? deelVan(bij, deel.deel, codes) : celVan(deel.reeks, eerder),
        })),
      };
    },
  );
  return { regels, vorigeUit: vorige ? 'rapportage' : 'telling' };
}
