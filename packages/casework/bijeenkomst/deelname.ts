import type { IsoDate } from '@meedoen/law/kernel';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { DEELNAMECOMMANDS, type Deelnamecommand, type Deelnameopdracht } from './opdracht.ts';
import type { Bijeenkomst, Deelname, Deelnametoestand } from './toestand.ts';

/** What a command on somebody's part in a group needs to know besides it. */
export interface Deelnamecontext {
  readonly vandaag: IsoDate;
  readonly bijeenkomst: Pick<Bijeenkomst, 'toestand' | 'dagen' | 'plaatsen'>;
  /** Places held by others. */
  readonly bezet: number;
  /** How many wait, and wait longer than this person. */
  readonly wachtVoor: number;
}

const OPEN: readonly Deelnametoestand[] = ['wachtlijst', 'uitgenodigd', 'komt'];
const PAST: Readonly<Record<Exclude<Deelnamecommand, 'inviteInwoner'>, readonly Deelnametoestand[]>> = {
  offerPlaats: ['wachtlijst'],
  acceptUitnodiging: ['uitgenodigd', 'afgezegd'],
  declineUitnodiging: OPEN,
  recordAanwezigheid: ['uitgenodigd', 'komt'],
  explainWegblijven: ['uitgenodigd', 'komt', 'vervallen'],
  settleWegblijven: ['uitgenodigd', 'komt', 'vervallen'],
  lapseDeelname: OPEN,
};

const STAND: Readonly<Record<Deelnametoestand, string>> = {
  wachtlijst: 'Deze persoon staat op de wachtlijst.',
  uitgenodigd: 'Deze persoon is uitgenodigd.',
  komt: 'Deze persoon komt.',
  afgezegd: 'Deze persoon kan niet komen.',
  vervallen: 'Deze uitnodiging geldt niet meer.',
};

const isVol = ({ bijeenkomst, bezet, wachtVoor }: Deelnamecontext): boolean =>
  bezet + wachtVoor >= bijeenkomst.plaatsen;

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(
  deelname: Deelname | undefined,
  command: Deelnamecommand,
  context: Deelnamecontext,
): Weigering | undefined {
  const { bijeenkomst, vandaag } = context;
  const voorbij = (bijeenkomst.dagen.at(-1)?.dag ?? vandaag) < vandaag;
  if (command === 'inviteInwoner') {
    if (deelname) return nee('al-uitgenodigd', 'Deze persoon staat al op de lijst.');
    if (bijeenkomst.toestand !== 'gepland') return nee('gaat-niet-door', 'Deze bijeenkomst staat niet meer open.');
    return voorbij ? nee('voorbij', 'Deze bijeenkomst is al geweest.') : undefined;
  }
  if (!deelname) return nee('geen-deelname', 'Deze persoon staat niet op de lijst.');
  const { toestand } = deelname;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if (command === 'acceptUitnodiging' || command === 'offerPlaats') {
    if (bijeenkomst.toestand !== 'gepland') return nee('gaat-niet-door', 'Deze bijeenkomst staat niet meer open.');
    if (voorbij) return nee('voorbij', 'Deze bijeenkomst is al geweest.');
  }
  if (command === 'offerPlaats' && isVol(context))
    return nee('vol', 'Er is nog geen plaats vrij, of iemand anders wacht langer.', undefined, {
      plaatsen: bijeenkomst.plaatsen,
    });
  if (command === 'declineUitnodiging' && voorbij) return nee('voorbij', 'Deze bijeenkomst is al geweest.');
  return undefined;
}

/** What is wrong with what a command holds. */
function inhoud(
  deelname: Deelname | undefined,
  opdracht: Deelnameopdracht,
  { vandaag, bijeenkomst }: Deelnamecontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'declineUitnodiging':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf kort op waarom het niet kan.');
    case 'lapseDeelname':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom.');
    case 'recordAanwezigheid': {
      const dag = bijeenkomst.dagen.find(({ id }) => id === opdracht.dag);
      return dag ? later(dag.dag, vandaag) : nee('dag-onbekend', 'Deze dag hoort niet bij de bijeenkomst.');
    }
    case 'explainWegblijven':
      return (
        weggeblevenOp(deelname, opdracht.dag) ??
        leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf een paar woorden. Dan zoeken we wat wel lukt.')
      );
    case 'settleWegblijven':
      return (
        weggeblevenOp(deelname, opdracht.dag) ??
        later(opdracht.gevoerdOp, vandaag) ??
        leeg(
          opdracht.afspraak,
          'afspraak-ontbreekt',
          'Schrijf op wat u samen afspreekt, zodat het de volgende keer lukt.',
        )
      );
    default:
      return undefined;
  }
}

function weggeblevenOp(deelname: Deelname | undefined, dag: string): Weigering | undefined {
  const gevonden = deelname?.wegblijven.find((each) => each.dag === dag);
  if (!gevonden) return nee('niet-weggebleven', 'Op deze dag bleef deze persoon niet weg.');
  return gevonden.gesprek
    ? nee('al-besproken', 'Dit is al besproken.', undefined, { op: gevonden.gesprek.op })
    : undefined;
}

/** What somebody's part becomes by a command, or the refusal with its reason. */
export function nextDeelname(
  nu: Deelname | undefined,
  opdracht: Deelnameopdracht,
  context: Deelnamecontext,
): Uitslag<Deelname> {
  const weigering = belet(nu, opdracht.command, context) ?? inhoud(nu, opdracht, context);
  return weigering ? geweigerd(weigering) : gelukt(na(nu, opdracht, context));
}

function na(nu: Deelname | undefined, opdracht: Deelnameopdracht, context: Deelnamecontext): Deelname {
  const { vandaag } = context;
  if (opdracht.command === 'inviteInwoner') {
    const { id, uitvoerder, gemeente, persoon, bijeenkomst } = opdracht;
    const basis = {
      id,
      uitvoerder,
      gemeente,
      persoon,
      bijeenkomst,
      uitgenodigdOp: vandaag,
      aanwezigheid: {},
      wegblijven: [],
    };
    return isVol(context)
      ? { ...basis, toestand: 'wachtlijst', wachtVanaf: opdracht.op }
      : { ...basis, toestand: 'uitgenodigd' };
  }
  if (!nu) throw new Error(`${opdracht.command} passed without somebody`);
  const { reden: _, wachtVanaf: __, ...rest } = nu;
  switch (opdracht.command) {
    case 'offerPlaats':
      return { ...rest, toestand: 'uitgenodigd', uitgenodigdOp: vandaag };
    case 'acceptUitnodiging':
      // who said no and comes after all waits their turn when the place is gone
      return nu.toestand === 'afgezegd' && isVol(context)
        ? { ...rest, toestand: 'wachtlijst', wachtVanaf: opdracht.op }
        : { ...rest, toestand: 'komt' };
    case 'declineUitnodiging':
      return { ...rest, toestand: 'afgezegd', reden: opdracht.reden.trim() };
    case 'lapseDeelname':
      return { ...rest, toestand: 'vervallen', reden: opdracht.reden.trim() };
    case 'recordAanwezigheid':
      return metAanwezigheid(nu, opdracht.dag, opdracht.aanwezigheid);
    case 'explainWegblijven':
      return metWegblijven(nu, opdracht.dag, { uitleg: { op: vandaag, woorden: opdracht.woorden.trim() } });
    case 'settleWegblijven': {
      const { gevoerdOp: op, grond, afspraak, door } = opdracht;
      return metWegblijven(nu, opdracht.dag, { gesprek: { op, grond, afspraak: afspraak.trim(), door } });
    }
  }
}

/** A mistake in the list is put right: who was there after all did not stay away, and what was talked over stays. */
function metAanwezigheid(nu: Deelname, dag: string, aanwezigheid: Deelname['aanwezigheid'][string]): Deelname {
  const stond = nu.wegblijven.find((each) => each.dag === dag);
  const anderen = nu.wegblijven.filter((each) => each.dag !== dag || each.gesprek);
  const wegblijven =
    aanwezigheid === 'weggebleven' && !stond
      ? [...nu.wegblijven, { dag }]
      : aanwezigheid === 'weggebleven'
        ? nu.wegblijven
        : anderen;
  return { ...nu, aanwezigheid: { ...nu.aanwezigheid, [dag]: aanwezigheid }, wegblijven };
}

const metWegblijven = (nu: Deelname, dag: string, meer: Partial<Deelname['wegblijven'][number]>): Deelname => ({
  ...nu,
  wegblijven: nu.wegblijven.map((each) => (each.dag === dag ? { ...each, ...meer } : each)),
});

/** Every command with the true reason when it is not possible now. */
export const possibleDeelnamecommands = (deelname: Deelname | undefined, context: Deelnamecontext) =>
  DEELNAMECOMMANDS.map((command) => {
    const weigering = belet(deelname, command, context);
    return { command, mag: weigering === undefined, weigering };
  });
