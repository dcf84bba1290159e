import type { IsoDate } from '@meedoen/law/kernel';
import { isBsn } from '../identificatie/index.ts';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { na } from './na.ts';
import { VERWIJZINGCOMMANDS, type Verwijzingcommand, type Verwijzingopdracht } from './opdracht.ts';
import type { Overeenkomst } from './overeenkomst.ts';
import { type Verwijsruimte, weigerAandeel, weigerOvereenkomst } from './ruimte.ts';
import type { Reactie, Verwijzing, Verwijzingtoestand } from './toestand.ts';

export interface Verwijzingcontext {
  readonly vandaag: IsoDate;
  /** Needed to propose and to send: what is agreed, and what of the year is used. */
  readonly overeenkomst?: Overeenkomst | undefined;
  readonly ruimte?: Verwijsruimte | undefined;
}

const STAND: Readonly<Record<Verwijzingtoestand, string>> = {
  voorgesteld: 'De verwijzing is voorgesteld en nog niet verstuurd.',
  verstuurd: 'De verwijzing is verstuurd.',
  aangenomen: 'De organisatie nam de verwijzing aan.',
  gestart: 'De begeleiding is begonnen.',
  afgerond: 'De begeleiding is afgerond.',
  gestopt: 'De begeleiding is gestopt.',
  geweigerd: 'De organisatie nam de verwijzing niet aan.',
  ingetrokken: 'De verwijzing is ingetrokken.',
};

const OPEN: readonly Verwijzingtoestand[] = ['voorgesteld', 'verstuurd', 'aangenomen'];
const PAST: Readonly<Record<Exclude<Verwijzingcommand, 'proposeVerwijzing'>, readonly Verwijzingtoestand[]>> = {
  informInwoner: ['voorgesteld'],
  answerVerwijzing: ['voorgesteld'],
  answerReactie: ['voorgesteld'],
  sendVerwijzing: ['voorgesteld'],
  withdrawVerwijzing: OPEN,
  acceptVerwijzing: ['verstuurd'],
  declineVerwijzing: ['verstuurd'],
  startVerwijzing: ['aangenomen'],
  reportVoortgang: ['gestart'],
  finishVerwijzing: ['gestart'],
  stopVerwijzing: ['aangenomen', 'gestart'],
  confirmResultaat: ['afgerond'],
};

/** A question or objection of the resident that nobody answered. */
export const openReactie = ({ reacties }: Pick<Verwijzing, 'reacties'>): Reactie | undefined =>
  reacties.find(({ soort, antwoord }) => soort !== 'akkoord' && !antwoord);

/** Whether the resident knows what will be given to whom: they reacted, or were told. */
export const inwonerWeetHet = ({ reacties, verteld }: Pick<Verwijzing, 'reacties' | 'verteld'>): boolean =>
  reacties.length > 0 || verteld !== undefined;

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(
  verwijzing: Verwijzing | undefined,
  command: Verwijzingcommand,
  { vandaag, overeenkomst, ruimte }: Verwijzingcontext,
): Weigering | undefined {
  if (command === 'proposeVerwijzing')
    return verwijzing ? nee('al-voorgesteld', 'Deze verwijzing is er al.') : undefined;
  if (!verwijzing) return nee('geen-verwijzing', 'Er is nog geen verwijzing.');
  const { toestand } = verwijzing;
  if (!PAST[command].includes(toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  switch (command) {
    case 'answerReactie':
      return openReactie(verwijzing) ? undefined : nee('geen-reactie', 'Er staat geen vraag of bezwaar open.');
    case 'sendVerwijzing':
      if (openReactie(verwijzing))
        return nee('reactie-open', 'Beantwoord eerst de vraag of het bezwaar van de inwoner.', 'AVG art. 21');
      if (!inwonerWeetHet(verwijzing))
        return nee(
          'inwoner-weet-nog-niet',
          'De inwoner heeft nog niet gereageerd. Vertel wat u wilt doorgeven, en leg dat vast.',
          'AVG art. 13',
        );
      return overeenkomst && ruimte
        ? weigerOvereenkomst(overeenkomst, ruimte, vandaag, verwijzing.instrument)
        : undefined;
    case 'confirmResultaat':
      return verwijzing.toestand === 'afgerond' && verwijzing.oordeel
        ? nee('al-beoordeeld', 'Over dit resultaat is al geoordeeld.')
        : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with what a command holds. */
function inhoud(
  verwijzing: Verwijzing | undefined,
  opdracht: Verwijzingopdracht,
  { vandaag, overeenkomst, ruimte }: Verwijzingcontext,
): Weigering | undefined {
  switch (opdracht.command) {
    case 'proposeVerwijzing': {
      const { gegevens } = opdracht;
      if (!overeenkomst || !ruimte) return nee('overeenkomst-ontbreekt', 'Kies een organisatie met een overeenkomst.');
      return (
        weigerOvereenkomst(overeenkomst, ruimte, vandaag, opdracht.instrument) ??
        leeg(gegevens.doel, 'doel-ontbreekt', 'Schrijf op wat de inwoner wil bereiken.') ??
        bsnIn('doel', gegevens.doel) ??
        bsnIn('afspraken', gegevens.afspraken) ??
        weigerAandeel(overeenkomst, ruimte, opdracht.redenAandeel)
      );
    }
    case 'informInwoner':
      return (
        later(opdracht.verteldOp, vandaag) ??
        voor(opdracht.verteldOp, verwijzing?.voorgesteld.op, 'Vertel het nadat de gegevens zijn gekozen.') ??
        leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf op wat de inwoner zei.')
      );
    case 'answerVerwijzing':
      return opdracht.reactie === 'akkoord'
        ? undefined
        : leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf uw vraag of bezwaar op.');
    case 'answerReactie':
      return leeg(opdracht.antwoord, 'antwoord-ontbreekt', 'Schrijf uw antwoord op.');
    case 'withdrawVerwijzing':
    case 'declineVerwijzing':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom.') ?? bsnIn('reden', opdracht.reden);
    case 'acceptVerwijzing':
      return opdracht.eersteGesprekOp < vandaag
        ? nee('in-het-verleden', 'Kies vandaag of een dag erna.', undefined, {
            eersteGesprekOp: opdracht.eersteGesprekOp,
          })
        : undefined;
    case 'startVerwijzing':
      return (
        later(opdracht.begonnenOp, vandaag) ??
        voor(opdracht.begonnenOp, verwijzing?.verstuurdOp, 'De begeleiding kan niet voor de verwijzing begonnen zijn.')
      );
    case 'reportVoortgang':
      if (opdracht.aanwezig > opdracht.bijeenkomsten)
        return nee('vaker-dan-gepland', 'Iemand kan niet vaker aanwezig zijn dan er bijeenkomsten waren.', undefined, {
          aanwezig: opdracht.aanwezig,
          bijeenkomsten: opdracht.bijeenkomsten,
        });
      return (
        later(opdracht.totEnMet, vandaag) ??
        voor(
          opdracht.totEnMet,
          sindsVan(verwijzing),
          'Over deze dagen is al verteld, of de begeleiding was nog niet begonnen.',
        ) ??
        leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf kort op hoe het gaat.') ??
        bsnIn('toelichting', opdracht.toelichting)
      );
    case 'finishVerwijzing':
      return (
        later(opdracht.afgerondOp, vandaag) ??
        voor(opdracht.afgerondOp, verwijzing?.begonnenOp, 'De begeleiding was toen nog niet begonnen.') ??
        leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op wat er bereikt is.') ??
        bsnIn('toelichting', opdracht.toelichting)
      );
    case 'stopVerwijzing':
      return (
        later(opdracht.gestoptOp, vandaag) ??
        voor(
          opdracht.gestoptOp,
          verwijzing?.begonnenOp ?? verwijzing?.verstuurdOp,
          'De begeleiding was toen nog niet begonnen.',
        ) ??
        leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op waarom het stopt.') ??
        bsnIn('toelichting', opdracht.toelichting)
      );
    case 'confirmResultaat':
      return leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op waaraan u dat ziet.');
    default:
      return undefined;
  }
}

/** The last day that was told about, else the begin. */
const sindsVan = (verwijzing: Verwijzing | undefined): IsoDate | undefined =>
  verwijzing?.voortgang.at(-1)?.totEnMet ?? verwijzing?.begonnenOp;

const voor = (dag: IsoDate, eerste: IsoDate | undefined, zin: string): Weigering | undefined =>
  eerste !== undefined && dag < eerste
    ? nee('te-vroeg', `${zin} Kies ${datum(eerste)} of later.`, undefined, { eerste })
    : undefined;

/** A bsn that somebody typed would go where it may not (Wabb art. 10: only who has a task for it). */
function bsnIn(veld: string, tekst: string | undefined): Weigering | undefined {
  const cijfers = (tekst ?? '').match(/\d[\d .-]{7,}\d/g) ?? [];
  return cijfers.some((each) => isBsn(each.replace(/\D/g, '')))
    ? nee('bsn-in-tekst', 'In de tekst staat een bsn. Haal het weg: een bsn gaat niet heen en weer.', undefined, {
        veld,
      })
    : undefined;
}

/** What a verwijzing becomes by a command, or the refusal with its reason. */
export function nextVerwijzing(
  verwijzing: Verwijzing | undefined,
  opdracht: Verwijzingopdracht,
  context: Verwijzingcontext,
): Uitslag<Verwijzing> {
  const weigering = belet(verwijzing, opdracht.command, context) ?? inhoud(verwijzing, opdracht, context);
  return weigering ? geweigerd(weigering) : gelukt(na(verwijzing, opdracht, context.vandaag));
}

/** Every command of a list with the true reason when it is not possible now. */
export const possibleVerwijzingcommands = (
  verwijzing: Verwijzing | undefined,
  context: Verwijzingcontext,
  commands: readonly Verwijzingcommand[] = VERWIJZINGCOMMANDS,
): { readonly command: Verwijzingcommand; readonly mag: boolean; readonly weigering: Weigering | undefined }[] =>
  commands.map((command) => {
    const weigering = belet(verwijzing, command, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** Made again from its commands. @throws Error on a list that is broken */
export function rebuildVerwijzing(
  regels: readonly { readonly opdracht: Verwijzingopdracht; readonly context: Verwijzingcontext }[],
): Verwijzing | undefined {
  return regels.reduce<Verwijzing | undefined>((verwijzing, { opdracht, context }) => {
    const uitslag = nextVerwijzing(verwijzing, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
