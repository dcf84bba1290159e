import { berekenDwangsom, type Dwangsom, verbeurdeDwangsom, verschuldigdeDwangsom } from '@meedoen/law/awb';
import { addDays, type Cents, type Explained, type IsoDate } from '@meedoen/law/kernel';
import { type Aanvraag, gebeurtenissen, klok } from '../aanvraag/index.ts';
import { type Bezwaar, bezwaarklok } from '../bezwaar/index.ts';
import type { Aanvulling, Dwangsomstuk } from './besluit.ts';

type Over = Pick<Dwangsomstuk, 'over' | 'kenmerk' | 'beslissenUiterlijk' | 'geeindigdOp' | 'eerder'>;

/**
 * What is to be fixed of a dwangsom (Awb 4:18).
 * @returns undefined while its days still run, when none counts, or while an amount of the law is missing
 */
export function dwangsomstuk(dwangsom: Dwangsom, over: Over): Dwangsomstuk | undefined {
  const { ingebrekestelling, eersteDag, dagen, treden, bedrag, vaststellenUiterlijk } = dwangsom;
  if (!ingebrekestelling || !eersteDag || !vaststellenUiterlijk || bedrag === 0) return undefined;
  const laatsteDag = addDays(eersteDag, dagen - 1);
  const { geeindigdOp, ...rest } = over;
  return {
    ...rest,
    ...(geeindigdOp ? { geeindigdOp } : {}),
    ...{ ingebrekestelling, eersteDag, laatsteDag, dagen, treden, vaststellenUiterlijk },
    verbeurd: bedrag,
  };
}

type Eerder = Pick<Dwangsomstuk, 'kenmerk' | 'eerder'>;

/**
 * What is to be fixed about an aanvraag.
 * @param ingetrokkenOp the day of a withdrawal, of an aanvraag as it was before: the days until then are owed
 */
export function dwangsomVanAanvraag(
  aanvraag: Aanvraag,
  eerder: Eerder,
  vandaag: IsoDate,
  ingetrokkenOp?: IsoDate,
): Dwangsomstuk | undefined {
  const tijd = klok(aanvraag, vandaag);
  if (!tijd) return undefined;
  const gebeurd = [...gebeurtenissen(aanvraag), { soort: 'ingetrokken', datum: ingetrokkenOp ?? vandaag } as const];
  const dwangsom = ingetrokkenOp ? berekenDwangsom(gebeurd, tijd.laatsteDag, ingetrokkenOp) : tijd.dwangsom;
  const geeindigdOp = ingetrokkenOp ?? tijd.beslotenOp;
  return dwangsomstuk(dwangsom, { ...eerder, over: 'aanvraag', beslissenUiterlijk: tijd.laatsteDag, geeindigdOp });
}

/** What is to be fixed about an objection, decided or withdrawn too late (Awb 7:14). */
export function dwangsomVanBezwaar(bezwaar: Bezwaar, eerder: Eerder, vandaag: IsoDate): Dwangsomstuk | undefined {
  const { dwangsom, laatsteDag } = bezwaarklok(bezwaar, vandaag);
  if (!dwangsom || !laatsteDag) return undefined;
  const geeindigdOp =
    'beslissing' in bezwaar ? bezwaar.beslissing.op : 'intrekking' in bezwaar ? bezwaar.intrekking.op : undefined;
  return dwangsomstuk(dwangsom, { ...eerder, over: 'bezwaar', beslissenUiterlijk: laatsteDag, geeindigdOp });
}

/** What is owed by the law, with its reasons. @param dag the day of the besluit */
export function uitlegDwangsom(
  { ingebrekestelling, dagen, treden, verbeurd }: Dwangsomstuk,
  geenDwangsom: Aanvulling['geenDwangsom'],
  dag: IsoDate,
): Explained<Cents> {
  const uitleg = verbeurdeDwangsom({ ingebrekestelling, dagen, treden, bedrag: verbeurd });
  if (!uitleg) throw new Error('a dwangsom was frozen without the amounts of its days');
  return verschuldigdeDwangsom(uitleg, geenDwangsom ?? undefined, dag);
}

/** What this besluit gives on top of what was given before, cents. */
export const teBetalenDwangsom = ({ verbeurd, eerder }: Dwangsomstuk, geen: Aanvulling['geenDwangsom']): Cents =>
  geen ? 0 : Math.max(0, verbeurd - eerder);
