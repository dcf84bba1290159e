import { datum } from '../opmaak/index.ts';
import { later, leeg, nee, type Weigering } from '../weigering/index.ts';
import type { Boetecontext } from './next.ts';
import type { Schending } from './toestand.ts';

/** What is wrong with a breach as it is written down, or why no fine can come of it; undefined when it stands. */
export function schendingPast(schending: Schending, context: Boetecontext): Weigering | undefined {
  const { omschrijving, van, totEnMet, benadelingsbedrag, zelfGemeld } = schending;
  const { vandaag } = context;
  if (totEnMet < van)
    return nee('dagen-omgekeerd', 'De laatste dag ligt vóór de eerste dag.', undefined, { van, totEnMet });
  if (!Number.isSafeInteger(benadelingsbedrag) || benadelingsbedrag < 0)
    return nee('bedrag-onmogelijk', 'Wat te veel is betaald is 0 euro of meer.', undefined, { benadelingsbedrag });
  return (
    later(totEnMet, vandaag) ??
    (zelfGemeld ? later(zelfGemeld, vandaag) : undefined) ??
    leeg(omschrijving, 'omschrijving-ontbreekt', 'Schrijf op wat niet is doorgegeven.') ??
    dubbel(schending, context)
  );
}

/** No second sanction for the same: afstemming (18 lid 2), a fine, or the message that none follows (Awb 5:43). */
function dubbel(schending: Schending, { afstemmingen = [], afgedaan = [] }: Boetecontext): Weigering | undefined {
  const { van, totEnMet, wat, andereGedraging } = schending;
  const zelfde = afgedaan.find((each) => each.wat === wat && each.van <= totEnMet && van <= each.totEnMet);
  if (zelfde)
    return nee(
      'al-bestraft',
      `Over deze dagen is ${zelfde.kenmerk} al afgedaan. Voor hetzelfde komt geen tweede boete.`,
      'Awb art. 5:43',
      { kenmerk: zelfde.kenmerk },
    );
  const verlaging = afstemmingen.find(({ datum: dag }) => van <= dag && dag <= totEnMet);
  if (verlaging && !andereGedraging)
    return nee(
      'al-afstemming',
      `Over ${datum(verlaging.datum)} is er afstemming ${verlaging.kenmerk}. Voor hetzelfde komt er geen boete naast. Gaat het om iets anders? Zeg dat dan.`,
      'Pw art. 18 lid 2',
      { kenmerk: verlaging.kenmerk },
    );
  return undefined;
}
