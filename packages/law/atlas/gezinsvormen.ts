import type { Cents, IsoDate } from '../kernel/index.ts';
import { addMonths } from '../kernel/index.ts';
import type { Dossier, Inkomst, Kind, Medebewoner, Partner, Persoon } from '../participatiewet/dossier.ts';

/** What is known of a household of the atlas on one day; what is walked along is filled in. */
export interface Omstandigheden {
  readonly datum: IsoDate;
  readonly kostendelers: number;
  /** Medisch urenbeperkt: onderdeel y, and art. 34a lid 1 b, hold of themselves. */
  readonly urenbeperkt?: boolean | undefined;
}

interface Vorm {
  readonly zegt: string;
  /** Who earns the wage that is walked along. */
  readonly verdient: 'a' | 'p';
  readonly leeftijd: number;
  readonly partner?: { readonly leeftijd: number; readonly recht: boolean } | undefined;
  readonly kind?: boolean | undefined;
  readonly inrichting?: boolean | undefined;
  /** In some forms housemates change nothing, or cannot be. */
  readonly kostendelers: readonly number[];
}

const ALLEEN: readonly number[] = [0];
const MET_ANDEREN: readonly number[] = [0, 1, 2, 3];

/** The family forms that the law has amounts for. Everybody is Dutch, lives here, and has no other income and no capital. */
export const gezinsvormen = {
  alleenstaande: { zegt: 'Alleenstaande van 27 jaar of ouder', verdient: 'a', leeftijd: 40, kostendelers: MET_ANDEREN },
  'alleenstaande-ouder': {
    zegt: 'Alleenstaande ouder met een kind van 6 jaar',
    verdient: 'a',
    leeftijd: 40,
    kind: true,
    kostendelers: MET_ANDEREN,
  },
  gehuwden: {
    zegt: 'Gehuwden of samenwonenden, allebei 27 jaar of ouder',
    verdient: 'a',
    leeftijd: 40,
    partner: { leeftijd: 38, recht: true },
    kostendelers: MET_ANDEREN,
  },
  'zelf-met-recht': {
    zegt: 'Gehuwden van wie een geen recht heeft; wie wel recht heeft werkt',
    verdient: 'a',
    leeftijd: 40,
    partner: { leeftijd: 38, recht: false },
    kostendelers: MET_ANDEREN,
  },
  'ander-zonder-recht': {
    zegt: 'Gehuwden van wie een geen recht heeft; wie geen recht heeft werkt',
    verdient: 'p',
    leeftijd: 40,
    partner: { leeftijd: 38, recht: false },
    kostendelers: MET_ANDEREN,
  },
  'zelf-onder-aow': {
    zegt: 'Gehuwden van wie een de AOW-leeftijd heeft, nog zonder pensioen; de jongste werkt',
    verdient: 'a',
    leeftijd: 60,
    partner: { leeftijd: 70, recht: true },
    kostendelers: MET_ANDEREN,
  },
  'ander-met-aow': {
    zegt: 'Gehuwden van wie een de AOW-leeftijd heeft, nog zonder pensioen; de oudste werkt',
    verdient: 'p',
    leeftijd: 60,
    partner: { leeftijd: 70, recht: true },
    kostendelers: ALLEEN,
  },
  'tot-27': { zegt: 'Alleenstaande van 21 tot 27 jaar', verdient: 'a', leeftijd: 24, kostendelers: MET_ANDEREN },
  'tot-21': { zegt: 'Alleenstaande van 18 tot 21 jaar', verdient: 'a', leeftijd: 19, kostendelers: ALLEEN },
  'gehuwden-tot-21': {
    zegt: 'Gehuwden of samenwonenden, allebei 18 tot 21 jaar',
    verdient: 'a',
    leeftijd: 20,
    partner: { leeftijd: 20, recht: true },
    kostendelers: ALLEEN,
  },
  'een-tot-21': {
    zegt: 'Gehuwden van wie een 18 tot 21 jaar is; de oudste werkt',
    verdient: 'a',
    leeftijd: 40,
    partner: { leeftijd: 20, recht: true },
    kostendelers: MET_ANDEREN,
  },
  inrichting: {
    zegt: 'Alleenstaande in een inrichting',
    verdient: 'a',
    leeftijd: 40,
    inrichting: true,
    kostendelers: ALLEEN,
  },
} as const satisfies Record<string, Vorm>;

export type Gezinsvorm = keyof typeof gezinsvormen;
export const GEZINSVORMEN = Object.keys(gezinsvormen) as readonly Gezinsvorm[];

/** What is walked along: the wage of who works, net cents a month, or the savings of the household, cents. */
export interface Stand {
  readonly loon?: Omit<Inkomst, 'id' | 'persoon' | 'soort'> | undefined;
  readonly spaargeld?: Cents | undefined;
}

/** Half a year after a birthday, so that no age changes near the day. */
const geboren = (datum: IsoDate, leeftijd: number) => ({ waarde: addMonths(datum, -12 * leeftijd - 6) });

function iemand(id: string, leeftijd: number, { datum, urenbeperkt }: Omstandigheden, vorm: Vorm): Persoon {
  return {
    id,
    geboortedatum: geboren(datum, leeftijd),
    nederlander: [{ waarde: true }],
    woontInNederland: [{ waarde: true }],
    gedetineerd: [{ waarde: false }],
    studiefinanciering: [{ waarde: false }],
    ...(vorm.inrichting ? { woonsituatie: [{ waarde: 'inrichting' as const }] } : {}),
    ...(urenbeperkt && vorm.verdient === id ? { medischUrenbeperkt: [{ waarde: true }] } : {}),
  };
}

/** The file of a household of a form, as the law takes it. */
export function dossierVan(naam: Gezinsvorm, om: Omstandigheden, { loon, spaargeld }: Stand): Dossier {
  const vorm: Vorm = gezinsvormen[naam];
  const { partner } = vorm;
  const ander: Partner | undefined = partner && {
    ...iemand('p', partner.leeftijd, om, vorm),
    recht: [{ waarde: partner.recht }],
  };
  const kinderen: Kind[] = vorm.kind ? [{ id: 'k', geboortedatum: geboren(om.datum, 6) }] : [];
  const medebewoners = Array.from({ length: om.kostendelers }, (_, i): Medebewoner => {
    return { id: `m${i + 1}`, geboortedatum: geboren(om.datum, 45) };
  });
  return {
    aanvrager: iemand('a', vorm.leeftijd, om, vorm),
    ...(ander ? { partner: [{ waarde: ander }] } : {}),
    kinderen,
    medebewoners,
    inkomsten: loon && loon.netto > 0 ? [{ id: 'loon', persoon: vorm.verdient, soort: 'loon', ...loon }] : [],
    ...(spaargeld === undefined ? {} : { vermogen: [{ waarde: { spaargeld, schulden: 0 } }] }),
  };
}
