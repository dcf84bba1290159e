import type { Maandelijks } from '@meedoen/casework/verhaal';
import { verhaalklok } from '@meedoen/casework/verhaal';
import * as contract from '@meedoen/contract/verhaal';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { namenVan, persoonMetId } from '../persoon/index.ts';
import { sendVerhaalbrief } from './brieven.ts';
import { onderhoudsplichtigeVoor } from './onderhoudsplichtige.ts';
import {
  beginVerhaal,
  geefVerhaalopdracht,
  LIJST,
  openVerhaal,
  overledenOp,
  type Verhaalinhoud,
  type Verhaalrij,
  verhaalMetId,
  verhaalVan,
} from './store.ts';
import { boekVerhaalmaanden, vorderingenBij } from './vorderingen.ts';
import { toonEigenVerhaal, toonVerhaal } from './weergave.ts';

/** Paths of verhaal: read and handled by who collects; both residents see their own side of it. */
export function verhaalWegen(wegen: Wegen): void {
  wegen
    .op(contract.readVerhaalzaken, async ({ params }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const zaken = [];
      for (const rij of await verhaalVan(aanroep.tx, persoon.id)) zaken.push(await toonVerhaal(rij, aanroep));
      return { zaken };
    })
    .op(contract.readVerhaallijst, (_, aanroep) => lijst(aanroep))
    .op(contract.startVerhaal, async ({ params, body }, aanroep) => {
      const voor = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(voor);
      const { grond, aanleiding } = body;
      const onderhoudsplichtige = await onderhoudsplichtigeVoor(body.onderhoudsplichtige, voor, aanroep);
      const { id: persoon, uitvoerder, gemeente } = voor;
      const inhoud = { id: uuidv7(), uitvoerder, gemeente, persoon, onderhoudsplichtige, grond, aanleiding };
      const door = opdrachtgeverVan(aanroep);
      return toonVerhaal(await beginVerhaal(aanroep.tx, { command: 'startVerhaal', ...inhoud }, door), aanroep);
    })
    .op(contract.processVerhaal, async ({ params, body }, aanroep) =>
      toonVerhaal(await doe(params.verhaalId, inhoudVan(body), aanroep), aanroep),
    )
    .op(contract.judgeVerhaal, async ({ params, body }, aanroep) =>
      toonVerhaal(await doe(params.verhaalId, body, aanroep), aanroep),
    )
    .op(contract.readEigenVerhaal, (_, aanroep) => eigenVerhaal(aanroep))
    .op(contract.giveVerhaalzienswijze, async ({ params, body }, aanroep) => {
      const { vandaag } = aanroep;
      const rij = await verhaalMetId(aanroep.tx, params.verhaalId);
      if (rij.onderhoudsplichtige !== eigen(aanroep)) throw nietGevonden();
      const inhoud = { command: 'recordZienswijze', gegevenOp: vandaag, via: 'eigen-pagina', ...body } as const;
      return toonEigenVerhaal(await doe(rij.id, inhoud, aanroep), aanroep);
    });
}

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

async function eigenVerhaal(aanroep: Aanroep) {
  const { tx } = aanroep;
  const persoon = await persoonMetId(tx, eigen(aanroep));
  aanroep.betreft(persoon);
  const ontvanger = await tx<{ kenmerk: string; op: string; sinds: IsoDate; totOp: IsoDate | null }[]>`
    select kenmerk, op, sinds, tot_op as "totOp" from verhaal_ontvanger where persoon = ${persoon.id} order by sinds desc`;
  const betaler = [];
  for (const rij of await verhaalVan(tx, persoon.id))
    if (rij.onderhoudsplichtige === persoon.id) betaler.push(await toonEigenVerhaal(rij, aanroep));
  return {
    ontvanger: ontvanger.map((rij) => ({ ...rij, stand: rij.totOp ? ('voorbij' as const) : ('gevraagd' as const) })),
    betaler,
  };
}

async function lijst(aanroep: Aanroep) {
  const { tx, actor, vandaag } = aanroep;
  if (!('medewerker' in actor)) throw nietGevonden();
  const rijen = await openVerhaal(tx, actor.uitvoerder);
  const namen = await namenVan(
    tx,
    rijen.flatMap(({ persoon, onderhoudsplichtige }) => [persoon, onderhoudsplichtige]),
  );
  const wie = (id: string) => ({ id, naam: namen.get(id) ?? 'Onbekend' });
  const zaken: z.output<typeof contract.verhaalzaakregel>[] = [];
  for (const { id, kenmerk, persoon, onderhoudsplichtige, gemeente, toestand } of rijen.slice(0, LIJST)) {
    aanroep.betreft({ id: persoon, gemeente }, { id: onderhoudsplichtige, gemeente });
    const rest = (await vorderingenBij(tx, id)).reduce((som, each) => som + each.rest, 0);
    const klok = verhaalklok(toestand, vandaag, await overledenOp(tx, onderhoudsplichtige)) ?? null;
    zaken.push({
      ...{ id, kenmerk, persoon: wie(persoon), onderhoudsplichtige: wie(onderhoudsplichtige) },
      ...{ toestand: toestand.toestand, klok, restInCenten: rest },
    });
  }
  const dag = (zaak: (typeof zaken)[number]) => zaak.klok?.uiterlijk ?? '9999';
  return { zaken: zaken.sort((a, b) => dag(a).localeCompare(dag(b))), meer: rijen.length > LIJST };
}

/** Gives the command, books what follows from it and sends the letters. */
async function doe(id: string, inhoud: Verhaalinhoud, aanroep: Aanroep): Promise<Verhaalrij> {
  const { tx } = aanroep;
  const oud = await verhaalMetId(tx, id);
  const { persoon, onderhoudsplichtige, gemeente } = oud;
  aanroep.betreft({ id: persoon, gemeente }, { id: onderhoudsplichtige, gemeente });
  bewaakVersie(aanroep.versie, oud.versie);
  const door = opdrachtgeverVan(aanroep);
  const rij = await geefVerhaalopdracht(tx, oud, inhoud, door);
  return alsSysteem(tx, async () => {
    const geboekt = BOEKT.includes(rij.toestand.toestand) ? await boekVerhaalmaanden(tx, rij, door) : undefined;
    await sendVerhaalbrief(tx, rij, inhoud.command, geboekt, door);
    return rij;
  });
}

/** States in which what is asked follows from amount and costs; before them nothing is owed, with the court it waits. */
const BOEKT: readonly Verhaalrij['toestand']['toestand'][] = ['betaalt', 'inning', 'beeindigd'];

interface PerMaand {
  readonly vanaf: IsoDate;
  readonly perMaandInCenten: number;
  readonly eersteMaandInCenten?: number | undefined;
}
const maandelijks = ({ vanaf, perMaandInCenten: perMaand, eersteMaandInCenten: eersteMaand }: PerMaand): Maandelijks =>
  eersteMaand === undefined ? { vanaf, perMaand } : { vanaf, perMaand, eersteMaand };

/** What a caller says, in the words of casework. */
function inhoudVan(body: contract.Verhaalopdracht): Verhaalinhoud {
  switch (body.command) {
    case 'recordDraagkracht': {
      const { draagkracht } = body;
      const bedrag = maandelijks(draagkracht);
      const { toelichting } = draagkracht;
      if (draagkracht.bron === 'rechterlijke-uitspraak') {
        const { bron, uitspraak } = draagkracht;
        return { command: 'recordDraagkracht', draagkracht: { ...bedrag, bron, uitspraak, toelichting } };
      }
      const posten = draagkracht.posten.map(({ omschrijving, bedragInCenten }) => ({
        omschrijving,
        bedrag: bedragInCenten,
      }));
      const { bron, vindplaats } = draagkracht;
      return { command: 'recordDraagkracht', draagkracht: { ...bedrag, bron, posten, vindplaats, toelichting } };
    }
    case 'agreeVerhaal':
      return { command: 'agreeVerhaal', ...maandelijks(body), betaaldag: body.betaaldag, afspraak: body.afspraak };
    case 'recordBeschikking':
      return {
        command: 'recordBeschikking',
        ...maandelijks(body),
        betaaldag: body.betaaldag,
        uitspraak: body.uitspraak,
      };
    case 'indexVerhaal': {
      const { command, jaar, percentage, perMaandInCenten: perMaand, vindplaats } = body;
      return { command, jaar, percentage, perMaand, vindplaats };
    }
    default:
      return body;
  }
}

/** The task of a case is done by a step in the case, never by itself. */
export async function refuseVerhaalafronding(): Promise<void> {
  throw geweigerd('Deze taak is klaar met een stap bij "Verhaal".', 'volgt-uit-zaak');
}
