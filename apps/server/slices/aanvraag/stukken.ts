import type { Aanvraagregel } from '@meedoen/casework/aanvraag';
import type { Instant } from '@meedoen/casework/tijdstip';
import * as contract from '@meedoen/contract/aanvraag';
import { bewaarOntvangen, leesBestand } from '../../platform/bestand/index.ts';
import { alsSysteem } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan, leesStroom } from '../../platform/stroom/index.ts';
import { formulierOp } from './invulling.ts';
import { zaakVan } from './routes.ts';
import { herbouwZaak, zaakMetId } from './store.ts';
import { mayRemove, type Stuk, stukkenVan, verzendingIn } from './stuk.ts';

/** Whoever acts may take back what they sent; a resident also what somebody else sent for them, of the gemeente nothing. */
async function isVanWieVraagt({ tx, actor }: Aanroep, { door }: Stuk): Promise<boolean> {
  if (actor.soort !== 'inwoner') return door === auteurVan(actor).id;
  const [medewerker] = await tx`select 1 from medewerker where id = ${door}`;
  return medewerker === undefined;
}

/** The application as it was on the moment of sending: its questions then, what was known then, and the answers. */
async function verstuurdeAanvraag(aanroep: Aanroep, id: string, taal: 'nl' | 'en') {
  const zaak = await zaakVan(aanroep, id);
  const { tx } = aanroep;
  const commandos = await leesStroom(tx, id);
  const verzending = verzendingIn(commandos);
  if (!verzending) throw geweigerd('De aanvraag is nog niet verstuurd.', 'nog-niet-verstuurd');
  const voor = await herbouwZaak(tx, id, verzending.volgnummer);
  if (!voor) throw nietGevonden();
  const toen = { ...zaak, toestand: voor };
  // a second before the facts of the answers themselves were written
  const nu = new Date(verzending.op.getTime() - 1001);
  const formulier = await formulierOp(toen, taal, { aanroep, nu, vandaag: verzending.dag });
  const stukken = (await stukkenVan(tx, id)).filter(({ op }) => op <= verzending.op);
  const { opdracht } = verzending.gegevens as object as Aanvraagregel;
  const [wie] = await alsSysteem(
    tx,
    () => tx<{ naam: string }[]>`
      select naam from medewerker where id = ${verzending.actor} union all select naam from persoon where id = ${verzending.actor}`,
  );
  return {
    aanvraag: zaak.id,
    verstuurdOp: verzending.op.toISOString() as Instant,
    ontvangenOp: opdracht.command === 'submitAanvraag' ? opdracht.ontvangenOp : verzending.dag,
    door: wie?.naam ?? 'Gemeente',
    stappen: formulier.stappen.map(({ naam, titel }) => ({ naam, titel })),
    vragen: formulier.vragen,
    documenten: stukken.map(({ id, naam }) => ({ id, naam })),
  };
}

/** What people send with an aanvraag, and the aanvraag as it was sent. */
export function stukkenWegen(wegen: Wegen): void {
  wegen
    .op(contract.readVerstuurd, ({ params, query }, aanroep) =>
      verstuurdeAanvraag(aanroep, params.aanvraagId, query.taal ?? 'nl'),
    )
    .op(contract.uploadDocument, async ({ params, query }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      const inhoud = await aanroep.inhoud();
      const { uitvoerder, gemeente, persoon } = zaak;
      const bestand = {
        uitvoerder,
        gemeente,
        persoon,
        zaak: zaak.id,
        naam: query.naam,
        inhoud,
        door: auteurVan(aanroep.actor).id,
      };
      const { id, type } = await bewaarOntvangen(aanroep.tx, bestand, aanroep.nu);
      const [rij] = await aanroep.tx<{ naam: string }[]>`select naam from bestand where id = ${id}`;
      return { id, naam: rij?.naam ?? query.naam, type, grootte: inhoud.byteLength };
    })
    .op(contract.readDocument, async ({ params }, aanroep) => {
      const bestand = await leesBestand(aanroep.tx, params.documentId);
      if (!bestand) throw nietGevonden();
      if (bestand.persoon) aanroep.betreft({ id: bestand.persoon, gemeente: bestand.gemeente });
      else aanroep.overStukken(bestand.id);
      return new Bestand(bestand.inhoud, bestand.type, bestand.naam);
    })
    .op(contract.removeDocument, async ({ params }, aanroep) => {
      const { tx } = aanroep;
      const [rij] = await tx<(Stuk & { persoon: string | null; gemeente: string; zaak: string | null })[]>`
        select id, naam, aangemaakt_op as op, door, persoon, gemeente, zaak from bestand where id = ${params.documentId}`;
      if (!rij?.persoon) throw nietGevonden();
      aanroep.betreft({ id: rij.persoon, gemeente: rij.gemeente });
      const [aanvraag] = await tx<{ id: string }[]>`
        select id from zaak where id = ${rij.zaak} and soort = 'aanvraag' for update`;
      const verstuurd = aanvraag && verzendingIn(await leesStroom(tx, aanvraag.id))?.op;
      const magWeg = aanvraag && mayRemove(await zaakMetId(tx, aanvraag.id), rij, verstuurd);
      if (!magWeg || !(await isVanWieVraagt(aanroep, rij)))
        throw geweigerd('Dit document is al verstuurd. Het hoort nu bij het dossier.', 'al-verstuurd');
      await tx`delete from bestand where id = ${rij.id}`;
    });
}
