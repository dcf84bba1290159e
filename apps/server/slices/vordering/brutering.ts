import { boekAfdracht, boekBrutering, type Journaalpost, loondelen } from '@meedoen/casework/betaling';
import { maakBrief } from '@meedoen/casework/brief';
import {
  type Bruteringcommand,
  type Bruteringstand,
  type Brutobedrag,
  brutoPerJaar,
  nettoPerJaar,
  nextBrutering,
} from '@meedoen/casework/vordering';
import type { Schuld, Vordering } from '@meedoen/contract/vordering';
import { betaaltermijn, bezwaartermijn } from '@meedoen/law/awb';
import { type Cents, type Explained, type IsoDate, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { uitlegVan } from '../berekening/index.ts';
import { briefgegevens, verstuurBrief } from '../brief/index.ts';
import { boek } from '../grootboek/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { ondertekenaarVan } from './brieven.ts';
import { type Brutouitkomst, bedragVan, nettoposten, trekkersVan } from './brutering-stof.ts';
import { restVan, sluitAf } from './schuldpost.ts';
import { schuldVan } from './weergave.ts';

interface Besloten {
  readonly vordering: string;
  readonly jaar: number;
  readonly stand: 'bruto' | 'netto';
  readonly netto: number;
  readonly loonheffing: number;
  /** One for each of `trekkers`; null once what is known of them was removed. */
  readonly waarom: readonly (Explained<Cents> | null)[];
  readonly trekkers: readonly string[];
  readonly motivering: string;
  readonly op: IsoDate;
  readonly betaalUiterlijk: IsoDate | null;
  readonly bezwaarTot: IsoDate | null;
  readonly terugOp: IsoDate | null;
  readonly terugReden: string;
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
      // also of a claim that was revoked since: the revocation gives no wages back to a year that is over
      if (!deel) continue;
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

/** What was decided on these claims, by year. */
export async function beslotenOver(tx: Tx, vorderingen: readonly string[]): Promise<Besloten[]> {
  if (vorderingen.length === 0) return [];
  const rijen = await tx<Besloten[]>`
    select vordering, jaar, stand, netto_in_centen as netto, loonheffing_in_centen as loonheffing, waarom, trekkers, motivering, op,
      betaal_uiterlijk as "betaalUiterlijk", bezwaar_tot as "bezwaarTot", terug_op as "terugOp", terug_reden as "terugReden"
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
  // the year of a partner is not of the person who owes: each sees what is their own
  const mag = (trekker: string | undefined) => actor.soort !== 'inwoner' || trekker === actor.persoon;
  for (const { vordering, jaar, stand, netto, loonheffing, waarom, trekkers, motivering, op, ...rij } of besloten)
    voeg(vordering, {
      ...{ jaar, stand, nettoInCenten: netto, loonheffingInCenten: loonheffing, ontbreekt: null },
      ...{ uitleg: waarom.flatMap((boom, i) => (boom && mag(trekkers[i]) ? uitlegVan(boom) : [])), reden: motivering },
      ...{ op, bezwaarTot: rij.bezwaarTot, betaalUiterlijk: rij.betaalUiterlijk },
      teruggenomen: rij.terugOp ? { op: rij.terugOp, reden: rij.terugReden } : null,
    });
  if (actor.soort === 'inwoner' || vorderingen.length === 0) return uit;
  await alsSysteem(tx, async () => {
    for (const rij of await nettoposten(tx, tx`v.id = any(${[...vorderingen]})`))
      for (const { jaar, netto } of brutoPerJaar(rij, vandaag)) {
        if (besloten.some((each) => each.vordering === rij.id && each.jaar === jaar)) continue;
        const { bedrag } = await bedragVan(tx, rij, { jaar, netto, vandaag });
        voeg(rij.id, {
          ...{ jaar, stand: 'te-beslissen', nettoInCenten: netto, reden: '', op: null, bezwaarTot: null },
          ...{ betaalUiterlijk: null, teruggenomen: null },
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

const GEEN: Brutouitkomst = { bedrag: { bekend: true, loonheffing: 0, waarom: [] }, trekkers: [] };

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
    const netto = (rij ? brutoPerJaar(rij, vandaag) : []).find((each) => each.jaar === jaar)?.netto ?? 0;
    const stand: Bruteringstand =
      (await beslotenOver(tx, [id])).find((each) => each.jaar === jaar)?.stand ?? 'te-beslissen';
    if (rij && netto > 0 && yearOf(rij.ontstaanOp) === jaar) await restoreJaarloon(tx, rij, jaar, door);
    const { bedrag, trekkers } = rij ? await bedragVan(tx, rij, { jaar, netto, vandaag }) : GEEN;
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
    const betaalUiterlijk = betaaltermijn(vandaag);
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
                ...{ vordering: rij.kenmerk, jaar, netto, loonheffing, open, betaalUiterlijk, reden: motivering },
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
      ...{ trekkers: bedrag.bekend ? trekkers : [], door: door.auteur.id },
      ...(uitkomst === 'bruto' ? { bezwaar_tot: bezwaarTot, betaal_uiterlijk: betaalUiterlijk } : {}),
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
    for (const { jaar } of brutoPerJaar(rij, vandaag)) {
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
