import { isDeepStrictEqual } from 'node:util';
import * as contract from '@meedoen/contract/bijeenkomst';
import type { z } from 'zod';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { namenVan, persoonMetId } from '../persoon/index.ts';
import { coachesVan } from '../plan/index.ts';
import { geenAdres, lastAf, sendBericht, sluitRij, vertel, vulPlaatsen } from './bericht.ts';
import {
  type Bijeenkomstzaak,
  beginBijeenkomst,
  beginDeelname,
  bezettingVan,
  bijeenkomstMetId,
  type Deelnameinhoud,
  type Deelnamezaak,
  deelnameMetId,
  deelnamesVan,
  geefBijeenkomst,
  geefDeelname,
  opSlot,
} from './store.ts';
import { regelVan, toonBijeenkomst, toonDeelname, toonEigenDeelname } from './weergave.ts';

type Groepsopdracht = z.output<NonNullable<typeof contract.processBijeenkomst.body>>;
/** More groups than anybody looks through. */
const HOOGSTENS = 100;

function medewerker({ actor }: Aanroep) {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

async function eigenZaak(aanroep: Aanroep, id: string): Promise<Deelnamezaak> {
  const zaak = await deelnameMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  if (aanroep.actor.soort !== 'inwoner' || zaak.persoon !== aanroep.actor.persoon) throw nietGevonden();
  return zaak;
}

/** Paths of groups: planning, inviting, attendance in one save, and what who was invited says. */
export function bijeenkomstWegen(wegen: Wegen): void {
  wegen
    .op(contract.readBijeenkomsten, async ({ query }, aanroep) => lijst(query.toon, aanroep))
    .op(contract.planBijeenkomst, async ({ body }, aanroep) => {
      const { uitvoerder } = medewerker(aanroep);
      const { gemeente, soort, ...rest } = body;
      if (!aanroep.gemeenten.includes(gemeente)) throw nietGevonden();
      const inhoud = { ...(await inhoudVan(rest, gemeente, [], aanroep)), soort };
      const opdracht = { command: 'planBijeenkomst', id: uuidv7(), uitvoerder, gemeente, ...inhoud } as const;
      return toonBijeenkomst(await beginBijeenkomst(aanroep.tx, opdracht, opdrachtgeverVan(aanroep)), aanroep);
    })
    .op(contract.readBijeenkomst, async ({ params }, aanroep) =>
      toonBijeenkomst(await bijeenkomstMetId(aanroep.tx, params.bijeenkomstId), aanroep),
    )
    .op(contract.processBijeenkomst, async ({ params, body }, aanroep) => {
      const zaak = await bijeenkomstMetId(aanroep.tx, params.bijeenkomstId);
      bewaakVersie(aanroep.versie, zaak.versie);
      return toonBijeenkomst(await verwerk(zaak, body, aanroep), aanroep);
    })
    .op(contract.inviteInwoners, async ({ params, body }, aanroep) => {
      const zaak = await bijeenkomstMetId(aanroep.tx, params.bijeenkomstId);
      return toonBijeenkomst(await nodigUit(zaak.id, body.personen, aanroep), aanroep);
    })
    .op(contract.recordAanwezigheid, async ({ params, body }, aanroep) => {
      const zaak = await bijeenkomstMetId(aanroep.tx, params.bijeenkomstId);
      const door = opdrachtgeverVan(aanroep);
      const deelnames = await deelnamesVan(aanroep.tx, zaak.id);
      for (const [i, { deelname, aanwezigheid }] of body.regels.entries()) {
        const wie = deelnames.find(({ id }) => id === deelname);
        if (!wie) throw foutInVeld(`/regels/${i}/deelname`, 'onbekend', 'Deze persoon staat niet op de lijst.');
        // what stands already is not written again
        if (wie.toestand.aanwezigheid[body.dag] === aanwezigheid) continue;
        const opdracht = { command: 'recordAanwezigheid', dag: body.dag, aanwezigheid } as const;
        await geefDeelname(aanroep.tx, wie, zaak.toestand, opdracht, door);
      }
      return toonBijeenkomst(zaak, aanroep);
    })
    .op(contract.processDeelname, async ({ params, body }, aanroep) => {
      const zaak = await deelnameMetId(aanroep.tx, params.deelnameId);
      aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
      bewaakVersie(aanroep.versie, zaak.versie);
      return toonDeelname(await antwoord(zaak, body, aanroep), aanroep);
    })
    .op(contract.answerUitnodiging, async ({ params, body }, aanroep) => {
      const zaak = await eigenZaak(aanroep, params.deelnameId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const inhoud = body.komt
        ? ({ command: 'acceptUitnodiging' } as const)
        : ({ command: 'declineUitnodiging', reden: body.reden } as const);
      const nieuw = await antwoord(zaak, inhoud, aanroep);
      aanroep.geefVersie(nieuw.versie);
      return toonEigenDeelname(nieuw, aanroep);
    })
    .op(contract.explainWegblijven, async ({ params, body }, aanroep) => {
      const zaak = await eigenZaak(aanroep, params.deelnameId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const nieuw = await antwoord(zaak, { command: 'explainWegblijven', ...body }, aanroep);
      aanroep.geefVersie(nieuw.versie);
      return toonEigenDeelname(nieuw, aanroep);
    });
}

/** Somebody's answer; a place that comes free goes on to who waits. */
async function antwoord(zaak: Deelnamezaak, inhoud: Deelnameinhoud, aanroep: Aanroep): Promise<Deelnamezaak> {
  const { tx } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  await opSlot(tx, zaak.bijeenkomst);
  const { toestand: groep } = await bijeenkomstMetId(tx, zaak.bijeenkomst);
  const nieuw = await geefDeelname(tx, zaak, groep, inhoud, door);
  await vulPlaatsen(tx, groep, door);
  return nieuw;
}

/** Invites by name. The group is read after its turn came: it may have been called off or made smaller meanwhile. */
async function nodigUit(groep: string, personen: readonly string[], aanroep: Aanroep): Promise<Bijeenkomstzaak> {
  const { tx } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  await opSlot(tx, groep);
  const zaak = await bijeenkomstMetId(tx, groep);
  for (const [i, id] of [...new Set(personen)].entries()) {
    const persoon = await persoonMetId(tx, id);
    aanroep.betreft(persoon);
    if (persoon.gemeente !== zaak.gemeente || persoon.uitvoerder !== zaak.uitvoerder)
      throw foutInVeld(`/personen/${i}`, 'andere-gemeente', `${persoon.naam} woont niet in deze gemeente.`);
    const { uitvoerder, gemeente } = zaak;
    const wie = { id: uuidv7(), uitvoerder, gemeente, persoon: id, bijeenkomst: zaak.id };
    const staat = (await bezettingVan(tx, zaak.id)).alle.some((each) => each.persoon === id);
    if (staat) throw foutInVeld(`/personen/${i}`, 'al-uitgenodigd', `${persoon.naam} staat al op de lijst.`);
    const deelname = await beginDeelname(tx, zaak.toestand, { command: 'inviteInwoner', ...wie }, door);
    const bericht = { soort: 'bijeenkomst-uitnodiging' } as const;
    if (!(await sendBericht(tx, deelname, zaak.toestand, bericht, door)))
      throw geenAdres(persoon.naam, `/personen/${i}`);
  }
  return zaak;
}

/** Who leads must coach here; a day that is new gets its id, and one with an id is of the group already. */
async function inhoudVan(
  { dagen, begeleider, ...rest }: Omit<Extract<Groepsopdracht, { command: 'changeBijeenkomst' }>, 'command'>,
  gemeente: string,
  stonden: readonly { readonly id: string }[],
  aanroep: Aanroep,
) {
  const { uitvoerder, medewerker: ik } = medewerker(aanroep);
  for (const [i, { id }] of dagen.entries())
    if (id && !stonden.some((each) => each.id === id))
      throw foutInVeld(`/dagen/${i}/id`, 'onbekend', 'Deze dag hoort niet bij deze bijeenkomst.');
  const leider = begeleider ?? ik;
  const coaches = await coachesVan(aanroep.tx, uitvoerder, [gemeente], aanroep.vandaag);
  if (!coaches.some(({ id }) => id === leider))
    throw foutInVeld('/begeleider', 'geen-coach', 'Deze collega is geen coach in deze gemeente.');
  return { ...rest, begeleider: leider, dagen: dagen.map(({ id, ...dag }) => ({ id: id ?? uuidv7(), ...dag })) };
}

async function verwerk(zaak: Bijeenkomstzaak, body: Groepsopdracht, aanroep: Aanroep): Promise<Bijeenkomstzaak> {
  const { tx } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  if (body.command !== 'changeBijeenkomst') {
    const nieuw = await geefBijeenkomst(tx, zaak, body, door);
    if (body.command === 'cancelBijeenkomst') await lastAf(tx, nieuw.toestand, body.reden, door);
    else await sluitRij(tx, nieuw.toestand, door);
    return nieuw;
  }
  const { command, ...rest } = body;
  const inhoud = await inhoudVan(
    { ...rest, begeleider: rest.begeleider ?? zaak.toestand.begeleider },
    zaak.gemeente,
    zaak.toestand.dagen,
    aanroep,
  );
  const nieuw = await geefBijeenkomst(tx, zaak, { command, ...inhoud }, door);
  // another day or place is told to who comes; more places go to who waits
  const { dagen, plaats } = zaak.toestand;
  const bericht = { soort: 'bijeenkomst-uitnodiging' } as const;
  if (plaats !== nieuw.toestand.plaats || !isDeepStrictEqual(dagen, nieuw.toestand.dagen))
    for (const deelname of (await bezettingVan(tx, zaak.id)).bezet)
      await vertel(tx, deelname, nieuw.toestand, bericht, 'dag of plaats is anders', door);
  await vulPlaatsen(tx, nieuw.toestand, door);
  return nieuw;
}

async function lijst(toon: 'komend' | 'geweest', aanroep: Aanroep) {
  const { tx, gemeenten, vandaag } = aanroep;
  const { uitvoerder } = medewerker(aanroep);
  const zaken = await tx<Bijeenkomstzaak[]>`
    select id, uitvoerder, gemeente, versie, toestand from bijeenkomst
    where uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[]) and ${
      toon === 'komend' ? tx`status = 'gepland'` : tx`(status <> 'gepland' or laatste_dag < ${vandaag}::date)`
    }
    order by ${toon === 'komend' ? tx`laatste_dag, id` : tx`laatste_dag desc, id desc`} limit ${HOOGSTENS + 1}`;
  const getoond = zaken.slice(0, HOOGSTENS);
  const namen = await namenVan(
    tx,
    getoond.map(({ toestand }) => toestand.begeleider),
  );
  const bijeenkomsten = [];
  for (const zaak of getoond) bijeenkomsten.push(await regelVan(tx, zaak, namen));
  return { bijeenkomsten, meer: zaken.length > HOOGSTENS };
}
