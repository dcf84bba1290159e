import { type Cents, type IsoDate, monthOfDate, type Tijdvak } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier, type Inkomst, type Vermogen } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { VERONDERSTELD } from './als.ts';

export interface Gift {
  readonly persoon: string;
  readonly op: IsoDate;
  readonly bedrag: Cents;
  /** Every month the same, from that day on. */
  readonly maandelijks: boolean;
}

/**
 * The household when somebody is given something. What the law leaves out and what counts is its own rule (art. 31 lid 2
 * m); the part of a single gift that counts as capital is there from that day on, as long as it is not spent.
 */
export function metGift(dossier: Dossier, gift: Gift, beleid: Beleid): Dossier {
  const inkomst: Inkomst = {
    id: VERONDERSTELD.gift,
    persoon: gift.persoon,
    soort: 'gift',
    netto: gift.bedrag,
    vakantietoeslag: 'geen',
    vanaf: gift.op,
    ...(gift.maandelijks ? {} : { telling: 'eenmalig' as const }),
  };
  const dan: Dossier = { ...dossier, inkomsten: [...(dossier.inkomsten ?? []), inkomst] };
  if (gift.maandelijks) return dan;
  const [voor, na] = [dossier, dan].map((each) => alsVermogen(each, gift.op, beleid));
  // capital recorded for other days only is unknown to the law, which then says so
  if (voor === undefined || na === undefined) return { ...dan, vermogen: tot(dossier, gift.op) };
  return na > voor ? { ...dan, vermogen: metSpaargeld(dossier, gift.op, na - voor) } : dan;
}

/** What of the gifts of the month the law counts as capital; undefined when that cannot be known. */
function alsVermogen(dossier: Dossier, op: IsoDate, beleid: Beleid): Cents | undefined {
  const { vrijgelaten, vrijgelatenPerSoort } = berekenMaand(dossier, monthOfDate(op), beleid, { reasons: false });
  if (!vrijgelaten) return undefined;
  return vrijgelatenPerSoort.filter(({ soort }) => soort === 'vermogen').reduce((som, v) => som + v.bedrag.value, 0);
}

const GEEN: Vermogen = { spaargeld: 0, schulden: 0 };

/** The capital as it was until a day. */
const tot = ({ vermogen = [{ waarde: GEEN }] }: Dossier, dag: IsoDate): NonNullable<Dossier['vermogen']> =>
  vermogen.flatMap((geldend) => {
    if ((geldend.vanaf ?? '') >= dag) return [];
    return [geldend.tot !== undefined && geldend.tot <= dag ? geldend : { ...geldend, tot: dag }];
  });

function metSpaargeld(dossier: Dossier, dag: IsoDate, erbij: Cents): NonNullable<Dossier['vermogen']> {
  const { vermogen = [{ waarde: GEEN }] } = dossier;
  const later = vermogen.flatMap((geldend) => {
    if (geldend.tot !== undefined && geldend.tot <= dag) return [];
    const vanaf: Tijdvak['vanaf'] = geldend.vanaf !== undefined && geldend.vanaf > dag ? geldend.vanaf : dag;
    return [{ ...geldend, vanaf, waarde: { ...geldend.waarde, spaargeld: geldend.waarde.spaargeld + erbij } }];
  });
  return [...tot(dossier, dag), ...later];
}
