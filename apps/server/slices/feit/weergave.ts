import {
  definitieVan,
  type Feit,
  type Namen,
  type Verschil,
  verschillen,
  waardeInWoorden,
} from '@meedoen/casework/feiten';
import type { FeitWeergave } from '@meedoen/contract/feit';

type Stand = FeitWeergave['stand'];

function standVan(feit: Feit, open: readonly Verschil[]): Stand {
  if (open.some((v) => v.opgegeven.id === feit.id || v.gecontroleerd.id === feit.id)) return 'verschil';
  if (!feit.gecontroleerd) return 'opgegeven';
  return feit.bron === 'medewerker' ? 'vastgesteld' : 'gecontroleerd';
}

/** A fact as the API gives it. @param open differences nobody settled yet */
export function feitWeergave(feit: Feit, open: readonly Verschil[], namen: Namen): FeitWeergave {
  return {
    id: feit.id,
    persoon: feit.persoon,
    naam: namen.get(feit.persoon) ?? null,
    soort: feit.soort,
    label: definitieVan(feit.soort).label.nl,
    waarde: feit.waarde,
    weergave: waardeInWoorden(feit, namen),
    geldig: { vanaf: feit.geldig.vanaf ?? null, tot: feit.geldig.tot ?? null },
    bekendVanaf: feit.bekend.vanaf,
    bekendTot: feit.bekend.tot ?? null,
    bron: feit.bron,
    stand: standVan(feit, open),
    auteur: namen.get(feit.auteur) ?? (feit.auteur === 'systeem' ? 'Automatisch' : 'Onbekend'),
    bewijs: feit.bewijs ?? null,
    vervangt: feit.vervangt ?? null,
  };
}

export const openVerschillen = (bekend: readonly Feit[]): Verschil[] => verschillen(bekend);
