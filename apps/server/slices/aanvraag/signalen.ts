import { type Aanvraag, isLopend, klok, laatsteDagBuitenBehandeling } from '@meedoen/casework/aanvraag';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Zaak } from './store.ts';

/** Where a signal comes from. It goes by itself once what it asks for was done. */
const SIGNALEN: readonly (readonly [ontstaanUit: string, nodig: (toestand: Aanvraag, vandaag: IsoDate) => boolean])[] =
  [
    ['Ingebrekestelling', (toestand) => isLopend(toestand)],
    ['Hersteltermijn voorbij', isVerlopen],
    ['Termijn van het voorschot', (toestand) => isLopend(toestand) && toestand.voorschotten.length === 0],
  ];

/** The last day to send what was asked for went by, and something did not come (Awb 4:5). */
function isVerlopen(toestand: Aanvraag, vandaag: IsoDate): boolean {
  return toestand.toestand === 'wacht-op-gegevens' && toestand.uiterlijk < vandaag;
}

/** A notice of default was received: who treats the aanvraag sees the last day without a dwangsom (Awb 4:17). */
export async function bewaakDwangsom(tx: Tx, zaak: Zaak, door: Opdrachtgever): Promise<void> {
  const dwangsom = klok(zaak.toestand, door.vandaag)?.dwangsom;
  if (!dwangsom?.eersteDag || !isLopend(zaak.toestand)) return;
  const titel = 'In gebreke gesteld: beslis op tijd, anders loopt een dwangsom';
  await signaal(tx, zaak, titel, addDays(dwangsom.eersteDag, -1), 'Ingebrekestelling', door);
}

/** Finishes the signals of a case that ask for nothing any more, also when it is the resident who did what they asked. */
export async function finishSignalen(tx: Tx, { id, toestand }: Zaak, { nu, vandaag }: Opdrachtgever): Promise<void> {
  const klaar = SIGNALEN.flatMap(([ontstaanUit, nodig]) => (nodig(toestand, vandaag) ? [] : [ontstaanUit]));
  await alsSysteem(
    tx,
    () => tx`update taak set klaar_op = ${nu}, uitkomst = 'Niet meer nodig: de aanvraag is verder.'
      where zaak = ${id} and klaar_op is null and ontstaan_uit = any(${klaar})`,
  );
}

/**
 * Job `hersteltermijnen`: one per uitvoerder and day; puts itself in the queue for the next day. What was asked and did
 * not come becomes work, with the last day on which the aanvraag may be left untreated (Awb 4:5 lid 4).
 */
export async function signaalHersteltermijnen(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  if (!opdracht.uitvoerder) throw new Error('hersteltermijnen belongs to an uitvoerder');
  const door: Opdrachtgever = { auteur: SYSTEEMAUTEUR, nu: klok.nu(), vandaag: klok.vandaag() };
  const zaken = await tx<Zaak[]>`
    select id, uitvoerder, gemeente, kenmerk, persoon, versie, toestand from zaak z
    where uitvoerder = ${opdracht.uitvoerder} and soort = 'aanvraag' and open and status = 'wacht-op-gegevens'
      and toestand->>'uiterlijk' < ${door.vandaag}
      and not exists (select 1 from taak t where t.zaak = z.id and t.ontstaan_uit = 'Hersteltermijn voorbij' and t.klaar_op is null)`;
  for (const zaak of zaken) {
    if (zaak.toestand.toestand !== 'wacht-op-gegevens') continue;
    const uiterlijk = laatsteDagBuitenBehandeling(zaak.toestand.gegevens) ?? null;
    const titel = 'Niet alles kwam wat gevraagd is: beslis zonder, of stop met de aanvraag';
    await signaal(tx, zaak, titel, uiterlijk, 'Hersteltermijn voorbij', door);
  }
  await recordTaak(tx, {
    ...{ uitvoerder: opdracht.uitvoerder, wie: 'Bewaking van aanvragen', doel: 'recht-op-bijstand' },
    ...{ wat: 'Nagekeken of gevraagde gegevens op tijd kwamen', begin: door.nu, eind: klok.nu() },
    betrokkenen: zaken.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })),
  });
  await planHersteltermijnen(tx, opdracht.uitvoerder, klok, 1);
}

/** Plans the look at a day; twice is once. @param overDagen 0: today */
export async function planHersteltermijnen(tx: Tx, uitvoerder: string, klok: Klok, overDagen = 0): Promise<void> {
  const dag = addDays(klok.vandaag(), overDagen);
  const sleutel = `hersteltermijnen:${uitvoerder}:${dag}`;
  const nietVoor = overDagen === 0 ? klok.nu() : beginVan(dag);
  await zetInWachtrij(tx, { soort: 'hersteltermijnen', gegevens: { dag }, uitvoerder, sleutel, nietVoor }, klok.nu());
}

async function signaal(
  tx: Tx,
  zaak: Zaak,
  titel: string,
  uiterlijk: IsoDate | null,
  ontstaanUit: string,
  door: Opdrachtgever,
): Promise<void> {
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, zaak: id, titel, uiterlijk },
    soort: 'taak',
    behandelaar: zaak.toestand.behandelaar ?? null,
    ontstaan_uit: ontstaanUit,
    aangemaakt_op: door.nu,
  })}`;
}
