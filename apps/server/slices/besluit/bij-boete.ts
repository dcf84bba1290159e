import { boekBoete } from '@meedoen/casework/betaling';
import { BOETEBESLUITEN, type Boetebesluit, type Boetestuk, boetestuk } from '@meedoen/casework/boete';
import { type Besluitgegevens, type Brief, maakBrief } from '@meedoen/casework/brief';
import type { Besluitsoort } from '@meedoen/casework/recht';
import type { Voorstel } from '@meedoen/contract/besluit';
import { betaaltermijn } from '@meedoen/law/awb';
import { type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan, uitlegVan, WETVERSIE } from '../berekening/index.ts';
import {
  type Boeteinhoud,
  type Boeterij,
  boeteMetId,
  boetestandVan,
  geefBoeteopdracht,
  onderwerpVan,
  somVan,
} from '../boete/index.ts';
import { boek } from '../grootboek/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, besluitMetId, geefBesluitopdracht, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';
import type { Berekendvoorstel } from './voorstel.ts';

export const isBoetebesluit = (soort: Besluitsoort): soort is Boetebesluit =>
  BOETEBESLUITEN.some((each) => each === soort);

/** Gives the case behind a besluit a command, with what the file holds now. */
async function geef(tx: Tx, rij: Boeterij, inhoud: Boeteinhoud, door: Opdrachtgever): Promise<Boeterij> {
  const { context } = await boetestandVan(tx, onderwerpVan(rij), door.vandaag);
  return geefBoeteopdracht(tx, rij, inhoud, context, door);
}

/** Begins a besluit on a fine; the case keeps which one is being prepared. @throws Probleem 400 or 409 with the reason */
export async function beginBoetebesluit(
  soort: Boetebesluit,
  boete: string | undefined,
  aanroep: Aanroep,
): Promise<Besluit> {
  const { tx } = aanroep;
  if (!boete) throw foutInVeld('/boete', 'ontbreekt', 'Kies het boeteonderzoek waar dit besluit over gaat.');
  const rij = await boeteMetId(tx, boete);
  aanroep.betreft({ id: rij.persoon, gemeente: rij.gemeente });
  const door = opdrachtgeverVan(aanroep);
  const id = uuidv7();
  const nieuw = await geef(tx, rij, { command: 'prepareBesluit', besluit: id, soort }, door);
  const { ingangsdatum, bevroren } = await berekenBoetebesluit(tx, soort, nieuw, door);
  const { uitvoerder, gemeente, persoon } = rij;
  const over = { id, uitvoerder, gemeente, persoon, soort, zaak: null, recht: null, boete };
  const motivering = nieuw.toestand.oordeel?.toelichting ?? '';
  const besluit = await startBesluit(tx, over, { commando: 'startVoorstel', ingangsdatum, bevroren, motivering }, door);
  return metGehoord(tx, besluit, door);
}

/** How the resident was heard follows from the case. */
export function metGehoord(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<Besluit> {
  const { gehoord } = stukVan(besluit);
  return geefBesluitopdracht(tx, besluit, { commando: 'editVoorstel', aanvulling: { gehoord } }, door);
}

/** What the besluit that is being prepared says now. */
export async function berekenBoetebesluit(
  tx: Tx,
  soort: Boetebesluit,
  rij: Boeterij,
  { nu, vandaag }: Opdrachtgever,
): Promise<Berekendvoorstel> {
  const { wet } = await boetestandVan(tx, onderwerpVan(rij), vandaag);
  // as it comes back from the database, so that it compares with what was frozen
  const stuk: Boetestuk = JSON.parse(
    JSON.stringify(boetestuk(rij.toestand, rij.kenmerk, wet, soort === 'boete-waarschuwen')),
  );
  const bevroren: Bevroren = {
    ...{ aanvrager: rij.persoon, bekendOp: instantVan(nu), feiten: [], wet: WETVERSIE, maand: null, uitkomst: null },
    ...{ beleid: await beleidOmTeBewaren(tx, rij.uitvoerder, rij.gemeente), maanden: [], boete: stuk },
  };
  return { ingangsdatum: null, bevroren };
}

function stukVan({ toestand }: Pick<Besluit, 'toestand'>): Boetestuk {
  const stuk = toestand.bevroren.boete;
  if (!stuk) throw new Error('a besluit on a fine without what it says');
  return stuk;
}

/** The letter. @returns in words for staff what it waits for */
export function boetebrief({ soort, toestand }: Besluit, basis: Besluitgegevens, vandaag: IsoDate): Brief | string {
  const stuk = stukVan({ toestand });
  const { wat, van, totEnMet, benadelingsbedrag } = stuk.schending;
  const gedeeld = { ...basis, ...{ wat, van, totEnMet }, artikel: stuk.artikel, heeftGereageerd: stuk.reacties > 0 };
  if (soort === 'boete-waarschuwen') return maakBrief('boete-waarschuwen', gedeeld);
  if (stuk.ontbreekt.length > 0) return 'De boete kan nog niet worden berekend. Bij de zaak staat wat ontbreekt.';
  if (stuk.bedrag <= 0) return 'De boete komt op 0 euro uit. Zie ervan af, met de reden.';
  return maakBrief('boete-opleggen', {
    ...gedeeld,
    ...{ benadelingsbedrag, recidive: stuk.recidive, aandeel: stuk.aandeel, boete: stuk.boete, cents: stuk.bedrag },
    ...(stuk.percentage === undefined ? {} : { percentage: stuk.percentage }),
    ...(stuk.grens ? { grens: stuk.grens } : {}),
    betalenUiterlijk: betaaltermijn(vandaag),
  });
}

/** What whoever signs sees of the law: recidive, a warning in its place, the procedure. */
export const boetevoorwaarden = ({ waaromRecidive, waaromWaarschuwing }: Boetestuk) => [
  {
    tekst: 'Is er al eerder een boete voor hetzelfde?',
    artikel: waaromRecidive.article,
    stand: waaromRecidive.value ? ('ja' as const) : ('nee' as const),
    uitleg: waaromRecidive.says,
  },
  ...(waaromWaarschuwing
    ? [
        {
          tekst: 'Mag een waarschuwing in de plaats van de boete komen?',
          artikel: waaromWaarschuwing.article,
          stand: waaromWaarschuwing.value ? ('ja' as const) : ('nee' as const),
          uitleg: waaromWaarschuwing.says,
        },
      ]
    : []),
];

/** What a besluit on a fine says, as the API gives it; null for another besluit. */
export function boeteWeergave({ soort, toestand }: Besluit): Voorstel['boetestuk'] {
  const stuk = toestand.bevroren.boete;
  if (!stuk || soort !== 'boete-opleggen') return null;
  return { som: somVan(stuk), uitleg: stuk.waarom ? uitlegVan(stuk.waarom) : null };
}

/** What a besluit on a fine does when it is made known: the case follows it, and the fine is a claim of its own. */
export async function performBoete(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  if (!besluit.boete) throw new Error(`${besluit.soort} without a case`);
  const rij = await boeteMetId(tx, besluit.boete);
  const { bedrag, kenmerk, artikel } = stukVan(besluit);
  if (besluit.soort === 'boete-waarschuwen') {
    await geef(tx, rij, { command: 'giveWaarschuwing', besluit: besluit.id }, door);
    return;
  }
  await geef(tx, rij, { command: 'imposeBoete', besluit: besluit.id, bedrag }, door);
  const { uitvoerder, gemeente, persoon, toestand } = besluit;
  const vordering = uuidv7();
  const maand = monthOfDate(door.vandaag);
  await tx`insert into vordering ${tx({
    id: vordering,
    ...{ uitvoerder, gemeente, persoon, recht: null, besluit: besluit.id, herkomst: 'boete' },
    kenmerk: await nieuwKenmerk(tx, uitvoerder, 'vordering', door.vandaag),
    reden: toestand.motivering,
    maanden: jsonb(tx, [{ maand, bedragInCenten: bedrag, oorzaak: `Boete ${kenmerk}`, artikel }]),
    ontstaan_op: door.vandaag,
    betaal_uiterlijk: betaaltermijn(door.vandaag),
    op: door.nu,
  })}`;
  const kop = { uitvoerder, gemeente, persoon, boekdatum: door.vandaag, omschrijving: `Boete ${kenmerk}` };
  const post = boekBoete(kop, maand, bedrag, vordering);
  await boek(tx, [{ bron: { soort: 'besluit', id: besluit.id }, posten: post ? [post] : [] }], door.nu);
}

/** The proposal is not needed any more. */
export async function dropBoetevoorstel(tx: Tx, boete: string, door: Opdrachtgever): Promise<void> {
  await geef(tx, await boeteMetId(tx, boete), { command: 'dropVoorstel' }, door);
}

/** Undoes a fine or a warning after a granted objection; the claim is booked back by who calls. */
export async function undoBoete(tx: Tx, besluit: Besluit, bezwaar: string, door: Opdrachtgever): Promise<void> {
  if (!besluit.boete) throw new Error(`${besluit.soort} without a case`);
  const rij = await boeteMetId(tx, besluit.boete);
  const open = rij.toestand.voorstel && (await besluitMetId(tx, rij.toestand.voorstel.besluit));
  if (open) await geefBesluitopdracht(tx, open, { commando: 'vervalVoorstel' }, door);
  await geef(tx, rij, { command: 'revokeBoete', bezwaar }, door);
}
