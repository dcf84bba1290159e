import { covers, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import type { Dossier, Geldend, Persoon } from '@meedoen/law/participatiewet';
import { geldendOp } from '@meedoen/law/participatiewet';

/**
 * The household as it is on a day, as if it were so for ever. With it the law of another month can be asked what it
 * gives to this household: amounts of that month, facts of today. Start and decision play no part in it.
 */
export function bevries(dossier: Dossier, dag: IsoDate): Dossier {
  const partner = geldendOp(dossier.partner, dag)?.waarde;
  const vermogen = geldendOp(dossier.vermogen, dag);
  const nu = <T extends { readonly periode?: Tijdvak }>(lijst: readonly T[] | undefined): T[] =>
    (lijst ?? []).filter(({ periode }) => covers(periode ?? {}, dag)).map(({ periode, ...rest }) => rest as T);
  return {
    aanvrager: persoon(dossier.aanvrager, dag),
    ...(partner ? { partner: [{ waarde: persoon(partner, dag) }] } : {}),
    kinderen: nu(dossier.kinderen),
    medebewoners: nu(dossier.medebewoners).map(({ uitzonderingen, ...rest }) => ({
      ...rest,
      ...(uitzonderingen ? { uitzonderingen: altijd(uitzonderingen, dag) } : {}),
    })),
    inkomsten: (dossier.inkomsten ?? []).filter((inkomst) => covers(inkomst, dag)).map(zonderDagen),
    ...(vermogen ? { vermogen: [zonderDagen(vermogen)] } : {}),
  };
}

function zonderDagen<T extends Tijdvak>({ vanaf: _vanaf, tot: _tot, ...rest }: T): Omit<T, 'vanaf' | 'tot'> {
  return rest;
}

function altijd<T>(tijdlijn: readonly Geldend<T>[], dag: IsoDate): Geldend<T>[] {
  const geldend = geldendOp(tijdlijn, dag);
  return geldend ? [zonderDagen(geldend)] : [];
}

/** Every timeline of a person at what it says on the day; what is no timeline stays. A stay abroad ends by itself. */
function persoon<P extends Persoon>({ buitenland: _buitenland, ...mens }: P, dag: IsoDate): P {
  return Object.fromEntries(
    Object.entries(mens).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? altijd(waarde, dag) : waarde]),
  ) as unknown as P;
}
