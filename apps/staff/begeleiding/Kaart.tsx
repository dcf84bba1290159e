import { routeVanPlan, wandelkaart, wandelkaartInWoorden } from '@meedoen/casework/wandelkaart';
import type { Planbeeld } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import { Wandelkaart } from '@meedoen/ui/wandelkaart';
import { useMemo } from 'react';

/** The way of a plan as the office draws it, with the ladder, destinations and who walks along. */
export function Kaart({
  plan,
  naam,
  vandaag,
  heeftBijstand = false,
}: {
  readonly plan: Planbeeld;
  readonly naam: string;
  readonly vandaag: IsoDate;
  /** Whether there is bijstand to come back to; left out: the map says no more than that back is possible. */
  readonly heeftBijstand?: boolean;
}) {
  const { kaart, woorden } = useMemo(() => {
    const getekend = wandelkaart(routeVanPlan(plan, naam, heeftBijstand), vandaag);
    return { kaart: getekend, woorden: wandelkaartInWoorden(getekend, { taal: 'nl', vorm: 'u', zelf: false }) };
  }, [plan, naam, vandaag, heeftBijstand]);
  return <Wandelkaart kaart={kaart} woorden={woorden} voor="medewerker" />;
}
