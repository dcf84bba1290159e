import { meerderjarig } from '../amounts/index.ts';
import { addDays, addMonths, ageOn, covers, type IsoDate, readOn } from '../kernel/index.ts';
import type { Dossier, Geldend, Partner, Persoon } from './dossier.ts';
import { geldendOp } from './tijdlijn.ts';

/** Who of a household lives on a day, for art. 45 lid 5. */
export interface Overlijden {
  /** The day whose household holds: within a month after a death the day of that death. */
  readonly huisdag: IsoDate;
  /** The partner on that day, with a partner who died less than a month ago. */
  readonly partner: Geldend<Partner> | undefined;
  /** The applicant died and the month after it is over: the partner is on their own. */
  readonly aanvragerWeg: boolean;
  /** The bijstand of the applicant, or of the partner who is on their own, runs on for a month after their death. */
  readonly looptDoor: boolean;
}

/**
 * Art. 45 lid 5: after the death of a spouse, or of a single parent with a child younger than 18, the household of the
 * day of death holds up to and including one month after that day. After the death of anybody else it ends that day.
 */
export function overlijdenOp(dossier: Dossier, datum: IsoDate): Overlijden {
  const { aanvrager } = dossier;
  const partner = partnerOp(dossier, datum);
  const partnerLeeft = partner && !isVerstreken(partner.waarde, datum) ? partner : undefined;
  const sterfdag = sterfdagVoor(aanvrager, datum);
  const sterfdagPartner = partner && sterfdagVoor(partner.waarde, datum);
  if (sterfdag === undefined) {
    const inMaand = sterfdagPartner !== undefined && partnerLeeft !== undefined;
    return { huisdag: inMaand ? sterfdagPartner : datum, partner: partnerLeeft, aanvragerWeg: false, looptDoor: false };
  }
  if (isVerstreken(aanvrager, datum) && partnerLeeft) {
    const looptDoor = sterfdagPartner !== undefined && heeftKindOp(dossier, sterfdagPartner);
    return { huisdag: looptDoor ? sterfdagPartner : datum, partner: partnerLeeft, aanvragerWeg: true, looptDoor };
  }
  const partnerToen = partner !== undefined && (sterfdagPartner === undefined || sterfdagPartner >= sterfdag);
  const looptDoor = !isVerstreken(aanvrager, datum) && (partnerToen || heeftKindOp(dossier, sterfdag));
  return {
    huisdag: looptDoor ? sterfdag : datum,
    partner: partnerToen ? partnerLeeft : undefined,
    aanvragerWeg: false,
    looptDoor,
  };
}

/** The partner on a day; a partnership that was recorded as ended on the day one of the two died, ended by that death. */
function partnerOp({ aanvrager, partner: partners }: Dossier, datum: IsoDate): Geldend<Partner> | undefined {
  return (
    geldendOp(partners, datum) ??
    partners?.findLast(
      (p) =>
        // one that went on after that day, in an entry of its own, did not end by the death
        p.tot !== undefined &&
        geldendOp(partners, p.tot) === undefined &&
        [sterfdagVoor(aanvrager, datum), sterfdagVoor(p.waarde, datum)].some(
          (dag) => dag !== undefined && (p.tot === dag || p.tot === addDays(dag, 1)),
        ),
    )
  );
}

const sterfdagVoor = (persoon: Persoon, datum: IsoDate): IsoDate | undefined => {
  const dag = persoon.overlijdensdatum?.waarde;
  return dag !== undefined && dag < datum ? dag : undefined;
};

/** The month after the day of death has passed. */
function isVerstreken(persoon: Persoon, datum: IsoDate): boolean {
  const dag = persoon.overlijdensdatum?.waarde;
  return dag !== undefined && datum > addMonths(dag, 1);
}

/** A child for whom the single parent of that day cared (art. 4 lid 1 b, e). */
function heeftKindOp({ kinderen }: Dossier, datum: IsoDate): boolean {
  const grens = readOn(meerderjarig, datum);
  return (kinderen ?? []).some(
    (kind) => covers(kind.periode ?? {}, datum) && grens.known && ageOn(kind.geboortedatum.waarde, datum) < grens.value,
  );
}
