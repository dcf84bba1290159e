import {
  type Cijferblad,
  DEELNAMEN,
  type Geteld,
  maakBlad,
  OVERIG,
  periodenOp,
  staatNog,
  type Tellingcode,
} from '@meedoen/casework/cijfers';
import { EINDREDENEN } from '@meedoen/casework/recht';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { leesIndicatoren } from './catalogus.ts';
import { telBijstand, telBruto, telKwijtschelding, telVorderingen } from './tel-geld.ts';
import { telDuurzaam, telHuishoudens, telPlan } from './tel-huishoudens.ts';
import { telBoetes, telMaatregelen, telOntheffing, telSignalen, telVrijlating } from './tel-plichten.ts';
import { telAanvraagbesluiten, telBezwaren, telKlachten } from './tel-termijnen.ts';
import { telGroepen, telNazorg, telSubsidie, telTrajecten } from './tel-werk.ts';
import type { Teller } from './vraag.ts';

/** Every function that counts; each says which of the counts it gives. */
const TELLERS: readonly Teller[] = [
  ...[
    telHuishoudens,
    telDuurzaam,
    telPlan,
    telGroepen,
    telTrajecten,
    telNazorg,
    telSubsidie,
    telVrijlating,
    telOntheffing,
  ],
  ...[telMaatregelen, telBoetes, telSignalen, telBijstand, telBruto, telVorderingen, telKwijtschelding],
  ...[telAanvraagbesluiten, telBezwaren, telKlachten],
];

export interface Bladvan {
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** Names of parts: of the groups and instruments of the gemeente, of reasons of the CBS, or those that are the same everywhere. */
async function namen(tx: Tx, { uitvoerder, gemeente }: Bladvan, dag: IsoDate) {
  const groepen = await tx<{ code: string; naam: string }[]>`
    select groep as code, naam from indelinggroep
    where indeling = toegang.hoofdindeling(${uitvoerder}, ${gemeente}, ${dag}::date)`;
  const instrumenten = await tx<{ code: string; naam: string }[]>`select code, naam from instrument`;
  const groep = new Map(groepen.map(({ code, naam }) => [code, naam]));
  const instrument = new Map(instrumenten.map(({ code, naam }) => [code, naam]));
  const reden = new Map(EINDREDENEN.map(({ code, tekst }) => [code, tekst]));
  return (telling: Tellingcode, deel: string): string => {
    if (deel === OVERIG) return 'Al het andere samen';
    if (telling === 'groepen') return groep.get(deel) ?? deel;
    if (telling === 'verplaatst')
      return deel
        .split('>')
        .map((code) => groep.get(code) ?? code)
        .join(' naar ');
    if (telling === 'trajecten-begonnen') return instrument.get(deel) ?? deel;
    return DEELNAMEN[telling]?.[deel] ?? (telling === 'uitstroom' ? reden.get(deel) : undefined) ?? deel;
  };
}

/** Everything that is counted, before anything is left out: it goes nowhere but into a sheet. Runs as the system. */
export async function telAlles(tx: Tx, van: Bladvan, vandaag: IsoDate): Promise<readonly Geteld[]> {
  const vraag = { ...van, perioden: periodenOp(vandaag), vandaag };
  const geteld: Geteld[] = [];
  for (const tel of TELLERS) geteld.push(...(await tel(tx, vraag)));
  return geteld;
}

/**
 * Counts and keeps the sheet of a gemeente as it is on a day: once for as long as no month or half year closes. Until then
 * the sheet stays as it was told, also when a besluit of these days is about a time that is over. Runs as the system.
 */
export async function berekenBlad(tx: Tx, van: Bladvan, vandaag: IsoDate): Promise<Cijferblad> {
  const begin = performance.now();
  const perioden = periodenOp(vandaag);
  const catalogus = await leesIndicatoren();
  const [bewaard] = await tx<{ inhoud: Cijferblad }[]>`
    select inhoud from cijferblad where uitvoerder = ${van.uitvoerder} and gemeente = ${van.gemeente}`;
  if (bewaard && staatNog(bewaard.inhoud, { catalogus, perioden })) {
    await tx`update cijferblad set dag = ${vandaag} where uitvoerder = ${van.uitvoerder} and gemeente = ${van.gemeente}`;
    return bewaard.inhoud;
  }
  const geteld = await telAlles(tx, van, vandaag);
  const blad = maakBlad({ catalogus, geteld, perioden, vandaag, naamVan: await namen(tx, van, vandaag) });
  const rij = { ...van, dag: vandaag, inhoud: jsonb(tx, blad), duur_in_ms: Math.round(performance.now() - begin) };
  await tx`insert into cijferblad ${tx(rij as never)} on conflict (uitvoerder, gemeente) do update set
    dag = excluded.dag, inhoud = excluded.inhoud, duur_in_ms = excluded.duur_in_ms`;
  return blad;
}

/**
 * The sheet of a gemeente as it was kept. Of a day before today the jobs door looks whether it still stands while it is
 * read; only when there is none yet whoever asks waits for it. Runs as the system.
 */
export async function bladVan(tx: Tx, van: Bladvan, klok: Klok): Promise<Cijferblad> {
  const [rij] = await tx<{ dag: IsoDate; inhoud: Cijferblad }[]>`
    select dag, inhoud from cijferblad where uitvoerder = ${van.uitvoerder} and gemeente = ${van.gemeente}`;
  if (!rij) return berekenBlad(tx, van, klok.vandaag());
  if (rij.dag < klok.vandaag()) await planCijfers(tx, van.uitvoerder, klok);
  return rij.inhoud;
}

/** Gemeenten whose bijstand an uitvoerder carries out on a day. */
export const gemeentenVan = (tx: Tx, uitvoerder: string, dag: IsoDate) => tx<{ code: string; naam: string }[]>`
  select g.code, g.naam from mandaat m join gemeente g on g.code = m.gemeente
  where m.uitvoerder = ${uitvoerder} and m.taakgebied = 'algemene-bijstand' and m.geldig @> ${dag}::date
  order by g.naam`;

/** Makes the sheets of an uitvoerder again that do not stand any more. */
export async function maakBladen(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder } = opdracht;
  if (!uitvoerder) throw new Error('figures of nobody');
  for (const { code } of await gemeentenVan(tx, uitvoerder, klok.vandaag()))
    await berekenBlad(tx, { uitvoerder, gemeente: code }, klok.vandaag());
}

/** Plans the counting of today; twice is once. */
export async function planCijfers(tx: Tx, uitvoerder: string, klok: Klok): Promise<void> {
  const dag = klok.vandaag();
  const sleutel = `cijfers:${uitvoerder}:${dag}`;
  await zetInWachtrij(
    tx,
    { soort: 'cijfers', gegevens: { dag }, uitvoerder, sleutel, nietVoor: beginVan(dag) },
    klok.nu(),
  );
}
