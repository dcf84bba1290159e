import type { Feit } from '@meedoen/casework/feiten';
import { parseIban } from '@meedoen/casework/identificatie';
import { antwoorden as schemas, weetNiet } from '@meedoen/contract/aanvraag';
import { firstDay, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import type { Veldfout } from '../../platform/probleem/index.ts';
import type { FeitInvoer } from '../feit/index.ts';
import { type Veld, VRAGEN } from './vragen.ts';

export type Antwoorden = Readonly<Record<string, unknown>>;

export const isWeetNiet = (waarde: unknown): boolean => weetNiet.safeParse(waarde).success;
/** Nothing was answered; an empty list is an answer: nobody, nothing. */
export const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');

/** An answer of a kind, or undefined when there is none or it is not known. */
function lees<S extends keyof typeof schemas>(antwoorden: Antwoorden, veld: Veld, soort: S) {
  const waarde = antwoorden[veld];
  if (isLeeg(waarde) || isWeetNiet(waarde)) return undefined;
  const gelezen = schemas[soort].safeParse(waarde);
  return gelezen.success ? (gelezen.data as ReturnType<(typeof schemas)[S]['parse']>) : undefined;
}

/** Every answer that is not what its question asks, with a sentence at the field. Empty answers wait. */
export function foutenIn(antwoorden: Antwoorden): Veldfout[] {
  return Object.entries(antwoorden).flatMap(([veld, waarde]): Veldfout[] => {
    const pointer = `/antwoorden/${veld}`;
    const vraag = VRAGEN.find((each) => each.veld === veld);
    if (!vraag) return [{ pointer, code: 'onbekend-veld', detail: `De vraag "${veld}" bestaat niet.` }];
    if (isLeeg(waarde) || isWeetNiet(waarde)) return [];
    const gelezen = schemas[vraag.soort].safeParse(waarde);
    if (!gelezen.success) {
      const [eerste] = gelezen.error.issues;
      const pad = eerste ? eerste.path.map(String).join('/') : '';
      return [
        {
          pointer: pad ? `${pointer}/${pad}` : pointer,
          code: 'ongeldig',
          detail: 'Dit antwoord past niet bij de vraag. Kijk het na.',
        },
      ];
    }
    if (vraag.soort === 'iban' && typeof waarde === 'string' && !parseIban(waarde))
      return [{ pointer, code: 'iban', detail: 'Dit rekeningnummer klopt niet. Kijk het na.' }];
    return [];
  });
}

/** Somebody in the house whom the answers name; `nummer` tells them apart. */
export interface Genoemde {
  readonly nummer: number;
  readonly naam: string;
  readonly geboortedatum: IsoDate | null;
  readonly relatie: 'partner' | 'kind' | 'familie' | 'huurder' | 'anders';
}

export const genoemdIn = (antwoorden: Antwoorden): Genoemde[] =>
  (lees(antwoorden, 'huisgenoten', 'personen') ?? []).map((persoon, nummer) => ({ nummer, ...persoon }));

const verklaard = (soort: Feit['soort'], waarde: object, vanaf: IsoDate | null): FeitInvoer => ({
  soort,
  waarde,
  vanaf,
  totEnMet: null,
  bron: 'inwoner',
  gecontroleerd: false,
});

/**
 * What the answers say as facts about the applicant, declared, from the month of the melding on.
 * @param ids id of each person named, by their number. @param tenaamstelling name on the account
 */
export function feitenUitAntwoorden(
  antwoorden: Antwoorden,
  meldingsdatum: IsoDate,
  ids: ReadonlyMap<number, string>,
  tenaamstelling: string,
): FeitInvoer[] {
  const vanaf = firstDay(monthOfDate(meldingsdatum));
  const feiten: FeitInvoer[] = [];
  const voegToe = (soort: Feit['soort'], waarde: object) => void feiten.push(verklaard(soort, waarde, vanaf));

  const geboren = lees(antwoorden, 'geboortedatum', 'datum');
  if (geboren) feiten.push(verklaard('geboortedatum', { datum: geboren }, null));
  const woonsituatie = lees(antwoorden, 'woonsituatie', 'keuze');
  if (woonsituatie) voegToe('woonsituatie', { soort: woonsituatie });
  const nederlander = lees(antwoorden, 'nederlander', 'ja-nee');
  if (nederlander !== undefined) voegToe('nederlander', { nederlander });
  const rechtmatig = lees(antwoorden, 'rechtmatigVerblijf', 'ja-nee');
  if (rechtmatig !== undefined) voegToe('verblijfstitel', { rechtmatig });
  const studie = lees(antwoorden, 'studiefinanciering', 'ja-nee');
  if (studie !== undefined) voegToe('studiefinanciering', { studiefinanciering: studie });
  const school = lees(antwoorden, 'praktijkonderwijs', 'ja-nee');
  if (school !== undefined) voegToe('praktijkonderwijs', { praktijkonderwijs: school });
  for (const { nummer, relatie, geboortedatum } of genoemdIn(antwoorden)) {
    const id = ids.get(nummer);
    if (!id) continue;
    const geboortig = geboortedatum ? { geboortedatum } : {};
    if (relatie === 'partner') voegToe('partnerschap', { partner: id, nietGeregistreerd: true });
    else if (relatie === 'kind')
      voegToe('ouderschap', { kind: id, inwonend: true, nietGeregistreerd: true, ...geboortig });
    else {
      const uitzondering = relatie === 'huurder' ? 'huurder' : null;
      voegToe('medebewoning', { medebewoner: id, hoofdverblijf: true, uitzondering, ...geboortig });
    }
  }
  if (
    schemas.personen.safeParse(antwoorden.huisgenoten).success &&
    !genoemdIn(antwoorden).some((g) => g.relatie === 'partner')
  )
    voegToe('partnerschap', { partner: null });
  for (const inkomst of lees(antwoorden, 'inkomsten', 'inkomsten') ?? []) voegToe('inkomen', inkomst);
  const bezittingen = lees(antwoorden, 'bezit', 'bezit');
  for (const { kenmerk, soort, bedragInCenten } of bezittingen ?? []) {
    if (soort === 'betaalrekening') voegToe('bankstand', { kenmerk, saldoInCenten: bedragInCenten });
    else if (soort === 'spaargeld') voegToe('spaargeld', { kenmerk, bedragInCenten });
    else if (soort === 'schuld') voegToe('schuld', { kenmerk, bedragInCenten: Math.abs(bedragInCenten) });
    else voegToe('bezit', { kenmerk, soort, waardeInCenten: bedragInCenten });
  }
  // nothing at all is said too: the law wants to know that there is none
  if (bezittingen?.length === 0) voegToe('spaargeld', { kenmerk: 'geen', bedragInCenten: 0 });
  const iban = lees(antwoorden, 'iban', 'iban');
  const gelezen = iban && parseIban(iban);
  if (gelezen) voegToe('rekening', { iban: gelezen, tenaamstelling });
  return feiten;
}
