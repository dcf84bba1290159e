import { filePost, readContacten, readPost, receivePost, recordContact } from '@meedoen/contract/contact';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { bewaarOntvangen } from '../../platform/bestand/index.ts';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { bekendTot } from '../../platform/klok/index.ts';
import { assignStukken } from '../../platform/logboek/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import type { Medewerker } from '../../platform/sessie/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';

/** Incoming post is at its file within this many days. */
const POST_DAGEN = 2;

function medewerkerVan({ actor }: Aanroep): Medewerker {
  // notes and post are for staff: a resident who asks learns nothing
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

interface Notitierij {
  readonly id: string;
  readonly op: Date;
  readonly kanaal: 'telefoon' | 'balie' | 'huisbezoek' | 'post' | 'mail';
  readonly wie: string;
  readonly tekst: string;
}
const notitie = ({ op, ...rij }: Notitierij) => ({ ...rij, op: op.toISOString() });

interface Poststukrij {
  readonly id: string;
  readonly gemeente: string;
  readonly ontvangenOp: IsoDate;
  readonly kanaal: 'post' | 'mail';
  readonly afzender: string;
  readonly onderwerp: string;
  readonly document: string | null;
  readonly persoon: string | null;
  readonly zaak: string | null;
  readonly gekoppeld_op: Date | null;
}
const poststukken = (tx: Tx) => tx`
  select id, gemeente, ontvangen_op as "ontvangenOp", kanaal, afzender, onderwerp, bestand as document, persoon, zaak, gekoppeld_op from poststuk`;

async function poststukMetId(tx: Tx, id: string): Promise<Poststukrij> {
  const [rij] = await tx<Poststukrij[]>`${poststukken(tx)} where id = ${id} for update`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Contact notes, and mail and paper that came in. */
export function contactWegen(wegen: Wegen): void {
  wegen
    .op(readContacten, async ({ params, query }, aanroep) => {
      medewerkerVan(aanroep);
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const tot = bekendTot(query.bekendOp, aanroep.vandaag);
      const rijen = await aanroep.tx<Notitierij[]>`
        select c.id, c.op, c.kanaal, m.naam as wie, c.tekst from contactnotitie c join medewerker m on m.id = c.auteur
        where c.persoon = ${persoon.id} and ${tot ? aanroep.tx`c.op < ${tot}` : aanroep.tx`true`} order by c.op desc, c.id desc`;
      return { contacten: rijen.map(notitie) };
    })
    .op(recordContact, async ({ params, body }, aanroep) => {
      const { tx, nu } = aanroep;
      const { medewerker: auteur, naam } = medewerkerVan(aanroep);
      const { id: persoon, uitvoerder, gemeente } = await persoonMetId(tx, params.persoonId);
      aanroep.betreft({ id: persoon, gemeente });
      const id = uuidv7();
      await tx`insert into contactnotitie ${tx({ id, uitvoerder, gemeente, persoon, ...body, auteur, op: nu })}`;
      return notitie({ id, op: nu, wie: naam, ...body });
    })
    .op(readPost, async (_, aanroep) => {
      medewerkerVan(aanroep);
      const rijen = await aanroep.tx<Poststukrij[]>`
        ${poststukken(aanroep.tx)} where gekoppeld_op is null order by ontvangen_op, id limit 500`;
      aanroep.overStukken(...rijen.map(({ id }) => id));
      return { poststukken: [...rijen] };
    })
    .op(receivePost, async ({ query }, aanroep) => boekIn(query, aanroep))
    .op(filePost, async ({ params, body }, aanroep) => koppel(params.poststukId, body, aanroep));
}

async function boekIn(query: z.output<NonNullable<typeof receivePost.query>>, aanroep: Aanroep) {
  const { tx, nu, vandaag, gemeenten } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  // until it is known whose it is, post belongs to the first gemeente of who opened it
  const gemeente = gemeenten[0];
  if (!gemeente) throw nietGevonden();
  const inhoud = await aanroep.inhoud();
  const { naam, afzender, onderwerp, kanaal = 'post' } = query;
  const { id: bestand } = await bewaarOntvangen(tx, { uitvoerder, gemeente, naam, inhoud, door: medewerker }, nu);
  const id = uuidv7();
  await tx`insert into poststuk ${tx({ id, uitvoerder, gemeente, kanaal, afzender, onderwerp, bestand, ontvangen_op: vandaag })}`;
  aanroep.overStukken(id);
  await zetTaakKlaar(
    tx,
    {
      uitvoerder,
      gemeente,
      persoon: null,
      soort: 'post',
      titel: `${kanaal === 'mail' ? 'Mail' : 'Post'}: ${onderwerp}`,
      uiterlijk: addDays(vandaag, POST_DAGEN),
      ontstaanUit: 'Ingeboekte post',
      bron: id,
    },
    nu,
  );
  return poststukMetId(tx, id);
}

/** Puts post into a file: the document, its task, and word to who handles the file. */
async function koppel(
  id: string,
  body: { readonly persoon: string; readonly zaak?: string | undefined },
  aanroep: Aanroep,
) {
  const { tx, nu, vandaag } = aanroep;
  medewerkerVan(aanroep);
  const stuk = await poststukMetId(tx, id);
  if (stuk.gekoppeld_op) throw geweigerd('Dit stuk staat al bij een dossier.', 'al-gekoppeld');
  const [persoon] = await tx<{ id: string; uitvoerder: string; gemeente: string }[]>`
    select id, uitvoerder, gemeente from persoon where id = ${body.persoon} and verwijderd_op is null`;
  if (!persoon) throw foutInVeld('/persoon', 'onbekend', 'Dit dossier is er niet, of u mag het niet zien.');
  aanroep.betreft(persoon);
  const { uitvoerder, gemeente } = persoon;
  const zaak = body.zaak ?? null;
  if (zaak) {
    const [bijPersoon] = await tx`select 1 from zaak where id = ${zaak} and persoon = ${persoon.id}`;
    if (!bijPersoon) throw foutInVeld('/zaak', 'onbekend', 'Deze zaak hoort niet bij dit dossier.');
  }
  await tx`update poststuk set persoon = ${persoon.id}, zaak = ${zaak}, gemeente = ${gemeente}, gekoppeld_op = ${nu} where id = ${id}`;
  if (stuk.document)
    await tx`update bestand set persoon = ${persoon.id}, zaak = ${zaak}, gemeente = ${gemeente} where id = ${stuk.document}`;
  await tx`update taak set klaar_op = ${nu}, uitkomst = 'Bij het dossier gezet' where soort = 'post' and bron = ${id} and klaar_op is null`;
  await alsSysteem(tx, () => assignStukken(tx, persoon, [stuk.id, ...(stuk.document ? [stuk.document] : [])]));
  const titel = `Nieuwe ${stuk.kanaal}: ${stuk.onderwerp}`;
  const taak = { uitvoerder, gemeente, persoon: persoon.id, zaak, soort: 'taak' as const, titel, ontstaanUit: 'Post' };
  await zetTaakKlaar(tx, { ...taak, uiterlijk: addDays(vandaag, 7), bron: id }, nu);
  return poststukMetId(tx, id);
}
