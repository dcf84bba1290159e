import type { Brief } from '@meedoen/casework/brief';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { eindVan } from '../../platform/klok/index.ts';
import { zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { type Briefpersoon, briefvoorkeurVan } from './adressering.ts';

export interface Verzendopties {
  /** The besluit this letter makes known. */
  readonly besluit?: string | null;
  readonly nu: Date;
  readonly vandaag: IsoDate;
}

export interface VerstuurdeBrief {
  readonly id: string;
  readonly kanaal: 'papier' | 'eigen-pagina';
}

/**
 * Sends a letter by the channel the person chose: paper by default; on the own page after consent (Awb 2:14), with a
 * mail without content when they asked for one. The letter is readable at once; PDF, print file and mail follow by job.
 * @param brief made with `maakBrief` from `briefgegevens`. Works under any access: the sender was allowed to decide.
 */
export async function verstuurBrief(
  tx: Tx,
  brief: Brief,
  persoon: Briefpersoon,
  { besluit = null, nu, vandaag }: Verzendopties,
): Promise<VerstuurdeBrief> {
  return alsSysteem(tx, async () => {
    const { uitvoerder } = persoon;
    const { kanaal, email } = await briefvoorkeurVan(tx, persoon, nu, vandaag);
    const id = await bewaarBrief(tx, brief, persoon, besluit, nu);
    if (kanaal === 'papier') await opPapier(tx, id, persoon, nu, vandaag);
    else {
      await schrijfVerzending(tx, id, persoon, 'eigen-pagina', 'verzonden', nu, vandaag);
      if (email) {
        const mail = await schrijfVerzending(tx, id, persoon, 'mail', 'klaar', nu, vandaag);
        await zetInWachtrij(
          tx,
          { soort: 'brief-notificatie', gegevens: { verzending: mail, poging: 1 }, uitvoerder },
          nu,
        );
      }
    }
    return { id, kanaal };
  });
}

/**
 * Sends a letter about a person to somebody else, such as an employer: on paper, whatever the person chose for their own
 * letters. It stands among the letters of the person, who may read what others are told of them.
 */
export async function verstuurBriefAanDerde(
  tx: Tx,
  brief: Brief,
  over: Briefpersoon,
  { nu, vandaag }: Omit<Verzendopties, 'besluit'>,
): Promise<string> {
  return alsSysteem(tx, async () => {
    const id = await bewaarBrief(tx, brief, over, null, nu);
    await opPapier(tx, id, over, nu, vandaag);
    return id;
  });
}

/** Keeps a letter; its PDF follows by job. */
async function bewaarBrief(
  tx: Tx,
  brief: Brief,
  { id: persoon, uitvoerder, gemeente }: Briefpersoon,
  besluit: string | null,
  nu: Date,
): Promise<string> {
  const id = uuidv7();
  await tx`insert into brief ${tx({
    id,
    uitvoerder,
    gemeente,
    kenmerk: brief.kenmerk,
    persoon,
    besluit,
    soort: brief.soort,
    onderwerp: brief.onderwerp,
    datum: brief.datum,
    model: jsonb(tx, brief),
    tekstversie: brief.tekstversies.join(', '),
  })}`;
  await zetInWachtrij(tx, { soort: 'brief-pdf', gegevens: { brief: id }, uitvoerder, sleutel: `pdf:${id}` }, nu);
  return id;
}

/** Puts a letter among those to print; the files of the day are made after the day is over, or when asked for. */
export async function opPapier(tx: Tx, brief: string, persoon: Briefpersoon, nu: Date, dag: IsoDate): Promise<void> {
  await schrijfVerzending(tx, brief, persoon, 'papier', 'klaar', nu, dag);
  const { uitvoerder } = persoon;
  const sleutel = `print:${uitvoerder}:${dag}`;
  await zetInWachtrij(
    tx,
    { soort: 'printbestand', gegevens: { dag }, uitvoerder, sleutel, nietVoor: eindVan(dag) },
    nu,
  );
}

async function schrijfVerzending(
  tx: Tx,
  brief: string,
  { id: persoon, uitvoerder, gemeente }: Briefpersoon,
  kanaal: 'papier' | 'eigen-pagina' | 'mail',
  status: 'klaar' | 'verzonden',
  op: Date,
  dag: IsoDate,
): Promise<string> {
  const id = uuidv7();
  await tx`insert into verzending ${tx({ id, uitvoerder, gemeente, persoon, brief, kanaal, status, dag, op })}`;
  return id;
}
