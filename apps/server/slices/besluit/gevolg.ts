import { isDeepStrictEqual } from 'node:util';
import { isVordering, type Maandregel } from '@meedoen/casework/besluit';
import { type Cents, firstDay, type IsoDate, type Maand, overlaps, tijdvakVan } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { vordertZelf } from '../beleid/index.ts';
import { instantVan, rekenbasis, rekenMaand } from '../berekening/index.ts';
import { dossiersGeraaktDoor } from '../feit/index.ts';
import { boekingenPerMaand, type Opdrachtgever, type Recht, rechtbasis, rechtenVan } from '../recht/index.ts';
import { beleidOmTeBewaren, bevries, type Rekenstof } from './bevriezen.ts';
import { type Besluit, geefBesluitopdracht, openVoorstel, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';

/** What a new fact does to the booked months of one right. */
export interface Gevolg {
  readonly recht: string;
  readonly persoon: string;
  readonly maanden: readonly Maandregel[];
  /** Id of the open proposal; null when ledger and law agree. */
  readonly voorstel: string | null;
}

/** Difference of a month in cents; undefined when the law cannot say yet. */
export const verschilVan = ({ geboekt, berekend }: Maandregel): Cents | undefined =>
  berekend === null ? undefined : berekend.uitkering - geboekt.uitkering;

const wijktAf = (regel: Maandregel): boolean =>
  regel.berekend === null ||
  verschilVan(regel) !== 0 ||
  regel.berekend.vakantietoeslag !== regel.geboekt.vakantietoeslag;

/**
 * Compares law(facts known now) with the ledger for every booked month of every right these people's facts count for.
 * Where they differ there is one open proposal per right, made or brought up to date; where they agree again it lapses.
 * Doing this twice changes nothing. Runs as the system: a fact about a housemate may touch a file the actor cannot see.
 */
export async function werkGevolgBij(tx: Tx, personen: readonly string[], door: Opdrachtgever): Promise<Gevolg[]> {
  return alsSysteem(tx, async () => {
    const dossiers = new Set<string>();
    for (const persoon of personen) for (const id of await dossiersGeraaktDoor(tx, persoon)) dossiers.add(id);
    const gevolgen: Gevolg[] = [];
    for (const recht of await rechtenVan(tx, [...dossiers])) gevolgen.push(await voorRecht(tx, recht, door));
    return gevolgen;
  });
}

/** What a right is computed from, with the policy to keep. */
export async function rekenstofVan(tx: Tx, recht: Recht, nu: Date): Promise<Rekenstof> {
  // a fact recorded in this transaction may carry a moment a few milliseconds ahead of its call
  const bekendOp = instantVan(new Date(nu.getTime() + 1000));
  const { feiten, beleid: _, ...basis } = await rechtbasis(tx, recht, bekendOp);
  return {
    aanvrager: recht.persoon,
    uitvoerder: recht.uitvoerder,
    gemeente: recht.gemeente,
    bekendOp,
    basis,
    feiten,
    beleid: await beleidOmTeBewaren(tx, recht.uitvoerder, recht.gemeente),
    melding: recht.toestand.melding,
    toekenning: recht.toestand.geldig,
  };
}

async function voorRecht(tx: Tx, recht: Recht, door: Opdrachtgever): Promise<Gevolg> {
  // two facts at once take turns: there is one open proposal per right
  await tx`select pg_advisory_xact_lock(hashtextextended(${`herziening ${recht.id}`}, 0))`;
  const boekingen = await boekingenPerMaand(tx, recht.id);
  const geboekt = boekingen.map(({ maand }) => maand);
  const stof = await rekenstofVan(tx, recht, door.nu);
  const alles = bevries(stof, geboekt, null, boekingen);
  const anders = alles.maanden.filter(wijktAf);
  const open = await openVoorstel(tx, recht.id, 'herzien');
  const gevolg = { recht: recht.id, persoon: recht.persoon, maanden: anders };
  if (anders.length === 0) {
    if (open) await laatVervallen(tx, open, door);
    return { ...gevolg, voorstel: null };
  }
  const toont = anders.at(-1)?.maand as Maand;
  const bevroren = bevries(
    stof,
    anders.map(({ maand }) => maand),
    toont,
    boekingen,
  );
  const vanaf = eersteDag(recht, anders[0]?.maand as Maand);
  const voorstel = open
    ? await werkBij(tx, open, bevroren, vanaf, door)
    : await begin(tx, recht, bevroren, vanaf, door);
  return { ...gevolg, voorstel: voorstel.id };
}

/** A correction begins with its first month, and never before the right itself. */
function eersteDag(recht: Recht, maand: Maand): IsoDate {
  const { vanaf } = recht.toestand.geldig;
  const eerste = firstDay(maand);
  return vanaf > eerste ? vanaf : eerste;
}

async function begin(
  tx: Tx,
  recht: Recht,
  bevroren: Bevroren,
  ingangsdatum: IsoDate,
  door: Opdrachtgever,
): Promise<Besluit> {
  const { uitvoerder, gemeente, persoon } = recht;
  const over = { uitvoerder, gemeente, persoon, soort: 'herzien' as const, zaak: null, recht: recht.id };
  const besluit = await startBesluit(tx, over, { commando: 'startVoorstel', ingangsdatum, bevroren }, door);
  await tx`insert into taak ${tx({
    id: uuidv7(),
    uitvoerder,
    gemeente,
    persoon,
    soort: 'herziening',
    titel: await titelVan(tx, recht, bevroren, door.vandaag),
    ontstaan_uit: 'Een gegeven over een eerdere maand',
    bron: besluit.id,
    aangemaakt_op: door.nu,
  })} on conflict do nothing`;
  return besluit;
}

async function werkBij(
  tx: Tx,
  open: Besluit,
  bevroren: Bevroren,
  ingangsdatum: IsoDate,
  door: Opdrachtgever,
): Promise<Besluit> {
  if (zelfdeMaanden(open.toestand.bevroren, bevroren)) return open;
  const titel = await titelVan(tx, open, bevroren, door.vandaag);
  await tx`update taak set titel = ${titel} where bron = ${open.id} and klaar_op is null`;
  return geefBesluitopdracht(tx, open, { commando: 'herbereken', ingangsdatum, bevroren }, door);
}

const zelfdeMaanden = (a: Bevroren, b: Bevroren): boolean =>
  isDeepStrictEqual([a.feiten, a.maanden, a.beleid.versie], [b.feiten, b.maanden, b.beleid.versie]);

async function laatVervallen(tx: Tx, open: Besluit, door: Opdrachtgever): Promise<void> {
  await geefBesluitopdracht(tx, open, { commando: 'vervalVoorstel' }, door);
  await tx`update taak set klaar_op = ${door.nu}, uitkomst = 'Niet meer nodig: de maanden kloppen weer'
    where bron = ${open.id} and klaar_op is null`;
}

async function titelVan(
  tx: Tx,
  waar: Pick<Recht, 'uitvoerder' | 'gemeente'>,
  { maanden }: Bevroren,
  vandaag: IsoDate,
): Promise<string> {
  const som = maanden.reduce((totaal, regel) => totaal + (verschilVan(regel) ?? 0), 0);
  const onbekend = maanden.some((regel) => regel.berekend === null);
  if (onbekend) return 'Herziening: een maand kan nog niet worden berekend';
  const zelf = isVordering('herzien', maanden) ? await vordertZelf(tx, waar, vandaag) : undefined;
  if (zelf !== undefined) return `Geef door aan ${zelf}: te veel betaald`;
  if (som > 0) return 'Nabetaling voorstellen';
  return som < 0 ? 'Herziening en terugvordering voorstellen' : 'Herziening voorstellen';
}

/**
 * Bijstand of a month when one fact is left out, cents: what each of two facts that differ would make of it.
 * @returns undefined when there is no right in that month or it cannot be known
 */
export async function uitkeringZonder(
  tx: Tx,
  persoon: string,
  maand: Maand,
  zonder: string,
  nu: Date,
): Promise<Cents | undefined> {
  return alsSysteem(tx, async () => {
    const recht = (await rechtenVan(tx, [persoon])).find(({ toestand }) =>
      overlaps(toestand.geldig, tijdvakVan(maand)),
    );
    if (!recht) return undefined;
    const { feiten, beleid } = await rechtbasis(tx, recht, instantVan(nu));
    const basis = rekenbasis(
      feiten.filter(({ id }) => id !== zonder),
      {
        aanvrager: recht.persoon,
        bekendOp: instantVan(nu),
        melding: recht.toestand.melding,
        toekenning: recht.toestand.geldig,
      },
    );
    return rekenMaand(basis, maand, beleid).uitkering;
  });
}
