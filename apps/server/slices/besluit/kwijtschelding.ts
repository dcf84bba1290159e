import type { Kwijtscheldingstuk } from '@meedoen/casework/besluit';
import { boekKwijtschelding } from '@meedoen/casework/betaling';
import { type Besluitgegevens, type Brief, maakBrief } from '@meedoen/casework/brief';
import { euro } from '@meedoen/casework/opmaak';
import type { Besluitsoort } from '@meedoen/casework/recht';
import { type Cents, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { instantVan, WETVERSIE } from '../berekening/index.ts';
import { boek } from '../grootboek/index.ts';
import { geefKwijtscheldingopdracht, kwijtscheldingBij, kwijtscheldingenVan } from '../kwijtschelding/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, besluitMetId, geefBesluitopdracht, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';

export const isKwijtschelding = (soort: Besluitsoort): soort is 'kwijtschelden' | 'kwijtschelding-afwijzen' =>
  soort === 'kwijtschelden' || soort === 'kwijtschelding-afwijzen';

/** A besluit on remission, proposed by who collects: whoever may sign decides. */
export async function startKwijtschelding(
  tx: Tx,
  over: Pick<Besluit, 'uitvoerder' | 'gemeente' | 'persoon'> & {
    readonly soort: 'kwijtschelden' | 'kwijtschelding-afwijzen';
  },
  stuk: Kwijtscheldingstuk,
  motivering: string,
  door: Opdrachtgever,
): Promise<Besluit> {
  const { uitvoerder, gemeente, persoon } = over;
  const bevroren: Bevroren = {
    ...{ aanvrager: persoon, bekendOp: instantVan(door.nu), feiten: [], wet: WETVERSIE, maand: null, uitkomst: null },
    ...{ beleid: await beleidOmTeBewaren(tx, uitvoerder, gemeente), maanden: [], kwijtschelding: stuk },
  };
  const opdracht = { commando: 'startVoorstel' as const, ingangsdatum: null, bevroren, motivering };
  const besluit = await startBesluit(tx, { ...over, zaak: null, recht: null }, opdracht, door);
  const wie = door.auteur.id;
  const voorgesteld = await geefBesluitopdracht(tx, besluit, { commando: 'proposeBesluit', door: wie }, door);
  const wat = over.soort === 'kwijtschelden' ? euro(stuk.bedrag) : 'afwijzen';
  await zetTaakKlaar(
    tx,
    {
      ...{ uitvoerder, gemeente, persoon, soort: 'herziening', uiterlijk: null, bron: besluit.id },
      titel: `Kwijtschelding ${stuk.kenmerk} vaststellen: ${wat}`,
      ontstaanUit: 'Voorstel van invordering',
    },
    door.nu,
  );
  return voorgesteld;
}

/** A proposal that is not needed any more: withdrawn, or made again after it was sent back. */
export async function dropKwijtschelding(tx: Tx, id: string, door: Opdrachtgever): Promise<void> {
  const besluit = await besluitMetId(tx, id);
  if (!besluit || !['concept', 'voorgesteld'].includes(besluit.toestand.status)) return;
  await geefBesluitopdracht(tx, besluit, { commando: 'vervalVoorstel' }, door);
  await alsSysteem(
    tx,
    () => tx`update taak set klaar_op = ${door.nu}, uitkomst = 'Vervallen' where bron = ${id} and klaar_op is null`,
  );
}

/** What the proposal comes to now: what was paid meanwhile is not remitted. */
export async function berekenKwijtschelding(tx: Tx, { toestand: { bevroren } }: Besluit): Promise<Bevroren> {
  const stuk = bevroren.kwijtschelding;
  if (!stuk) throw new Error('a besluit on remission without its debt');
  const rest = await openOp(tx, stuk.vordering);
  return { ...bevroren, kwijtschelding: { ...stuk, rest, bedrag: Math.min(stuk.bedrag, rest) } };
}

async function openOp(tx: Tx, vordering: string): Promise<Cents> {
  const [rij] = await tx<{ rest: number }[]>`
    select coalesce(sum(bedrag_in_centen), 0)::bigint as rest from boeking
    where vordering = ${vordering} and rekening = 'vordering'`;
  return Number(rij?.rest ?? 0);
}

/** What whoever signs sees of the law: the debt, and whether there is a power. */
export const kwijtscheldingsvoorwaarden = ({ kenmerk, rest, artikel, kan, wet }: Kwijtscheldingstuk) => [
  {
    tekst: `Mag ${kenmerk} (nog ${euro(rest)}) worden kwijtgescholden?`,
    artikel,
    stand: kan ? ('ja' as const) : ('nee' as const),
    uitleg: wet,
  },
];

export function kwijtscheldingsbrief({ soort, toestand }: Besluit, basis: Besluitgegevens): Brief | string {
  const stuk = toestand.bevroren.kwijtschelding;
  if (!stuk) throw new Error('a besluit on remission without its debt');
  const { kenmerk: vordering, rest: schuld, bedrag: cents } = stuk;
  if (soort === 'kwijtschelding-afwijzen')
    return maakBrief('kwijtschelding-afwijzen', {
      ...basis,
      ...{ vordering, schuld },
      ...(stuk.opVerzoek ? { gevraagdOp: stuk.gevraagdOp } : {}),
    });
  if (cents <= 0) return 'Er staat niets meer open op deze vordering. Laat het voorstel vervallen.';
  return maakBrief('kwijtschelden', { ...basis, vordering, schuld, cents });
}

/** Remission leaves the ledger on an account of its own; the request is answered. */
export async function recordKwijtschelding(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const stuk = besluit.toestand.bevroren.kwijtschelding;
  const zaak = await kwijtscheldingBij(tx, besluit.id);
  if (!stuk || !zaak) throw new Error('a besluit on remission without its request');
  const { id, uitvoerder, gemeente, persoon, toestand } = besluit;
  await tx`select pg_advisory_xact_lock(hashtextextended(${`vordering ${stuk.vordering}`}, 0))`;
  const rest = await openOp(tx, stuk.vordering);
  const bedrag = Math.max(0, Math.min(stuk.bedrag, rest));
  const kop = {
    ...{ uitvoerder, gemeente, persoon, boekdatum: door.vandaag },
    omschrijving: `Kwijtgescholden ${toestand.kenmerk ?? ''}`.trim(),
  };
  const post = boekKwijtschelding(kop, monthOfDate(door.vandaag), bedrag, stuk.vordering);
  await boek(tx, [{ bron: { soort: 'besluit', id }, posten: post ? [post] : [] }], door.nu);
  const opdracht = { command: 'decideKwijtschelding', bedrag, ...doorVan(door) } as const;
  await geefKwijtscheldingopdracht(tx, zaak, opdracht, { vandaag: door.vandaag, rest, teruggestuurd: false }, door);
  if (bedrag === rest)
    await tx`update taak set klaar_op = ${door.nu}, uitkomst = 'Kwijtgescholden' where bron = ${stuk.vordering} and klaar_op is null`;
}

/** A refusal that was revoked on objection is looked at again; what was remitted stays remitted. */
export async function reopenKwijtschelding(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const zaak = await kwijtscheldingBij(tx, besluit.id);
  if (zaak?.toestand.toestand !== 'afgewezen') return;
  const { uitvoerder, gemeente, persoon } = besluit;
  const context = { vandaag: door.vandaag, rest: zaak.toestand.rest, teruggestuurd: false };
  const { vordering } = zaak.toestand;
  const laatste = (await kwijtscheldingenVan(tx, [vordering])).get(vordering);
  // it was asked again meanwhile: one request is open at a time, and that one is looked at with the objection
  const ander = laatste && ['gevraagd', 'voorgesteld'].includes(laatste.toestand.toestand) ? laatste : undefined;
  if (!ander)
    await geefKwijtscheldingopdracht(tx, zaak, { command: 'reopenKwijtschelding', ...doorVan(door) }, context, door);
  const titel = 'Kwijtschelding opnieuw beoordelen: bezwaar gegrond';
  const bron = ander?.id ?? zaak.id;
  // the task of the new request is about the same: it says so and keeps its day
  const er = await alsSysteem(
    tx,
    () => tx`update taak set titel = ${titel} where bron = ${bron} and soort = 'taak' and klaar_op is null returning 1`,
  );
  if (er.length > 0) return;
  await zetTaakKlaar(
    tx,
    { ...{ uitvoerder, gemeente, persoon, soort: 'taak', uiterlijk: null, bron }, titel, ontstaanUit: 'Bezwaar' },
    door.nu,
  );
}

const doorVan = (door: Opdrachtgever) => ({ door: door.auteur.id ?? 'systeem', op: instantVan(door.nu) });
