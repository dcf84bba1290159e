import { UITSTROOM_NAAR_WERK } from '@meedoen/casework/nazorg';
import type { Planfase } from '@meedoen/casework/plan';
import type { AANDACHTREDENEN, Mensregel } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import type { PendingQuery, Row } from 'postgres';
import type { Tx } from '../../platform/database/index.ts';

export type Redensoort = (typeof AANDACHTREDENEN)[number];

/** Whose guidance: of one person, or everybody who is guided by somebody, or by one coach. */
export type Mensenvraag = {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly vandaag: IsoDate;
} & ({ readonly persoon: string } | { readonly coach: string | undefined });

/** The place after which a page begins: since when, then id. */
export interface Mensplaats {
  readonly sinds: string;
  readonly persoon: string;
}

export interface Mensrij {
  readonly persoon: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly groep: string | null;
  readonly groepnaam: string | null;
  readonly coach: string | null;
  readonly coachSinds: IsoDate | null;
  readonly contactElkeDagen: number | null;
  readonly laatsteContact: IsoDate | null;
  readonly contactUiterlijk: IsoDate | null;
  readonly volgendGesprek: IsoDate | null;
  readonly tijd: string | null;
  readonly fase: Planfase | null;
  readonly nazorg: boolean;
  readonly redenen: Mensregel['redenen'] | null;
  readonly eerste: string;
}

type Deel = PendingQuery<Row[]>;

/**
 * Everybody asked for with what a list needs: group, service of the group, plan, last contact and when the next is due.
 * It stands inside the query that decides what may be seen.
 */
function mensen(tx: Tx, vraag: Mensenvraag): Deel {
  const { uitvoerder, vandaag } = vraag;
  const wie =
    'persoon' in vraag
      ? tx`from persoon p left join begeleiding b on b.persoon = p.id and b.geldig @> ${vandaag}::date
          where p.id = ${vraag.persoon}`
      : tx`from begeleiding b join persoon p on p.id = b.persoon
          where b.uitvoerder = ${uitvoerder} and upper(b.geldig) is null and lower(b.geldig) <= ${vandaag}::date
            and p.verwijderd_op is null and p.gemeente = any(${[...vraag.gemeenten]}::char(4)[])
            ${vraag.coach ? tx`and b.coach = ${vraag.coach}` : tx``}`;
  return tx`
    wie as (select p.id as persoon, p.uitvoerder, p.naam, p.gemeente, p.geboortedatum, b.coach, lower(b.geldig) as coach_sinds ${wie}),
    mens as (
      select w.*, f.groep, g.naam as groepnaam,
        coalesce((u.dienst->f.groep->>'contactElkeDagen')::int, g.contact_elke_dagen) as contact_dagen,
        coalesce((u.dienst->f.groep->>'evaluatieElkeMaanden')::int, g.evaluatie_elke_maanden) as evaluatie_maanden,
        u.indeling, pl.id as plan, pl.fase, pl.begonnen_op, pl.vastgesteld_op, pl.laatste_contact, pl.volgend_gesprek,
        pl.gesprek_afgezegd_op, pl.afspraak_gemeente_op, pl.ongetekend_sinds, pl.oneens_op, pl.coachverzoek_op,
        pl.toestand->'volgende'->>'tijd' as tijd, nz.id as nazorg, nz.begonnen_op as nazorg_sinds, nz.exit_uiterlijk,
        nz.contact_uiterlijk as nazorg_uiterlijk, nz.laatste_contact as nazorg_contact, nz.zorg_op, dn.op as weggebleven_op,
        dz.op as doelgroep_op, sc.op as school_op, vw.reactie_op, vw.geweigerd_op, vw.oordeel_op, vw.te_laat_op,
        us.op as uit_op, ti.op as terug_op
      from wie w
      left join indelinggebruik u on u.uitvoerder = w.uitvoerder and u.gemeente = w.gemeente and u.hoofd
        and u.geldig @> ${vandaag}::date
      left join lateral (
        select waarde->>'groep' as groep from feit
        where persoon = w.persoon and soort = 'plaatsing' and sleutel = u.indeling and upper(bekend) is null
          and geldig @> ${vandaag}::date
        order by id desc limit 1) f on true
      left join indelinggroep g on g.indeling = u.indeling and g.groep = f.groep
      left join planlid l on l.persoon = w.persoon left join plan pl on pl.id = l.plan
      left join lateral (select min(weggebleven_op) as op from deelname where persoon = w.persoon) dn on true
      left join lateral (select min(te_doen_op) as op from doelgroepzaak where persoon = w.persoon) dz on true
      -- younger than 27 where school comes first, and nobody looked whether school is possible (Pw art. 7a lid 1 a)
      left join lateral (
        select coach_sinds as op where w.geboortedatum > ${vandaag}::date - interval '27 years'
          and w.geboortedatum <= ${vandaag}::date - interval '18 years'
          and exists (select 1 from doelgroepgebruik dg where dg.uitvoerder = w.uitvoerder and dg.gemeente = w.gemeente
            and dg.doelgroep = 'jongeren' and dg.geldig @> ${vandaag}::date)
          and not exists (select 1 from feit where persoon = w.persoon and soort = 'onderwijs' and upper(bekend) is null
            and geldig @> ${vandaag}::date)) sc on true
      left join lateral (
        select min(reactie_op) as reactie_op, min(oordeel_op) as oordeel_op, min(uiterlijk + 1) as te_laat_op,
          max(geeindigd_op) filter (where status = 'geweigerd') as geweigerd_op
        from verwijzing where persoon = w.persoon
          and (uiterlijk is not null or reactie_op is not null or oordeel_op is not null or status = 'geweigerd')) vw on true
      left join nazorg nz on nz.persoon = w.persoon and nz.loopt
      -- the last time somebody went to work, and whether they came back: as casework/nazorg measures it for one person
      left join lateral (
        select max(upper(geldig)) as op from recht
        where uitvoerder = w.uitvoerder and persoon = w.persoon and status = 'beeindigd'
          and toestand->'einde'->>'cbsCode' = any(${[...UITSTROOM_NAAR_WERK]}) and not (toestand->'einde'->>'ingetrokken')::boolean
          and not isempty(geldig) and upper(geldig) <= ${vandaag}::date) us on true
      left join lateral (
        select min(op) as op from (
          select lower(geldig) as op from recht where persoon = w.persoon and not isempty(geldig)
          union all select (toestand->'melding'->>'datum')::date from zaak
            where persoon = w.persoon and soort = 'aanvraag' and status <> 'ingetrokken') t
        where t.op >= us.op and t.op <= ${vandaag}::date) ti on us.op is not null),
    klok as (
      select mens.*, (coalesce(greatest(laatste_contact, nazorg_contact), coach_sinds) + contact_dagen) as contact_uiterlijk,
        (coalesce(vastgesteld_op, begonnen_op) + make_interval(months => evaluatie_maanden))::date as verouderd_op
      from mens),
    reden as (
      select k.persoon, r.soort, r.sinds from klok k cross join lateral (values
        ('gesprek-vandaag', case when volgend_gesprek = ${vandaag}::date then volgend_gesprek end),
        ('andere-coach-gevraagd', coachverzoek_op),
        ('gesprek-afgezegd', gesprek_afgezegd_op),
        ('gesprek-niet-vastgelegd', case when volgend_gesprek < ${vandaag}::date then volgend_gesprek end),
        ('niet-eens', oneens_op),
        ('afspraak-gemeente-te-laat', afspraak_gemeente_op + 1),
        -- with an appointment ahead the contact is arranged
        ('contact-nodig', case when volgend_gesprek is null or volgend_gesprek < ${vandaag}::date then contact_uiterlijk end),
        ('plan-verouderd', case when fase in ('plan', 'uitvoeren') then verouderd_op end),
        ('niet-getekend', ongetekend_sinds),
        ('geen-plan', case when plan is null and nazorg is null then coach_sinds end),
        ('niet-geplaatst', case when groep is null and indeling is not null then coach_sinds end),
        ('werk-dreigt-te-stoppen', zorg_op),
        ('weggebleven', weggebleven_op),
        ('doelgroep-te-doen', doelgroep_op),
        ('school-niet-bekeken', school_op),
        ('verwijzing-vraag', reactie_op),
        -- who talked about it since knows
        ('verwijzing-geweigerd', case when geweigerd_op >= coalesce(greatest(laatste_contact, nazorg_contact), geweigerd_op)
          then geweigerd_op end),
        ('verwijzing-oordeel', oordeel_op),
        ('verwijzing-te-laat', te_laat_op),
        ('exitgesprek-nodig', case when exit_uiterlijk is not null then nazorg_sinds end),
        ('nazorgcontact-nodig', nazorg_uiterlijk),
        ('naar-werk-zonder-nazorg', case when nazorg is null and terug_op is null and not exists (
          select 1 from nazorg n where n.persoon = k.persoon and n.begonnen_op >= uit_op - 92) then uit_op end),
        ('herinstroom', case when terug_op > coalesce(greatest(laatste_contact, nazorg_contact, begonnen_op), terug_op - 1)
          then terug_op end)
      ) r(soort, sinds) where r.sinds <= ${vandaag}::date)`;
}

/** A page of people, the one who waits longest on top; who waits for nothing comes last, if asked for. */
export const leesMensen = (
  tx: Tx,
  vraag: Mensenvraag,
  kies: {
    readonly alleen: boolean;
    readonly reden: Redensoort | undefined;
    readonly na: Mensplaats | undefined;
    readonly aantal: number;
  },
): Promise<Mensrij[]> =>
  tx<Mensrij[]>`
    with ${mensen(tx, vraag)},
    regel as (
      select k.*, r.redenen, coalesce(r.eerste, 'infinity'::date) as eerste from klok k left join (
        select persoon, jsonb_agg(jsonb_build_object('soort', soort, 'sinds', sinds) order by sinds, soort) as redenen,
          min(sinds) as eerste, array_agg(soort) as soorten
        from reden group by persoon) r on r.persoon = k.persoon
      where (${!kies.alleen} or r.persoon is not null)
        ${kies.reden ? tx`and ${kies.reden} = any(r.soorten)` : tx``})
    select persoon, naam, gemeente, groep, groepnaam, coach, coach_sinds as "coachSinds",
      contact_dagen as "contactElkeDagen", greatest(laatste_contact, nazorg_contact) as "laatsteContact", contact_uiterlijk as "contactUiterlijk",
      volgend_gesprek as "volgendGesprek", tijd, fase, nazorg is not null as nazorg, redenen, eerste::text as eerste
    from regel
    ${kies.na ? tx`where (eerste, persoon) > (${kies.na.sinds}::date, ${kies.na.persoon}::uuid)` : tx``}
    order by eerste, persoon limit ${kies.aantal}`;

/** How many people there are, and how many have each reason. */
export async function telMensen(tx: Tx, vraag: Mensenvraag) {
  const rijen = await tx<{ soort: Redensoort | null; aantal: number }[]>`
    with ${mensen(tx, vraag)}
    select soort, count(*)::int as aantal from reden group by soort
    union all select null, count(*)::int from klok`;
  return {
    mensen: rijen.find(({ soort }) => soort === null)?.aantal ?? 0,
    tellingen: rijen.flatMap(({ soort, aantal }) => (soort === null ? [] : [{ soort, aantal }])),
  };
}

/** Figures over everybody who is guided. */
export async function telBegeleiding(tx: Tx, vraag: Mensenvraag) {
  const [telling] = await tx<{ mensen: number; metPlan: number; verouderd: number; teLaat: number }[]>`
    with ${mensen(tx, vraag)}
    select count(*)::int as mensen, count(plan)::int as "metPlan",
      (select count(*)::int from reden where soort = 'plan-verouderd') as verouderd,
      (select count(*)::int from reden where soort = 'contact-nodig') as "teLaat"
    from klok`;
  const fasen = await tx<{ fase: Planfase; aantal: number }[]>`
    with ${mensen(tx, vraag)}
    select fase, count(*)::int as aantal from klok where fase is not null group by fase`;
  return { ...(telling ?? { mensen: 0, metPlan: 0, verouderd: 0, teLaat: 0 }), fasen: [...fasen] };
}
