import type { IsoDate } from '@meedoen/law/kernel';
import type { Briefblok } from '../brief.ts';
import { conclusie, redenenblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import type { Teksten } from '../teksten/tekst.ts';

/** The opening of every letter about a delay: the new day, the day it was, and why. @param artikel the term, as the law names it */
export function uitstelblokken(
  g: { readonly nieuweDatum: IsoDate; readonly oudeDatum: IsoDate; readonly reden: string },
  s: Schrijver,
  tekst: Teksten<'onderwerp' | 'nieuw' | 'oud' | 'kopWaarom' | 'artikel'>,
  artikel: string,
): Briefblok[] {
  return [
    conclusie(
      s.tekst(tekst, 'onderwerp'),
      s.zin(tekst, 'nieuw', { nieuweDatum: s.dag(g.nieuweDatum) }),
      s.zin(tekst, 'oud', { oudeDatum: s.datum(g.oudeDatum) }),
    ),
    redenenblok(s, s.tekst(tekst, 'kopWaarom'), s.eigen('reden', [g.reden]), [
      { over: s.tekst(tekst, 'artikel'), artikel },
    ]),
  ];
}
