import { boekLoonkostensubsidie } from '@meedoen/casework/betaling';
import { subsidieverschillen } from '@meedoen/casework/loonkostensubsidie';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { firstDay, type Maand, monthOfDate, nextMonth, previousMonth } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { boek, geboekteSubsidie } from '../grootboek/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { type Subsidiezaak, verleendeSubsidies, werkSubsidieklokBij } from './store.ts';

/** Cases in one transaction. */
const PORTIE = 200;

/**
 * Books what each past month is owed by what was decided, less what was booked: more becomes a debt to the employer, less
 * makes the debt of other months smaller. A month that cannot be computed yet is left for when it can.
 */
export async function boekSubsidiemaanden(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon, kenmerk, toestand }: Subsidiezaak,
  { nu, vandaag }: Pick<Opdrachtgever, 'nu' | 'vandaag'>,
): Promise<void> {
  if (!('besloten' in toestand)) return;
  const { besloten } = toestand;
  await alsSysteem(tx, async () => {
    // two causes at once take turns: a month is booked once
    await tx`select pg_advisory_xact_lock(hashtextextended(${`loonkostensubsidie ${id}`}, 0))`;
    const geboekt = await geboekteSubsidie(tx, id);
    const verschillen = subsidieverschillen(besloten, geboekt, previousMonth(monthOfDate(vandaag)));
    const posten = verschillen.flatMap(({ maand, verschil }) => {
      const omschrijving = `Loonkostensubsidie ${maandInWoorden(maand)} ${kenmerk}`;
      const kop = { uitvoerder, gemeente, persoon, boekdatum: vandaag, omschrijving };
      return boekLoonkostensubsidie(kop, maand, verschil, id) ?? [];
    });
    await boek(tx, [{ bron: { soort: 'loonkostensubsidie', id: uuidv7() }, posten }], nu);
    await werkSubsidieklokBij(tx, id, nu);
  });
}

/** Job `loonkostensubsidies`: at the begin of a month, the months before it; a portion at a time. */
export async function boekSubsidies(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder } = opdracht;
  if (!uitvoerder) throw new Error('loonkostensubsidies belongs to an uitvoerder');
  const door = { auteur: SYSTEEMAUTEUR, nu: klok.nu(), vandaag: klok.vandaag() };
  const na = typeof opdracht.gegevens.na === 'string' ? opdracht.gegevens.na : null;
  const zaken = await verleendeSubsidies(tx, uitvoerder, firstDay(monthOfDate(door.vandaag)), na, PORTIE);
  for (const zaak of zaken) await boekSubsidiemaanden(tx, zaak, door);
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Boeking van subsidies', doel: 'begeleiding-naar-werk', begin: door.nu, eind: klok.nu() },
    wat: 'Subsidie aan de werkgever berekend',
    betrokkenen: zaken.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })),
  });
  const laatste = zaken.at(-1);
  if (laatste && zaken.length === PORTIE) {
    const gegevens = { ...opdracht.gegevens, na: laatste.id };
    await zetInWachtrij(tx, { soort: 'loonkostensubsidies', gegevens, uitvoerder }, door.nu);
    return;
  }
  await planSubsidies(tx, uitvoerder, klok, nextMonth(monthOfDate(door.vandaag)));
}

/** Plans the booking at the begin of a month; twice is once. @param maand absent: this month, now */
export async function planSubsidies(tx: Tx, uitvoerder: string, klok: Klok, maand?: Maand): Promise<void> {
  const van = maand ?? monthOfDate(klok.vandaag());
  const sleutel = `loonkostensubsidies:${uitvoerder}:${van}`;
  const nietVoor = maand ? beginVan(firstDay(maand)) : klok.nu();
  await zetInWachtrij(
    tx,
    { soort: 'loonkostensubsidies', gegevens: { maand: van }, uitvoerder, sleutel, nietVoor },
    klok.nu(),
  );
}
