import { possibleOvereenkomstcommands } from '@meedoen/casework/ketenpartner';
import type * as contract from '@meedoen/contract/ketenpartner';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie, voegCommandoToe } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { namenVan } from '../persoon/index.ts';
import { type Overeenkomstzaak, overeenkomstenVan, ruimteVan } from './overeenkomsten.ts';
import { instrumentnamen } from './verwijzen.ts';

interface Partnerrij {
  readonly id: string;
  readonly code: string;
  readonly naam: string;
  readonly soort: contract.Ketenpartnerbeeld['soort'];
  readonly gemeente: string | null;
  readonly kvk: string | null;
  readonly contactpersoon: string;
  readonly telefoon: string;
  readonly email: string;
  readonly versie: number;
}

/** An organisation this transaction may see. @throws Probleem 404 */
export async function ketenpartnerMetId(tx: Tx, id: string): Promise<Partnerrij> {
  const [rij] = await tx<Partnerrij[]>`
    select id, code, naam, soort, gemeente, kvk, contactpersoon, telefoon, email, versie from ketenpartner where id = ${id}`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Organisations with how many overeenkomsten run, and how many wait for a second person; by name. */
export async function ketenpartners({ tx, vandaag }: Aanroep) {
  return [
    ...(await tx<(Pick<Partnerrij, 'id' | 'code' | 'naam' | 'soort'> & { lopend: number; open: number })[]>`
      select k.id, k.code, k.naam, k.soort,
        count(o.id) filter (where o.status in ('geldig', 'beeindigd') and o.vanaf <= ${vandaag} and o.tot_en_met >= ${vandaag})::int as lopend,
        count(o.id) filter (where o.status = 'voorgesteld')::int as open
      from ketenpartner k left join overeenkomst o on o.ketenpartner = k.id group by k.id order by k.naam, k.id`),
  ];
}

/** Gemeenten of who asks, with what an overeenkomst there can be about. */
export async function gemeentenMet({ tx, gemeenten, vandaag, actor }: Aanroep) {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const rijen = await tx<{ code: string; naam: string; instrument: string | null; instrumentnaam: string | null }[]>`
    select g.code, g.naam, i.code as instrument, i.naam as instrumentnaam from gemeente g
    left join instrumentgebruik u on u.gemeente = g.code and u.uitvoerder = ${actor.uitvoerder} and u.geldig @> ${vandaag}::date
    left join instrument i on i.code = u.instrument
    where g.code = any(${[...gemeenten]}::char(4)[]) order by g.naam, i.naam`;
  return [...Map.groupBy(rijen, ({ code }) => code)].map(([code, eigen]) => ({
    ...{ code, naam: eigen[0]?.naam ?? code },
    instrumenten: eigen.flatMap(({ instrument, instrumentnaam }) =>
      instrument && instrumentnaam ? [{ code: instrument, naam: instrumentnaam }] : [],
    ),
  }));
}

type Nieuw = z.output<NonNullable<typeof contract.registerKetenpartner.body>>;
type Wijziging = z.output<NonNullable<typeof contract.editKetenpartner.body>>;

/** Registers an organisation. @throws Probleem 400 when its code is taken */
export async function maakKetenpartner(body: Nieuw, aanroep: Aanroep): Promise<string> {
  const { tx, actor } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const [bezet] = await tx`select 1 from ketenpartner where code = ${body.code}`;
  if (bezet) throw foutInVeld('/code', 'bezet', 'Een andere organisatie heeft deze code al.');
  if (body.soort === 'zorgteam' && !aanroep.gemeenten.some((gemeente) => gemeente === body.gemeente))
    throw foutInVeld('/gemeente', 'onbekend', 'Kies van welke gemeente dit zorgteam is.');
  if (body.soort !== 'zorgteam' && body.gemeente !== null)
    throw foutInVeld('/gemeente', 'niet-voor-deze-soort', 'Alleen een zorgteam hoort bij één gemeente.');
  const id = uuidv7();
  await tx`insert into ketenpartner ${tx({ ...body, id, uitvoerder: actor.uitvoerder, versie: 1 })}`;
  await schrijf(id, 0, 'registerKetenpartner', body, aanroep);
  return id;
}

export async function wijzigKetenpartner(id: string, { reden, ...body }: Wijziging, aanroep: Aanroep): Promise<void> {
  const { versie, soort, gemeente } = await ketenpartnerMetId(aanroep.tx, id);
  bewaakVersie(aanroep.versie, versie);
  // its accounts would see what was meant for another kind of organisation
  if ((soort === 'zorgteam') !== (body.soort === 'zorgteam'))
    throw foutInVeld(
      '/soort',
      'ligt-vast',
      'Een zorgteam en een andere organisatie worden nooit elkaar. Voeg een nieuwe toe.',
    );
  if (gemeente !== body.gemeente) throw foutInVeld('/gemeente', 'ligt-vast', 'De gemeente van een zorgteam ligt vast.');
  await aanroep.tx`update ketenpartner set ${aanroep.tx({ ...body, versie: versie + 1 })} where id = ${id}`;
  await schrijf(id, versie, 'editKetenpartner', body, aanroep, reden);
}

function schrijf(id: string, versie: number, commando: string, gegevens: object, aanroep: Aanroep, reden?: string) {
  const { actor, tx } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { auteur, nu: op, vandaag: dag } = opdrachtgeverVan(aanroep);
  const stroom = { id, soort: 'ketenpartner' as const, uitvoerder: actor.uitvoerder, gemeente: null, persoon: null };
  return voegCommandoToe(tx, stroom, versie, { commando, gegevens, auteur, reden, op, dag });
}

export async function toonKetenpartner(id: string, aanroep: Aanroep): Promise<contract.Ketenpartnerbeeld> {
  const { tx } = aanroep;
  const rij = await ketenpartnerMetId(tx, id);
  aanroep.geefVersie(rij.versie);
  const [accounts] = await tx<{ aantal: number }[]>`
    select count(distinct r.medewerker)::int as aantal from roltoekenning r join ketenpartner k on k.id = ${id}
    where r.uitvoerder = k.uitvoerder and r.rol = 'ketenpartner' and r.ketenpartner = k.code`;
  const overeenkomsten = [];
  for (const zaak of await overeenkomstenVan(tx, id)) overeenkomsten.push(await toonOvereenkomst(zaak, aanroep));
  const [van] = await tx<{ naam: string }[]>`select naam from gemeente where code = ${rij.gemeente}`;
  return { ...rij, gemeentenaam: van?.naam ?? null, accounts: accounts?.aantal ?? 0, overeenkomsten };
}

/** An overeenkomst with what of this year is used, and what of the duty of social return was fulfilled. */
export async function toonOvereenkomst(zaak: Overeenkomstzaak, aanroep: Aanroep): Promise<contract.Overeenkomstbeeld> {
  const { tx, vandaag, actor } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { toestand } = zaak;
  const { inhoud, beslist, einde, sroi, voorgesteld } = toestand;
  aanroep.geefVersie(zaak.versie);
  const ruimte = await ruimteVan(tx, zaak, vandaag);
  const namen = await namenVan(tx, [
    voorgesteld.door,
    ...(beslist ? [beslist.door] : []),
    ...sroi.map(({ door }) => door),
  ]);
  const naam = (id: string) => namen.get(id) ?? 'Onbekend';
  const instrumenten = await instrumentnamen(tx);
  const [gemeente] = await tx<{ naam: string }[]>`select naam from gemeente where code = ${zaak.gemeente}`;
  const [betaald] = await tx<{ som: number }[]>`
    select coalesce(sum(bedrag_in_centen), 0)::bigint as som from declaratie
    where overeenkomst = ${zaak.id} and status = 'goedgekeurd'`;
  const { prijs, aandeel, plafondPerJaar, resultaten, instrumenten: codes, ...rest } = inhoud;
  return {
    ...{ id: zaak.id, versie: zaak.versie, gemeente: zaak.gemeente, toestand: toestand.toestand },
    gemeentenaam: gemeente?.naam ?? zaak.gemeente,
    inhoud: {
      ...rest,
      ...{ instrumenten: [...codes], resultaten: [...resultaten] },
      prijsBijStartInCenten: prijs.bijStart,
      prijsBijResultaatInCenten: prijs.bijResultaat,
      plafondPerJaarInCenten: plafondPerJaar,
      ...(aandeel.minstens === undefined ? {} : { aandeelMinstens: aandeel.minstens }),
      ...(aandeel.hoogstens === undefined ? {} : { aandeelHoogstens: aandeel.hoogstens }),
    },
    instrumentnamen: codes.map((code) => instrumenten.get(code) ?? code),
    voorgesteldOp: voorgesteld.op,
    voorgesteldDoor: naam(voorgesteld.door),
    beslist: beslist ? { op: beslist.op, door: naam(beslist.door), reden: beslist.reden ?? null } : null,
    einde: einde ? { op: einde.op, reden: einde.reden } : null,
    gebruiktInCenten: ruimte.gebruikt,
    verwezen: { eigen: ruimte.eigen, alle: ruimte.alle },
    sroi: {
      verplichtInCenten: Math.round((Number(betaald?.som ?? 0) * inhoud.sroiPromille) / 1000),
      ingevuldInCenten: sroi.reduce((som, { bedrag }) => som + bedrag, 0),
      regels: sroi.map(({ bedrag, door, ...regel }) => ({ ...regel, bedragInCenten: bedrag, door: naam(door) })),
    },
    mogelijkheden: possibleOvereenkomstcommands(toestand, actor.medewerker)
      .filter(({ mag, weigering }) => mag || weigering?.code === 'zelf-voorgesteld')
      .map(({ command, mag, weigering }) => ({
        ...{ commando: command, mag },
        weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: null } : null,
      })),
  };
}
