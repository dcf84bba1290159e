import { ApiProblem, type Problem } from '@meedoen/contract/route';
import type { Taal, Vorm } from '../teksten/tekst.ts';
import { inEigenWoorden } from '../teksten/weigering.ts';

let huidig: { readonly taal: Taal; readonly vorm: Vorm } = { taal: 'nl', vorm: 'je' };

/** From now on refusals are said in this language and form. */
export function addressAs(taal: Taal, vorm: Vorm): void {
  huidig = { taal, vorm };
}

/** A refusal as the person reads it: every screen gets its sentences from here. */
export const weigering = (problem: Problem): ApiProblem =>
  new ApiProblem(inEigenWoorden(problem, huidig.taal, huidig.vorm));
