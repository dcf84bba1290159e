import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import { z } from 'zod';
import {
  BELEIDSHOOFDSTUKKEN,
  type Beleidshoofdstuk,
  type Beleidspakket,
  isKeuzenaam,
  weigerKeuzes,
} from '../beleidspakket/index.ts';
import { beleidskeuzes, beleidskeuzesInCenten } from './beleidskeuzes.ts';
import { type CasefileProblem, problemsOf } from './problem.ts';
import { datum, oneOf, text } from './scalars.ts';
import { list, strictObject } from './strict-object.ts';

const hoofdstukken = Object.keys(BELEIDSHOOFDSTUKKEN) as Beleidshoofdstuk[];
/** Numbers of policies/regels.yaml that an entry answers. */
const regels = list(text).optional();

const afspraak = strictObject({
  regels,
  hoofdstuk: oneOf(...hoofdstukken),
  tekst: text,
  bron: text,
  reden: text.optional(),
});

const regime = strictObject({
  laag: oneOf('wet', 'ministerieel', 'uitvoerder', 'gemeente'),
  mandaat: oneOf('algemene-bijstand', 'jongerentoeslag', 'terugvordering').optional(),
  vanaf: datum,
  tot: datum.optional(),
  naam: text,
  bron: text,
  keuzes: beleidskeuzes,
  verantwoording: z.record(z.string(), strictObject({ regels, bron: text, reden: text })).optional(),
  afspraken: list(afspraak).optional(),
});

const beleid = strictObject({
  naam: text,
  versie: text,
  van: text.optional(),
  titel: text.optional(),
  voorganger: text.optional(),
  regimes: list(regime),
  nietToegestaan: list(
    strictObject({ regels, wens: text, bron: text, zegt: text, artikel: text, keuzes: beleidskeuzes.optional() }),
  ).optional(),
  nietUitTeDrukken: list(strictObject({ regels, wat: text, bron: text, reden: text })).optional(),
});

export type ReadBeleid =
  | { readonly ok: true; readonly beleid: Beleidspakket }
  | { readonly ok: false; readonly problems: readonly CasefileProblem[] };

/**
 * A policy pack (policies/): its shape, and whether the law of the first day of each regime leaves each choice open.
 * @param content what its YAML holds, with numbers as the text they were written with
 */
export function readBeleid(content: unknown): ReadBeleid {
  const result = beleid.safeParse(content);
  if (!result.success) return { ok: false, problems: problemsOf(result.error) };
  const problems = result.data.regimes.flatMap(({ keuzes, vanaf, tot, verantwoording }, i): CasefileProblem[] => [
    ...(tot !== undefined && tot <= vanaf
      ? [{ path: ['regimes', i, 'tot'], code: 'omgekeerd', message: 'ligt niet na vanaf' }]
      : []),
    ...weigerKeuzes(keuzes, vanaf).map(({ naam, weigering: { code, tekst, artikel } }) => ({
      path: ['regimes', i, 'keuzes', naam],
      code,
      message: artikel ? `${tekst} (${artikel})` : tekst,
    })),
    ...Object.keys(verantwoording ?? {})
      .filter((naam) => !isKeuzenaam(naam) || keuzes[naam] === undefined)
      .map((naam) => ({
        path: ['regimes', i, 'verantwoording', naam],
        code: 'keuze-ontbreekt',
        message: `“${naam}” is in dit regime niet gekozen`,
      })),
  ]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, beleid: result.data };
}

export type ReadBeleidskeuzes =
  | { readonly ok: true; readonly keuzes: Beleidskeuzes }
  | { readonly ok: false; readonly problems: readonly CasefileProblem[] };

/** The choices of a draft, amounts in cents: their shape, and what the law of the first day says of them. */
export function readBeleidskeuzes(content: unknown, vanaf: IsoDate): ReadBeleidskeuzes {
  const result = beleidskeuzesInCenten.safeParse(content);
  if (!result.success) return { ok: false, problems: problemsOf(result.error) };
  const problems = weigerKeuzes(result.data, vanaf).map(({ naam, weigering: { code, tekst, artikel } }) => ({
    path: [naam],
    code,
    message: artikel ? `${tekst} (${artikel})` : tekst,
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, keuzes: result.data };
}
