import type { Cents } from '@meedoen/law/kernel';
import type { Betaalregel, Regelkern } from './betaalregel.ts';
import { type Boekingskop, boekSubsidiebetaling } from './journaalpost.ts';
import type { Betaalrekening } from './verdeel.ts';

/** Loonkostensubsidie that was booked and not paid yet: to an employer, who is no person of the file. */
export interface Subsidieinvoer {
  /** Cents, above zero. */
  readonly open: Cents;
  readonly loonkostensubsidie: string;
  /** `LK-2026-000123`. */
  readonly kenmerk: string;
  readonly werkgever: Betaalrekening;
  readonly kop: Boekingskop;
}

const LEEG: Regelkern = { netto: 0, norm: 0, inkomen: 0, vrijgelaten: 0, nabetaald: 0, vakantiegeld: 0, ingehouden: 0 };

/**
 * The line that pays one subsidy to its employer, whole: what is kept back of somebody's bijstand takes no part of it. An
 * account nobody looked at a second time is not paid to.
 */
export function berekenSubsidieregel({
  open,
  loonkostensubsidie,
  kenmerk,
  werkgever,
  kop,
}: Subsidieinvoer): Betaalregel {
  if (!werkgever.gecontroleerd)
    return {
      netto: undefined,
      som: [],
      delen: [],
      posten: [],
      kern: LEEG,
      oorzaak: 'niet te berekenen',
      aandacht: `Het rekeningnummer van ${werkgever.naam} is nieuw. Een collega moet het eerst nakijken.`,
    };
  const { iban, naam } = werkgever;
  const regel = { tekst: `Loonkostensubsidie ${kenmerk}`, artikel: 'Pw art. 10d', maand: null };
  return {
    netto: open,
    som: [
      { ...regel, sleutel: 'loonkostensubsidie', bedrag: open, soort: 'plus' },
      { sleutel: 'totaal', tekst: `Naar ${naam}`, bedrag: open, soort: 'totaal', artikel: null, maand: null },
    ],
    delen: [{ bestemming: 'werkgever', naam, iban, bedrag: open }],
    posten: [boekSubsidiebetaling(kop, open, loonkostensubsidie)].filter((post) => post !== undefined),
    kern: { ...LEEG, netto: open },
    oorzaak: 'loonkostensubsidie',
    aandacht: undefined,
  };
}
