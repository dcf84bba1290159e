import * as contract from '@meedoen/contract/ketenpartner';
import { bewaarOntvangen, leesBestand } from '../../platform/bestand/index.ts';
import { uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { beoordeelDeclaratie, declaratiebestand, declaraties } from './declaraties.ts';
import { geefOvereenkomstopdracht, overeenkomstMetId } from './overeenkomsten.ts';
import {
  gemeentenMet,
  ketenpartnerMetId,
  ketenpartners,
  maakKetenpartner,
  toonKetenpartner,
  toonOvereenkomst,
  wijzigKetenpartner,
} from './partners.ts';
import { ketenresultaten, resultatenbestand } from './resultaten.ts';
import { instrumentnamen } from './verwijzen.ts';
import { verwijzingWegen } from './verwijzingroutes.ts';

/** Paths of organisations that guide people: who they are, what is agreed, whom they get, and what comes of it. */
export function ketenpartnerWegen(wegen: Wegen): void {
  verwijzingWegen(wegen);
  wegen
    .op(contract.readKetenpartners, async (_, aanroep) => ({
      ketenpartners: await ketenpartners(aanroep),
      gemeenten: await gemeentenMet(aanroep),
    }))
    .op(contract.readKetenpartner, ({ params }, aanroep) => toonKetenpartner(params.ketenpartnerId, aanroep))
    .op(contract.registerKetenpartner, async ({ body }, aanroep) =>
      toonKetenpartner(await maakKetenpartner(body, aanroep), aanroep),
    )
    .op(contract.editKetenpartner, async ({ params, body }, aanroep) => {
      await wijzigKetenpartner(params.ketenpartnerId, body, aanroep);
      return toonKetenpartner(params.ketenpartnerId, aanroep);
    })
    .op(contract.proposeOvereenkomst, async ({ params, body }, aanroep) =>
      stelVoor(params.ketenpartnerId, body, aanroep),
    )
    .op(contract.endOvereenkomst, ({ params, body }, aanroep) =>
      doe(params.overeenkomstId, { command: 'endOvereenkomst', ...body }, aanroep),
    )
    .op(contract.decideOvereenkomst, ({ params, body }, aanroep) => doe(params.overeenkomstId, body, aanroep))
    .op(contract.recordSroi, async ({ params, query }, aanroep) => {
      const { tx, nu, actor } = aanroep;
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const { gemeente } = await overeenkomstMetId(tx, params.overeenkomstId);
      const { naam, bedragInCenten: bedrag, ...rest } = query;
      const bestand = {
        uitvoerder: actor.uitvoerder,
        gemeente,
        naam,
        inhoud: await aanroep.inhoud(),
        door: actor.medewerker,
      };
      const { id: bewijs } = await bewaarOntvangen(tx, bestand, nu);
      return doe(params.overeenkomstId, { command: 'recordSroi', ...rest, bedrag, bewijs }, aanroep);
    })
    .op(contract.readSroibewijs, async ({ params }, { tx }) => {
      const { toestand } = await overeenkomstMetId(tx, params.overeenkomstId);
      const regel = toestand.sroi[params.nummer - 1];
      const bestand = regel && (await leesBestand(tx, regel.bewijs));
      if (!bestand) throw nietGevonden();
      return new Bestand(bestand.inhoud, bestand.type, bestand.naam);
    })
    .op(contract.readDeclaraties, ({ query }, aanroep) => declaraties(query.status, aanroep))
    .op(contract.decideDeclaratie, ({ params, body }, aanroep) =>
      beoordeelDeclaratie(params.declaratieId, body, aanroep),
    )
    .op(contract.downloadDeclaraties, ({ query }, aanroep) => declaratiebestand(query.jaar, aanroep))
    .op(contract.readKetenresultaten, ({ query }, aanroep) => ketenresultaten(query, aanroep))
    .op(contract.downloadKetenresultaten, ({ query }, aanroep) => resultatenbestand(query, aanroep));
}

async function stelVoor(
  ketenpartner: string,
  { gemeente, inhoud }: { readonly gemeente: string; readonly inhoud: contract.Overeenkomstinhoud },
  aanroep: Aanroep,
): Promise<contract.Overeenkomstbeeld> {
  const { tx, gemeenten, actor } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { soort } = await ketenpartnerMetId(tx, ketenpartner);
  if (soort === 'zorgteam')
    throw geweigerd('Een zorgteam krijgt inwoners door een overdracht. Daar hoort geen overeenkomst bij.', 'zorgteam');
  if (!gemeenten.includes(gemeente)) throw foutInVeld('/gemeente', 'onbekend', 'Deze gemeente hoort niet bij uw werk.');
  const bekend = await instrumentnamen(tx);
  const fout = inhoud.instrumenten.findIndex((code) => !bekend.has(code));
  if (fout >= 0) throw foutInVeld(`/inhoud/instrumenten/${fout}`, 'onbekend', 'Dit instrument bestaat niet.');
  const { prijsBijStartInCenten, prijsBijResultaatInCenten, plafondPerJaarInCenten, ...rest } = inhoud;
  const { aandeelMinstens: minstens, aandeelHoogstens: hoogstens, ...afspraken } = rest;
  const zaak = await geefOvereenkomstopdracht(
    tx,
    undefined,
    {
      command: 'proposeOvereenkomst',
      ...{ id: uuidv7(), uitvoerder: actor.uitvoerder, gemeente, ketenpartner },
      inhoud: {
        ...afspraken,
        prijs: { bijStart: prijsBijStartInCenten, bijResultaat: prijsBijResultaatInCenten },
        plafondPerJaar: plafondPerJaarInCenten,
        aandeel: { ...(minstens === undefined ? {} : { minstens }), ...(hoogstens === undefined ? {} : { hoogstens }) },
      },
    },
    opdrachtgeverVan(aanroep),
  );
  return toonOvereenkomst(zaak, aanroep);
}

async function doe(
  id: string,
  inhoud: Parameters<typeof geefOvereenkomstopdracht>[2],
  aanroep: Aanroep,
): Promise<contract.Overeenkomstbeeld> {
  const zaak = await overeenkomstMetId(aanroep.tx, id);
  bewaakVersie(aanroep.versie, zaak.versie);
  return toonOvereenkomst(await geefOvereenkomstopdracht(aanroep.tx, zaak, inhoud, opdrachtgeverVan(aanroep)), aanroep);
}
