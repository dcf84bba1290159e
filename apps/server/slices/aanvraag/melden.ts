import type { Meldingbron } from '@meedoen/casework/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { instantVan } from '../berekening/index.ts';
import { feitenVan, recordFeiten } from '../feit/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { contextVan, leesAanvraagdossier } from './dossier.ts';
import { beginZaak, geefAanvraagopdracht, openZaak, type Zaak } from './store.ts';

/** A report as it came in. */
export interface Melding {
  readonly persoon: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly datum: IsoDate;
  readonly bron: Meldingbron;
  readonly geldNodigNu: boolean;
  readonly toelichting?: string | undefined;
  /** UWV itself said so, in a file: its word is that of a register. */
  readonly uitRegister?: true;
}

/**
 * Takes in a report. Nothing blocks it: an aanvraag that is open already keeps the earliest day, else a new one begins.
 * @throws Probleem 409 for a day in the future
 */
export async function meld(tx: Tx, melding: Melding, door: Opdrachtgever): Promise<Zaak> {
  const { persoon, uitvoerder, gemeente, datum, bron } = melding;
  const bestaand = await openZaak(tx, persoon, gemeente);
  await legMeldingVast(tx, melding, door);
  const wie = door.auteur.id ?? 'systeem';
  const dossier = await leesAanvraagdossier(tx, melding, datum, door.nu);
  const context = contextVan(dossier, { door: wie, vandaag: door.vandaag });
  const opdracht = {
    command: 'registerMelding' as const,
    ...{ id: bestaand?.id ?? uuidv7(), uitvoerder, gemeente, persoon, datum, bron },
    door: wie,
    op: instantVan(door.nu),
  };
  let zaak = bestaand
    ? await geefAanvraagopdracht(tx, bestaand, opdracht, context, door)
    : await beginZaak(tx, opdracht, context, door);
  if (!melding.geldNodigNu || zaak.toestand.spoed) return zaak;
  const reden = melding.toelichting?.trim() || 'Heeft nu geld nodig om van te leven';
  zaak = await geefAanvraagopdracht(
    tx,
    zaak,
    { command: 'flagUrgent', reden, door: wie, op: instantVan(door.nu) },
    context,
    door,
  );
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon },
    zaak: zaak.id,
    soort: 'taak',
    titel: 'Spoed: heeft nu geld nodig',
    uiterlijk: door.vandaag,
    ontstaan_uit: 'Melding',
    bron: zaak.id,
    aangemaakt_op: door.nu,
  })} on conflict do nothing`;
  return zaak;
}

/** The melding as a fact: it fixes the start of the right (art. 44). */
async function legMeldingVast(tx: Tx, melding: Melding, door: Opdrachtgever) {
  const { persoon, uitvoerder, gemeente, datum, bron } = melding;
  const al = (await feitenVan(tx, [persoon])).some(
    ({ feit }) => feit.soort === 'melding' && feit.waarde.datum === datum && feit.bekend.tot === undefined,
  );
  if (al) return;
  const vastgelegd = {
    soort: 'melding',
    waarde: { datum, via: bron },
    vanaf: datum,
    totEnMet: null,
    bron: bron === 'inwoner' ? ('inwoner' as const) : melding.uitRegister ? ('uwv' as const) : ('medewerker' as const),
    gecontroleerd: bron !== 'inwoner',
  };
  await recordFeiten(tx, { id: persoon, uitvoerder, gemeente }, [vastgelegd], door);
}
