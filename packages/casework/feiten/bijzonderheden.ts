import type { Tijdvak } from '@meedoen/law/kernel';
import type { Bijzonderheden, Geldend } from '@meedoen/law/participatiewet';
import type { Feit } from './feit.ts';
import type { Lezer } from './lezer.ts';
import type { Stuk } from './tijdlijn.ts';

const tijdvakVan = ({ vanaf, tot }: Tijdvak): Tijdvak => ({ ...(vanaf ? { vanaf } : {}), ...(tot ? { tot } : {}) });

/** A timeline of one aspect of a value; stretches of which the aspect says nothing are left out. */
function lijn<S extends Feit['soort'], T>(stukken: readonly Stuk<S>[], lees: (feit: Feit<S>) => T | undefined) {
  return stukken.flatMap((stuk): Geldend<T>[] => {
    const waarde = lees(stuk.feit);
    return waarde === undefined ? [] : [{ ...tijdvakVan(stuk), waarde, feit: stuk.feit.id }];
  });
}

/** What is true of few people, as the law reads it; nothing at all for everybody else. */
export function bijzonderhedenVan(lezer: Lezer, id: string): { readonly bijzonder?: Bijzonderheden } {
  const schoolverlater = lezer.sterkste(id, 'schoolverlater');
  const bijzonder = {
    uitsluitingsgronden: [...lezer.meer(id, 'uitsluitingsgrond').values()].flat().flatMap(({ feit, ...dagen }) => {
      const { grond, oorzaakGebrekAanMiddelen, geldt } = feit.waarde;
      return geldt ? [{ ...tijdvakVan(dagen), waarde: grond, oorzaakGebrekAanMiddelen, feit: feit.id }] : [];
    }),
    tenuitvoerlegging: lijn(lezer.een(id, 'detentie'), (f) =>
      f.waarde.gedetineerd ? f.waarde.tenuitvoerlegging : undefined,
    ),
    mantelzorgElders: lijn(lezer.een(id, 'mantelzorg-elders'), (f) => f.waarde.mantelzorgElders),
    zonderSteunOuders: lijn(lezer.een(id, 'steun-ouders'), (f) => !f.waarde.beroepOpOuders),
    toegekendeAanvulling: lijn(lezer.een(id, 'aanvulling-jongere'), (f) => f.waarde.bedragInCenten),
    lagereWoonkosten: lijn(lezer.een(id, 'woonkosten'), (f) =>
      f.waarde.soort === 'gewoon' ? undefined : f.waarde.soort,
    ),
    leengrond: lijn(lezer.een(id, 'leengrond'), (f) => (f.waarde.grond === 'geen' ? undefined : f.waarde.grond)),
    woonsituatieAangetoond: lijn(lezer.een(id, 'woonsituatie-bewijs'), (f) => f.waarde.aangetoond),
  };
  const gevuld = Object.entries(bijzonder).filter(([, tijdlijn]) => tijdlijn.length > 0);
  if (gevuld.length === 0 && !schoolverlater) return {};
  return {
    bijzonder: {
      ...Object.fromEntries(gevuld),
      ...(schoolverlater
        ? { schoolverlaterSinds: { waarde: schoolverlater.waarde.einde, feit: schoolverlater.id } }
        : {}),
    },
  };
}
