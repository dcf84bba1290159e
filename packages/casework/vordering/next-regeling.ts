import { type Maand, monthOfDate, nextMonth } from '@meedoen/law/kernel';
import { euro, maand as maandInWoorden } from '../opmaak/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import {
  type Afspraak,
  REGELINGCOMMANDS,
  type Regeling,
  type Regelingcommand,
  type Regelingcontext,
  type Regelingkern,
  type Regelingopdracht,
} from './regeling.ts';

const PAST: Readonly<Record<Exclude<Regelingcommand, 'proposeRegeling'>, readonly Regeling['toestand'][]>> = {
  agreeRegeling: ['voorgesteld'],
  rejectRegeling: ['voorgesteld'],
  withdrawRegeling: ['voorgesteld'],
  changeRegeling: ['voorgesteld', 'loopt', 'gepauzeerd'],
  pauseRegeling: ['loopt'],
  resumeRegeling: ['gepauzeerd'],
  endRegeling: ['loopt', 'gepauzeerd'],
};

const STAND: Readonly<Record<Regeling['toestand'], string>> = {
  voorgesteld: 'Er is een voorstel. Daarop is nog niet geantwoord.',
  loopt: 'De regeling loopt.',
  gepauzeerd: 'De regeling staat stil.',
  afgewezen: 'Het voorstel is afgewezen.',
  ingetrokken: 'Het voorstel is ingetrokken.',
  beeindigd: 'De regeling is gestopt.',
};

const nee = (code: string, tekst: string, artikel?: string, cijfers?: Weigering['cijfers']): Weigering => ({
  code,
  tekst,
  ...(artikel ? { artikel } : {}),
  ...(cijfers ? { cijfers } : {}),
});

function belet(regeling: Regeling | undefined, command: Regelingcommand, { open }: Regelingcontext) {
  if (command === 'proposeRegeling') {
    if (regeling) return nee('al-voorgesteld', 'Dit voorstel is er al.');
    return open > 0 ? undefined : nee('geen-schuld', 'Er staat geen schuld open.');
  }
  if (!regeling) return nee('geen-regeling', 'Er is nog geen regeling.');
  if (PAST[command].includes(regeling.toestand)) return undefined;
  return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[regeling.toestand]}`, undefined, {
    toestand: regeling.toestand,
  });
}

/** What an agreement may not be: more than the law leaves room for, in a month that was paid, or kept back from nothing. */
function tegenAfspraak(afspraak: Afspraak, context: Regelingcontext): Weigering | undefined {
  const { perMaand, wijze, vanaf } = afspraak;
  const { ruimte, uitkering, laatsteRun, vandaag } = context;
  const eerste = laatsteRun ?? '0000-01';
  if (vanaf < monthOfDate(vandaag) || (wijze === 'inhouden' && vanaf <= eerste))
    return nee('maand-voorbij', `De betaling van ${maandInWoorden(vanaf)} is al gemaakt. Kies een latere maand.`);
  if (wijze === 'overmaken') return undefined;
  if (!uitkering)
    return nee('geen-uitkering', 'Er loopt geen uitkering waarvan wij kunnen inhouden. Kies voor zelf overmaken.');
  if (ruimte === undefined)
    return nee(
      'beslagvrije-voet-ontbreekt',
      'Wij weten nog niet hoeveel er minstens over moet blijven. Vul de beslagvrije voet in, of kies voor zelf overmaken.',
      'Rv art. 475da',
    );
  if (perMaand > ruimte)
    return nee(
      'boven-de-ruimte',
      ruimte > 0
        ? `Er mag ten hoogste ${euro(ruimte)} per maand worden ingehouden.`
        : 'Er kan nu niets worden ingehouden: er blijft te weinig over.',
      'Awb art. 4:93 lid 4',
      { ruimte },
    );
  return undefined;
}

function inhoud(regeling: Regeling | undefined, opdracht: Regelingopdracht, context: Regelingcontext) {
  switch (opdracht.command) {
    case 'proposeRegeling':
    case 'changeRegeling':
      return tegenAfspraak(opdracht, context);
    case 'agreeRegeling':
      return regeling ? tegenAfspraak(regeling, context) : undefined;
    case 'pauseRegeling':
      return opdracht.totEnMet < pauzeVanaf(context)
        ? nee(
            'maand-voorbij',
            `De pauze begint met ${maandInWoorden(pauzeVanaf(context))}. Kies die maand of een latere.`,
          )
        : undefined;
    default:
      return undefined;
  }
}

/** A pause begins with the first month that was not paid yet. */
function pauzeVanaf({ vandaag, laatsteRun }: Regelingcontext): Maand {
  const nu = monthOfDate(vandaag);
  return laatsteRun !== undefined && laatsteRun >= nu ? nextMonth(laatsteRun) : nu;
}

/** What a repayment agreement becomes by a command, or the refusal with its reason. */
export function nextRegeling(
  regeling: Regeling | undefined,
  opdracht: Regelingopdracht,
  context: Regelingcontext,
): Uitslag<Regeling> {
  const weigering = belet(regeling, opdracht.command, context) ?? inhoud(regeling, opdracht, context);
  if (weigering) return geweigerd(weigering);
  const { vandaag } = context;
  if (opdracht.command === 'proposeRegeling') {
    const { command: _, door: __, op: ___, ...rest } = opdracht;
    return gelukt({ ...rest, voorgesteldOp: vandaag, toestand: 'voorgesteld' });
  }
  if (!regeling) throw new Error('a command on no agreement passed its state');
  const kern = kernVan(regeling);
  const akkoord =
    regeling.toestand === 'loopt' || regeling.toestand === 'gepauzeerd'
      ? { akkoordOp: regeling.akkoordOp, akkoordDoor: regeling.akkoordDoor }
      : { akkoordOp: vandaag, akkoordDoor: opdracht.door };
  switch (opdracht.command) {
    case 'agreeRegeling':
    case 'resumeRegeling':
      return gelukt({ ...kern, ...akkoord, toestand: 'loopt' });
    case 'changeRegeling': {
      const { perMaand, wijze, vanaf, vorderingen, beslagvrijeVoet } = opdracht;
      const { beslagvrijeVoet: _, ...oud } = kern;
      const nieuw = {
        ...oud,
        perMaand,
        wijze,
        vanaf,
        vorderingen,
        ...(beslagvrijeVoet === undefined ? {} : { beslagvrijeVoet }),
      };
      return gelukt(
        regeling.toestand === 'voorgesteld'
          ? { ...nieuw, toestand: 'voorgesteld' }
          : { ...nieuw, ...akkoord, toestand: 'loopt' },
      );
    }
    case 'pauseRegeling': {
      const { totEnMet, reden } = opdracht;
      return gelukt({
        ...kern,
        ...akkoord,
        toestand: 'gepauzeerd',
        pauze: { vanaf: pauzeVanaf(context), totEnMet, reden },
      });
    }
    case 'rejectRegeling':
      return gelukt({ ...kern, toestand: 'afgewezen', op: vandaag, reden: opdracht.reden });
    case 'withdrawRegeling':
      return gelukt({ ...kern, toestand: 'ingetrokken', op: vandaag, reden: opdracht.reden });
    case 'endRegeling':
      return gelukt({ ...kern, toestand: 'beeindigd', op: vandaag, reden: opdracht.reden });
  }
}

function kernVan(regeling: Regeling): Regelingkern {
  const { id, uitvoerder, gemeente, persoon, voorgesteldDoor, voorgesteldOp, toelichting } = regeling;
  const { perMaand, wijze, vanaf, vorderingen, beslagvrijeVoet } = regeling;
  return {
    ...{ id, uitvoerder, gemeente, persoon, voorgesteldDoor, voorgesteldOp, toelichting, perMaand, wijze, vanaf },
    vorderingen,
    ...(beslagvrijeVoet === undefined ? {} : { beslagvrijeVoet }),
  };
}

/** Every command on what is there, with the true reason when it is not possible now. */
export function possibleRegelingcommands(regeling: Regeling, context: Regelingcontext) {
  return REGELINGCOMMANDS.filter((command) => command !== 'proposeRegeling').map((command) => {
    const weigering =
      belet(regeling, command, context) ?? (command === 'agreeRegeling' ? tegenAfspraak(regeling, context) : undefined);
    return { command, mag: weigering === undefined, weigering };
  });
}

/** The commands again give the same state: a stream is what happened, its row is derived. */
export function rebuildRegeling(
  regels: readonly { readonly opdracht: Regelingopdracht; readonly context: Regelingcontext }[],
): Regeling | undefined {
  let regeling: Regeling | undefined;
  for (const { opdracht, context } of regels) {
    const uitslag = nextRegeling(regeling, opdracht, context);
    if (!uitslag.ok) throw new Error(`a command that was taken is refused: ${uitslag.weigering.code}`);
    regeling = uitslag.value;
  }
  return regeling;
}
