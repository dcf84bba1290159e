import { nederlandseIban } from '@meedoen/casework/identificatie';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx, uuidv7 } from '../platform/database/index.ts';
import { wieIsMedewerker } from '../platform/inloggen/index.ts';
import { beleidVoor } from '../slices/beleid/index.ts';
import { leesPakket } from '../slices/beleidspakket/index.ts';
import {
  leesDoelgroepen,
  leesDoelgroepgebruik,
  vulDoelgroepen,
  vulDoelgroepgebruik,
} from '../slices/doelgroep/index.ts';
import { leesIndelingen, takeOverIndelingen, vulIndelingen } from '../slices/indeling/index.ts';
import {
  leesInstrumenten,
  leesInstrumentgebruik,
  vulInstrumenten,
  vulInstrumentgebruik,
} from '../slices/instrument/index.ts';
import type { Demoaccount } from '../sources/identiteit/index.ts';
import { DEMOACCOUNTS } from './accounts.ts';
import { PLAATSEN } from './caseload/namen.ts';

/** A task mandated by a gemeente from a day on, until another day where it ended. */
interface Demomandaat {
  readonly taakgebied: 'algemene-bijstand' | 'jongerentoeslag' | 'terugvordering';
  readonly vanaf: IsoDate;
  readonly tot?: IsoDate;
}

interface Demogemeente {
  /** Code in the form of CBS, of a number no gemeente has. */
  readonly code: string;
  readonly naam: string;
  readonly mandaten: readonly Demomandaat[];
}

interface Demouitvoerder {
  readonly naam: string;
  readonly aanspreekvorm: 'je' | 'u';
  readonly rekening: number;
  /** Pack in policies/. */
  readonly beleid: string;
  readonly gemeenten: readonly Demogemeente[];
}

const alles = (vanaf: IsoDate): Demomandaat[] => [
  { taakgebied: 'algemene-bijstand', vanaf },
  { taakgebied: 'jongerentoeslag', vanaf },
  { taakgebied: 'terugvordering', vanaf },
];

/** The two organisations of the demo; no gemeente has one of these names or numbers. */
export const ORGANISATIES: readonly Demouitvoerder[] = [
  {
    naam: 'Veenrade',
    aanspreekvorm: 'je',
    rekening: 285_000_901,
    beleid: 'veenrade',
    gemeenten: [{ code: '9901', naam: PLAATSEN['9901'], mandaten: alles('2015-01-01') }],
  },
  {
    naam: 'Waterkant',
    aanspreekvorm: 'u',
    rekening: 285_000_911,
    beleid: 'waterkant',
    gemeenten: [
      { code: '9911', naam: PLAATSEN['9911'], mandaten: alles('2015-01-01') },
      { code: '9912', naam: PLAATSEN['9912'], mandaten: alles('2015-01-01') },
      { code: '9913', naam: PLAATSEN['9913'], mandaten: alles('2018-01-01') },
      // the college decides on debts itself
      { code: '9914', naam: PLAATSEN['9914'], mandaten: [{ taakgebied: 'algemene-bijstand', vanaf: '2020-01-01' }] },
      {
        code: '9915',
        naam: PLAATSEN['9915'],
        mandaten: [
          { taakgebied: 'algemene-bijstand', vanaf: '2016-07-01' },
          { taakgebied: 'jongerentoeslag', vanaf: '2026-01-01' },
          { taakgebied: 'terugvordering', vanaf: '2016-07-01', tot: '2025-01-01' },
        ],
      },
      {
        code: '9916',
        naam: PLAATSEN['9916'],
        mandaten: [
          { taakgebied: 'terugvordering', vanaf: '2019-01-01' },
          { taakgebied: 'jongerentoeslag', vanaf: '2026-01-01' },
        ],
      },
      // begins next year: nobody of Waterkant may look there before that
      { code: '9917', naam: PLAATSEN['9917'], mandaten: alles('2027-01-01') },
    ],
  },
];

/** Who works for an uitvoerder, by the account they log in with. */
export interface Demobezetting {
  readonly uitvoerder: string;
  readonly naam: string;
  /** CBS codes with a mandate for algemene bijstand on the day. */
  readonly gemeenten: readonly string[];
  /** Id of a member of staff by the `sub` of their account. */
  readonly medewerkers: ReadonlyMap<string, string>;
}

/** Writes both organisations with mandates, policy and staff. @param vandaag the day mandates are read on */
export async function vulOrganisaties(tx: Tx, vandaag: IsoDate): Promise<Demobezetting[]> {
  await vulIndelingen(tx, await leesIndelingen());
  await vulInstrumenten(tx, await leesInstrumenten());
  await vulDoelgroepen(tx, await leesDoelgroepen());
  const bezettingen: Demobezetting[] = [];
  for (const organisatie of ORGANISATIES) {
    const id = uuidv7();
    await tx`insert into uitvoerder ${tx({
      id,
      naam: organisatie.naam,
      thema: organisatie.naam.toLowerCase(),
      aanspreekvorm: organisatie.aanspreekvorm,
      rekening_iban: nederlandseIban('BNGH', organisatie.rekening),
      rekening_naam: organisatie.naam === 'Veenrade' ? 'Gemeente Veenrade' : organisatie.naam,
    })}`;
    for (const { code, naam, mandaten } of organisatie.gemeenten) {
      await tx`insert into gemeente ${tx({ code, naam })}`;
      for (const { taakgebied, vanaf, tot } of mandaten)
        await tx`insert into mandaat ${tx({ id: uuidv7(), uitvoerder: id, gemeente: code, taakgebied, geldig: `[${vanaf},${tot ?? ''})` })}`;
      await tx`insert into loket ${tx(loketVan(organisatie.naam, id, code, naam))}`;
    }
    await vulBeleid(tx, id, organisatie);
    await vulInstrumentgebruik(tx, id, await leesInstrumentgebruik(`${organisatie.beleid}.yaml`));
    await vulDoelgroepgebruik(tx, id, await leesDoelgroepgebruik(`${organisatie.beleid}.yaml`));
    const gemeenten = organisatie.gemeenten
      .filter(({ mandaten }) => mandaten.some((m) => m.taakgebied === 'algemene-bijstand' && m.vanaf <= vandaag))
      .map(({ code }) => code);
    for (const gemeente of gemeenten)
      await takeOverIndelingen(tx, { uitvoerder: id, gemeente }, await beleidVoor(tx, id, gemeente));
    bezettingen.push({
      ...{ uitvoerder: id, naam: organisatie.naam, gemeenten },
      medewerkers: await vulMedewerkers(tx, organisatie.naam),
    });
  }
  return bezettingen;
}

/** Where residents turn to; numbers and addresses that belong to nobody. */
const loketVan = (organisatie: string, uitvoerder: string, gemeente: string, naam: string) => ({
  uitvoerder,
  gemeente,
  afdeling: 'Werk en Inkomen',
  telefoon: '0592 00 14 00',
  bereikbaar: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  bezoekadres: `Raadhuisplein 1, ${naam}`,
  inloop: 'Elke werkdag van 9.00 tot 12.00 uur, zonder afspraak',
  postadres: [`Gemeente ${naam}`, 'Werk en Inkomen', 'Postbus 1', `${gemeente} AA ${naam.toUpperCase()}`],
  website: `www.${organisatie.toLowerCase()}.example`,
  mail_van: `${organisatie} <geen-antwoord@${organisatie.toLowerCase()}.example>`,
  spoed: 'Heb je vandaag geen geld voor eten? Bel ons. Wij helpen je dezelfde dag.',
  namen_in_inzage: organisatie === 'Veenrade',
});

async function vulBeleid(tx: Tx, uitvoerder: string, { beleid, gemeenten }: Demouitvoerder): Promise<void> {
  const { regimes } = await leesPakket(beleid);
  for (const { laag, mandaat, vanaf, tot, naam, bron, keuzes, verantwoording, afspraken } of regimes)
    for (const gemeente of laag === 'gemeente' ? gemeenten.map(({ code }) => code) : [null])
      await tx`insert into beleidsregime ${tx({
        id: uuidv7(),
        uitvoerder,
        gemeente,
        mandaat: mandaat ?? null,
        geldig: `[${vanaf},${tot ?? ''})`,
        naam,
        bron,
        keuzes: jsonb(tx, keuzes),
        verantwoording: jsonb(tx, verantwoording ?? {}),
        afspraken: jsonb(tx, afspraken ?? []),
      })}`;
}

/** Staff stand in the demo before they log in for the first time; their rights come from the same groups. */
async function vulMedewerkers(tx: Tx, naam: string): Promise<Map<string, string>> {
  const medewerkers = new Map<string, string>();
  const accounts = DEMOACCOUNTS.filter((account) => account.soort === 'medewerker' && hoortBij(account, naam));
  for (const [i, account] of accounts.entries()) {
    const claims = { sub: account.sub, name: account.naam, ...account.claims };
    const besluit = await wieIsMedewerker(tx, claims, { bsn: '', niveau: '', niveaus: [], groepen: 'groups' });
    const id = besluit.ok ? besluit.sessie.medewerker : undefined;
    if (!id) throw new Error(`demo account ${account.sub} gets no role`);
    const telefoon = `0592 00 14 ${String(20 + i).padStart(2, '0')}`;
    const team = account.toelichting.startsWith('coach') ? 'Werk' : 'Inkomen';
    await tx`update medewerker set telefoon = ${telefoon}, team = ${team} where id = ${id}`;
    medewerkers.set(account.sub, id);
  }
  return medewerkers;
}

const hoortBij = ({ claims }: Demoaccount, naam: string): boolean =>
  Array.isArray(claims.groups) && claims.groups.some((groep) => String(groep).startsWith(`meedoen/${naam}/`));
