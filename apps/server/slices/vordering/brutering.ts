import { boekAfdracht, boekBrutering, type Journaalpost, loondelen } from '@meedoen/casework/betaling';
import { maakBrief } from '@meedoen/casework/brief';
import type { Jaarstof } from '@meedoen/casework/jaaropgave';
import {
  type Bruteringcommand,
  type Bruteringstand,
  type Brutobedrag,
  bruteringVan,
  nettoPerJaar,
  nextBrutering,
} from '@meedoen/casework/vordering';
import type { Schuld, Vordering } from '@meedoen/contract/vordering';
import { bezwaartermijn } from '@meedoen/law/awb';
import { type Cents, daysIn, type Explained, type IsoDate, type Maand, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { uitlegVan } from '../berekening/index.ts';
import { briefgegevens, verstuurBrief } from '../brief/index.ts';
import { boek, jaarstofVan, loontrekkersVan } from '../grootboek/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { ondertekenaarVan } from './brieven.ts';
import { restVan, sluitAf } from './schuldpost.ts';
import { schuldVan } from './weergave.ts';

interface Rij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly recht: string | null;
  readonly kenmerk: string;
  readonly herkomst: string;
  readonly ontstaanOp: IsoDate;
  readonly maanden: readonly { readonly maand: Maand; readonly bedragInCenten: Cents }[];
  readonly restAanJaareinde: Cents;
  /** What is left of the claim itself, without what was paid: nothing when it was revoked. */
  readonly staat: boolean;
}

interface Besloten {
  readonly vordering: string;
  readonly jaar: number;
  readonly stand: 'bruto' | 'netto';
  readonly netto: number;
  readonly loonheffing: number;
  readonly waarom: readonly Explained<Cents>[];
  readonly motivering: string;
  readonly op: IsoDate;
  readonly bezwaarTot: IsoDate | null;
}

/** Claims with what was owed at the end of the year in which each came to be. */
const nettoposten = (tx: Tx, waar: ReturnType<Tx>) => tx<Rij[]>`
  select v.id, v.uitvoerder, v.gemeente, v.persoon, v.recht, v.kenmerk, v.herkomst, v.ontstaan_op as "ontstaanOp", v.maanden,
    coalesce((select sum(b.bedrag_in_centen) from boeking b join journaalpost j on j.id = b.journaalpost
      where b.vordering = v.id and b.rekening = 'vordering' and extract(year from j.boekdatum) <= extract(year from v.ontstaan_op)), 0)::int as "restAanJaareinde",
    coalesce((select sum(b.bedrag_in_centen) from boeking b join journaalpost j on j.id = b.journaalpost
      where b.vordering = v.id and b.rekening = 'vordering' and j.bron_soort in ('besluit', 'bezwaar')
        and j.soort <> 'kwijtschelding'), 0) > 0 as staat
  from vordering v where v.recht is not null and ${waar} order by v.ontstaan_op, v.id`;

/** What the payroll tax over a year of a claim is, from the ledger as it stands. */
async function bedragVan(tx: Tx, rij: Rij, jaar: number, netto: Cents): Promise<Brutobedrag> {
  const trekkers = await trekkersVan(tx, rij);
  const maanden = rij.maanden.flatMap(({ maand }) => (yearOf(maand) === jaar ? maand : []));
  const [hersteld] = await tx`select 1 from journaalpost where bron_soort = 'jaarwissel' and bron = ${rij.id}`;
  const nog = yearOf(rij.ontstaanOp) === jaar && !hersteld ? loondelen(netto, Math.max(1, trekkers.length)) : [];
  const stoffen = [];
  for (const [i, { persoon }] of trekkers.entries()) {
    const { dagenNu, ...stof } = await jaarstofVan(tx, persoon, rij.gemeente, jaar);
    stoffen.push({ betaald: metOpen(stof, nog[i] ?? 0, maanden), dagenNu });
  }
  return bruteringVan(netto, maanden, stoffen);
}

/** The year with what is still owed of it: it was paid, whatever was claimed back since. */
function metOpen(stof: Jaarstof, netto: Cents, maanden: readonly Maand[]): Jaarstof {
  if (netto === 0) return stof;
  const dagen = new Map(stof.dagen);
  for (const maand of maanden) if (!dagen.has(maand)) dagen.set(maand, daysIn(maand));
  return { ...stof, dagen, maanden: [...stof.maanden, { maand: `${stof.jaar}-12`, netto, loonheffing: 0, zvw: 0 }] };
}

async function trekkersVan(tx: Tx, { uitvoerder, gemeente, persoon, recht, ontstaanOp }: Rij) {
  const kop = { uitvoerder, gemeente, persoon, boekdatum: ontstaanOp, omschrijving: '', ...(recht ? { recht } : {}) };
  return (await loontrekkersVan(tx, [kop]))(kop);
}

/**
 * What was claimed back within a year took its wages back at once; what is still owed of it at the end was paid all the
 * same. Its wages come back here, once for each claim; the tax over them is settled with the year.
 */
export async function restoreJaarloon(
  tx: Tx,
  { persoon, gemeente }: { readonly persoon: string; readonly gemeente: string },
  jaar: number,
  door: Opdrachtgever,
): Promise<void> {
  await alsSysteem(tx, async () => {
    const rijen = await nettoposten(
      tx,
      tx`v.gemeente = ${gemeente} and extract(year from v.ontstaan_op) = ${jaar} and exists (
        select 1 from recht r where r.id = v.recht and (r.persoon = ${persoon} or r.partner = ${persoon}))`,
    );
    for (const rij of rijen) {
      const deel = nettoPerJaar(rij, door.vandaag).find((each) => each.jaar === jaar);
      if (!deel || !rij.staat) continue;
      const trekkers = await trekkersVan(tx, rij);
      const delen = loondelen(deel.netto, Math.max(1, trekkers.length));
      const posten = trekkers.flatMap((trekker, i): Journaalpost[] => {
        const kop = {
          ...{ uitvoerder: rij.uitvoerder, gemeente, persoon: trekker.persoon, boekdatum: door.vandaag },
          omschrijving: `Nog open op ${rij.kenmerk} na ${jaar}`,
        };
        const post = boekAfdracht(kop, `${jaar}-12`, { loon: delen[i] ?? 0, loonheffing: 0, zvw: 0 });
        return post ? [post] : [];
      });
      await boek(tx, [{ bron: { soort: 'jaarwissel', id: rij.id }, posten }], door.nu);
    }
  });
}

async function beslotenOver(tx: Tx, vorderingen: readonly string[]): Promise<Besloten[]> {
  if (vorderingen.length === 0) return [];
  const rijen = await tx<Besloten[]>`
    select vordering, jaar, stand, netto_in_centen as netto, loonheffing_in_centen as loonheffing, waarom, motivering, op,
      bezwaar_tot as "bezwaarTot"
    from brutering where vordering = any(${[...vorderingen]}) order by jaar`;
  return rijen.map((rij) => ({ ...rij, netto: Number(rij.netto), loonheffing: Number(rij.loonheffing) }));
}

type Weergave = Vordering['bruteringen'][number];

/** What was decided over each past year, and for staff what is still to decide, by claim. */
export async function bruteringenVan(
  vorderingen: readonly string[],
  { tx, actor, vandaag }: Pick<Aanroep, 'tx' | 'actor' | 'vandaag'>,
): Promise<Map<string, Weergave[]>> {
  const besloten = await beslotenOver(tx, vorderingen);
  const uit = new Map<string, Weergave[]>();
  const voeg = (vordering: string, weergave: Weergave) => uit.set(vordering, [...(uit.get(vordering) ?? []), weergave]);
  for (const { vordering, jaar, stand, netto, loonheffing, waarom, motivering, op, bezwaarTot } of besloten)
    voeg(vordering, {
      ...{ jaar, stand, nettoInCenten: netto, loonheffingInCenten: loonheffing, ontbreekt: null },
      ...{ uitleg: waarom.map(uitlegVan), reden: motivering, op, bezwaarTot },
    });
  if (actor.soort === 'inwoner' || vorderingen.length === 0) return uit;
  await alsSysteem(tx, async () => {
    for (const rij of await nettoposten(tx, tx`v.id = any(${[...vorderingen]})`))
      for (const { jaar, netto } of rij.staat ? nettoPerJaar(rij, vandaag) : []) {
        if (besloten.some((each) => each.vordering === rij.id && each.jaar === jaar)) continue;
        const bedrag = await bedragVan(tx, rij, jaar, netto);
        voeg(rij.id, {
          ...{ jaar, stand: 'te-beslissen', nettoInCenten: netto, reden: '', op: null, bezwaarTot: null },
          loonheffingInCenten: bedrag.bekend ? bedrag.loonheffing : null,
          ontbreekt: bedrag.bekend ? null : naamVan(bedrag),
          uitleg: bedrag.bekend ? bedrag.waarom.map(uitlegVan) : [],
        });
      }
  });
  return uit;
}

const naamVan = ({ ontbreekt }: Extract<Brutobedrag, { bekend: false }>): string =>
  ontbreekt.soort === 'bedrag' ? ontbreekt.naam : ontbreekt.vraag;

/** A person decides on the payroll tax of a past year, with a letter that may be objected to. @throws Probleem 404, 409 */
export async function decideBrutering(
  id: string,
  {
    jaar,
    uitkomst,
    motivering,
  }: { readonly jaar: number; readonly uitkomst: 'bruto' | 'netto'; readonly motivering: string },
  aanroep: Aanroep,
): Promise<Schuld> {
  const { tx, vandaag, nu } = aanroep;
  const [zichtbaar] = await tx<{ persoon: string; gemeente: string }[]>`
    select persoon, gemeente from vordering where id = ${id}`;
  if (!zichtbaar) throw nietGevonden();
  aanroep.betreft({ id: zichtbaar.persoon, gemeente: zichtbaar.gemeente });
  const door = opdrachtgeverVan(aanroep);
  await sluitAf(tx, [id]);
  await alsSysteem(tx, async () => {
    const [rij] = await nettoposten(tx, tx`v.id = ${id}`);
    const netto = (rij?.staat ? nettoPerJaar(rij, vandaag) : []).find((each) => each.jaar === jaar)?.netto ?? 0;
    const stand: Bruteringstand =
      (await beslotenOver(tx, [id])).find((each) => each.jaar === jaar)?.stand ?? 'te-beslissen';
    if (rij && netto > 0 && yearOf(rij.ontstaanOp) === jaar) await restoreJaarloon(tx, rij, jaar, door);
    const bedrag: Brutobedrag = rij
      ? await bedragVan(tx, rij, jaar, netto)
      : { bekend: true, loonheffing: 0, waarom: [] };
    const command: Bruteringcommand = uitkomst === 'bruto' ? 'grossUpVordering' : 'leaveNet';
    const uitslag = nextBrutering(stand, { command, motivering }, { jaar, vandaag, netto, bedrag });
    if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
    if (!rij) throw nietGevonden();
    const loonheffing = uitkomst === 'bruto' && bedrag.bekend ? bedrag.loonheffing : 0;
    const { uitvoerder, gemeente, persoon } = rij;
    const eigen = { uitvoerder, gemeente, persoon };
    const open = (await restVan(tx, [id])).get(id) ?? 0;
    const besluit = uuidv7();
    if (loonheffing > 0) {
      const kop = { ...eigen, boekdatum: vandaag, omschrijving: `Loonheffing over ${jaar} bij ${rij.kenmerk}` };
      const post = boekBrutering(kop, `${jaar}-12`, loonheffing, id);
      await boek(tx, [{ bron: { soort: 'brutering', id: besluit }, posten: post ? [post] : [] }], nu);
    }
    const bezwaarTot = bezwaartermijn(vandaag);
    const wie = { id: persoon, uitvoerder, gemeente };
    const gegevens = await briefgegevens(tx, wie, await ondertekenaarVan(tx, wie, door), door);
    const brief =
      uitkomst === 'bruto'
        ? (
            await verstuurBrief(
              tx,
              maakBrief('vordering-bruto', {
                ...gegevens,
                laatsteBezwaardag: bezwaarTot,
                ...{ vordering: rij.kenmerk, jaar, netto, loonheffing, open, reden: motivering },
              }),
              wie,
              door,
            )
          ).id
        : null;
    await tx`insert into brutering ${tx({
      ...{ vordering: id, jaar, ...eigen, id: besluit, stand: uitkomst, motivering, brief, op: vandaag },
      ...{ netto_in_centen: netto, loonheffing_in_centen: loonheffing },
      waarom: jsonb(tx, bedrag.bekend ? bedrag.waarom : []),
      ...{ door: door.auteur.id, bezwaar_tot: uitkomst === 'bruto' ? bezwaarTot : null },
    })}`;
    await tx`update taak set klaar_op = ${nu}, uitkomst = ${uitkomst === 'bruto' ? 'Bruto gemaakt' : 'Netto gelaten'}
      where bron = ${taakbron(tx, id, jaar)} and ontstaan_uit = ${ONTSTAAN_UIT} and klaar_op is null`;
  });
  return schuldVan(await persoonMetId(tx, zichtbaar.persoon), aanroep);
}

const ONTSTAAN_UIT = 'Jaarwisseling';
/** A task of its own for each year: collecting the claim has one too, and open work is told apart by what it is about. */
const taakbron = (tx: Tx, vordering: string, jaar: number) => tx`md5(${`${vordering} ${jaar}`})::uuid`;

/** Puts work ready for each claim with a past year of which nobody decided yet; twice is once. @returns whose claims */
export async function vraagBrutering(tx: Tx, uitvoerder: string, vandaag: IsoDate, nu: Date) {
  const rijen = await nettoposten(
    tx,
    tx`v.uitvoerder = ${uitvoerder} and exists (
      select 1 from jsonb_array_elements(v.maanden) m where substr(m->>'maand', 1, 4)::int < ${yearOf(vandaag)}
        and not exists (select 1 from brutering g where g.vordering = v.id and g.jaar = substr(m->>'maand', 1, 4)::int))`,
  );
  const gevraagd = [];
  for (const rij of rijen)
    for (const { jaar } of rij.staat ? nettoPerJaar(rij, vandaag) : []) {
      const titel = `${rij.kenmerk} over ${jaar}: bruto maken of netto laten`;
      const [al] = await tx`
        select 1 from taak where bron = ${taakbron(tx, rij.id, jaar)} and ontstaan_uit = ${ONTSTAAN_UIT}`;
      if (al) continue;
      const { gemeente, persoon } = rij;
      const [eigen] = await tx<{ bron: string }[]>`select ${taakbron(tx, rij.id, jaar)} as bron`;
      const bron = eigen?.bron ?? rij.id;
      const taak = { uitvoerder, gemeente, persoon, soort: 'taak' as const, titel, uiterlijk: null, bron };
      await zetTaakKlaar(tx, { ...taak, ontstaanUit: ONTSTAAN_UIT }, nu);
      gevraagd.push({ persoon, gemeente });
    }
  return gevraagd;
}
