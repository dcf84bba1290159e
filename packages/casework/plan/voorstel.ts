import type { Leefgebiedinhoud } from './leefgebied.ts';
import type { Leefgebied } from './toestand.ts';

/** A change a talk may lead to, proposed from what was said, with why. The coach and the client choose; nothing is weighed. */
export interface Planvoorstel {
  readonly leefgebied: Leefgebied;
  /** In words: why this is proposed. */
  readonly waarom: string;
  readonly wijziging:
    | { readonly command: 'agreeAfspraak'; readonly wie: 'inwoner' | 'gemeente'; readonly wat: string }
    | { readonly command: 'setLeerdoel'; readonly doel: string; readonly hoe: string }
    | { readonly command: 'addStap'; readonly wanneer: string; readonly wat: string; readonly trede: number };
}

const TAAL = {
  taalhuis: { hoe: 'Taalhuis', wat: 'Lessen bij het Taalhuis' },
  roc: { hoe: 'ROC', wat: 'Taalles bij het ROC' },
  'taal-op-werk': { hoe: 'Op het werk', wat: 'Taal leren op het werk' },
} as const;

/** What the gemeente can do for an area that asks for attention. */
const AFSPRAAK: Readonly<Partial<Record<Leefgebied, string>>> = {
  'geld-en-schulden': 'Maakt een afspraak met de schuldhulp, als de inwoner dat wil',
  wonen: 'Zoekt uit welke hulp bij wonen er is',
  zorgtaken: 'Zoekt uit welke opvang of hulp bij de zorg er is',
};

/** @param maand the month of the talk, `2026-11`: from then a step is planned */
export function voorstellenUit(
  gebieden: readonly (Leefgebiedinhoud & { readonly leefgebied: Leefgebied })[],
  maand: string,
): Planvoorstel[] {
  return gebieden.flatMap(({ leefgebied, stand, beperking, taalmeter }): Planvoorstel[] => {
    const vraagt = stand === 'vraagt-aandacht' || stand === 'staat-in-de-weg';
    const vervolg = taalmeter?.uitkomst === 'onvoldoende' ? taalmeter.vervolg : undefined;
    if (leefgebied === 'taal' && vervolg && vervolg !== 'wil-niet') {
      const { hoe, wat } = TAAL[vervolg];
      const waarom = 'De taalmeter was onvoldoende.';
      return [
        { leefgebied, waarom, wijziging: { command: 'setLeerdoel', doel: 'Beter lezen en schrijven', hoe } },
        { leefgebied, waarom, wijziging: { command: 'addStap', wanneer: maand, wat, trede: 3 } },
      ];
    }
    if (leefgebied === 'gezondheid' && beperking?.inWerk && beperking.bron === 'inwoner')
      return [
        {
          leefgebied,
          waarom: 'De inwoner zegt dat er een beperking in werk is. Niemand keek nog wat wel kan.',
          wijziging: { command: 'agreeAfspraak', wie: 'gemeente', wat: 'Vraagt een onderzoek aan naar welk werk kan' },
        },
      ];
    const wat = AFSPRAAK[leefgebied];
    if (wat && vraagt)
      return [
        {
          leefgebied,
          waarom: stand === 'staat-in-de-weg' ? 'Dit staat werk in de weg.' : 'Dit vraagt aandacht.',
          wijziging: { command: 'agreeAfspraak', wie: 'gemeente', wat },
        },
      ];
    if (leefgebied === 'netwerk' && vraagt)
      return [
        {
          leefgebied,
          waarom: 'Er zijn weinig mensen om op terug te vallen.',
          wijziging: {
            command: 'addStap',
            wanneer: maand,
            wat: 'Kennismaken met een activiteit in de buurt',
            trede: 2,
          },
        },
      ];
    return [];
  });
}
