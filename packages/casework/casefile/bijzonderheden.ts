import type { Bijzonderheden, Tijdlijn } from '@meedoen/law/participatiewet';
import type { CasusPersoon, OverTime } from './dossier.ts';
import { halfOpen } from './tijdvak.ts';

type Lees = <T extends string | number | boolean>(waarde: OverTime<T> | undefined, naam: string) => Tijdlijn<T>;

/** What a case says of applicant or partner that is true of few people; nothing for everybody else. */
export function bijzonderhedenVan(
  casus: CasusPersoon,
  path: string,
  lees: Lees,
): { readonly bijzonder?: Bijzonderheden } {
  const bijzonder: Bijzonderheden = {
    ...(casus.uitsluitingsgronden && {
      uitsluitingsgronden: casus.uitsluitingsgronden.map(({ grond, oorzaakGebrekAanMiddelen, ...dagen }, i) => ({
        ...halfOpen(dagen),
        waarde: grond,
        oorzaakGebrekAanMiddelen,
        feit: `${path}.uitsluitingsgronden[${i}]`,
      })),
    }),
    ...(casus.tenuitvoerlegging && { tenuitvoerlegging: lees(casus.tenuitvoerlegging, 'tenuitvoerlegging') }),
    ...(casus.mantelzorgElders !== undefined && { mantelzorgElders: lees(casus.mantelzorgElders, 'mantelzorgElders') }),
    ...(casus.beroepOpOuders !== undefined && {
      zonderSteunOuders: lees(casus.beroepOpOuders, 'beroepOpOuders').map((g) => ({ ...g, waarde: !g.waarde })),
    }),
    ...(casus.toegekendeAanvulling !== undefined && {
      toegekendeAanvulling: lees(casus.toegekendeAanvulling, 'toegekendeAanvulling'),
    }),
    ...(casus.woonkosten && { lagereWoonkosten: lees(casus.woonkosten, 'woonkosten') }),
    ...(casus.schoolverlaterSinds && {
      schoolverlaterSinds: { waarde: casus.schoolverlaterSinds, feit: `${path}.schoolverlaterSinds` },
    }),
    ...(casus.leengrond && { leengrond: lees(casus.leengrond, 'leengrond') }),
    ...(casus.woonsituatieAangetoond !== undefined && {
      woonsituatieAangetoond: lees(casus.woonsituatieAangetoond, 'woonsituatieAangetoond'),
    }),
  };
  return Object.keys(bijzonder).length > 0 ? { bijzonder } : {};
}
