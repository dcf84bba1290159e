import type { Doelgroepblad, Schoolbeeld, Zorgbeeld } from '@meedoen/contract/doelgroep';

export const ZORG: Readonly<Record<Zorgbeeld['toestand'], { readonly naam: string; readonly toon: string }>> = {
  voorgesteld: { naam: 'wacht op de gemeente', toon: 'wait' },
  'bij-gemeente': { naam: 'bij de gemeente', toon: 'success' },
  'niet-overgenomen': { naam: 'niet overgenomen', toon: 'warning' },
  'terug-gemeld': { naam: 'kan weer naar werk groeien', toon: 'warning' },
  terug: { naam: 'weer terug', toon: '' },
  ingetrokken: { naam: 'ingetrokken', toon: '' },
};
export const ZORG_TE_DOEN: Readonly<Record<NonNullable<Zorgbeeld['teDoen']>['wat'], string>> = {
  'terug-gemeld': 'Neem contact op: begin opnieuw, of laat de begeleiding bij de gemeente.',
  'niet-overgenomen': 'De gemeente nam niet over. Overleg, en sluit dit voorstel.',
  'vijf-jaar-om': 'Kijk opnieuw of werk kan: de verwachting was vijf jaar.',
};

export const SCHOOL: Readonly<Record<Schoolbeeld['toestand'], { readonly naam: string; readonly toon: string }>> = {
  'in-beeld': { naam: 'in beeld', toon: 'wait' },
  overgedragen: { naam: 'overgedragen', toon: 'success' },
  gesloten: { naam: 'gesloten', toon: '' },
};
export const SCHOOL_TE_DOEN: Readonly<Record<NonNullable<Schoolbeeld['teDoen']>['wat'], string>> = {
  'gesprek-16': 'Eerste gesprek',
  'gesprek-17': 'Tweede gesprek, op 17 jaar',
  overdracht: 'Overdracht, op 18 jaar',
};
export const SCHOOLSOORT: Readonly<Record<Schoolbeeld['soort'], string>> = {
  praktijkonderwijs: 'praktijkonderwijs',
  vso: 'voortgezet speciaal onderwijs',
};
export const VERVOLG: Readonly<Record<Schoolbeeld['gesprekken'][number]['vervolg'], string>> = {
  doorleren: 'doorleren',
  werk: 'werk',
  'werk-met-steun': 'werk met steun',
  dagbesteding: 'dagbesteding',
  'nog-niet-duidelijk': 'nog niet duidelijk',
};
export const ONTVANGER: Readonly<Record<NonNullable<Schoolbeeld['overdracht']>['aan'], string>> = {
  coach: 'coach',
  uwv: 'UWV',
  vervolgopleiding: 'vervolgopleiding',
  werkgever: 'werkgever',
  zorgteam: 'zorgteam van de gemeente',
};
export const SLUITGROND: Readonly<Record<NonNullable<Schoolbeeld['slot']>['grond'], string>> = {
  'verzoek-ingetrokken': 'de school trok het verzoek in',
  'wil-niet': 'de jongere wil het niet',
  verhuisd: 'verhuisd',
  'niet-nodig': 'niet meer nodig',
};

export const AANDACHT: Readonly<Record<Doelgroepblad['aandacht'][number], string>> = {
  'onderwijs-onbekend': 'Leg vast of school of een opleiding kan.',
  'sollicitaties-gevraagd': 'Er is nog een aantal sollicitaties afgesproken. Het beleid vraagt dat niet.',
  'postadres-ontbreekt': 'Er is geen adres waar post aankomt.',
  'contact-ontbreekt': 'Er is geen telefoonnummer of e-mailadres.',
  'duaal-zonder-plan': 'Er is nog geen plan met taal en werk.',
  'duaal-zonder-taal': 'Naast het plan staat nog geen hulp bij taal.',
  'duaal-zonder-werk': 'Naast het plan staat nog geen stap naar werk.',
};
export const ONDERWIJS: Readonly<Record<NonNullable<Doelgroepblad['feiten']['onderwijs']>, string>> = {
  volgt: 'volgt een opleiding',
  'kan-volgen': 'kan een opleiding volgen',
  'kan-niet': 'een opleiding kan niet of past niet',
};
