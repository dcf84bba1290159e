import { type BrutoUitkomst, berekenBrutoMaand } from '../ioaw/index.ts';
import type { LawOptions, Maand } from '../kernel/index.ts';
import type { IoazDossier } from './dossier.ts';
import { isGewezenZelfstandige } from './gewezen-zelfstandige.ts';
import { inkomenUitVermogen } from './inkomen-uit-vermogen.ts';

/**
 * What the IOAZ gives a household over a calendar month, gross. Profit of an enterprise is no income for the amount
 * (Algemeen inkomensbesluit art. 2:9 lid 2 a): the enterprise has ended.
 */
export function berekenIoaz(dossier: IoazDossier, maand: Maand, opties: LawOptions = {}): BrutoUitkomst {
  const zonderWinst = { ...dossier, inkomsten: (dossier.inkomsten ?? []).filter((i) => i.soort !== 'winst') };
  return berekenBrutoMaand(
    {
      regeling: 'ioaz',
      doelgroep: (law) => isGewezenZelfstandige(law, dossier),
      uitVermogen: (law) => inkomenUitVermogen(law, dossier),
    },
    zonderWinst,
    maand,
    opties,
  );
}
