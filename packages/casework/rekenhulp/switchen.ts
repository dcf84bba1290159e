import {
  ageOn,
  attempt,
  type Cents,
  dayOf,
  type IsoDate,
  lawOn,
  type Maand,
  monthOfDate,
  nextMonth,
  type Ontbrekend,
} from '@meedoen/law/kernel';
import {
  type Dossier,
  geldendOp,
  metVakantiebijslag,
  minimumuurloon,
  type Persoon,
  type Vrijlatingsoort,
} from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { loonPerMaand, metWerk, VERONDERSTELD, type Werk } from './als.ts';
import { type Jaarmoment, jaarmomenten, vrijlatingenVan } from './jaarmoment.ts';
import { jaarVanaf, type Maandbeeld, maandbeeld, type Vergelijking } from './maandbeeld.ts';

/** A destination somebody may switch to. Paid: work for a wage; unpaid: nothing about the income changes by itself. */
export const BETAALDE_BESTEMMINGEN = ['regulier-werk', 'loonkostensubsidie', 'beschut-werk'] as const;
export const ONBETAALDE_BESTEMMINGEN = ['vrijwilligerswerk', 'dagbesteding'] as const;
export type Switchbestemming = (typeof BETAALDE_BESTEMMINGEN)[number] | (typeof ONBETAALDE_BESTEMMINGEN)[number];

/** A switch that somebody considers. */
export interface Switchwens {
  readonly bestemming: Switchbestemming;
  /** Hours a week of paid work; of other things they make no difference. */
  readonly uren: number;
  /** Net cents per hour, holiday pay as `vakantietoeslag` says. Absent: only the minimum wage is known, which is gross. */
  readonly nettoPerUur?: Cents | undefined;
  readonly vakantietoeslag: Werk['vakantietoeslag'];
  /** The work somebody does now ends. Always so when the new work is paid. */
  readonly stoptWerk: boolean;
}

/** Whose household it is, and with what it is reckoned. */
export interface Switchgrond {
  readonly dossier: Dossier;
  readonly persoon: string;
  /** First day of what is considered. */
  readonly vanaf: IsoDate;
  readonly beleid: Beleid;
}

/** Why it comes out as it does, by name. */
export type Switchreden =
  /** Nothing is earned: bijstand stays as it is. */
  | { readonly soort: 'geen-loon' }
  /** A fee for expenses of voluntary work is left free up to a maximum (art. 31 lid 2 k). */
  | { readonly soort: 'vergoeding-vrij-tot-maximum'; readonly article: string }
  /** The employer gets loonkostensubsidie; the wage is the whole legal wage (art. 10d). */
  | { readonly soort: 'subsidie-naar-werkgever'; readonly article: string }
  | { readonly soort: 'vrijlating'; readonly soorten: readonly Vrijlatingsoort[]; readonly bedrag: Cents }
  | { readonly soort: 'geen-vrijlating' }
  /** The wage is less than the norm: bijstand fills it up. */
  | { readonly soort: 'aanvulling'; readonly bedrag: Cents }
  | { readonly soort: 'bijstand-stopt'; readonly reden: Maandbeeld['uitkomst']['reden'] }
  /** What happens later in the year that follows. */
  | { readonly soort: 'later'; readonly moment: Jaarmoment };

/** The income now against the income after a switch, of the first whole month and of the year that follows. */
export interface Switch {
  readonly bestemming: Switchbestemming;
  readonly uren: number;
  readonly maand: Maand;
  readonly nu: Maandbeeld;
  /** Undefined: it cannot be reckoned, and `ontbreekt` says what for. */
  readonly straks: Maandbeeld | undefined;
  readonly verschil: Cents | undefined;
  /** Gross wage per month at the minimum wage, holiday allowance in it: what an employer pays at least. */
  readonly brutoMinimum: Cents | undefined;
  /** Whether bijstand goes on; also known without the net wage, when it would go on with the whole gross wage. */
  readonly bijstand: 'loopt-door' | 'stopt' | undefined;
  readonly redenen: readonly Switchreden[];
  readonly ontbreekt: readonly Ontbrekend[];
}

const isBetaald = (bestemming: Switchbestemming): boolean => BETAALDE_BESTEMMINGEN.some((each) => each === bestemming);

const NETTO_LOON: Ontbrekend = {
  soort: 'feit',
  pad: 'loon.nettoPerUur',
  vraag:
    'Wat is het loon per uur netto? De loonheffing over loon is niet bekend; bruto is geen bedrag om mee te rekenen.',
  article: 'Pw art. 31 lid 1',
};
const DOELGROEP: Ontbrekend = {
  soort: 'feit',
  pad: 'persoon.doelgroepLoonkostensubsidie',
  vraag: 'Hoort deze persoon tot de doelgroep loonkostensubsidie?',
  article: 'Pw art. 10c',
};

/**
 * What a destination means for the income of a household, before somebody decides. Reckoned by the law on the facts of
 * the household; what cannot be reckoned is named.
 * @throws RangeError for hours or a wage below zero
 */
export function switchen(wens: Switchwens, grond: Switchgrond): Switch {
  if (!(wens.uren >= 0) || (wens.nettoPerUur !== undefined && !(wens.nettoPerUur >= 0)))
    throw new RangeError(`no hours or wage: ${wens.uren}, ${wens.nettoPerUur}`);
  const { dossier, vanaf, beleid } = grond;
  const maand = dayOf(vanaf) === 1 ? monthOfDate(vanaf) : nextMonth(monthOfDate(vanaf));
  const nu = maandbeeld(dossier, maand, beleid, false);
  const basis = { bestemming: wens.bestemming, uren: wens.uren, maand, nu };
  if (!isBetaald(wens.bestemming)) return onbetaald(basis, wens, grond);
  const perUur = minimumloonVan(grond);
  const brutoMinimum = perUur === undefined ? undefined : loonPerMaand(wens.uren, perUur);
  if (wens.nettoPerUur === undefined && wens.uren > 0)
    return {
      ...{ ...basis, straks: undefined, verschil: undefined, brutoMinimum },
      bijstand: brutoMinimum === undefined ? undefined : looptZekerDoor(wens, grond, maand, brutoMinimum),
      redenen: wens.bestemming === 'loonkostensubsidie' ? [SUBSIDIE] : [],
      ontbreekt: [NETTO_LOON],
    };
  return betaald({ ...basis, brutoMinimum }, wens, grond);
}

const SUBSIDIE: Switchreden = { soort: 'subsidie-naar-werkgever', article: 'Pw art. 10d' };

type Basis = Pick<Switch, 'bestemming' | 'uren' | 'maand' | 'nu'>;

function onbetaald(basis: Basis, { bestemming, stoptWerk }: Switchwens, grond: Switchgrond): Switch {
  const { persoon, vanaf, dossier, beleid } = grond;
  const dan = stoptWerk
    ? metWerk(dossier, { persoon, vanaf, netto: 0, vakantietoeslag: 'geen', vrijlating: 'geen' })
    : dossier;
  const straks = maandbeeld(dan, basis.maand, beleid, false);
  const vergoeding: Switchreden[] =
    bestemming === 'vrijwilligerswerk' ? [{ soort: 'vergoeding-vrij-tot-maximum', article: 'Pw art. 31 lid 2 k' }] : [];
  return {
    ...{ ...basis, straks, verschil: verschilVan(basis.nu, straks), brutoMinimum: undefined },
    bijstand: bijstandIn(straks),
    redenen: [{ soort: 'geen-loon' }, ...vergoeding],
    ontbreekt: straks.ontbreekt,
  };
}

function betaald(basis: Basis & Pick<Switch, 'brutoMinimum'>, wens: Switchwens, grond: Switchgrond): Switch {
  const { vanaf, beleid } = grond;
  const netto = loonPerMaand(wens.uren, wens.nettoPerUur ?? 0);
  const mogelijk = subsidieMogelijkheden(wens.bestemming, grond).map((subsidie) =>
    metLoon(wens, grond, netto, subsidie),
  );
  const beelden = mogelijk.map((dan) => maandbeeld(dan, basis.maand, beleid, false));
  const [straks] = beelden;
  const [dan] = mogelijk;
  // the same whether the person belongs to the target group or not: then it need not be known
  const hangtAf = new Set(beelden.map(({ samen }) => samen)).size > 1;
  if (!straks || !dan || hangtAf)
    return {
      ...{ ...basis, straks: undefined, verschil: undefined, bijstand: undefined },
      ...{ redenen: [], ontbreekt: [DOELGROEP] },
    };
  const rij = jaarVanaf(basis.maand).map((maand): Vergelijking => {
    const beeld = maandbeeld(dan, maand, beleid, false);
    return { maand, nu: beeld, dan: beeld, verschil: 0 };
  });
  return {
    ...{ ...basis, straks, verschil: verschilVan(basis.nu, straks), bijstand: bijstandIn(straks) },
    redenen: [
      ...(wens.bestemming === 'loonkostensubsidie' ? [SUBSIDIE] : []),
      ...redenenVan(straks),
      ...jaarmomenten(rij)
        .filter(({ maand }) => maand > monthOfDate(vanaf) && maand !== basis.maand)
        .map((moment): Switchreden => ({ soort: 'later', moment })),
    ],
    ontbreekt: straks.ontbreekt,
  };
}

function redenenVan(straks: Maandbeeld): Switchreden[] {
  if (straks.uitkering === undefined) return [];
  if (straks.uitkering === 0) return [{ soort: 'bijstand-stopt', reden: straks.uitkomst.reden }];
  const houden = straks.houden ?? 0;
  return [
    straks.loon > 0 && houden > 0
      ? { soort: 'vrijlating', soorten: vrijlatingenVan(straks), bedrag: houden }
      : { soort: 'geen-vrijlating' },
    { soort: 'aanvulling', bedrag: straks.uitkering },
  ];
}

/**
 * Whether the wage is one with loonkostensubsidie. At a destination of that name it is; in sheltered work the college
 * gives it when it is needed (art. 10b lid 9) to who belongs to the target group, which may be unknown.
 */
function subsidieMogelijkheden(bestemming: Switchbestemming, { dossier, persoon, vanaf }: Switchgrond): boolean[] {
  if (bestemming === 'loonkostensubsidie') return [true];
  if (bestemming === 'regulier-werk') return [false];
  const doelgroep = geldendOp(mens(dossier, persoon, vanaf)?.doelgroepLoonkostensubsidie, vanaf)?.waarde;
  return doelgroep === undefined ? [true, false] : [doelgroep];
}

/** The gross minimum wage per hour of this person, holiday allowance in it; undefined when nobody published it (WML art. 8, 15). */
function minimumloonVan({ dossier, persoon, vanaf }: Switchgrond): Cents | undefined {
  const geboren = mens(dossier, persoon, vanaf)?.geboortedatum?.waarde;
  if (geboren === undefined) return undefined;
  const law = lawOn(vanaf);
  const poging = attempt(() => metVakantiebijslag(law, minimumuurloon(law, { leeftijd: ageOn(geboren, vanaf) })).value);
  return poging.ok ? poging.value : undefined;
}

const mens = ({ aanvrager, partner }: Dossier, id: string, dag: IsoDate): Persoon | undefined =>
  aanvrager.id === id ? aanvrager : [geldendOp(partner, dag)?.waarde].find((each) => each?.id === id);

/** The household with the wage. Who works with loonkostensubsidie belongs to its target group (art. 10d lid 1). */
function metLoon(wens: Switchwens, grond: Switchgrond, netto: Cents, subsidie: boolean): Dossier {
  const { dossier, persoon, vanaf } = grond;
  const { vakantietoeslag } = wens;
  const dan = metWerk(dossier, { persoon, vanaf, netto, vakantietoeslag, vrijlating: 'wet' });
  if (!subsidie) return dan;
  const inDoelgroep = <P extends Persoon>(each: P): P =>
    each.id === persoon
      ? {
          ...each,
          doelgroepLoonkostensubsidie: [...(each.doelgroepLoonkostensubsidie ?? []), { vanaf, waarde: true }],
        }
      : each;
  return {
    ...dan,
    aanvrager: inDoelgroep(dan.aanvrager),
    ...(dan.partner ? { partner: dan.partner.map((each) => ({ ...each, waarde: inDoelgroep(each.waarde) })) } : {}),
    inkomsten: (dan.inkomsten ?? []).map((each) =>
      each.id === VERONDERSTELD.loon ? { ...each, loonkostensubsidie: true } : each,
    ),
  };
}

/** Net is never more than gross: when bijstand goes on with the whole gross wage, it goes on with the net wage. */
function looptZekerDoor(wens: Switchwens, grond: Switchgrond, maand: Maand, bruto: Cents): 'loopt-door' | undefined {
  const zeker = subsidieMogelijkheden(wens.bestemming, grond).every((subsidie) => {
    const dan = metLoon({ ...wens, vakantietoeslag: 'inbegrepen' }, grond, bruto, subsidie);
    // without exemption more of the wage counts: what holds then, holds with one as well
    const zonder = {
      ...dan,
      inkomsten: (dan.inkomsten ?? []).map((each) =>
        each.id === VERONDERSTELD.loon ? { ...each, vrijlating: 'geen' as const } : each,
      ),
    };
    return (maandbeeld(zonder, maand, grond.beleid, false).uitkering ?? 0) > 0;
  });
  return zeker ? 'loopt-door' : undefined;
}

const bijstandIn = ({ uitkering }: Maandbeeld): Switch['bijstand'] =>
  uitkering === undefined ? undefined : uitkering > 0 ? 'loopt-door' : 'stopt';

const verschilVan = (nu: Maandbeeld, straks: Maandbeeld): Cents | undefined =>
  nu.samen === undefined || straks.samen === undefined ? undefined : straks.samen - nu.samen;
