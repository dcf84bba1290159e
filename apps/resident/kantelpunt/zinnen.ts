import type { Kantelpunt, Kantelpunten } from '@meedoen/contract/kantelpunt';
import { kantelpunt as k } from '../teksten/kantelpunt.ts';
import { bedrag, dag, maandVoluit } from '../teksten/opmaak.ts';
import type { Taalgebruik } from '../teksten/taal.tsx';
import type { Tekst, Waarden } from '../teksten/tekst.ts';

/** A text with what goes in its places. */
export interface Zin {
  readonly tekst: Tekst;
  readonly met: Waarden<string>;
}
const zin = (tekst: Tekst, met: Waarden<string> = {}): Zin => ({ tekst, met });

const VANZELF = { verblijf: 'verblijf', woonplaats: 'woonplaats', detentie: 'detentie', studie: 'studie' } as const;

/** Who a part in the household is to the reader: themself, or somebody by the part they have. */
function wieIn(wie: string | null): 'ik' | 'partner' | 'kind' | 'huisgenoot' {
  if (wie === null || wie === 'ik') return 'ik';
  if (wie.startsWith('kind')) return 'kind';
  return wie.startsWith('medebewoner') ? 'huisgenoot' : 'partner';
}

/** What would have to be so. */
export function alsZin(stap: Kantelpunt, { zeg, taal }: Taalgebruik): Zin {
  const wie = wieIn(stap.wie);
  const bedragen = { van: bedrag(stap.vanInCenten ?? 0, taal), naar: bedrag(stap.naarInCenten ?? 0, taal) };
  const omhoog = (stap.naarInCenten ?? 0) > (stap.vanInCenten ?? 0);
  switch (stap.feit) {
    case 'inkomen': {
      const inkomen = zeg(k.inkomenVan[wie === 'ik' ? 'ik' : 'partner']);
      const tekst = !omhoog ? k.als.inkomenOmlaag : stap.vanInCenten ? k.als.inkomenOmhoog : k.als.inkomenVanaf;
      return zin(tekst, { ...bedragen, inkomen });
    }
    case 'spaargeld':
      return zin(omhoog ? k.als.spaargeldOmhoog : k.als.spaargeldOmlaag, bedragen);
    case 'bezit':
      return zin(k.als.bezitOmlaag, bedragen);
    case 'auto':
      return zin(k.als.autoOmlaag, bedragen);
    case 'dag': {
      const wanneer = { dag: stap.dag ? dag(stap.dag, taal) : '', leeftijd: stap.leeftijd ?? '' };
      if (stap.leeftijd === null) return zin(k.als.dag, wanneer);
      return wie === 'ik' ? zin(k.als.ikWord, wanneer) : zin(k.als.anderWordt, { ...wanneer, wie: zeg(k.wie[wie]) });
    }
    case 'huisgenoot-erbij':
      return zin(k.als.huisgenoot);
    case 'partner-erbij':
      return zin(k.als.partner);
    case 'huisgenoot-weg':
    case 'partner-weg':
      // the server sends these to staff only (decision 0093)
      throw new Error(`not for residents: ${stap.feit}`);
    default: {
      const feit = VANZELF[stap.feit];
      return wie === 'ik' ? zin(k.als[feit]) : zin(k.als[`${feit}Partner`], { wie: zeg(k.wie[wie]) });
    }
  }
}

/** Under this nobody gets less: then it says only that the right begins. */
const NAUWELIJKS = 100;

/** What follows from it, and how much it differs from now. */
export function danZinnen(
  stap: Kantelpunt,
  { nu, maand, heleMaand }: Kantelpunten,
  { taal }: Taalgebruik,
): { readonly dan: Zin; readonly verschil: Zin | undefined } {
  const dan = stap.gevolg.uitbetalingInCenten;
  if (!stap.gevolg.recht) return { dan: zin(k.dan.stopt), verschil: undefined };
  if (dan === null) return { dan: zin(k.dan.begint), verschil: undefined };
  if (!nu?.recht && stap.feit === 'inkomen' && dan < NAUWELIJKS)
    return { dan: zin(k.dan.vultAan), verschil: undefined };
  const krijgt = { bedrag: bedrag(dan, taal) };
  const over = maand !== null && !heleMaand && stap.dag === null ? maand : undefined;
  const tekst = over ? k.dan.krijgtOver : stap.feit === 'partner-erbij' ? k.dan.samen : k.dan.krijgt;
  const ervoor = nu?.recht && heleMaand ? nu.uitbetalingInCenten : null;
  const verschil = ervoor === null ? 0 : dan - ervoor;
  return {
    dan: zin(tekst, over ? { ...krijgt, maand: maandVoluit(over, taal) } : krijgt),
    verschil:
      verschil === 0
        ? undefined
        : zin(verschil > 0 ? k.dan.meer : k.dan.minder, { bedrag: bedrag(Math.abs(verschil), taal) }),
  };
}
