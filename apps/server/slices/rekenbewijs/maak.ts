import { definitieVan, type Feit } from '@meedoen/casework/feiten';
import { type Bewijsmaand, type Rekenbewijs, rollenVan, SOORT, zonderNamen } from '@meedoen/casework/rekenbewijs';
import { dagVan, type Instant } from '@meedoen/casework/tijdstip';
import { type Besluit, bevrorenBasis } from '../besluit/index.ts';

/** Who decided, by name: the file is read outside the product. */
export interface Afzender {
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** A besluit that was made known as a file that computes again. @param feiten all that it froze */
export function maakRekenbewijs(
  besluit: Besluit,
  feiten: readonly Feit[],
  afzender: Afzender,
  vastgesteldOp: Instant,
): Rekenbewijs {
  const { bevroren, kenmerk } = besluit.toestand;
  const basis = bevrorenBasis(bevroren, feiten);
  const rollen = rollenVan(basis.dossier);
  return {
    soort: SOORT,
    versie: 1,
    kenmerk: kenmerk ?? besluit.id,
    besluit: besluit.soort,
    vastgesteldOp: dagVan(vastgesteldOp),
    ...afzender,
    wet: bevroren.wet,
    beleid: bevroren.beleid,
    dossier: zonderNamen(basis.dossier),
    onvolledig: basis.ontbreekt.length > 0,
    feiten: feiten.map((feit) => ({
      id: feit.id,
      over: rollen.get(feit.persoon) ?? 'ander',
      wat: definitieVan(feit.soort).label.nl,
      geldig: feit.geldig,
      bron: feit.bron,
      gecontroleerd: feit.gecontroleerd,
      bekendSinds: feit.bekend.vanaf,
    })),
    maanden: maandenVan(besluit),
  };
}

/** The months of the besluit; of a refusal the month that shows it. */
function maandenVan({ toestand: { bevroren } }: Besluit): Bewijsmaand[] {
  const maanden = bevroren.maanden.map(({ maand, berekend }) => ({ maand, besloten: berekend }));
  const { maand, uitkomst } = bevroren;
  if (maand === null || !uitkomst || maanden.some((each) => each.maand === maand)) return maanden;
  const { uitkering, vakantietoeslag } = uitkomst;
  const besloten =
    uitkering && vakantietoeslag ? { uitkering: uitkering.value, vakantietoeslag: vakantietoeslag.value } : null;
  return [{ maand, besloten }, ...maanden];
}
