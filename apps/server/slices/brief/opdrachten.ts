import type { Brief, Taal } from '@meedoen/casework/brief';
import { datum } from '@meedoen/casework/opmaak';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { bewaar } from '../../platform/bestand/index.ts';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import type { Klok } from '../../platform/klok/index.ts';
import { type Betrokkene, recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import type { Post } from '../../sources/post/index.ts';
import { type Briefpersoon, briefvoorkeurVan, loketVan } from './adressering.ts';
import { huisstijlVoor } from './huisstijl-voor.ts';
import { verstuurNotificatie } from './notificatie.ts';
import { maakPdf } from './pdf.ts';
import { GROOTSTE_BESTAND, maakPrintbestand } from './printbestand.ts';
import { type Briefrij, briefMetId } from './store.ts';
import { opPapier } from './versturen.ts';

/** Makes the PDF of a letter once. @returns id of the file */
export async function pdfVan(tx: Tx, brief: Briefrij, nu: Date): Promise<string> {
  // two readers at once make one file
  const [rij] = await tx<{ pdf: string | null }[]>`select pdf from brief where id = ${brief.id} for update`;
  if (rij?.pdf) return rij.pdf;
  const inhoud = await maakPdf(brief.model, await huisstijlVoor(tx, brief.uitvoerder));
  const { uitvoerder, gemeente, persoon, kenmerk } = brief;
  const naam = `${kenmerk}.pdf`;
  const pdf = await bewaar(tx, { uitvoerder, gemeente, persoon, naam, inhoud, door: null }, 'application/pdf', nu);
  await tx`update brief set pdf = ${pdf} where id = ${brief.id}`;
  return pdf;
}

/** Job `brief-pdf`. */
export async function maakBriefPdf(tx: Tx, { gegevens }: Opdracht, klok: Klok): Promise<void> {
  const brief = await briefMetId(tx, String(gegevens.brief));
  if (!brief) return;
  const begin = klok.nu();
  await pdfVan(tx, brief, begin);
  const { uitvoerder, persoon, gemeente } = brief;
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Opmaak van brieven', wat: 'Brief opgemaakt', doel: 'recht-op-bijstand' },
    ...{ begin, eind: klok.nu(), betrokkenen: [{ id: persoon, gemeente }] },
  });
}

/** Tries of one mail, and the wait between them; after the last the letter goes on paper. */
const HOOGSTENS_POGINGEN = 5;
const WACHT_MINUTEN = 20;

interface Mailrij extends Omit<Briefpersoon, 'id'> {
  brief: string;
  persoon: string;
  gemeentenaam: string;
}

/** Job `brief-notificatie`: the mail without content. A refusal is recorded, and the letter goes out on paper after all. */
export async function stuurNotificatie(tx: Tx, opdracht: Opdracht, klok: Klok, post?: Post): Promise<void> {
  const id = String(opdracht.gegevens.verzending);
  const poging = Number(opdracht.gegevens.poging);
  const [rij] = await tx<Mailrij[]>`
    select v.brief, v.persoon, v.uitvoerder, v.gemeente, g.naam as gemeentenaam
    from verzending v join gemeente g on g.code = v.gemeente where v.id = ${id} and v.status = 'klaar' for update of v`;
  if (!rij) return;
  const nu = klok.nu();
  const vandaag = klok.vandaag();
  const persoon = { id: rij.persoon, uitvoerder: rij.uitvoerder, gemeente: rij.gemeente };
  const { email, taal, aanspreekvorm } = await briefvoorkeurVan(tx, persoon, nu, vandaag);
  const { mail_van } = await loketVan(tx, rij.uitvoerder, rij.gemeente);
  const gemeente = rij.gemeentenaam.replace(/^gemeente /i, '');
  const mislukt = async (fout: string) => {
    await tx`update verzending set status = 'mislukt', fout = ${fout.slice(0, 300)} where id = ${id}`;
    await opPapier(tx, rij.brief, persoon, nu, vandaag);
  };
  if (!email) return mislukt('Geen toestemming meer voor mail');
  if (!post || !mail_van) return mislukt('Geen mailserver of afzender ingesteld');
  const uitslag = await verstuurNotificatie(post, {
    aan: email,
    van: mail_van,
    gemeente,
    taal: taal satisfies Taal,
    aanspreekvorm,
    datum: vandaag,
  });
  await recordTaak(tx, {
    ...{ uitvoerder: rij.uitvoerder, wie: 'Post per mail', wat: 'Mail gestuurd dat er een brief is' },
    ...{ doel: 'recht-op-bijstand', begin: nu, eind: klok.nu(), betrokkenen: [persoon] },
  });
  if (uitslag.ok) {
    await tx`update verzending set status = 'verzonden', fout = null where id = ${id}`;
  } else if (uitslag.reden === 'geweigerd' || poging >= HOOGSTENS_POGINGEN) {
    await mislukt(uitslag.antwoord);
  } else {
    await tx`update verzending set fout = ${uitslag.antwoord.slice(0, 300)} where id = ${id}`;
    const nietVoor = new Date(nu.getTime() + WACHT_MINUTEN * 60_000);
    const gegevens = { verzending: id, poging: poging + 1 };
    await zetInWachtrij(tx, { soort: 'brief-notificatie', gegevens, uitvoerder: rij.uitvoerder, nietVoor }, nu);
  }
}

interface Wachtend {
  readonly id: string;
  readonly persoon: string;
  readonly gemeente: string;
  readonly model: Brief;
}

/**
 * Prints what waits for one day into files of at most 200 letters, each of one gemeente; what is in a file is not
 * printed again. @returns whose letters were printed
 */
export async function printDag(tx: Tx, uitvoerder: string, dag: IsoDate, nu: Date): Promise<Betrokkene[]> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`print ${uitvoerder} ${dag}`}, 0))`;
  const wachtend = await tx<Wachtend[]>`
    select v.id, v.persoon, v.gemeente, b.model from verzending v join brief b on b.id = v.brief
    where v.uitvoerder = ${uitvoerder} and v.dag = ${dag} and v.kanaal = 'papier' and v.status = 'klaar' and b.model ? 'blokken'
    order by v.gemeente, b.kenmerk limit ${GROOTSTE_BESTAND * 5}`;
  if (wachtend.length === 0) return [];
  const [laatste] = await tx<{ n: number }[]>`
    select coalesce(max(volgnummer), 0)::int as n from printbestand where uitvoerder = ${uitvoerder} and dag = ${dag}`;
  const huisstijl = await huisstijlVoor(tx, uitvoerder);
  let volgnummer = laatste?.n ?? 0;
  for (const stapel of stapels(wachtend)) {
    volgnummer++;
    const gemeente = stapel[0]?.gemeente ?? '';
    const { pdf, index } = await maakPrintbestand(
      stapel.map(({ model }) => model),
      `Post van ${datum(dag)}`,
      huisstijl,
    );
    const naam = `post-${dag}-${volgnummer}.pdf`;
    const bestand = await bewaar(tx, { uitvoerder, gemeente, naam, inhoud: pdf, door: null }, 'application/pdf', nu);
    await tx`insert into printbestand ${tx({ uitvoerder, dag, volgnummer, gemeente, pdf: bestand, index: jsonb(tx, index) })}`;
    await tx`update verzending set status = 'aangeboden', printbestand = ${volgnummer}
      where id = any(${stapel.map(({ id }) => id)})`;
  }
  const gedrukt = wachtend.map(({ persoon, gemeente }) => ({ id: persoon, gemeente }));
  // a very large day goes on where it stopped
  return wachtend.length === GROOTSTE_BESTAND * 5
    ? [...gedrukt, ...(await printDag(tx, uitvoerder, dag, nu))]
    : gedrukt;
}

/** Parts letters by gemeente and by the size of a file. */
function stapels(wachtend: readonly Wachtend[]): Wachtend[][] {
  return [...Map.groupBy(wachtend, ({ gemeente }) => gemeente).values()].flatMap((eigen) => {
    const delen: Wachtend[][] = [];
    for (let i = 0; i < eigen.length; i += GROOTSTE_BESTAND) delen.push(eigen.slice(i, i + GROOTSTE_BESTAND));
    return delen;
  });
}

/** Job `printbestand`: the letters of a day of one uitvoerder, after the day is over. */
export async function maakPrintbestanden(tx: Tx, { gegevens, uitvoerder }: Opdracht, klok: Klok): Promise<void> {
  if (!uitvoerder) return;
  const begin = klok.nu();
  const betrokkenen = await printDag(tx, uitvoerder, isoDate(String(gegevens.dag)), begin);
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Post van de dag', wat: 'Brief klaargezet om te printen', doel: 'recht-op-bijstand' },
    ...{ begin, eind: klok.nu(), betrokkenen },
  });
}
