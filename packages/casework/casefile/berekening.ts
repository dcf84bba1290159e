import { attempt, type Explained, type LawOptions, lastDay, lawOn, type Ontbrekend } from '@meedoen/law/kernel';
import { berekenDag, berekenMaand, type MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { brutoVan } from './bruto.ts';
import {
  type Casus,
  type Huishoudcasus,
  isRegelcasus,
  isRegelingcasus,
  type Maandencasus,
  type Regelcasus,
} from './casus.ts';
import { dossierVan } from './dossier.ts';
import { localUitzonderingen } from './local-uitzonderingen.ts';
import type { CasefileProblem } from './problem.ts';
import { berekenRegeling } from './regeling.ts';
import { REGELS } from './regels.ts';
import {
  HUISHOUDEN_UITKOMSTEN,
  type HuishoudenUitkomst,
  type PerNaam,
  type UitkomstKind,
  type UitkomstValue,
} from './uitkomsten.ts';

/** One result by name. Without `waarde` the law gives none: it does not apply, or something is missing. */
export interface Uitkomst {
  readonly naam: string;
  readonly soort: UitkomstKind;
  readonly waarde: UitkomstValue | undefined;
  readonly reden?: Explained<unknown> | undefined;
}

export interface Berekening {
  readonly uitkomsten: readonly Uitkomst[];
  /** Readings that the law leaves open and that made a difference. */
  readonly lezingen: readonly string[];
  readonly ontbreekt: readonly Ontbrekend[];
}

export type Calculated =
  | { readonly ok: true; readonly berekening: Berekening }
  | { readonly ok: false; readonly problem: CasefileProblem };

/** Finds a policy by the name that a case gives it. */
export type FindBeleid = (naam: string) => Beleid | undefined;

/**
 * What the law says of a case.
 * @returns the results with their reasons, or what is wrong with the policy it names (path from the case)
 */
export function berekenCasus(
  casus: Exclude<Casus, Maandencasus>,
  findBeleid: FindBeleid,
  options: LawOptions = {},
): Calculated {
  if (isRegelingcasus(casus)) return { ok: true, berekening: berekenRegeling(casus, options) };
  return isRegelcasus(casus)
    ? { ok: true, berekening: berekenRegel(casus, options) }
    : berekenHuishouden(casus, findBeleid, options);
}

function berekenHuishouden(casus: Huishoudcasus, findBeleid: FindBeleid, options: LawOptions): Calculated {
  const naam = casus.beleid ?? 'wettelijk';
  const beleid = findBeleid(naam);
  if (!beleid) return refused('beleid', 'onbekend-beleid', `er is geen beleid met de naam “${naam}”`);
  const groepen = new Set(beleid.regimes.flatMap((r) => r.keuzes.kostendelersuitzonderingen ?? []).map((u) => u.groep));
  for (const { groep, path } of localUitzonderingen(casus)) {
    if (!groepen.has(groep))
      return {
        ok: false,
        problem: {
          path,
          code: 'groep-niet-in-beleid',
          message: `“${groep}” kan alleen met een beleid dat deze groep uitzondert; “${naam}” doet dat niet`,
        },
      };
  }
  const dossier = dossierVan(casus);
  const uitkomst = casus.maand
    ? berekenMaand(dossier, casus.maand, beleid, options)
    : casus.datum && berekenDag(dossier, casus.datum, beleid, options);
  if (!uitkomst) return refused('datum', 'ontbreekt', 'ontbreekt: geef “datum” of “maand”');
  const namen = Object.keys(HUISHOUDEN_UITKOMSTEN) as HuishoudenUitkomst[];
  const betaaldag = casus.datum ?? lastDay(uitkomst.maand);
  const gross = brutoVan(dossier, uitkomst, betaaldag, options);
  return {
    ok: true,
    berekening: {
      uitkomsten: namen.map((veld): Uitkomst => {
        const soort = HUISHOUDEN_UITKOMSTEN[veld];
        if (veld === 'reden') return { naam: veld, soort, waarde: uitkomst.reden };
        if (veld === 'vrijgelatenPerSoort' || veld === 'vrijlatingMaandenOver')
          return { naam: veld, soort, waarde: perSoort(uitkomst, veld) };
        const explained = veld === 'loonheffing' || veld === 'bruto' ? gross[veld] : uitkomst[veld];
        return { naam: veld, soort, waarde: explained?.value, reden: explained };
      }),
      lezingen: uitkomst.lezingen,
      ontbreekt: gross.ontbreekt ? [...uitkomst.ontbreekt, gross.ontbreekt] : uitkomst.ontbreekt,
    },
  };
}

/** Exempt amounts by part of the law, of applicant and partner together; or the months that are left, of whom has fewest. */
function perSoort(
  { vrijgelaten, vrijgelatenPerSoort }: MaandUitkomst,
  veld: 'vrijgelatenPerSoort' | 'vrijlatingMaandenOver',
): PerNaam | undefined {
  if (!vrijgelaten) return undefined;
  const waarden: Record<string, number> = {};
  for (const { soort, bedrag, telling } of vrijgelatenPerSoort) {
    if (veld === 'vrijgelatenPerSoort') waarden[soort] = (waarden[soort] ?? 0) + bedrag.value;
    else if (telling) waarden[soort] = Math.min(waarden[soort] ?? telling.over, telling.over);
  }
  return waarden;
}

function berekenRegel(casus: Regelcasus, options: LawOptions): Berekening {
  const soorten: Readonly<Record<string, UitkomstKind>> = REGELS[casus.regel].uitkomsten;
  const poging = attempt(() => casus.invoer.reken(lawOn(casus.datum, options)));
  return {
    uitkomsten: Object.entries(soorten).map(([naam, soort]) => {
      const explained = poging.ok ? poging.value[naam] : undefined;
      return { naam, soort, waarde: explained?.value, reden: explained };
    }),
    lezingen: [],
    ontbreekt: poging.ok ? [] : [poging.wat],
  };
}

const refused = (veld: string, code: string, message: string): Calculated => ({
  ok: false,
  problem: { path: [veld], code, message },
});
