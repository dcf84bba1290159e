import { labwijzigingen } from '@meedoen/casework/beleidslab';
import {
  type Beleidspakket,
  type Beleidsvoorstel,
  type Pakketregime,
  possibleVoorstelcommands,
  type Voorstelcommand,
  verschillenTussen,
} from '@meedoen/casework/beleidspakket';
import type { Beleidsvoorstelantwoord } from '@meedoen/contract/beleidspakket';
import { firstDay, monthOfDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { regimeOp, type Voorstelrij, type Voorstelzaak } from './store.ts';

/** Names of staff by id. */
export async function medewerkernamen(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wie = [...new Set(ids.filter((id) => id !== null))];
  const rijen = await tx<
    { id: string; naam: string }[]
  >`select id, naam from medewerker where id = any(${wie}::uuid[])`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

const ONBEKEND = 'iemand die hier niet meer werkt';

export const toonRegel = (
  { id, status, toestand, gemeente, bijgewerktOp }: Voorstelrij,
  namen: ReadonlyMap<string, string>,
) => ({
  ...{ id, status, naam: toestand.naam, vanaf: toestand.vanaf, gemeente },
  bijgewerktOp: bijgewerktOp.toISOString(),
  schrijvers: toestand.schrijvers.map((wie) => namen.get(wie) ?? ONBEKEND),
});

type Regimeinhoud = Pick<Pakketregime, 'keuzes' | 'verantwoording' | 'afspraken'>;

/** One regime as a pack of its own, to hold beside another. */
const enkel = (naam: string, { vanaf, gemeente }: Beleidsvoorstel, regime: Regimeinhoud): Beleidspakket => ({
  ...{ naam, versie: '1', titel: naam },
  regimes: [{ laag: gemeente ? 'gemeente' : 'uitvoerder', vanaf, naam, bron: naam, ...regime }],
});

/** A draft with what it changes, what has been said of it, and what may be done now. */
export async function toonVoorstel(zaak: Voorstelzaak, aanroep: Aanroep): Promise<Beleidsvoorstelantwoord> {
  const { tx, vandaag, actor } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { toestand, versie, id } = zaak;
  const { naam, vanaf, keuzes, verantwoording, afspraken, gemeente } = toestand;
  const stroom = await leesStroom(tx, id);
  // once it is in force itself, it stands beside what held the day before it
  const nu = await huidig(tx, toestand);
  const namen = await medewerkernamen(tx, [
    ...toestand.schrijvers,
    ...stroom.map((each) => each.actor),
    ...('besluit' in toestand ? [toestand.besluit.vastgelegdDoor] : []),
    ...('publicatie' in toestand ? [toestand.publicatie.door] : []),
  ]);
  const naamVan = (wie: string | null) => (wie && namen.get(wie)) ?? ONBEKEND;
  const [plaats] = gemeente ? await tx<{ naam: string }[]>`select naam from gemeente where code = ${gemeente}` : [];
  const indelingen = await tx<{ code: string; naam: string }[]>`
    select code, naam from indeling i where exists (select 1 from indelinggroep g where g.indeling = i.code) order by naam`;
  aanroep.geefVersie(versie);
  return {
    ...toonRegel({ ...zaak, status: toestand.toestand, gemeente: plaats?.naam ?? null }, namen),
    versie,
    gemeentecode: gemeente,
    inhoud: structuredClone({ naam, vanaf, keuzes, verantwoording, afspraken }) as Beleidsvoorstelantwoord['inhoud'],
    nu: { naam: nu?.naam ?? null, keuzes: { ...nu?.keuzes } },
    verschillen: verschillenTussen(
      { pakket: enkel('nu', toestand, nu ?? { keuzes: {} }), dag: vanaf },
      { pakket: enkel(naam, toestand, { keuzes, verantwoording, afspraken }), dag: vanaf },
    ).map(({ onderwerp, was, wordt }) => ({ onderwerp, was: [...was], wordt: [...wordt] })),
    advies: 'advies' in toestand ? structuredClone(toestand.advies) : null,
    antwoord: 'antwoord' in toestand ? toestand.antwoord : null,
    opvolging: 'opvolging' in toestand ? [...toestand.opvolging] : [],
    besluit:
      'besluit' in toestand ? { ...toestand.besluit, vastgelegdDoor: naamVan(toestand.besluit.vastgelegdDoor) } : null,
    publicatie:
      'publicatie' in toestand ? { op: toestand.publicatie.op, door: naamVan(toestand.publicatie.door) } : null,
    intrekking: 'intrekking' in toestand ? toestand.intrekking : null,
    mogelijkheden: [...possibleVoorstelcommands(toestand, actor.medewerker, { vandaag })],
    lab: structuredClone(
      labwijzigingen(nu?.keuzes ?? {}, keuzes, firstDay(monthOfDate(vandaag))),
    ) as Beleidsvoorstelantwoord['lab'],
    geschiedenis: stroom.map(({ op, actor: wie, commando }) => ({
      op: op.toISOString(),
      wie: naamVan(wie),
      command: commando as Voorstelcommand,
    })),
    indelingen: [...indelingen],
  };
}

async function huidig(tx: Tx, voorstel: Beleidsvoorstel) {
  if (voorstel.toestand !== 'gepubliceerd') return regimeOp(tx, voorstel, voorstel.vanaf);
  const [rij] = await tx<NonNullable<Awaited<ReturnType<typeof regimeOp>>>[]>`
    select naam, keuzes, verantwoording, afspraken from beleidsregime
    where uitvoerder = ${voorstel.uitvoerder} and gemeente is not distinct from ${voorstel.gemeente} and mandaat is null
      and upper(geldig) = ${voorstel.vanaf}`;
  return rij;
}
