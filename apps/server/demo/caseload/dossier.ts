import { dossierUit, type Feit } from '@meedoen/casework/feiten';
import { type Instant, instant } from '@meedoen/casework/tijdstip';
import { addDays } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import type { Huishouden } from './huishouden.ts';

/**
 * The facts of a generated household as a file, through the same function as the server, without a database.
 * @throws Error when something is missing: a generated household is complete
 */
export function dossierOf({ nummer, leden, feiten, recht }: Huishouden, bekendOp: Instant): Dossier {
  const id = (lid: number) => `${nummer}-${lid}`;
  const read = feiten.map(
    ({ lid, soort, waarde, noemt, vanaf, totEnMet, bron, gecontroleerd, opgetekend }, i) =>
      ({
        id: `${nummer}-f${i}`,
        uitvoerder: 'bench',
        persoon: id(lid),
        soort,
        waarde: noemt ? { ...waarde, [noemt.veld]: id(noemt.lid) } : waarde,
        geldig: { ...(vanaf ? { vanaf } : {}), ...(totEnMet ? { tot: addDays(totEnMet, 1) } : {}) },
        bekend: { vanaf: instant(`${opgetekend}T09:00:00.000Z`) },
        bron,
        gecontroleerd,
        auteur: 'systeem',
      }) as Feit,
  );
  const { dossier, ontbreekt } = dossierUit(read, id(0), { bekendOp });
  if (ontbreekt.length > 0) throw new Error(`household ${nummer} of ${leden.length} lacks ${ontbreekt[0]?.soort}`);
  return recht ? { ...dossier, toekenning: { vanaf: recht.vanaf } } : dossier;
}
