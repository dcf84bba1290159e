import { PARAMETERS } from '@meedoen/casework/beleid';
import { euro, procent } from '@meedoen/casework/opmaak';
import type { bedragInvoer, enterBedrag } from '@meedoen/contract/organisatie';
import { addDays, addMonths, type IsoDate, readOn } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import type { Medewerker } from '../../platform/sessie/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { eenheidVan, ontbrekende } from './bedragen.ts';

type Invoer = z.output<typeof bedragInvoer>;
type Nieuw = z.output<NonNullable<typeof enterBedrag.body>>;

/** An amount moves a few percent twice a year; more than this is a slip of the pen. */
const GROOTSTE_SPRONG = 0.25;
/** Gaps further back than this no right can still need (Awb and BW 3:309: five years). */
const JAREN_TERUG = 5;

export function medewerkerVan({ actor }: Aanroep): Medewerker {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

interface Rij {
  readonly id: string;
  readonly naam: string;
  readonly vanaf: IsoDate;
  readonly waarde: number;
  readonly bron: string;
  readonly ingevoerd_door: string;
  readonly ingevoerdDoor: string | null;
  readonly bevestigdDoor: string | null;
  readonly bevestigd_op: Date | null;
}

/** Amounts are of the law, so of every uitvoerder; names are of the own one only. */
const rijen = (tx: Tx, uitvoerder: string) => tx`
  select b.id, b.naam, b.vanaf, b.waarde::float8 as waarde, b.bron, b.ingevoerd_door, b.bevestigd_op,
    case when i.uitvoerder = ${uitvoerder} then i.naam else 'Een andere organisatie' end as "ingevoerdDoor",
    case when b.bevestigd_door is null then null when m.uitvoerder = ${uitvoerder} then m.naam else 'Een andere organisatie' end as "bevestigdDoor"
  from bedrag_invoer b left join medewerker i on i.id = b.ingevoerd_door left join medewerker m on m.id = b.bevestigd_door`;

function eenheidVanNaam(naam: string): string {
  const parameter = PARAMETERS.get(naam);
  return (parameter && eenheidVan(parameter)) ?? '';
}

const weergave = ({ id, naam, vanaf, waarde, bron, ingevoerdDoor, bevestigdDoor }: Rij): Invoer => ({
  id,
  naam,
  omschrijving: PARAMETERS.get(naam)?.omschrijving ?? naam,
  vanaf,
  waarde,
  eenheid: eenheidVanNaam(naam),
  bron,
  ingevoerdDoor: ingevoerdDoor ?? 'Onbekend',
  bevestigdDoor,
});

async function bedragMetId(tx: Tx, uitvoerder: string, id: string): Promise<Rij> {
  const [rij] = await tx<Rij[]>`${rijen(tx, uitvoerder)} where b.id = ${id} for update of b`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** What is missing from now on, and what was typed in. */
export async function bedragenoverzicht(aanroep: Aanroep) {
  const { tx, vandaag, gemeenten } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  const beleid = await beleidVoor(tx, uitvoerder, gemeenten[0] ?? '');
  const ingevoerd = await tx<Rij[]>`${rijen(tx, uitvoerder)} order by b.vanaf desc, b.naam, b.id`;
  const sinds = addMonths(vandaag, -12 * JAREN_TERUG);
  return { ontbreekt: ontbrekende(beleid, sinds, addMonths(vandaag, 12)), ingevoerd: ingevoerd.map(weergave) };
}

function bewaakWaarde({ naam, vanaf, waarde }: Nieuw, vandaag: IsoDate): void {
  const parameter = PARAMETERS.get(naam);
  if (!parameter) throw foutInVeld('/naam', 'onbekend', 'Dit bedrag komt niet voor in de wet die wij rekenen.');
  const eenheid = eenheidVan(parameter);
  if (!eenheid)
    throw foutInVeld('/naam', 'tabel', 'Dit is een tabel. Die komt met een nieuwe versie van het programma.');
  if (vanaf > addMonths(vandaag, 24))
    throw foutInVeld('/vanaf', 'te-ver-vooruit', 'Deze dag ligt meer dan twee jaar vooruit. Kijk het jaar na.');
  if (readOn(parameter, vanaf).known)
    throw foutInVeld('/vanaf', 'al-bekend', 'Vanaf deze dag kent het programma dit bedrag al.');
  const heel = eenheid !== 'procent';
  if (!Number.isFinite(waarde) || waarde < 0 || (heel && !Number.isInteger(waarde)) || waarde > 100_000_000)
    throw foutInVeld('/waarde', 'ongeldig', 'Dit bedrag kan niet kloppen. Kijk of de komma goed staat.');
  const vorige = readOn(parameter, addDays(parameter.unknownFrom ?? vanaf, -1));
  if (!vorige.known || typeof vorige.value !== 'number') return;
  const oud = vorige.value;
  const tekst = eenheid === 'cent' ? euro(oud) : eenheid === 'procent' ? procent(oud) : `${oud} ${eenheid}`;
  if (parameter.neverFalls && waarde < oud)
    throw foutInVeld('/waarde', 'lager', `Dit bedrag wordt nooit lager. Het was ${tekst}.`);
  if (oud > 0 && Math.abs(waarde - oud) / oud > GROOTSTE_SPRONG)
    throw foutInVeld('/waarde', 'grote-sprong', `Dit verschilt te veel van het vorige bedrag, ${tekst}. Kijk het na.`);
}

/** Types in a published amount; it counts only after somebody else confirmed it. */
export async function storeBedrag(body: Nieuw, aanroep: Aanroep): Promise<Invoer> {
  const { tx, nu, vandaag } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  bewaakWaarde(body, vandaag);
  await tx`select pg_advisory_xact_lock(hashtextextended(${`bedrag ${body.naam}`}, 0))`;
  const [al] = await tx`
    select 1 from bedrag_invoer where naam = ${body.naam} and vanaf = ${body.vanaf} and (bevestigd_door is not null or waarde = ${body.waarde})`;
  if (al) throw geweigerd('Dit bedrag is al ingevoerd voor deze dag.', 'al-ingevoerd', '/vanaf');
  const id = uuidv7();
  await tx`insert into bedrag_invoer ${tx({ id, ...body, ingevoerd_door: medewerker, ingevoerd_op: nu })}`;
  return weergave(await bedragMetId(tx, uitvoerder, id));
}

/** Confirms an amount somebody else typed in; from then on the law computes with it. */
export async function confirmInvoer(id: string, aanroep: Aanroep): Promise<Invoer> {
  const { tx, nu } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  const rij = await bedragMetId(tx, uitvoerder, id);
  if (rij.bevestigd_op) throw geweigerd('Dit bedrag is al bevestigd.', 'al-bevestigd');
  if (rij.ingevoerd_door === medewerker)
    throw geweigerd('U voerde dit bedrag zelf in. Een ander bevestigt het.', 'zelf-ingevoerd');
  await tx`update bedrag_invoer set bevestigd_door = ${medewerker}, bevestigd_op = ${nu} where id = ${id}`;
  return weergave(await bedragMetId(tx, uitvoerder, id));
}
