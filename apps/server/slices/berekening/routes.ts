import { dossierVan, isMaandencasus, isRegelcasus, isRegelingcasus, readCasus } from '@meedoen/casework/casefile';
import { bereken } from '@meedoen/contract/berekening';
import { berekenDag, berekenMaand } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import type { Wegen } from '../../platform/http/index.ts';
import { foutInVeld, Probleem } from '../../platform/probleem/index.ts';
import { weergaveVan } from './weergave.ts';

/** POST /v1/berekeningen: computes a case file object and stores nothing. */
export function berekeningWegen(wegen: Wegen): void {
  wegen.op(bereken, async ({ body }) => {
    const gelezen = readCasus(body.casus, 'optional');
    if (!gelezen.ok) {
      const errors = gelezen.problems.map(({ path, code, message }) => ({
        pointer: ['/casus', ...path].join('/'),
        code,
        detail: message,
      }));
      throw new Probleem(400, 'De casus klopt niet', errors[0]?.detail ?? 'De casus klopt niet.', errors);
    }
    const { casus } = gelezen;
    if (isRegelcasus(casus))
      throw foutInVeld('/casus/regel', 'geen-huishouden', 'Hier kan alleen een casus met een huishouden.');
    if (isMaandencasus(casus))
      throw foutInVeld('/casus/maanden', 'een-maand', 'Hier rekenen wij één maand: geef “maand” of “datum”.');
    if (isRegelingcasus(casus))
      throw foutInVeld('/casus/regeling', 'geen-bijstand', 'Hier kan alleen een casus over bijstand.');
    if (casus.beleid !== undefined && casus.beleid !== 'wettelijk')
      throw foutInVeld('/casus/beleid', 'onbekend-beleid', 'Hier rekenen wij alleen met het beleid "wettelijk".');
    const dossier = dossierVan(casus);
    const uitkomst = casus.maand
      ? berekenMaand(dossier, casus.maand, wettelijk)
      : casus.datum && berekenDag(dossier, casus.datum, wettelijk);
    if (!uitkomst) throw foutInVeld('/casus/datum', 'ontbreekt', 'Geef een datum of een maand.');
    return { uitkomst: weergaveVan(uitkomst) };
  });
}
