import {
  type Dwangsomstuk,
  dwangsomVanAanvraag,
  dwangsomVanBezwaar,
  teBetalenDwangsom,
} from '@meedoen/casework/besluit';
import { boekDwangsom } from '@meedoen/casework/betaling';
import type { Bezwaar } from '@meedoen/casework/bezwaar';
import { euro } from '@meedoen/casework/opmaak';
import { REDEN_DWANGSOM } from '@meedoen/casework/recht';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Betrokkene } from '../../platform/logboek/index.ts';
import { type Zaak, zaakMetId } from '../aanvraag/index.ts';
import { instantVan, WETVERSIE } from '../berekening/index.ts';
import { boek } from '../grootboek/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';

/** What was decided late: an aanvraag or an objection. */
export type TeLaat = { readonly zaak: string } | { readonly bezwaar: string };

/** It with what there is to fix about it. */
interface Dwangsomzaak extends Pick<Besluit, 'uitvoerder' | 'gemeente' | 'persoon' | 'zaak' | 'bezwaar'> {
  readonly behandelaar: string | undefined;
  /** Undefined: its days still run, or nothing was forfeited. */
  readonly stuk: Dwangsomstuk | undefined;
}

/** @param ingetrokken the aanvraag as it was before it was withdrawn today. */
async function dwangsomzaakVan(
  tx: Tx,
  over: TeLaat,
  vandaag: IsoDate,
  ingetrokken?: Zaak,
): Promise<Dwangsomzaak | undefined> {
  if ('zaak' in over) {
    const zaak = ingetrokken ?? (await zaakMetId(tx, over.zaak));
    const { uitvoerder, gemeente, persoon, kenmerk, toestand } = zaak;
    const eerder = { kenmerk, eerder: await eerderGegeven(tx, over) };
    return {
      ...{ uitvoerder, gemeente, persoon, zaak: zaak.id, bezwaar: null, behandelaar: toestand.behandelaar },
      stuk: dwangsomVanAanvraag(toestand, eerder, vandaag, ingetrokken && vandaag),
    };
  }
  const [rij] = await tx<{ kenmerk: string; toestand: Bezwaar }[]>`
    select kenmerk, toestand from bezwaar where id = ${over.bezwaar}`;
  if (!rij) return undefined;
  const { uitvoerder, gemeente, persoon } = rij.toestand;
  const eerder = { kenmerk: rij.kenmerk, eerder: await eerderGegeven(tx, over) };
  return {
    // who handles objections proposes no besluit: the task goes to the consulent
    ...{ uitvoerder, gemeente, persoon, zaak: null, bezwaar: over.bezwaar, behandelaar: undefined },
    stuk: dwangsomVanBezwaar(rij.toestand, eerder, vandaag),
  };
}

/** What besluiten about the same delay gave before, by the ledger. */
async function eerderGegeven(tx: Tx, over: TeLaat): Promise<Cents> {
  const [rij] = await tx<{ bedrag: number }[]>`
    select coalesce(sum(b.bedrag_in_centen), 0)::bigint as bedrag
    from boeking b join besluit v on v.id = b.besluit
    where b.rekening = 'dwangsomlast' and ${'zaak' in over ? tx`v.zaak = ${over.zaak}` : tx`v.bezwaar = ${over.bezwaar}`}`;
  return Number(rij?.bedrag ?? 0);
}

/** Besluiten and proposals about the same delay that still stand. */
const dwangsombesluiten = (tx: Tx, over: TeLaat) => tx<{ id: string; status: string }[]>`
  select id, status from besluit where soort = 'dwangsom-vaststellen' and status <> 'vervallen'
    and ${'zaak' in over ? tx`zaak = ${over.zaak}` : tx`bezwaar = ${over.bezwaar}`}`;

const bevrorenVan = async (
  tx: Tx,
  { uitvoerder, gemeente, persoon }: Pick<Besluit, 'uitvoerder' | 'gemeente' | 'persoon'>,
  dwangsom: Dwangsomstuk,
  nu: Date,
): Promise<Bevroren> => ({
  aanvrager: persoon,
  bekendOp: instantVan(nu),
  feiten: [],
  wet: WETVERSIE,
  beleid: await beleidOmTeBewaren(tx, uitvoerder, gemeente),
  maand: null,
  uitkomst: null,
  maanden: [],
  dwangsom,
});

/** Why there is nothing to begin. */
export type GeenDwangsombesluit = 'niets-verbeurd' | 'al-begonnen' | 'al-vastgesteld';

/**
 * Begins the besluit that fixes a dwangsom, once: its days are over, and no proposal or besluit says the same already.
 * A besluit that was revoked, or gave less, may be followed by another that gives the rest.
 */
export async function beginDwangsom(
  tx: Tx,
  over: TeLaat,
  door: Opdrachtgever,
  ingetrokken?: Zaak,
): Promise<Besluit | GeenDwangsombesluit> {
  // two causes at once take turns: there is one proposal about the same days
  const sleutel = `dwangsom ${'zaak' in over ? over.zaak : over.bezwaar}`;
  await tx`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`;
  const zaak = await dwangsomzaakVan(tx, over, door.vandaag, ingetrokken);
  if (!zaak?.stuk) return 'niets-verbeurd';
  const er = await dwangsombesluiten(tx, over);
  if (er.some(({ status }) => status !== 'bekendgemaakt')) return 'al-begonnen';
  if (er.length > 0 && teBetalenDwangsom(zaak.stuk, null) === 0) return 'al-vastgesteld';
  const { stuk, behandelaar, ...wie } = zaak;
  const onderwerp = { ...wie, soort: 'dwangsom-vaststellen' as const, recht: null };
  const bevroren = await bevrorenVan(tx, wie, stuk, door.nu);
  const opdracht = { commando: 'startVoorstel' as const, ingangsdatum: null, bevroren, motivering: REDEN_DWANGSOM };
  const besluit = await startBesluit(tx, onderwerp, opdracht, door);
  await zetTaakKlaar(
    tx,
    {
      ...{ uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente, persoon: zaak.persoon, zaak: zaak.zaak },
      soort: 'herziening',
      titel: `Dwangsom vaststellen: ${euro(stuk.verbeurd)}, ${stuk.dagen} ${stuk.dagen === 1 ? 'dag' : 'dagen'} te laat`,
      uiterlijk: stuk.vaststellenUiterlijk,
      ...(behandelaar ? { behandelaar } : {}),
      ontstaanUit: `Te laat beslist: ${stuk.kenmerk}`,
      bron: besluit.id,
    },
    door.nu,
  );
  return besluit;
}

/** As `beginDwangsom`, by itself: what was fixed once is not looked at again without a person. */
export async function proposeDwangsom(tx: Tx, over: TeLaat, door: Opdrachtgever, ingetrokken?: Zaak): Promise<void> {
  await alsSysteem(tx, async () => {
    if ((await dwangsombesluiten(tx, over)).length === 0) await beginDwangsom(tx, over, door, ingetrokken);
  });
}

/**
 * What a proposal comes to now. After a withdrawal, or an aanvraag that was opened again, the clock does not tell any
 * more: what was frozen stands.
 */
export async function berekenDwangsombesluit(
  tx: Tx,
  { zaak, bezwaar, toestand: { bevroren }, ...wie }: Besluit,
  { nu, vandaag }: Opdrachtgever,
): Promise<Bevroren> {
  const over = bezwaar ? { bezwaar } : zaak ? { zaak } : undefined;
  const stuk = (over && (await dwangsomzaakVan(tx, over, vandaag))?.stuk) ?? bevroren.dwangsom;
  if (!stuk) throw new Error('a besluit on a dwangsom without its days');
  return bevrorenVan(tx, wie, stuk, nu);
}

/** The dwangsom becomes a debt, which the next day run pays. */
export async function recordDwangsom(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const { id, uitvoerder, gemeente, persoon, toestand } = besluit;
  const { dwangsom } = toestand.bevroren;
  if (!dwangsom) throw new Error('a besluit on a dwangsom without its days');
  const bedrag = teBetalenDwangsom(dwangsom, toestand.aanvulling.geenDwangsom);
  const omschrijving = `Dwangsom ${toestand.kenmerk ?? id}`;
  const post = boekDwangsom({ uitvoerder, gemeente, persoon, boekdatum: door.vandaag, omschrijving }, bedrag, id);
  await boek(tx, [{ bron: { soort: 'besluit', id }, posten: post ? [post] : [] }], door.nu);
}

/**
 * Job, every day: of what is not decided yet the days run out without anybody doing something.
 * @returns whose aanvraag or bezwaar was looked at
 */
export async function proposeVerlopenDwangsommen(
  tx: Tx,
  uitvoerder: string,
  door: Opdrachtgever,
): Promise<Betrokkene[]> {
  const rijen = await tx<{ zaak: string | null; bezwaar: string | null; persoon: string; gemeente: string }[]>`
    select z.id as zaak, null as bezwaar, z.persoon, z.gemeente from zaak z
    where z.uitvoerder = ${uitvoerder} and z.soort = 'aanvraag' and z.open
      and jsonb_array_length(coalesce(z.toestand->'ingebrekestellingen', '[]')) > 0
      and not exists (select 1 from besluit b where b.zaak = z.id and b.soort = 'dwangsom-vaststellen' and b.status <> 'vervallen')
    union all
    select null, w.id, w.persoon, w.gemeente from bezwaar w
    where w.uitvoerder = ${uitvoerder} and w.open
      and jsonb_array_length(coalesce(w.toestand->'ingebrekestellingen', '[]')) > 0
      and not exists (select 1 from besluit b where b.bezwaar = w.id and b.soort = 'dwangsom-vaststellen' and b.status <> 'vervallen')`;
  for (const { zaak, bezwaar } of rijen) {
    if (zaak) await proposeDwangsom(tx, { zaak }, door);
    if (bezwaar) await proposeDwangsom(tx, { bezwaar }, door);
  }
  return rijen.map(({ persoon, gemeente }) => ({ id: persoon, gemeente }));
}
