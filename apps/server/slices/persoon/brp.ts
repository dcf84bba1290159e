import { bekendeFeiten, type Feit } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Omgeving } from '../../platform/http/index.ts';
import { type BrpBewoner, BrpFout, type BrpPersoon, type BrpRelatie } from '../../sources/brp/index.ts';
import { type Feitpersoon, feitenVan, recordFeiten, type Vastlegging } from '../feit/index.ts';
import { type Gewenst, naamEnGeboorte, persoonsfeiten, volledig, watVeranderde } from './brp-feiten.ts';
import { maakPersoon, persoonMetBsn } from './store.ts';

/** What an answer of the BRP changed. */
export interface Brpgevolg {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly bereikbaar: boolean;
  /** People about whom something was recorded. */
  readonly personen: readonly string[];
}

const NIET_BEREIKBAAR: Brpgevolg = { nieuw: 0, gewijzigd: 0, bereikbaar: false, personen: [] };
const NIETS: Brpgevolg = { nieuw: 0, gewijzigd: 0, bereikbaar: true, personen: [] };

/** Asks the BRP about a person and records what differs from what it said before. Unreachable: nothing is recorded. */
export async function vraagBrp(
  tx: Tx,
  persoon: Feitpersoon,
  omgeving: Omgeving,
  vastlegging: Vastlegging,
): Promise<Brpgevolg> {
  const [rij] = await tx<{ bsn: Buffer | null }[]>`select bsn_versleuteld as bsn from persoon where id = ${persoon.id}`;
  if (!rij?.bsn) return NIETS;
  const antwoord = await bevraag(omgeving, omgeving.sleutels.ontsleutel(rij.bsn));
  if (antwoord === undefined) return NIET_BEREIKBAAR;
  if (antwoord === null) return NIETS;
  // a partner or housemate may have a file the actor cannot open; the register's answer goes on it all the same
  return alsSysteem(tx, () => legAntwoordVast(tx, persoon, antwoord, omgeving, vastlegging));
}

interface Antwoord {
  readonly persoon: BrpPersoon;
  /** Undefined: the dwelling is not known, so neither is who lives there. */
  readonly bewoners: readonly BrpBewoner[] | undefined;
}

/** @returns undefined when the BRP cannot be reached, null when it knows nobody with this bsn */
async function bevraag({ brp }: Omgeving, bsn: string): Promise<Antwoord | null | undefined> {
  try {
    const persoon = await brp.persoon(bsn);
    if (!persoon) return null;
    const woning = persoon.adres?.adresseerbaarObject;
    const bewoners = woning && !persoon.adres?.briefadres ? await brp.bewoners(woning) : undefined;
    return { persoon, bewoners };
  } catch (fout) {
    if (fout instanceof BrpFout && fout.tijdelijk) return undefined;
    throw fout;
  }
}

async function legAntwoordVast(
  tx: Tx,
  persoon: Feitpersoon,
  { persoon: brp, bewoners }: Antwoord,
  omgeving: Omgeving,
  vastlegging: Vastlegging,
): Promise<Brpgevolg> {
  const { vandaag } = vastlegging;
  const bekend = await nuBekend(tx, persoon.id, vastlegging.nu);
  const gewenst = persoonsfeiten(brp);
  const gezin = new Set([brp.bsn]);
  const anderen = new Map<string, Gewenst[]>();
  const zoek = (wie: BrpRelatie) => vindOfMaak(tx, persoon, wie, bekend, omgeving, vastlegging);

  if (brp.partner) {
    const id = await zoek(brp.partner);
    if (brp.partner.bsn) gezin.add(brp.partner.bsn);
    anderen.set(id, naamEnGeboorte(brp.partner));
    const { vorm, vanaf, tot } = brp.partner;
    const waarde = { partner: id, vorm, recht: true, nietGeregistreerd: false };
    gewenst.push({ soort: 'partnerschap', waarde, vanaf, tot });
  }
  for (const kind of brp.kinderen) {
    const id = await zoek(kind);
    if (kind.bsn) gezin.add(kind.bsn);
    anderen.set(id, naamEnGeboorte(kind));
    const bewoner = bewoners?.find(({ bsn }) => bsn === kind.bsn);
    const geboren = volledig(kind.geboortedatum);
    // without a dwelling the BRP does not say whether the child lives here
    if (bewoners === undefined) continue;
    const waarde = {
      kind: id,
      inwonend: bewoner !== undefined,
      nietGeregistreerd: false,
      ...(geboren ? { geboortedatum: geboren } : {}),
    };
    gewenst.push({ soort: 'ouderschap', waarde, vanaf: laatste(geboren, brp.adres?.vanaf, bewoner?.vanaf) });
  }
  for (const bewoner of bewoners ?? []) {
    if (gezin.has(bewoner.bsn)) continue;
    const id = await zoek(bewoner);
    const geboren = volledig(bewoner.geboortedatum);
    anderen.set(id, naamEnGeboorte(bewoner));
    const waarde = {
      medebewoner: id,
      hoofdverblijf: true,
      uitzondering: null,
      ...(geboren ? { geboortedatum: geboren } : {}),
    };
    gewenst.push({ soort: 'medebewoning', waarde, vanaf: laatste(brp.adres?.vanaf, bewoner.vanaf) ?? vandaag });
  }
  if (bewoners) gewenst.push(...vertrokken(bekend, persoon.id, new Set(anderen.keys()), vandaag));

  let [nieuw, gewijzigd] = [0, 0];
  const geraakt: string[] = [];
  // people first: a fact of relation is read together with their dates of birth
  for (const [id, feiten] of [...anderen, [persoon.id, gewenst] as const]) {
    const eigen = id === persoon.id ? bekend : await nuBekend(tx, id, vastlegging.nu);
    const wijzigingen = watVeranderde(id, feiten, eigen, vandaag);
    if (wijzigingen.length === 0) continue;
    const wie = id === persoon.id ? persoon : await wieIs(tx, id);
    const auteur = { id: null, soort: 'systeem' as const };
    await recordFeiten(
      tx,
      wie,
      wijzigingen.map(({ invoer }) => invoer),
      { ...vastlegging, auteur },
    );
    geraakt.push(id);
    nieuw += wijzigingen.filter((each) => each.nieuw).length;
    gewijzigd += wijzigingen.filter((each) => !each.nieuw).length;
  }
  if (brp.verblijfstitel) await zetVerblijfstitelKlaar(tx, persoon, brp, vastlegging);
  return { nieuw, gewijzigd, bereikbaar: true, personen: geraakt };
}

const nuBekend = async (tx: Tx, persoon: string, nu: Date): Promise<Feit[]> =>
  bekendeFeiten(
    (await feitenVan(tx, [persoon])).map(({ feit }) => feit),
    instant(new Date(nu.getTime() + 1000).toISOString()),
  );

const laatste = (...dagen: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  dagen
    .filter((dag) => dag !== undefined)
    .sort()
    .at(-1);

/** Housemates the BRP named before and no longer has here. */
function vertrokken(
  bekend: readonly Feit[],
  persoon: string,
  aanwezig: ReadonlySet<string>,
  vandaag: IsoDate,
): Gewenst[] {
  return bekend.flatMap((feit) =>
    feit.persoon === persoon &&
    feit.soort === 'medebewoning' &&
    feit.bron === 'brp' &&
    feit.waarde.hoofdverblijf &&
    !aanwezig.has(feit.waarde.medebewoner) &&
    feit.geldig.tot === undefined
      ? [{ soort: 'medebewoning' as const, waarde: { ...feit.waarde, hoofdverblijf: false }, vanaf: vandaag }]
      : [],
  );
}

async function wieIs(tx: Tx, id: string): Promise<Feitpersoon> {
  const [rij] = await tx<Feitpersoon[]>`select id, uitvoerder, gemeente from persoon where id = ${id}`;
  if (!rij) throw new Error('a person of this household disappeared while it was read');
  return rij;
}

/** The person of the uitvoerder behind a relative: by bsn, else by the same name and birth in an earlier answer. */
async function vindOfMaak(
  tx: Tx,
  voor: Feitpersoon,
  wie: BrpRelatie,
  bekend: readonly Feit[],
  { sleutels }: Omgeving,
  { nu }: Vastlegging,
): Promise<string> {
  const { bsn } = wie;
  const gevonden = bsn ? await persoonMetBsn(tx, voor.uitvoerder, sleutels.zoekhash(bsn)) : undefined;
  if (gevonden) return gevonden.id;
  const naam =
    [wie.voornamen?.split(' ')[0], wie.voorvoegsel, wie.geslachtsnaam].filter(Boolean).join(' ') || 'Onbekend';
  const geboortedatum = volledig(wie.geboortedatum);
  if (!bsn) {
    const genoemd = bekend.flatMap((feit) =>
      feit.soort === 'ouderschap'
        ? [feit.waarde.kind]
        : feit.soort === 'partnerschap' && feit.waarde.partner
          ? [feit.waarde.partner]
          : [],
    );
    const [zelfde] = await tx<{ id: string }[]>`
      select id from persoon where id = any(${genoemd}) and bsn_hash is null and naam = ${naam}
        and geboortedatum is not distinct from ${geboortedatum ?? null}`;
    if (zelfde) return zelfde.id;
  }
  const { uitvoerder, gemeente } = voor;
  return maakPersoon(tx, { uitvoerder, gemeente, naam, geboortedatum, bsn }, sleutels, nu);
}

/** Whether a verblijfstitel equals Dutch citizenship for bijstand is a judgement of a person (art. 11 lid 2 and 3). */
async function zetVerblijfstitelKlaar(tx: Tx, persoon: Feitpersoon, brp: BrpPersoon, { nu }: Vastlegging) {
  const titel = `Verblijfstitel beoordelen: ${brp.verblijfstitel?.omschrijving ?? ''}`.slice(0, 200);
  await tx`insert into taak (id, uitvoerder, gemeente, persoon, soort, titel, ontstaan_uit, aangemaakt_op)
    select ${uuidv7()}, ${persoon.uitvoerder}, ${persoon.gemeente}, ${persoon.id}, 'taak', ${titel}, 'Antwoord van de BRP', ${nu}
    where not exists (select 1 from taak where persoon = ${persoon.id} and titel = ${titel})`;
}
