import { bekendeFeiten, type Feit } from '@meedoen/casework/feiten';
import { type BekendeRegel, inkomstenIn, isGevraagd, opgavetermijn } from '@meedoen/casework/inkomstenopgave';
import type { Inkomstenopgave } from '@meedoen/contract/inkomstenopgave';
import {
  addToMonth,
  type IsoDate,
  type Maand,
  monthOfDate,
  monthsBetween,
  overlaps,
  tijdvakVan,
} from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { dagVan } from '../../platform/klok/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { feitenVan } from '../feit/index.ts';
import { eigenRechtenVan, type Recht } from '../recht/index.ts';
import { opgaverijen, rechtenSinds } from './store.ts';

/** So many months back somebody may still give or correct what they earned themselves; before that they call. */
export const MAANDEN_TERUG = 12;

/** The facts of a person as known now, also those of this transaction. */
export async function eigenFeiten(tx: Tx, persoon: string, nu: Date): Promise<Feit[]> {
  const rijen = await feitenVan(tx, [persoon]);
  return bekendeFeiten(
    rijen.map(({ feit }) => feit),
    instantVan(new Date(nu.getTime() + 1000)),
  );
}

/** The right that covers a day of a month, of the person or as partner. */
export const rechtIn = (rechten: readonly Recht[], maand: Maand): Recht | undefined =>
  rechten.find(({ toestand }) => overlaps(toestand.geldig, tijdvakVan(maand)));

/** Rights of somebody, whoever looks: who may only pass on changes does not read the right itself. */
export const rechtenBij = (tx: Tx, persoon: string): Promise<Recht[]> =>
  alsSysteem(tx, () => eigenRechtenVan(tx, persoon));

const antwoorden = (bekend: readonly BekendeRegel[]): Inkomstenopgave['inkomsten'] => bekend.map(({ regel }) => regel);

/** The months somebody is asked for, gave, or may give now, newest first. */
export async function opgavenVan(tx: Tx, persoon: string, nu: Date, vandaag: IsoDate): Promise<Inkomstenopgave[]> {
  const dezeMaand = monthOfDate(vandaag);
  const maanden = monthsBetween(addToMonth(dezeMaand, -MAANDEN_TERUG), dezeMaand);
  const rechten = await rechtenBij(tx, persoon);
  if (rechten.length === 0) return [];
  const sinds = await alsSysteem(tx, () =>
    rechtenSinds(
      tx,
      rechten.map(({ id }) => id),
    ),
  );
  const gegeven = new Map((await opgaverijen(tx, [persoon], maanden)).map((rij) => [rij.maand, rij]));
  const feiten = await eigenFeiten(tx, persoon, nu);
  const opgaven: Inkomstenopgave[] = [];
  for (const maand of maanden.toReversed()) {
    const recht = rechtIn(rechten, maand);
    if (!recht) continue;
    const beleid = await beleidVoor(tx, recht.uitvoerder, recht.gemeente);
    const termijn = opgavetermijn(maand, beleid);
    const bekend = inkomstenIn(feiten, persoon, maand);
    const op = gegeven.get(maand)?.ingediend_op ?? null;
    const toegekend = sinds.get(recht.id);
    // what was earned before the right was granted was told with the aanvraag
    const opTijd = termijn && toegekend && dagVan(toegekend) <= termijn.uiterlijk;
    const verschilt = isGevraagd(bekend);
    const gevraagd = op === null && verschilt && opTijd === true && termijn !== undefined && termijn.vanaf <= vandaag;
    if (op === null && !gevraagd && !(maand === dezeMaand && verschilt)) continue;
    opgaven.push({
      maand,
      uiterlijk: opTijd ? termijn.uiterlijk : null,
      gevraagd,
      inkomsten: antwoorden(bekend),
      ingediendOp: op && dagVan(op),
    });
  }
  return opgaven;
}

/** What is asked now and was not given, oldest first: what cannot wait stands first. */
export const gevraagdeOpgaven = (opgaven: readonly Inkomstenopgave[]): Inkomstenopgave[] =>
  opgaven.filter(({ gevraagd }) => gevraagd).toReversed();
