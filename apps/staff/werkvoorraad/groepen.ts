import { groepVan, type Werkgroep, type Werkregel } from '@meedoen/contract/werkvoorraad';

/** A group of the page, with how many rows of it there are over all pages. */
export interface Groepregels {
  readonly sleutel: Werkgroep;
  readonly titel: string;
  readonly toelichting: string;
  readonly aantal: number;
  readonly regels: readonly Werkregel[];
}

const KOPPEN = [
  ['nu', 'Vandaag nodig', 'een termijn loopt af binnen drie dagen, of er is spoed'],
  ['week', 'Deze week', ''],
  ['wacht', 'Wacht op een ander', 'de klok staat stil'],
  ['loopt', 'Loopt, niets nodig', ''],
] as const;

/** The rows of a page in groups, the order within a group as the server gave it. Empty groups are left out. */
export function groepeer(regels: readonly Werkregel[], perGroep: Readonly<Record<Werkgroep, number>>): Groepregels[] {
  return KOPPEN.map(([sleutel, titel, toelichting]) => {
    const eigen = regels.filter((regel) => groepVan(regel) === sleutel);
    return { sleutel, titel, toelichting, regels: eigen, aantal: Math.max(eigen.length, perGroep[sleutel]) };
  }).filter((groep) => groep.regels.length > 0);
}

/** Where a row leads: its case, else the file of the person. */
export function adresVan(regel: Pick<Werkregel, 'soort' | 'zaak' | 'persoon'>): string | undefined {
  if (regel.soort === 'aanvraag' && regel.zaak) return `/aanvragen/${regel.zaak}`;
  if ((regel.soort === 'besluit' || regel.soort === 'herziening') && regel.zaak) return `/besluiten/${regel.zaak}`;
  if (regel.soort === 'betaling' && regel.zaak) return `/betaalruns/${regel.zaak}`;
  if (regel.soort === 'taak' && regel.zaak) return `/aanvragen/${regel.zaak}`;
  if (regel.soort === 'post') return '/post';
  if (!regel.persoon) return undefined;
  const blad = {
    bezwaar: '/bezwaar',
    verschil: '/feiten',
    herziening: '/betalingen',
    vraag: '/contact',
    taak: '/contact',
    wijziging: '/feiten',
    afstemming: '/plichten',
    loonkostensubsidie: '/loonkostensubsidie',
    boete: '/boete',
    verhaal: '/verhaal',
    instrument: '/instrumenten',
    signaal: '/boete',
  } as const;
  return `/dossiers/${regel.persoon}${regel.soort in blad ? blad[regel.soort as keyof typeof blad] : ''}`;
}

export const SOORTNAAM: Readonly<Record<Werkregel['soort'], string>> = {
  aanvraag: 'Aanvragen',
  besluit: 'Besluiten',
  bezwaar: 'Bezwaren',
  verschil: 'Verschillen',
  herziening: 'Herzieningen',
  betaling: 'Betalingen',
  vraag: 'Vragen',
  wijziging: 'Wijzigingen',
  post: 'Post',
  afstemming: 'Afstemming',
  loonkostensubsidie: 'Loonkostensubsidie',
  boete: 'Boete',
  verhaal: 'Verhaal',
  instrument: 'Instrument',
  signaal: 'Signalen',
  taak: 'Taken',
};
