import { type Cents, covers, type IsoDate, type Tijdvak } from '../kernel/index.ts';
import type { Geldend, Tijdlijn } from './dossier.ts';
import { geldendOp } from './tijdlijn.ts';

/** Grounds of art. 13 that are found true of few people; several may hold on one day. */
export type Uitsluitingsgrond =
  /** Lid 1 b: evades a sentence. */
  | 'onttrekking'
  /** Lid 1 c. */
  | 'dienstplicht'
  /** Lid 1 d: strike or lock-out. */
  | 'werkstaking'
  /** Lid 1 g: asks bijstand to pay debts. */
  | 'schuldenlast'
  /** Lid 1 h. */
  | 'uitreiziger'
  /** Lid 2 b: unpaid leave, also of the spouse. */
  | 'onbetaald-verlof'
  /** Lid 2 b: unpaid leave of chapter 6 of the Wet arbeid en zorg, which excludes no single parent. */
  | 'ouderschapsverlof'
  /** Lid 2 c onder 2: younger than 27, can go to school without study finance, and does not. */
  | 'volgt-onderwijs-niet'
  /** Lid 2 d: younger than 27, and does not want to meet the duties. */
  | 'wil-niet-meewerken';

/** A ground with, where the law asks for it, the oordeel that the lack of means follows from it; absent: not judged yet. */
export interface Uitsluitingsfeit extends Geldend<Uitsluitingsgrond> {
  readonly oorzaakGebrekAanMiddelen?: boolean | undefined;
}

/** Art. 13 lid 3: taken into custody, but not in prison (named by AMvB), or for care (Wvggz, Wzd). */
export type Tenuitvoerlegging = 'buiten-inrichting' | 'zorg';

/** Lower costs of living by how somebody lives (art. 27). */
export type LagereWoonkosten = 'geen-woonkosten' | 'lagere-woonkosten' | 'geen-woning';

/** Art. 48 lid 2: `a` enough money is coming soon; `b` too little sense of responsibility. */
export type Leengrond = 'a' | 'b';

/** What is true of few people, over time. A person without any of it costs the law one look. */
export interface Bijzonderheden {
  readonly uitsluitingsgronden?: readonly Uitsluitingsfeit[];
  readonly tenuitvoerlegging?: Tijdlijn<Tenuitvoerlegging>;
  /** Art. 22a lid 4: cares for somebody with an intensive need of care, and stays elsewhere for it for a time (oordeel). */
  readonly mantelzorgElders?: Tijdlijn<boolean>;
  /** Art. 20 lid 3, until 2025 art. 12: 18 to 20 years, and cannot rely on parents (oordeel). */
  readonly zonderSteunOuders?: Tijdlijn<boolean>;
  /** Bijzondere bijstand of art. 12 as it was granted before 2026, cents a month (art. 78ff). */
  readonly toegekendeAanvulling?: Tijdlijn<Cents>;
  readonly lagereWoonkosten?: Tijdlijn<LagereWoonkosten>;
  /** The day on which schooling with a claim to study finance ended (art. 28). */
  readonly schoolverlaterSinds?: Geldend<IsoDate>;
  /** Art. 48 lid 2 a, b: why the college gives bijstand as a loan (oordeel). */
  readonly leengrond?: Tijdlijn<Leengrond>;
  /** Art. 53a lid 3: false: asked to show how they live, and did not. */
  readonly woonsituatieAangetoond?: Tijdlijn<boolean>;
}

/** The same on one day. */
export interface BijzonderhedenOpDag {
  readonly uitsluitingsgronden: readonly Uitsluitingsfeit[];
  readonly tenuitvoerlegging: Geldend<Tenuitvoerlegging> | undefined;
  readonly mantelzorgElders: Geldend<boolean> | undefined;
  readonly zonderSteunOuders: Geldend<boolean> | undefined;
  readonly toegekendeAanvulling: Geldend<Cents> | undefined;
  readonly lagereWoonkosten: Geldend<LagereWoonkosten> | undefined;
  readonly schoolverlaterSinds: Geldend<IsoDate> | undefined;
  readonly leengrond: Geldend<Leengrond> | undefined;
  readonly woonsituatieAangetoond: Geldend<boolean> | undefined;
}

export function bijzonderhedenOp(b: Bijzonderheden | undefined, datum: IsoDate): BijzonderhedenOpDag | undefined {
  if (!b) return undefined;
  return {
    uitsluitingsgronden: (b.uitsluitingsgronden ?? []).filter((grond) => covers(grond, datum)),
    tenuitvoerlegging: geldendOp(b.tenuitvoerlegging, datum),
    mantelzorgElders: geldendOp(b.mantelzorgElders, datum),
    zonderSteunOuders: geldendOp(b.zonderSteunOuders, datum),
    toegekendeAanvulling: geldendOp(b.toegekendeAanvulling, datum),
    lagereWoonkosten: geldendOp(b.lagereWoonkosten, datum),
    schoolverlaterSinds: b.schoolverlaterSinds,
    leengrond: geldendOp(b.leengrond, datum),
    woonsituatieAangetoond: geldendOp(b.woonsituatieAangetoond, datum),
  };
}

/** Every stretch of days over which one of them holds. */
export function tijdvakkenVan(b: Bijzonderheden | undefined): readonly Tijdvak[] {
  if (!b) return [];
  return [
    ...(b.uitsluitingsgronden ?? []),
    ...(b.tenuitvoerlegging ?? []),
    ...(b.mantelzorgElders ?? []),
    ...(b.zonderSteunOuders ?? []),
    ...(b.toegekendeAanvulling ?? []),
    ...(b.lagereWoonkosten ?? []),
    ...(b.leengrond ?? []),
    ...(b.woonsituatieAangetoond ?? []),
  ];
}
