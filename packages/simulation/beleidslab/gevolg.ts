import { attempt, type IsoDate, type Maand } from '@meedoen/law/kernel';
import {
  afstemming,
  berekenMaand,
  type Dossier,
  type Kwijtscheldingsvraag,
  kanKwijtschelden,
  type Overtreding,
  wetOp,
} from '@meedoen/law/participatiewet';
import { afstemmingsbeleidOp, type Beleid } from '@meedoen/law/verordening';
import type { Gevolgtelling } from './telling.ts';

/** What happened to a household beside the bijstand of a month: what policy makes of it can be counted too. */
export interface Gebeurtenissen {
  /** Claims with what is left of them and how they were paid. */
  readonly vorderingen: readonly Kwijtscheldingsvraag[];
  /** Breaches of duties of the by-law in the last year. */
  readonly overtredingen: readonly Overtreding[];
}

/**
 * Counts what policy makes of what happened: of a claim the law of the day, of a breach the law of its own day with the
 * by-law of the day. What a person still has to judge is not counted.
 */
export function countGebeurtenissen(
  telling: Gevolgtelling,
  { vorderingen, overtredingen }: Gebeurtenissen,
  beleid: Beleid,
  dag: IsoDate,
): void {
  const law = wetOp(dag, beleid, { reasons: false });
  for (const vordering of vorderingen) {
    const kan = attempt(() => kanKwijtschelden(law, beleid, vordering));
    if (!kan.ok || !kan.value.value) continue;
    telling.kwijtschelding += 1;
    telling.kwijtgescholden += vordering.restsom;
  }
  const verordening = afstemmingsbeleidOp(beleid, dag);
  for (const overtreding of overtredingen) {
    const maatregel = attempt(() =>
      afstemming(wetOp(overtreding.datum, beleid, { reasons: false }), verordening, overtreding),
    );
    if (!maatregel.ok) continue;
    const { soort } = maatregel.value.value;
    if (soort !== 'geen') telling[soort] += 1;
  }
}

/** Counts the supplement of art. 12 that a household has in a month beside its bijstand. */
export function countAanvulling(telling: Gevolgtelling, dossier: Dossier, maand: Maand, beleid: Beleid): void {
  const { aanvullingJongere } = berekenMaand(dossier, maand, beleid, { reasons: false });
  if (!aanvullingJongere || aanvullingJongere.value === 0) return;
  telling.aanvulling += 1;
  telling.aangevuld += aanvullingJongere.value;
}
