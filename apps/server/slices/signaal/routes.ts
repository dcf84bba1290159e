import { maakBrief } from '@meedoen/casework/brief';
import * as contract from '@meedoen/contract/signaal';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { briefgegevens, eisBereikbaar, verstuurBrief } from '../brief/index.ts';
import { vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { type Leveringrij, leesSignalenIn, signaalleveringen } from './inlezen.ts';
import {
  beginSignaal,
  geefSignaalopdracht,
  type Signaalinhoud,
  type Signaalrij,
  signaalMetId,
  signalenVan,
} from './store.ts';
import { toonEigenSignaal, toonSignaal } from './weergave.ts';

async function signaalVan(aanroep: Aanroep, id: string): Promise<Signaalrij> {
  const rij = await signaalMetId(aanroep.tx, id);
  aanroep.betreft({ id: rij.persoon, gemeente: rij.gemeente });
  return rij;
}

async function geef(id: string, inhoud: Signaalinhoud, aanroep: Aanroep): Promise<Signaalrij> {
  const rij = await signaalVan(aanroep, id);
  bewaakVersie(aanroep.versie, rij.versie);
  return geefSignaalopdracht(aanroep.tx, rij, inhoud, vastleggingVan(aanroep));
}

/** The question goes by letter; without an address nobody would know of it, so then it is refused. */
async function sendVraag(rij: Signaalrij, aanroep: Aanroep): Promise<void> {
  const { tx, actor } = aanroep;
  const { toestand } = rij;
  if (!('vraag' in toestand) || !toestand.vraag) throw new Error('no question');
  const door = vastleggingVan(aanroep);
  const wie = { id: rij.persoon, uitvoerder: rij.uitvoerder, gemeente: rij.gemeente };
  const gegevens = await briefgegevens(tx, wie, actor.soort === 'medewerker' ? actor.naam : '', door);
  await eisBereikbaar(tx, wie, gegevens.geadresseerde, door);
  const { tekst, antwoordTot } = toestand.vraag;
  await verstuurBrief(tx, maakBrief('signaal-vraag', { ...gegevens, vraag: tekst, antwoordTot }), wie, door);
}

const toonLevering = ({ uitkomst, op, ...rij }: Leveringrij) => ({
  ...rij,
  op: op.toISOString(),
  ingelezen: uitkomst.ingelezen,
  onbekend: [...uitkomst.onbekend],
});

/** Paths of signals: written down or read in, asked, answered, closed, counted. */
export function signaalWegen(wegen: Wegen): void {
  wegen
    .op(contract.readSignalen, async ({ params }, aanroep) => {
      const { tx, actor } = aanroep;
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const signalen = [];
      for (const rij of await signalenVan(tx, persoon.id)) signalen.push(await toonSignaal(rij, aanroep));
      const zelf = 'medewerker' in actor ? actor.medewerker : '';
      const collegas = await tx<{ id: string; naam: string }[]>`
        select id, naam from medewerker where id <> ${zelf} and uitvoerder = ${persoon.uitvoerder} order by naam, id`;
      return { signalen, collegas: [...collegas] };
    })
    .op(contract.receiveSignaal, async ({ params, body }, aanroep) => {
      const { tx } = aanroep;
      const persoon = await persoonMetId(tx, params.persoonId);
      aanroep.betreft(persoon);
      const { uitvoerder, gemeente } = persoon;
      if (body.proportionaliteit) {
        const { akkoordVan } = body.proportionaliteit;
        const [er] = await tx`select 1 from medewerker where id = ${akkoordVan} and uitvoerder = ${uitvoerder}`;
        if (!er) throw foutInVeld('/proportionaliteit/akkoordVan', 'onbekend', 'Kies een collega.');
      }
      const inhoud = { command: 'receiveSignaal' as const, id: uuidv7(), persoon: persoon.id, uitvoerder, gemeente };
      return toonSignaal(await beginSignaal(tx, { ...inhoud, ...body }, vastleggingVan(aanroep)), aanroep);
    })
    .op(contract.askSignaal, async ({ params, body }, aanroep) => {
      const rij = await geef(params.signaalId, { command: 'askSignaal', ...body }, aanroep);
      await sendVraag(rij, aanroep);
      return toonSignaal(rij, aanroep);
    })
    .op(contract.recordSignaalantwoord, async ({ params, body }, aanroep) =>
      toonSignaal(await geef(params.signaalId, { command: 'answerSignaal', ...body }, aanroep), aanroep),
    )
    .op(contract.closeSignaal, async ({ params, body }, aanroep) =>
      toonSignaal(await geef(params.signaalId, { command: 'closeSignaal', ...body }, aanroep), aanroep),
    )
    .op(contract.readSignaaltelling, async ({ query }, { tx }) => {
      const rijen = await tx<{ soort: 'inkomsten'; uitkomst: 'verklaard' | null; aantal: number }[]>`
        select soort, uitkomst, count(*)::int as aantal from signaal
        where extract(year from ontvangen_op) = ${query.jaar} group by soort, uitkomst order by soort, uitkomst nulls first`;
      return { aantallen: [...rijen] };
    })
    .op(contract.importSignalen, async ({ query }, aanroep) =>
      toonLevering(await leesSignalenIn(aanroep, query.naam, await aanroep.inhoud())),
    )
    .op(contract.readSignaalleveringen, async (_, { tx }) => ({
      leveringen: (await signaalleveringen(tx)).map(toonLevering),
    }))
    .op(contract.readEigenSignalen, async (_, aanroep) => {
      const { tx, actor } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      aanroep.betreft({ id: actor.persoon, gemeente: actor.gemeente });
      return { signalen: (await signalenVan(tx, actor.persoon)).flatMap((rij) => toonEigenSignaal(rij) ?? []) };
    })
    .op(contract.answerSignaal, async ({ params, body }, aanroep) => {
      const { actor, tx, vandaag } = aanroep;
      const rij = await signaalVan(aanroep, params.signaalId);
      if (actor.soort !== 'inwoner' || rij.persoon !== actor.persoon) throw nietGevonden();
      const inhoud = { command: 'answerSignaal' as const, gegevenOp: vandaag, via: 'eigen-pagina' as const, ...body };
      const nieuw = toonEigenSignaal(await geefSignaalopdracht(tx, rij, inhoud, vastleggingVan(aanroep)));
      if (!nieuw) throw nietGevonden();
      return nieuw;
    });
}
