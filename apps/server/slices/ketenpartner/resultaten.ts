import { KLEINSTE_AANTAL } from '@meedoen/casework/cijfers';
import { partnerresultaten, type Resultaatregel, resultatenAlsCsv } from '@meedoen/casework/ketenpartner';
import type * as contract from '@meedoen/contract/ketenpartner';
import { yearOf } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import { type Aanroep, Bestand } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';

interface Vraag {
  readonly jaar?: number | undefined;
  readonly gemeente?: string | undefined;
}

const ZONDER_GROEP = 'Niet ingedeeld';

/**
 * Results of a year: referrals that were proposed in it and sent. A count is the same for everybody, also of files that
 * somebody may not open, and a number about fewer than ten people is left out.
 */
async function reken({ jaar: gevraagd, gemeente: gekozen }: Vraag, aanroep: Aanroep) {
  const { tx, actor, gemeenten, vandaag } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const jaar = gevraagd ?? yearOf(vandaag);
  const gemeente = gekozen ?? gemeenten[0] ?? '';
  if (!gemeenten.includes(gemeente)) throw foutInVeld('/gemeente', 'onbekend', 'Deze gemeente hoort niet bij uw werk.');
  const { uitvoerder } = actor;
  return alsSysteem(tx, async () => {
    const regels = await tx<Resultaatregel[]>`
      select v.ketenpartner, v.groep, v.status, v.geslaagd, v.begonnen_op as "begonnenOp", v.geeindigd_op as "geeindigdOp",
        coalesce((select sum(d.bedrag_in_centen) from declaratie d
          where d.verwijzing = v.id and d.status = 'goedgekeurd'), 0)::bigint as betaald
      from verwijzing v
      where v.uitvoerder = ${uitvoerder} and v.gemeente = ${gemeente} and v.verstuurd_op is not null
        and v.status not in ('geweigerd', 'ingetrokken')
        and v.voorgesteld_op between ${`${jaar}-01-01`}::date and ${`${jaar}-12-31`}::date`;
    const partners = await tx<{ id: string; naam: string; minstens: number | null; hoogstens: number | null }[]>`
      select k.id, k.naam, a.minstens, a.hoogstens from ketenpartner k
      left join lateral (
        select (toestand->'inhoud'->'aandeel'->>'minstens')::int as minstens,
          (toestand->'inhoud'->'aandeel'->>'hoogstens')::int as hoogstens
        from overeenkomst where ketenpartner = k.id and gemeente = ${gemeente} and status in ('geldig', 'beeindigd')
          and vanaf <= ${`${jaar}-12-31`}::date and tot_en_met >= ${`${jaar}-01-01`}::date
        order by vanaf desc limit 1) a on true
      where k.uitvoerder = ${uitvoerder}`;
    const groepen = await tx<{ groep: string; naam: string }[]>`
      select g.groep, g.naam from indelinggebruik u join indelinggroep g on g.indeling = u.indeling
      where u.uitvoerder = ${uitvoerder} and u.gemeente = ${gemeente} and u.hoofd and u.geldig @> ${vandaag}::date`;
    const namen = await tx<{ code: string; naam: string }[]>`
      select code, naam from gemeente where code = any(${[...gemeenten]}::char(4)[]) order by naam`;
    const resultaten = partnerresultaten(regels.map((rij) => ({ ...rij, betaald: Number(rij.betaald) })));
    return { jaar, gemeente, gemeenten: [...namen], resultaten, partners: [...partners], groepen: [...groepen] };
  });
}

type Rekening = Awaited<ReturnType<typeof reken>>;
const namenIn = ({ partners, groepen }: Rekening) => ({
  partner: (id: string) => partners.find((each) => each.id === id)?.naam ?? 'Onbekend',
  groep: (code: string | null) => groepen.find(({ groep }) => groep === code)?.naam ?? code ?? ZONDER_GROEP,
});

export async function ketenresultaten(vraag: Vraag, aanroep: Aanroep): Promise<contract.Ketenresultaten> {
  const rekening = await reken(vraag, aanroep);
  const { jaar, gemeente, gemeenten, resultaten, partners } = rekening;
  const namen = namenIn(rekening);
  return {
    ...{ jaar, gemeente, gemeenten, drempel: KLEINSTE_AANTAL },
    partners: resultaten
      .map(({ groepen, ...cijfers }) => {
        const { minstens = null, hoogstens = null } = partners.find(({ id }) => id === cijfers.ketenpartner) ?? {};
        return {
          ...{ ...cijfers, naam: namen.partner(cijfers.ketenpartner), afgesproken: { minstens, hoogstens } },
          groepen: groepen.map((each) => ({ ...each, naam: namen.groep(each.groep) })),
        };
      })
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}

export async function resultatenbestand(vraag: Vraag, aanroep: Aanroep): Promise<Bestand> {
  const rekening = await reken(vraag, aanroep);
  const csv = resultatenAlsCsv(rekening.resultaten, namenIn(rekening));
  const naam = `ketenpartners-${rekening.gemeente}-${rekening.jaar}.csv`;
  return new Bestand(new TextEncoder().encode(csv), 'text/csv', naam);
}
