import type { GeenDwangsomGrond } from '@meedoen/law/awb';
import { addDays, type Cents, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { AFSTEMMINGSBESLUITEN } from '../afstemming/index.ts';
import { BOETEBESLUITEN } from '../boete/index.ts';
import { ONTHEFFINGSBESLUITEN } from '../ontheffing/index.ts';
import type { Weigering } from '../weigering/index.ts';
import { isEindreden } from './cbs.ts';
import { checkOmgekeerdeToets, type OmgekeerdeToets } from './omgekeerde-toets.ts';
import { OPSCHORTING_ARTIKEL, type Opschortingsgrond } from './toestand.ts';

/** Kinds of besluit on an aanvraag or a right. */
export const BESLUITSOORTEN = [
  'toekennen',
  'afwijzen',
  'buiten-behandeling-stellen',
  'voorschot-verlenen',
  'wijzigen',
  'opschorten',
  'herzien',
  'intrekken',
  'terugvorderen',
  'beeindigen',
  ...AFSTEMMINGSBESLUITEN,
  'dwangsom-vaststellen',
  'loonkostensubsidie',
  'kwijtschelden',
  'kwijtschelding-afwijzen',
  ...BOETEBESLUITEN,
  'instrument',
  ...ONTHEFFINGSBESLUITEN,
] as const;
export type Besluitsoort = (typeof BESLUITSOORTEN)[number];

/** What a besluit keeps for ever, so that it can be computed again: facts, law, policy and outcome at that moment. */
export interface Bevroren {
  /** Ids of the facts it rests on. */
  readonly feiten: readonly string[];
  readonly bekendOp: string;
  readonly wetversie: string;
  readonly beleidsversie: string;
  /** Outcome of the law with its reasons, as JSON. */
  readonly uitkomst: unknown;
}

/** A month in a besluit that changes, takes back or reclaims. */
export interface Besluitmaand {
  readonly maand: Maand;
  readonly bedrag: Cents;
  readonly oorzaak: string;
  readonly artikel: string;
}

/** A besluit as it is prepared; what is required depends on its kind (`BESLUITEISEN`). */
export interface Besluit {
  readonly id: string;
  readonly soort: Besluitsoort;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly aanvraag?: string | undefined;
  readonly recht?: string | undefined;
  /** The objection that was decided late, for a dwangsom. */
  readonly bezwaar?: string | undefined;
  readonly bevroren?: Bevroren | undefined;
  readonly motivering: string;
  readonly artikelen: readonly string[];
  /** Day of the melding an aanvraag began with. */
  readonly melding?: IsoDate | undefined;
  /** First day from which it holds. */
  readonly ingangsdatum?: IsoDate | undefined;
  /** Amount of an advance or a claim, cents. */
  readonly bedrag?: Cents | undefined;
  readonly maanden?: readonly Besluitmaand[] | undefined;
  /** Last day to put right what was left undone, for a suspension (art. 54 lid 2). */
  readonly hersteltermijn?: IsoDate | undefined;
  /** Why it is suspended; `gegevens` when nobody chose. */
  readonly opschortingsgrond?: Opschortingsgrond | undefined;
  /** Code for CBS of the reason of ending. */
  readonly cbsCode?: string | undefined;
  readonly toets?: OmgekeerdeToets | undefined;
  readonly brief?: string | undefined;
  /** Heard before, or why not (Awb 4:7, 4:8, 4:11, 4:12). */
  readonly gehoord?: { readonly op: IsoDate } | { readonly uitzondering: string } | undefined;
  /** The ground on which no dwangsom is owed (Awb 4:17). */
  readonly geenDwangsom?: GeenDwangsomGrond | undefined;
  /** Claim: whether the duty to inform was broken, and which lid of art. 58 follows. */
  readonly terugvorderingsgrond?: Terugvorderingsgrond | undefined;
}

export type Terugvorderingsgrond = '58-1' | '58-2-a' | '58-2-b' | '58-2-d' | '58-2-e' | '58-2-f';

/** Fields a kind cannot do without. */
export type Besluiteis =
  | 'aanvraag'
  | 'recht'
  | 'bevroren'
  | 'ingangsdatum'
  | 'bedrag'
  | 'maanden'
  | 'hersteltermijn'
  | 'cbsCode'
  | 'toets'
  | 'brief'
  | 'gehoord'
  | 'terugvorderingsgrond';

/** What each kind of besluit needs before anybody can sign it. */
export const BESLUITEISEN: Readonly<Record<Besluitsoort, readonly Besluiteis[]>> = {
  toekennen: ['aanvraag', 'bevroren', 'ingangsdatum', 'brief'],
  afwijzen: ['aanvraag', 'bevroren', 'toets', 'brief'],
  'buiten-behandeling-stellen': ['aanvraag', 'brief'],
  'voorschot-verlenen': ['aanvraag', 'bedrag', 'brief'],
  wijzigen: ['recht', 'bevroren', 'ingangsdatum', 'brief'],
  opschorten: ['recht', 'ingangsdatum', 'hersteltermijn', 'toets', 'brief'],
  herzien: ['recht', 'bevroren', 'maanden', 'brief'],
  intrekken: ['recht', 'ingangsdatum', 'cbsCode', 'gehoord', 'toets', 'brief'],
  terugvorderen: ['recht', 'bedrag', 'maanden', 'terugvorderingsgrond', 'gehoord', 'toets', 'brief'],
  beeindigen: ['recht', 'bevroren', 'ingangsdatum', 'cbsCode', 'toets', 'brief'],
  // what is weighed: whether it can be blamed, urgent reasons, circumstances (art. 18 lid 1, 9, 10)
  afstemmen: ['recht', 'bevroren', 'ingangsdatum', 'gehoord', 'toets', 'brief'],
  waarschuwen: ['recht', 'bevroren', 'brief'],
  'afstemming-herzien': ['recht', 'bevroren', 'ingangsdatum', 'toets', 'brief'],
  'inkeer-afwijzen': ['recht', 'bevroren', 'toets', 'brief'],
  'dwangsom-vaststellen': ['aanvraag', 'bevroren', 'brief'],
  loonkostensubsidie: ['bevroren', 'ingangsdatum', 'brief'],
  kwijtschelden: ['bevroren', 'brief'],
  'kwijtschelding-afwijzen': ['bevroren', 'brief'],
  // what is weighed: how much is to blame, urgent reasons, what somebody can pay (18a lid 7, Awb 5:46 lid 2)
  'boete-opleggen': ['bevroren', 'gehoord', 'toets', 'brief'],
  'boete-waarschuwen': ['bevroren', 'gehoord', 'brief'],
  instrument: ['bevroren', 'brief'],
  // what is weighed: urgent reasons, care, what somebody wants (art. 9 lid 2, 9a lid 3 and 5 d)
  ontheffing: ['bevroren', 'toets', 'brief'],
  'ontheffing-intrekken': ['bevroren', 'gehoord', 'toets', 'brief'],
};

const ONTBREEKT: Readonly<Record<Besluiteis, string>> = {
  aanvraag: 'Dit besluit hoort bij een aanvraag. Kies de aanvraag.',
  recht: 'Dit besluit hoort bij een uitkering. Kies de uitkering.',
  bevroren: 'Reken het voorstel eerst uit.',
  ingangsdatum: 'Vul in vanaf welke dag het besluit geldt.',
  bedrag: 'Vul het bedrag in.',
  maanden: 'Vul in om welke maanden het gaat.',
  hersteltermijn: 'Vul in tot en met welke dag de inwoner het kan herstellen.',
  cbsCode: 'Kies de reden voor het CBS.',
  toets: 'Vul de omgekeerde toets in.',
  brief: 'De brief kan nog niet worden gemaakt. Bij de brief staat wat ontbreekt.',
  gehoord: 'Vraag de inwoner eerst diens kant te vertellen, of schrijf op waarom dat niet hoeft.',
  terugvorderingsgrond: 'Kies waarom het geld terug moet.',
};

/** Why a dwangsom is fixed, when nobody wrote another reason. */
export const REDEN_DWANGSOM = 'De gemeente besliste niet op tijd.';

/** Why a subsidy is as it is, when nobody wrote another reason: the letter says the rest by itself. */
export const REDEN_SUBSIDIE = 'Dit volgt uit de loonwaarde, de uren en de wet.';

/** Longest suspension (art. 54 lid 1): eight weeks. */
const OPSCHORTING_DAGEN = 56;

/**
 * What this besluit needs: a claim on an advance belongs to an aanvraag, since there never was a right; a dwangsom to the
 * aanvraag or the objection that was late.
 */
function eisenVan({ soort, aanvraag, bezwaar }: Besluit): readonly Besluiteis[] {
  const eisen = BESLUITEISEN[soort];
  if (soort === 'terugvorderen' && aanvraag !== undefined)
    return eisen.map((eis) => (eis === 'recht' ? 'aanvraag' : eis));
  return soort === 'dwangsom-vaststellen' && bezwaar !== undefined ? eisen.filter((eis) => eis !== 'aanvraag') : eisen;
}

/** Whether somebody must weigh and write the omgekeerde toets: the law leaves room, or asks individual circumstances. */
export const isTeToetsen = (besluit: Pick<Besluit, 'soort' | 'ingangsdatum' | 'melding'>): boolean =>
  BESLUITEISEN[besluit.soort].includes('toets') || startsVoorMelding(besluit);

/** Bijstand from a day before the melding: only when individual circumstances require it (art. 44 lid 5). */
export const startsVoorMelding = ({
  soort,
  ingangsdatum,
  melding,
}: Pick<Besluit, 'soort' | 'ingangsdatum' | 'melding'>): boolean =>
  soort === 'toekennen' && ingangsdatum !== undefined && melding !== undefined && ingangsdatum < melding;

/** Everything that stands between a prepared besluit and a signature, in the order of the screen; empty when ready. */
export function checkBesluit(besluit: Besluit): readonly Weigering[] {
  const missing = eisenVan(besluit)
    .filter((eis) => eis !== 'toets' && besluit[eis] === undefined)
    .map((eis): Weigering => ({ code: `${kebab(eis)}-ontbreekt`, tekst: ONTBREEKT[eis] }));
  return [...missing, ...inhoud(besluit)];
}

const kebab = (eis: Besluiteis): string => (eis === 'cbsCode' ? 'cbs-code' : eis);

function* inhoud(besluit: Besluit): Generator<Weigering> {
  const { soort, bedrag, maanden, hersteltermijn, ingangsdatum, cbsCode, toets } = besluit;
  if (besluit.motivering.trim() === '')
    yield { code: 'motivering-ontbreekt', tekst: 'Schrijf op waarom u dit besluit.', artikel: 'Awb art. 3:46' };
  if (besluit.artikelen.length === 0)
    yield {
      code: 'artikel-ontbreekt',
      tekst: 'Noem het artikel waar het besluit op rust.',
      artikel: 'Awb art. 3:47 lid 2',
    };
  if (besluit.geenDwangsom && besluit.motivering.trim() === REDEN_DWANGSOM)
    yield {
      code: 'geen-dwangsom-zonder-reden',
      tekst: 'Schrijf op waarom wij niets hoeven te betalen. De inwoner krijgt dit te lezen.',
      artikel: 'Awb art. 3:46',
    };
  if (isTeToetsen(besluit)) {
    const checked = checkOmgekeerdeToets(toets);
    if (!checked.ok) yield checked.weigering;
  }
  if (cbsCode !== undefined && !isEindreden(cbsCode))
    yield { code: 'cbs-code-onbekend', tekst: 'Deze reden kent het CBS niet.', cijfers: { cbsCode } };
  if (bedrag !== undefined && (!Number.isSafeInteger(bedrag) || bedrag <= 0))
    yield { code: 'bedrag-onmogelijk', tekst: 'Het bedrag moet meer dan 0 euro zijn.', cijfers: { bedrag } };
  if (soort === 'terugvorderen' && bedrag !== undefined && maanden) {
    const sum = maanden.reduce((total, each) => total + each.bedrag, 0);
    if (sum !== bedrag)
      yield {
        code: 'maanden-tellen-niet-op',
        tekst: 'De bedragen per maand tellen niet op tot het totaal.',
        cijfers: { som: sum, bedrag },
      };
  }
  if (soort === 'opschorten' && hersteltermijn && ingangsdatum) {
    const grond = besluit.opschortingsgrond ?? 'gegevens';
    if (hersteltermijn <= ingangsdatum)
      yield {
        code: 'hersteltermijn-te-kort',
        tekst: 'Geef tijd om het te herstellen.',
        artikel: grond === 'gegevens' ? 'art. 54 lid 2' : OPSCHORTING_ARTIKEL[grond],
        cijfers: { hersteltermijn, ingangsdatum },
      };
    // only the suspension of the right itself has a longest time; of the payment (art. 40, 53a) the college sets it
    if (grond === 'gegevens' && hersteltermijn >= addDays(ingangsdatum, OPSCHORTING_DAGEN))
      yield {
        code: 'opschorting-te-lang',
        tekst: 'Opschorten mag ten hoogste acht weken.',
        artikel: 'art. 54 lid 1',
        cijfers: { hersteltermijn, ingangsdatum },
      };
  }
}
