import type { IsoDate } from '@meedoen/law/kernel';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';

export const BESLUITSTATUSSEN = ['concept', 'voorgesteld', 'vastgesteld', 'bekendgemaakt', 'vervallen'] as const;
export type Besluitstatus = (typeof BESLUITSTATUSSEN)[number];

export const BESLUITCOMMANDS = [
  'editVoorstel',
  'herbereken',
  'proposeBesluit',
  'approveBesluit',
  'rejectVoorstel',
  'makeBekend',
  'vervalVoorstel',
] as const;
export type Besluitcommand = (typeof BESLUITCOMMANDS)[number];

/** What deciding needs to know besides the status. */
export interface Besluitcontext {
  readonly soort: string;
  /** Who asks; `systeem` for what happens by itself. */
  readonly door: string;
  readonly voorgesteldDoor?: string | undefined;
  /** Policy: this kind of besluit needs a second person. */
  readonly vierOgen: boolean;
  /** Names of what is missing: amounts nobody published, facts nobody told. */
  readonly ontbreekt: readonly string[];
  /** Facts changed since it was computed. */
  readonly verouderd: boolean;
  readonly motivering: string;
  readonly cbsCode?: string | undefined;
  /** CBS asks a code for this kind (Regeling statistiek Participatiewet, bijlage 1). */
  readonly cbsNodig: boolean;
}

/** In which statuses a command fits, and what it makes of it. */
const OVERGANG: Readonly<Record<Besluitcommand, { van: readonly Besluitstatus[]; naar?: Besluitstatus; wat: string }>> =
  {
    editVoorstel: { van: ['concept'], wat: 'Bijwerken' },
    herbereken: { van: ['concept', 'voorgesteld'], naar: 'concept', wat: 'Opnieuw berekenen' },
    proposeBesluit: { van: ['concept'], naar: 'voorgesteld', wat: 'Voorleggen' },
    approveBesluit: { van: ['voorgesteld'], naar: 'vastgesteld', wat: 'Vaststellen' },
    rejectVoorstel: { van: ['voorgesteld'], naar: 'concept', wat: 'Terugsturen' },
    makeBekend: { van: ['vastgesteld'], naar: 'bekendgemaakt', wat: 'Bekendmaken' },
    vervalVoorstel: { van: ['concept', 'voorgesteld'], naar: 'vervallen', wat: 'Laten vervallen' },
  };

const REDEN: Readonly<Record<Besluitstatus, string>> = {
  concept: 'Het voorstel is nog niet voorgelegd.',
  voorgesteld: 'Het voorstel ligt bij een collega.',
  vastgesteld: 'Het besluit is al vastgesteld.',
  bekendgemaakt: 'Het besluit is al verstuurd.',
  vervallen: 'Dit voorstel is vervallen.',
};

/** Kinds that burden the person: reasons in own words are part of the besluit (Awb 3:46). */
const BELASTEND = [
  'afwijzen',
  'buiten-behandeling-stellen',
  'opschorten',
  'herzien',
  'intrekken',
  'terugvorderen',
  'beeindigen',
];

/** The refusal of a command in a status, or undefined when it may be given. */
export function bezwaarTegen(
  status: Besluitstatus,
  command: Besluitcommand,
  context: Besluitcontext,
): Weigering | undefined {
  const { van, wat } = OVERGANG[command];
  if (!van.includes(status))
    return { code: 'niet-in-deze-status', tekst: `${wat} kan nu niet. ${REDEN[status]}`, cijfers: { status } };
  if (command === 'proposeBesluit' || command === 'approveBesluit') {
    if (context.verouderd)
      return {
        code: 'feiten-veranderd',
        tekst: 'Er zijn gegevens veranderd sinds dit voorstel is berekend. Reken het eerst opnieuw.',
        artikel: 'Awb art. 3:2',
      };
    if (context.ontbreekt.length > 0 && context.soort !== 'buiten-behandeling-stellen')
      return {
        code: 'gegevens-ontbreken',
        tekst: `Dit is nog niet bekend: ${context.ontbreekt.join('; ')}.`,
        artikel: 'Awb art. 3:2',
      };
    if (BELASTEND.includes(context.soort) && context.motivering.trim() === '')
      return {
        code: 'motivering-ontbreekt',
        tekst: 'Schrijf op waarom u dit besluit voorstelt.',
        artikel: 'Awb art. 3:46',
      };
    if (context.cbsNodig && !context.cbsCode)
      return { code: 'cbs-code-ontbreekt', tekst: 'Kies de reden zoals het CBS die vraagt.' };
  }
  if (command === 'approveBesluit' && context.vierOgen && context.voorgesteldDoor === context.door)
    return {
      code: 'vier-ogen',
      tekst: 'U hebt dit voorstel zelf gemaakt. Een collega moet het vaststellen.',
      cijfers: { voorgesteldDoor: context.door },
    };
  return undefined;
}

/** The status after a command. */
export function nextBesluit(
  status: Besluitstatus,
  command: Besluitcommand,
  context: Besluitcontext,
): Uitslag<Besluitstatus> {
  const weigering = bezwaarTegen(status, command, context);
  return weigering ? geweigerd(weigering) : gelukt(OVERGANG[command].naar ?? status);
}

/** Every command with whether it may be given, and the refusal a closed button shows. */
export const possibleBesluitcommands = (status: Besluitstatus, context: Besluitcontext) =>
  BESLUITCOMMANDS.map((command) => ({ command, weigering: bezwaarTegen(status, command, context) }));

/** The last day a benefit may have ended by law is a fact; CBS wants the reason of an end as a code (bijlage 1, field 34). */
export const EINDREDENEN: readonly { readonly code: string; readonly tekst: string }[] = [
  { code: '01', tekst: 'Studie' },
  { code: '02', tekst: 'Relatie' },
  { code: '03', tekst: 'AOW' },
  { code: '04', tekst: 'Overlijden' },
  { code: '05', tekst: 'Detentie' },
  { code: '06', tekst: 'Onderwijs' },
  { code: '07', tekst: 'Verblijf in het buitenland' },
  { code: '11', tekst: 'Arbeid of ziekte' },
  { code: '13', tekst: 'Zelfstandig beroep' },
  { code: '14', tekst: 'Uitkering wegens werkloosheid' },
  { code: '15', tekst: 'Uitkering wegens arbeidsongeschiktheid' },
  { code: '17', tekst: 'Alimentatie' },
  { code: '18', tekst: 'Vermogen' },
  { code: '19', tekst: 'Ander inkomen' },
  { code: '31', tekst: 'Geen inlichtingen' },
  { code: '32', tekst: 'Verhuizing naar een andere gemeente' },
  { code: '33', tekst: 'Verhuizing naar het buitenland' },
  { code: '34', tekst: 'Niet verschenen' },
  { code: '98', tekst: 'Andere reden' },
];

/** What CBS calls the start and the end of a benefit: which kinds of besluit need a code. */
export const vraagtCbsCode = (soort: string): boolean => soort === 'beeindigen' || soort === 'intrekken';

/** The day from which a besluit can be objected to is that of its bekendmaking (Awb 3:40, 6:8). */
export interface Bekendgemaakt {
  readonly op: IsoDate;
  readonly bezwaarTot: IsoDate;
}
