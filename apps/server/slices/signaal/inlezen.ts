import { leesSignaalbestand } from '@meedoen/casework/signaal';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden, Probleem } from '../../platform/probleem/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';
import { vastleggingVan } from '../feit/index.ts';
import { persoonMetBsn } from '../persoon/index.ts';
import { beginSignaal } from './store.ts';

/** A megabyte holds all lines of a file; whatever is larger is something else. */
const GROOTSTE = 1_000_000;
/** Faults that are shown: whoever mends these finds the others. */
const MEESTE_FOUTEN = 50;

interface Uitkomst {
  readonly ingelezen: number;
  readonly onbekend: readonly number[];
}

export interface Leveringrij {
  readonly id: string;
  readonly levering: string;
  readonly naam: string;
  readonly op: Date;
  readonly door: string;
  readonly uitkomst: Uitkomst;
}

/** The files that were read in, newest first. */
export const signaalleveringen = (tx: Tx): PromiseLike<Leveringrij[]> => tx<Leveringrij[]>`
  select l.id, l.levering, l.naam, l.op, m.naam as door, l.uitkomst from signaallevering l
  join medewerker m on m.id = l.door order by l.op desc, l.id desc limit 50`;

/**
 * Takes in a file of signals, whole or not at all. A number that nobody here has is counted and named by its line only.
 * @throws Probleem 400 with line and column, 409 for a file that was read before, 413 for one that is too large
 */
export async function leesSignalenIn(aanroep: Aanroep, naam: string, inhoud: Uint8Array): Promise<Leveringrij> {
  const { tx, actor, nu, vandaag, omgeving, gemeenten } = aanroep;
  if (!('medewerker' in actor)) throw nietGevonden();
  const { uitvoerder, medewerker } = actor;
  const { levering, regels } = leesBestand(inhoud, vandaag);
  const hash = sha256(inhoud);
  await tx`select pg_advisory_xact_lock(hashtextextended(${`signalen ${uitvoerder}`}, 0))`;
  const [eerder] = await tx`
    select 1 from signaallevering where uitvoerder = ${uitvoerder} and (levering = ${levering} or sha256 = ${hash})`;
  if (eerder) throw geweigerd(`Levering ${levering} is al ingelezen. Er is niets veranderd.`, 'al-ingelezen');
  const id = uuidv7();
  const door = vastleggingVan(aanroep);
  const onbekend: number[] = [];
  await alsSysteem(tx, async () => {
    for (const { regel, bsn, soort, overDag, omschrijving } of regels) {
      const wie = await persoonMetBsn(tx, uitvoerder, omgeving.sleutels.zoekhash(bsn));
      if (!wie || !gemeenten.includes(wie.gemeente)) {
        onbekend.push(regel);
        continue;
      }
      aanroep.betreft({ id: wie.id, gemeente: wie.gemeente });
      const over = { id: uuidv7(), uitvoerder, gemeente: wie.gemeente, persoon: wie.id };
      const signaal = { command: 'receiveSignaal', bron: 'inlichtingenbureau', soort, overDag, omschrijving } as const;
      await beginSignaal(tx, { ...over, ...signaal }, door, id);
    }
  });
  const uitkomst: Uitkomst = { ingelezen: regels.length - onbekend.length, onbekend };
  const rij = { id, uitvoerder, levering, naam, sha256: hash, door: medewerker, op: nu };
  await tx`insert into signaallevering ${tx({ ...rij, uitkomst: jsonb(tx, uitkomst) })}`;
  const [klaar] = (await signaalleveringen(tx)).filter((each) => each.id === id);
  if (!klaar) throw new Error('a delivery that was just written is not there');
  return klaar;
}

function leesBestand(inhoud: Uint8Array, vandaag: Aanroep['vandaag']) {
  if (inhoud.byteLength > GROOTSTE) throw new Probleem(413, 'Te groot', 'Een bestand met signalen is hoogstens 1 MB.');
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    throw foutInVeld('/bestand', 'geen-tekst', 'Dit is geen CSV in UTF-8.');
  }
  const { bestand, fouten } = leesSignaalbestand(tekst, vandaag);
  if (bestand) return bestand;
  const [eerste] = fouten;
  throw new Probleem(
    400,
    'De invoer klopt niet',
    `Er is niets ingelezen. Regel ${eerste?.regel}, ${eerste?.kolom}: ${eerste?.tekst}`,
    fouten.slice(0, MEESTE_FOUTEN).map((fout) => ({
      pointer: `/regels/${fout.regel}/${fout.kolom}`,
      code: 'regel-klopt-niet',
      detail: `Regel ${fout.regel}, ${fout.kolom}: ${fout.tekst}`,
    })),
  );
}
