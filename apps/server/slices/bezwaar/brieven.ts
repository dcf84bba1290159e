import { bezwaarklok } from '@meedoen/casework/bezwaar';
import { type Brief, type Briefgegevens, maakBrief } from '@meedoen/casework/brief';
import { bezwaartermijn } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, loketVan, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Bezwaarzaak } from './store.ts';

/** Awb 6:14 lid 1. */
export const sendOntvangst = (tx: Tx, zaak: Bezwaarzaak, door: Opdrachtgever) =>
  stuur(tx, zaak, door, (gegevens) => {
    const { bestreden, ontvangenOp, gronden } = zaak.toestand;
    const { laatsteDag } = bezwaarklok(zaak.toestand, door.vandaag);
    return maakBrief('bezwaar-ontvangen', {
      ...gegevens,
      bestreden: bestreden.kenmerk,
      ontvangenOp,
      grondenOntbreken: gronden === '',
      ...(laatsteDag ? { besluitUiterlijkOp: laatsteDag } : {}),
    });
  });

/** Awb 6:6. */
export const sendHerstel = (tx: Tx, zaak: Bezwaarzaak, uiterlijkOp: IsoDate, door: Opdrachtgever) =>
  stuur(tx, zaak, door, (gegevens) =>
    maakBrief('bezwaar-herstel', { ...gegevens, bestreden: zaak.toestand.bestreden.kenmerk, uiterlijkOp }),
  );

/** Awb 7:2 lid 2, 7:4 lid 3. */
export const sendUitnodiging = (tx: Tx, zaak: Bezwaarzaak, door: Opdrachtgever) =>
  stuur(tx, zaak, door, (gegevens) => {
    const { uitnodiging } = zaak.toestand;
    if (!uitnodiging) throw new Error('an invitation without a day');
    return maakBrief('hoorzitting', { ...gegevens, ...uitnodiging });
  });

/** Awb 7:10 lid 5. @param oudeDatum the last day before */
export const sendUitstel = (tx: Tx, zaak: Bezwaarzaak, oudeDatum: IsoDate, reden: string, door: Opdrachtgever) =>
  stuur(tx, zaak, door, (gegevens) => {
    const nieuweDatum = bezwaarklok(zaak.toestand, door.vandaag).laatsteDag ?? oudeDatum;
    return maakBrief('bezwaar-uitstel', { ...gegevens, oudeDatum, nieuweDatum, reden });
  });

/** Last day to go to court: six weeks from the day after it was sent, as for an objection (Awb 6:7, 6:8). */
export const beroepTot = (beslistOp: IsoDate): IsoDate => bezwaartermijn(beslistOp);

/** The decision with its reasons and the way to the judge (Awb 7:12, 6:23). */
export const sendBeslissing = (tx: Tx, zaak: Bezwaarzaak, door: Opdrachtgever) =>
  stuur(tx, zaak, door, (gegevens) => {
    const { toestand } = zaak;
    if (toestand.toestand !== 'besloten') throw new Error('a letter about a decision that was not taken');
    const { beslissing, bestreden, horen } = toestand;
    const { dictum, motivering, uitvoering, afwijkingAdvies, rechtbank, op } = beslissing;
    return maakBrief('beslissing-op-bezwaar', {
      ...gegevens,
      bestreden: bestreden.kenmerk,
      dictum,
      motivering,
      ...(uitvoering ? { uitvoering } : {}),
      ...(afwijkingAdvies ? { afwijkingAdvies } : {}),
      ...(horen && 'op' in horen ? { gehoordOp: horen.op } : {}),
      ...(horen && 'reden' in horen ? { nietGehoord: horen.reden } : {}),
      beroepTot: beroepTot(op),
      rechtbank,
    });
  });

async function stuur(tx: Tx, zaak: Bezwaarzaak, door: Opdrachtgever, maak: (gegevens: Briefgegevens) => Brief) {
  const { persoon, uitvoerder, gemeente } = zaak.toestand;
  const wie = { id: persoon, uitvoerder, gemeente };
  const gegevens = await briefgegevens(tx, wie, await ondertekenaarVan(tx, zaak, door), door);
  return verstuurBrief(tx, maak(gegevens), wie, door);
}

/** Who signs: whoever did it, or the name under which the gemeente writes. */
async function ondertekenaarVan(tx: Tx, { toestand }: Bezwaarzaak, { auteur }: Opdrachtgever): Promise<string> {
  const wie = auteur.soort === 'medewerker' ? auteur.id : null;
  const [rij] = wie ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${wie}` : [];
  return rij?.naam ?? (await loketVan(tx, toestand.uitvoerder, toestand.gemeente)).afdeling;
}
