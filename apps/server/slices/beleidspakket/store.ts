import {
  type Beleidsvoorstel,
  nextVoorstel,
  type Pakketregime,
  type Voorstelopdracht,
  type Voorsteltoestand,
} from '@meedoen/casework/beleidspakket';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { auteurVan, voegCommandoToe } from '../../platform/stroom/index.ts';

/** A draft as it stands. */
export interface Voorstelzaak {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Beleidsvoorstel;
  readonly bijgewerktOp: Date;
}

const KOLOMMEN = (tx: Tx) => tx`v.id, v.versie, v.toestand, v.bijgewerkt_op as "bijgewerktOp"`;

export interface Voorstelrij {
  readonly id: string;
  readonly status: Voorsteltoestand;
  readonly toestand: Beleidsvoorstel;
  readonly gemeente: string | null;
  readonly bijgewerktOp: Date;
}

export const voorstellenlijst = (tx: Tx): Promise<Voorstelrij[]> => tx<Voorstelrij[]>`
  select v.id, v.status, v.toestand, g.naam as gemeente, v.bijgewerkt_op as "bijgewerktOp"
  from beleidsvoorstel v left join gemeente g on g.code = v.gemeente order by v.bijgewerkt_op desc, v.id desc limit 200`;

/** A draft this transaction may see. @throws Probleem 404 */
export async function voorstelMetId(tx: Tx, id: string, opSlot = false): Promise<Voorstelzaak> {
  const [rij] = await tx<Voorstelzaak[]>`
    select ${KOLOMMEN(tx)} from beleidsvoorstel v where v.id = ${id} ${opSlot ? tx`for update` : tx``}`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Gives a command to a draft and writes it down. @throws Probleem 409 with the article when it is refused */
export async function geefVoorstelopdracht(
  aanroep: Aanroep,
  zaak: Voorstelzaak | undefined,
  opdracht: Voorstelopdracht,
): Promise<Voorstelzaak> {
  const { tx, nu, vandaag, actor } = aanroep;
  const toestand = uitkomstVan(nextVoorstel(zaak?.toestand, opdracht, { vandaag }));
  const { id, uitvoerder, gemeente } = toestand;
  const { command, door: _door, op: _op, ...gegevens } = opdracht;
  const stroom = { id, soort: 'beleidsvoorstel', uitvoerder, gemeente, persoon: null } as const;
  const rij = { toestand: jsonb(tx, toestand), status: toestand.toestand, bijgewerkt_op: nu };
  if (!zaak) await tx`insert into beleidsvoorstel ${tx({ id, uitvoerder, gemeente, versie: 1, ...rij })}`;
  const { versie } = await voegCommandoToe(tx, stroom, zaak?.versie ?? 0, {
    commando: command,
    gegevens,
    auteur: auteurVan(actor),
    op: nu,
    dag: vandaag,
  });
  if (zaak) await tx`update beleidsvoorstel set ${tx({ ...rij, versie })} where id = ${id}`;
  return { id, versie, toestand, bijgewerktOp: nu };
}

/** The regime of one layer that holds on a day, with its reasons. Undefined where that layer says nothing. */
export async function regimeOp(
  tx: Tx,
  { uitvoerder, gemeente }: { readonly uitvoerder: string; readonly gemeente: string | null },
  dag: IsoDate,
): Promise<Pick<Pakketregime, 'naam' | 'keuzes' | 'verantwoording' | 'afspraken'> | undefined> {
  const [rij] = await tx<Pick<Pakketregime, 'naam' | 'keuzes' | 'verantwoording' | 'afspraken'>[]>`
    select naam, keuzes, verantwoording, afspraken from beleidsregime
    where uitvoerder = ${uitvoerder} and gemeente is not distinct from ${gemeente} and mandaat is null
      and geldig @> ${dag}::date`;
  return rij;
}

/** Puts a published draft in the place of what held in its layer; what held before ends there and stays as it was. */
export async function startRegime(aanroep: Aanroep, voorstel: Beleidsvoorstel & { readonly toestand: 'gepubliceerd' }) {
  const { tx, nu } = aanroep;
  const { uitvoerder, gemeente, vanaf, naam, keuzes, verantwoording, afspraken, besluit, publicatie, id } = voorstel;
  const laag = tx`uitvoerder = ${uitvoerder} and gemeente is not distinct from ${gemeente} and mandaat is null`;
  const [zelfde] = await tx`select 1 from beleidsregime where ${laag} and lower(geldig) = ${vanaf}`;
  if (zelfde)
    throw geweigerd(
      'Op deze dag begint al ander beleid. Maak een nieuw voorstel met een andere eerste dag.',
      'dag-bezet',
    );
  const [later] = await tx<{ vanaf: IsoDate }[]>`
    select lower(geldig) as vanaf from beleidsregime where ${laag} and lower(geldig) > ${vanaf} order by geldig limit 1`;
  await tx`
    update beleidsregime set geldig = daterange(lower(geldig), ${vanaf}::date) where ${laag} and geldig @> ${vanaf}::date`;
  await tx`insert into beleidsregime ${tx({
    ...{ id: uuidv7(), uitvoerder, gemeente, naam, voorstel: id },
    geldig: `[${vanaf},${later?.vanaf ?? ''})`,
    bron: `${naam}, besluit van ${besluit.orgaan === 'bestuur' ? 'het bestuur' : besluit.orgaan === 'raad' ? 'de raad' : 'het college'}`,
    keuzes: jsonb(tx, keuzes),
    verantwoording: jsonb(tx, verantwoording),
    afspraken: jsonb(tx, afspraken),
    ...{ besluit_op: besluit.op, besluitnummer: besluit.nummer, orgaan: besluit.orgaan },
    ...{ gepubliceerd_door: publicatie.door, gepubliceerd_op: nu },
  })}`;
}
