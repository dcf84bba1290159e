import { definitieVan, type Feit, type Verschil, verschillen } from '@meedoen/casework/feiten';
import { datum, euro } from '@meedoen/casework/opmaak';
import type { FeitWeergave } from '@meedoen/contract/feit';
import { isoDate, parseDate } from '@meedoen/law/kernel';

/** Who wrote what, by id, for the word beside a fact. */
export type Namen = ReadonlyMap<string, string>;

/** Names of fields as people read them; a field without a name is shown by its value alone. */
const VELDNAMEN: Readonly<Record<string, string>> = {
  nettoInCenten: 'netto',
  bedragInCenten: 'bedrag',
  waardeInCenten: 'waarde',
  saldoInCenten: 'saldo',
  hypotheekInCenten: 'hypotheek',
  urenPerWeek: 'uren per week',
  periode: 'per',
  uitzondering: 'telt niet mee als',
  vakantietoeslag: 'vakantietoeslag',
};

/** A value in one line: `werkgever Bakker, netto € 797,00, per maand`. */
export function waardeInWoorden(feit: Feit, namen: Namen): string {
  const delen = Object.entries(feit.waarde).flatMap(([veld, waarde]) => {
    const tekst = woord(veld, waarde, namen);
    if (tekst === undefined) return [];
    const naam = VELDNAMEN[veld];
    return [naam ? `${naam} ${tekst}` : tekst];
  });
  return delen.join(', ') || definitieVan(feit.soort).label.nl;
}

function woord(veld: string, waarde: unknown, namen: Namen): string | undefined {
  if (waarde === undefined || waarde === null) return undefined;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return veld.endsWith('InCenten') ? euro(waarde) : String(waarde);
  if (typeof waarde === 'string') {
    if (parseDate(waarde)) return datum(isoDate(waarde));
    return namen.get(waarde) ?? waarde;
  }
  if (Array.isArray(waarde)) return waarde.map(String).join(', ');
  return undefined;
}

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
