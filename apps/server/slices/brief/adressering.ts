import type { Aanspreekvorm, Briefgegevens, Contactpersoon, Geadresseerde, Taal } from '@meedoen/casework/brief';
import { bekendeFeiten, type Feit, type Feitsoort, type Feitwaarde } from '@meedoen/casework/feiten';
import { type Instant, instant } from '@meedoen/casework/tijdstip';
import { covers, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import type { Inwoner } from '../../platform/sessie/index.ts';
import { feitenVan } from '../feit/index.ts';

/** To whom a letter goes; both keys go with every row. */
export interface Briefpersoon {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** Where to turn, and who sends letters, in one gemeente. */
export interface Loket {
  readonly afdeling: string;
  readonly telefoon: string;
  readonly bereikbaar: string;
  readonly bezoekadres: string;
  readonly inloop: string;
  readonly postadres: readonly string[];
  readonly website: string;
  readonly mail_van: string;
  readonly spoed: string;
  readonly namen_in_inzage: boolean;
  /** Where somebody goes on with a complaint (Awb 9:12 lid 2). */
  readonly ombudsman: string;
}

const GEEN_LOKET: Loket = {
  afdeling: 'Werk en Inkomen',
  telefoon: '',
  bereikbaar: '',
  bezoekadres: '',
  inloop: '',
  postadres: [],
  website: '',
  mail_van: '',
  spoed: '',
  namen_in_inzage: false,
  ombudsman: 'Nationale ombudsman',
};

/** The desk of a gemeente; empty fields where nobody filled it in. Holds no personal data. */
export async function loketVan(tx: Tx, uitvoerder: string, gemeente: string): Promise<Loket> {
  const [rij] = await tx<Loket[]>`
    select afdeling, telefoon, bereikbaar, bezoekadres, inloop, postadres, website, mail_van, spoed, namen_in_inzage,
      ombudsman
    from loket where uitvoerder = ${uitvoerder} and gemeente = ${gemeente}`;
  return rij ?? GEEN_LOKET;
}

/** How somebody wants to be written to. */
export interface Briefvoorkeur {
  readonly kanaal: 'papier' | 'eigen-pagina';
  /** Address for the mail without content; only with consent. */
  readonly email: string | null;
  readonly taal: Taal;
  readonly aanspreekvorm: Aanspreekvorm;
}

interface Kennis {
  readonly feiten: readonly Feit[];
  readonly dag: IsoDate;
}

async function kennisVan(tx: Tx, persoon: string, nu: Date, dag: IsoDate): Promise<Kennis> {
  // facts of this transaction may carry a moment a few milliseconds ahead of its call
  const moment: Instant = instant(new Date(nu.getTime() + 1000).toISOString());
  const rijen = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  return { feiten: bekendeFeiten(rijen, moment), dag };
}

/** The value that holds on a day; what staff or a register say goes before what was told. */
function waarde<S extends Feitsoort>({ feiten, dag }: Kennis, soort: S): Feitwaarde<S> | undefined {
  const geldend = feiten.filter((feit) => feit.soort === soort && covers(feit.geldig, dag));
  const gekozen = geldend.findLast(({ gecontroleerd }) => gecontroleerd) ?? geldend.at(-1);
  // the kind of the fact is the kind that was asked for
  return gekozen?.waarde as Feitwaarde<S> | undefined;
}

/** The last word on what somebody wants themselves: nobody else's goes before it, whoever wrote it down. */
function laatst<S extends Feitsoort>({ feiten, dag }: Kennis, soort: S): Feitwaarde<S> | undefined {
  const geldend = feiten.filter((feit) => feit.soort === soort && covers(feit.geldig, dag));
  const gekozen = geldend.reduce<Feit | undefined>(
    (nieuwste, feit) => (nieuwste && nieuwste.bekend.vanaf >= feit.bekend.vanaf ? nieuwste : feit),
    undefined,
  );
  return gekozen?.waarde as Feitwaarde<S> | undefined;
}

async function voorkeurUit(tx: Tx, persoon: Briefpersoon, kennis: Kennis): Promise<Briefvoorkeur> {
  // nobody reads the page of who has died: what goes to the heirs goes on paper
  if (waarde(kennis, 'overlijden')) return { kanaal: 'papier', email: null, taal: 'nl', aanspreekvorm: 'u' };
  const [uitvoerder] = await tx<{ aanspreekvorm: Aanspreekvorm }[]>`
    select aanspreekvorm from uitvoerder where id = ${persoon.uitvoerder}`;
  const brief = laatst(kennis, 'briefvoorkeur');
  const email = laatst(kennis, 'contactgegevens')?.email ?? null;
  return {
    kanaal: brief?.kanaal ?? 'papier',
    email: brief?.kanaal === 'eigen-pagina' && brief.bericht ? email : null,
    taal: brief?.taal ?? 'nl',
    aanspreekvorm: brief?.aanspreekvorm ?? uitvoerder?.aanspreekvorm ?? 'je',
  };
}

/** How this person wants to be written to today; paper and Dutch when they never said. */
export async function briefvoorkeurVan(tx: Tx, persoon: Briefpersoon, nu: Date, dag: IsoDate): Promise<Briefvoorkeur> {
  return voorkeurUit(tx, persoon, await kennisVan(tx, persoon.id, nu, dag));
}

/**
 * How the resident who reads wants to be spoken to: their own choice, also in the file of somebody they act for. Read as
 * the system, because their own facts are closed to them while they act for another.
 */
export async function leesvoorkeurVan(
  tx: Tx,
  { zelf, uitvoerder, gemeente }: Pick<Inwoner, 'zelf' | 'uitvoerder' | 'gemeente'>,
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<Pick<Briefvoorkeur, 'taal' | 'aanspreekvorm'>> {
  return alsSysteem(tx, () => briefvoorkeurVan(tx, { id: zelf, uitvoerder, gemeente }, nu, vandaag));
}

/** Who answers for this person: their consulent, or the desk of the gemeente. */
export async function contactpersoonVan(tx: Tx, persoon: Briefpersoon): Promise<Contactpersoon> {
  const loket = await loketVan(tx, persoon.uitvoerder, persoon.gemeente);
  const [consulent] = await tx<{ naam: string; telefoon: string }[]>`
    select m.naam, m.telefoon from persoon p join medewerker m on m.id = p.consulent where p.id = ${persoon.id}`;
  return {
    naam: consulent?.naam ?? loket.afdeling,
    telefoon: consulent?.telefoon || loket.telefoon,
    bereikbaar: loket.bereikbaar,
  };
}

/** To whom and where: to the person or who gets their letters; after death to the heirs, at the last address. */
function adres(kennis: Kennis, naam: string): Geadresseerde {
  const overlijden = waarde(kennis, 'overlijden');
  const contact = overlijden?.nabestaande;
  if (contact)
    return {
      ...{ naam: ervenVan(naam), erven: true, terAttentieVan: contact.naam },
      ...{ straatEnNummer: contact.straatEnNummer, postcode: contact.postcode, plaats: contact.plaats },
    };
  const gevonden = overlijden ? laatst({ ...kennis, dag: overlijden.datum }, 'adres') : waarde(kennis, 'adres');
  const post = overlijden ? undefined : postVoor(kennis);
  return {
    naam: overlijden ? ervenVan(naam) : naam,
    ...(overlijden ? { erven: true as const } : {}),
    ...(post ? { terAttentieVan: post } : {}),
    straatEnNummer: [gevonden?.straat, gevonden?.huisnummer].filter(Boolean).join(' '),
    postcode: gevonden?.postcode ?? '',
    plaats: gevonden?.plaats ?? '',
    ...(gevonden && gevonden.land !== 'NL' ? { land: gevonden.land } : {}),
  };
}

const ervenVan = (naam: string): string => `De erven van ${naam}`;

/** Who gets the letters of somebody they act for. */
function postVoor({ feiten, dag }: Kennis): string | undefined {
  const feit = feiten.findLast(
    (each) => each.soort === 'vertegenwoordiging' && covers(each.geldig, dag) && each.waarde.omvang.includes('brieven'),
  );
  return feit?.soort === 'vertegenwoordiging' ? feit.waarde.naam : undefined;
}

/** Where a letter to this person goes. @returns undefined when no address is known */
export async function geadresseerdeVan(
  tx: Tx,
  persoon: string,
  naam: string,
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<Geadresseerde | undefined> {
  const gevonden = adres(await kennisVan(tx, persoon, nu, vandaag), naam);
  return gevonden.straatEnNummer || gevonden.postcode || gevonden.plaats ? gevonden : undefined;
}

/** Whether a letter can arrive: on the own page, or at an address that says enough. */
export async function isBereikbaar(
  tx: Tx,
  wie: Briefpersoon,
  { straatEnNummer, postcode, plaats }: Geadresseerde,
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<boolean> {
  const { kanaal } = await briefvoorkeurVan(tx, wie, nu, vandaag);
  return kanaal !== 'papier' || Boolean(straatEnNummer && (postcode || plaats));
}

/** For a letter that must not get lost. @throws Probleem 409 when it cannot arrive */
export async function eisBereikbaar(
  tx: Tx,
  wie: Briefpersoon,
  geadresseerde: Geadresseerde,
  door: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<void> {
  if (!(await isBereikbaar(tx, wie, geadresseerde, door)))
    throw geweigerd('Er is geen adres om de brief naar te sturen. Zoek eerst het adres uit.', 'geen-adres');
}

/**
 * What every letter to this person needs: number, day, language, address, sender, contact. Takes the next number of the
 * year unless one is given, so call it once per letter. @param ondertekenaar name of who signs
 */
export async function briefgegevens(
  tx: Tx,
  persoon: Briefpersoon,
  ondertekenaar: string,
  { nu, vandaag, kenmerk }: { readonly nu: Date; readonly vandaag: IsoDate; readonly kenmerk?: string },
): Promise<Briefgegevens> {
  return alsSysteem(tx, async () => {
    const kennis = await kennisVan(tx, persoon.id, nu, vandaag);
    const [rij] = await tx<{ naam: string; gemeente: string }[]>`
      select p.naam, g.naam as gemeente from persoon p join gemeente g on g.code = ${persoon.gemeente} where p.id = ${persoon.id}`;
    if (!rij) throw new Error('a letter to somebody who is not there');
    const { taal, aanspreekvorm } = await voorkeurUit(tx, persoon, kennis);
    const loket = await loketVan(tx, persoon.uitvoerder, persoon.gemeente);
    return {
      kenmerk: kenmerk ?? (await nieuwKenmerk(tx, persoon.uitvoerder, 'brief', vandaag)),
      datum: vandaag,
      taal,
      aanspreekvorm,
      geadresseerde: adres(kennis, rij.naam),
      afzender: {
        gemeente: rij.gemeente.replace(/^gemeente /i, ''),
        afdeling: loket.afdeling,
        postadres: loket.postadres,
        telefoon: loket.telefoon,
        website: loket.website,
      },
      contactpersoon: await contactpersoonVan(tx, persoon),
      ondertekenaar,
    };
  });
}
