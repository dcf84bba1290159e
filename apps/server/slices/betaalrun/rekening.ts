import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { feitMetId, recordFeiten, werkRekeningtaakBij } from '../feit/index.ts';

/** A second look at a new account: a fact a colleague checked takes the place of the declared one. */
export async function controleerRekening(
  aanroep: Aanroep,
  feitId: string,
  oordeel: 'klopt' | 'klopt-niet',
  reden: string,
) {
  const { tx, actor } = aanroep;
  const rij = await feitMetId(tx, feitId);
  if (rij?.feit.soort !== 'rekening' || !('medewerker' in actor)) throw nietGevonden();
  aanroep.betreft({ id: rij.feit.persoon, gemeente: rij.gemeente });
  if (rij.feit.gecontroleerd) throw geweigerd('Dit rekeningnummer is al gecontroleerd.', 'al-gecontroleerd');
  if (rij.feit.bekend.tot) throw geweigerd('Dit rekeningnummer is intussen vervangen.', 'vervangen');
  if (rij.feit.auteur === actor.medewerker)
    throw geweigerd('Iemand anders dan wie het nummer invoerde moet het nakijken.', 'tweede-persoon-nodig');
  if (oordeel === 'klopt') {
    await recordFeiten(
      tx,
      { id: rij.feit.persoon, gemeente: rij.gemeente, uitvoerder: rij.feit.uitvoerder },
      [
        {
          soort: 'rekening',
          waarde: rij.feit.waarde,
          vanaf: rij.feit.geldig.vanaf ?? null,
          totEnMet: null,
          bron: 'medewerker',
          gecontroleerd: true,
          reden,
        },
      ],
      { auteur: { id: actor.medewerker, soort: 'medewerker' }, nu: aanroep.nu, vandaag: aanroep.vandaag },
    );
  } else {
    await tx`update feit set bekend = tstzrange(lower(bekend), ${aanroep.nu}) where id = ${feitId}`;
    const persoon = { id: rij.feit.persoon, gemeente: rij.gemeente, uitvoerder: rij.feit.uitvoerder };
    await werkRekeningtaakBij(tx, persoon, aanroep.nu);
  }
  return { feit: feitId, oordeel };
}
