import { fileTypeFromBuffer } from 'file-type';
import { type Tx, uuidv7 } from '../database/index.ts';
import { foutInVeld } from '../probleem/index.ts';
import { sha256 } from '../sleutels/index.ts';
import { isHeel } from './echt.ts';
import { bewaakRuimte } from './ruimte.ts';
import { checkSize } from './size.ts';

/** What people may send, told by its content and never by its name. */
const TOEGESTAAN: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
]);

export interface NieuwBestand {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon?: string | null;
  readonly zaak?: string | null;
  readonly naam: string;
  readonly inhoud: Uint8Array;
  readonly door: string | null;
}

/** The kind of a file somebody sends. @throws Probleem when it is empty, or not a PDF, JPEG or PNG through and through */
export async function soortVan(inhoud: Uint8Array): Promise<string> {
  if (inhoud.byteLength === 0) throw foutInVeld('/bestand', 'leeg', 'Dit bestand is leeg.');
  const found = await fileTypeFromBuffer(inhoud);
  if (!found || !TOEGESTAAN.has(found.mime)) {
    throw foutInVeld('/bestand', 'verkeerde-soort', 'Stuur een pdf, een jpg of een png. Dit bestand is iets anders.');
  }
  if (!isHeel(inhoud, found.mime)) {
    throw foutInVeld('/bestand', 'niet-heel', 'Dit bestand is niet heel, of er zit iets anders in. Maak het opnieuw.');
  }
  if (!(await checkSize(inhoud, found.mime))) {
    throw foutInVeld(
      '/bestand',
      'te-groot-uitgepakt',
      'Dit bestand wordt veel te groot als wij het openen. Maak een nieuwe foto of scan.',
    );
  }
  return found.mime;
}

/** Keeps a file people sent, when it is whole and there is room for it. @returns its id and kind */
export async function bewaarOntvangen(tx: Tx, bestand: NieuwBestand, nu: Date): Promise<{ id: string; type: string }> {
  const type = await soortVan(bestand.inhoud);
  await bewaakRuimte(tx, bestand);
  return { id: await bewaar(tx, bestand, type, nu), type };
}

/** Keeps a file the product made itself. */
export async function bewaar(tx: Tx, bestand: NieuwBestand, type: string, nu: Date): Promise<string> {
  const id = uuidv7();
  await tx`insert into bestand ${tx({
    id,
    uitvoerder: bestand.uitvoerder,
    gemeente: bestand.gemeente,
    persoon: bestand.persoon ?? null,
    zaak: bestand.zaak ?? null,
    naam: veiligeNaam(bestand.naam),
    type,
    grootte: bestand.inhoud.byteLength,
    sha256: sha256(bestand.inhoud),
    inhoud: Buffer.from(bestand.inhoud),
    aangemaakt_op: nu,
    door: bestand.door,
  })}`;
  return id;
}

/** A file name without path, control or direction characters; it is shown, never used as a path. */
export const veiligeNaam = (naam: string): string =>
  (naam.split(/[/\\]/).at(-1) ?? '')
    .replace(/[^\p{L}\p{N} ._-]/gu, '_')
    .replace(/^[. ]+/, '')
    .slice(0, 150) || 'bestand';

export interface BewaardBestand {
  readonly id: string;
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Buffer;
  readonly persoon: string | null;
  readonly gemeente: string;
}

/** Reads a file this transaction may see. */
export async function leesBestand(tx: Tx, id: string): Promise<BewaardBestand | undefined> {
  const [rij] = await tx<
    BewaardBestand[]
  >`select id, naam, type, inhoud, persoon, gemeente from bestand where id = ${id}`;
  return rij;
}
