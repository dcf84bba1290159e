import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';

// Handing somebody over to the gemeente who cannot develop towards work within five years, and back. The bijstand stays
// where it is (WerkSaam 2022, par. 3.2.7). Of health nothing is kept but that there is a report, by whom and of which day.

export const ZORGTOESTANDEN = [
  'voorgesteld',
  'bij-gemeente',
  'niet-overgenomen',
  'terug-gemeld',
  'terug',
  'ingetrokken',
] as const;
export type Zorgtoestand = (typeof ZORGTOESTANDEN)[number];

/** Months over which work is not expected. */
export const ZORGVERWACHTING_MAANDEN = 60;

/** Whose turn it is: who gave a command, the executing organisation or the gemeente where somebody lives. */
export const ZORGKANTEN = ['uitvoerder', 'gemeente'] as const;
export type Zorgkant = (typeof ZORGKANTEN)[number];

export interface Zorgoverdracht {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly toestand: Zorgtoestand;
  readonly voorgesteldOp: IsoDate;
  readonly door: string;
  /** The day it was talked over with who it is about. */
  readonly besprokenOp: IsoDate;
  /** That there is a report; never what stands in it. */
  readonly rapport?: { readonly door: string; readonly op: IsoDate } | undefined;
  readonly zonderRapport?: string | undefined;
  /** Whether the gemeente may have the number to call. */
  readonly telefoonMee: boolean;
  readonly overgenomen?: { readonly op: IsoDate; readonly contactpersoon: string } | undefined;
  readonly terugmelding?: { readonly op: IsoDate; readonly kant: Zorgkant; readonly reden: string } | undefined;
  /** Why it ended, or was not taken over. */
  readonly slot?: { readonly op: IsoDate; readonly reden: string } | undefined;
}

interface Inhoud {
  proposeZorgoverdracht: Pick<
    Zorgoverdracht,
    'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'besprokenOp' | 'rapport' | 'zonderRapport' | 'telefoonMee'
  >;
  withdrawZorgoverdracht: { readonly reden: string };
  acceptZorgoverdracht: { readonly contactpersoon: string };
  declineZorgoverdracht: { readonly reden: string };
  reportOntwikkelbaar: { readonly kant: Zorgkant; readonly reden: string };
  takeBackZorgclient: { readonly reden: string };
  keepBijGemeente: { readonly reden: string };
}
export type Zorgcommand = keyof Inhoud;
export type Zorgopdracht = {
  readonly [C in Zorgcommand]: { readonly command: C; readonly door: string; readonly op: Instant } & Inhoud[C];
}[Zorgcommand];

export const ZORGCOMMANDS = [
  'proposeZorgoverdracht',
  'withdrawZorgoverdracht',
  'acceptZorgoverdracht',
  'declineZorgoverdracht',
  'reportOntwikkelbaar',
  'takeBackZorgclient',
  'keepBijGemeente',
] as const satisfies readonly Zorgcommand[];

/** What each side may do. */
export const ZORGCOMMANDS_VAN: Readonly<Record<Zorgkant, readonly Zorgcommand[]>> = {
  uitvoerder: ['withdrawZorgoverdracht', 'reportOntwikkelbaar', 'takeBackZorgclient', 'keepBijGemeente'],
  gemeente: ['acceptZorgoverdracht', 'declineZorgoverdracht', 'reportOntwikkelbaar'],
};

const PAST: Readonly<Record<Exclude<Zorgcommand, 'proposeZorgoverdracht'>, readonly Zorgtoestand[]>> = {
  withdrawZorgoverdracht: ['voorgesteld', 'niet-overgenomen'],
  acceptZorgoverdracht: ['voorgesteld'],
  declineZorgoverdracht: ['voorgesteld'],
  reportOntwikkelbaar: ['bij-gemeente'],
  takeBackZorgclient: ['terug-gemeld'],
  keepBijGemeente: ['terug-gemeld'],
};

const STAND: Readonly<Record<Zorgtoestand, string>> = {
  voorgesteld: 'De gemeente heeft nog niet gezegd of zij deze inwoner overneemt.',
  'bij-gemeente': 'De gemeente begeleidt deze inwoner.',
  'niet-overgenomen': 'De gemeente nam deze inwoner niet over.',
  'terug-gemeld': 'Er is gemeld dat deze inwoner weer naar werk kan groeien.',
  terug: 'De begeleiding naar werk is weer begonnen.',
  ingetrokken: 'Het voorstel is ingetrokken.',
};

function belet(zaak: Zorgoverdracht | undefined, command: Zorgcommand): Weigering | undefined {
  if (command === 'proposeZorgoverdracht') return zaak ? nee('al-voorgesteld', 'Dit voorstel is er al.') : undefined;
  if (!zaak) return nee('geen-overdracht', 'Er is nog geen voorstel.');
  const { toestand } = zaak;
  return PAST[command].includes(toestand)
    ? undefined
    : nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
}

function inhoud(opdracht: Zorgopdracht, vandaag: IsoDate): Weigering | undefined {
  switch (opdracht.command) {
    case 'proposeZorgoverdracht': {
      const { besprokenOp, rapport, zonderRapport } = opdracht;
      const bespreking = later(besprokenOp, vandaag);
      if (bespreking) return bespreking;
      if (!rapport)
        return leeg(
          zonderRapport ?? '',
          'rapport-ontbreekt',
          'Er hoort een medisch rapport te zijn. Is dat er niet? Schrijf op waarom niet, zonder medische gegevens.',
        );
      return (
        leeg(rapport.door, 'rapport-door-ontbreekt', 'Schrijf op wie het rapport maakte.') ?? later(rapport.op, vandaag)
      );
    }
    case 'acceptZorgoverdracht':
      return leeg(opdracht.contactpersoon, 'contactpersoon-ontbreekt', 'Schrijf op wie de inwoner gaat begeleiden.');
    default:
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom, zonder medische gegevens.');
  }
}

function na(zaak: Zorgoverdracht | undefined, opdracht: Zorgopdracht, vandaag: IsoDate): Zorgoverdracht {
  if (opdracht.command === 'proposeZorgoverdracht') {
    const { command: _, op: __, rapport, zonderRapport, ...rest } = opdracht;
    const grond = rapport
      ? { rapport: { ...rapport, door: rapport.door.trim() } }
      : { zonderRapport: zonderRapport?.trim() };
    return { ...rest, ...grond, toestand: 'voorgesteld', voorgesteldOp: vandaag };
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without a handover`);
  const { terugmelding: _, ...zonderMelding } = zaak;
  switch (opdracht.command) {
    case 'acceptZorgoverdracht': {
      const overgenomen = { op: vandaag, contactpersoon: opdracht.contactpersoon.trim() };
      return { ...zaak, toestand: 'bij-gemeente', overgenomen };
    }
    case 'reportOntwikkelbaar': {
      const terugmelding = { op: vandaag, kant: opdracht.kant, reden: opdracht.reden.trim() };
      return { ...zaak, toestand: 'terug-gemeld', terugmelding };
    }
    case 'keepBijGemeente':
      return { ...zonderMelding, toestand: 'bij-gemeente', slot: { op: vandaag, reden: opdracht.reden.trim() } };
    default: {
      const toestand = (
        {
          withdrawZorgoverdracht: 'ingetrokken',
          declineZorgoverdracht: 'niet-overgenomen',
          takeBackZorgclient: 'terug',
        } as const
      )[opdracht.command];
      return { ...zaak, toestand, slot: { op: vandaag, reden: opdracht.reden.trim() } };
    }
  }
}

/** What a handover becomes by a command, or the refusal with its reason. */
export function nextZorgoverdracht(
  zaak: Zorgoverdracht | undefined,
  opdracht: Zorgopdracht,
  { vandaag }: { readonly vandaag: IsoDate },
): Uitslag<Zorgoverdracht> {
  const weigering = belet(zaak, opdracht.command) ?? inhoud(opdracht, vandaag);
  return weigering ? geweigerd(weigering) : gelukt(na(zaak, opdracht, vandaag));
}

/** Every command of a side with the true reason when it is not possible now. */
export const possibleZorgcommands = (zaak: Zorgoverdracht, kant: Zorgkant) =>
  ZORGCOMMANDS_VAN[kant].map((command) => {
    const weigering = belet(zaak, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** What the coach must do, and since which day; undefined when it is not their turn. */
export function zorgTeDoen({ toestand, terugmelding, slot, overgenomen }: Zorgoverdracht) {
  if (toestand === 'terug-gemeld' && terugmelding) return { wat: 'terug-gemeld', sinds: terugmelding.op } as const;
  if (toestand === 'niet-overgenomen' && slot) return { wat: 'niet-overgenomen', sinds: slot.op } as const;
  if (toestand === 'bij-gemeente' && overgenomen)
    return { wat: 'vijf-jaar-om', sinds: addMonths(overgenomen.op, ZORGVERWACHTING_MAANDEN) } as const;
  return undefined;
}
