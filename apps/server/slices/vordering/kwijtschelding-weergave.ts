import { geblekenBetaalgedrag, magKwijtschelden } from '@meedoen/casework/kwijtschelding';
import type { Beweging } from '@meedoen/casework/vordering';
import type { KwijtscheldingWeergave, Vordering } from '@meedoen/contract/vordering';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { uitlegVan } from '../berekening/index.ts';
import type { Kwijtscheldingzaak } from '../kwijtschelding/index.ts';
import type { Vorderingrij } from './store.ts';

/** What was asked and decided; a proposal is shown to staff only. @param teruggestuurd by whoever signs */
export function toonKwijtschelding(
  { toestand }: Kwijtscheldingzaak,
  inwoner: boolean,
  teruggestuurd: string | null,
): KwijtscheldingWeergave {
  const { gevraagdDoor, gevraagdOp, toelichting } = toestand;
  const voorstel = toestand.toestand === 'voorgesteld';
  const zichtbaar = !(inwoner && voorstel);
  return {
    // that a proposal waits is for staff: the resident asked and gets a letter
    status: zichtbaar ? toestand.toestand : 'gevraagd',
    ...{ gevraagdDoor, gevraagdOp, toelichting },
    besluit: zichtbaar && 'besluit' in toestand ? toestand.besluit : null,
    bedragInCenten: zichtbaar && 'bedrag' in toestand ? toestand.bedrag : null,
    op: 'op' in toestand ? toestand.op : null,
    teruggestuurd: inwoner ? null : teruggestuurd,
  };
}

/** What a person judges before there is a power: the ledger shows that something came, not whether it was all of it. */
const OORDEEL = {
  volledig: 'Is in al die tijd alles betaald wat moest?',
  geen: 'Is aannemelijk dat er ook later niets komt?',
} as const;

/** What the ledger shows of how somebody paid, and what the law makes of it. */
export function adviesOver(
  { herkomst, ontstaanOp }: Vorderingrij,
  bewegingen: readonly Beweging[],
  rest: Cents,
  beleid: Beleid,
  vandaag: IsoDate,
): Vordering['kwijtscheldingsadvies'] {
  if (rest <= 0) return null;
  const gebleken = geblekenBetaalgedrag(bewegingen, ontstaanOp, vandaag);
  // as if it were judged in favour: what the law does not allow even then, it does not allow
  const grond = gebleken.soort === 'geen' ? { ...gebleken, geenUitzicht: true } : gebleken;
  const poging = magKwijtschelden(beleid, { herkomst, restBijVraag: rest, betaaldSinds: 0 }, grond, vandaag);
  if (!poging)
    return {
      ...gebleken,
      kan: null,
      uitleg: null,
      ontbreekt: 'Voor deze vordering staat kwijtschelding niet in art. 58.',
    };
  if (poging.ok && !poging.value.value)
    return { ...gebleken, kan: false, uitleg: uitlegVan(poging.value), ontbreekt: null };
  if (poging.ok) return { ...gebleken, kan: null, uitleg: null, ontbreekt: OORDEEL[gebleken.soort] };
  return {
    ...{ ...gebleken, kan: null, uitleg: null },
    ontbreekt: poging.wat.soort === 'bedrag' ? `Dit ontbreekt: ${poging.wat.naam}.` : poging.wat.vraag,
  };
}
