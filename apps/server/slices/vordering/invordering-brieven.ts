import { maakBrief } from '@meedoen/casework/brief';
import type { Invordering, Invorderingopdracht } from '@meedoen/casework/invordering';
import { bezwaartermijn } from '@meedoen/law/awb';
import { addDays, type Cents, type IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { ondertekenaarVan, rekeningVan } from './brieven.ts';
import type { Wie } from './stand.ts';
import type { Vorderingrij } from './store.ts';

/** The letter of a step, where the debtor gets one. @param rest what was owed before it */
export async function sendInvordering(
  tx: Tx,
  { id, uitvoerder }: Wie,
  rij: Vorderingrij,
  opdracht: Invorderingopdracht,
  { was, wordt: toestand }: { readonly was: Invordering; readonly wordt: Invordering },
  rest: Cents,
  door: Opdrachtgever,
): Promise<void> {
  const wie = { id, uitvoerder, gemeente: rij.gemeente };
  const basis = async () => briefgegevens(tx, wie, await ondertekenaarVan(tx, wie, door), door);
  const vordering = rij.kenmerk;
  const rekening = await rekeningVan(tx, uitvoerder);
  if (opdracht.command === 'sendAanmaning' && toestand.toestand === 'aangemaand') {
    const { uiterlijk, vergoeding, bedrag } = toestand.aanmaning;
    const hadUiterlijk = hadMoetenBetalen(rij.betaalUiterlijk ?? door.vandaag, was, door.vandaag);
    const inhoud = { vordering, schuld: bedrag, vergoeding, hadUiterlijk, uiterlijkOp: uiterlijk, rekening };
    await verstuurBrief(tx, maakBrief('aanmaning', { ...(await basis()), ...inhoud }), wie, door);
  }
  if (opdracht.command === 'signDwangbevel' && toestand.toestand === 'dwangbevel') {
    const { op, vergoeding } = toestand.aanmaning;
    const kosten = Math.min(vergoeding, rest);
    const inhoud = {
      ...{ vordering, hoofdsom: rest - kosten, vergoeding: kosten, aangemaandOp: op, rekening },
      besluit: { kenmerk: rij.besluitkenmerk ?? rij.kenmerk, op: rij.bekendgemaaktOp ?? rij.ontstaanOp },
      renteVanaf: addDays(rij.betaalUiterlijk ?? op, 1),
      artikel: toestand.artikel,
    };
    await verstuurBrief(tx, maakBrief('dwangbevel', { ...(await basis()), ...inhoud }), wie, door);
  }
  if (
    opdracht.command === 'postponeBetaling' ||
    (opdracht.command === 'resumeInvordering' && was.toestand === 'uitgesteld')
  ) {
    const uitstel = toestand.toestand === 'uitgesteld' ? toestand.uitstel : undefined;
    const { reden } = opdracht;
    const inhoud = { vordering, schuld: rest, reden, ...(uitstel ? { totEnMet: uitstel.totEnMet } : {}) };
    const laatsteBezwaardag = bezwaartermijn(door.vandaag);
    const brief = maakBrief('uitstel-van-betaling', { ...(await basis()), laatsteBezwaardag, ...inhoud });
    await verstuurBrief(tx, brief, wie, door);
  }
  const overgedragen = toestand.toestand === 'overgedragen' ? toestand : undefined;
  const terug = opdracht.command === 'undoOverdracht' && was.toestand === 'overgedragen' ? was : undefined;
  const overdracht = overgedragen ?? terug;
  if (overdracht) {
    const { naar, bedrag } = overdracht;
    const reden = opdracht.command === 'undoOverdracht' ? opdracht.reden : overdracht.reden;
    const inhoud = { vordering, schuld: bedrag, naar, reden, terug: terug !== undefined };
    await verstuurBrief(tx, maakBrief('overdracht-vordering', { ...(await basis()), ...inhoud }), wie, door);
  }
}

/** The last day somebody could still pay in time: of the term, or of the last postponement when that is later. */
export function hadMoetenBetalen(betaalUiterlijk: IsoDate, { uitstellen }: Invordering, vandaag: IsoDate): IsoDate {
  // what was taken back today held up to yesterday
  const gehouden = uitstellen.map(({ totEnMet }) => (totEnMet < vandaag ? totEnMet : addDays(vandaag, -1)));
  return [betaalUiterlijk, ...gehouden].sort().at(-1) ?? betaalUiterlijk;
}
