import { parseIban } from '@meedoen/casework/identificatie';
import { antwoorden as schemas, weetNiet } from '@meedoen/contract/aanvraag';
import { firstDay, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import type { Veldfout } from '../../platform/probleem/index.ts';
import { type Opgegeven, over, vermogenVan } from './opgegeven.ts';
import type { Veld } from './vraag.ts';
import { VRAGEN } from './vragen.ts';

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

/** What to say at an answer, or a part of a row, that is missing or cannot be read. */
const BIJ_DEEL: Readonly<Record<string, string>> = {
  naam: 'Vul dit in, met hoogstens 200 tekens.',
  kenmerk: 'Vul dit in, met hoogstens 100 tekens.',
  bedrag: 'Vul een bedrag in, bijvoorbeeld 125,50.',
  nettoInCenten: 'Vul een bedrag in, bijvoorbeeld 125,50.',
  bedragInCenten: 'Vul een bedrag in, bijvoorbeeld 125,50.',
};

/** Every answer that is not what its question asks, with a sentence at the field. Empty answers wait. */
export function foutenIn(antwoorden: Antwoorden, vandaag: IsoDate): Veldfout[] {
  return Object.entries(antwoorden).flatMap(([veld, waarde]): Veldfout[] => {
    const pointer = `/antwoorden/${veld}`;
    const vraag = VRAGEN.find((each) => each.veld === veld);
    if (!vraag) return [{ pointer, code: 'onbekend-veld', detail: `De vraag "${veld}" bestaat niet.` }];
    if (isLeeg(waarde) || isWeetNiet(waarde)) return [];
    const gelezen = schemas[vraag.soort].safeParse(waarde);
    if (!gelezen.success) {
      return gelezen.error.issues.map(({ path }) => {
        const laatste = path.at(-1) ?? vraag.soort;
        return {
          pointer: [pointer, ...path.map(String)].join('/'),
          code: 'ongeldig',
          detail: BIJ_DEEL[String(laatste)] ?? 'Dit antwoord past niet bij de vraag. Kijk het na.',
        };
      });
    }
    if (vraag.soort === 'iban' && typeof waarde === 'string' && !parseIban(waarde))
      return [{ pointer, code: 'iban', detail: 'Dit rekeningnummer klopt niet. Kijk het na.' }];
    if (vraag.soort === 'personen') return huisgenootfouten(pointer, genoemdIn({ [veld]: waarde }), vandaag);
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

/** Nobody is born after today, and somebody has one partner (Pw art. 3): each fault at its own row. */
function huisgenootfouten(pointer: string, genoemden: readonly Genoemde[], vandaag: IsoDate): Veldfout[] {
  const partners = genoemden.filter(({ relatie }) => relatie === 'partner');
  return genoemden.flatMap((wie): Veldfout[] => {
    const { nummer, relatie, geboortedatum } = wie;
    if (geboortedatum && geboortedatum > vandaag)
      return [
        {
          pointer: `${pointer}/${nummer}/geboortedatum`,
          code: 'datum-onmogelijk',
          detail: 'Deze geboortedatum ligt na vandaag. Kijk naar het jaar.',
        },
      ];
    return relatie === 'partner' && wie !== partners[0]
      ? [
          {
            pointer: `${pointer}/${nummer}/relatie`,
            code: 'tweede-partner',
            detail: 'Je kunt een partner noemen. Kies voor de ander wat het is.',
          },
        ]
      : [];
  });
}

/** Whether the answers say that there is a partner; undefined when the question was not answered. */
export const partnerGenoemd = (antwoorden: Antwoorden): boolean | undefined =>
  lees(antwoorden, 'huisgenoten', 'personen')?.some(({ relatie }) => relatie === 'partner');

/** Id of the partner whom the answers name. */
export const partnerIn = (antwoorden: Antwoorden, ids: ReadonlyMap<number, string>): string | undefined => {
  const partner = genoemdIn(antwoorden).find(({ relatie }) => relatie === 'partner');
  return partner && ids.get(partner.nummer);
};

export const heeftEigenWoning = (antwoorden: Antwoorden): boolean => antwoorden.woonsituatie === 'eigen-woning';

/** Questions that were asked and answered with: I do not know. */
export const onbekendIn = (antwoorden: Antwoorden): Veld[] =>
  VRAGEN.filter(({ veld }) => isWeetNiet(antwoorden[veld])).map(({ veld }) => veld);

/**
 * What the answers say as facts, declared, from the month of the melding on.
 * @param ids id of each person named, by their number. @param tenaamstelling name on the account
 */
export function feitenUitAntwoorden(
  antwoorden: Antwoorden,
  meldingsdatum: IsoDate,
  ids: ReadonlyMap<number, string>,
  tenaamstelling: string,
): Opgegeven[] {
  const vanaf = firstDay(monthOfDate(meldingsdatum));
  const zelf = over('aanvrager', vanaf);
  return [
    ...wieEnWaar(antwoorden, vanaf),
    ...huishoudenVan(antwoorden, ids, zelf),
    ...(lees(antwoorden, 'inkomsten', 'inkomsten') ?? []).map((inkomst) => zelf('inkomen', inkomst)),
    ...vermogenVan(lees(antwoorden, 'bezit', 'bezit'), zelf),
    ...vanPartner(antwoorden, vanaf),
    ...rekeningVan(antwoorden, tenaamstelling, zelf),
  ];
}

type Zeg = ReturnType<typeof over>;

function wieEnWaar(antwoorden: Antwoorden, vanaf: IsoDate): Opgegeven[] {
  const zelf = over('aanvrager', vanaf);
  const janee = (veld: Veld) => lees(antwoorden, veld, 'ja-nee');
  const geboren = lees(antwoorden, 'geboortedatum', 'datum');
  const woonsituatie = lees(antwoorden, 'woonsituatie', 'keuze');
  const [waarde, hypotheek] = [lees(antwoorden, 'woningwaarde', 'bedrag'), lees(antwoorden, 'hypotheek', 'bedrag')];
  const eigen = heeftEigenWoning(antwoorden);
  const [nederlander, rechtmatig] = [janee('nederlander'), janee('rechtmatigVerblijf')];
  const [studiefinanciering, praktijkonderwijs] = [janee('studiefinanciering'), janee('praktijkonderwijs')];
  return [
    geboren && over('aanvrager', null)('geboortedatum', { datum: geboren }),
    woonsituatie &&
      zelf('woonsituatie', eigen ? { soort: 'zelfstandig', huisvesting: 'eigenaar' } : { soort: woonsituatie }),
    eigen && waarde !== undefined && hypotheek !== undefined
      ? zelf('woning', { kenmerk: 'eigen woning', waardeInCenten: waarde, hypotheekInCenten: hypotheek })
      : undefined,
    nederlander !== undefined && zelf('nederlander', { nederlander }),
    rechtmatig !== undefined && zelf('verblijfstitel', { rechtmatig }),
    studiefinanciering !== undefined && zelf('studiefinanciering', { studiefinanciering }),
    praktijkonderwijs !== undefined && zelf('praktijkonderwijs', { praktijkonderwijs }),
  ].filter((gezegd) => typeof gezegd === 'object');
}

function huishoudenVan(antwoorden: Antwoorden, ids: ReadonlyMap<number, string>, zelf: Zeg): Opgegeven[] {
  const gezegd = genoemdIn(antwoorden).flatMap(({ nummer, relatie, geboortedatum }) => {
    const id = ids.get(nummer);
    if (!id) return [];
    const geboortig = geboortedatum ? { geboortedatum } : {};
    if (relatie === 'partner') return [zelf('partnerschap', { partner: id, nietGeregistreerd: true })];
    if (relatie === 'kind')
      return [zelf('ouderschap', { kind: id, inwonend: true, nietGeregistreerd: true, ...geboortig })];
    const uitzondering = relatie === 'huurder' ? 'huurder' : null;
    return [zelf('medebewoning', { medebewoner: id, hoofdverblijf: true, uitzondering, ...geboortig })];
  });
  return partnerGenoemd(antwoorden) === false ? [...gezegd, zelf('partnerschap', { partner: null })] : gezegd;
}

/** Income and possessions of the partner; left out when there is none after all. */
function vanPartner(antwoorden: Antwoorden, vanaf: IsoDate): Opgegeven[] {
  if (partnerGenoemd(antwoorden) === false) return [];
  const partner = over('partner', vanaf);
  return [
    ...(lees(antwoorden, 'partnerInkomsten', 'inkomsten') ?? []).map((inkomst) => partner('inkomen', inkomst)),
    ...vermogenVan(lees(antwoorden, 'partnerBezit', 'bezit'), partner),
  ];
}

function rekeningVan(antwoorden: Antwoorden, tenaamstelling: string, zelf: Zeg): Opgegeven[] {
  const iban = lees(antwoorden, 'iban', 'iban');
  const gelezen = iban && parseIban(iban);
  return gelezen ? [zelf('rekening', { iban: gelezen, tenaamstelling })] : [];
}
