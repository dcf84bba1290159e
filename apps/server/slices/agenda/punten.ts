import { kloktijdUit } from '@meedoen/casework/agenda';
import type { Bijeenkomst } from '@meedoen/casework/bijeenkomst';
import type { Agendapunt } from '@meedoen/contract/agenda';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { leesMensen } from '../plan/index.ts';

/** Whose calendar, and between which days. */
export interface Agendavraag {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly medewerker: string;
  readonly vandaag: IsoDate;
  readonly van: IsoDate;
  readonly tot: IsoDate;
}

/** More people than one coach guides. */
const HOOGSTENS = 1000;

export type Punt = Agendapunt & { readonly naam: string | null; readonly gemeente: string | null };

/** Talks, groups and contacts that are due, in order. What is late stands on the day of today: it is to be done now. */
export async function agendaVan(tx: Tx, vraag: Agendavraag): Promise<Punt[]> {
  const { uitvoerder, gemeenten, medewerker, vandaag, van, tot } = vraag;
  const mensen = await leesMensen(
    tx,
    { uitvoerder, gemeenten, vandaag, coach: medewerker },
    { alleen: false, reden: undefined, na: undefined, aantal: HOOGSTENS },
  );
  const [gesprekken, nazorg] = [
    await plaatsenVan(
      tx,
      mensen.map(({ persoon }) => persoon),
    ),
    await nazorgVan(
      tx,
      mensen.map(({ persoon }) => persoon),
    ),
  ];
  const punten: Punt[] = [];
  for (const { persoon, naam, gemeente, volgendGesprek, tijd, contactUiterlijk } of mensen) {
    const wie = { persoon, naam, gemeente, bijeenkomst: null };
    if (volgendGesprek)
      punten.push({
        ...wie,
        ...{ soort: 'gesprek', dag: volgendGesprek, tijd, titel: `Gesprek met ${naam}` },
        ...{ plaats: gesprekken.get(persoon) ?? null, teLaat: volgendGesprek < vandaag },
      });
    const nodig = [volgendGesprek && volgendGesprek >= vandaag ? null : contactUiterlijk, nazorg.get(persoon) ?? null];
    const dag = nodig.filter((each) => each !== null).sort()[0];
    if (dag)
      punten.push({
        ...wie,
        ...{ soort: 'contact', dag: dag < vandaag ? vandaag : dag, tijd: null, titel: `Contact met ${naam}` },
        ...{ plaats: null, teLaat: dag < vandaag },
      });
  }
  punten.push(...(await bijeenkomstenVan(tx, vraag)));
  return punten
    .filter(({ dag }) => dag >= van && dag <= tot)
    .sort((a, b) => (plekVan(a) < plekVan(b) ? -1 : plekVan(a) > plekVan(b) ? 1 : 0));
}

/** Order of day and hour, whatever words the hour was written in; what has no hour that can be read comes last. */
const plekVan = ({ dag, tijd }: Punt): string => `${dag} ${kloktijdUit(tijd ?? '') ?? '~'}`;

async function plaatsenVan(tx: Tx, personen: readonly string[]): Promise<Map<string, string>> {
  const rijen = await tx<{ persoon: string; plaats: string }[]>`
    select l.persoon, p.toestand->'volgende'->>'plaats' as plaats from planlid l join plan p on p.id = l.plan
    where l.persoon = any(${[...personen]}::uuid[]) and p.toestand ? 'volgende'`;
  return new Map(rijen.map(({ persoon, plaats }) => [persoon, plaats]));
}

async function nazorgVan(tx: Tx, personen: readonly string[]): Promise<Map<string, IsoDate>> {
  const rijen = await tx<{ persoon: string; dag: IsoDate }[]>`
    select persoon, least(exit_uiterlijk, contact_uiterlijk) as dag from nazorg
    where persoon = any(${[...personen]}::uuid[]) and loopt and least(exit_uiterlijk, contact_uiterlijk) is not null`;
  return new Map(rijen.map(({ persoon, dag }) => [persoon, dag]));
}

/** Groups this member of staff leads. */
async function bijeenkomstenVan(tx: Tx, { uitvoerder, medewerker, van, tot, vandaag }: Agendavraag): Promise<Punt[]> {
  const zaken = await tx<{ toestand: Bijeenkomst }[]>`
    select toestand from bijeenkomst
    where uitvoerder = ${uitvoerder} and begeleider = ${medewerker} and status <> 'afgelast'
      and laatste_dag >= ${van}::date and eerste_dag <= ${tot}::date`;
  return zaken.flatMap(({ toestand: { id, naam, plaats, dagen, toestand } }) =>
    dagen.map(({ dag, van: begin, tot: eind }) => ({
      ...{ soort: 'bijeenkomst' as const, dag, tijd: `${begin} - ${eind}`, titel: naam, plaats },
      ...{
        persoon: null,
        naam: null,
        gemeente: null,
        bijeenkomst: id,
        teLaat: toestand === 'gepland' && dag < vandaag,
      },
    })),
  );
}
