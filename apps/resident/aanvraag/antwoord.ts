import { isIban } from '@meedoen/casework/identificatie';
import { antwoorden, type Formulier, weetNiet } from '@meedoen/contract/aanvraag';
import { type Cents, type IsoDate, parseDate, parseEuro } from '@meedoen/law/kernel';
import { formulier as f } from '../teksten/formulier.ts';
import type { Tekst } from '../teksten/tekst.ts';

export type Vraag = Formulier['vragen'][number];
export type Antwoorden = Readonly<Record<string, unknown>>;
type Soort = Vraag['soort'];

export const WEET_NIET = { weetNiet: true } as const;
export const isWeetNiet = (waarde: unknown): boolean => weetNiet.safeParse(waarde).success;

/** Nothing has been answered: nothing at all, null, or blank. An empty list is an answer: "none". */
export const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');

/**
 * An amount as people type it: `1.250,50`, `1250,5`, `€ 12`. @param onderNul whether it may be below nothing, as an
 * account that is overdrawn. @returns undefined when it is none.
 */
export function leesBedrag(tekst: string, onderNul = false): Cents | undefined {
  const kaal = tekst.replace(/[€\s]/g, '');
  if (/^[-−]/.test(kaal)) {
    const bedrag = onderNul ? leesBedrag(kaal.slice(1)) : undefined;
    return bedrag === undefined ? undefined : 0 - bedrag;
  }
  // as English readers write it; one comma alone could mean either, and is asked again
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(kaal)) return parseEuro(kaal.replaceAll(',', ''));
  if (!/^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+([.,]\d{1,2})?$/.test(kaal)) return undefined;
  const duizend = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(kaal) ? kaal.replaceAll('.', '') : kaal;
  return parseEuro(duizend.replace(',', '.'));
}

/** A date from the three boxes. @returns `leeg` when all are empty */
export function leesDatum(dag: string, maand: string, jaar: string): IsoDate | 'leeg' | 'onvolledig' | 'bestaat-niet' {
  const [d, m, j] = [dag.trim(), maand.trim(), jaar.trim()];
  if (!d && !m && !j) return 'leeg';
  if (!d || !m || !/^\d{4}$/.test(j)) return 'onvolledig';
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m)) return 'bestaat-niet';
  return parseDate(`${j}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) ?? 'bestaat-niet';
}

/** The value a question shows now: what is typed here, else what the server holds. */
export function waardeVan(vraag: Vraag, concept: Antwoorden): unknown {
  return vraag.veld in concept ? concept[vraag.veld] : (vraag.antwoord ?? undefined);
}

const LEEG: Readonly<Record<Soort, Tekst<never>>> = {
  'ja-nee': f.kiesAntwoord,
  keuze: f.kiesAntwoord,
  bevestig: f.kiesAntwoord,
  datum: f.datumOnvolledig,
  bedrag: f.bedragFout,
  tekst: f.vulIn,
  iban: f.vulIn,
  personen: f.noemEen,
  inkomsten: f.noemEen,
  bezit: f.noemEen,
  document: f.stuurEen,
};

/** What is still wrong with an answer, or undefined. The server checks again and has the last word. */
export function probleemVan(vraag: Vraag, waarde: unknown): Tekst<never> | undefined {
  if (isLeeg(waarde))
    return vraag.verplicht ? (vraag.bekend && vraag.soort !== 'bevestig' ? f.kiesKlopt : LEEG[vraag.soort]) : undefined;
  if (isWeetNiet(waarde)) return undefined;
  if (vraag.soort === 'iban')
    return typeof waarde === 'string' && isIban(waarde.replace(/\s/g, '')) ? undefined : f.ibanFout;
  if (vraag.soort === 'document' && Array.isArray(waarde) && waarde.length === 0)
    return vraag.verplicht ? f.stuurEen : undefined;
  return antwoorden[vraag.soort].safeParse(waarde).success ? undefined : LEEG[vraag.soort];
}

/**
 * The answers that can be sent: whole ones, "I do not know", and emptied ones. A row somebody is still typing waits
 * here, because the server takes whole answers only.
 */
export function teVersturen(formulier: Formulier, concept: Antwoorden): Antwoorden {
  return Object.fromEntries(
    Object.entries(concept).filter(([veld, waarde]) => {
      const vraag = formulier.vragen.find((v) => v.veld === veld);
      return vraag !== undefined && probleemVan({ ...vraag, verplicht: false }, waarde) === undefined;
    }),
  );
}

/** What we know, in the shape of an answer: a fact carries more than the question asks. */
export function antwoordUitBekend(vraag: Vraag): unknown {
  const waarde = vraag.bekend?.waarde;
  if (vraag.soort !== 'inkomsten' || !Array.isArray(waarde)) return waarde;
  const velden = ['kenmerk', 'soort', 'nettoInCenten', 'periode', 'vakantietoeslag'];
  return waarde.map((een: unknown) =>
    typeof een === 'object' && een !== null
      ? Object.fromEntries(Object.entries(een).filter(([naam]) => velden.includes(naam)))
      : een,
  );
}

/** What to say at a part of a row that is missing or cannot be read. */
const BIJ_DEEL: Readonly<Record<string, Tekst<never>>> = {
  naam: f.vulIn,
  kenmerk: f.vulIn,
  geboortedatum: f.datumBestaatNiet,
  nettoInCenten: f.bedragFout,
  bedragInCenten: f.bedragFout,
};

/** What is still wrong inside the rows of a list, as `rij-deel`: `0-naam`. Empty for other kinds of answers. */
export function rijproblemen(vraag: Vraag, waarde: unknown): Readonly<Record<string, Tekst<never>>> {
  if (!Array.isArray(waarde) || vraag.soort === 'document') return {};
  const gelezen = antwoorden[vraag.soort].safeParse(waarde);
  const problemen: Record<string, Tekst<never>> = {};
  for (const { path } of gelezen.error?.issues ?? []) {
    const [rij, deel] = path;
    if (typeof rij === 'number' && typeof deel === 'string')
      problemen[`${rij}-${deel}`] ??= BIJ_DEEL[deel] ?? f.kiesAntwoord;
  }
  return problemen;
}

/** Same answer, whatever the order of its parts. */
export function gelijkAntwoord(a: unknown, b: unknown): boolean {
  if (isLeeg(a) && isLeeg(b)) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Answers given here on top of a form that somebody else changed meanwhile: which of them differ. */
export function botsingen(eerst: Formulier, nu: Formulier, concept: Antwoorden): Vraag[] {
  return nu.vragen.filter((vraag) => {
    if (!(vraag.veld in concept)) return false;
    const toen = eerst.vragen.find((v) => v.veld === vraag.veld);
    return !gelijkAntwoord(toen?.antwoord, vraag.antwoord) && !gelijkAntwoord(concept[vraag.veld], vraag.antwoord);
  });
}

/** What stays of the concept after the server saved `gestuurd`: what was changed again while it travelled. */
export function restNaBewaren(concept: Antwoorden, gestuurd: Antwoorden): Antwoorden {
  return Object.fromEntries(
    Object.entries(concept).filter(([veld, waarde]) => !(veld in gestuurd) || !gelijkAntwoord(waarde, gestuurd[veld])),
  );
}

/** Errors of the server at the fields they are about. */
export function foutenPerVeld(
  errors: readonly { readonly pointer: string; readonly detail: string }[] = [],
): Record<string, string> {
  const fouten: Record<string, string> = {};
  for (const { pointer, detail } of errors) {
    const delen = pointer.replace(/^#/, '').split('/').filter(Boolean);
    const veld = delen[0] === 'antwoorden' ? delen[1] : delen[0];
    if (veld !== undefined) fouten[veld] ??= detail;
  }
  return fouten;
}
