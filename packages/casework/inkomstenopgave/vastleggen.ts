import { addDays, firstDay, type IsoDate, type Maand, nextMonth, overlaps, tijdvakVan } from '@meedoen/law/kernel';
import { type Feit, type Feitwaarde, sleutelVan, vanSoort } from '../feiten/index.ts';
import type { BekendeRegel, Inkomensfeit, Inkomstenregel } from './regels.ts';

const sleutel = (kenmerk: string): string => kenmerk.toLowerCase();

const zelfde = (a: Inkomstenregel, b: Inkomstenregel): boolean =>
  a.soort === b.soort &&
  a.nettoInCenten === b.nettoInCenten &&
  a.periode === b.periode &&
  a.vakantietoeslag === b.vakantietoeslag;

/** A line that says something else than is known, or makes the figure of an estimate. */
export interface NieuweRegel {
  readonly waarde: Feitwaarde<'inkomen'>;
  /** The amount, or who pays, is another than was known. */
  readonly anders: boolean;
  /** Id of the payslip. */
  readonly loonstrook?: string | undefined;
}

/** A line as somebody tells it, with the payslip that shows it. */
export interface OpgegevenRegel extends Inkomstenregel {
  readonly loonstrook?: string | undefined;
}

/** What has to be recorded of what somebody tells; a payer that was known and is not named has stopped. */
export function nieuweRegels(
  bekend: readonly BekendeRegel[],
  opgegeven: readonly OpgegevenRegel[],
): readonly NieuweRegel[] {
  const eerder = new Map(bekend.map((each) => [sleutel(each.regel.kenmerk), each]));
  const genoemd = new Set(opgegeven.map(({ kenmerk }) => sleutel(kenmerk)));
  const verteld = opgegeven.flatMap(({ loonstrook, ...regel }): NieuweRegel[] => {
    const was = eerder.get(sleutel(regel.kenmerk));
    const anders = !was || !zelfde(was.regel, regel);
    // a payslip is kept with the fact it shows, also when it shows what was known
    if (!anders && was.heleMaand && loonstrook === undefined) return [];
    return [{ waarde: waardeVan(regel, was), anders, loonstrook }];
  });
  const weg = bekend
    .filter(({ regel }) => !genoemd.has(sleutel(regel.kenmerk)))
    .map((was) => ({
      waarde: waardeVan({ ...was.regel, nettoInCenten: 0, vakantietoeslag: 'geen' as const }, was),
      anders: true,
    }));
  return [...verteld, ...weg];
}

/** What was known of the same work stays: hours, and whether it is done with loonkostensubsidie. */
function waardeVan(regel: Inkomstenregel, was: BekendeRegel | undefined): Feitwaarde<'inkomen'> {
  const blijft = was && was.regel.soort === regel.soort ? was.feit.waarde : undefined;
  return { ...blijft, ...regel, kenmerk: was?.feit.waarde.kenmerk ?? regel.kenmerk, geschat: false };
}

/** What is done to the declared facts of one payer: a fact ends before a day (or is gone), or one is recorded. */
export type Vastlegstap =
  | { readonly stap: 'eindigt'; readonly feit: string; readonly tot: IsoDate }
  | {
      readonly stap: 'geldt';
      readonly waarde: Feitwaarde<'inkomen'>;
      readonly vanaf: IsoDate;
      readonly totEnMet: IsoDate | null;
      readonly vervangt: string | null;
    };

const van = (feit: Inkomensfeit): string => feit.geldig.vanaf ?? '0000-01-01';

/**
 * A line of a month, as declared facts. It holds for the whole month, whatever days an earlier line named: it is what
 * the payslip of the month says. Then it runs on, as the earlier line did, until the next line the resident told, so
 * that a month nobody told of yet is computed with the last figure.
 */
export function legMaandVast(
  feiten: readonly Feit[],
  persoon: string,
  maand: Maand,
  waarde: Feitwaarde<'inkomen'>,
): readonly Vastlegstap[] {
  const begin = firstDay(maand);
  const volgende = firstDay(nextMonth(maand));
  const eigen = vanSoort(feiten, 'inkomen')
    .filter((feit) => feit.persoon === persoon && feit.bron === 'inwoner')
    .filter((feit) => sleutelVan(feit) === sleutel(waarde.kenmerk))
    .sort((a, b) => (van(a) < van(b) ? -1 : 1));
  const inMaand = eigen.filter((feit) => overlaps(feit.geldig, tijdvakVan(maand)));
  const later = eigen.find((feit) => van(feit) >= volgende)?.geldig.vanaf;
  const liepTot = inMaand.at(-1)?.geldig.tot;
  const tot = [later, liepTot && liepTot < volgende ? volgende : liepTot].filter((dag) => dag !== undefined).sort()[0];
  const erin = inMaand.filter((feit) => van(feit) >= begin);
  const [eerste, ...rest] = erin;
  return [
    ...inMaand
      .filter((feit) => van(feit) < begin)
      .map((feit): Vastlegstap => ({ stap: 'eindigt', feit: feit.id, tot: begin })),
    ...rest.map((feit): Vastlegstap => ({ stap: 'eindigt', feit: feit.id, tot: feit.geldig.vanaf ?? begin })),
    {
      stap: 'geldt',
      waarde,
      vanaf: begin,
      totEnMet: tot ? addDays(tot, -1) : null,
      vervangt: eerste?.id ?? null,
    },
  ];
}
