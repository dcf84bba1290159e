import { type IsoDate, type Law, lawOn, type Reform } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';

/** How to compute: with reasons (default), and with a reform laid over the law. */
export interface Rekenopties {
  readonly reasons?: boolean | undefined;
  readonly reform?: Reform | undefined;
}

/** The most days whose law is kept for one policy; a run over a year of months needs a few dozen. */
const BEWAARD = 4000;
export const GEEN_REFORM: Reform = new Map();

const wetten = new WeakMap<Beleid, WeakMap<Reform, Map<string, Law>>>();

/**
 * The law of a day under a policy: its entered amounts first, then the reform. Kept per policy and reform, because
 * a month run asks the same days for every household.
 */
export function wetOp(datum: IsoDate, beleid: Beleid, { reasons = true, reform = GEEN_REFORM }: Rekenopties = {}): Law {
  const perDag = bewaard(beleid, reform);
  const naam = reasons ? datum : `${datum} zonder redenen`;
  let law = perDag.get(naam);
  if (!law) {
    if (perDag.size > BEWAARD) perDag.clear();
    const { bedragen } = beleid;
    law = lawOn(datum, { reasons, reform: bedragen ? new Map([...bedragen, ...reform]) : reform });
    perDag.set(naam, law);
  }
  return law;
}

function bewaard(beleid: Beleid, reform: Reform): Map<string, Law> {
  let perReform = wetten.get(beleid);
  if (!perReform) {
    perReform = new WeakMap();
    wetten.set(beleid, perReform);
  }
  let perDag = perReform.get(reform);
  if (!perDag) {
    perDag = new Map();
    perReform.set(reform, perDag);
  }
  return perDag;
}
