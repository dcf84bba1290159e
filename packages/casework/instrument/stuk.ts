import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Inkomensgevolg } from './catalogus.ts';
import type { Inzet, Inzetbesluit } from './toestand.ts';
import type { Toetsstand } from './toets.ts';

/** What a besluit on an instrument says: kept with it for ever. */
export interface Instrumentstuk {
  readonly inzet: string;
  readonly wat: Inzetbesluit;
  readonly instrument: string;
  readonly naam: { readonly nl: string; readonly en: string };
  readonly doel: string;
  readonly waar: string | null;
  readonly uren: number | null;
  readonly begin: IsoDate | null;
  readonly totEnMet: IsoDate | null;
  /** Cents that are paid to the person. */
  readonly bedrag: Cents | null;
  readonly inkomen: Inkomensgevolg;
  readonly grondslag: readonly string[];
  /** Each criterion with how it stood. */
  readonly toets: readonly {
    readonly tekst: string;
    readonly stand: Toetsstand;
    readonly bron: string;
    readonly uitleg: string;
  }[];
}

/** What the besluit that is being prepared says. @throws Error when none is */
export function instrumentstuk(inzet: Inzet): Instrumentstuk {
  const { voorstel, regels, toets } = inzet;
  if (!voorstel) throw new Error('an inzet without a proposal for a besluit');
  const { instrument } = regels;
  return {
    inzet: inzet.id,
    wat: voorstel.wat,
    instrument: instrument.code,
    naam: instrument.naam,
    doel: inzet.doel,
    waar: voorstel.waar ?? inzet.waar ?? null,
    uren: inzet.uren ?? null,
    begin: voorstel.begin ?? ('begin' in inzet ? (inzet.begin ?? null) : null),
    totEnMet: voorstel.totEnMet ?? null,
    bedrag: voorstel.bedrag ?? null,
    inkomen: instrument.inkomen,
    grondslag: instrument.grondslag,
    toets: toets.map(({ tekst, stand, bron, toelichting, anders }) => ({
      ...{ tekst, stand, bron },
      uitleg: toelichting ?? (stand === 'nee' ? anders : ''),
    })),
  };
}
