import { klachttermijnWeken } from '../amounts/index.ts';
import { addMonths, type IsoDate, readOn } from '../kernel/index.ts';
import { termijn, zonderTermijnenwet } from './termijn.ts';

/** What moves the last day for answering a complaint. */
export interface Klachtverloop {
  /** A person or committee advises (Awb 9:14). */
  readonly metCommissie: boolean;
  /** Put off by at most four weeks (9:11 lid 2). */
  readonly verdaagd?: boolean | undefined;
}

/**
 * Awb 9:11: last day for answering a complaint, six weeks (ten with advice) after it was received, four more when put
 * off.
 * @returns undefined for a complaint from before the earliest text read (2026-01-01)
 */
export function klachttermijn(ontvangenOp: IsoDate, { metCommissie, verdaagd }: Klachtverloop): IsoDate | undefined {
  const gelezen = readOn(klachttermijnWeken, ontvangenOp);
  if (!gelezen.known) return undefined;
  const { zonderCommissie, metCommissie: met, verdaging } = gelezen.value;
  return termijn(ontvangenOp, { weken: (metCommissie ? met : zonderCommissie) + (verdaagd ? verdaging : 0) });
}

/**
 * Awb 9:8 lid 3: last day for saying that a complaint is not taken up, four weeks after it was received.
 * @returns undefined for a complaint from before the earliest text read (2026-01-01)
 */
export function nietBehandelenTermijn(ontvangenOp: IsoDate): IsoDate | undefined {
  const gelezen = readOn(klachttermijnWeken, ontvangenOp);
  return gelezen.known ? termijn(ontvangenOp, { weken: gelezen.value.nietBehandelen }) : undefined;
}

/** Awb 9:8 lid 1 b: what happened more than a year before the complaint came in need not be looked at. */
export const isLangerDanEenJaarGeleden = (gebeurdOp: IsoDate, ontvangenOp: IsoDate): boolean =>
  addMonths(gebeurdOp, 12) < ontvangenOp;

/** Awb 9:24 lid 1: until when the ombudsman is bound to look at it, a year after the complaint was answered. */
export const ombudsmantermijn = (beantwoordOp: IsoDate): IsoDate => zonderTermijnenwet(beantwoordOp, { jaren: 1 });
