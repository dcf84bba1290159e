import type { Cents, Maand } from '@meedoen/law/kernel';
import { type Boekingskop, journaalpost } from './journaalpost.ts';

// Money that comes in and what else ends a claim. Every cent goes over an account of its own, so that it is seen where it
// came from and how it ended.

/** Money that came in on the account, before it is on a claim. @param bedrag cents, positive */
export const boekOntvangst = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('ontvangst', kop, [
    { rekening: 'bank', bedrag, maand },
    { rekening: 'ontvangen', bedrag: -bedrag, maand },
  ]);

/** What came in, or a part of it, is paid on a claim. */
export const boekVerdeling = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('ontvangst', kop, [
    { rekening: 'ontvangen', bedrag, maand },
    { rekening: 'vordering', bedrag: -bedrag, maand, vordering },
  ]);

/** The same when one gemeente received it and the claim is of another: each has its half, and owes the other. */
export function boekVerdelingElders(
  ontvanger: Boekingskop,
  schuldeiser: Boekingskop,
  maand: Maand,
  bedrag: Cents,
  vordering: string,
) {
  return {
    bijOntvanger: journaalpost('ontvangst', ontvanger, [
      { rekening: 'ontvangen', bedrag, maand },
      { rekening: 'rekening-courant', bedrag: -bedrag, maand },
    ]),
    bijSchuldeiser: journaalpost('ontvangst', schuldeiser, [
      { rekening: 'rekening-courant', bedrag, maand },
      { rekening: 'vordering', bedrag: -bedrag, maand, vordering },
    ]),
  };
}

/** An employer paid back what was too much of a subsidy: the balance in our favour becomes smaller. */
export const boekSubsidieontvangst = (kop: Boekingskop, maand: Maand, bedrag: Cents, loonkostensubsidie: string) =>
  journaalpost('ontvangst', kop, [
    { rekening: 'ontvangen', bedrag, maand },
    { rekening: 'te-betalen-loonkostensubsidie', bedrag: -bedrag, maand, loonkostensubsidie },
  ]);

/** The same when one gemeente received it and the subsidy is of another. */
export function boekSubsidieontvangstElders(
  ontvanger: Boekingskop,
  subsidieverlener: Boekingskop,
  maand: Maand,
  bedrag: Cents,
  loonkostensubsidie: string,
) {
  return {
    bijOntvanger: journaalpost('ontvangst', ontvanger, [
      { rekening: 'ontvangen', bedrag, maand },
      { rekening: 'rekening-courant', bedrag: -bedrag, maand },
    ]),
    bijSubsidieverlener: journaalpost('ontvangst', subsidieverlener, [
      { rekening: 'rekening-courant', bedrag, maand },
      { rekening: 'te-betalen-loonkostensubsidie', bedrag: -bedrag, maand, loonkostensubsidie },
    ]),
  };
}

/** What was paid too much goes back to the person: the next day run pays it to the account that was checked. */
export const boekTeruggaveOntvangst = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('teruggave', kop, [
    { rekening: 'ontvangen', bedrag, maand },
    { rekening: 'te-betalen', bedrag: -bedrag, maand },
  ]);

/** Money that was sent back at the bank to the account it came from. */
export const boekTerugstorting = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('teruggave', kop, [
    { rekening: 'ontvangen', bedrag, maand },
    { rekening: 'bank', bedrag: -bedrag, maand },
  ]);

/** What an aanmaning costs comes on top of the claim (Awb 4:113). */
export const boekAanmaningsvergoeding = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('aanmaning', kop, [
    { rekening: 'vordering', bedrag, maand, vordering },
    { rekening: 'aanmaningsvergoeding', bedrag: -bedrag, maand },
  ]);

/** What is left of a claim, or a part of it, is remitted. */
export const boekKwijtschelding = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('kwijtschelding', kop, [
    { rekening: 'kwijtgescholden', bedrag, maand },
    { rekening: 'vordering', bedrag: -bedrag, maand, vordering },
  ]);

/** What is left of a claim goes to another gemeente, which collects it from then on. */
export const boekOverdracht = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('overdracht', kop, [
    { rekening: 'overgedragen', bedrag, maand },
    { rekening: 'vordering', bedrag: -bedrag, maand, vordering },
  ]);

/**
 * Costs of bijstand over a month that are recovered from who had to maintain somebody (Pw art. 62); below zero when the
 * costs turned out lower. @param bedrag cents
 */
export const boekVerhaal = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('verhaal', kop, [
    { rekening: 'vordering', bedrag, maand, vordering },
    { rekening: 'verhaald', bedrag: -bedrag, maand, vordering },
  ]);
