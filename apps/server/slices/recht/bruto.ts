import { heffingOver } from '@meedoen/casework/betaling';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Specificatie } from '@meedoen/contract/recht';
import { firstDay, lawOn, type Maand } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { loonInMaand, loontrekkersVan } from '../grootboek/index.ts';
import type { Recht } from './store.ts';

type Bonregel = Specificatie['regels'][number];

/** What stands beside the sum of a month: the gross of what was paid in it, or the name of what that cannot be said without. */
export interface Brutodeel {
  readonly regels: readonly Bonregel[];
  readonly ontbreekt: string | null;
}

/**
 * The gross of everything that was paid in a month, per person: who fills in an income for toeslagen needs that amount,
 * of their own. From the ledger, so it is what the gemeente paid over it.
 */
export const brutoIn = (tx: Tx, recht: Pick<Recht, 'id' | 'persoon' | 'uitvoerder' | 'gemeente'>, maand: Maand) =>
  alsSysteem(tx, async (): Promise<Brutodeel> => {
    const { id, persoon, uitvoerder, gemeente } = recht;
    const kop = { uitvoerder, gemeente, persoon, recht: id, boekdatum: firstDay(maand), omschrijving: '' };
    const trekkers = (await loontrekkersVan(tx, [kop]))(kop);
    const lonen = await loonInMaand(
      tx,
      trekkers.map((each) => each.persoon),
      maand,
    );
    if (lonen.length === 0) return { regels: [], ontbreekt: null };
    const law = lawOn(firstDay(maand), { reasons: false });
    const heffingen = trekkers.map((each) => heffingOver(law, 0, each));
    const onbekend = heffingen.find((heffing) => !heffing.bekend);
    if (onbekend && !onbekend.bekend) {
      const { ontbreekt } = onbekend;
      return { regels: [], ontbreekt: ontbreekt.soort === 'bedrag' ? ontbreekt.naam : ontbreekt.vraag };
    }
    const namen = new Map(
      (
        await tx<{ id: string; naam: string }[]>`
          select id, naam from persoon where id = any(${trekkers.map((each) => each.persoon)})`
      ).map((rij) => [rij.id, rij.naam]),
    );
    const van = (wie: string) => (trekkers.length > 1 ? ` van ${namen.get(wie) ?? ''}` : '');
    return {
      regels: lonen.flatMap(({ persoon: wie, netto, loonheffing }) => [
        terzijde(`bruto-${wie}`, `Bruto${van(wie)} in ${maandInWoorden(maand)}`, netto + loonheffing, maand),
        terzijde(`loonheffing-${wie}`, `Belasting${van(wie)} die wij betaalden`, loonheffing, maand),
      ]),
      ontbreekt: null,
    };
  });

const terzijde = (sleutel: string, tekst: string, bedragInCenten: number, maand: Maand): Bonregel => ({
  ...{ sleutel, tekst, bedragInCenten, maand },
  soort: 'terzijde',
  artikel: 'Pw art. 19 lid 4',
  uitleg: [],
  waarom: null,
});
