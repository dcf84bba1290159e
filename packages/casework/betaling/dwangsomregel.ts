import type { Cents } from '@meedoen/law/kernel';
import { type Betaalregel, berekenBetaalregel, type Regelinvoer, type Regelkern } from './betaalregel.ts';
import { type Boekingskop, boekDwangsombetaling, boekInstrumentbetaling } from './journaalpost.ts';
import { berekenSubsidieregel, type Subsidieinvoer } from './subsidieregel.ts';
import { type Betaalrekening, verdeel } from './verdeel.ts';

/** A dwangsom that was fixed, or a premie or costs that were granted, and not paid yet. */
export interface Dwangsominvoer {
  /** Cents, above zero. */
  readonly open: Cents;
  readonly besluit: string;
  /** Absent: a dwangsom. */
  readonly wat?: 'dwangsom' | 'instrument' | undefined;
  /** `BE-2026-000123`. */
  readonly kenmerk: string;
  readonly persoon: Betaalrekening | undefined;
  readonly bewindvoerder?: Betaalrekening | undefined;
  readonly kop: Boekingskop;
}

const LEEG: Regelkern = { netto: 0, norm: 0, inkomen: 0, vrijgelaten: 0, nabetaald: 0, vakantiegeld: 0, ingehouden: 0 };

/**
 * The line that pays one dwangsom, or one premie or costs of an instrument: whole, to the person or who administers their money. It is no bijstand, so what was
 * agreed or attached of the bijstand takes no part of it; and the college does not use its power to set it off against a
 * claim (Awb 4:93 lid 1, Pw art. 60a lid 4): decision 95.
 */
export function berekenDwangsomregel({
  open,
  besluit,
  wat = 'dwangsom',
  kenmerk,
  kop,
  ...rekeningen
}: Dwangsominvoer): Betaalregel {
  const verdeling = verdeel(open, { inhoudingen: [], ...rekeningen });
  if (!verdeling.ok)
    return {
      netto: undefined,
      som: [],
      delen: [],
      posten: [],
      kern: LEEG,
      oorzaak: 'niet te berekenen',
      aandacht: verdeling.weigering.tekst,
    };
  const { delen } = verdeling.value;
  const regel =
    wat === 'dwangsom'
      ? { tekst: `Geld omdat wij te laat waren, ${kenmerk}`, artikel: 'Awb art. 4:17', maand: null }
      : { tekst: `Hulp bij werk en meedoen, ${kenmerk}`, artikel: 'Pw art. 10 lid 1', maand: null };
  const boek = wat === 'dwangsom' ? boekDwangsombetaling : boekInstrumentbetaling;
  return {
    netto: open,
    som: [
      { ...regel, sleutel: wat, bedrag: open, soort: 'plus' },
      { sleutel: 'totaal', tekst: 'Op je rekening', bedrag: open, soort: 'totaal', artikel: null, maand: null },
    ],
    delen,
    posten: [boek(kop, open, besluit)].filter((post) => post !== undefined),
    kern: { ...LEEG, netto: open },
    oorzaak: wat,
    aandacht: undefined,
  };
}

/** The line of a month, of a dwangsom or of a subsidy: a run computes all three. */
export function berekenRegel(invoer: Regelinvoer | Dwangsominvoer | Subsidieinvoer): Betaalregel {
  if ('loonkostensubsidie' in invoer) return berekenSubsidieregel(invoer);
  return 'kenmerk' in invoer ? berekenDwangsomregel(invoer) : berekenBetaalregel(invoer);
}
