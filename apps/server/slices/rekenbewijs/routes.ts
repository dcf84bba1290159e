import { type GetekendRekenbewijs, tekst } from '@meedoen/casework/rekenbewijs';
import { readRekenbewijs, readTekensleutel } from '@meedoen/contract/rekenbewijs';
import { alsSysteem } from '../../platform/database/index.ts';
import { Bestand, type Wegen } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { besluitMetId, bevrorenFeiten } from '../besluit/index.ts';
import { maakRekenbewijs } from './maak.ts';

/** A besluit as a file that anybody can compute again, signed by this installation. */
export function rekenbewijsWegen(wegen: Wegen): void {
  wegen
    .op(readTekensleutel, async (_, { omgeving }) => ({
      algoritme: 'Ed25519' as const,
      sleutel: omgeving.sleutels.tekensleutel,
    }))
    .op(readRekenbewijs, async ({ params }, aanroep) => {
      const { tx, omgeving } = aanroep;
      const besluit = await besluitMetId(tx, params.besluitId);
      const vastgesteldOp = besluit?.toestand.vastgesteldOp;
      if (besluit?.toestand.status !== 'bekendgemaakt' || !vastgesteldOp) throw nietGevonden();
      aanroep.betreft({ id: besluit.persoon, gemeente: besluit.gemeente });
      const { bevroren } = besluit.toestand;
      // whoever may read the besluit may compute it: the facts of the others in the household go along, without names
      const feiten = await alsSysteem(tx, () => bevrorenFeiten(tx, bevroren));
      if (feiten.length < bevroren.feiten.length)
        throw geweigerd(
          'Een deel van de gegevens is na de bewaartermijn verwijderd. Dit besluit is niet meer na te rekenen.',
          'gegevens-verwijderd',
        );
      const [afzender] = await tx<{ uitvoerder: string; gemeente: string }[]>`
        select u.naam as uitvoerder, g.naam as gemeente from uitvoerder u, gemeente g
        where u.id = ${besluit.uitvoerder} and g.code = ${besluit.gemeente}`;
      if (!afzender) throw nietGevonden();
      const bewijs = maakRekenbewijs(besluit, feiten, afzender, vastgesteldOp);
      const { teken, tekensleutel: sleutel } = omgeving.sleutels;
      const handtekening = { algoritme: 'Ed25519', sleutel, waarde: teken(tekst(bewijs)) } as const;
      const getekend: GetekendRekenbewijs = { bewijs, handtekening };
      return new Bestand(
        Buffer.from(`${JSON.stringify(getekend, null, 2)}\n`),
        'application/json',
        `${bewijs.kenmerk}-rekenbewijs.json`,
      );
    });
}
