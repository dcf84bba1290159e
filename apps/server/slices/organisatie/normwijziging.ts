import { maakBrief } from '@meedoen/casework/brief';
import type { Feit } from '@meedoen/casework/feiten';
import { datum } from '@meedoen/casework/opmaak';
import { type Instant, instant } from '@meedoen/casework/tijdstip';
import { addDays, type Cents, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { berekenDag, type MaandUitkomst } from '@meedoen/law/participatiewet';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import type { Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { rekenbasis } from '../berekening/index.ts';
import { feitenPerHuishouden } from '../betaalrun/index.ts';
import { briefgegevens, verstuurBrief } from '../brief/index.ts';
import type { Recht } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { leefvormOp } from './leefvorm.ts';

export interface Groep {
  readonly aantal: number;
  readonly van: Cents;
  readonly naar: Cents;
}

/** What computing a change gave so far; the row carries it. */
export interface Uitkomst {
  /** Facts known until here, so that letters say what was approved. */
  readonly bekendOp: Instant;
  readonly aantal: number;
  /** Last right that was computed; the next portion goes on after it. */
  readonly na: string | null;
  readonly groepen: Readonly<Record<string, Groep>>;
  /** Amounts a household needs and nobody published. */
  readonly ontbreekt: readonly string[];
  /** Version of the policy per gemeente; an amount entered later makes it another one. */
  readonly beleid: Readonly<Record<string, string>>;
}

export interface Normrij {
  readonly uitvoerder: string;
  readonly vanaf: IsoDate;
  readonly status: 'voorbereid' | 'goedgekeurd';
  readonly uitkomst: Uitkomst;
  readonly klaar: boolean;
  readonly brieven: number;
  readonly brieven_tot: string | null;
  readonly voorbereid_door: string | null;
  readonly goedgekeurd_door: string | null;
  readonly reden: string | null;
}

/** Rights computed in one transaction. */
const PORTIE = 500;
/** Portions that are done while the one who asked waits; the rest follows by job. */
const PORTIES_METEEN = 4;
const BRIEVEN_PER_KEER = 100;
export const ONBEKEND = 'nog niet te berekenen';

export const legeUitkomst = (nu: Date): Uitkomst => ({
  bekendOp: instant(nu.toISOString()),
  aantal: 0,
  na: null,
  groepen: {},
  ontbreekt: [],
  beleid: {},
});

export async function normrijVan(tx: Tx, uitvoerder: string, vanaf: IsoDate): Promise<Normrij | undefined> {
  const [rij] = await tx<
    Normrij[]
  >`select * from normwijziging where uitvoerder = ${uitvoerder} and vanaf = ${vanaf} for update`;
  return rij;
}

/** Rights that run on both sides of the change. */
export const lopendOp = (tx: Tx, uitvoerder: string, vanaf: IsoDate) =>
  tx`r.uitvoerder = ${uitvoerder} and r.geldig @> ${addDays(vanaf, -1)}::date and r.geldig @> ${vanaf}::date`;

interface Gerekend {
  readonly recht: Recht;
  readonly was: MaandUitkomst | undefined;
  readonly wordt: MaandUitkomst | undefined;
  readonly leefvorm: string;
  readonly ontbreekt: readonly string[];
  readonly beleidsversie: string;
}

/** Computes a portion of rights on the day before and on the day itself, as known at one moment. */
async function reken(tx: Tx, rechten: readonly Recht[], vanaf: IsoDate, bekendOp: Instant): Promise<Gerekend[]> {
  const feiten = await feitenPerHuishouden(
    tx,
    rechten.map(({ persoon }) => persoon),
  );
  const gerekend: Gerekend[] = [];
  for (const recht of rechten)
    gerekend.push(await rekenRecht(tx, recht, feiten.get(recht.persoon) ?? [], vanaf, bekendOp));
  return gerekend;
}

async function rekenRecht(
  tx: Tx,
  recht: Recht,
  feiten: readonly Feit[],
  vanaf: IsoDate,
  bekendOp: Instant,
): Promise<Gerekend> {
  const { melding, geldig } = recht.toestand;
  const { dossier, ontbreekt } = rekenbasis(feiten, {
    aanvrager: recht.persoon,
    bekendOp,
    melding,
    toekenning: geldig,
  });
  const beleid = await beleidVoor(tx, recht.uitvoerder, recht.gemeente);
  const was = berekenDag(dossier, addDays(vanaf, -1), beleid);
  const wordt = berekenDag(dossier, vanaf, beleid);
  const bedragen = [...was.ontbreekt, ...wordt.ontbreekt].flatMap((each) =>
    each.soort === 'bedrag' ? [each.naam] : [],
  );
  const bekend = ontbreekt.length === 0 && was.uitbetaling !== undefined && wordt.uitbetaling !== undefined;
  return {
    recht,
    was: bekend ? was : undefined,
    wordt: bekend ? wordt : undefined,
    leefvorm: bekend ? leefvormOp(dossier, vanaf, wordt) : ONBEKEND,
    ontbreekt: bedragen,
    beleidsversie: beleid.versie,
  };
}

function telBij(uitkomst: Uitkomst, gerekend: readonly Gerekend[]): Uitkomst {
  const groepen: Record<string, Groep> = { ...uitkomst.groepen };
  const beleid: Record<string, string> = { ...uitkomst.beleid };
  const ontbreekt = new Set(uitkomst.ontbreekt);
  for (const { recht, was, wordt, leefvorm, ontbreekt: namen, beleidsversie } of gerekend) {
    const oud = groepen[leefvorm] ?? { aantal: 0, van: 0, naar: 0 };
    groepen[leefvorm] = {
      aantal: oud.aantal + 1,
      van: oud.van + (was?.uitbetaling?.value ?? 0),
      naar: oud.naar + (wordt?.uitbetaling?.value ?? 0),
    };
    beleid[recht.gemeente] = beleidsversie;
    for (const naam of namen) ontbreekt.add(naam);
  }
  const na = gerekend.at(-1)?.recht.id ?? uitkomst.na;
  const aantal = uitkomst.aantal + gerekend.length;
  return { ...uitkomst, aantal, na, groepen, beleid, ontbreekt: [...ontbreekt].sort() };
}

const rechtenNa = (tx: Tx, uitvoerder: string, vanaf: IsoDate, na: string | null, aantal: number) => tx<Recht[]>`
  select r.id, r.uitvoerder, r.gemeente, r.kenmerk, r.persoon, r.partner, r.versie, r.toestand from recht r
  where ${lopendOp(tx, uitvoerder, vanaf)} and r.status <> 'beeindigd' and (${na}::uuid is null or r.id > ${na}::uuid)
  order by r.id limit ${aantal}`;

/** Computes until done or until this turn is over; then a job goes on. Runs as the system: it reads whole households. */
export async function rekenVerder(
  tx: Tx,
  rij: Pick<Normrij, 'uitvoerder' | 'vanaf' | 'uitkomst'>,
  klok: Klok,
): Promise<void> {
  const { uitvoerder, vanaf } = rij;
  let { uitkomst } = rij;
  const begin = klok.nu();
  for (let i = 0; i < PORTIES_METEEN; i++) {
    const rechten = await rechtenNa(tx, uitvoerder, vanaf, uitkomst.na, PORTIE);
    const klaar = rechten.length < PORTIE;
    uitkomst = telBij(uitkomst, await reken(tx, rechten, vanaf, uitkomst.bekendOp));
    if (rechten.length > 0)
      await noteer(tx, uitvoerder, rechten, 'Uitkering doorgerekend met nieuwe bedragen', begin, klok);
    await tx`update normwijziging set uitkomst = ${jsonb(tx, uitkomst)}, klaar = ${klaar} where uitvoerder = ${uitvoerder} and vanaf = ${vanaf}`;
    if (klaar) return;
  }
  await zetInWachtrij(tx, { soort: 'normwijziging-rekenen', gegevens: { vanaf }, uitvoerder }, klok.nu());
}

async function noteer(tx: Tx, uitvoerder: string, rechten: readonly Recht[], naam: string, begin: Date, klok: Klok) {
  await recordTaak(tx, {
    ...{ uitvoerder, begin, eind: klok.nu(), wie: 'Wijziging van normen', wat: naam, doel: 'recht-op-bijstand' },
    betrokkenen: rechten.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })),
  });
}

const dagUit = ({ gegevens }: Opdracht): IsoDate => isoDate(String(gegevens.vanaf));

/** Job `normwijziging-rekenen`. */
export async function rekenNormwijziging(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const rij = opdracht.uitvoerder ? await normrijVan(tx, opdracht.uitvoerder, dagUit(opdracht)) : undefined;
  if (rij && !rij.klaar && rij.status === 'voorbereid') await rekenVerder(tx, rij, klok);
}

/** Job `normwijziging-brieven`: a letter to everybody whose amount changes, in portions; each right gets one. */
export async function schrijfNormbrieven(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder } = opdracht;
  const vanaf = dagUit(opdracht);
  const rij = uitvoerder ? await normrijVan(tx, uitvoerder, vanaf) : undefined;
  if (rij?.status !== 'goedgekeurd') return;
  const begin = klok.nu();
  const door = { nu: begin, vandaag: klok.vandaag() };
  const [wie] = await tx<{ naam: string }[]>`select naam from medewerker where id = ${rij.goedgekeurd_door}`;
  const rechten = await rechtenNa(tx, rij.uitvoerder, vanaf, rij.brieven_tot, BRIEVEN_PER_KEER);
  const geschreven: Recht[] = [];
  for (const { recht, was, wordt, ontbreekt } of await reken(tx, rechten, vanaf, rij.uitkomst.bekendOp)) {
    if (!was || !wordt) {
      await zetZonderBrief(tx, recht, vanaf, ontbreekt, begin);
      continue;
    }
    if (was.uitbetaling?.value === wordt.uitbetaling?.value) continue;
    const persoon = { id: recht.persoon, uitvoerder: recht.uitvoerder, gemeente: recht.gemeente };
    const gegevens = await briefgegevens(tx, persoon, wie?.naam ?? '', door);
    await verstuurBrief(tx, maakBrief('normwijziging', { ...gegevens, vanaf, was, wordt }), persoon, door);
    geschreven.push(recht);
  }
  if (geschreven.length > 0)
    await noteer(tx, rij.uitvoerder, geschreven, 'Brief over nieuwe bedragen gemaakt', begin, klok);
  const tot = rechten.at(-1)?.id ?? rij.brieven_tot;
  await tx`update normwijziging set brieven = brieven + ${geschreven.length}, brieven_tot = ${tot}
    where uitvoerder = ${rij.uitvoerder} and vanaf = ${vanaf}`;
  if (rechten.length === BRIEVEN_PER_KEER)
    await zetInWachtrij(
      tx,
      { soort: 'normwijziging-brieven', gegevens: { vanaf }, uitvoerder: rij.uitvoerder },
      klok.nu(),
    );
}

/** What cannot be computed yet gets no letter, and somebody who writes it once it can. */
async function zetZonderBrief(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Recht,
  vanaf: IsoDate,
  ontbreekt: readonly string[],
  nu: Date,
): Promise<void> {
  const waarom = ontbreekt.length > 0 ? `nog niet bekend is ${ontbreekt.join(', ')}` : 'er ontbreken gegevens';
  const titel = `Nieuwe bedragen vanaf ${datum(vanaf)}: geen brief, ${waarom}`.slice(0, 300);
  const taak = { uitvoerder, gemeente, persoon, soort: 'taak', titel, uiterlijk: null, bron: id } as const;
  await zetTaakKlaar(tx, { ...taak, ontstaanUit: 'Wijziging van normen' }, nu);
}

/** Gemeenten in which a right runs over this day; who prepares or approves must hold the task in all of them. */
export async function geraakteGemeenten(
  tx: Tx,
  uitvoerder: string,
  vanaf: IsoDate,
): Promise<{ gemeente: string; aantal: number }[]> {
  return alsSysteem(tx, async () => {
    const rijen = await tx<{ gemeente: string; aantal: number }[]>`
      select r.gemeente, count(*)::int as aantal from recht r
      where ${lopendOp(tx, uitvoerder, vanaf)} and r.status <> 'beeindigd' group by r.gemeente`;
    return [...rijen];
  });
}
