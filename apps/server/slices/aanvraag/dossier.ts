import type { Aanvraagcontext } from '@meedoen/casework/aanvraag';
import type { Feit } from '@meedoen/casework/feiten';
import type { IsoDate } from '@meedoen/law/kernel';
import { berekenDag, type MaandUitkomst, situatieOp, wetOp, zoektermijn } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan, type Rekenbasis, rekenbasis } from '../berekening/index.ts';
import { huishoudfeiten } from '../feit/index.ts';
import type { Zaak } from './store.ts';

/** The household behind an application, as known now. */
export interface Aanvraagdossier {
  readonly basis: Rekenbasis;
  readonly beleid: Beleid;
  readonly feiten: readonly Feit[];
  /** Id of the fact of the melding of this case. */
  readonly melding: string | undefined;
  /** Fingerprint of the facts that count. */
  readonly feitenstand: string;
}

type Wie = Pick<Zaak, 'persoon' | 'uitvoerder' | 'gemeente'>;

/** Reads the household of an application. The caller has seen the case itself. */
export async function leesAanvraagdossier(
  tx: Tx,
  wie: Wie,
  meldingsdatum: IsoDate,
  nu: Date,
): Promise<Aanvraagdossier> {
  return alsSysteem(tx, async () => {
    const feiten = (await huishoudfeiten(tx, wie.persoon)).map(({ feit }) => feit);
    const melding = feiten.findLast(
      (feit) => feit.persoon === wie.persoon && feit.soort === 'melding' && feit.waarde.datum === meldingsdatum,
    )?.id;
    // a fact recorded in this transaction may carry a moment a few milliseconds ahead of its call
    const bekendOp = instantVan(new Date(nu.getTime() + 1000));
    const basis = rekenbasis(feiten, { aanvrager: wie.persoon, bekendOp, melding });
    const beleid = await beleidVoor(tx, wie.uitvoerder, wie.gemeente);
    return { basis, beleid, feiten, melding, feitenstand: vingerafdruk(basis.gebruikt, beleid) };
  });
}

export const vingerafdruk = (feiten: readonly string[], beleid: Pick<Beleid, 'versie'>): string =>
  sha256(`${beleid.versie}\n${feiten.join('\n')}`)
    .toString('hex')
    .slice(0, 16);

/** What the law says of the household on a day, taken for a whole month. */
export const uitkomstOp = ({ basis, beleid }: Aanvraagdossier, dag: IsoDate): MaandUitkomst =>
  berekenDag(basis.dossier, dag, beleid);

/** First day on which the application may be submitted, when the law has a search period for these people. */
export function zoektermijnTot({ basis, beleid }: Aanvraagdossier, vandaag: IsoDate): IsoDate | undefined {
  const { dossier } = basis;
  if (!dossier.meldingsdatum) return undefined;
  return zoektermijn(wetOp(vandaag, beleid), situatieOp(dossier, vandaag))?.value ?? undefined;
}

/** What commands on an application need to know. */
export function contextVan(
  dossier: Aanvraagdossier,
  wie: {
    readonly door: string;
    readonly vandaag: IsoDate;
    readonly vierOgen?: boolean;
    readonly laatsteDag?: IsoDate | undefined;
  },
): Aanvraagcontext {
  const { door, vandaag, vierOgen = false, laatsteDag } = wie;
  const termijn = zoektermijnTot(dossier, vandaag);
  const voorschot = dossier.basis.ontbreekt.length > 0 ? undefined : uitkomstOp(dossier, vandaag).voorschot?.value;
  return {
    vandaag,
    door,
    vierOgen,
    feitenstand: dossier.feitenstand,
    ...(termijn ? { zoektermijnTot: termijn } : {}),
    ...(laatsteDag ? { laatsteDag } : {}),
    ...(voorschot === undefined ? {} : { voorschotMinimaal: voorschot }),
  };
}
