import type { IsoDate, Tijdvak } from '@meedoen/law/kernel';
import type { Dossier, Geldend, Partner } from '@meedoen/law/participatiewet';

export interface Meegave {
  readonly dossier: Dossier;
  /** Something about another person was held back: a result may differ from that of the gemeente. */
  readonly achtergehouden: boolean;
}

/**
 * The household as one of its members may take it home: without people who left before a day, and without what is
 * medical about another. Own facts stay whole, also old ones: the law counts months with them.
 */
export function meegeven(dossier: Dossier, lezer: string, vanaf: IsoDate): Meegave {
  const hier = (tijdvak: Tijdvak | undefined) => tijdvak?.tot === undefined || tijdvak.tot > vanaf;
  const partners = (dossier.partner ?? []).filter(hier);
  const kinderen = dossier.kinderen?.filter(({ periode }) => hier(periode));
  const medebewoners = dossier.medebewoners?.filter(({ periode }) => hier(periode));
  const leden = new Set([dossier.aanvrager.id, ...partners.map(({ waarde }) => waarde.id)]);
  let achtergehouden = false;
  const zonder = <P extends Partner>(mens: P): P => {
    if (mens.id === lezer) return mens;
    const { medischUrenbeperkt, doelgroepLoonkostensubsidie, ...rest } = mens;
    if (medischUrenbeperkt ?? doelgroepLoonkostensubsidie) achtergehouden = true;
    return rest as P;
  };
  const tot = <P extends Partner>(mens: P, einde: IsoDate | undefined): P =>
    einde === undefined || mens.id === lezer ? mens : totDag(mens, einde);
  return {
    dossier: {
      ...dossier,
      aanvrager: zonder(dossier.aanvrager),
      ...(dossier.partner
        ? { partner: partners.map((partner) => ({ ...partner, waarde: tot(zonder(partner.waarde), partner.tot) })) }
        : {}),
      ...(kinderen ? { kinderen } : {}),
      ...(medebewoners ? { medebewoners } : {}),
      ...(dossier.inkomsten ? { inkomsten: dossier.inkomsten.filter(({ persoon }) => leden.has(persoon)) } : {}),
    },
    achtergehouden,
  };
}

/** Somebody until a day: what begins to hold of them after that is not for who lived with them. */
function totDag<P extends object>(mens: P, einde: IsoDate): P {
  const velden = Object.entries(mens).map(([naam, waarde]: [string, unknown]) => [
    naam,
    Array.isArray(waarde) ? waarde.flatMap((stuk: unknown) => geknipt(stuk, einde)) : waarde,
  ]);
  return Object.fromEntries(velden) as P;
}

function geknipt(stuk: unknown, einde: IsoDate): unknown[] {
  if (!isGeldend(stuk)) return [stuk];
  const { vanaf, tot } = stuk;
  if (vanaf !== undefined && vanaf >= einde) return [];
  return [{ ...stuk, tot: tot !== undefined && tot < einde ? tot : einde }];
}

const isGeldend = (stuk: unknown): stuk is Geldend<unknown> =>
  typeof stuk === 'object' && stuk !== null && 'waarde' in stuk;
