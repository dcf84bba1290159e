import type { Kostendelersuitzondering } from '@meedoen/law/participatiewet';
import type { Huishoudcasus } from './casus.ts';
import type { Path } from './problem.ts';
import { asList } from './tijdvak.ts';

const LOCAL = ['gastgezin', 'ex-gedetineerde', 'ex-dakloze', 'tijdelijke-zorg'] as const;
export type LocalGroup = (typeof LOCAL)[number];

const isLocal = (uitzondering: Kostendelersuitzondering): uitzondering is LocalGroup =>
  LOCAL.some((groep) => groep === uitzondering);

/** The local groups that housemates of a case belong to: only a policy can exempt these from cost sharing. */
export function localUitzonderingen({ huishouden }: Huishoudcasus): { groep: LocalGroup; path: Path }[] {
  return (huishouden.medebewoners ?? []).flatMap(({ uitzondering }, i) => {
    const genoemd = typeof uitzondering === 'string' ? [uitzondering] : asList(uitzondering).map((u) => u.waarde);
    return genoemd.filter(isLocal).map((groep) => ({ groep, path: ['huishouden', 'medebewoners', i, 'uitzondering'] }));
  });
}
