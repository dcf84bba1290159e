import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';

/** What kind of organisation guides people. A `zorgteam` is of the gemeente itself: it gets handovers and no referrals. */
export const KETENPARTNERSOORTEN = [
  'intermediair',
  'school',
  'zorg',
  'vrijwilligerscentrale',
  'taalhuis',
  'leerwerkbedrijf',
  'zorgteam',
  'anders',
] as const;
export type Ketenpartnersoort = (typeof KETENPARTNERSOORTEN)[number];

/** Where an overeenkomst can stand: money is agreed by two. */
export const OVEREENKOMSTTOESTANDEN = ['voorgesteld', 'geldig', 'afgewezen', 'beeindigd'] as const;
export type Overeenkomsttoestand = (typeof OVEREENKOMSTTOESTANDEN)[number];

/** What counts as a result, and within how many weeks after the begin. */
export interface Resultaatafspraak {
  readonly omschrijving: string;
  readonly binnenWeken: number;
}

/** What is agreed with an organisation for one gemeente. */
export interface Overeenkomstinhoud {
  readonly vanaf: IsoDate;
  readonly totEnMet: IsoDate;
  /** Codes of instruments it may carry out. */
  readonly instrumenten: readonly string[];
  /** Few part-results: one to three. */
  readonly resultaten: readonly Resultaatafspraak[];
  readonly doorlooptijdInWeken: number;
  /** Cents for one referral: at its begin, and when its result is reached. */
  readonly prijs: { readonly bijStart: Cents; readonly bijResultaat: Cents };
  /** Cents in a calendar year. */
  readonly plafondPerJaar: Cents;
  /** Part of all referrals of the gemeente in a year, per mille. */
  readonly aandeel: { readonly minstens?: number | undefined; readonly hoogstens?: number | undefined };
  /** Duty of social return: per mille of what is paid. */
  readonly sroiPromille: number;
  /** How long the organisation sees a referral after it ended. */
  readonly inzageNaEindeInDagen: number;
}

export interface Sroiregel {
  readonly ingezetOp: IsoDate;
  readonly bedrag: Cents;
  readonly omschrijving: string;
  /** The file that proves it. */
  readonly bewijs: string;
  readonly door: string;
}

export interface Overeenkomst {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly ketenpartner: string;
  readonly toestand: Overeenkomsttoestand;
  readonly inhoud: Overeenkomstinhoud;
  readonly voorgesteld: { readonly op: IsoDate; readonly door: string };
  readonly beslist?: { readonly op: IsoDate; readonly door: string; readonly reden?: string | undefined } | undefined;
  readonly einde?: { readonly op: IsoDate; readonly door: string; readonly reden: string } | undefined;
  readonly sroi: readonly Sroiregel[];
}

interface Inhoud {
  proposeOvereenkomst: Pick<Overeenkomst, 'id' | 'uitvoerder' | 'gemeente' | 'ketenpartner' | 'inhoud'>;
  approveOvereenkomst: object;
  rejectOvereenkomst: { readonly reden: string };
  /** @param totEnMet the last day on which people may still be referred */
  endOvereenkomst: { readonly totEnMet: IsoDate; readonly reden: string };
  recordSroi: Omit<Sroiregel, 'door'>;
}
export type Overeenkomstcommand = keyof Inhoud;
export type Overeenkomstopdracht = {
  readonly [C in Overeenkomstcommand]: { readonly command: C; readonly door: string; readonly op: Instant } & Inhoud[C];
}[Overeenkomstcommand];
export const OVEREENKOMSTCOMMANDS = [
  'proposeOvereenkomst',
  'approveOvereenkomst',
  'rejectOvereenkomst',
  'endOvereenkomst',
  'recordSroi',
] as const satisfies readonly Overeenkomstcommand[];

export interface Overeenkomstcontext {
  readonly vandaag: IsoDate;
}

const STAND: Readonly<Record<Overeenkomsttoestand, string>> = {
  voorgesteld: 'De overeenkomst wacht op een tweede persoon.',
  geldig: 'De overeenkomst is vastgesteld.',
  afgewezen: 'De overeenkomst is afgewezen.',
  beeindigd: 'De overeenkomst is beëindigd.',
};
const PAST: Readonly<Record<Exclude<Overeenkomstcommand, 'proposeOvereenkomst'>, readonly Overeenkomsttoestand[]>> = {
  approveOvereenkomst: ['voorgesteld'],
  rejectOvereenkomst: ['voorgesteld'],
  endOvereenkomst: ['geldig'],
  // what was still owed may be fulfilled after the end
  recordSroi: ['geldig', 'beeindigd'],
};

function belet(huidig: Overeenkomst | undefined, command: Overeenkomstcommand, door: string): Weigering | undefined {
  if (command === 'proposeOvereenkomst')
    return huidig ? nee('al-voorgesteld', 'Deze overeenkomst is er al.') : undefined;
  if (!huidig) return nee('geen-overeenkomst', 'Er is nog geen overeenkomst.');
  const { toestand } = huidig;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  return command === 'approveOvereenkomst' && huidig.voorgesteld.door === door
    ? nee('zelf-voorgesteld', 'U schreef deze overeenkomst zelf. Een collega stelt haar vast.')
    : undefined;
}

function inhoudBelet(
  huidig: Overeenkomst | undefined,
  opdracht: Overeenkomstopdracht,
  { vandaag }: Overeenkomstcontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'proposeOvereenkomst':
      return weigerInhoud(opdracht.inhoud);
    case 'rejectOvereenkomst':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom u de overeenkomst afwijst.');
    case 'endOvereenkomst':
      if (huidig && opdracht.totEnMet > huidig.inhoud.totEnMet)
        return nee('na-einde', `De overeenkomst loopt tot en met ${datum(huidig.inhoud.totEnMet)}.`, undefined, {
          totEnMet: huidig.inhoud.totEnMet,
        });
      return opdracht.totEnMet < vandaag
        ? nee('in-het-verleden', 'Kies vandaag of een dag erna.', undefined, { totEnMet: opdracht.totEnMet })
        : leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom de overeenkomst eindigt.');
    case 'recordSroi':
      if (opdracht.bedrag <= 0) return nee('bedrag-ontbreekt', 'Vul in voor welk bedrag is ingezet.');
      return (
        later(opdracht.ingezetOp, vandaag) ??
        leeg(opdracht.omschrijving, 'omschrijving-ontbreekt', 'Schrijf op wat de organisatie deed.')
      );
    default:
      return undefined;
  }
}

function weigerInhoud(inhoud: Overeenkomstinhoud): Weigering | undefined {
  const { vanaf, totEnMet, instrumenten, resultaten, prijs, aandeel, plafondPerJaar, doorlooptijdInWeken } = inhoud;
  if (totEnMet < vanaf)
    return nee('omgekeerd', 'De overeenkomst eindigt voor zij begint.', undefined, { vanaf, totEnMet });
  if (instrumenten.length === 0) return nee('instrument-ontbreekt', 'Kies waarvoor de overeenkomst geldt.');
  if (resultaten.length === 0 || resultaten.some(({ omschrijving }) => omschrijving.trim() === ''))
    return nee('resultaat-ontbreekt', 'Schrijf op wat als resultaat telt.');
  if (resultaten.length > 3)
    return nee('te-veel-resultaten', 'Spreek ten hoogste drie resultaten af.', undefined, { hoogstens: 3 });
  const teLaat = resultaten.find(({ binnenWeken }) => binnenWeken > doorlooptijdInWeken);
  if (teLaat)
    return nee('resultaat-na-doorlooptijd', 'Een resultaat komt binnen de doorlooptijd.', undefined, {
      binnenWeken: teLaat.binnenWeken,
      doorlooptijdInWeken,
    });
  const perVerwijzing = prijs.bijStart + prijs.bijResultaat;
  if (perVerwijzing > plafondPerJaar)
    return nee('plafond-te-laag', 'Het plafond is lager dan de prijs van een verwijzing.', undefined, {
      perVerwijzing,
      plafondPerJaar,
    });
  return aandeel.minstens !== undefined && aandeel.hoogstens !== undefined && aandeel.minstens > aandeel.hoogstens
    ? nee('aandeel-omgekeerd', 'Het kleinste aandeel is groter dan het grootste.')
    : undefined;
}

/** What an overeenkomst becomes by a command, or the refusal with its reason. */
export function nextOvereenkomst(
  huidig: Overeenkomst | undefined,
  opdracht: Overeenkomstopdracht,
  context: Overeenkomstcontext,
): Uitslag<Overeenkomst> {
  const weigering = belet(huidig, opdracht.command, opdracht.door) ?? inhoudBelet(huidig, opdracht, context);
  if (weigering) return geweigerd(weigering);
  const { vandaag: op } = context;
  const { door } = opdracht;
  if (opdracht.command === 'proposeOvereenkomst') {
    const { id, uitvoerder, gemeente, ketenpartner, inhoud } = opdracht;
    return gelukt({
      ...{ id, uitvoerder, gemeente, ketenpartner, inhoud, toestand: 'voorgesteld' as const },
      ...{ voorgesteld: { op, door }, sroi: [] },
    });
  }
  if (!huidig) throw new Error(`${opdracht.command} passed without an overeenkomst`);
  switch (opdracht.command) {
    case 'approveOvereenkomst':
      return gelukt({ ...huidig, toestand: 'geldig', beslist: { op, door } });
    case 'rejectOvereenkomst':
      return gelukt({ ...huidig, toestand: 'afgewezen', beslist: { op, door, reden: opdracht.reden.trim() } });
    case 'endOvereenkomst': {
      const { totEnMet } = opdracht;
      return gelukt({
        ...huidig,
        toestand: 'beeindigd',
        inhoud: { ...huidig.inhoud, totEnMet },
        einde: { op, door, reden: opdracht.reden.trim() },
      });
    }
    case 'recordSroi': {
      const { ingezetOp, bedrag, omschrijving, bewijs } = opdracht;
      return gelukt({
        ...huidig,
        sroi: [...huidig.sroi, { ingezetOp, bedrag, omschrijving: omschrijving.trim(), bewijs, door }],
      });
    }
  }
}

/** Every command with the true reason when this person cannot give it now. */
export const possibleOvereenkomstcommands = (huidig: Overeenkomst | undefined, door: string) =>
  OVEREENKOMSTCOMMANDS.map((command) => {
    const weigering = belet(huidig, command, door);
    return { command, mag: weigering === undefined, weigering };
  });

/** Made again from its commands. @throws Error on a list that is broken */
export function rebuildOvereenkomst(
  regels: readonly { readonly opdracht: Overeenkomstopdracht; readonly context: Overeenkomstcontext }[],
): Overeenkomst | undefined {
  return regels.reduce<Overeenkomst | undefined>((huidig, { opdracht, context }) => {
    const uitslag = nextOvereenkomst(huidig, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
