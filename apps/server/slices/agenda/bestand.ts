import { type Agendapunt, ics, kloktijdUit } from '@meedoen/casework/agenda';
import { addDays } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { hashVan, nieuwGeheim } from '../../platform/sleutels/index.ts';
import { instantVan } from '../berekening/index.ts';
import { eigenDeelnames } from '../bijeenkomst/index.ts';
import { laatstePlanVan } from '../plan/index.ts';
import { agendaVan, type Punt } from './punten.ts';

const KALENDER = 'text/calendar; charset=utf-8';
const bestand = (naam: string, punten: readonly Agendapunt[], nu: Date, titel: string) =>
  new Bestand(new TextEncoder().encode(ics(titel, punten, instantVan(nu))), KALENDER, naam);

const SOORT = { gesprek: 'Gesprek', bijeenkomst: 'Bijeenkomst', contact: 'Contact nodig' } as const;

// The rows of keys are the system's alone: each function below asks for those of one member of staff, who is logged in.

/** Since when the calendar of who asks can be read elsewhere; null when it cannot. */
export async function sleutelVan(tx: Tx, medewerker: string): Promise<{ gemaaktOp: string | null }> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ op: Date }[]>`
      select gemaakt_op as op from agendasleutel where medewerker = ${medewerker} and ingetrokken_op is null`,
  );
  return { gemaaktOp: rij?.op.toISOString() ?? null };
}

export const withdrawSleutel = (tx: Tx, medewerker: string, nu: Date) =>
  alsSysteem(
    tx,
    () =>
      tx`update agendasleutel set ingetrokken_op = ${nu} where medewerker = ${medewerker} and ingetrokken_op is null`,
  );

/** A new address; the one before it stops. The secret is in this answer and nowhere else. */
export async function maakSleutel(
  tx: Tx,
  wie: { readonly uitvoerder: string; readonly medewerker: string },
  nu: Date,
): Promise<string> {
  // who asks twice at once gets two addresses after each other, of which the last works
  await tx`select pg_advisory_xact_lock(hashtextextended(${`agendasleutel ${wie.medewerker}`}, 0))`;
  await withdrawSleutel(tx, wie.medewerker, nu);
  const geheim = nieuwGeheim();
  await alsSysteem(
    tx,
    () => tx`insert into agendasleutel ${tx({ id: uuidv7(), ...wie, geheim_hash: hashVan(geheim), gemaakt_op: nu })}`,
  );
  return geheim;
}

/**
 * The calendar behind a secret address: when, and what kind; a link to the day in this product, where names are.
 * @throws Probleem 404 for an address that was never there, was withdrawn, or is of who no longer coaches here
 */
export function agendabestand(geheim: string, { tx, nu, vandaag, omgeving }: Aanroep): Promise<Bestand> {
  return alsSysteem(tx, async () => {
    const [wie] = await tx<{ uitvoerder: string; medewerker: string }[]>`
      select s.uitvoerder, s.medewerker from agendasleutel s join medewerker m on m.id = s.medewerker
      where s.geheim_hash = ${hashVan(geheim)} and s.ingetrokken_op is null and m.geldig @> ${vandaag}::date and exists (
        select 1 from roltoekenning r where r.medewerker = m.id and r.rol in ('coach', 'teamleider') and r.geldig @> ${vandaag}::date)`;
    if (!wie) throw nietGevonden();
    const gemeenten = await tx<{ code: string }[]>`
      select distinct gemeente as code from mandaat where uitvoerder = ${wie.uitvoerder} and geldig @> ${vandaag}::date`;
    const vraag = { ...wie, gemeenten: gemeenten.map(({ code }) => code), vandaag };
    const punten = await agendaVan(tx, { ...vraag, van: addDays(vandaag, -14), tot: addDays(vandaag, 120) });
    const tel = new Map<string, number>();
    const regels = punten.map((punt): Agendapunt => {
      const wat = `agenda ${wie.medewerker} ${punt.soort} ${punt.bijeenkomst ?? punt.persoon} ${punt.dag}`;
      const nummer = (tel.get(wat) ?? 0) + 1;
      tel.set(wat, nummer);
      const dag = `${omgeving.adres}/medewerker/agenda?dag=${punt.dag}`;
      // the same for the same thing whatever comes before it; keyed, so that nobody can find out of whom it is
      const id = omgeving.sleutels.pseudoniem(`${wat} ${nummer}`);
      return { id, dag: punt.dag, ...tijdVan(punt), titel: SOORT[punt.soort], adres: dag };
    });
    return bestand('agenda.ics', regels, nu, 'Meedoen');
  });
}

function tijdVan({ tijd }: Punt): Pick<Agendapunt, 'van' | 'tot'> {
  const [begin, eind] = (tijd ?? '').split(' - ').map(kloktijdUit);
  return { ...(begin ? { van: begin } : {}), ...(eind ? { tot: eind } : {}) };
}

/** The talk ahead and everything somebody was invited to. */
export async function eigenAfspraken(persoon: string, aanroep: Aanroep) {
  const plan = await laatstePlanVan(aanroep.tx, persoon);
  const volgende = plan?.toestand.volgende;
  const { dag, tijd, plaats, afgezegd } = volgende ?? {};
  return {
    gesprek:
      dag && dag >= aanroep.vandaag
        ? { dag, tijd: tijd ?? '', plaats: plaats ?? '', afgezegd: afgezegd !== undefined }
        : null,
    bijeenkomsten: await eigenDeelnames(persoon, aanroep),
  };
}

/** The own appointments for the own calendar: what was called off, or waits, is not in it. */
export async function eigenAgenda(persoon: string, aanroep: Aanroep): Promise<Bestand> {
  const { gesprek, bijeenkomsten } = await eigenAfspraken(persoon, aanroep);
  const punten: Agendapunt[] = bijeenkomsten
    .filter(({ toestand }) => toestand === 'komt')
    .flatMap(({ naam, plaats, uitleg, dagen }) =>
      dagen.map(({ id, dag, van, tot }) => ({ id, dag, van, tot, titel: naam, plaats, uitleg })),
    );
  if (gesprek && !gesprek.afgezegd) {
    const van = kloktijdUit(gesprek.tijd);
    const titel = 'Gesprek met de gemeente';
    punten.push({
      id: `gesprek-${gesprek.dag}`,
      dag: gesprek.dag,
      titel,
      plaats: gesprek.plaats,
      ...(van ? { van } : {}),
    });
  }
  return bestand('mijn-afspraken.ics', punten, aanroep.nu, 'Mijn afspraken');
}
