import { type IsoDate, type Law, lawOn, type Reform } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';

/** How to compute: with reasons (default), and with a reform laid over the law. */
export interface Rekenopties {
  readonly reasons?: boolean | undefined;
  readonly reform?: Reform | undefined;
}

/** The most days whose law is kept for one policy, each way; a run over a year of months needs a few dozen. */
const BEWAARD = 4000;
export const GEEN_REFORM: Reform = new Map();

/** The days of one policy under one reform: the law with reasons, and the law with values alone. */
interface Dagen {
  readonly met: Map<IsoDate, Law>;
  readonly zonder: Map<IsoDate, Law>;
}

const wetten = new WeakMap<Beleid, WeakMap<Reform, Dagen>>();

/**
 * The law of a day under a policy: its entered amounts first, then the reform. Kept per policy and reform, because
 * a month run asks the same days for every household.
 */
export function wetOp(datum: IsoDate, beleid: Beleid, { reasons = true, reform = GEEN_REFORM }: Rekenopties = {}): Law {
  const dagen = bewaard(beleid, reform);
  const perDag = reasons ? dagen.met : dagen.zonder;
  let law = perDag.get(datum);
  if (!law) {
    if (perDag.size > BEWAARD) perDag.clear();
    const { bedragen } = beleid;
    law = lawOn(datum, { reasons, reform: bedragen ? new Map([...bedragen, ...reform]) : reform });
    perDag.set(datum, law);
  }
  return law;
}

function bewaard(beleid: Beleid, reform: Reform): Dagen {
  let perReform = wetten.get(beleid);
  if (!perReform) {
    perReform = new WeakMap();
    wetten.set(beleid, perReform);
  }
  let dagen = perReform.get(reform);
  if (!dagen) {
    dagen = { met: new Map(), zonder: new Map() };
    perReform.set(reform, dagen);
  }
  return dagen;
}
