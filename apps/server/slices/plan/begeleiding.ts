import type { Begeleiding } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan, type Persoonrij } from '../persoon/index.ts';
import { leesMensen } from './mensen.ts';
import { eerderePlannenVan, openPlanVan } from './store.ts';
import { toonPlan } from './weergave.ts';

/** Guidance of one person: coach, what asks for attention, the plan and earlier ones. */
export async function begeleidingVan(persoon: Persoonrij, aanroep: Aanroep): Promise<Begeleiding> {
  const { tx, vandaag } = aanroep;
  const vraag = { uitvoerder: persoon.uitvoerder, gemeenten: [persoon.gemeente], vandaag, persoon: persoon.id };
  const [mens] = await leesMensen(tx, vraag, { alleen: false, reden: undefined, na: undefined, aantal: 1 });
  const plan = await openPlanVan(tx, persoon.id);
  const namen = await namenVan(tx, mens?.coach ? [mens.coach] : []);
  const coach =
    mens?.coach && mens.coachSinds
      ? { id: mens.coach, naam: namen.get(mens.coach) ?? 'Onbekend', sinds: mens.coachSinds }
      : null;
  return {
    ...{ persoon: persoon.id, naam: persoon.naam, gemeente: persoon.gemeente, coach },
    redenen: mens?.redenen ?? [],
    laatsteContact: mens?.laatsteContact ?? null,
    contactUiterlijk: mens?.contactUiterlijk ?? null,
    contactElkeDagen: mens?.contactElkeDagen ?? null,
    plan: plan ? await toonPlan(plan, aanroep) : null,
    huisgenoten: await huisgenotenVan(tx, persoon.id, vandaag),
    eerdere: [...(await eerderePlannenVan(tx, persoon.id))],
  };
}

/** Adults of the household on a day: who may take part in one plan. */
export const huisgenotenVan = async (tx: Tx, persoon: string, vandaag: IsoDate) => [
  ...(await tx<{ id: string; naam: string }[]>`
    select distinct p.id, p.naam from huishoudlid h join persoon p on p.id = h.persoon
    where h.dossier = ${persoon} and h.geldig @> ${vandaag}::date and p.verwijderd_op is null
      and p.geboortedatum <= (${vandaag}::date - interval '18 years')
    order by p.naam`),
];
