import { datum as datumTekst } from '@meedoen/casework/opmaak';
import { MEESTE_MELDINGEN, type UwvMelding, uwvBestand, uwvMelding } from '@meedoen/contract/uwvmelding';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, toetsDeel } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden, Probleem, type Veldfout } from '../../platform/probleem/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';
import { BrpFout } from '../../sources/brp/index.ts';
import { meld, opdrachtgeverVan } from '../aanvraag/index.ts';
import { vastleggingVan } from '../feit/index.ts';
import { maakBekendBij, persoonMetBsn, vraagBrp } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { eerdereLeveringen, type Regeluitkomst, type Uitkomst } from './store.ts';

/** A megabyte holds many more than the meldingen of a file; whatever is larger is something else. */
const GROOTSTE = 1_000_000;
/** Nobody registered for the Participatiewet before there was one. */
const EERSTE_DAG = '2015-01-01';

interface Bestand {
  readonly levering: string;
  readonly meldingen: readonly unknown[];
}

/** The envelope of a file. @throws Probleem 400 or 413 with what is wrong */
export function leesBestand(inhoud: Uint8Array): Bestand {
  if (inhoud.byteLength === 0) throw foutInVeld('/bestand', 'leeg', 'Dit bestand is leeg.');
  if (inhoud.byteLength > GROOTSTE)
    throw new Probleem(
      413,
      'Te groot',
      `Dit bestand is te groot. Een bestand is hoogstens 1 MB en heeft hoogstens ${MEESTE_MELDINGEN} meldingen.`,
    );
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inhoud));
  } catch {
    throw foutInVeld('/bestand', 'geen-json', 'Dit is geen bestand met meldingen van UWV: het is geen geldige JSON.');
  }
  const { meldingen, ...kop } = Object(gelezen) as { meldingen?: unknown };
  if (Array.isArray(meldingen) && meldingen.length > MEESTE_MELDINGEN)
    throw foutInVeld('/meldingen', 'te-veel', `In een bestand staan hoogstens ${MEESTE_MELDINGEN} meldingen.`);
  // the lines are looked at one by one, later; here only whether there are any
  const aantal = Array.isArray(meldingen) ? meldingen.map(() => null) : meldingen;
  const deel = toetsDeel(uwvBestand, { ...kop, ...(meldingen === undefined ? {} : { meldingen: aantal }) }, '');
  if (!deel.ok) {
    const [eerste] = deel.fouten;
    throw new Probleem(
      400,
      'De invoer klopt niet',
      `Dit is geen bestand met meldingen van UWV.${eerste ? ` Bij ${eerste.pointer || 'het begin'}: ${eerste.detail}` : ''}`,
      deel.fouten,
    );
  }
  return { levering: deel.value.levering, meldingen: meldingen as unknown[] };
}

/**
 * Takes in the meldingen of a file, each on its own: one that is wrong is refused with its reason and the others go on.
 * The whole is one transaction: after an error of ours nothing is in, and sending it again is safe.
 * @returns the id of this reading
 */
export async function leesIn(aanroep: Aanroep, naam: string, inhoud: Uint8Array): Promise<string> {
  const { tx, actor, nu } = aanroep;
  if (!('medewerker' in actor)) throw nietGevonden();
  const { uitvoerder, medewerker } = actor;
  const { levering, meldingen } = leesBestand(inhoud);
  const hash = sha256(inhoud);
  // two files of one uitvoerder take turns: a message that stands in both is taken in once
  await tx`select pg_advisory_xact_lock(hashtextextended(${`uwv ${uitvoerder}`}, 0))`;
  const eerder = await eerdereLeveringen(tx, uitvoerder, levering);
  if (eerder.some((each) => !each.sha256.equals(hash)))
    throw geweigerd(
      `Levering ${levering} is al ingelezen, met een andere inhoud. Er is niets ingelezen. Vraag UWV om een nieuw leveringsnummer.`,
      'levering-anders',
      '/levering',
    );
  const regels: Regeluitkomst[] = [];
  let brp: Brpstand = { bereikbaar: true, gemist: 0 };
  for (const [i, deel] of meldingen.entries()) {
    const { brp: stand, ...regel } = await neemIn(aanroep, uitvoerder, deel, i, brp);
    brp = stand;
    regels.push(regel);
  }
  const tel = (uitkomst: Regeluitkomst['uitkomst']) => regels.filter((regel) => regel.uitkomst === uitkomst).length;
  const uitkomst: Uitkomst = {
    ingelezen: tel('ingelezen'),
    overgeslagen: tel('overgeslagen'),
    geweigerd: tel('geweigerd'),
    zonderBrp: brp.gemist,
    eerderOp: eerder[0]?.op.toISOString() ?? null,
    regels,
  };
  const id = uuidv7();
  const rij = { id, uitvoerder, levering, naam, sha256: hash, door: medewerker, op: nu };
  await tx`insert into uwv_levering ${tx({ ...rij, uitkomst: jsonb(tx, uitkomst) })}`;
  return id;
}

/** Whether the BRP answers: after one silence it is left alone for the rest of the file. */
interface Brpstand {
  readonly bereikbaar: boolean;
  readonly gemist: number;
}

async function neemIn(
  aanroep: Aanroep,
  uitvoerder: string,
  deel: unknown,
  i: number,
  brp: Brpstand,
): Promise<Regeluitkomst & { readonly brp: Brpstand }> {
  const pointer = `/meldingen/${i}`;
  const gelezen = toetsDeel(uwvMelding, deel, pointer);
  const kop = { regel: i + 1, id: nummerVan(deel), gemeente: null };
  if (!gelezen.ok) return { ...geweigerdeRegel(kop, gelezen.fouten, pointer), brp };
  const melding = gelezen.value;
  const regel = { regel: i + 1, id: melding.id, gemeente: melding.gemeente };
  const mis = nietVoorOns(melding, aanroep);
  if (mis) return { ...geweigerdeRegel(regel, [mis], pointer), brp };
  try {
    const { tx } = aanroep;
    // a file that is closed to who reads this in gets its melding all the same; only its number goes back to them
    const stap = await tx.savepoint((punt) =>
      alsSysteem(punt as Tx, () => verwerk({ ...aanroep, tx: punt as Tx }, uitvoerder, melding, brp)),
    );
    return { ...regel, fouten: [], ...stap };
  } catch (fout) {
    if (!(fout instanceof Probleem)) throw fout;
    const fouten = fout.errors.length > 0 ? fout.errors : [{ pointer: '', code: 'kan-nu-niet', detail: fout.message }];
    return { ...geweigerdeRegel(regel, fouten, pointer), brp };
  }
}

/** The number of a line that is wrong, when it can be read and shown. */
function nummerVan(deel: unknown): string | null {
  const { id } = Object(deel) as { id?: unknown };
  const nummer = uwvMelding.shape.id.safeParse(id);
  return nummer.success ? nummer.data : null;
}

function geweigerdeRegel(
  regel: Pick<Regeluitkomst, 'regel' | 'id' | 'gemeente'>,
  fouten: readonly Veldfout[],
  pointer: string,
): Regeluitkomst {
  const velden = fouten.map(({ pointer: waar, code, detail }) => {
    const [, veld = ''] = (waar.startsWith(pointer) ? waar.slice(pointer.length) : waar).split('/');
    return { veld, code, detail };
  });
  return { ...regel, uitkomst: 'geweigerd', fouten: velden, zaak: null };
}

/** What a right line may still be wrong in: the day, and whose gemeente it is. */
function nietVoorOns({ gemeente, geregistreerdOp }: UwvMelding, { gemeenten, vandaag }: Aanroep): Veldfout | undefined {
  if (!gemeenten.includes(gemeente))
    return {
      pointer: '/gemeente',
      code: 'geen-mandaat',
      detail: `U werkt niet voor gemeente ${gemeente}. Stuur deze melding naar de gemeente die dat wel doet.`,
    };
  if (geregistreerdOp > vandaag)
    return {
      pointer: '/geregistreerdOp',
      code: 'in-de-toekomst',
      detail: 'De dag van registratie kan niet na vandaag liggen.',
    };
  if (geregistreerdOp < EERSTE_DAG)
    return { pointer: '/geregistreerdOp', code: 'te-vroeg', detail: 'De Participatiewet geldt vanaf 1 januari 2015.' };
  return undefined;
}

/** One melding, through the same steps as every other: the person, the BRP, the melding. */
async function verwerk(
  aanroep: Aanroep,
  uitvoerder: string,
  melding: UwvMelding,
  brp: Brpstand,
): Promise<{ uitkomst: 'ingelezen' | 'overgeslagen'; zaak: string; brp: Brpstand }> {
  const { tx, omgeving, nu } = aanroep;
  const { sleutels } = omgeving;
  const { bsn, naam, gemeente, geregistreerdOp: datum, geldNodigNu = false, toelichting } = melding;
  const inhoud = sleutels.zoekhash(JSON.stringify([bsn, naam, gemeente, datum, geldNodigNu, toelichting ?? null]));
  const [eerder] = await tx<{ inhoud_hash: Buffer; persoon: string; gemeente: string; zaak: string }[]>`
    select inhoud_hash, persoon, gemeente, zaak from uwv_melding where uitvoerder = ${uitvoerder} and bericht = ${melding.id}`;
  if (eerder) {
    aanroep.betreft({ id: eerder.persoon, gemeente: eerder.gemeente });
    if (!eerder.inhoud_hash.equals(inhoud))
      throw foutInVeld(
        '/id',
        'andere-inhoud',
        'Dit nummer is al ingelezen, met een andere inhoud. Er is niets veranderd.',
      );
    return { uitkomst: 'overgeslagen', zaak: eerder.zaak, brp };
  }
  const bestaand = await persoonMetBsn(tx, uitvoerder, sleutels.zoekhash(bsn));
  const wie = await maakBekendBij(tx, bestaand, { uitvoerder, gemeente, naam, bsn }, sleutels, nu);
  aanroep.betreft({ id: wie.id, gemeente });
  const bereikbaar = brp.bereikbaar && (await vraag(aanroep, wie));
  await bewaakOverlijden(tx, wie.id, datum);
  const door = opdrachtgeverVan(aanroep);
  const gegevens = { persoon: wie.id, uitvoerder, gemeente, datum, bron: 'uwv' as const, geldNodigNu, toelichting };
  const zaak = await meld(tx, { ...gegevens, uitRegister: true }, door);
  if (!bereikbaar) await zetBrpTaakKlaar(aanroep, zaak);
  await tx`insert into uwv_melding ${tx({
    ...{ uitvoerder, bericht: melding.id, inhoud_hash: inhoud, gemeente, persoon: wie.id, zaak: zaak.id, op: nu },
  })}`;
  return {
    uitkomst: 'ingelezen',
    zaak: zaak.id,
    brp: { bereikbaar, gemist: brp.gemist + (bereikbaar ? 0 : 1) },
  };
}

/** Nobody registers after their death: a number was mixed up, or somebody uses it. @throws Probleem 400 */
async function bewaakOverlijden(tx: Tx, persoon: string, datum: IsoDate): Promise<void> {
  const [rij] = await tx<{ op: IsoDate }[]>`
    select waarde->>'datum' as op from feit where persoon = ${persoon} and soort = 'overlijden' and upper_inf(bekend)
      and (gecontroleerd or bron <> 'inwoner') and waarde->>'datum' < ${datum} limit 1`;
  if (!rij) return;
  const detail = `Deze persoon is overleden op ${datumTekst(rij.op)}. Vraag UWV of het burgerservicenummer klopt.`;
  throw foutInVeld('/bsn', 'overleden', detail);
}

/** Asks the BRP. @returns whether it answered: a melding waits for no register */
async function vraag(aanroep: Aanroep, wie: Parameters<typeof vraagBrp>[1]): Promise<boolean> {
  try {
    return (await vraagBrp(aanroep.tx, wie, aanroep.omgeving, vastleggingVan(aanroep))).bereikbaar;
  } catch (fout) {
    if (fout instanceof BrpFout) return false;
    throw fout;
  }
}

const zetBrpTaakKlaar = (
  { tx, nu, vandaag }: Aanroep,
  { id, uitvoerder, gemeente, persoon }: { id: string; uitvoerder: string; gemeente: string; persoon: string },
) =>
  zetTaakKlaar(
    tx,
    {
      ...{ uitvoerder, gemeente, persoon, zaak: id, soort: 'taak' as const, bron: null },
      titel: 'De BRP gaf geen antwoord: haal de gegevens op',
      uiterlijk: vandaag,
      ontstaanUit: 'Melding van UWV',
    },
    nu,
  );
