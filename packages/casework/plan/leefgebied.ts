import type { IsoDate } from '@meedoen/law/kernel';
import type { Meedoenvorm } from '../feiten/index.ts';
import { leeg, nee, type Weigering } from '../weigering/index.ts';
import type { Leefgebied } from './toestand.ts';

/** How an area of life is for somebody, seen together. Nothing is scored. */
export const LEEFGEBIEDSTANDEN = ['gaat-goed', 'vraagt-aandacht', 'staat-in-de-weg'] as const;
export type Leefgebiedstand = (typeof LEEFGEBIEDSTANDEN)[number];

/** Who says that there is a limitation in work. What it is, is not asked and not kept. */
export const BEPERKINGSBRONNEN = ['inwoner', 'uwv', 'onderzoek', 'doelgroepregister'] as const;
export type Beperkingsbron = (typeof BEPERKINGSBRONNEN)[number];

/** The taalmeter is not for who must do civic integration: they are tested there. */
export const TAALMETERUITKOMSTEN = ['voldoende', 'onvoldoende', 'niet-afgenomen', 'inburgert'] as const;
export type Taalmeteruitkomst = (typeof TAALMETERUITKOMSTEN)[number];
export const TAALVERVOLGEN = ['taalhuis', 'roc', 'taal-op-werk', 'wil-niet'] as const;
export type Taalvervolg = (typeof TAALVERVOLGEN)[number];

/** What was said of one area of life. */
export interface Leefgebiedinhoud {
  /** What both see. */
  readonly tekst: string;
  /** The own words of the client. */
  readonly woorden?: string | undefined;
  readonly stand?: Leefgebiedstand | undefined;
  /** Of health only this: whether it limits work, and who says so (AVG art. 9; UAVG art. 30 lid 1). */
  readonly beperking?: { readonly inWerk: boolean; readonly bron: Beperkingsbron } | undefined;
  readonly taalmeter?: { readonly uitkomst: Taalmeteruitkomst; readonly vervolg?: Taalvervolg | undefined } | undefined;
  /** What somebody does already: it is a fact too, which the rungs of a ladder look at. */
  readonly meedoen?: Meedoenvorm | undefined;
}
export interface Leefgebieddeel extends Leefgebiedinhoud {
  readonly op: IsoDate;
}

/** What is wrong with an area as it is written down. */
export function weigerLeefgebied({
  leefgebied,
  tekst,
  woorden,
  stand,
  beperking,
  taalmeter,
  meedoen,
}: Leefgebiedinhoud & { readonly leefgebied: Leefgebied }): Weigering | undefined {
  if (beperking && leefgebied !== 'gezondheid')
    return nee('hoort-bij-gezondheid', 'Een beperking in werk hoort bij gezondheid.');
  if (taalmeter && leefgebied !== 'taal') return nee('hoort-bij-taal', 'De taalmeter hoort bij taal.');
  if (meedoen && leefgebied !== 'wensen')
    return nee('hoort-bij-wensen', 'Wat iemand doet, hoort bij wensen en wat al gebeurt.');
  if (taalmeter?.vervolg && taalmeter.uitkomst !== 'onvoldoende')
    return nee('geen-vervolg-nodig', 'Een vervolg hoort bij een taalmeter die onvoldoende was.');
  if (taalmeter?.uitkomst === 'onvoldoende' && !taalmeter.vervolg)
    return nee('vervolg-ontbreekt', 'De taalmeter was onvoldoende. Kies wat er volgt, ook als de inwoner niet wil.');
  // what is chosen says enough; without anything it is empty
  return woorden || stand || beperking || taalmeter || meedoen
    ? undefined
    : leeg(tekst, 'tekst-ontbreekt', 'Schrijf op wat u samen bespreekt. Alleen wat nodig is.');
}

/**
 * Why health cannot be written down as it was given at the door: medical details are not kept, in nobody's words. What was
 * recorded before this rule stands as it is.
 */
export function weigerMedisch({
  leefgebied,
  tekst,
  woorden,
  beperking,
}: Leefgebiedinhoud & { readonly leefgebied: Leefgebied }): (Weigering & { readonly veld: string }) | undefined {
  if (leefgebied !== 'gezondheid') return undefined;
  const artikel = 'AVG art. 9 lid 1';
  if (tekst.trim() !== '' || woorden)
    return {
      ...nee(
        'geen-medische-gegevens',
        'Over gezondheid schrijft u geen tekst. Kies alleen of er een beperking in werk is.',
        artikel,
      ),
      veld: tekst.trim() === '' ? 'woorden' : 'tekst',
    };
  return beperking
    ? undefined
    : {
        ...nee('beperking-ontbreekt', 'Kies of er een beperking in werk is, en wie dat zegt.', artikel),
        veld: 'beperking',
      };
}
