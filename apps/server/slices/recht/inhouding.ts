import { type Inhouding, inhoudingsregels, type Somregel, verdeel } from '@meedoen/casework/betaling';
import { betaalstopIn } from '@meedoen/casework/recht';
import { inhoudingUit } from '@meedoen/casework/vordering';
import {
  type Cents,
  covers,
  firstDay,
  type IsoDate,
  lastDay,
  type Maand,
  monthsBetween,
  nextMonth,
} from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { rekenMaand } from '../berekening/index.ts';
import { openVorderingen } from '../grootboek/index.ts';
import type { Recht, Rechtbasis } from './store.ts';

interface Afspraak {
  readonly id: string;
  readonly soort: 'aflossing' | 'derde';
  readonly naam: string;
  readonly iban: string | null;
  readonly bedrag: Cents;
  readonly voet: Cents | null;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate | null;
  /** An agreement on all that is owed takes what the law leaves room for; one on a single claim its own amount. */
  readonly regeling: boolean;
  readonly vorderingen: readonly { readonly id: string; readonly ontstaanOp: IsoDate }[];
}

/** What is agreed to be kept back from the months of a right that no run paid yet. */
export interface Inhoudingsstof {
  readonly afspraken: readonly Afspraak[];
  readonly open: ReadonlyMap<string, Cents>;
  /** The first month that a month run has still to pay; nothing is kept back from what comes between runs. */
  readonly vanaf: Maand | undefined;
}

/** Reads what is agreed on the payments of a right: instalments, and what is paid to others. */
export const leesInhoudingen = (tx: Tx, { id, persoon }: Pick<Recht, 'id' | 'persoon'>): Promise<Inhoudingsstof> =>
  alsSysteem(tx, async () => {
    const afspraken = await tx<Afspraak[]>`
      select b.id, b.soort, b.begunstigde as naam, b.iban, b.bedrag_in_centen as bedrag,
        b.beslagvrije_voet_in_centen as voet, lower(b.geldig)::text as vanaf, upper(b.geldig)::text as tot,
        b.vorderingen is not null as regeling,
        coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'ontstaanOp', v.ontstaan_op) order by v.ontstaan_op, v.id)
          from vordering v where v.id = any(coalesce(b.vorderingen, array[b.vordering]))), '[]') as vorderingen
      from bestemming b where b.persoon = ${persoon} and b.soort in ('aflossing', 'derde') and b.bedrag_in_centen > 0
      order by b.volgorde, b.id`;
    const [laatste] = await tx<{ maand: Maand | null }[]>`
      select max(r.maand) as maand from betaalregel l join betaalrun r on r.id = l.run
      where l.recht = ${id} and l.status = 'geboekt' and r.soort = 'maand'`;
    return {
      afspraken,
      open: await openVorderingen(tx, [persoon]),
      vanaf: laatste?.maand ? nextMonth(laatste.maand) : undefined,
    };
  });

/**
 * What the month run will keep back from a month that was not paid yet, as it was agreed: by the same rules as the run.
 * Of a claim that is paid off over several months only what the months before it leave.
 */
export function verwachteInhoudingen(
  { afspraken, open, vanaf }: Inhoudingsstof,
  { persoon, toestand }: Pick<Recht, 'persoon' | 'toestand'>,
  basis: Rechtbasis,
  maand: Maand,
  { uitkomst, uitbetaling }: ReturnType<typeof rekenMaand>,
): Somregel[] {
  if (vanaf === undefined || maand < vanaf || !uitbetaling || betaalstopIn(toestand, maand)) return [];
  const geldt = (afspraak: Afspraak, each: Maand) =>
    afspraak.vanaf <= lastDay(each) && (afspraak.tot === null || afspraak.tot > firstDay(each));
  const inhoudingen = afspraken.flatMap((afspraak): Inhouding[] => {
    const { id, soort, naam, iban, bedrag, voet, regeling, vorderingen } = afspraak;
    if (!geldt(afspraak, maand)) return [];
    if (soort === 'derde') return iban ? [{ soort, id, naam, iban, bedrag }] : [];
    const eerder = monthsBetween(vanaf, maand).filter((each) => each < maand && geldt(afspraak, each)).length * bedrag;
    const rest = restNa(vorderingen, open, eerder);
    if (regeling) {
      const stof = { id, naam, perMaand: bedrag, beslagvrijeVoet: voet ?? undefined, open: rest };
      return [...inhoudingUit(stof, maand, uitkomst).inhoudingen];
    }
    return rest.flatMap(({ id: vordering, rest: over }): Inhouding[] =>
      over > 0
        ? [
            {
              ...{ soort, id, naam, vordering, bedrag: Math.min(bedrag, over) },
              ...(voet === null ? {} : { beslagvrijeVoet: voet }),
            },
          ]
        : [],
    );
  });
  const beslagen = basis.feiten.flatMap((feit): Inhouding[] => {
    if (feit.soort !== 'beslag' || feit.persoon !== persoon || !covers(feit.geldig, lastDay(maand))) return [];
    const { schuldeiser: naam, iban, rangorde, beslagvrijeVoetInCenten: beslagvrijeVoet } = feit.waarde;
    return [{ soort: 'beslag', id: feit.id, naam, iban, rangorde, beslagvrijeVoet }];
  });
  const verdeling = verdeel(uitbetaling, {
    inhoudingen: [...beslagen, ...inhoudingen],
    persoon: { iban: '', naam: '', gecontroleerd: true },
  });
  return verdeling.ok ? inhoudingsregels(verdeling.value.delen) : [];
}

/** What is still owed on claims, oldest first, after an amount was paid on them. */
function restNa(vorderingen: Afspraak['vorderingen'], open: Inhoudingsstof['open'], eerder: Cents) {
  let af = eerder;
  return vorderingen.map(({ id, ontstaanOp }) => {
    const nu = Math.max(0, open.get(id) ?? 0);
    const weg = Math.min(nu, af);
    af -= weg;
    return { id, ontstaanOp, rest: nu - weg };
  });
}
