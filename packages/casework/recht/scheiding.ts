import { addDays, type Cents, firstDay, type IsoDate, lastDay, type Maand, splitOver } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import type { Weigering } from '../weigering/index.ts';
import type { Rechtcommand, Rechttoestand } from './toestand.ts';

/** Why a command about living apart does not fit, or undefined when it does or is about something else. */
export function bezwaarTegenScheiding({ scheiding }: Rechttoestand, command: Rechtcommand): Weigering | undefined {
  if (command === 'splitRecht' && scheiding)
    return {
      code: 'al-uit-elkaar',
      tekst: `Dit paar is al uit elkaar vanaf ${datum(scheiding.vanaf)}.`,
      cijfers: { vanaf: scheiding.vanaf },
    };
  if (command !== 'divideVakantiegeld') return undefined;
  if (!scheiding) return { code: 'niet-uit-elkaar', tekst: 'Dit is geen uitkering van een paar dat uit elkaar is.' };
  return scheiding.vakantiegeldInCenten === undefined
    ? undefined
    : { code: 'al-verdeeld', tekst: 'Het vakantiegeld is al verdeeld.' };
}

/** A right with the people it is of, as far as it matters who looks. */
interface Paarrecht {
  readonly persoon: string;
  readonly partner: string | null;
  readonly toestand: Rechttoestand;
}

/** The end of a right of a couple for the one who is no part of it any more, as CBS counts it: another reason. */
const ANDERE_REDEN = '98';

/**
 * A right as it is of one person. For the one of a couple with whom it did not go on it ended on the day they lived
 * apart: what comes after is of the other, and none of theirs to see or to answer for. To whom the whole amount goes on,
 * as when the other died, it stays.
 * @param uiteen first day they are no couple by the facts, for one that was not split
 */
export function rechtVoor<R extends Paarrecht>(recht: R, wie: string, uiteen?: IsoDate): R {
  const { persoon, partner, toestand } = recht;
  const { scheiding, doorNaar } = toestand;
  const vanaf = scheiding?.vanaf ?? (doorNaar?.persoon === wie ? undefined : uiteen);
  if (!vanaf || wie === persoon || partner !== wie) return recht;
  const { geldig, toekenning, melding } = toestand;
  const tot = geldig.tot !== undefined && geldig.tot < vanaf ? geldig.tot : vanaf;
  const einde = { laatsteDag: addDays(tot, -1), besluit: toekenning, cbsCode: ANDERE_REDEN, ingetrokken: false };
  const eigen: Rechttoestand = {
    status: 'beeindigd',
    geldig: { vanaf: geldig.vanaf, tot },
    toekenning,
    ...(melding ? { melding } : {}),
    einde,
    ...(scheiding ? { scheiding } : {}),
  };
  return { ...recht, toestand: eigen };
}

/** Parts of an amount: of the one the right is of, and of the other. */
export type Verhouding = readonly [persoon: Cents, ander: Cents];

/** Days of a month a couple was together in: all, some, or none. */
export function samenIn({ scheiding }: Rechttoestand, maand: Maand): 'heel' | 'deel' | 'niet' {
  if (!scheiding || scheiding.vanaf > lastDay(maand)) return 'heel';
  return scheiding.vanaf <= firstDay(maand) ? 'niet' : 'deel';
}

/**
 * Whose an amount of a month is: half each for the days they were a couple (art. 45 lid 4), the rest of the one with
 * whom the right goes on. @param heel of the whole month, cents @param samen of its days as a couple, by the law
 */
export function verhoudingVan(
  toestand: Rechttoestand,
  maand: Maand,
  { heel, samen }: { readonly heel: Cents; readonly samen: Cents },
): Verhouding {
  const hoe = samenIn(toestand, maand);
  if (hoe === 'niet' || toestand.scheiding?.rechthebbend === false) return [1, 0];
  if (hoe === 'heel') return [1, 1];
  const [, ander = 0] = splitOver(Math.max(0, Math.min(samen, heel)), [1, 1]);
  return heel <= 0 ? [1, 0] : [heel - ander, ander];
}

/**
 * The part of the other in the holiday pay that was set aside: half of what was built up over days as a couple.
 * @param reserve what stands aside now @param perMaand what each booked month added @param samen of the month in which
 * they parted, the part of its days as a couple, by the law
 */
export function vakantiegeldVanAnder(
  vanaf: IsoDate,
  reserve: Cents,
  perMaand: ReadonlyMap<Maand, Cents>,
  samen: Cents,
): Cents {
  const maand = vanaf.slice(0, 7) as Maand;
  const erna = [...perMaand].filter(([each]) => each >= maand).reduce((som, [, bedrag]) => som + bedrag, 0);
  const geboekt = perMaand.get(maand) ?? 0;
  const vanSamen = Math.max(0, reserve - erna + Math.min(samen, geboekt));
  const [, ander = 0] = splitOver(Math.min(vanSamen, Math.max(0, reserve)), [1, 1]);
  return ander;
}
