import { besluitNa, rebuildBesluit } from '@meedoen/casework/besluit';
import type { Besluitsoort } from '@meedoen/casework/recht';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import { instantVan } from '../berekening/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Besluitopdracht, Besluittoestand } from './toestand.ts';

/** A besluit with what it is about. */
export interface Besluit {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly soort: Besluitsoort;
  readonly zaak: string | null;
  readonly recht: string | null;
  /** The case about a duty that was not met. */
  readonly afstemming: string | null;
  /** The objection that was decided late, for a dwangsom. */
  readonly bezwaar: string | null;
  /** The case of a subsidy to an employer. */
  readonly loonkostensubsidie: string | null;
  /** The case of a fine. */
  readonly boete: string | null;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: Besluittoestand;
}

interface Rij {
  id: string;
  uitvoerder: string;
  gemeente: string;
  kenmerk: string | null;
  soort: Besluitsoort;
  zaak: string | null;
  recht: string | null;
  afstemming: string | null;
  bezwaar: string | null;
  loonkostensubsidie: string | null;
  boete: string | null;
  persoon: string;
  status: Besluittoestand['status'];
  ingangsdatum: Besluittoestand['ingangsdatum'];
  bevroren: Besluittoestand['bevroren'];
  toets: Besluittoestand['toets'];
  motivering: string;
  eigen_zinnen: Record<string, string>;
  cbs_code: string | null;
  aanvulling: Besluittoestand['aanvulling'];
  voorgesteld_door: string | null;
  vastgesteld_door: string | null;
  vastgesteld_op: Date | null;
  teruggestuurd: string | null;
  bekendgemaakt_op: Besluittoestand['bekendgemaaktOp'];
  bezwaar_tot: Besluittoestand['bezwaarTot'];
  versie: number;
}

function besluitUit(rij: Rij): Besluit {
  const { id, uitvoerder, gemeente, soort, persoon, versie } = rij;
  const { zaak, recht, afstemming, bezwaar, loonkostensubsidie, boete } = rij;
  return {
    ...{ id, uitvoerder, gemeente, soort, persoon, versie },
    ...{ zaak, recht, afstemming, bezwaar, loonkostensubsidie, boete },
    toestand: {
      status: rij.status,
      ingangsdatum: rij.ingangsdatum,
      bevroren: rij.bevroren,
      toets: rij.toets,
      motivering: rij.motivering,
      eigenZinnen: rij.eigen_zinnen,
      cbsCode: rij.cbs_code,
      aanvulling: rij.aanvulling,
      kenmerk: rij.kenmerk,
      voorgesteldDoor: rij.voorgesteld_door,
      vastgesteldDoor: rij.vastgesteld_door,
      vastgesteldOp: rij.vastgesteld_op ? instantVan(rij.vastgesteld_op) : null,
      teruggestuurd: rij.teruggestuurd,
      bekendgemaaktOp: rij.bekendgemaakt_op,
      bezwaarTot: rij.bezwaar_tot,
    },
  };
}

function rijVan(tx: Tx, toestand: Besluittoestand) {
  return {
    kenmerk: toestand.kenmerk,
    status: toestand.status,
    ingangsdatum: toestand.ingangsdatum,
    bevroren: jsonb(tx, toestand.bevroren),
    toets: toestand.toets ? jsonb(tx, toestand.toets) : null,
    motivering: toestand.motivering,
    eigen_zinnen: jsonb(tx, toestand.eigenZinnen),
    cbs_code: toestand.cbsCode,
    aanvulling: jsonb(tx, toestand.aanvulling),
    voorgesteld_door: toestand.voorgesteldDoor,
    vastgesteld_door: toestand.vastgesteldDoor,
    vastgesteld_op: toestand.vastgesteldOp,
    teruggestuurd: toestand.teruggestuurd,
    bekendgemaakt_op: toestand.bekendgemaaktOp,
    bezwaar_tot: toestand.bezwaarTot,
  };
}

export async function besluitMetId(tx: Tx, id: string): Promise<Besluit | undefined> {
  const [rij] = await tx<Rij[]>`select * from besluit where id = ${id}`;
  return rij && besluitUit(rij);
}

/** Besluiten about a person, newest first. */
export async function besluitenOver(tx: Tx, persoon: string): Promise<Besluit[]> {
  const rijen = await tx<Rij[]>`
    select * from besluit where persoon = ${persoon} and status <> 'vervallen' order by aangemaakt_op desc, id desc`;
  return rijen.map(besluitUit);
}

/** Besluiten about a person as they stood at a moment, newest first: made again from what was done until then. */
export async function besluitenOp(tx: Tx, persoon: string, tot: Date): Promise<Besluit[]> {
  const rijen = await tx<Rij[]>`
    select * from besluit where persoon = ${persoon} and aangemaakt_op < ${tot} order by aangemaakt_op desc, id desc`;
  const toen: Besluit[] = [];
  for (const rij of rijen) {
    const opdrachten = (await leesStroom(tx, rij.id)).filter(({ op }) => op < tot);
    const toestand = rebuildBesluit(
      opdrachten.map(({ commando, gegevens }) => ({ ...gegevens, commando }) as Besluitopdracht),
    );
    if (toestand && toestand.status !== 'vervallen')
      toen.push({ ...besluitUit(rij), versie: opdrachten.length, toestand });
  }
  return toen;
}

/** The proposal that is open for a right and a kind, if there is one; locked until the transaction ends. */
export async function openVoorstel(tx: Tx, recht: string, soort: Besluitsoort): Promise<Besluit | undefined> {
  const [rij] = await tx<Rij[]>`
    select * from besluit b where recht = ${recht} and soort = ${soort} and status in ('concept', 'voorgesteld')
      and persoon = (select r.persoon from recht r where r.id = b.recht)
    order by aangemaakt_op limit 1 for update`;
  return rij && besluitUit(rij);
}

/** The besluit or proposal of a kind about a case that still stands. */
export async function besluitBijZaak(tx: Tx, zaak: string): Promise<Besluit[]> {
  const rijen = await tx<Rij[]>`
    select * from besluit where zaak = ${zaak} and status <> 'vervallen' order by aangemaakt_op, id`;
  return rijen.map(besluitUit);
}

export type Besluitonderwerp = Pick<Besluit, 'uitvoerder' | 'gemeente' | 'soort' | 'zaak' | 'recht' | 'persoon'> &
  Partial<Pick<Besluit, 'afstemming' | 'bezwaar' | 'loonkostensubsidie' | 'boete' | 'id'>>;

/** Starts a proposal. */
export async function startBesluit(
  tx: Tx,
  over: Besluitonderwerp,
  opdracht: Extract<Besluitopdracht, { commando: 'startVoorstel' }>,
  door: Opdrachtgever,
): Promise<Besluit> {
  const toestand = besluitNa(undefined, opdracht);
  const leeg = { afstemming: null, bezwaar: null, loonkostensubsidie: null, boete: null };
  const besluit: Besluit = { id: uuidv7(), ...leeg, ...over, versie: 1, toestand };
  const { id, uitvoerder, gemeente, soort, persoon } = besluit;
  const { zaak, recht, afstemming, bezwaar, loonkostensubsidie, boete } = besluit;
  await tx`insert into besluit ${tx({
    ...rijVan(tx, toestand),
    ...{ id, uitvoerder, gemeente, soort, persoon },
    ...{ zaak, recht, afstemming, bezwaar, loonkostensubsidie, boete },
    versie: 1,
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, besluit, 0, opdracht, door);
  return besluit;
}

/** Gives a besluit a command and derives its row. */
export async function geefBesluitopdracht(
  tx: Tx,
  besluit: Besluit,
  opdracht: Besluitopdracht,
  door: Opdrachtgever,
): Promise<Besluit> {
  const toestand = besluitNa(besluit.toestand, opdracht);
  const versie = await schrijf(tx, besluit, besluit.versie, opdracht, door);
  await tx`update besluit set ${tx({ ...rijVan(tx, toestand), versie })} where id = ${besluit.id}`;
  return { ...besluit, versie, toestand };
}

async function schrijf(tx: Tx, besluit: Besluit, versie: number, opdracht: Besluitopdracht, door: Opdrachtgever) {
  const { commando, ...gegevens } = opdracht;
  const { id, uitvoerder, gemeente, persoon } = besluit;
  const geschreven = await voegCommandoToe(tx, { id, soort: 'besluit', uitvoerder, gemeente, persoon }, versie, {
    commando,
    gegevens,
    auteur: door.auteur,
    reden: door.reden,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state of a besluit made again from its commands, to compare with its row. */
export const herbouwBesluit = async (tx: Tx, id: string): Promise<Besluittoestand | undefined> =>
  rebuildBesluit(
    (await leesStroom(tx, id)).map(({ commando, gegevens }) => ({ ...gegevens, commando }) as Besluitopdracht),
  );
