import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import { isBsn } from '../identificatie/index.ts';
import { SIGNAALSOORTEN, type Signaalsoort } from './toestand.ts';

/** What is wrong in a file, with the line from 1 and the column by its name. */
export interface Bestandfout {
  readonly regel: number;
  readonly kolom: string;
  readonly tekst: string;
}

export interface Bestandregel {
  readonly regel: number;
  readonly bsn: string;
  readonly soort: Signaalsoort;
  readonly overDag: IsoDate;
  readonly omschrijving: string;
}

export interface Signaalbestand {
  readonly levering: string;
  readonly regels: readonly Bestandregel[];
}

/** The first line of a file, before the number of the delivery. */
const SOORT = 'meedoen-signalen';
const KOLOMMEN = ['bsn', 'soort', 'overDag', 'omschrijving'] as const;
const MEESTE_REGELS = 5000;

/**
 * Reads a file of signals (docs/signalen.md). Whole or not at all: one wrong line refuses the file, each fault with its
 * line and column. The value of a field is never repeated: it may be the number of a person.
 */
export function leesSignaalbestand(
  tekst: string,
  vandaag: IsoDate,
): { readonly bestand?: Signaalbestand; readonly fouten: readonly Bestandfout[] } {
  const regels = tekst.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (regels.at(-1)?.trim() === '') regels.pop();
  const [soort, versie, levering, ...over] = (regels[0] ?? '').split(';');
  if (
    soort !== SOORT ||
    versie !== '1' ||
    !/^[\w.:-]{1,64}$/.test(levering ?? '') ||
    isBsn(levering ?? '') ||
    over.length
  )
    return { fouten: [{ regel: 1, kolom: 'kop', tekst: `Regel 1 is ${SOORT};1; en dan het nummer van de levering.` }] };
  if (regels[1] !== KOLOMMEN.join(';'))
    return { fouten: [{ regel: 2, kolom: 'kolommen', tekst: `Regel 2 is ${KOLOMMEN.join(';')}.` }] };
  if (regels.length < 3)
    return { fouten: [{ regel: 3, kolom: 'bsn', tekst: 'Er staan geen signalen in dit bestand.' }] };
  if (regels.length - 2 > MEESTE_REGELS)
    return {
      fouten: [
        { regel: MEESTE_REGELS + 3, kolom: 'bsn', tekst: `Een bestand heeft hoogstens ${MEESTE_REGELS} signalen.` },
      ],
    };
  const fouten: Bestandfout[] = [];
  const gelezen = regels.slice(2).flatMap((rij, i) => leesRegel(rij, i + 3, vandaag, fouten) ?? []);
  return fouten.length > 0 ? { fouten } : { bestand: { levering: levering ?? '', regels: gelezen }, fouten };
}

function leesRegel(rij: string, regel: number, vandaag: IsoDate, fouten: Bestandfout[]): Bestandregel | undefined {
  const velden = rij.split(';');
  const mis = (kolom: string, tekst: string) => void fouten.push({ regel, kolom, tekst });
  if (velden.length !== KOLOMMEN.length) {
    mis('kolommen', `Deze regel heeft ${velden.length} velden in plaats van ${KOLOMMEN.length}.`);
    return undefined;
  }
  const [bsn = '', soort = '', dag = '', omschrijving = ''] = velden.map((veld) => veld.trim());
  const overDag = parseDate(dag);
  const bekend = SIGNAALSOORTEN.find((each) => each === soort);
  if (!isBsn(bsn)) mis('bsn', 'Dit is geen geldig bsn.');
  if (!bekend) mis('soort', `De soort is ${SIGNAALSOORTEN.join(', ')}.`);
  if (!overDag) mis('overDag', 'Dit is geen datum als 2026-11-24.');
  else if (overDag > vandaag) mis('overDag', 'Deze dag is nog niet geweest.');
  if (omschrijving === '' || omschrijving.length > 1000) mis('omschrijving', 'Schrijf 1 tot 1000 tekens.');
  return bekend && overDag && isBsn(bsn) ? { regel, bsn, soort: bekend, overDag, omschrijving } : undefined;
}
