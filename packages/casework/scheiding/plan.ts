import { addMonths, covers, type IsoDate } from '@meedoen/law/kernel';
import { type Feit, type Feitwaarde, sleutelVan, tijdlijnUit, vanSoort } from '../feiten/index.ts';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import { huishoudenSamen, type Onderdak, samenwoning } from './samen.ts';

/** Of two who part: who the right goes on with, and the other. */
export const WIE = ['persoon', 'ander'] as const;
export type Wie = (typeof WIE)[number];

export interface Kindkeuze {
  readonly kind: string;
  /** `allebei`: the child lives with both by turns; `geen`: with neither, or neither cares for it in full. */
  readonly bij: Wie | 'allebei' | 'geen';
}

/** Where somebody goes to live; null: not known yet, and then no post goes to the home they left. */
export type NieuwAdres = Feitwaarde<'adres'> | null;

/** What is said about a couple that parts. */
export interface Scheidingsopgave {
  /** First day apart. */
  readonly op: IsoDate;
  /** Oordeel of art. 3 lid 2 b: married, and apart for good. Plays no part for who is not married. */
  readonly duurzaam: boolean;
  readonly blijft: Wie | 'samen' | 'geen';
  readonly kinderen: readonly Kindkeuze[];
  /** Of who leaves the home. */
  readonly adressen: { readonly [W in Wie]?: NieuwAdres | undefined };
  /** What is asked of two who stay in one home. */
  readonly onderdak?: Onderdak | undefined;
}

/** What the plan is made in. */
export interface Scheidingscontext {
  readonly persoon: string;
  readonly ander: string;
  /** Facts of both as known now. */
  readonly feiten: readonly Feit[];
  /** First day of the right. */
  readonly ingangsdatum: IsoDate;
  readonly aanvraag: IsoDate | undefined;
  readonly vandaag: IsoDate;
}

/** A fact as staff will record it, from the first day apart. */
export interface Scheidingsfeit {
  readonly soort: 'partnerschap' | 'ouderschap' | 'medebewoning' | 'samenwoning' | 'adres';
  readonly waarde: object;
}

export interface Scheidingsplan {
  readonly feiten: { readonly [W in Wie]: readonly Scheidingsfeit[] };
  /** Who leaves the home. */
  readonly vertrekt: readonly Wie[];
  /** Of whom nobody knows where they go to live. */
  readonly zonderAdres: readonly Wie[];
}

const MAANDEN_VOORUIT = 12;
const nee = (code: string, tekst: string, artikel?: string, cijfers?: Weigering['cijfers']) =>
  geweigerd({ code, tekst, artikel, cijfers });

/** The facts that hold of somebody on a day, of a kind that may hold more than once. */
function geldend<S extends 'ouderschap' | 'medebewoning'>(feiten: readonly Feit[], wie: string, soort: S, op: IsoDate) {
  const eigen = vanSoort(
    feiten.filter(({ persoon }) => persoon === wie),
    soort,
  );
  const bij = Map.groupBy(eigen, (feit) => sleutelVan(feit as Feit));
  return [...bij].flatMap(([id, rij]) => {
    const stuk = tijdlijnUit(rij).find((each) => covers(each, op));
    return stuk ? [{ id, waarde: stuk.feit.waarde as Feitwaarde<S> }] : [];
  });
}

/** The couple as it is recorded on the first day apart: the last word before this plan. */
function partnerschapOp({ feiten, persoon, ander }: Scheidingscontext, op: IsoDate) {
  for (const [wie, met] of [
    [persoon, ander],
    [ander, persoon],
  ]) {
    const eigen = vanSoort(
      feiten.filter((feit) => feit.persoon === wie),
      'partnerschap',
    );
    const waarde = tijdlijnUit(eigen).find((each) => covers(each, op))?.feit.waarde;
    if (waarde?.partner && waarde.partner === met) return waarde;
  }
  return undefined;
}

/** Children that live with this couple on a day, grown up or not. */
export function kinderenVanPaar({ feiten, persoon, ander }: Scheidingscontext, op: IsoDate): string[] {
  const alle = [persoon, ander].flatMap((wie) => geldend(feiten, wie, 'ouderschap', op));
  return [...new Set(alle.filter(({ waarde }) => waarde.inwonend).map(({ id }) => id))].sort();
}

/**
 * What becomes known of two who part: facts from the first day apart on, from which the law computes each month anew.
 * @returns the plan, or why it cannot be made: the law sees one household still, or what is said is not enough
 */
export function planScheiding(opgave: Scheidingsopgave, context: Scheidingscontext): Uitslag<Scheidingsplan> {
  const samen = partnerschapOp(context, opgave.op);
  const bezwaar = dagbezwaar(opgave.op, context) ?? kinderbezwaar(opgave, context);
  if (bezwaar) return geweigerd(bezwaar);
  if (!samen)
    return nee('geen-paar', `Op ${datum(opgave.op)} staan zij niet als paar in het dossier. Kijk de feiten na.`);
  if (samen.vorm !== 'gezamenlijke-huishouding' && !opgave.duurzaam)
    return nee(
      'niet-duurzaam',
      'Wie getrouwd is en niet blijvend uit elkaar gaat, is voor de bijstand nog een paar.',
      'Pw art. 3 lid 2 b',
    );
  if (opgave.blijft === 'samen') {
    const huishouden = huishoudenSamen(opgave.onderdak ?? {}, samen.vorm, opgave.op, context.aanvraag);
    if (huishouden.weigering) return geweigerd(huishouden.weigering);
  }
  const vertrekt = WIE.filter((wie) => opgave.blijft !== 'samen' && opgave.blijft !== wie);
  for (const wie of WIE)
    if (!vertrekt.includes(wie) && opgave.adressen[wie] !== undefined)
      return nee(
        'adres-van-blijver',
        'Wie in de woning blijft, houdt het adres. Vul alleen in waar de ander gaat wonen.',
      );
  const zonderAdres = vertrekt.filter((wie) => !opgave.adressen[wie]);
  const van = (wie: Wie) => feitenVoor(wie, opgave, context, samen.vorm, vertrekt);
  return gelukt({ feiten: { persoon: van('persoon'), ander: van('ander') }, vertrekt, zonderAdres });
}

function dagbezwaar(op: IsoDate, { ingangsdatum, vandaag }: Scheidingscontext): Weigering | undefined {
  const laatste = addMonths(vandaag, MAANDEN_VOORUIT);
  if (op > laatste)
    return { code: 'te-ver-vooruit', tekst: 'Deze dag ligt meer dan een jaar vooruit.', cijfers: { laatste } };
  if (op >= ingangsdatum) return undefined;
  return {
    code: 'voor-ingangsdatum',
    tekst: `De uitkering begon op ${datum(ingangsdatum)}. Waren zij toen al uit elkaar? Dan moet de toekenning opnieuw worden bekeken.`,
    cijfers: { ingangsdatum },
  };
}

function kinderbezwaar({ op, kinderen }: Scheidingsopgave, context: Scheidingscontext): Weigering | undefined {
  const bekend = kinderenVanPaar(context, op);
  if (kinderen.some(({ bij }) => bij === 'allebei'))
    return {
      code: 'co-ouderschap',
      tekst:
        'De wet in dit systeem kent geen kind dat bij twee ouders hoort. Beoordeel wie de volledige zorg heeft en wie kinderbijslag krijgt, en kies die ouder. Heeft niemand de volledige zorg? Kies dan "bij geen van beiden".',
      artikel: 'Pw art. 4 lid 1 b en e',
    };
  if (kinderen.some(({ kind }) => !bekend.includes(kind)))
    return { code: 'kind-onbekend', tekst: 'Dit kind woont op deze dag niet bij dit paar. Haal de pagina opnieuw op.' };
  const open = bekend.filter((id) => !kinderen.some(({ kind }) => kind === id)).length;
  return open === 0
    ? undefined
    : { code: 'kind-ontbreekt', tekst: 'Kies voor elk kind bij wie het gaat wonen.', cijfers: { open } };
}

function feitenVoor(
  wie: Wie,
  { op, kinderen, blijft, adressen, onderdak }: Scheidingsopgave,
  context: Scheidingscontext,
  vorm: Feitwaarde<'partnerschap'>['vorm'],
  vertrekt: readonly Wie[],
): Scheidingsfeit[] {
  const { feiten } = context;
  const [ik, jij] = wie === 'persoon' ? [context.persoon, context.ander] : [context.ander, context.persoon];
  const eigenKinderen = geldend(feiten, ik, 'ouderschap', op);
  const vanJou = geldend(feiten, jij, 'ouderschap', op);
  const ouderschap = kinderen.flatMap(({ kind, bij }): Scheidingsfeit[] => {
    const was = eigenKinderen.find(({ id }) => id === kind)?.waarde ?? vanJou.find(({ id }) => id === kind)?.waarde;
    const inwonend = bij === wie;
    if (!inwonend && !eigenKinderen.some(({ id, waarde }) => id === kind && waarde.inwonend)) return [];
    const geboortedatum = was?.geboortedatum ? { geboortedatum: was.geboortedatum } : {};
    return [{ soort: 'ouderschap', waarde: { kind, inwonend, ...geboortedatum } }];
  });
  const thuis = (id: string) => geldend(feiten, id, 'medebewoning', op).filter(({ waarde }) => waarde.hoofdverblijf);
  const mijn = thuis(ik);
  const medebewoning = (medebewoner: object, hoofdverblijf: boolean): Scheidingsfeit => ({
    soort: 'medebewoning',
    waarde: { ...medebewoner, hoofdverblijf },
  });
  const huisgenoten = vertrekt.includes(wie)
    ? mijn.map(({ waarde }) => medebewoning(waarde, false))
    : thuis(jij)
        .filter(({ id }) => id !== ik && !mijn.some((each) => each.id === id))
        .map(({ waarde }) => medebewoning(waarde, true));
  const samen: Scheidingsfeit[] =
    blijft === 'samen'
      ? [
          { soort: 'medebewoning', waarde: { medebewoner: jij, hoofdverblijf: true } },
          { soort: 'samenwoning', waarde: { medebewoner: jij, ...samenwoning(onderdak ?? {}, vorm, op) } },
        ]
      : [];
  const adres: Scheidingsfeit[] = vertrekt.includes(wie)
    ? [{ soort: 'adres', waarde: adressen[wie] ?? { land: 'NL', soort: 'woonadres', geheim: false } }]
    : [];
  return [{ soort: 'partnerschap', waarde: { partner: null } }, ...ouderschap, ...huisgenoten, ...samen, ...adres];
}
