import type { Meedoenvorm } from '@meedoen/casework/feiten';
import type {
  Beperkingsbron,
  Leefgebied,
  Leefgebiedstand,
  Taalmeteruitkomst,
  Taalvervolg,
} from '@meedoen/casework/plan';
import type { Planbeeld } from '@meedoen/contract/plan';

export const GEBIEDSTAND: Readonly<Record<Leefgebiedstand, string>> = {
  'gaat-goed': 'gaat goed',
  'vraagt-aandacht': 'vraagt aandacht',
  'staat-in-de-weg': 'staat werk nu in de weg',
};
export const BEPERKINGSBRON: Readonly<Record<Beperkingsbron, string>> = {
  inwoner: 'de inwoner zelf',
  uwv: 'UWV',
  onderzoek: 'een onderzoek dat wij vroegen',
  doelgroepregister: 'het doelgroepregister',
};
export const TAALMETER: Readonly<Record<Taalmeteruitkomst, string>> = {
  voldoende: 'voldoende',
  onvoldoende: 'onvoldoende',
  'niet-afgenomen': 'niet gedaan',
  inburgert: 'niet nodig, de inwoner burgert in',
};
export const TAALVERVOLG: Readonly<Record<Taalvervolg, string>> = {
  taalhuis: 'Taalhuis',
  roc: 'ROC',
  'taal-op-werk': 'taal op het werk',
  'wil-niet': 'de inwoner wil dit nu niet',
};

export const MEEDOEN: Readonly<Record<Meedoenvorm, string>> = {
  'weinig-contact': 'komt weinig buiten, ziet weinig mensen',
  contacten: 'ziet mensen buiten het eigen huis',
  activiteit: 'doet mee aan een cursus, club of activiteit',
  'onbetaald-werk': 'doet onbetaald werk',
};

/** What to talk about, as the client reads it when the screen is turned round. */
export const VRAAG: Readonly<Record<Leefgebied, string>> = {
  werk: 'Wat voor werk deed u, en wat kunt u?',
  leren: 'Wat hebt u geleerd, en wat wilt u leren?',
  gezondheid: 'Is er iets waardoor u niet alle werk kunt doen? Wat het is, hoeft u niet te zeggen.',
  'geld-en-schulden': 'Komt u rond? Hebt u rust over geld?',
  wonen: 'Woont u goed, en kunt u daar blijven?',
  zorgtaken: 'Voor wie zorgt u, en wanneer?',
  taal: 'Hoe gaat lezen, schrijven en praten in het Nederlands?',
  netwerk: 'Wie helpt u, en wie ziet u vaak?',
  wensen: 'Wat wilt u zelf, en wat doet u al?',
};

/** What was chosen in an area, as a sentence; empty when nothing was. */
export function gebiedInWoorden({
  stand,
  meedoen,
  beperking,
  taalmeter,
}: Pick<Planbeeld['diagnose'][number], 'stand' | 'meedoen' | 'beperking' | 'taalmeter'>): string {
  return [
    stand ? `${GEBIEDSTAND[stand]}.` : '',
    meedoen ? `${MEEDOEN[meedoen]}.` : '',
    beperking
      ? `${beperking.inWerk ? 'Er is een beperking in werk' : 'Geen beperking in werk'}, volgens ${BEPERKINGSBRON[beperking.bron]}.`
      : '',
    taalmeter
      ? `Taalmeter: ${TAALMETER[taalmeter.uitkomst]}${taalmeter.vervolg ? `, daarna ${TAALVERVOLG[taalmeter.vervolg]}` : ''}.`
      : '',
  ]
    .filter(Boolean)
    .map((zin) => zin.charAt(0).toUpperCase() + zin.slice(1))
    .join(' ');
}
