import type { IsoDate } from '@meedoen/law/kernel';
import type { Ontheffing, Ontheffingsgrond, Ontheffingsinhoud, Wijzigingsvraag } from './toestand.ts';

/** What a besluit about an ontheffing keeps for ever and what its letter says. */
export interface Ontheffingsstuk {
  readonly ontheffing: string;
  readonly wat: Ontheffingsinhoud;
  readonly grond: Ontheffingsgrond;
  readonly onderdelen: readonly ('a' | 'c')[];
  readonly opVerzoek: boolean;
  readonly gevraagdOp: IsoDate;
  readonly vanaf: IsoDate | null;
  readonly totEnMet: IsoDate | null;
  /** What was asked, where it was about one that was there. */
  readonly vraag: Wijzigingsvraag | null;
  readonly artikel: string;
  /** Birth date of the youngest child, and days used elsewhere (9a). */
  readonly jongsteKind: IsoDate | null;
  readonly dagenElders: number | null;
}

/** What the besluit that is being prepared says. @throws Error when none is */
export function ontheffingsstuk(zaak: Ontheffing): Ontheffingsstuk {
  const { voorstel } = zaak;
  if (!voorstel) throw new Error('an ontheffing without a proposal');
  const verzoek = 'verzoek' in zaak ? zaak.verzoek : undefined;
  return {
    ontheffing: zaak.id,
    wat: voorstel.wat,
    grond: zaak.grond,
    onderdelen: zaak.onderdelen,
    opVerzoek: verzoek !== undefined || (zaak.aanleiding === 'verzoek' && zaak.toestand === 'in-onderzoek'),
    gevraagdOp: verzoek?.gevraagdOp ?? zaak.gevraagdOp,
    vanaf: voorstel.vanaf ?? null,
    totEnMet: voorstel.totEnMet ?? null,
    vraag: verzoek?.vraag ?? null,
    artikel: voorstel.artikel,
    jongsteKind: voorstel.jongKind?.jongsteKind ?? null,
    dagenElders: voorstel.jongKind?.dagenElders ?? null,
  };
}
