import { bbzInkomenseisOudere } from '../amounts/index.ts';
import { type Cents, type Explained, type IsoDate, type Law, Ontbreekt } from '../kernel/index.ts';
import type { Geldend } from '../participatiewet/index.ts';
import { bedrag, dag } from '../participatiewet/tekst.ts';

/** The groups of art. 2 lid 1 a-d and lid 3. */
export type Zelfstandigengroep = 'gevestigd' | 'beginnend' | 'ouder' | 'beeindigend' | 'voorbereiding';

/** What the case established; a field nobody told is asked for when a group needs it. Oordelen are marked as such. */
export interface Zelfstandige {
  /** Art. 1 b: 18 until the pension age, legal requirements, urencriterium, control and risk. */
  readonly voldoetAanEisen?: Geldend<boolean> | undefined;
  /** Oordeel: expected income is enough to go on and to live from, after bijstand (art. 1 c). */
  readonly levensvatbaar?: Geldend<boolean> | undefined;
  /** Oordeel: active as zelfstandige for a reasonable time (art. 2 lid 1 a). */
  readonly redelijkeTermijn?: Geldend<boolean> | undefined;
  /** Gets a benefit because of unemployment, or the spouse does (lid 1 b). */
  readonly uitkeringWerkloosheid?: Geldend<boolean> | undefined;
  readonly geboortedatum?: Geldend<IsoDate> | undefined;
  /** In this enterprise for ten unbroken years before the aanvraag (lid 1 c). */
  readonly tienJaarUitgeoefend?: Geldend<boolean> | undefined;
  /** Oordeel: the income is lastingly too low (lid 1 c). */
  readonly duurzaamOntoereikend?: Geldend<boolean> | undefined;
  /** Oordeel: gross income expected per book year, on average (art. 25). */
  readonly verwachtBrutoInkomen?: Geldend<Cents> | undefined;
  /** Undertakes to end within twelve months (lid 1 d). */
  readonly beeindigtBinnenJaar?: Geldend<boolean> | undefined;
  /** Gets algemene bijstand, intends to begin and is not available for work meanwhile (lid 3). */
  readonly bereidtVoorMetBijstand?: Geldend<boolean> | undefined;
}

/** Art. 2 lid 1 c: born before this day; it stands in the text itself. */
const OUDER_GEBOREN_VOOR: IsoDate = '1960-01-01';

type JaNee = Exclude<keyof Zelfstandige, 'geboortedatum' | 'verwachtBrutoInkomen'>;

const VRAGEN: Record<keyof Zelfstandige, string> = {
  voldoetAanEisen: 'Voldoet de zelfstandige aan de wettelijke eisen, de uren en de zeggenschap?',
  levensvatbaar: 'Is het bedrijf levensvatbaar?',
  redelijkeTermijn: 'Is de zelfstandige al een redelijke termijn als zelfstandige werkzaam?',
  uitkeringWerkloosheid: 'Krijgt de persoon of de partner een uitkering wegens werkloosheid?',
  geboortedatum: 'Wat is de geboortedatum?',
  tienJaarUitgeoefend: 'Is het bedrijf tien jaar onafgebroken uitgeoefend?',
  duurzaamOntoereikend: 'Is het inkomen uit het bedrijf duurzaam ontoereikend?',
  verwachtBrutoInkomen: 'Welk bruto inkomen per boekjaar is gemiddeld te verwachten?',
  beeindigtBinnenJaar: 'Verplicht de zelfstandige zich binnen twaalf maanden te stoppen?',
  bereidtVoorMetBijstand: 'Krijgt de persoon bijstand en bereidt hij een bedrijf voor?',
};

/** What each group asks: the field and the answer it needs. */
const EISEN: Record<Zelfstandigengroep, readonly (readonly [JaNee, boolean])[]> = {
  gevestigd: [
    ['voldoetAanEisen', true],
    ['redelijkeTermijn', true],
    ['levensvatbaar', true],
  ],
  beginnend: [
    ['uitkeringWerkloosheid', true],
    ['levensvatbaar', true],
  ],
  ouder: [
    ['voldoetAanEisen', true],
    ['levensvatbaar', false],
    ['tienJaarUitgeoefend', true],
    ['duurzaamOntoereikend', true],
  ],
  beeindigend: [
    ['voldoetAanEisen', true],
    ['levensvatbaar', false],
    ['beeindigtBinnenJaar', true],
  ],
  voorbereiding: [['bereidtVoorMetBijstand', true]],
};

const ARTIKEL: Record<Zelfstandigengroep, string> = {
  gevestigd: 'Bbz 2004 art. 2 lid 1 a',
  beginnend: 'Bbz 2004 art. 2 lid 1 b',
  ouder: 'Bbz 2004 art. 2 lid 1 c',
  beeindigend: 'Bbz 2004 art. 2 lid 1 d',
  voorbereiding: 'Bbz 2004 art. 2 lid 3',
};

/** Whether somebody belongs to a group of art. 2, or the first reason why not. @throws Ontbreekt for a fact nobody told. */
export function hoortBijGroep(law: Law, z: Zelfstandige, groep: Zelfstandigengroep): Explained<boolean> {
  const eisen = EISEN[groep].map(([veld, nodig]) => eis(law, z, veld, nodig, ARTIKEL[groep]));
  if (groep === 'ouder') eisen.unshift(geborenVoor(law, z));
  const tekort = eisen.find((e) => !e.value);
  if (tekort) return law.because(false, ARTIKEL[groep], () => tekort.says, eisen);
  const inkomen = groep === 'ouder' ? inkomenseis(law, z) : undefined;
  const hoort = inkomen?.value ?? true;
  return law.because(
    hoort,
    ARTIKEL[groep],
    () => (hoort ? `De persoon hoort bij de groep ${groep}.` : (inkomen?.says ?? '')),
    inkomen ? [...eisen, inkomen] : eisen,
  );
}

function eis(law: Law, z: Zelfstandige, veld: JaNee, nodig: boolean, article: string): Explained<boolean> {
  const feit = bekend(z, veld, article);
  const says = () => `${VRAGEN[veld]} ${feit.waarde ? 'Ja.' : 'Nee.'}`;
  return law.because(feit.waarde === nodig, article, says, [
    law.fact(feit.waarde, `zelfstandige.${veld}`, says, feit.feit),
  ]);
}

function geborenVoor(law: Law, z: Zelfstandige): Explained<boolean> {
  const geboren = bekend(z, 'geboortedatum', ARTIKEL.ouder);
  return law.because(
    geboren.waarde < OUDER_GEBOREN_VOOR,
    ARTIKEL.ouder,
    () => `Geboren op ${dag(geboren.waarde)}; een oudere zelfstandige is geboren vóór ${dag(OUDER_GEBOREN_VOOR)}.`,
    [law.fact(geboren.waarde, 'zelfstandige.geboortedatum', () => dag(geboren.waarde), geboren.feit)],
  );
}

/** Art. 25: an older zelfstandige keeps bijstand as long as the expected gross income reaches an amount. */
function inkomenseis(law: Law, z: Zelfstandige): Explained<boolean> {
  const verwacht = bekend(z, 'verwachtBrutoInkomen', 'Bbz 2004 art. 25');
  const eisbedrag = law.read(bbzInkomenseisOudere);
  const haalt = verwacht.waarde >= eisbedrag.value;
  return law.because(
    haalt,
    'Bbz 2004 art. 25',
    () =>
      `Het verwachte inkomen van ${bedrag(verwacht.waarde)} is ${haalt ? 'ten minste' : 'lager dan'} ${bedrag(eisbedrag.value)}.`,
    [
      law.fact(verwacht.waarde, 'zelfstandige.verwachtBrutoInkomen', () => bedrag(verwacht.waarde), verwacht.feit),
      eisbedrag,
    ],
  );
}

function bekend<K extends keyof Zelfstandige>(z: Zelfstandige, veld: K, article: string): NonNullable<Zelfstandige[K]> {
  const feit = z[veld];
  if (!feit) throw new Ontbreekt({ soort: 'feit', pad: `zelfstandige.${veld}`, vraag: VRAGEN[veld], article });
  return feit;
}

/** Most months of algemene bijstand and of an extension; null: no limit in months. */
export interface Duur {
  readonly maanden: number | null;
  readonly verlenging: number | null;
}

const DUUR: Record<Zelfstandigengroep, Duur & { readonly article: string; readonly says: string }> = {
  gevestigd: {
    maanden: 12,
    verlenging: 24,
    article: 'Bbz 2004 art. 18',
    says: 'Ten hoogste 12 maanden; 24 maanden langer bij tijdelijke oorzaken van buiten.',
  },
  beginnend: {
    maanden: 36,
    verlenging: null,
    article: 'Bbz 2004 art. 23',
    says: 'Ten hoogste 36 maanden; langer om medische of sociale redenen.',
  },
  ouder: {
    maanden: null,
    verlenging: null,
    article: 'Bbz 2004 art. 25',
    says: 'Zolang het verwachte inkomen hoog genoeg blijft.',
  },
  beeindigend: {
    maanden: 12,
    verlenging: 12,
    article: 'Bbz 2004 art. 27',
    says: 'Ten hoogste 12 maanden; 12 maanden langer als stoppen meer tijd vraagt.',
  },
  voorbereiding: {
    maanden: 12,
    verlenging: 0,
    article: 'Bbz 2004 art. 2 lid 3',
    says: 'Ten hoogste 12 maanden voorbereiding.',
  },
};

/** How long algemene bijstand lasts at most (art. 2 lid 3, 18, 23, 25, 27). */
export function duurAlgemeneBijstand(law: Law, groep: Zelfstandigengroep): Explained<Duur> {
  const { maanden, verlenging, article, says } = DUUR[groep];
  return law.because<Duur>({ maanden, verlenging }, article, () => says, []);
}
