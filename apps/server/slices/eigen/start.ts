import type { start } from '@meedoen/contract/eigen';
import type { z } from 'zod';
import type { Aanroep } from '../../platform/http/index.ts';
import { type Zaak, zakenVan } from '../aanvraag/index.ts';
import { ongelezen } from '../bericht/index.ts';
import { contactpersoonVan, loketVan } from '../brief/index.ts';
import { boekingenPerMaand, type Recht, rechtenVan } from '../recht/index.ts';
import { inwonerVan } from './inwoner.ts';

type Start = z.output<typeof start>;

const IN_TE_VULLEN: readonly Zaak['toestand']['toestand'][] = ['gemeld', 'zoektermijn-loopt', 'in-te-vullen'];
const GESLOTEN: readonly Zaak['toestand']['toestand'][] = ['besloten', 'ingetrokken', 'buiten-behandeling'];

function standVan(zaak: Zaak | undefined, rechten: readonly Recht[]): Start['stand'] {
  if (rechten.some(({ toestand }) => toestand.status !== 'beeindigd')) return 'uitkering';
  if (zaak) return IN_TE_VULLEN.includes(zaak.toestand.toestand) ? 'begonnen' : 'aanvraag-loopt';
  return rechten.length > 0 ? 'beeindigd' : 'niets';
}

/** What is asked of this person, most urgent first. */
function teDoen(zaak: Zaak | undefined): Start['teDoen'] {
  if (!zaak) return [];
  const { toestand, id } = zaak;
  if (toestand.toestand === 'in-te-vullen')
    return [{ wat: 'Maak de aanvraag af en verstuur haar', uiterlijk: null, soort: 'formulier', id }];
  if (!('gegevens' in toestand)) return [];
  return toestand.gegevens
    .filter(({ ontvangenOp }) => ontvangenOp === undefined)
    .map(({ wat, uiterlijk }) => ({ wat: `Stuur ons: ${wat}`, uiterlijk, soort: 'gegevens', id }))
    .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
}

async function uitkeringVan({ tx }: Aanroep, recht: Recht | undefined): Promise<Start['recht']> {
  if (!recht) return null;
  const laatste = (await boekingenPerMaand(tx, recht.id)).at(-1);
  return {
    id: recht.id,
    kenmerk: recht.kenmerk,
    laatsteMaand: laatste?.maand ?? null,
    bedragInCenten: laatste ? laatste.betaald || laatste.uitkering - laatste.vakantietoeslag : null,
    betaaldOp: laatste?.betaaldOp ?? null,
  };
}

/** The start page of a resident. */
export async function startVan(aanroep: Aanroep): Promise<Start> {
  const { tx } = aanroep;
  const persoon = inwonerVan(aanroep);
  const zaak = (await zakenVan(tx, persoon.id)).find(({ toestand }) => !GESLOTEN.includes(toestand.toestand));
  const rechten = await rechtenVan(tx, [persoon.id]);
  const lopend = rechten.find(({ toestand }) => toestand.status !== 'beeindigd') ?? rechten[0];
  const loket = await loketVan(tx, persoon.uitvoerder, persoon.gemeente);
  const [rij] = await tx<{ brieven: number; laatste_dag: Start['teDoen'][number]['uiterlijk'] }[]>`
    select (select count(*)::int from brief where persoon = ${persoon.id} and gelezen_op is null and model ? 'blokken') as brieven,
      (select laatste_dag from zaak where id = ${zaak?.id ?? null}) as laatste_dag`;
  return {
    naam: persoon.naam,
    stand: standVan(zaak, rechten),
    aanvraag: zaak
      ? {
          id: zaak.id,
          kenmerk: zaak.kenmerk,
          status: zaak.toestand.toestand,
          besluitUiterlijk: rij?.laatste_dag ?? null,
        }
      : null,
    recht: await uitkeringVan(aanroep, lopend),
    teDoen: teDoen(zaak),
    ongelezenBrieven: rij?.brieven ?? 0,
    ongelezenBerichten: await ongelezen(tx, persoon.id, 'gemeente'),
    contactpersoon: await contactpersoonVan(tx, persoon),
    spoed: { telefoon: loket.telefoon, tekst: loket.spoed },
  };
}
