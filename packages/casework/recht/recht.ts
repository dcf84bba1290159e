import { addDays, type IsoDate, lastDay, type Maand } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import { isEindreden } from './cbs.ts';
import { bezwaarTegenScheiding } from './scheiding.ts';
import {
  type Betaalstop,
  NIET_HERSTELD_ARTIKEL,
  OPSCHORTING_ARTIKEL,
  type Rechtcommand,
  type Rechtcontext,
  type Rechtopdracht,
  type RechtopdrachtVan,
  type Rechtstatus,
  type Rechttoestand,
} from './toestand.ts';

/** Longest suspension of the right itself (art. 54 lid 1): eight weeks. */
const ACHT_WEKEN = 56;

const nee = (code: string, tekst: string, artikel?: string, cijfers?: Weigering['cijfers']) =>
  geweigerd({ code, tekst, artikel, cijfers });

/** In which statuses a command fits. What is paid may still have to wait after the end: holiday pay comes later. */
const PAST: Readonly<Record<Exclude<Rechtcommand, 'grantRecht'>, readonly Rechtstatus[]>> = {
  suspendRecht: ['lopend'],
  resumeRecht: ['opgeschort'],
  endRecht: ['lopend', 'opgeschort'],
  withdrawRecht: ['lopend', 'opgeschort', 'beeindigd'],
  restoreRecht: ['beeindigd'],
  holdBetaling: ['lopend', 'opgeschort'],
  redirectBetaling: ['lopend', 'opgeschort'],
  releaseBetaling: ['lopend', 'opgeschort', 'beeindigd'],
  splitRecht: ['lopend', 'opgeschort'],
  divideVakantiegeld: ['lopend', 'opgeschort', 'beeindigd'],
};
export const RECHTCOMMANDS: readonly Rechtcommand[] = [
  'grantRecht',
  ...(Object.keys(PAST) as Exclude<Rechtcommand, 'grantRecht'>[]),
];

const REDEN: Readonly<Record<Rechtstatus, string>> = {
  lopend: 'De uitkering loopt.',
  opgeschort: 'De uitkering is al opgeschort.',
  beeindigd: 'De uitkering is beëindigd.',
};

/** Why a command does not fit the right as it stands, or undefined when it does. */
function bezwaar(recht: Rechttoestand | undefined, command: Rechtcommand): Weigering | undefined {
  if (command === 'grantRecht')
    return recht ? { code: 'al-toegekend', tekst: 'Deze uitkering is al toegekend.' } : undefined;
  if (!recht) return { code: 'geen-recht', tekst: 'Er is geen uitkering. Ken die eerst toe.' };
  if (!PAST[command].includes(recht.status))
    return {
      code: 'niet-in-deze-toestand',
      tekst: `Dit kan nu niet. ${REDEN[recht.status]}`,
      cijfers: { toestand: recht.status },
    };
  if (command === 'releaseBetaling' && !recht.betaalstop)
    return { code: 'geen-betaalstop', tekst: 'De betaling is niet tegengehouden.' };
  return bezwaarTegenScheiding(recht, command);
}

/** What a right becomes by a command; undefined before it is granted. The besluit itself is checked by `checkBesluit`. */
export function nextRecht(
  recht: Rechttoestand | undefined,
  opdracht: Rechtopdracht,
  context: Rechtcontext,
): Uitslag<Rechttoestand> {
  const weigering = bezwaar(recht, opdracht.commando);
  if (weigering) return geweigerd(weigering);
  if (opdracht.commando === 'grantRecht') return gelukt(toegekend(opdracht));
  if (!recht) throw new Error(`${opdracht.commando} passed without a right`);
  if (context.reden.trim() === '') return nee('reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.');
  switch (opdracht.commando) {
    case 'suspendRecht':
      return schortOp(recht, opdracht, context);
    case 'resumeRecht':
      return gelukt({ ...basisVan(recht), status: 'lopend' });
    case 'endRecht':
      return beeindig(recht, opdracht);
    case 'withdrawRecht':
      return trekIn(recht, opdracht, context);
    case 'restoreRecht':
      return gelukt({ ...basisVan(recht), status: 'lopend', geldig: { vanaf: recht.geldig.vanaf } });
    case 'holdBetaling': {
      const { gebeurtenis, vanaf } = opdracht;
      return gelukt({ ...recht, betaalstop: { gebeurtenis, vanaf, reden: context.reden } });
    }
    case 'redirectBetaling':
      return gelukt({ ...recht, doorNaar: { persoon: opdracht.persoon, vanaf: opdracht.vanaf } });
    case 'releaseBetaling': {
      const { betaalstop: _, ...rest } = recht;
      return gelukt(rest);
    }
    case 'splitRecht': {
      const { vanaf, ander, rechthebbend } = opdracht;
      if (vanaf < recht.geldig.vanaf) return voorBegin(recht, vanaf);
      return gelukt({ ...recht, scheiding: { vanaf, ander, rechthebbend } });
    }
    case 'divideVakantiegeld': {
      if (!recht.scheiding) throw new Error('divideVakantiegeld passed for a couple that is together');
      return gelukt({ ...recht, scheiding: { ...recht.scheiding, vakantiegeldInCenten: opdracht.bedragInCenten } });
    }
  }
}

const toegekend = ({ vanaf, melding, besluit }: RechtopdrachtVan<'grantRecht'>): Rechttoestand => ({
  status: 'lopend',
  geldig: { vanaf },
  toekenning: besluit,
  ...(melding ? { melding } : {}),
});

/** What stays the same whatever the status. */
function basisVan({ geldig, toekenning, melding, betaalstop, doorNaar, scheiding }: Rechttoestand) {
  return {
    geldig,
    toekenning,
    ...(melding ? { melding } : {}),
    ...(betaalstop ? { betaalstop } : {}),
    ...(doorNaar ? { doorNaar } : {}),
    ...(scheiding ? { scheiding } : {}),
  };
}

function schortOp(
  recht: Rechttoestand,
  { vanaf, grond, hersteltermijn, besluit }: RechtopdrachtVan<'suspendRecht'>,
  { vandaag }: Rechtcontext,
): Uitslag<Rechttoestand> {
  const artikel = OPSCHORTING_ARTIKEL[grond];
  if (vanaf < recht.geldig.vanaf) return voorBegin(recht, vanaf);
  if (hersteltermijn <= vandaag)
    return nee('hersteltermijn-te-kort', 'Geef tijd om het te herstellen: kies een dag na vandaag.', artikel, {
      hersteltermijn,
    });
  if (grond === 'gegevens' && hersteltermijn >= addDays(vanaf, ACHT_WEKEN))
    return nee(
      'opschorting-te-lang',
      `Opschorten mag ten hoogste acht weken: tot en met ${datum(addDays(vanaf, ACHT_WEKEN - 1))}.`,
      artikel,
      { vanaf, hersteltermijn },
    );
  return gelukt({ ...basisVan(recht), status: 'opgeschort', opschorting: { vanaf, grond, hersteltermijn, besluit } });
}

const voorBegin = ({ geldig }: Rechttoestand, dag: IsoDate) =>
  nee('voor-ingangsdatum', `De uitkering begon op ${datum(geldig.vanaf)}. Kies een latere dag.`, undefined, {
    dag,
    ingangsdatum: geldig.vanaf,
  });
const codeOnbekend = (cbsCode: string) =>
  nee('cbs-code-onbekend', 'Kies de reden voor het CBS uit de lijst.', undefined, { cbsCode });

function eindig(
  recht: Rechttoestand,
  laatsteDag: IsoDate,
  { cbsCode, besluit }: { readonly cbsCode: string; readonly besluit: string },
  ingetrokken: boolean,
): Uitslag<Rechttoestand> {
  return gelukt({
    ...basisVan(recht),
    status: 'beeindigd',
    geldig: { vanaf: recht.geldig.vanaf, tot: addDays(laatsteDag, 1) },
    einde: { laatsteDag, besluit, cbsCode, ingetrokken },
  });
}

function beeindig(recht: Rechttoestand, opdracht: RechtopdrachtVan<'endRecht'>): Uitslag<Rechttoestand> {
  const { laatsteDag, cbsCode } = opdracht;
  if (!isEindreden(cbsCode)) return codeOnbekend(cbsCode);
  if (laatsteDag < recht.geldig.vanaf) return voorBegin(recht, laatsteDag);
  return eindig(recht, laatsteDag, opdracht, false);
}

function trekIn(
  recht: Rechttoestand,
  opdracht: RechtopdrachtVan<'withdrawRecht'>,
  { vandaag }: Rechtcontext,
): Uitslag<Rechttoestand> {
  const { vanaf, grond, cbsCode } = opdracht;
  if (!isEindreden(cbsCode)) return codeOnbekend(cbsCode);
  if (vanaf < recht.geldig.vanaf) return voorBegin(recht, vanaf);
  if (vanaf > vandaag)
    return nee(
      'intrekken-is-terugwerkend',
      'Intrekken gaat over dagen die voorbij zijn. Beëindig de uitkering voor later.',
      'art. 54 lid 3',
      { vanaf, vandaag },
    );
  if (recht.status === 'beeindigd' && vanaf > recht.einde.laatsteDag)
    return nee('al-beeindigd', `De uitkering eindigde al op ${datum(recht.einde.laatsteDag)}.`, undefined, {
      laatsteDag: recht.einde.laatsteDag,
    });
  const weigering = grond === '54-4' ? nietHersteld(recht, vanaf, vandaag) : undefined;
  return weigering ?? eindig(recht, addDays(vanaf, -1), opdracht, true);
}

/** Art. 54 lid 4, 40 lid 5, 53a lid 5: only after the time to put it right ran out, and from the first day of the suspension. */
function nietHersteld(recht: Rechttoestand, vanaf: IsoDate, vandaag: IsoDate) {
  if (recht.status !== 'opgeschort')
    return nee('niet-opgeschort', 'Schort de uitkering eerst op en geef tijd om het te herstellen.', 'art. 54 lid 1-2');
  const { hersteltermijn, vanaf: sinds, grond } = recht.opschorting;
  const artikel = NIET_HERSTELD_ARTIKEL[grond];
  if (vandaag <= hersteltermijn)
    return nee('hersteltermijn-loopt', `Herstellen mag nog tot en met ${datum(hersteltermijn)}.`, artikel, {
      hersteltermijn,
    });
  if (vanaf < sinds)
    return nee('voor-opschorting', `Intrekken kan vanaf de eerste dag van de opschorting: ${datum(sinds)}.`, artikel, {
      vanaf,
      opschorting: sinds,
    });
  return undefined;
}

/** Ground of taking back: what was not put right, unless somebody judged that the right was granted wrongly before. */
export const intrekkingsgrond = (recht: Rechttoestand, vanaf: IsoDate, geschonden: boolean): '54-3' | '54-4' =>
  recht.status === 'opgeschort' && !geschonden && vanaf >= recht.opschorting.vanaf ? '54-4' : '54-3';

/**
 * What holds the payment over a month. After a death everything waits: who gets what is left is for a person to see.
 * A move or detention takes away nothing of the months before it.
 */
export const betaalstopIn = ({ betaalstop }: Rechttoestand, maand: Maand): Betaalstop | undefined =>
  betaalstop && (betaalstop.gebeurtenis === 'overlijden' || betaalstop.vanaf <= lastDay(maand))
    ? betaalstop
    : undefined;

/** Every command with the true reason when it is not possible now. */
export function possibleRechtcommands(recht: Rechttoestand | undefined) {
  return RECHTCOMMANDS.map((command) => {
    const weigering = bezwaar(recht, command);
    return { command, mag: weigering === undefined, weigering };
  });
}

/** A command as it was accepted, with what it knew then. */
export interface Rechtregel {
  readonly opdracht: Rechtopdracht;
  readonly context: Rechtcontext;
}

/**
 * The right from its commands alone, in the order they were accepted.
 * @throws Error when a recorded command would be refused: then the record itself is broken.
 */
export function rebuildRecht(regels: readonly Rechtregel[]): Rechttoestand | undefined {
  let recht: Rechttoestand | undefined;
  for (const { opdracht, context } of regels) {
    const result = nextRecht(recht, opdracht, context);
    if (!result.ok) throw new Error(`recorded ${opdracht.commando} is refused: ${result.weigering.code}`);
    recht = result.value;
  }
  return recht;
}
