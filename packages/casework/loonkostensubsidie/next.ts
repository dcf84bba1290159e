import type { IsoDate } from '@meedoen/law/kernel';
import { gelukt, geweigerd, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { besluitPast, dubbel, inhoud, STAND, type Subsidiecontext } from './inhoud.ts';
import {
  type Loonkostensubsidie,
  SUBSIDIEBESLUITEN,
  SUBSIDIECOMMANDS,
  type Subsidiecommand,
  type Subsidieopdracht,
  type Subsidietoestand,
} from './toestand.ts';

const OPEN: readonly Subsidietoestand[] = ['aangevraagd', 'vastgesteld'];
const LOPEND: readonly Subsidietoestand[] = ['aangevraagd', 'vastgesteld', 'verleend'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Subsidiecommand, 'requestSubsidie'>, readonly Subsidietoestand[]>> = {
  recordLoonwaarde: LOPEND,
  deferLoonwaarde: ['aangevraagd'],
  changeUren: LOPEND,
  changeLoon: LOPEND,
  planHerbeoordeling: ['vastgesteld', 'verleend'],
  changeContract: LOPEND,
  endDienstbetrekking: ['verleend'],
  prepareBesluit: LOPEND,
  dropVoorstel: LOPEND,
  performBesluit: LOPEND,
  withdrawAanvraag: OPEN,
  reopenSubsidie: ['verleend', 'beeindigd', 'geweigerd'],
};

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(zaak: Loonkostensubsidie | undefined, command: Subsidiecommand): Weigering | undefined {
  if (command === 'requestSubsidie') return zaak ? nee('al-begonnen', 'Deze aanvraag is er al.') : undefined;
  if (!zaak) return nee('geen-zaak', 'Er is nog geen aanvraag.');
  const { toestand, voorstel } = zaak;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if ((command === 'prepareBesluit' || command === 'withdrawAanvraag') && voorstel)
    return nee('voorstel-open', 'Er ligt al een voorstel voor een besluit. Werk daarin verder.');
  if ((command === 'dropVoorstel' || command === 'performBesluit') && !voorstel)
    return nee('geen-voorstel', 'Er ligt geen voorstel voor een besluit.', 'Awb art. 1:3');
  return undefined;
}

/** What a case becomes by a command, or the refusal with its reason. */
export function nextSubsidie(
  zaak: Loonkostensubsidie | undefined,
  opdracht: Subsidieopdracht,
  context: Subsidiecontext,
): Uitslag<Loonkostensubsidie> {
  const weigering = belet(zaak, opdracht.command) ?? inhoud(zaak, opdracht, context);
  if (weigering) return geweigerd(weigering);
  if (opdracht.command === 'requestSubsidie') {
    const { command: _, door: __, op: ___, uren, voltijdUren, loonPerUur, functie, ...rest } = opdracht;
    return gelukt({
      ...rest,
      toestand: 'aangevraagd',
      functie: functie.trim(),
      uren: [{ vanaf: rest.begin, uren, ...(voltijdUren === undefined ? {} : { voltijdUren }) }],
      loon: [{ vanaf: rest.begin, perUur: loonPerUur }],
      loonwaarden: [],
    });
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without a case`);
  return gelukt(na(zaak, opdracht, context.vandaag));
}

type Vervolg = Exclude<Subsidieopdracht, { command: 'requestSubsidie' }>;

function na(zaak: Loonkostensubsidie, opdracht: Vervolg, vandaag: IsoDate): Loonkostensubsidie {
  switch (opdracht.command) {
    case 'recordLoonwaarde': {
      const { command: _, door: __, op: ___, herbeoordelenOp, ...vaststelling } = opdracht;
      const loonwaarden = bijgewerkt(zaak.loonwaarden, vaststelling);
      const met = { ...zaak, loonwaarden, herbeoordelenOp };
      return met.toestand === 'aangevraagd' || met.toestand === 'vastgesteld'
        ? { ...met, toestand: 'vastgesteld', vastgesteldOp: vaststelling.vastgesteldOp }
        : gewijzigd(met, vaststelling.vastgesteldOp);
    }
    case 'deferLoonwaarde': {
      const { overlegdOp, reden } = opdracht;
      return {
        ...zaak,
        forfaitair: { op: overlegdOp, reden: reden.trim() },
        toestand: 'vastgesteld',
        vastgesteldOp: overlegdOp,
      } as Loonkostensubsidie;
    }
    case 'changeUren': {
      const { vanaf, uren, voltijdUren } = opdracht;
      const stand = { vanaf, uren, ...(voltijdUren === undefined ? {} : { voltijdUren }) };
      return gewijzigd({ ...zaak, uren: bijgewerkt(zaak.uren, stand) }, vandaag);
    }
    case 'changeLoon':
      // since 2017 the wage itself plays no part in the amount: no besluit follows
      return { ...zaak, loon: bijgewerkt(zaak.loon, { vanaf: opdracht.vanaf, perUur: opdracht.perUur }) };
    case 'planHerbeoordeling':
      return { ...zaak, herbeoordelenOp: opdracht.herbeoordelenOp };
    case 'changeContract': {
      const { contractTotEnMet: _, ...rest } = zaak;
      const { contractTotEnMet } = opdracht;
      return gewijzigd({ ...rest, ...(contractTotEnMet ? { contractTotEnMet } : {}) } as Loonkostensubsidie, vandaag);
    }
    case 'endDienstbetrekking': {
      const { laatsteDag, grond } = opdracht;
      return { ...zaak, eindigt: { laatsteDag, grond, gemeldOp: vandaag } } as Loonkostensubsidie;
    }
    case 'prepareBesluit': {
      const { besluit, wat, grond } = opdracht;
      return { ...zaak, voorstel: { besluit, wat, ...(grond ? { grond } : {}) } };
    }
    case 'dropVoorstel':
      return zonderVoorstel(zaak);
    case 'performBesluit':
      return naBesluit(zonderVoorstel(zaak), opdracht, vandaag);
    case 'reopenSubsidie':
      return heropend(zonderVoorstel(zaak), vandaag);
    case 'withdrawAanvraag':
      return {
        ...zonderVoorstel(zaak),
        toestand: 'ingetrokken',
        intrekking: { op: vandaag, reden: opdracht.reden.trim() },
      } as Loonkostensubsidie;
  }
}

/** A granted objection (Awb 7:11 lid 2): there is something to decide again. */
function heropend(zaak: Loonkostensubsidie, vandaag: IsoDate): Loonkostensubsidie {
  if (zaak.toestand === 'verleend') return { ...zaak, gewijzigdOp: vandaag };
  if (zaak.toestand === 'beeindigd') {
    const { eindigt: _, ...rest } = zaak;
    return { ...rest, toestand: 'verleend', gewijzigdOp: vandaag };
  }
  if (zaak.toestand !== 'geweigerd') throw new Error(`${zaak.toestand} is not opened again`);
  const { weigering: _, ...rest } = zaak;
  return rest.loonwaarden.length > 0 || rest.forfaitair
    ? { ...rest, toestand: 'vastgesteld', vastgesteldOp: vandaag }
    : { ...rest, toestand: 'aangevraagd' };
}

function naBesluit(
  zaak: Loonkostensubsidie,
  { besluit, wat, vanaf, dienst }: Extract<Subsidieopdracht, { command: 'performBesluit' }>,
  vandaag: IsoDate,
): Loonkostensubsidie {
  const genomen = { besluit, wat, op: vandaag, vanaf };
  if (wat === 'weigeren') return { ...zaak, toestand: 'geweigerd', weigering: genomen } as Loonkostensubsidie;
  if (!dienst) throw new Error(`${wat} without an employment`);
  const eerder = zaak.toestand === 'verleend' ? zaak.besluiten : [];
  const { gewijzigdOp: _, ...rest } = zaak as Extract<Loonkostensubsidie, { toestand: 'verleend' }>;
  return {
    ...rest,
    toestand: wat === 'beeindigen' ? 'beeindigd' : 'verleend',
    besloten: dienst,
    besluiten: [...eerder, genomen],
  };
}

/** A subsidy that was granted waits for a besluit about what changed. */
const gewijzigd = (zaak: Loonkostensubsidie, op: IsoDate): Loonkostensubsidie =>
  zaak.toestand === 'verleend' ? { ...zaak, gewijzigdOp: op } : zaak;

/** A standing in its place; one from the same day is replaced. */
const bijgewerkt = <S extends { readonly vanaf: IsoDate }>(standen: readonly S[], nieuw: S): S[] =>
  [...standen.filter(({ vanaf }) => vanaf !== nieuw.vanaf), nieuw].toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1));

function zonderVoorstel(zaak: Loonkostensubsidie): Loonkostensubsidie {
  const { voorstel: _, ...rest } = zaak;
  return rest as Loonkostensubsidie;
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleSubsidiecommands = (zaak: Loonkostensubsidie | undefined) =>
  SUBSIDIECOMMANDS.map((command) => {
    const weigering = belet(zaak, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** Every kind of besluit with the true reason when it cannot be prepared now. The ground of a refusal is asked later. */
export const possibleSubsidiebesluiten = (zaak: Loonkostensubsidie, { vandaag, anderen }: Subsidiecontext) =>
  SUBSIDIEBESLUITEN.map((wat) => {
    const weigering =
      belet(zaak, 'prepareBesluit') ?? besluitPast(zaak, wat, 'gekozen', vandaag) ?? dubbel(zaak, wat, anderen);
    return { wat, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, and the day. */
export interface Subsidieregel {
  readonly opdracht: Subsidieopdracht;
  readonly vandaag: IsoDate;
}

/** The case made again from its commands. @throws Error on a list that is broken */
export function rebuildSubsidie(regels: readonly Subsidieregel[]): Loonkostensubsidie | undefined {
  return regels.reduce<Loonkostensubsidie | undefined>((zaak, { opdracht, vandaag }) => {
    const uitslag = nextSubsidie(zaak, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
