import { type Gelezen, leesMeerjarenbestand, leesReferentiebestand, type Meerjaren } from '@meedoen/casework/begroting';
import { yearOf } from '@meedoen/law/kernel';
import { uuidv7, voegIn } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden, Probleem } from '../../platform/probleem/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';

/** A megabyte holds all lines of a file; whatever is larger is something else. */
const GROOTSTE = 1_000_000;

/** The budget over years in a file. @throws Probleem 400 with each fault by line and column, 413 */
export const leesMeerjaren = (inhoud: Uint8Array): Meerjaren => gelezen(inhoud, leesMeerjarenbestand);

/**
 * Takes in a file of reference figures, whole or not at all.
 * @throws Probleem 400 with each fault by line and column, 409 for a file that was read before, 413
 */
export async function leesReferentieIn(aanroep: Aanroep, gemeente: string, naam: string, inhoud: Uint8Array) {
  const { tx, actor, nu, vandaag, gemeenten } = aanroep;
  if (actor.soort !== 'medewerker' || !gemeenten.includes(gemeente)) throw nietGevonden();
  const { uitvoerder, medewerker } = actor;
  const { levering, cijfers, inwoners } = gelezen(inhoud, (tekst) => leesReferentiebestand(tekst, yearOf(vandaag)));
  const hash = sha256(inhoud);
  await tx`select pg_advisory_xact_lock(hashtextextended(${`referentie ${uitvoerder} ${gemeente}`}, 0))`;
  const [eerder] = await tx`select 1 from referentielevering where uitvoerder = ${uitvoerder} and gemeente = ${gemeente}
    and (levering = ${levering} or sha256 = ${hash})`;
  if (eerder) throw geweigerd(`Levering ${levering} is al ingelezen. Er is niets veranderd.`, 'al-ingelezen');
  const id = uuidv7();
  const aantal = cijfers.length + inwoners.length;
  const kop = { id, uitvoerder, gemeente, levering, naam, sha256: hash, door: medewerker, op: nu, aantal };
  await tx`insert into referentielevering ${tx(kop as never)}`;
  const waar = { levering: id, uitvoerder, gemeente };
  await voegIn(
    tx,
    'referentiecijfer',
    cijfers.map((each, i) => ({ ...waar, regel: i + 1, ...each })),
  );
  await voegIn(
    tx,
    'inwonertal',
    inwoners.map((each) => ({ ...waar, ...each })),
  );
  return { levering, cijfers: cijfers.length, inwoners: inwoners.length };
}

function gelezen<T>(inhoud: Uint8Array, lees: (tekst: string) => Gelezen<T>): T {
  if (inhoud.byteLength > GROOTSTE) throw new Probleem(413, 'Te groot', 'Dit bestand is groter dan 1 MB.');
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    throw foutInVeld('/bestand', 'geen-tekst', 'Dit is geen CSV in UTF-8.');
  }
  const uitkomst = lees(tekst);
  if (uitkomst.ok) return uitkomst.bestand;
  const [eerste] = uitkomst.fouten;
  throw new Probleem(
    400,
    'De invoer klopt niet',
    `Er is niets ingelezen. Regel ${eerste?.regel}, ${eerste?.kolom}: ${eerste?.tekst}`,
    uitkomst.fouten.map((fout) => ({
      pointer: `/regels/${fout.regel}/${fout.kolom}`,
      code: 'regel-klopt-niet',
      detail: `Regel ${fout.regel}, ${fout.kolom}: ${fout.tekst}`,
    })),
  );
}
