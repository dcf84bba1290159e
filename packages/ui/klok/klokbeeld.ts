import { addDays, daysBetween, type IsoDate } from '@meedoen/law/kernel';
import { datumKort, euro } from '../weergave/index.ts';

/** The clock of the Awb as the API gives it; the same value for everybody. */
export interface Klokgegevens {
  readonly ontvangen: IsoDate | null;
  /** Weeks the law gives. */
  readonly weken: number | null;
  readonly laatsteDag: IsoDate | null;
  readonly dagenOver: number | null;
  readonly teLaat: boolean;
  readonly stilstand: readonly { readonly vanaf: IsoDate; readonly tot: IsoDate | null; readonly reden: string }[];
  readonly verlengdTot: IsoDate | null;
  readonly voorschot: {
    readonly uiterlijk: IsoDate;
    readonly verleendOp: IsoDate | null;
    readonly betaaldOp: IsoDate | null;
    readonly wachtOp: 'rekening' | 'betaling' | null;
    readonly aangehoudenReden: string | null;
  } | null;
  readonly ingebrekestelling: IsoDate | null;
  readonly dwangsomInCenten: number;
}

/** rust: time enough; let-op: a week or less; nu: three days or less or past; stil: it does not run. */
export type Kloktoon = 'rust' | 'let-op' | 'nu' | 'stil';

/** What the drawing of a clock needs; positions are parts of the whole term, 0 to 1. */
export interface Klokbeeld {
  readonly toon: Kloktoon;
  /** The word the eye should find: `29`, `staat stil`, `te laat`. */
  readonly kern: string;
  readonly bij: string;
  readonly tot: string;
  readonly onder: string;
  readonly verstreken: number;
  readonly weken: readonly number[];
  readonly stil: readonly { readonly van: number; readonly tot: number }[];
  readonly voorschot: { readonly op: number; readonly betaald: boolean } | undefined;
  readonly dag: number;
  readonly dagen: number;
}

const binnen = (deel: number): number => Math.min(1, Math.max(0, deel));

/** @param vandaag the day the screen plays on. @returns undefined when there is no clock to draw */
export function klokbeeld(klok: Klokgegevens, vandaag: IsoDate): Klokbeeld | undefined {
  const { ontvangen, laatsteDag } = klok;
  if (!ontvangen || !laatsteDag) return undefined;
  const dagen = Math.max(1, daysBetween(ontvangen, laatsteDag));
  const plaats = (dag: IsoDate) => binnen(daysBetween(ontvangen, dag) / dagen);
  const lopendeStilstand = klok.stilstand.find((stil) => stil.vanaf <= vandaag && (!stil.tot || stil.tot > vandaag));
  const over = klok.dagenOver ?? daysBetween(vandaag, laatsteDag);
  const toon = lopendeStilstand ? 'stil' : over <= 3 || klok.teLaat ? 'nu' : over <= 7 ? 'let-op' : 'rust';
  return {
    toon,
    ...woorden(klok, over, lopendeStilstand !== undefined, laatsteDag),
    onder: onder(klok, vandaag),
    verstreken: plaats(vandaag),
    weken: Array.from({ length: Math.floor((dagen - 1) / 7) }, (_, i) => ((i + 1) * 7) / dagen),
    stil: klok.stilstand.map((stil) => ({ van: plaats(stil.vanaf), tot: plaats(stil.tot ?? addDays(vandaag, 1)) })),
    voorschot: klok.voorschot
      ? {
          op: plaats(klok.voorschot.betaaldOp ?? klok.voorschot.verleendOp ?? klok.voorschot.uiterlijk),
          betaald: klok.voorschot.betaaldOp !== null,
        }
      : undefined,
    dag: daysBetween(ontvangen, vandaag),
    dagen,
  };
}

function woorden(klok: Klokgegevens, over: number, stil: boolean, laatsteDag: IsoDate) {
  if (stil) return { kern: 'staat stil', bij: '', tot: `${over} ${over === 1 ? 'dag' : 'dagen'} over` };
  if (klok.teLaat) return { kern: 'te laat', bij: '', tot: `was ${datumKort(laatsteDag)}` };
  return { kern: String(over), bij: over === 1 ? 'dag' : 'dagen', tot: `tot ${datumKort(laatsteDag)}` };
}

function onder(klok: Klokgegevens, vandaag: IsoDate): string {
  const delen: string[] = [
    klok.verlengdTot ? `verlengd tot ${datumKort(klok.verlengdTot, vandaag)}` : `${klok.weken} weken`,
  ];
  const stil = klok.stilstand.reduce((som, s) => som + daysBetween(s.vanaf, s.tot ?? vandaag), 0);
  const lopend = klok.stilstand.find((s) => s.vanaf <= vandaag && (!s.tot || s.tot > vandaag));
  if (lopend) delen.splice(0, 1, lopend.tot ? `${lopend.reden}, tot ${datumKort(lopend.tot, vandaag)}` : lopend.reden);
  else if (stil > 0) delen.push(`stond ${stil} ${stil === 1 ? 'dag' : 'dagen'} stil`);
  if (klok.dwangsomInCenten > 0) delen.push(`dwangsom ${euro(klok.dwangsomInCenten)}`);
  else if (klok.ingebrekestelling) delen.push(`in gebreke gesteld ${datumKort(klok.ingebrekestelling, vandaag)}`);
  const { voorschot } = klok;
  if (voorschot?.aangehoudenReden) delen.push('voorschot aangehouden');
  else if (voorschot?.wachtOp === 'rekening') delen.push('voorschot verleend, rekening wordt nagekeken');
  else if (voorschot?.wachtOp === 'betaling') delen.push('voorschot verleend, wordt betaald');
  else if (voorschot && !voorschot.betaaldOp)
    delen.push(`voorschot uiterlijk ${datumKort(voorschot.uiterlijk, vandaag)}`);
  else if (voorschot?.betaaldOp) delen.push(`voorschot betaald ${datumKort(voorschot.betaaldOp, vandaag)}`);
  return delen.join(', ');
}
