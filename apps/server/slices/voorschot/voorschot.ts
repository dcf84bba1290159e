import { klok } from '@meedoen/casework/aanvraag';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import type { Betrokkene } from '../../platform/logboek/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { contextVan, geefAanvraagopdracht, leesAanvraagdossier, type Zaak, zaakMetId } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { berekenBijZaak, briefVoor, geefBesluitopdracht, maakBekend, startBesluit } from '../besluit/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/** Days before the last day on which an advance goes out by itself, so that the money is there in time. */
export const DAGEN_VOORAF = 4;

/**
 * Grants an advance: command on the case, besluit with its letter, and a posting that the next day run pays (art. 52).
 * @param bedrag cents; absent: the least the law asks. @throws Probleem 409 with the true reason
 */
export async function verleenVoorschot(
  tx: Tx,
  zaak: Zaak,
  bedrag: Cents | undefined,
  door: Opdrachtgever,
): Promise<Zaak> {
  const wie = door.auteur.id ?? 'systeem';
  const dossier = await leesAanvraagdossier(tx, zaak, zaak.toestand.melding.datum, door.nu);
  const laatsteDag = klok(zaak.toestand, door.vandaag)?.laatsteDag;
  const context = contextVan(dossier, { door: wie, vandaag: door.vandaag, laatsteDag });
  const verleend = bedrag ?? context.voorschotMinimaal;
  if (verleend === undefined || verleend <= 0)
    throw geweigerd('Het voorschot kan nog niet worden berekend: er ontbreken gegevens.', 'voorschot-onbekend');
  const opdracht = {
    command: 'grantVoorschot' as const,
    bedrag: verleend,
    door: wie,
    op: instantVan(door.nu),
    reden: door.reden,
  };
  const nieuw = await geefAanvraagopdracht(tx, zaak, opdracht, context, door);
  const { ingangsdatum, bevroren } = await berekenBijZaak(tx, 'voorschot-verlenen', nieuw, undefined, door);
  const { uitvoerder, gemeente, persoon } = zaak;
  const over = { uitvoerder, gemeente, persoon, soort: 'voorschot-verlenen' as const, zaak: zaak.id, recht: null };
  const motivering = door.reden ?? 'Er is nog geen besluit. Daarom krijgt de aanvrager vast een voorschot.';
  let besluit = await startBesluit(
    tx,
    over,
    { commando: 'startVoorstel', ingangsdatum, bevroren: { ...bevroren, voorschotInCenten: verleend }, motivering },
    door,
  );
  besluit = await geefBesluitopdracht(tx, besluit, { commando: 'proposeBesluit', door: door.auteur.id }, door);
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'besluit', door.vandaag);
  const op = instantVan(door.nu);
  besluit = await geefBesluitopdracht(
    tx,
    besluit,
    { commando: 'approveBesluit', door: door.auteur.id, kenmerk, op },
    door,
  );
  const { brief, weigering } = await briefVoor(tx, besluit, nieuw, door);
  if (!brief) throw geweigerd(weigering ?? 'De brief kan nog niet worden gemaakt.', 'brief-ontbreekt');
  await maakBekend(tx, besluit, brief, door);
  return nieuw;
}

/**
 * Job, every day: the advances whose last day comes near go out by themselves, unless a member of staff held them.
 * What cannot be computed becomes a task. @returns whose advance was due
 */
export async function verleenVervallende(
  tx: Tx,
  uitvoerder: string,
  vandaag: IsoDate,
  nu: Date,
): Promise<Betrokkene[]> {
  const zaken = await tx<{ id: string }[]>`
    select id from zaak where uitvoerder = ${uitvoerder} and soort = 'aanvraag' and open
      and voorschot_uiterlijk <= ${vandaag}::date + ${DAGEN_VOORAF}::int order by voorschot_uiterlijk, id for update skip locked`;
  const betrokkenen: Betrokkene[] = [];
  for (const { id } of zaken) {
    const zaak = await zaakMetId(tx, id);
    if ('aanhouding' in zaak.toestand && zaak.toestand.aanhouding) continue;
    const door: Opdrachtgever = {
      auteur: SYSTEEMAUTEUR,
      nu,
      vandaag,
      reden: 'Binnen vier weken na de aanvraag (artikel 52).',
    };
    betrokkenen.push({ id: zaak.persoon, gemeente: zaak.gemeente });
    const dossier = await leesAanvraagdossier(tx, zaak, zaak.toestand.melding.datum, nu);
    const { voorschotMinimaal } = contextVan(dossier, { door: 'systeem', vandaag });
    if (voorschotMinimaal === undefined || voorschotMinimaal <= 0) await vraagNaar(tx, zaak, vandaag, nu);
    else await verleenVoorschot(tx, zaak, voorschotMinimaal, door);
  }
  return betrokkenen;
}

/** Nothing can be paid by itself: a person looks before the last day. */
async function vraagNaar(tx: Tx, zaak: Zaak, vandaag: IsoDate, nu: Date): Promise<void> {
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak (id, uitvoerder, gemeente, persoon, zaak, soort, titel, uiterlijk, ontstaan_uit, aangemaakt_op)
    select ${uuidv7()}, ${uitvoerder}, ${gemeente}, ${persoon}, ${id}, 'taak', ${TITEL},
      ${klok(zaak.toestand, vandaag)?.voorschot.laatsteDag ?? null}, 'Termijn van het voorschot', ${nu}
    where not exists (select 1 from taak where zaak = ${id} and titel = ${TITEL} and klaar_op is null)`;
}

const TITEL = 'Voorschot: kan niet vanzelf, kijk wat er ontbreekt';
