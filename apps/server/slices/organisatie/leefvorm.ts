import { ageOn, covers, type IsoDate } from '@meedoen/law/kernel';
import type { Dossier, MaandUitkomst } from '@meedoen/law/participatiewet';

/** How somebody lives on a day, as a heading of a table; only for grouping, the law decides by its own rules. */
export function leefvormOp(dossier: Dossier, dag: IsoDate, uitkomst: MaandUitkomst): string {
  const inrichting = dossier.aanvrager.woonsituatie?.findLast((each) => covers(each, dag))?.waarde === 'inrichting';
  const gehuwd = dossier.partner?.some((each) => covers(each, dag)) ?? false;
  const kind = (dossier.kinderen ?? []).some(
    ({ periode, geboortedatum }) => covers(periode ?? {}, dag) && ageOn(geboortedatum.waarde, dag) < 18,
  );
  const basis = gehuwd ? 'gehuwd of samenwonend' : kind ? 'alleenstaande ouder' : 'alleenstaande';
  if (inrichting) return `${basis}, in een inrichting`;
  return (uitkomst.aantalKostendelers?.value ?? 1) > 1 ? `${basis}, deelt de kosten` : basis;
}
