import { type GegevensPerSoort, maakBrief } from '@meedoen/casework/brief';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { briefgegevens, isBereikbaar, loketVan, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever, Recht } from '../recht/index.ts';

export interface Scheidingspost {
  readonly id: string;
  readonly aan: string;
  readonly kanaal: 'papier' | 'eigen-pagina';
}
type Inhoud = Pick<
  GegevensPerSoort['scheiding'],
  'vanaf' | 'gaatVerder' | 'rechthebbend' | 'gemeldOp' | 'openSchuld' | 'machtigingGestopt'
>;

/**
 * To one of the two, at their own address and by their own channel. @returns undefined when it cannot arrive: then it is
 * not sent to the home they left
 */
export async function schrijfScheiding(
  tx: Tx,
  { uitvoerder, gemeente }: Recht,
  persoon: string,
  inhoud: Inhoud,
  door: Opdrachtgever,
): Promise<Scheidingspost | undefined> {
  return alsSysteem(tx, async () => {
    const { auteur, nu, vandaag } = door;
    const wie = { id: persoon, uitvoerder, gemeente };
    const [maker] =
      auteur.soort === 'medewerker'
        ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${auteur.id}`
        : [];
    const ondertekenaar = maker?.naam ?? (await loketVan(tx, uitvoerder, gemeente)).afdeling;
    const basis = await briefgegevens(tx, wie, ondertekenaar, { nu, vandaag });
    if (!(await isBereikbaar(tx, wie, basis.geadresseerde, door))) return undefined;
    const brief = maakBrief('scheiding', { ...basis, ...inhoud });
    const { id, kanaal } = await verstuurBrief(tx, brief, wie, { nu, vandaag });
    return { id, aan: brief.geadresseerde.naam, kanaal };
  });
}
