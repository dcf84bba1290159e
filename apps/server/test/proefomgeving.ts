import type { Relatie, Rol } from '@meedoen/casework/bevoegdheid';
import { nederlandseIban, testBsn } from '@meedoen/casework/identificatie';
import type { Indelinggebruik } from '@meedoen/casework/indeling';
import { addressOf, type Call, type Problem, type Route } from '@meedoen/contract/route';
import { selectDossier } from '@meedoen/contract/vertegenwoordiging';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { type Database, openDatabase, SYSTEEM, type Tx, uuidv7, withToegang } from '../platform/database/index.ts';
import { type Dienst, type Limiet, maakDienst, type Omgeving, type Wegen } from '../platform/http/index.ts';
import { klokOp, type VerzetbareKlok } from '../platform/klok/index.ts';
import { type TestDatabase, testDatabase } from '../platform/postgres/testdatabase.ts';
import { startSessie } from '../platform/sessie/index.ts';
import { hashVan, sleutelsUit } from '../platform/sleutels/index.ts';
import { Wachtrij } from '../platform/wachtrij/index.ts';
import { leesIndelingen, vulIndelingen, vulIndelinggebruik } from '../slices/indeling/index.ts';
import {
  leesInstrumenten,
  leesInstrumentgebruik,
  vulInstrumenten,
  vulInstrumentgebruik,
} from '../slices/instrument/index.ts';
import { type Brp, BrpFout, type BrpPersoon } from '../sources/brp/index.ts';
import type { Post } from '../sources/post/index.ts';

/** Roles that work here; each uitvoerder gets one member of staff per role. */
export const WERKENDE_ROLLEN = [
  'inkomensconsulent',
  'coach',
  'invordering',
  'handhaving',
  'bezwaarbehandelaar',
  'kwaliteitsmedewerker',
  'betaalbeheer',
  'teamleider',
  'beleidsmedewerker',
  'functionaris-gegevensbescherming',
  'beheerder',
  'raadslid',
] as const satisfies readonly Rol[];

export interface Proefuitvoerder {
  readonly id: string;
  /** CBS codes with a mandate for algemene bijstand today. */
  readonly gemeenten: readonly string[];
  readonly medewerkers: Readonly<Record<(typeof WERKENDE_ROLLEN)[number], string>>;
  /** A second inkomensconsulent, for four eyes. */
  readonly tweedeConsulent: string;
}

export interface NieuwePersoon {
  readonly uitvoerder: Proefuitvoerder;
  readonly gemeente: string;
  readonly naam: string;
  readonly geboortedatum?: string;
  readonly bsn?: string;
  /** A member of staff who is a client too. */
  readonly collega?: boolean;
}

/** What came back, unparsed by the client so that tests see the door as it is. */
export interface Antwoord<A> {
  readonly status: number;
  readonly body: A;
  readonly probleem: Problem | undefined;
  readonly headers: Headers;
  /** As it came over the line, files too. */
  readonly tekst: string;
}

/** What a proper client would not send. */
interface Ruw {
  readonly headers?: Record<string, string>;
  /** Raw bytes as body. */
  readonly inhoud?: Uint8Array;
  /** A JSON body outside the type of the route. */
  readonly ruw?: unknown;
}

/** Somebody who is logged in; calls go through the http door. */
export type Beller = <P, Q, B, A>(route: Route<P, Q, B, A>, call?: Call<P, Q, B> & Ruw) => Promise<Antwoord<A>>;

/** The BRP of a test: persons put in by the test; can be switched off. */
export interface ProefBrp extends Brp {
  zet(persoon: BrpPersoon): void;
  bereikbaar: boolean;
}

export interface Proefomgeving {
  readonly database: Database;
  readonly urls: TestDatabase;
  readonly klok: VerzetbareKlok;
  readonly omgeving: Omgeving;
  readonly dienst: Dienst;
  readonly wachtrij: Wachtrij;
  readonly veenrade: Proefuitvoerder;
  readonly waterkant: Proefuitvoerder;
  /** Errors the door or a job did not expect. */
  readonly fouten: unknown[];
  persoon(nieuw: NieuwePersoon): Promise<string>;
  medewerker(uitvoerder: Proefuitvoerder, rol: Rol, gemeente?: string, bsn?: string): Promise<string>;
  /** A personal interest that two people entered. */
  belang(uitvoerder: Proefuitvoerder, medewerker: string, relatie: Relatie, bsn: string): Promise<void>;
  alsMedewerker(id: string, uitvoerder: Proefuitvoerder): Promise<Beller>;
  alsInwoner(persoon: string, uitvoerder: Proefuitvoerder): Promise<Beller>;
  /** Somebody who logged in as themselves and chose to act for another. */
  alsVertegenwoordiger(zelf: string, voor: string, uitvoerder: Proefuitvoerder): Promise<Beller>;
  readonly niemand: Beller;
  systeem<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export interface Proefopzet {
  readonly wegen: Wegen;
  readonly vandaag?: IsoDate;
  /** A database of its own instead of a clone: for tests that kill PostgreSQL itself. */
  readonly urls?: TestDatabase;
  readonly brp?: Brp;
  /** Other than that of the door, for tests that ask very much. */
  readonly limiet?: Limiet;
  readonly post?: Post;
  readonly werkers?: (wachtrij: Wachtrij, omgeving: Omgeving) => void;
}

/** A server on a database of its own, with Veenrade, Waterkant and a member of staff per role. */
export async function proefomgeving(opzet: Proefopzet): Promise<Proefomgeving> {
  const urls = opzet.urls ?? (await testDatabase());
  const database = openDatabase(urls.appUrl, 4);
  const klok = klokOp(opzet.vandaag ?? isoDate('2026-11-24'));
  const sleutels = sleutelsUit('een geheim dat alleen in de proef bestaat');
  const brp: Brp = opzet.brp ?? proefBrp([]);
  const omgeving: Omgeving = {
    database,
    klok,
    sleutels,
    brp,
    post: opzet.post,
    demo: false,
    adres: 'http://proef.test',
  };
  const fouten: unknown[] = [];
  const dienst = maakDienst(omgeving, opzet.wegen, (fout) => void fouten.push(fout), opzet.limiet);
  const wachtrij = new Wachtrij(database, klok, (fout) => void fouten.push(fout));
  opzet.werkers?.(wachtrij, omgeving);
  const systeem = <T>(work: (tx: Tx) => Promise<T>) => withToegang(database, SYSTEEM, work);
  const { veenrade, waterkant } = await systeem(organisaties);
  let bsns = 0;

  const als = (token: string | undefined, csrf: string | undefined): Beller => bellerVan(dienst, token, csrf);
  async function metSessie(sessie: Parameters<typeof startSessie>[1], voor?: string): Promise<Beller> {
    const token = await startSessie(database, sessie, new Date());
    const [rij] = await database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
    const beller = als(token, rij?.csrf);
    if (!voor) return beller;
    const { body, status } = await beller(selectDossier, { body: { persoon: voor } });
    if (status !== 200) throw new Error(`choosing a file gave ${status}`);
    return als(token, body.csrf);
  }

  return {
    database,
    urls,
    klok,
    omgeving,
    dienst,
    wachtrij,
    veenrade,
    waterkant,
    fouten,
    systeem,
    niemand: als(undefined, undefined),
    persoon: (nieuw) =>
      systeem(async (tx) => {
        const bsn = nieuw.bsn ?? testBsn(5000 + bsns++);
        if (nieuw.collega) {
          const wie = await maakMedewerker(tx, nieuw.uitvoerder.id, nieuw.naam, 'ketenpartner');
          await metBelang(tx, nieuw.uitvoerder, wie, 'zelf', sleutels.zoekhash(bsn));
        }
        return maakPersoon(tx, nieuw, sleutels, bsn, klok);
      }),
    medewerker: (uitvoerder, rol, gemeente, bsn) =>
      systeem(async (tx) => {
        const wie = await maakMedewerker(tx, uitvoerder.id, `Proef ${rol}`, rol, gemeente);
        if (bsn) await metBelang(tx, uitvoerder, wie, 'zelf', sleutels.zoekhash(bsn));
        return wie;
      }),
    belang: (uitvoerder, medewerker, relatie, bsn) =>
      systeem((tx) => metBelang(tx, uitvoerder, medewerker, relatie, sleutels.zoekhash(bsn))),
    alsMedewerker: (id, uitvoerder) =>
      metSessie({ soort: 'medewerker', medewerker: id, uitvoerder: uitvoerder.id, niveau: 'substantieel' }),
    alsInwoner: (persoon, uitvoerder) =>
      metSessie({ soort: 'inwoner', persoon, uitvoerder: uitvoerder.id, niveau: 'substantieel' }),
    alsVertegenwoordiger: (zelf, voor, uitvoerder) =>
      metSessie({ soort: 'inwoner', persoon: zelf, uitvoerder: uitvoerder.id, niveau: 'substantieel' }, voor),
    async stop() {
      await database.end();
      await urls.drop();
    },
  };
}

function bellerVan(dienst: Dienst, token: string | undefined, csrf: string | undefined): Beller {
  return async (route, call = {}) => {
    const headers = new Headers(call.headers);
    if (token) headers.set('Cookie', `meedoen=${token}`);
    if (csrf && route.method !== 'GET' && !headers.has('X-CSRF-Token')) headers.set('X-CSRF-Token', csrf);
    if (call.versie !== undefined) headers.set('If-Match', `"${call.versie}"`);
    if (call.sleutel) headers.set('Idempotency-Key', call.sleutel);
    const json = call.ruw ?? call.body;
    if (json !== undefined) headers.set('Content-Type', 'application/json');
    const body = call.inhoud ? new Uint8Array(call.inhoud) : json === undefined ? null : JSON.stringify(json);
    const response = await dienst.app.request(addressOf(route, call), { method: route.method, headers, body });
    const text = await response.text();
    const answer = response.headers.get('Content-Type')?.includes('json') && text ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      body: answer,
      probleem: response.ok ? undefined : answer,
      headers: response.headers,
      tekst: text,
    };
  };
}

/** What both uitvoerders of a test use: the six groups first, and two other indelingen beside it. */
const INDELINGEN: Pick<Indelinggebruik, 'bron' | 'gebruik'> = {
  bron: 'Proef',
  gebruik: [
    {
      ...{ indeling: 'klantgroepen', vanaf: '2015-01-01', hoofd: true },
      dienst: { 'werken-en-ervaren': { contactElkeDagen: 21, evaluatieElkeMaanden: 6 } },
    },
    { indeling: 'participatieladder', vanaf: '2015-01-01', hoofd: false, dienst: {} },
    { indeling: 'doelgroepen', vanaf: '2022-01-01', hoofd: false, dienst: {} },
  ],
};

async function organisaties(tx: Tx): Promise<{ veenrade: Proefuitvoerder; waterkant: Proefuitvoerder }> {
  await vulIndelingen(tx, await leesIndelingen());
  await vulInstrumenten(tx, await leesInstrumenten());
  const namen: Record<string, string> = { 9901: 'Veenrade' };
  for (let i = 1; i <= 7; i++) namen[`991${i}`] = `Waterkant ${i}`;
  for (const [code, naam] of Object.entries(namen)) await tx`insert into gemeente ${tx({ code, naam })}`;
  const veenrade = await uitvoerder(tx, 'Gemeente Veenrade', ['9901']);
  const waterkant = await uitvoerder(tx, 'Samenwerking Waterkant', ['9911', '9912', '9913', '9914', '9915']);
  // 9916 mandated recovery only, 9917 begins next year: nobody of Waterkant handles bijstand there today
  await mandaat(tx, waterkant.id, '9916', 'terugvordering', '[2015-01-01,)');
  await mandaat(tx, waterkant.id, '9917', 'algemene-bijstand', '[2027-01-01,)');
  for (const { id, gemeenten } of [veenrade, waterkant])
    await vulIndelinggebruik(tx, id, { ...INDELINGEN, gemeenten: [...gemeenten] });
  for (const { id, gemeenten } of [veenrade, waterkant])
    await vulInstrumentgebruik(tx, id, {
      ...(await leesInstrumentgebruik('veenrade.yaml')),
      gemeenten: [...gemeenten],
    });
  return { veenrade, waterkant };
}

async function uitvoerder(tx: Tx, naam: string, gemeenten: readonly string[]): Promise<Proefuitvoerder> {
  const id = uuidv7();
  await tx`insert into uitvoerder ${tx({ id, naam, rekening_iban: nederlandseIban('BNGH', 285_000_001), rekening_naam: naam })}`;
  for (const code of gemeenten) {
    // 9914 keeps its claims to itself
    if (code !== '9914') await mandaat(tx, id, code, 'terugvordering', '[2015-01-01,)');
    await mandaat(tx, id, code, 'algemene-bijstand', '[2015-01-01,)');
    await tx`insert into loket ${tx({ ...LOKET, uitvoerder: id, gemeente: code })}`;
  }
  const medewerkers = {} as Record<(typeof WERKENDE_ROLLEN)[number], string>;
  for (const rol of WERKENDE_ROLLEN) medewerkers[rol] = await maakMedewerker(tx, id, `${rol} van ${naam}`, rol);
  const tweedeConsulent = await maakMedewerker(tx, id, `Tweede consulent van ${naam}`, 'inkomensconsulent');
  return { id, gemeenten, medewerkers, tweedeConsulent };
}

/** The desk of a gemeente. */
const LOKET = {
  telefoon: '14 0000',
  bereikbaar: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
  bezoekadres: 'Raadhuisplein 1',
  inloop: 'dinsdag 9.00 tot 12.00 uur',
  postadres: ['Postbus 1', '9400 AA Proef'],
  website: 'proef.example',
  mail_van: 'Gemeente Proef <geen-antwoord@proef.example>',
  spoed: 'Bel ons of kom langs. Wij helpen dezelfde dag.',
};

const mandaat = (tx: Tx, uitvoerder: string, gemeente: string, taakgebied: string, geldig: string) =>
  tx`insert into mandaat ${tx({ id: uuidv7(), uitvoerder, gemeente, taakgebied, geldig })}`;

/** An account of an organisation outside is one of `proef-partner`, when that is known. */
async function maakMedewerker(tx: Tx, uitvoerder: string, naam: string, rol: Rol, gemeente?: string): Promise<string> {
  const id = uuidv7();
  await tx`insert into medewerker ${tx({
    id,
    uitvoerder,
    oidc_sub: id,
    naam,
    functie: rol,
    telefoon: '14 0000',
    email: `${id}@proef.test`,
  })}`;
  await tx`insert into roltoekenning ${tx({ id: uuidv7(), medewerker: id, uitvoerder, gemeente: gemeente ?? null, rol, ketenpartner: rol === 'ketenpartner' ? 'proef-partner' : null })}`;
  return id;
}

async function metBelang(
  tx: Tx,
  { id: uitvoerder, medewerkers }: Proefuitvoerder,
  medewerker: string,
  relatie: Relatie,
  bsnHash: Buffer,
): Promise<void> {
  await tx`insert into belang ${tx({
    ...{ id: uuidv7(), uitvoerder, medewerker, relatie, bsn_hash: bsnHash, status: 'bevestigd' },
    ...{ ingevoerd_door: medewerkers.beheerder, ingevoerd_op: new Date(0) },
    // nobody confirms what is about themselves
    bevestigd_door: medewerker === medewerkers.teamleider ? medewerkers.kwaliteitsmedewerker : medewerkers.teamleider,
    bevestigd_op: new Date(0),
  })}`;
}

async function maakPersoon(
  tx: Tx,
  nieuw: NieuwePersoon,
  sleutels: Omgeving['sleutels'],
  bsn: string,
  klok: VerzetbareKlok,
): Promise<string> {
  const id = uuidv7();
  await tx`insert into persoon ${tx({
    id,
    uitvoerder: nieuw.uitvoerder.id,
    gemeente: nieuw.gemeente,
    gemeenten: [nieuw.gemeente],
    bsn_versleuteld: sleutels.versleutel(bsn),
    bsn_hash: sleutels.zoekhash(bsn),
    naam: nieuw.naam,
    zoeknaam: nieuw.naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    geboortedatum: nieuw.geboortedatum ?? null,
    aangemaakt_op: klok.nu(),
  })}`;
  return id;
}

/** A BRP at the edge of the product, in memory: it answers as the adapter does. */
export function proefBrp(personen: readonly BrpPersoon[]): ProefBrp {
  const perBsn = new Map(personen.map((persoon) => [persoon.bsn, persoon]));
  return {
    bereikbaar: true,
    zet: (persoon) => void perBsn.set(persoon.bsn, persoon),
    async persoon(bsn) {
      if (!this.bereikbaar) throw new BrpFout('geen-antwoord', true);
      return perBsn.get(bsn);
    },
    async bewoners(object) {
      if (!this.bereikbaar) throw new BrpFout('geen-antwoord', true);
      return [...perBsn.values()].filter((each) => each.adres?.adresseerbaarObject === object);
    },
  };
}
