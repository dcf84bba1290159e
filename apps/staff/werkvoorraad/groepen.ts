import type { Werkregel } from '@meedoen/contract/werkvoorraad';

/** How the list opens: what somebody must do first, the rest counted after it. */
export interface Werkgroep {
  readonly sleutel: 'nu' | 'week' | 'wacht' | 'loopt';
  readonly titel: string;
  readonly toelichting: string;
  readonly regels: readonly Werkregel[];
}

const staatStil = ({ klok }: Werkregel): boolean => klok?.stilstand.some((stil) => stil.tot === null) ?? false;

/** Which group a row belongs to. `nu`: three days or less, past its term, or urgent. */
export function groepVan(regel: Werkregel): Werkgroep['sleutel'] {
  if (regel.urgent) return 'nu';
  if (staatStil(regel)) return 'wacht';
  if (regel.dagenOver === null) return 'loopt';
  if (regel.dagenOver <= 3) return 'nu';
  return regel.dagenOver <= 7 ? 'week' : 'loopt';
}

const KOPPEN = [
  ['nu', 'Vandaag nodig', 'een termijn loopt af binnen drie dagen, of er is spoed'],
  ['week', 'Deze week', ''],
  ['wacht', 'Wacht op een ander', 'de klok staat stil'],
  ['loopt', 'Loopt, niets nodig', ''],
] as const;

/** The rows of a page in groups, the order within a group as the server gave it. Empty groups are left out. */
export function groepeer(regels: readonly Werkregel[]): Werkgroep[] {
  return KOPPEN.map(([sleutel, titel, toelichting]) => ({
    sleutel,
    titel,
    toelichting,
    regels: regels.filter((regel) => groepVan(regel) === sleutel),
  })).filter((groep) => groep.regels.length > 0);
}

/** Where a row leads: its case, else the file of the person. */
export function adresVan(regel: Pick<Werkregel, 'soort' | 'zaak' | 'persoon'>): string | undefined {
  if (regel.soort === 'aanvraag' && regel.zaak) return `/aanvragen/${regel.zaak}`;
  if (regel.soort === 'besluit' && regel.zaak) return `/besluiten/${regel.zaak}`;
  if (regel.soort === 'betaling' && regel.zaak) return `/betaalruns/${regel.zaak}`;
  if (regel.soort === 'post') return '/post';
  if (!regel.persoon) return undefined;
  const blad = {
    verschil: '/feiten',
    herziening: '/betalingen',
    vraag: '/contact',
    taak: '/contact',
    wijziging: '/feiten',
  } as const;
  return `/dossiers/${regel.persoon}${regel.soort in blad ? blad[regel.soort as keyof typeof blad] : ''}`;
}

export const SOORTNAAM: Readonly<Record<Werkregel['soort'], string>> = {
  aanvraag: 'Aanvragen',
  besluit: 'Besluiten',
  verschil: 'Verschillen',
  herziening: 'Herzieningen',
  betaling: 'Betalingen',
  vraag: 'Vragen',
  wijziging: 'Wijzigingen',
  post: 'Post',
  taak: 'Taken',
};
