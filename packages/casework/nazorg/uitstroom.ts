import { addMonths, type IsoDate } from '@meedoen/law/kernel';

/** Reasons of ending for CBS that are work: a wage, or a business of one's own. */
export const UITSTROOM_NAAR_WERK: readonly string[] = ['11', '13'];

/** Longer than this at work without a new benefit is durable (WerkSaam 2022, par. 2.4). */
export const DUURZAAM_NA_MAANDEN = 6;

/** A right somebody had or has, as far as this needs it. */
export interface Rechttijd {
  readonly vanaf: IsoDate;
  /** The first day without it; absent while it goes on. */
  readonly tot?: IsoDate | undefined;
  /** Reason of ending for CBS. */
  readonly cbsCode?: string | undefined;
  /** Taken back over days that were granted: nobody went to work. */
  readonly ingetrokken?: boolean | undefined;
}

/** A time somebody went to work, and what became of it. */
export interface Uitstroom {
  /** The first day without bijstand. */
  readonly vanaf: IsoDate;
  /** The first day of more than six months. */
  readonly duurzaamOp: IsoDate;
  readonly stand: 'duurzaam' | 'nog-niet' | 'teruggekomen';
  /** First day with bijstand again, also after it was durable. */
  readonly terugOp?: IsoDate | undefined;
}

/** Every outflow to work, measured from the rights themselves: nobody fills it in. In order of day. */
export function uitstroomUit(rechten: readonly Rechttijd[], vandaag: IsoDate): Uitstroom[] {
  return rechten
    .flatMap(({ tot, cbsCode, ingetrokken }): Uitstroom[] => {
      if (!tot || ingetrokken || !UITSTROOM_NAAR_WERK.includes(cbsCode ?? '') || tot > vandaag) return [];
      const duurzaamOp = addMonths(tot, DUURZAAM_NA_MAANDEN);
      const terugOp = rechten
        .filter(
          (each) => each.vanaf >= tot && each.vanaf <= vandaag && (each.tot === undefined || each.tot > each.vanaf),
        )
        .map(({ vanaf }) => vanaf)
        .sort()[0];
      const terug = terugOp ? { terugOp } : {};
      const stand = terugOp && terugOp <= duurzaamOp ? 'teruggekomen' : vandaag >= duurzaamOp ? 'duurzaam' : 'nog-niet';
      return [{ vanaf: tot, duurzaamOp, stand, ...terug }];
    })
    .sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
}

/**
 * The day somebody came back after work: of a new melding, or of a right. Undefined when they did not.
 * @param meldingen days of meldingen for bijstand
 */
export function herinstroomVan(
  uitstroom: readonly Uitstroom[],
  meldingen: readonly IsoDate[],
): { readonly op: IsoDate; readonly na: Uitstroom } | undefined {
  const na = uitstroom.at(-1);
  if (!na) return undefined;
  const op = [...meldingen.filter((dag) => dag >= na.vanaf), ...(na.terugOp ? [na.terugOp] : [])].sort()[0];
  return op ? { op, na } : undefined;
}
