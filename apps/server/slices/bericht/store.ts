import type { bericht } from '@meedoen/contract/bericht';
import { isWerkdag } from '@meedoen/law/awb';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { finishTaken, zetTaakKlaar } from '../taak/index.ts';

export type BerichtWeergave = z.output<typeof bericht>;

/** Whose conversation; both keys go with every row. */
export interface Gesprek {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

interface Rij {
  readonly id: string;
  readonly van: 'inwoner' | 'gemeente';
  readonly wie: string | null;
  readonly over: string | null;
  readonly tekst: string;
  readonly op: Date;
  readonly gelezen_op: Date | null;
}

const weergave = ({ id, van, wie, over, tekst, op, gelezen_op }: Rij): BerichtWeergave => ({
  id,
  van,
  wie: wie ?? (van === 'gemeente' ? 'Gemeente' : ''),
  tekst,
  op: op.toISOString(),
  gelezen: gelezen_op !== null,
  over,
});

const selecteer = (tx: Tx) => tx`
  select b.id, b.van, coalesce(m.naam, p.naam) as wie, b.over, b.tekst, b.op, b.gelezen_op
  from bericht b left join medewerker m on m.id = b.auteur and b.van = 'gemeente'
    left join persoon p on p.id = b.auteur and b.van = 'inwoner'`;

/** Questions and answers of a person, oldest first. @param tot those of before this moment, as they stood then */
export async function berichtenVan(tx: Tx, persoon: string, tot?: Date): Promise<BerichtWeergave[]> {
  const rijen = await tx<
    Rij[]
  >`${selecteer(tx)} where b.persoon = ${persoon} and ${tot ? tx`b.op < ${tot}` : tx`true`} order by b.op, b.id`;
  return rijen.map((rij) =>
    weergave(tot && rij.gelezen_op && rij.gelezen_op >= tot ? { ...rij, gelezen_op: null } : rij),
  );
}

/** Notes that the other side has seen what one side wrote. */
export async function merkGelezen(tx: Tx, persoon: string, van: 'inwoner' | 'gemeente', nu: Date): Promise<void> {
  await tx`update bericht set gelezen_op = ${nu} where persoon = ${persoon} and van = ${van} and gelezen_op is null`;
}

/** How many messages of one side the other has not seen. */
export async function ongelezen(tx: Tx, persoon: string, van: 'inwoner' | 'gemeente'): Promise<number> {
  const [rij] = await tx<{ aantal: number }[]>`
    select count(*)::int as aantal from bericht where persoon = ${persoon} and van = ${van} and gelezen_op is null`;
  return rij?.aantal ?? 0;
}

/** The day a question must be answered: five working days on. */
export function antwoordUiterlijk(vandaag: IsoDate): IsoDate {
  let dag = vandaag;
  for (let werkdagen = 0; werkdagen < 5; ) {
    dag = addDays(dag, 1);
    if (isWerkdag(dag)) werkdagen++;
  }
  return dag;
}

/** Last day for the answer to what a person asked, while it is open. Tasks are for staff: only the day is given. */
export async function uiterlijkVoor(tx: Tx, persoon: string): Promise<IsoDate | null> {
  const [taak] = await alsSysteem(
    tx,
    () => tx<{ uiterlijk: IsoDate | null }[]>`
      select min(uiterlijk) as uiterlijk from taak where persoon = ${persoon} and soort = 'vraag' and klaar_op is null`,
  );
  return taak?.uiterlijk ?? null;
}

interface NieuwBericht {
  readonly auteur: string;
  readonly tekst: string;
  readonly over?: string | undefined;
}

async function schrijf(tx: Tx, gesprek: Gesprek, van: 'inwoner' | 'gemeente', nieuw: NieuwBericht, nu: Date) {
  const id = uuidv7();
  const { uitvoerder, gemeente, id: persoon } = gesprek;
  const { auteur, tekst, over = null } = nieuw;
  await tx`insert into bericht ${tx({ id, uitvoerder, gemeente, persoon, van, auteur, over, tekst, op: nu })}`;
  const [rij] = await tx<Rij[]>`${selecteer(tx)} where b.id = ${id}`;
  if (!rij) throw new Error('a message that was written is not there');
  return weergave(rij);
}

/** A resident asks; the gemeente gets one task, however many questions wait. */
export async function stelVraag(
  tx: Tx,
  gesprek: Gesprek,
  nieuw: NieuwBericht,
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<BerichtWeergave> {
  const bericht = await schrijf(tx, gesprek, 'inwoner', nieuw, nu);
  await zetTaakKlaar(
    tx,
    {
      uitvoerder: gesprek.uitvoerder,
      gemeente: gesprek.gemeente,
      persoon: gesprek.id,
      soort: 'vraag',
      titel: nieuw.over ? `Vraag over ${nieuw.over}`.slice(0, 200) : 'Vraag van de inwoner',
      uiterlijk: antwoordUiterlijk(vandaag),
      ontstaanUit: 'Bericht van de inwoner',
      bron: gesprek.id,
    },
    nu,
  );
  return bericht;
}

/** Staff answer; the task is done with it. */
export async function answerVraag(tx: Tx, gesprek: Gesprek, nieuw: NieuwBericht, nu: Date): Promise<BerichtWeergave> {
  const bericht = await schrijf(tx, gesprek, 'gemeente', nieuw, nu);
  await merkGelezen(tx, gesprek.id, 'inwoner', nu);
  await finishTaken(tx, gesprek.id, 'vraag', 'Beantwoord', nu);
  return bericht;
}
