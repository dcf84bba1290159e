import { klok as termijnklok } from '@meedoen/casework/aanvraag';
import type { handOver } from '@meedoen/contract/werkvoorraad';
import { addDays, isoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { foutInVeld, geweigerd, nietGevonden, Probleem } from '../../platform/probleem/index.ts';
import { verbodenVan } from '../../platform/sessie/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { contextVan, geefAanvraagopdracht, leesAanvraagdossier, type Zaak } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';

type Overdracht = z.output<NonNullable<typeof handOver.body>>;

/** Open rows of one member of staff that this transaction may see. */
export async function openWerkVan(tx: Tx, medewerker: string): Promise<number> {
  const [rij] = await tx<{ aantal: number }[]>`
    select (select count(*) from zaak where behandelaar = ${medewerker} and open)::int
      + (select count(*) from taak where behandelaar = ${medewerker} and klaar_op is null)::int as aantal`;
  return rij?.aantal ?? 0;
}

/**
 * Hands work over. With a last day it shows for the other until then and comes back by itself; without one every open
 * case gets a command of its own and every open task the other name, by job.
 */
export async function handWerkOver(body: Overdracht, aanroep: Aanroep): Promise<{ aantal: number }> {
  const { tx, actor, vandaag, nu, gemeenten } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { van, naar, vanaf, totEnMet, reden } = body;
  if (van === naar) throw foutInVeld('/naar', 'zelfde-persoon', 'Kies een andere collega.');
  if (vanaf < vandaag) throw foutInVeld('/vanaf', 'in-het-verleden', 'Deze dag is al voorbij. Kies vandaag of later.');
  if (totEnMet && totEnMet < vanaf)
    throw foutInVeld('/totEnMet', 'omgekeerd', 'De laatste dag ligt voor de eerste dag.');
  const geldig = `[${vanaf},${totEnMet ? addDays(totEnMet, 1) : ''})`;
  // two who hand over work of the same people at once take turns
  await tx`select pg_advisory_xact_lock(hashtextextended(${`afwezig ${actor.uitvoerder}`}, 0))`;
  for (const [pointer, id] of [
    ['/van', van],
    ['/naar', naar],
  ] as const) {
    const [wie] =
      await tx`select 1 from medewerker where id = ${id} and uitvoerder = ${actor.uitvoerder} and geldig @> ${vanaf}::date`;
    if (!wie) throw foutInVeld(pointer, 'onbekend', 'Deze collega werkt hier niet op die dag.');
  }
  // work goes to who may do it: a raadslid or a beheerder would see a list and can do nothing with it
  const [zelfde] = await tx`
    select 1 from roltoekenning v join roltoekenning n on n.rol = v.rol
    where v.medewerker = ${van} and n.medewerker = ${naar} and v.uitvoerder = ${actor.uitvoerder} and n.uitvoerder = ${actor.uitvoerder}
      and n.geldig @> ${vanaf}::date limit 1`;
  if (!zelfde)
    throw foutInVeld('/naar', 'ander-werk', 'Deze collega doet dit werk niet. Kies iemand met dezelfde rol.');
  const [weg] = await tx`select 1 from afwezigheid where medewerker = ${naar} and geldig && ${geldig}::daterange`;
  if (weg) throw foutInVeld('/naar', 'zelf-afwezig', 'Deze collega is in die dagen zelf afwezig.');
  const [al] = await tx`select 1 from afwezigheid where medewerker = ${van} and geldig && ${geldig}::daterange`;
  if (al) throw geweigerd('Het werk van deze collega is in die dagen al overgedragen.', 'al-overgedragen', '/van');
  await tx`insert into afwezigheid ${tx({ id: uuidv7(), medewerker: van, vervanger: naar, geldig, reden })}`;
  if (totEnMet === null) {
    const gegevens = { van, naar, reden, door: actor.medewerker, gemeenten };
    const nietVoor = new Date(Math.max(nu.getTime(), beginVan(vanaf).getTime()));
    await zetInWachtrij(tx, { soort: 'werk-overdragen', gegevens, uitvoerder: actor.uitvoerder, nietVoor }, nu);
  }
  return { aantal: await openWerkVan(tx, van) };
}

/** Cases handed over in one transaction. */
const PORTIE = 200;

/** Job `werk-overdragen`: a command per case, so that each says when and why it changed hands. */
export async function reassignZaken(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { gegevens, uitvoerder } = opdracht;
  const [van, naar, door, reden] = [gegevens.van, gegevens.naar, gegevens.door, gegevens.reden].map(String) as [
    string,
    string,
    string,
    string,
  ];
  const gemeenten = Array.isArray(gegevens.gemeenten) ? gegevens.gemeenten.map(String) : [];
  const na = String(gegevens.na ?? '00000000-0000-0000-0000-000000000000');
  const nu = klok.nu();
  const vandaag = isoDate(klok.vandaag());
  const noteer = (over: readonly { readonly persoon: string | null; readonly gemeente: string }[]) =>
    recordTaak(tx, {
      ...{ uitvoerder: String(uitvoerder), wie: 'Overdragen van werk', doel: 'recht-op-bijstand' },
      ...{ wat: 'Dossier aan een andere medewerker gegeven', begin: nu, eind: klok.nu() },
      betrokkenen: over.flatMap(({ persoon, gemeente }) => (persoon ? [{ id: persoon, gemeente }] : [])),
    });
  // what the other may not handle stays where it is
  const dicht = (await verbodenVan(tx, String(uitvoerder), naar, vandaag)).map(({ persoon }) => persoon);
  const zaken = await tx<Zaak[]>`
    select id, uitvoerder, gemeente, kenmerk, persoon, versie, toestand from zaak
    where behandelaar = ${van} and open and uitvoerder = ${uitvoerder} and gemeente = any(${gemeenten}::char(4)[]) and id > ${na}
      and not persoon = any(${dicht}::uuid[])
    order by id limit ${PORTIE} for update`;
  for (const zaak of zaken) {
    const dossier = await leesAanvraagdossier(tx, zaak, zaak.toestand.melding.datum, nu);
    const laatsteDag = termijnklok(zaak.toestand, vandaag)?.laatsteDag;
    const context = contextVan(dossier, { door, vandaag, laatsteDag });
    const inhoud = { command: 'reassignAanvraag', behandelaar: naar, door, op: instantVan(nu), reden } as const;
    try {
      await geefAanvraagopdracht(tx, zaak, inhoud, context, {
        auteur: { id: door, soort: 'medewerker' },
        nu,
        vandaag,
        reden,
      });
    } catch (fout) {
      // a state that cannot change hands keeps its name and still shows for the replacement
      if (!(fout instanceof Probleem)) throw fout;
    }
  }
  await noteer(zaken);
  const laatste = zaken.at(-1);
  if (laatste && zaken.length === PORTIE) {
    await zetInWachtrij(
      tx,
      { soort: 'werk-overdragen', gegevens: { ...gegevens, na: laatste.id }, ...(uitvoerder ? { uitvoerder } : {}) },
      nu,
    );
    return;
  }
  const taken = await tx<{ persoon: string | null; gemeente: string }[]>`update taak set behandelaar = ${naar}
    where behandelaar = ${van} and klaar_op is null and uitvoerder = ${uitvoerder} and gemeente = any(${gemeenten}::char(4)[])
      and (persoon is null or not persoon = any(${dicht}::uuid[])) returning persoon, gemeente`;
  await noteer(taken);
}
