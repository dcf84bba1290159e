import { definitieVan, isFeitsoort } from '@meedoen/casework/feiten';
import type { FeitWeergave } from '@meedoen/contract/feit';

/** One line of the table of facts: what was told and what was checked about the same thing over the same days. */
export interface Feitrij {
  readonly sleutel: string;
  readonly label: string;
  readonly opgegeven: FeitWeergave | undefined;
  readonly gecontroleerd: FeitWeergave | undefined;
  readonly stand: 'opgegeven' | 'gelijk' | 'gecontroleerd' | 'vastgesteld';
}

export interface Feitgroep {
  readonly naam: string;
  readonly rijen: readonly Feitrij[];
}

const GROEPEN: readonly (readonly [string, readonly string[]])[] = [
  ['Inkomen', ['inkomen', 'ontvangst', 'vrijlating', 'vrijlating-eerder', 'meer-uren-niet-mogelijk']],
  [
    'Huishouden en wonen',
    [
      'adres',
      'woonsituatie',
      'partnerschap',
      'ouderschap',
      'medebewoning',
      'detentie',
      'verblijf-buitenland',
      'samenwoning',
      'woonsituatie-bewijs',
      'woonkosten',
      'mantelzorg-elders',
      'steun-ouders',
      'aanvulling-jongere',
      'uitsluitingsgrond',
    ],
  ],
  [
    'Bezit, schuld en rekening',
    [
      'spaargeld',
      'bankstand',
      'bezit',
      'schuld',
      'woning',
      'tegeldemaking',
      'vermogen-bij-aanvang',
      'leengrond',
      'rekening',
      'beslag',
    ],
  ],
  [
    'Werk en gezondheid',
    [
      'arbeidsverplichting',
      'verlaging',
      'medisch-urenbeperkt',
      'doelgroep-lks',
      'plaatsing',
      'studiefinanciering',
      'praktijkonderwijs',
      'meedoen',
      'schoolverlater',
    ],
  ],
];
const groepVan = (soort: string): string => GROEPEN.find(([, soorten]) => soorten.includes(soort))?.[0] ?? 'Persoon';

/**
 * Facts as rows: declared and checked with the same value over the same days stand on one row and are equal.
 * @param verschillen ids of facts that stand in a difference and are drawn apart
 */
export function feitgroepen(feiten: readonly FeitWeergave[], verschillen: ReadonlySet<string>): Feitgroep[] {
  const rijen = new Map<string, Feitrij & { readonly soort: string; readonly vanaf: string }>();
  for (const feit of feiten) {
    if (verschillen.has(feit.id)) continue;
    const sleutel = [feit.persoon, feit.soort, feit.weergave, feit.geldig.vanaf, feit.geldig.tot].join('|');
    const oud = rijen.get(sleutel);
    const opgegeven = feit.stand === 'opgegeven' ? feit : oud?.opgegeven;
    const gecontroleerd = feit.stand === 'opgegeven' ? oud?.gecontroleerd : feit;
    const stand =
      feit.stand === 'vastgesteld' || oud?.stand === 'vastgesteld'
        ? 'vastgesteld'
        : opgegeven && gecontroleerd
          ? 'gelijk'
          : opgegeven
            ? 'opgegeven'
            : 'gecontroleerd';
    const label = feit.label || (isFeitsoort(feit.soort) ? definitieVan(feit.soort).label.nl : feit.soort);
    rijen.set(sleutel, {
      sleutel,
      label,
      opgegeven,
      gecontroleerd,
      stand,
      soort: feit.soort,
      vanaf: feit.geldig.vanaf ?? '',
    });
  }
  const namen = [...GROEPEN.map(([naam]) => naam), 'Persoon'];
  return namen
    .map((naam) => ({
      naam,
      rijen: [...rijen.values()]
        .filter((rij) => groepVan(rij.soort) === naam)
        .sort((a, b) => a.soort.localeCompare(b.soort) || b.vanaf.localeCompare(a.vanaf)),
    }))
    .filter((groep) => groep.rijen.length > 0);
}

const REGISTERS: Readonly<Record<string, string>> = {
  brp: 'BRP',
  uwv: 'UWV',
  duo: 'DUO',
  ind: 'IND',
  inlichtingenbureau: 'Inlichtingenbureau',
  belastingdienst: 'Belastingdienst',
  bank: 'bank',
  werkgever: 'werkgever',
};

/** Where a fact comes from, as people say it: a register by its name, else the person who said or found it. */
export function bronnaam({ bron, auteur }: Pick<FeitWeergave, 'bron' | 'auteur'>): string {
  return REGISTERS[bron] ?? (auteur || bron);
}
