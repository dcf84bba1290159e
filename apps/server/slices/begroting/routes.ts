import type { Begrotinginhoud } from '@meedoen/casework/begroting';
import * as contract from '@meedoen/contract/begroting';
import { yearOf } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { openBegrotingAlsCsv } from './csv.ts';
import { leesMeerjaren, leesReferentieIn } from './inlezen.ts';
import { openBegrotingVan } from './openbaar.ts';
import { namenVan, overzichtVan, toonVersie } from './overzicht.ts';
import { type Begrotingzaak, begrotingMetId, beslis, voerIn } from './store.ts';

/** Paths of the money of a gemeente: budgets entered and confirmed, files read in, everything on one page, and what is open. */
export function begrotingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readBegroting, ({ query }, aanroep) =>
      overzichtVan(aanroep, query.gemeente, query.jaar ?? yearOf(aanroep.vandaag)),
    )
    .op(contract.enterBegroting, ({ body }, aanroep) => voer(body, aanroep))
    .op(contract.importMeerjaren, async ({ query }, aanroep) => {
      const { gemeente, ...bron } = query;
      const inhoud = leesMeerjaren(await aanroep.inhoud());
      return voer({ gemeente, jaar: inhoud.jaren[0] ?? 0, bron, inhoud }, aanroep);
    })
    .op(contract.confirmBegroting, ({ params }, aanroep) =>
      besluit(params.begrotingId, { command: 'confirmBegroting' }, aanroep),
    )
    .op(contract.rejectBegroting, ({ params, body }, aanroep) =>
      besluit(params.begrotingId, { command: 'rejectBegroting', ...body }, aanroep),
    )
    .op(contract.importReferentie, async ({ query }, aanroep) =>
      leesReferentieIn(aanroep, query.gemeente, query.naam, await aanroep.inhoud()),
    )
    .op(contract.readOpenBegroting, ({ params }, aanroep) => openBegrotingVan(aanroep, params.gemeente))
    .op(contract.downloadOpenBegroting, async ({ params }, aanroep) => {
      const csv = new TextEncoder().encode(openBegrotingAlsCsv(await openBegrotingVan(aanroep, params.gemeente)));
      return new Bestand(csv, 'text/csv', `begroting-${params.gemeente}-${aanroep.vandaag}.csv`);
    });
}

interface Invoer {
  readonly gemeente: string;
  readonly jaar: number;
  readonly bron: contract.Begrotingversie['bron'];
  readonly inhoud: Begrotinginhoud;
}

async function voer({ gemeente, jaar, bron, inhoud }: Invoer, aanroep: Aanroep): Promise<contract.Begrotingversie> {
  const { actor, gemeenten, tx } = aanroep;
  if (actor.soort !== 'medewerker' || !gemeenten.includes(gemeente)) throw nietGevonden();
  const opdracht = { command: 'enterBegroting' as const, id: uuidv7(), uitvoerder: actor.uitvoerder };
  const zaak = await voerIn(tx, { ...opdracht, gemeente, jaar, bron, inhoud }, opdrachtgeverVan(aanroep));
  return toon(zaak, aanroep);
}

async function besluit(
  id: string,
  opdracht: { command: 'confirmBegroting' } | { command: 'rejectBegroting'; reden: string },
  aanroep: Aanroep,
): Promise<contract.Begrotingversie> {
  const zaak = await begrotingMetId(aanroep.tx, id);
  bewaakVersie(aanroep.versie, zaak.versie);
  const na = await beslis(aanroep.tx, zaak, opdracht, opdrachtgeverVan(aanroep));
  aanroep.geefVersie(na.versie);
  return toon(na, aanroep);
}

async function toon(zaak: Begrotingzaak, { tx, actor }: Aanroep): Promise<contract.Begrotingversie> {
  return toonVersie(zaak, await namenVan(tx, [zaak]), 'medewerker' in actor ? actor.medewerker : '');
}
