import { boeteprocedureregels, boeteRecidivePercentage } from '../amounts/index.ts';
import { zonderTermijnenwet } from '../awb/termijn.ts';
import { type Cents, type Explained, type IsoDate, type Law, percentOf } from '../kernel/index.ts';
import { bedrag, dag } from './tekst.ts';

/** What decides which procedure a fine follows. */
export interface Procedurevraag {
  /** What was overpaid, cents; 0: nothing. */
  readonly benadelingsbedrag: Cents;
  readonly recidive: boolean;
  /** Last day of the breach. */
  readonly overtreding: IsoDate;
}

/** How a fine has to be prepared. */
export interface Boeteprocedure {
  /** A report is always made, and somebody is always heard (Awb 5:53). */
  readonly rapport: boolean;
  /** Last day on which the fine may be imposed (Awb 5:45). */
  readonly vervaltNa: IsoDate;
}

/** Awb 5:45 and 5:53: what may be imposed at most (18a lid 1, 3, 5), not what is imposed, decides how strict it goes. */
export function boeteprocedure(law: Law, vraag: Procedurevraag): Explained<Boeteprocedure> {
  const { benadelingsbedrag, recidive, overtreding } = vraag;
  const regels = law.read(boeteprocedureregels);
  const factor = law.read(boeteRecidivePercentage);
  const { rapportgrens, jarenMetRapport, jarenZonder } = regels.value;
  const hoogstens = recidive ? percentOf(benadelingsbedrag, factor.value) : benadelingsbedrag;
  // without a loss the ceiling is the second category, which is far above the limit
  const rapport = benadelingsbedrag === 0 || hoogstens > rapportgrens;
  const jaren = rapport ? jarenMetRapport : jarenZonder;
  const vervaltNa = zonderTermijnenwet(overtreding, { jaren });
  return law.because(
    { rapport, vervaltNa },
    'Awb art. 5:45, 5:53',
    () =>
      `De boete kan ${rapport ? '' : 'niet '}hoger zijn dan ${bedrag(rapportgrens)}: ${rapport ? 'een rapport en een zienswijze zijn verplicht' : 'een rapport is niet verplicht'}. Opleggen kan tot en met ${dag(vervaltNa)}, ${jaren} jaar na de overtreding.`,
    [regels, ...(recidive ? [factor] : [])],
  );
}

/** Awb 5:51 lid 1: last day to decide, thirteen weeks after the day of the report. */
export function boeteBeslistermijn(law: Law, rapport: IsoDate): Explained<IsoDate> {
  const regels = law.read(boeteprocedureregels);
  const { beslisweken: weken } = regels.value;
  const uiterlijk = zonderTermijnenwet(rapport, { weken });
  return law.because(
    uiterlijk,
    'Awb art. 5:51 lid 1',
    () => `${weken} weken na het rapport van ${dag(rapport)} is ${dag(uiterlijk)}.`,
    [regels],
  );
}
