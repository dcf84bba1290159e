import { boekAfdracht } from '@meedoen/casework/betaling';
import { maakBrief } from '@meedoen/casework/brief';
import { type Jaartelling, jaaropgaveVan, LEGE_TELLING, telOp, zelfdeCijfers } from '@meedoen/casework/jaaropgave';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Klok } from '../../platform/klok/index.ts';
import { type Betrokkene, recordTaak } from '../../platform/logboek/index.ts';
import { type Opdrachtgever, SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { briefgegevens, loketVan, verstuurBrief } from '../brief/index.ts';
import { boek, jaarstofVan } from '../grootboek/index.ts';
import { restoreJaarloon } from '../vordering/index.ts';
import { geefJaarrunopdracht, type Jaarrunrij, jaarmaanden, jaarrunMetId, opgavenVan } from './store.ts';

/** People in one transaction: letters are made with them. */
const PORTIE = 100;

interface Loontrekkende {
  readonly persoon: string;
  readonly gemeenten: readonly string[];
}

/** People with wages in a year, in order, after one of them. */
const volgende = (tx: Tx, { uitvoerder, jaar, toestand }: Jaarrunrij, na: string | null, portie: number) => {
  const { eerste, laatste } = jaarmaanden(jaar);
  return tx<Loontrekkende[]>`
    select p.id as persoon, l.gemeenten from persoon p cross join lateral (
      select array_agg(distinct b.gemeente) as gemeenten from boeking b
      where b.persoon = p.id and b.rekening = 'loon' and b.maand between ${eerste} and ${laatste}
        and b.gemeente = any(${[...toestand.gemeenten]}::char(4)[])) l
    where p.uitvoerder = ${uitvoerder} and l.gemeenten is not null and ${na ? tx`p.id > ${na}` : tx`true`}
    order by p.id limit ${portie}`;
};

/** How many people have wages in a year. */
export async function telLoontrekkers(tx: Tx, uitvoerder: string, gemeenten: readonly string[], jaar: number) {
  const { eerste, laatste } = jaarmaanden(jaar);
  const [rij] = await tx<{ aantal: number }[]>`
    select count(distinct (persoon, gemeente))::int as aantal from boeking
    where uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[]) and rekening = 'loon'
      and maand between ${eerste} and ${laatste}`;
  return rij?.aantal ?? 0;
}

/**
 * Job `jaaropgaven`: makes a portion of the statements of a year and puts the next portion in the queue. A statement, its
 * letter and what the year still adds to the ledger land together, so a process that dies loses or doubles nothing.
 */
export async function maakJaaropgaven(tx: Tx, opdracht: Opdracht, klok: Klok, portie = PORTIE): Promise<void> {
  const run = await jaarrunMetId(tx, String(opdracht.gegevens.run));
  if (run?.toestand.toestand !== 'bezig') return;
  const nu = klok.nu();
  const door: Opdrachtgever = { auteur: SYSTEEMAUTEUR, nu, vandaag: klok.vandaag() };
  const na = typeof opdracht.gegevens.na === 'string' ? opdracht.gegevens.na : null;
  const mensen = await volgende(tx, run, na, portie);
  const laatste = mensen.at(-1);
  if (!laatste) {
    await geefJaarrunopdracht(tx, run, { command: 'finishJaarrun' }, run.uitvoerder, door);
    return;
  }
  let telling = LEGE_TELLING;
  const betrokkenen: Betrokkene[] = [];
  for (const { persoon, gemeenten } of mensen)
    for (const gemeente of gemeenten) {
      telling = telOp(telling, await maakOpgave(tx, run, { id: persoon, gemeente }, door));
      betrokkenen.push({ id: persoon, gemeente });
    }
  await geefJaarrunopdracht(tx, run, { command: 'recordPortie', erbij: telling }, run.uitvoerder, door);
  await recordTaak(tx, {
    ...{ uitvoerder: run.uitvoerder, wie: `Jaaropgaven ${run.jaar}`, wat: 'Jaaropgave gemaakt', doel: 'uitbetaling' },
    ...{ begin: nu, eind: klok.nu(), betrokkenen },
  });
  const gegevens = { run: run.id, na: laatste.persoon };
  await zetInWachtrij(tx, { soort: 'jaaropgaven', gegevens, uitvoerder: run.uitvoerder }, nu);
}

/** The statement of one person and gemeente: made, corrected when the ledger says something else now, or left alone. */
async function maakOpgave(
  tx: Tx,
  { id: jaarrun, uitvoerder, jaar }: Jaarrunrij,
  wie: Betrokkene & { readonly gemeente: string },
  door: Opdrachtgever,
): Promise<Jaartelling> {
  const { id: persoon, gemeente } = wie;
  await restoreJaarloon(tx, { persoon, gemeente }, jaar, door);
  const opgave = jaaropgaveVan(await jaarstofVan(tx, persoon, gemeente, jaar));
  if (!opgave.bekend) {
    const { ontbreekt } = opgave;
    return {
      ...LEGE_TELLING,
      onbekend: 1,
      ontbreekt: [ontbreekt.soort === 'bedrag' ? ontbreekt.naam : ontbreekt.vraag],
    };
  }
  const { cijfers, verschil } = opgave;
  const vorige = (await opgavenVan(tx, persoon, jaar)).find((each) => each.gemeente === gemeente);
  const niets = cijfers.netto === 0 && cijfers.loonheffing === 0;
  if (vorige ? zelfdeCijfers({ ...vorige, loonheffingskorting: 0 }, cijfers) : niets)
    return { ...LEGE_TELLING, gelijk: 1 };
  const id = uuidv7();
  const ontvanger = { id: persoon, uitvoerder, gemeente };
  const { afdeling } = await loketVan(tx, uitvoerder, gemeente);
  const gegevens = await briefgegevens(tx, ontvanger, afdeling, door);
  const { netto, loonheffing, zvw, loonheffingskorting } = cijfers;
  const brief = maakBrief('jaaropgave', {
    ...gegevens,
    ...{ jaar, netto, loonheffing, zvw, loonheffingskorting },
    ...(vorige ? { vervangt: { kenmerk: vorige.kenmerk, op: vorige.op } } : {}),
  });
  const verstuurd = await verstuurBrief(tx, brief, ontvanger, door);
  await tx`insert into jaaropgave ${tx({
    ...{ id, uitvoerder, gemeente, persoon, jaar, versie: (vorige?.versie ?? 0) + 1, jaarrun, op: door.vandaag },
    ...{ netto_in_centen: netto, loonheffing_in_centen: loonheffing, bruto_in_centen: cijfers.bruto },
    ...{ zvw_in_centen: zvw, loonheffingskorting_in_centen: loonheffingskorting, brief: verstuurd.id },
  })}`;
  const kop = { uitvoerder, gemeente, persoon, boekdatum: door.vandaag, omschrijving: `Jaaropgave ${jaar}` };
  const post = boekAfdracht(kop, jaarmaanden(jaar).laatste, { loon: 0, ...verschil });
  await boek(tx, [{ bron: { soort: 'jaaropgave', id }, posten: post ? [post] : [] }], door.nu);
  return vorige ? { ...LEGE_TELLING, verbeterd: 1 } : { ...LEGE_TELLING, gemaakt: 1 };
}
