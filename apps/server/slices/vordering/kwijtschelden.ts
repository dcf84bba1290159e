import {
  type Kwijtscheldingsgrond,
  type Kwijtschelduitkomst,
  magKwijtschelden,
} from '@meedoen/casework/kwijtschelding';
import type { Schuld } from '@meedoen/contract/vordering';
import { beslistermijn } from '@meedoen/law/awb';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { besluitMetId, dropKwijtschelding, startKwijtschelding } from '../besluit/index.ts';
import { geefKwijtscheldingopdracht, type Kwijtscheldingzaak, kwijtscheldingenVan } from '../kwijtschelding/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { restVan, type Schuldpost, schuldpostMetId } from './schuldpost.ts';
import { schuldVan } from './weergave.ts';

/** @throws Probleem 404 for a claim the caller may not see */
async function postVan(id: string, aanroep: Aanroep): Promise<Schuldpost> {
  const post = await schuldpostMetId(aanroep.tx, id);
  if (!post) throw nietGevonden();
  aanroep.betreft({ id: post.persoon, gemeente: post.gemeente });
  return post;
}

/** A resident asks: it waits for who collects. @throws Probleem 404, 409 */
export async function askKwijtschelding(id: string, toelichting: string, aanroep: Aanroep): Promise<Schuld> {
  const { tx } = aanroep;
  const post = await postVan(id, aanroep);
  const zaak = await vraag(post, 'inwoner', toelichting, aanroep);
  const { uitvoerder, gemeente, persoon, kenmerk } = post;
  await zetTaakKlaar(
    tx,
    {
      ...{ uitvoerder, gemeente, persoon, soort: 'taak', uiterlijk: uiterlijkOp(aanroep.vandaag), bron: zaak.id },
      ...{ titel: `Vraag om kwijtschelding van ${kenmerk}`, ontstaanUit: 'Vraag van de inwoner' },
    },
    aanroep.nu,
  );
  return schuldVan(await persoonMetId(tx, persoon), aanroep);
}

/** It is an aanvraag: eight weeks to decide (Awb 4:13). */
const uiterlijkOp = (gevraagdOp: IsoDate): IsoDate | null =>
  beslistermijn([{ soort: 'aanvraag-ontvangen', datum: gevraagdOp }], gevraagdOp)?.laatsteDag ?? null;

async function vraag(
  { id: vordering, uitvoerder, gemeente, persoon }: Schuldpost,
  gevraagdDoor: 'inwoner' | 'medewerker',
  toelichting: string,
  aanroep: Aanroep,
) {
  const { tx, vandaag, nu } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  const laatste = (await kwijtscheldingenVan(tx, [vordering])).get(vordering);
  if (laatste && ['gevraagd', 'voorgesteld'].includes(laatste.toestand.toestand))
    throw geweigerd('Dit is al gevraagd. U krijgt een brief met ons besluit.', 'al-gevraagd');
  const rest = (await restVan(tx, [vordering])).get(vordering) ?? 0;
  const opdracht = {
    command: 'askKwijtschelding',
    ...{ id: uuidv7(), uitvoerder, gemeente, persoon, vordering, gevraagdDoor, toelichting },
    ...{ door: door.auteur.id ?? 'systeem', op: instantVan(nu) },
  } as const;
  return geefKwijtscheldingopdracht(tx, undefined, opdracht, { vandaag, rest, teruggestuurd: false }, door);
}

/** The resident takes it back; a proposal that waits lapses. */
export async function withdrawKwijtschelding(id: string, aanroep: Aanroep): Promise<Schuld> {
  const { tx, vandaag, nu } = aanroep;
  const post = await postVan(id, aanroep);
  const zaak = (await kwijtscheldingenVan(tx, [id])).get(id);
  if (!zaak) throw geweigerd('Er is niet om kwijtschelding gevraagd.', 'niet-gevraagd');
  const door = opdrachtgeverVan(aanroep);
  const opdracht = {
    command: 'withdrawKwijtschelding',
    door: door.auteur.id ?? 'systeem',
    op: instantVan(nu),
  } as const;
  const { toestand } = zaak;
  await geefKwijtscheldingopdracht(tx, zaak, opdracht, { vandaag, rest: toestand.rest, teruggestuurd: false }, door);
  await alsSysteem(tx, async () => {
    if (toestand.toestand === 'voorgesteld') await dropKwijtschelding(tx, toestand.besluit, door);
    await tx`update taak set klaar_op = ${nu}, uitkomst = 'Ingetrokken' where bron = ${zaak.id} and klaar_op is null`;
  });
  return schuldVan(await persoonMetId(tx, post.persoon), aanroep);
}

interface Voorstel {
  readonly uitkomst: Kwijtschelduitkomst;
  readonly grond: Kwijtscheldingsgrond;
  readonly bedragInCenten: Cents;
  readonly motivering: string;
}

/** A proposal, also without a request: whoever may sign decides by a besluit. @throws Probleem 404, 409 with the reason */
export async function proposeKwijtschelding(id: string, voorstel: Voorstel, aanroep: Aanroep): Promise<Schuld> {
  const { tx, vandaag, nu } = aanroep;
  const { uitkomst, grond, bedragInCenten: bedrag, motivering } = voorstel;
  const post = await postVan(id, aanroep);
  const door = opdrachtgeverVan(aanroep);
  const laatste = (await kwijtscheldingenVan(tx, [id])).get(id);
  const loopt = laatste && ['gevraagd', 'voorgesteld'].includes(laatste.toestand.toestand);
  if (!loopt && uitkomst === 'kwijtschelding-afwijzen')
    throw geweigerd('Er is niet om kwijtschelding gevraagd. Dan is er niets om af te wijzen.', 'niet-gevraagd');
  const zaak = loopt ? laatste : await vraag(post, 'medewerker', '', aanroep);
  const { toestand } = zaak;
  const oud = toestand.toestand === 'voorgesteld' ? await besluitMetId(tx, toestand.besluit) : undefined;
  const rest = (await restVan(tx, [id])).get(id) ?? 0;
  const wet = await wetOver(post, zaak, grond, aanroep);
  if (uitkomst === 'kwijtschelden' && !wet.kan) throw geweigerd(`${wet.zegt} (${wet.artikel})`, 'geen-grond', '/grond');
  if (uitkomst === 'kwijtschelden' && bedrag > rest)
    throw foutInVeld('/bedragInCenten', 'meer-dan-open', 'Dit is meer dan er nog openstaat.');
  const stuk = {
    ...{ id: zaak.id, vordering: id, kenmerk: post.kenmerk, gevraagdOp: toestand.gevraagdOp, rest, bedrag, grond },
    ...{ opVerzoek: toestand.gevraagdDoor === 'inwoner', artikel: wet.artikel, kan: wet.kan, wet: wet.zegt },
  };
  if (oud && oud.toestand.status === 'concept') await dropKwijtschelding(tx, oud.id, door);
  const { uitvoerder, gemeente, persoon } = post;
  const besluit = await startKwijtschelding(
    tx,
    { uitvoerder, gemeente, persoon, soort: uitkomst },
    stuk,
    motivering,
    door,
  );
  const opdracht = {
    ...({ command: 'proposeKwijtschelding', uitkomst, besluit: besluit.id, bedrag } as const),
    ...{ door: door.auteur.id ?? 'systeem', op: instantVan(nu) },
  };
  const context = { vandaag, rest, teruggestuurd: oud?.toestand.status === 'concept' };
  await geefKwijtscheldingopdracht(tx, zaak, opdracht, context, door);
  await alsSysteem(
    tx,
    () => tx`update taak set klaar_op = ${nu}, uitkomst = 'Voorgesteld' where bron = ${zaak.id} and klaar_op is null`,
  );
  return schuldVan(await persoonMetId(tx, persoon), aanroep);
}

/** What the law says of a ground. @throws Probleem 409 when something is missing to say it */
async function wetOver(
  { id, uitvoerder, gemeente, herkomst }: Schuldpost,
  { id: zaak, toestand: { rest: restBijVraag } }: Kwijtscheldingzaak,
  grond: Kwijtscheldingsgrond,
  { tx, vandaag }: Aanroep,
): Promise<{ readonly kan: boolean; readonly artikel: string; readonly zegt: string }> {
  const betaaldSinds = await ineensBetaald(tx, id, zaak);
  const beleid = await beleidVoor(tx, uitvoerder, gemeente);
  const poging = magKwijtschelden(beleid, { herkomst, restBijVraag, betaaldSinds }, grond, vandaag);
  if (!poging)
    return { kan: false, artikel: 'Pw art. 58', zegt: 'Voor deze vordering staat kwijtschelding niet in art. 58.' };
  if (!poging.ok) {
    const wat = poging.wat.soort === 'bedrag' ? `Dit ontbreekt: ${poging.wat.naam}.` : poging.wat.vraag;
    return { kan: false, artikel: poging.wat.soort === 'bedrag' ? '' : poging.wat.article, zegt: wat };
  }
  return { kan: poging.value.value, artikel: poging.value.article, zegt: poging.value.says };
}

/**
 * The most that was paid on a claim at once since it was asked (Pw art. 58 lid 7 d): of one payment, however it was put
 * on the claim. The bank says only the day, so a payment of the day of asking counts when it was booked after it.
 */
async function ineensBetaald(tx: Tx, vordering: string, zaak: string): Promise<Cents> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ bedrag: number }[]>`
      with gevraagd as (select op, dag from commando where stroom = ${zaak} and commando = 'askKwijtschelding')
      select coalesce(max(bedrag), 0)::bigint as bedrag from (
        select sum((deel->>'bedrag')::bigint) as bedrag
        from ontvangst o join commando c on c.stroom = o.id and c.commando = 'receiveOntvangst'
          cross join gevraagd g
          cross join lateral jsonb_array_elements(o.toestand->'delen') deel
        where o.toestand->'delen' @> jsonb_build_array(jsonb_build_object('vordering', ${vordering}::text))
          and deel->>'vordering' = ${vordering} and c.op > g.op and o.op >= g.dag
        group by o.id) ineens`,
  );
  return Number(rij?.bedrag ?? 0);
}
