import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';
import type { Aanhoudingsgrond, Bekendmaking, Eindbesluit, Meldingbron, Stilstandreden } from './toestand.ts';

/** Who gave a command, when, and why. */
interface Afkomst {
  /** Id of the user, or `systeem` for what happens by itself. */
  readonly door: string;
  readonly op: Instant;
  readonly reden?: string | undefined;
}

/** Commands on an aanvraag. The list of them is the truth; the state is derived. */
export type Aanvraagopdracht = Afkomst &
  (
    | {
        readonly command: 'registerMelding';
        readonly id: string;
        readonly uitvoerder: string;
        readonly gemeente: string;
        readonly persoon: string;
        readonly datum: IsoDate;
        readonly bron: Meldingbron;
      }
    | { readonly command: 'saveConcept'; readonly antwoorden: Readonly<Record<string, unknown>> }
    | { readonly command: 'waiveZoektermijn'; readonly reden: string }
    /** `ontvangenOp`: day of receipt; earlier than today for paper entered later. */
    | { readonly command: 'submitAanvraag'; readonly ontvangenOp: IsoDate }
    | { readonly command: 'withdrawAanvraag' }
    | { readonly command: 'takeUpAanvraag'; readonly behandelaar: string }
    | {
        readonly command: 'requestGegevens';
        readonly wat: readonly string[];
        readonly uiterlijk: IsoDate;
        readonly reden: string;
      }
    | {
        readonly command: 'receiveGegevens';
        readonly wat: readonly string[];
        readonly ontvangenOp: IsoDate;
        /** Files in which it came. */
        readonly bestanden?: readonly string[] | undefined;
      }
    | { readonly command: 'extendTermijn'; readonly nieuweLaatsteDag: IsoDate; readonly reden: string }
    | {
        readonly command: 'suspendTermijn';
        readonly stilstand: Exclude<Stilstandreden, 'aanvulling-gevraagd'>;
        readonly reden: string;
        /** Last day of the delay the applicant agreed to; needed for `uitstel-overeengekomen`. */
        readonly totEnMet?: IsoDate | undefined;
      }
    | { readonly command: 'resumeTermijn' }
    | { readonly command: 'registerIngebrekestelling'; readonly ontvangenOp: IsoDate }
    | { readonly command: 'grantVoorschot'; readonly bedrag: Cents }
    | { readonly command: 'holdVoorschot'; readonly grond: Aanhoudingsgrond; readonly reden: string }
    | { readonly command: 'releaseVoorschot' }
    | {
        readonly command: 'proposeBesluit';
        readonly soort: Eindbesluit;
        readonly feitenstand: string;
        readonly reden: string;
        /** Heard before a refusal on facts that differ from what was told, or why that was not needed (Awb 4:7, 4:11-4:12). */
        readonly gehoord?:
          | { readonly op: IsoDate; readonly wijze: 'schriftelijk' | 'mondeling' }
          | { readonly uitzondering: string };
      }
    | { readonly command: 'approveBesluit' }
    | { readonly command: 'rejectVoorstel'; readonly reden: string }
    | { readonly command: 'makeBekend'; readonly datum: IsoDate; readonly kanaal: Bekendmaking['kanaal'] }
    /** The refusal was revoked on objection (Awb 7:11 lid 2): a new besluit comes in its place. */
    | { readonly command: 'reopenAanvraag'; readonly reden: string; readonly uiterlijk: IsoDate }
    | { readonly command: 'reassignAanvraag'; readonly behandelaar: string }
    | { readonly command: 'flagUrgent'; readonly reden: string }
  );

export type Aanvraagcommand = Aanvraagopdracht['command'];
export type OpdrachtVan<C extends Aanvraagcommand> = Extract<Aanvraagopdracht, { readonly command: C }>;

/** What a command needs to know besides the aanvraag itself; kept with the command, so that a state can be rebuilt. */
export interface Aanvraagcontext {
  readonly vandaag: IsoDate;
  /** Who gives the command. */
  readonly door: string;
  /** First day on which the aanvraag may be submitted, when the law has a search period for these people (art. 41 lid 4). */
  readonly zoektermijnTot?: IsoDate | undefined;
  /** Policy: the besluit needs a second person. */
  readonly vierOgen: boolean;
  /** Last day of the decision term according to the clock, once submitted. */
  readonly laatsteDag?: IsoDate | undefined;
  /** The least an advance must be by the law now (art. 52 lid 2). */
  readonly voorschotMinimaal?: Cents | undefined;
  /** Fingerprint of the facts as known now. */
  readonly feitenstand?: string | undefined;
  /** The facts behind a refusal differ from what the applicant told (Awb 4:7). */
  readonly hoorplicht?: boolean | undefined;
}
