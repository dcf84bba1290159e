import { nee, type Weigering } from '../weigering/index.ts';
import { lijnOp } from './lijn.ts';
import type { Inzetcommand, Inzetcontext } from './opdracht.ts';
import { meesteVerlengingen } from './regels.ts';
import { INZETBESLUITEN, type Inzet, type Inzetbesluit, type Inzettoestand, isLopend } from './toestand.ts';
import { pastInstrument } from './toets.ts';

const VOORAF: readonly Inzettoestand[] = ['voorgesteld', 'advies-gevraagd', 'wachtlijst', 'toegekend'];
const LOOPT: readonly Inzettoestand[] = ['gestart', 'verlengd'];

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Inzetcommand, 'proposeInzet'>, readonly Inzettoestand[]>> = {
  requestAdvies: ['voorgesteld'],
  recordAdvies: ['advies-gevraagd'],
  placeOnWachtlijst: ['voorgesteld'],
  prepareBesluit: ['voorgesteld', 'wachtlijst', 'toegekend', ...LOOPT],
  dropVoorstel: ['voorgesteld', 'wachtlijst', 'toegekend', ...LOOPT],
  performBesluit: ['voorgesteld', 'wachtlijst', 'toegekend', ...LOOPT],
  grantInzet: ['voorgesteld', 'wachtlijst'],
  refuseInzet: ['voorgesteld', 'wachtlijst'],
  startInzet: ['toegekend'],
  extendInzet: LOOPT,
  evaluateInzet: LOOPT,
  recordEigenEvaluatie: [...LOOPT, 'beeindigd'],
  endInzet: ['toegekend', ...LOOPT],
  withdrawInzet: VOORAF,
  reopenInzet: ['afgewezen', 'beeindigd'],
};

const STAND: Readonly<Record<Inzettoestand, string>> = {
  voorgesteld: 'Het is voorgesteld.',
  'advies-gevraagd': 'Er wordt op advies gewacht.',
  wachtlijst: 'Het staat op de wachtlijst.',
  toegekend: 'Het is toegekend en nog niet begonnen.',
  gestart: 'Het loopt.',
  verlengd: 'Het loopt, na een verlenging.',
  beeindigd: 'Het is beëindigd.',
  afgewezen: 'Het is afgewezen.',
  ingetrokken: 'Het is ingetrokken.',
};

/** In which states a besluit fits. */
const BESLUIT_PAST: Readonly<Record<Inzetbesluit, readonly Inzettoestand[]>> = {
  toekennen: ['voorgesteld', 'wachtlijst'],
  afwijzen: ['voorgesteld', 'wachtlijst'],
  verlengen: LOOPT,
  beeindigen: ['toegekend', ...LOOPT],
  betalen: ['toegekend', ...LOOPT],
};

const nuNiet = (toestand: Inzettoestand) =>
  nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
export function refuseInzetcommand(
  inzet: Inzet | undefined,
  command: Inzetcommand,
  context: Inzetcontext,
): Weigering | undefined {
  if (command === 'proposeInzet') return inzet ? nee('al-begonnen', 'Dit is al voorgesteld.') : undefined;
  if (!inzet) return nee('geen-inzet', 'Er is nog niets voorgesteld.');
  if (!PAST[command].includes(inzet.toestand)) return nuNiet(inzet.toestand);
  const { besluit, advies } = inzet.regels.instrument;
  const bijBesluit = nee('besluit-nodig', 'Hierover gaat een besluit, met een brief.', besluit.bron);
  switch (command) {
    case 'requestAdvies':
      if (!advies) return nee('geen-advies-nodig', 'Hiervoor is geen advies nodig.');
      return inzet.advies?.uitkomst ? nee('advies-bekend', 'Het advies is er al.') : ligtVoor(inzet);
    case 'placeOnWachtlijst':
      return (
        ligtVoor(inzet) ??
        nietPassend(inzet) ??
        adviesNodig(inzet) ??
        (isVol(context) ? undefined : nee('plek-vrij', 'Er is nog plek. Een wachtlijst is niet nodig.'))
      );
    case 'prepareBesluit':
      if (!besluit.nodig) return nee('geen-besluit-nodig', 'Hiervoor is geen besluit nodig.', besluit.bron);
      return ligtVoor(inzet);
    case 'dropVoorstel':
    case 'performBesluit':
      return inzet.voorstel ? undefined : nee('geen-voorstel', 'Er ligt geen voorstel voor een besluit.');
    case 'grantInzet':
      return besluit.nodig ? bijBesluit : refuseToekennen(inzet, context);
    case 'refuseInzet':
      return besluit.nodig ? bijBesluit : undefined;
    case 'extendInzet':
      return besluit.nodig ? bijBesluit : refuseVerlengen(inzet);
    case 'startInzet':
      // what was paid at once has nothing to start
      return isEenmalig(inzet)
        ? nee('niets-te-starten', 'Dit is geld dat in één keer wordt betaald. Rond het af.')
        : ligtVoor(inzet);
    case 'endInzet':
    case 'withdrawInzet':
      return ligtVoor(inzet);
    default:
      return undefined;
  }
}

/** Why a besluit cannot be prepared now; undefined when it can. */
export function refuseInzetbesluit(inzet: Inzet, wat: Inzetbesluit, context: Inzetcontext): Weigering | undefined {
  const eerst = refuseInzetcommand(inzet, 'prepareBesluit', context);
  if (eerst) return eerst;
  if (!BESLUIT_PAST[wat].includes(inzet.toestand)) return nuNiet(inzet.toestand);
  switch (wat) {
    case 'toekennen':
      return refuseToekennen(inzet, context);
    case 'verlengen':
      return refuseVerlengen(inzet);
    case 'betalen':
      return refuseBetalen(inzet);
    default:
      return undefined;
  }
}

/** Every kind of besluit with the true reason when it cannot be prepared now. */
export const possibleInzetbesluiten = (inzet: Inzet, context: Inzetcontext) =>
  INZETBESLUITEN.map((wat) => {
    const weigering = refuseInzetbesluit(inzet, wat, context);
    return { wat, mag: weigering === undefined, weigering };
  });

const ligtVoor = ({ voorstel }: Inzet): Weigering | undefined =>
  voorstel ? nee('ligt-voor', 'Er ligt een voorstel bij een collega. Wacht daarop, of trek het terug.') : undefined;

function refuseToekennen(inzet: Inzet, context: Inzetcontext): Weigering | undefined {
  const { eigen, instrument, bron } = inzet.regels;
  if (eigen.opleggen === 'vrijwillig' && !inzet.inwoner.wil)
    return nee('alleen-vrijwillig', 'Dit is hier alleen vrijwillig. De inwoner wil het niet.', bron);
  return (
    nietPassend(inzet) ??
    adviesNodig(inzet) ??
    (isVol(context)
      ? nee(
          'vol',
          `Er is geen plek vrij. ${inzet.toestand === 'wachtlijst' ? STAND.wachtlijst : 'Zet het op de wachtlijst.'}`,
          instrument.code === 'beschut-werk' ? 'Pw art. 10b lid 6' : context.plaatsen?.bron,
          {
            aantal: context.plaatsen?.aantal ?? 0,
            bezet: context.plaatsen?.bezet ?? 0,
            wachtVoor: context.wachtVoor ?? 0,
          },
        )
      : undefined) ??
    budgetOp(inzet, context) ??
    lijnOp(inzet, context)
  );
}

/** No place is left once everybody who waits longer has one. */
export const isVol = ({ plaatsen, wachtVoor = 0 }: Inzetcontext): boolean =>
  plaatsen !== undefined && plaatsen.aantal - plaatsen.bezet - wachtVoor <= 0;

function budgetOp({ raming }: Inzet, { budget }: Inzetcontext): Weigering | undefined {
  if (!budget) return undefined;
  const { bedrag, gebruikt, bron } = budget;
  const cijfers = { bedrag, gebruikt, raming: raming ?? 0 };
  if (raming === undefined)
    return nee('raming-ontbreekt', 'Voor dit jaar is een plafond. Schrijf eerst op wat het kost.', bron, cijfers);
  return gebruikt + raming > bedrag
    ? nee('budget-op', 'Het geld voor dit jaar is op. Het kan volgend jaar, of met ander geld.', bron, cijfers)
    : undefined;
}

/** A criterion that does not hold says so itself, with where it stands. */
export function nietPassend({ toets }: Pick<Inzet, 'toets'>): Weigering | undefined {
  const stand = pastInstrument(toets);
  const regel = toets.find((each) => each.stand === stand);
  if (!regel || stand === 'ja') return undefined;
  if (stand === 'nee') return nee('past-niet', regel.anders, regel.bron);
  return stand === 'onbekend'
    ? nee(
        'gegeven-ontbreekt',
        `Dit is nog niet bekend: ${regel.feitnaam ?? regel.tekst}. Leg het eerst vast.`,
        regel.bron,
      )
    : nee('niet-beoordeeld', `Beoordeel eerst: ${regel.tekst}.`, regel.bron);
}

function adviesNodig({ advies, regels }: Inzet): Weigering | undefined {
  const nodig = regels.instrument.advies;
  if (!nodig) return undefined;
  if (!advies?.uitkomst) return nee('advies-ontbreekt', `Vraag eerst advies: ${nodig.wie}.`, nodig.bron);
  return advies.uitkomst.positief
    ? undefined
    : nee('advies-negatief', `Het advies is negatief: ${nodig.wie}.`, nodig.bron, { op: advies.uitkomst.op });
}

function refuseVerlengen(inzet: Inzet): Weigering | undefined {
  if (!isLopend(inzet)) return nuNiet(inzet.toestand);
  const { regels, verlengingen, evaluaties, begin } = inzet;
  const { duur } = regels.instrument;
  const meest = meesteVerlengingen(regels);
  const bron = regels.eigen.duur ? regels.bron : duur?.bron;
  if (!inzet.totEnMet) return nee('geen-einde', 'Er is geen einde afgesproken. Verlengen hoeft niet.');
  if (meest !== undefined && verlengingen.length >= meest)
    return nee(
      'niet-meer-verlengen',
      meest === 0
        ? 'Verlengen kan hier niet.'
        : `Verlengen kan ${meest === 1 ? 'één keer' : `${meest} keer`}. Dat is gebeurd.`,
      bron,
      { verlengingen: verlengingen.length },
    );
  if (duur && 'regel' in duur && duur.regel === 'participatieplaats') {
    const laatste = evaluaties.findLast(({ op }) => op >= (verlengingen.at(-1)?.op ?? begin));
    const lid = verlengingen.length === 0 ? 'Pw art. 10a lid 9' : 'Pw art. 10a lid 10';
    if (!laatste) return nee('eerst-evalueren', 'Kijk eerst terug of de kans op werk veel groter wordt.', lid);
    if (laatste.hielp !== 'ja')
      return nee('kans-niet-groter', 'Verlengen kan alleen als de kans op werk veel groter wordt.', lid);
  }
  return undefined;
}

/** Money that is paid once, at the besluit that grants it. */
const isEenmalig = ({ regels }: Inzet): boolean => regels.instrument.betaling === 'premie';

function refuseBetalen(inzet: Inzet): Weigering | undefined {
  const { betaling } = inzet.regels.instrument;
  if (!betaling) return nee('geen-betaling', 'Bij dit instrument wordt niets aan de inwoner betaald.');
  if (betaling === 'premie') return nee('eenmalig', 'Deze premie wordt één keer betaald, bij de toekenning.');
  if (betaling === 'kosten') return undefined;
  if (!isLopend(inzet)) return nuNiet(inzet.toestand);
  return undefined;
}
