import type { IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';

/** Members of staff who coach in one of these gemeenten on a day, with how many people they guide. */
export const coachesVan = (tx: Tx, uitvoerder: string, gemeenten: readonly string[], vandaag: IsoDate) =>
  tx<{ id: string; naam: string; mensen: number }[]>`
    select m.id, m.naam, (select count(*)::int from begeleiding b
      where b.coach = m.id and b.uitvoerder = m.uitvoerder and upper(b.geldig) is null) as mensen
    from medewerker m
    where m.uitvoerder = ${uitvoerder} and m.geldig @> ${vandaag}::date and exists (
      select 1 from roltoekenning r where r.medewerker = m.id and r.uitvoerder = m.uitvoerder and r.rol = 'coach'
        and r.geldig @> ${vandaag}::date and (r.gemeente is null or r.gemeente = any(${[...gemeenten]}::char(4)[])))
    order by m.naam, m.id`;

/** Gives somebody a coach from today. @throws Probleem 400 when this is no coach there, or already theirs */
export async function assignCoach(
  tx: Tx,
  persoon: { readonly id: string; readonly uitvoerder: string; readonly gemeente: string },
  coach: string,
  reden: string,
  vandaag: IsoDate,
): Promise<{ readonly naam: string }> {
  const gekozen = (await coachesVan(tx, persoon.uitvoerder, [persoon.gemeente], vandaag)).find(
    ({ id }) => id === coach,
  );
  if (!gekozen) throw foutInVeld('/coach', 'geen-coach', 'Deze collega is geen coach in deze gemeente.');
  const [nu] = await tx<{ id: string; coach: string; sinds: IsoDate }[]>`
    select id, coach, lower(geldig) as sinds from begeleiding where persoon = ${persoon.id} and upper(geldig) is null`;
  if (nu?.coach === coach) throw foutInVeld('/coach', 'is-al-coach', `${gekozen.naam} is al de coach.`);
  if (nu?.sinds === vandaag) {
    // two on one day: the first was a slip of the pen
    await tx`update begeleiding set coach = ${coach}, reden = ${reden} where id = ${nu.id}`;
    return gekozen;
  }
  if (nu) await tx`update begeleiding set geldig = daterange(lower(geldig), ${vandaag}::date) where id = ${nu.id}`;
  const { id, uitvoerder, gemeente } = persoon;
  await tx`insert into begeleiding ${tx({
    ...{ id: uuidv7(), uitvoerder, gemeente, persoon: id, coach, reden },
    geldig: `[${vandaag},)`,
  })}`;
  return gekozen;
}
