import type { Kostendelersuitzondering } from '@meedoen/law/participatiewet';
import type { Huishoudcasus } from './casus.ts';
import type { Pad } from './fout.ts';
import { alsLijst } from './tijdvak.ts';

const LOKAAL = ['gastgezin', 'ex-gedetineerde', 'ex-dakloze', 'tijdelijke-zorg'] as const;
export type LokaleGroep = (typeof LOKAAL)[number];

const isLokaal = (uitzondering: Kostendelersuitzondering): uitzondering is LokaleGroep =>
  LOKAAL.some((groep) => groep === uitzondering);

/** The local groups that housemates of a case belong to: only a policy can exempt these from cost sharing. */
export function lokaleUitzonderingen({ huishouden }: Huishoudcasus): { groep: LokaleGroep; pad: Pad }[] {
  return (huishouden.medebewoners ?? []).flatMap(({ uitzondering }, i) => {
    const genoemd = typeof uitzondering === 'string' ? [uitzondering] : alsLijst(uitzondering).map((u) => u.waarde);
    return genoemd.filter(isLokaal).map((groep) => ({ groep, pad: ['huishouden', 'medebewoners', i, 'uitzondering'] }));
  });
}
