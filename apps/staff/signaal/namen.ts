import type { SignaalWeergave } from '@meedoen/contract/signaal';

export const TOESTAND: Readonly<
  Record<SignaalWeergave['toestand'], { readonly naam: string; readonly toon: '' | 'wait' | 'safe' }>
> = {
  ontvangen: { naam: 'nog vragen', toon: 'wait' },
  gevraagd: { naam: 'inwoner kan antwoorden', toon: 'wait' },
  beantwoord: { naam: 'inwoner heeft geantwoord', toon: 'wait' },
  afgesloten: { naam: 'afgesloten', toon: 'safe' },
};
export const SOORT: Readonly<Record<SignaalWeergave['soort'], string>> = {
  inkomsten: 'Inkomsten',
  woonsituatie: 'Woonsituatie',
  vermogen: 'Geld of bezit',
};
export const BRON: Readonly<Record<SignaalWeergave['bron'], string>> = {
  medewerker: 'van een medewerker',
  inlichtingenbureau: 'uit een bestand',
  internet: 'van internet, na een toets',
};
export const UITKOMST: Readonly<Record<NonNullable<SignaalWeergave['afsluiting']>['uitkomst'], string>> = {
  verklaard: 'Duidelijk: er is niets aan de hand',
  'al-bekend': 'Dit wisten wij al',
  verandering: 'Er is iets veranderd: feit vastleggen',
  boeteonderzoek: 'Boeteonderzoek',
  'niet-van-deze-persoon': 'Gaat niet over deze inwoner',
};
export const NA_SIGNAAL = ['readSignalen', 'readTaken', 'readDossier', 'readBrieven', 'readWerkvoorraad'] as const;
