import { changeVandaag, readSessie, type Sessie } from '@meedoen/contract/sessie';
import type { Tx } from '../../platform/database/index.ts';
import type { Wegen } from '../../platform/http/index.ts';
import type { VerzetbareKlok } from '../../platform/klok/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { type Actor, gemeentenVoor, type Namens, takenVan } from '../../platform/sessie/index.ts';
import { leesvoorkeurVan } from '../brief/index.ts';

const NIEMAND = {
  soort: 'niemand',
  naam: null,
  id: null,
  rollen: [],
  taken: [],
  uitvoerder: null,
  gemeenten: [],
  namens: [],
  voor: null,
  csrf: null,
} as const;

const keuze = ({ persoon, naam, soort, omvang }: Namens) => ({ persoon, naam, soort, omvang: [...omvang] });

/** Who is logged in, and what the page must know of them; no personal data beyond one's own name. */
async function wieBenIk(tx: Tx, actor: Actor) {
  if (actor.soort === 'niemand') return { ...NIEMAND, rollen: [], taken: [], gemeenten: [], namens: [] };
  const codes =
    actor.soort === 'inwoner'
      ? [actor.gemeente]
      : [...new Set(takenVan(actor).flatMap((taak) => gemeentenVoor(actor, taak)))];
  const gemeenten = await tx<
    { code: string; naam: string }[]
  >`select code, naam from gemeente where code = any(${codes}) order by naam`;
  const [uitvoerder] = await tx<
    { id: string; naam: string }[]
  >`select id, naam from uitvoerder where id = ${actor.uitvoerder}`;
  const gezamenlijk = {
    naam: actor.naam,
    taken: takenVan(actor),
    uitvoerder: uitvoerder ?? null,
    gemeenten: [...gemeenten],
    csrf: actor.csrf,
  };
  if (actor.soort === 'inwoner') {
    return {
      ...gezamenlijk,
      soort: actor.soort,
      id: actor.persoon,
      rollen: [{ rol: actor.voor ? ('vertegenwoordiger' as const) : ('inwoner' as const), gemeente: actor.gemeente }],
      namens: actor.namens.map(keuze),
      voor: actor.voor && keuze(actor.voor),
    };
  }
  const rollen = [...new Set(actor.rollen.map(({ rol }) => rol))].flatMap((rol) => {
    const alleen = { ...actor, rollen: actor.rollen.filter((each) => each.rol === rol) };
    const waar = new Set(takenVan(alleen).flatMap((taak) => gemeentenVoor(alleen, taak)));
    // a role without tasks of its own is still a role
    const gemeenten = waar.size === 0 ? [null] : [...waar].sort();
    return gemeenten.map((gemeente) => ({ rol, gemeente }));
  });
  return { ...gezamenlijk, soort: actor.soort, id: actor.medewerker, rollen, namens: [], voor: null };
}

interface Loket {
  telefoon: string;
  bereikbaar: string;
  bezoekadres: string;
  inloop: string;
  postadres: string[];
}

/** Where to turn: of the resident's own gemeente, else of the first gemeente this installation works for. */
async function loketVoor(tx: Tx, gemeente: string | undefined): Promise<Sessie['loket']> {
  const [rij] = await tx<Loket[]>`
    select telefoon, bereikbaar, bezoekadres, inloop, postadres from loket
    where ${gemeente ? tx`gemeente = ${gemeente}` : tx`true`} order by uitvoerder, gemeente limit 1`;
  return rij && { ...rij, postadres: rij.postadres.join(', ') };
}

interface Uiterlijk {
  thema: string;
  aanspreekvorm: 'je' | 'u';
}

/** Session, and in the demo the day it plays on. @param klok only in the demo: the clock that may be moved */
export function sessieWegen(wegen: Wegen, klok?: VerzetbareKlok): void {
  wegen.op(readSessie, async (_, aanroep): Promise<Sessie> => {
    const { tx, actor, vandaag, omgeving } = aanroep;
    const wie = await wieBenIk(tx, actor);
    const [uiterlijk] = await tx<Uiterlijk[]>`
      select thema, aanspreekvorm from uitvoerder where ${wie.uitvoerder ? tx`id = ${wie.uitvoerder.id}` : tx`true`} order by id limit 1`;
    const eigen = actor.soort === 'inwoner' ? await leesvoorkeurVan(tx, actor, aanroep) : undefined;
    return {
      ...wie,
      loket: await loketVoor(tx, actor.soort === 'inwoner' ? actor.gemeente : undefined),
      vandaag,
      demo: omgeving.demo,
      aanspreekvorm: eigen?.aanspreekvorm ?? uiterlijk?.aanspreekvorm ?? 'je',
      taal: eigen?.taal ?? 'nl',
      thema: uiterlijk?.thema ?? 'meedoen',
    };
  });

  wegen.op(changeVandaag, async ({ body }, { omgeving }) => {
    if (!omgeving.demo || !klok) throw nietGevonden();
    klok.verzet(body.vandaag);
    return { vandaag: body.vandaag };
  });
}
