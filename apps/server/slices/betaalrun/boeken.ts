import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Maand } from '@meedoen/law/kernel';
import { type Tx, uuidv7, voegIn } from '../../platform/database/index.ts';
import type { Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { schrijfPain001 } from '../../sources/bank/index.ts';
import { instantVan } from '../berekening/index.ts';
import { boek } from '../grootboek/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';
import { geefRunopdracht } from './opdracht.ts';
import { type Regelrij, type Runrij, runMetId, runtotalen, uitIndex } from './store.ts';

const PORTIE = 2000;
/** Most payments in one file; a bank's limit on size is far above this. */
const PER_BESTAND = 20_000;

/**
 * Job: books a portion of an approved run. The postings, the payments and the mark on the line land in one
 * transaction, so a line is booked whole or not at all, however often the process dies.
 */
export async function boekPortie(tx: Tx, opdracht: Opdracht, klok: Klok, portie = PORTIE): Promise<void> {
  const run = await runMetId(tx, String(opdracht.gegevens.run), true);
  if (run.status !== 'goedgekeurd') return;
  const nu = klok.nu();
  // ids of lines sort by when they were made, all of them after their run
  const na = typeof opdracht.gegevens.na === 'string' ? opdracht.gegevens.na : run.id;
  const regels = await uitIndex(
    tx,
    () => tx<Boekregel[]>`
    select id, uitvoerder, gemeente, persoon, recht, specificatie->'delen' as delen, specificatie->'posten' as posten
    from betaalregel
    where id > ${na} and run = ${run.id} and status = 'berekend' and not tegengehouden and netto_in_centen is not null
    order by id limit ${portie}`,
  );
  if (regels.length > 0) {
    const ids = regels.map(({ id }) => id);
    const bronnen = regels.map(({ id, posten }) => ({ bron: { soort: 'betaalregel', id }, posten }));
    const geboekt = new Set(await boek(tx, bronnen, nu));
    const erbij = regels.reduce((som, { id, posten }) => (geboekt.has(id) ? som + uitbetaald(posten) : som), 0);
    await voegIn(
      tx,
      'betaling',
      regels.flatMap(({ delen, posten, ...regel }) =>
        betalingenVan(run, { ...regel, specificatie: { delen, posten } }),
      ),
    );
    await tx`update betaalregel set status = 'geboekt' where id = any(${ids})`;
    await tx`update betaalrun set grootboek_in_centen = grootboek_in_centen + ${erbij} where id = ${run.id}`;
    await recordTaak(tx, {
      ...{ uitvoerder: run.uitvoerder, wie: 'Betaalrun', wat: 'Betaling geboekt', doel: 'uitbetaling' },
      ...{ begin: nu, eind: klok.nu() },
      betrokkenen: regels.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })),
    });
    const gegevens = { run: run.id, na: ids.at(-1) };
    await zetInWachtrij(tx, { soort: 'betaalrun-boeken', gegevens, uitvoerder: run.uitvoerder }, nu);
    return;
  }
  await vraagNaarOnbetaald(tx, run, nu);
  await tx`update betaalregel set status = 'vervallen' where run = ${run.id} and status = 'berekend'`;
  const context = { vandaag: klok.vandaag(), door: run.voorbereid_door, teBekijken: 0 };
  const door = { auteur: SYSTEEMAUTEUR, nu, vandaag: klok.vandaag() };
  await geefRunopdracht(
    tx,
    run,
    { command: 'recordBoeking', geboekt: run.totaal, door: run.voorbereid_door, op: instantVan(nu) },
    context,
    door,
  );
  await zetInWachtrij(tx, { soort: 'betaalrun-bestand', gegevens: { run: run.id }, uitvoerder: run.uitvoerder }, nu);
}

/** Who is left out because the amount cannot be computed gets a task: otherwise nobody looks before the next month. */
async function vraagNaarOnbetaald(tx: Tx, run: Runrij, nu: Date): Promise<void> {
  const regels = await tx<{ recht: string; persoon: string; gemeente: string; aandacht: string | null }[]>`
    select recht, persoon, gemeente, aandacht from betaalregel
    where run = ${run.id} and status = 'berekend' and netto_in_centen is null and recht is not null order by id`;
  const over = maandInWoorden(run.maand ?? (run.betaaldag.slice(0, 7) as Maand));
  for (const { recht, persoon, gemeente, aandacht } of regels) {
    const wat = `Niet uitbetaald over ${over}. ${aandacht ?? 'Het bedrag is niet te berekenen.'}`;
    // one task a right, however many months it takes; it says the newest
    await zetTaakOpKlok(
      tx,
      {
        ...{ uitvoerder: run.uitvoerder, gemeente, persoon, soort: 'betaling', bron: recht },
        ontstaanUit: `Betaalrun ${over}`,
      },
      { wat: wat.slice(0, 300), uiterlijk: run.betaaldag },
      nu,
    );
  }
}

/** A line as it is booked: what is shown of it stays where it is. */
type Boekregel = Pick<Regelrij, 'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'recht'> &
  Pick<Regelrij['specificatie'], 'delen' | 'posten'>;

/** What postings pay out or keep back for a claim. */
const uitbetaald = (posten: Boekregel['posten']): number =>
  -posten
    .flatMap(({ boekingen }) => boekingen)
    .reduce((som, { rekening, bedrag }) => (UIT.has(rekening) && bedrag < 0 ? som + bedrag : som), 0);
const UIT: ReadonlySet<string> = new Set(['bank', 'vordering']);

/** The payments of a line that is booked; an instalment on a claim stays here and is none. */
export function betalingenVan(
  run: Pick<Runrij, 'id'>,
  regel: Pick<Regelrij, 'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'recht'> & {
    readonly specificatie: Pick<Regelrij['specificatie'], 'delen' | 'posten'>;
  },
) {
  return regel.specificatie.delen
    .filter((deel) => deel.iban !== undefined && deel.bestemming !== 'aflossing')
    .map((deel, i) => ({
      id: uuidv7(),
      run: run.id,
      regel: regel.id,
      uitvoerder: regel.uitvoerder,
      gemeente: regel.gemeente,
      persoon: regel.persoon,
      recht: regel.recht,
      volgnummer: i + 1,
      bestemming: deel.bestemming,
      begunstigde: deel.naam,
      iban: deel.iban ?? '',
      bedrag_in_centen: deel.bedrag,
      omschrijving: regel.specificatie.posten[0]?.omschrijving ?? 'Bijstand',
      // 35 characters at most: the id of the line without dashes is 32
      end_to_end_id: `${regel.id.replaceAll('-', '')}-${i + 1}`,
      status: 'klaar',
    }));
}

interface Betaalrij {
  readonly id: string;
  readonly begunstigde: string;
  readonly iban: string;
  readonly bedrag: number;
  readonly omschrijving: string;
  readonly endToEndId: string;
}

/** Job: writes the bank files of a booked run, all of them in one transaction. */
export async function maakBestanden(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const run = await runMetId(tx, String(opdracht.gegevens.run), true);
  if (run.status !== 'geboekt') return;
  const nu = klok.nu();
  const [betaler] = await tx<
    { naam: string; iban: string }[]
  >`select rekening_naam as naam, rekening_iban as iban from uitvoerder where id = ${run.uitvoerder}`;
  if (!betaler) throw new Error('a run without uitvoerder');
  let na = run.id;
  for (let volgnummer = 1; ; volgnummer++) {
    const betalingen = await uitIndex(
      tx,
      () => tx<Betaalrij[]>`
      select id, begunstigde, iban, bedrag_in_centen as bedrag, omschrijving, end_to_end_id as "endToEndId"
      from betaling where run = ${run.id} and id > ${na} and status = 'klaar' order by id limit ${PER_BESTAND}`,
    );
    if (betalingen.length === 0) break;
    const berichtId = `MD-${run.id.replaceAll('-', '').slice(0, 26)}-${volgnummer}`;
    const inhoud = Buffer.from(
      schrijfPain001({
        berichtId,
        gemaaktOp: nu,
        betaaldag: run.betaaldag,
        betaler,
        overboekingen: betalingen.map(({ endToEndId, bedrag, begunstigde, iban, omschrijving }) => ({
          endToEndId,
          bedragInCenten: bedrag,
          naam: begunstigde,
          iban,
          omschrijving,
        })),
      }),
    );
    await tx`insert into betaalbestand ${tx({
      run: run.id,
      volgnummer,
      uitvoerder: run.uitvoerder,
      naam: `${run.soort}run-${run.maand ?? run.betaaldag}-${volgnummer}.xml`,
      aantal: betalingen.length,
      totaal_in_centen: betalingen.reduce((sum, { bedrag }) => sum + bedrag, 0),
      sha256: sha256(inhoud),
      inhoud,
    })}`;
    const laatste = betalingen.at(-1)?.id ?? na;
    await tx`update betaling set status = 'in-bestand'
      where run = ${run.id} and id > ${na} and id <= ${laatste} and status = 'klaar'`;
    na = laatste;
  }
  // what stays here (an instalment on a claim) is in the total of the run and not in a file
  await tx`update betaalrun set grootboek_in_centen = ${await grootboekVanRun(tx, run.id)} where id = ${run.id}`;
  const totalen = await runtotalen(tx, run.id);
  const context = { vandaag: klok.vandaag(), door: run.voorbereid_door, teBekijken: 0 };
  const door = { auteur: SYSTEEMAUTEUR, nu, vandaag: klok.vandaag() };
  const totaal = (totalen.bestand ?? 0) + totalen.ingehouden;
  await geefRunopdracht(
    tx,
    run,
    { command: 'recordBestand', bestand: run.id, totaal, door: run.voorbereid_door, op: instantVan(nu) },
    context,
    door,
  );
}

/** What the ledger holds of a whole run, read back from its postings. */
async function grootboekVanRun(tx: Tx, run: string): Promise<number> {
  const [som] = await tx<{ bedrag: number }[]>`
    select coalesce(-sum(b.bedrag_in_centen), 0)::bigint as bedrag
    from betaalregel r join journaalpost j on j.bron_soort = 'betaalregel' and j.bron = r.id join boeking b on b.journaalpost = j.id
    where r.run = ${run} and r.status = 'geboekt' and b.rekening in ('bank', 'vordering') and b.bedrag_in_centen < 0`;
  return som?.bedrag ?? 0;
}
