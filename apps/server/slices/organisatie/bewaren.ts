import { definitieVan, FEITSOORTNAMEN, type Feitsoort, isFeitsoort } from '@meedoen/casework/feiten';
import type { bewaarlijst } from '@meedoen/contract/organisatie';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { verbodenVoor } from '../../platform/sessie/index.ts';
import { namenVan } from '../persoon/index.ts';
import { medewerkerVan } from './invoer.ts';

type Bewaarlijst = z.output<typeof bewaarlijst>;

/** What goes of one person: some kinds of fact, or the whole file. */
interface Regel {
  readonly persoon: string;
  readonly gemeente: string;
  readonly soorten: readonly Feitsoort[];
  readonly geheel: boolean;
}
interface Inhoud {
  readonly regels: readonly Regel[];
  readonly soorten: Bewaarlijst['soorten'];
  readonly aantal: number;
}
interface Rij {
  readonly id: string;
  readonly opgesteldOp: IsoDate;
  readonly inhoud: Inhoud;
  readonly status: Bewaarlijst['status'];
  readonly eerste: string | null;
  readonly tweede: string | null;
}

/** Days from which the terms of a person count; `infinity` while something runs. */
interface Einde {
  readonly id: string;
  readonly gemeente: string;
  readonly einde: IsoDate | 'infinity';
  readonly voldaan: IsoDate | 'infinity';
}

const isOver = (vanaf: IsoDate | 'infinity', jaren: number, vandaag: IsoDate): boolean =>
  vanaf !== 'infinity' && addMonths(vanaf, 12 * jaren) <= vandaag;

function soortIsOver(soort: Feitsoort, { einde, voldaan }: Einde, vandaag: IsoDate): boolean {
  const { jaren, vanaf } = definitieVan(soort).bewaartermijn;
  return isOver(vanaf === 'einde-recht' ? einde : voldaan, jaren, vandaag);
}

/**
 * When the last thing about each person ended: own rights and cases, and the files of those they lived with.
 * Read as the system, because what still runs elsewhere keeps a file here; only people of the named gemeenten are given.
 */
async function eindes(
  tx: Tx,
  uitvoerder: string,
  gemeenten: readonly string[],
  verboden: readonly string[],
): Promise<Einde[]> {
  return tx<Einde[]>`
    with eigen as materialized (
      select p.id, p.gemeente, p.gemeenten,
        coalesce(greatest(
          (select max(case when r.status = 'beeindigd' then coalesce(upper(r.geldig), 'infinity') else 'infinity' end)
             from recht r where r.persoon = p.id or r.partner = p.id),
          (select max(case when z.open then 'infinity'::date else z.aangemaakt_op::date end) from zaak z where z.persoon = p.id),
          (select max(case when b.status in ('concept', 'voorgesteld') then 'infinity'::date else coalesce(b.bekendgemaakt_op, b.aangemaakt_op::date) end)
             from besluit b where b.persoon = p.id and b.status <> 'vervallen'),
          (select max(case when b.open then 'infinity'::date else b.aangemaakt_op::date end) from bezwaar b where b.persoon = p.id),
          (select max(case when k.open then 'infinity'::date else k.geeindigd_op end) from klacht k where k.persoon = p.id),
          (select max(case when v.open or (select sum(b.bedrag_in_centen) from boeking b join vordering o on o.id = b.vordering
               where o.verhaal = v.id and b.rekening = 'vordering') <> 0 then 'infinity'::date else v.geeindigd_op end)
             from verhaal v where p.id in (v.persoon, v.onderhoudsplichtige)),
          (select max('infinity'::date) from taak t where t.persoon = p.id and t.klaar_op is null)),
          p.aangemaakt_op::date) as tot
      from persoon p where p.uitvoerder = ${uitvoerder} and p.verwijderd_op is null),
    samen as (
      select e.id, e.gemeente, e.gemeenten,
        greatest(e.tot, (select max(d.tot) from huishoudlid h join eigen d on d.id = h.dossier where h.persoon = e.id)) as einde
      from eigen e)
    select s.id, s.gemeente, s.einde,
      greatest(s.einde, (select case when sum(b.bedrag_in_centen) <> 0 then 'infinity'::date else max(j.boekdatum) end
        from boeking b join journaalpost j on j.id = b.journaalpost where b.persoon = s.id and b.rekening in ('vordering', 'voorschot', 'te-betalen'))) as voldaan
    from samen s
    where s.einde < 'infinity' and s.gemeenten <@ ${[...gemeenten]}::char(4)[] and not s.id = any(${[...verboden]}::uuid[])
    order by s.id`;
}

/** What may go today, within the gemeenten of who asks. */
async function verlopen(aanroep: Aanroep): Promise<Inhoud> {
  const { tx, vandaag, gemeenten } = aanroep;
  const medewerker = medewerkerVan(aanroep);
  const { uitvoerder } = medewerker;
  const verboden = verbodenVoor(medewerker, 'bewaartermijn-goedkeuren');
  return alsSysteem(tx, async () => {
    const personen = (await eindes(tx, uitvoerder, gemeenten, verboden)).filter((einde) =>
      FEITSOORTNAMEN.some((soort) => soortIsOver(soort, einde, vandaag)),
    );
    const perPersoon = new Map(personen.map((einde) => [einde.id, einde]));
    const feiten = await tx<{ persoon: string; soort: string; aantal: number }[]>`
      select persoon, soort, count(*)::int as aantal from feit where persoon = any(${[...perPersoon.keys()]}) group by persoon, soort`;
    const gevonden = new Map<string, Feitsoort[]>();
    const aantallen = new Map<Feitsoort, number>();
    for (const { persoon, soort, aantal } of feiten) {
      const einde = perPersoon.get(persoon);
      if (!einde || !isFeitsoort(soort) || !soortIsOver(soort, einde, vandaag)) continue;
      gevonden.set(persoon, [...(gevonden.get(persoon) ?? []), soort]);
      aantallen.set(soort, (aantallen.get(soort) ?? 0) + aantal);
    }
    const regels = personen.flatMap((einde): Regel[] => {
      const soorten = gevonden.get(einde.id) ?? [];
      const geheel = FEITSOORTNAMEN.every((soort) => soortIsOver(soort, einde, vandaag));
      return geheel || soorten.length > 0 ? [{ persoon: einde.id, gemeente: einde.gemeente, soorten, geheel }] : [];
    });
    return inhoudVan(regels, aantallen);
  });
}

function inhoudVan(regels: readonly Regel[], aantallen: ReadonlyMap<Feitsoort, number>): Inhoud {
  const soorten = [...aantallen].sort().map(([soort, aantal]) => {
    const { label, bewaartermijn } = definitieVan(soort);
    const sinds = bewaartermijn.vanaf === 'einde-recht' ? 'het einde van het recht' : 'de laatste betaling';
    // the list itself is where the municipality confirms a term that was taken from memory: it must say so
    const zeker = bewaartermijn.status === 'VERIFIED' ? '' : ' (termijn te bevestigen met de eigen selectielijst)';
    const jaar = bewaartermijn.jaren;
    return { soort: label.nl, aantal, termijn: `${jaar} jaar na ${sinds}`, grond: `${bewaartermijn.grond}${zeker}` };
  });
  const geheel = regels.filter((regel) => regel.geheel).length;
  const dossiers = {
    soort: 'Hele dossiers',
    aantal: geheel,
    termijn: 'alle termijnen zijn om',
    grond: 'Zie de soorten',
  };
  return {
    regels,
    soorten: geheel > 0 ? [...soorten, dossiers] : soorten,
    aantal: [...aantallen.values()].reduce((som, aantal) => som + aantal, 0) + geheel,
  };
}

const kolommen = (tx: Tx) =>
  tx`select id, opgesteld_op as "opgesteldOp", inhoud, status, eerste, tweede from bewaarlijst`;

async function weergaven(tx: Tx, rijen: readonly Rij[]): Promise<Bewaarlijst[]> {
  const namen = await namenVan(
    tx,
    rijen.flatMap(({ eerste, tweede }) => [eerste, tweede]).flatMap((id) => (id ? [id] : [])),
  );
  const naam = (id: string | null) => (id && namen.get(id)) || null;
  return rijen.map(({ id, opgesteldOp, status, inhoud, eerste, tweede }) => ({
    id,
    opgesteldOp,
    status,
    aantal: inhoud.aantal,
    soorten: inhoud.soorten,
    eerste: naam(eerste),
    tweede: naam(tweede),
  }));
}

/** Lists of an uitvoerder, newest first. */
export async function bewaarlijsten(aanroep: Aanroep): Promise<Bewaarlijst[]> {
  const { uitvoerder } = medewerkerVan(aanroep);
  const rijen = await aanroep.tx<Rij[]>`
    ${kolommen(aanroep.tx)} where uitvoerder = ${uitvoerder} order by opgesteld_op desc, op desc, id limit 100`;
  return weergaven(aanroep.tx, rijen);
}

/** Draws up a list of what may go; nothing happens yet. */
export async function stelLijstOp(aanroep: Aanroep): Promise<Bewaarlijst> {
  const { tx, nu, vandaag } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  const inhoud = await verlopen(aanroep);
  if (inhoud.regels.length === 0) throw geweigerd('Er is niets waarvan de bewaartermijn om is.', 'niets-verlopen');
  aanroep.betreft(...inhoud.regels.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
  const id = uuidv7();
  await tx`insert into bewaarlijst ${tx({ id, uitvoerder, opgesteld_op: vandaag, inhoud: jsonb(tx, inhoud), status: 'opgesteld', op: nu })}`;
  return lijstMetId(tx, id);
}

async function lijstMetId(tx: Tx, id: string): Promise<Bewaarlijst> {
  const [weergave] = await weergaven(tx, await tx<Rij[]>`${kolommen(tx)} where id = ${id}`);
  if (!weergave) throw nietGevonden();
  return weergave;
}

/** The first approval notes a name; the second, of somebody else, removes what may still go on that day. */
export async function approveLijst(id: string, aanroep: Aanroep): Promise<Bewaarlijst> {
  const { tx, nu, gemeenten } = aanroep;
  const { medewerker } = medewerkerVan(aanroep);
  const [lijst] = await tx<Rij[]>`${kolommen(tx)} where id = ${id} for update`;
  if (!lijst || lijst.inhoud.regels.some(({ gemeente }) => !gemeenten.includes(gemeente))) throw nietGevonden();
  if (lijst.status === 'uitgevoerd') throw geweigerd('Deze lijst is al uitgevoerd.', 'al-uitgevoerd');
  aanroep.betreft(...lijst.inhoud.regels.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
  if (lijst.status === 'opgesteld') {
    await tx`update bewaarlijst set status = 'eerste-akkoord', eerste = ${medewerker}, op = ${nu} where id = ${id}`;
    return lijstMetId(tx, id);
  }
  if (lijst.eerste === medewerker)
    throw geweigerd('U keurde deze lijst al goed. Een ander is de tweede.', 'zelf-goedgekeurd');
  const nog = await nogSteeds(lijst.inhoud, aanroep);
  await tx`update bewaarlijst set tweede = ${medewerker}, inhoud = ${jsonb(tx, nog)}, op = ${nu} where id = ${id}`;
  await tx`select toegang.verwijder_na_bewaartermijn(${id}, ${nu})`;
  return lijstMetId(tx, id);
}

/** Somebody who came back since the list was made is left alone. */
async function nogSteeds(inhoud: Inhoud, aanroep: Aanroep): Promise<Inhoud> {
  const nu = new Map((await verlopen(aanroep)).regels.map((regel) => [regel.persoon, regel]));
  const regels = inhoud.regels.flatMap((regel): Regel[] => {
    const vers = nu.get(regel.persoon);
    if (!vers) return [];
    const soorten = regel.soorten.filter((soort) => vers.soorten.includes(soort));
    return [{ ...regel, soorten, geheel: regel.geheel && vers.geheel }];
  });
  return { ...inhoud, regels };
}
