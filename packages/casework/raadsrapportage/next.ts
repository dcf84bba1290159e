import type { IsoDate } from '@meedoen/law/kernel';
import { eindeVan } from '../cijfers/index.ts';
import { gelukt, geweigerd, nee, type Uitslag } from '../weigering/index.ts';
import type { Raadsrapportage, Rapportageopdracht } from './toestand.ts';

const NIET = 'niet-in-deze-status';

/** The report after a command. */
export function nextRapportage(
  rapportage: Raadsrapportage | undefined,
  opdracht: Rapportageopdracht,
  { vandaag }: { readonly vandaag: IsoDate },
): Uitslag<Raadsrapportage> {
  if (opdracht.command === 'draftRapportage') {
    if (rapportage) return geweigerd(nee('bestaat-al', 'Over dit halfjaar is er al een rapportage.'));
    if (eindeVan(opdracht.halfjaar) > vandaag)
      return geweigerd(nee('nog-niet-voorbij', 'Dit halfjaar is nog niet voorbij.'));
    const { command: _, op: __, door, ...wat } = opdracht;
    const door_ = { gemaaktDoor: door, gemaaktOp: vandaag, bewerktDoor: door, bewerktOp: vandaag };
    return gelukt({ ...wat, ...door_, teksten: {}, toestand: 'concept' });
  }
  if (!rapportage) return geweigerd(nee(NIET, 'Deze rapportage is er niet.'));
  if (rapportage.toestand === 'vastgesteld')
    return geweigerd(nee(NIET, 'Deze rapportage is vastgesteld en verandert niet meer.'));
  const { door } = opdracht;
  if (opdracht.command === 'editRapportage')
    return gelukt({ ...rapportage, teksten: opdracht.teksten, bewerktDoor: door, bewerktOp: vandaag });
  if (!rapportage.teksten.inleiding?.trim())
    return geweigerd(nee('inleiding-ontbreekt', 'Schrijf eerst een inleiding: wat ziet de raad in deze cijfers?'));
  return gelukt({ ...rapportage, toestand: 'vastgesteld', vaststelling: { door, op: vandaag } });
}
