import {
  giftenBovenGrens,
  giftenVrij,
  leeftijdJongere,
  oudedagsvoorzieningAlleenstaande,
  oudedagsvoorzieningGehuwden,
  premieMaximum,
  premieOnder27Doelgroep,
  vrijlatingOnder27,
  vrijwilligersvergoedingJaar,
  vrijwilligersvergoedingMaand,
} from '../amounts/index.ts';
import {
  type Cents,
  type Explained,
  type Law,
  type Maand,
  monthOfDate,
  monthsBetween,
  Ontbreekt,
  type Parameter,
  yearOf,
} from '../kernel/index.ts';
import { type Beleid, keuzeOp } from '../verordening/index.ts';
import type { Inkomst, Inkomstensoort } from './dossier.ts';
import type { Gezinslid } from './gezin.ts';
import { bedragIn, type Inkomensdeel, type Post, type Voorgeschiedenis } from './inkomstposten.ts';
import { lezingKnoop } from './lezingen.ts';
import { nietMiddel } from './niet-middel.ts';
import { bedrag } from './tekst.ts';
import type { Vrijgelaten } from './vrijlating.ts';

const MET_REGEL: ReadonlySet<Inkomstensoort> = new Set([
  'verhuur',
  'oudedagsvoorziening',
  'vrijwilligersvergoeding',
  'premie',
  'gift',
  'kostenbesparing',
  'niet-middel',
]);

export const heeftEigenRegel = ({ soort }: Inkomst): boolean => MET_REGEL.has(soort);

interface Vraag {
  readonly law: Law;
  readonly beleid: Beleid;
  readonly lid: Gezinslid;
  readonly deel: Inkomensdeel;
  /** Other means of the family in earlier months of the calendar year. */
  eerder(
    soorten: readonly Inkomstensoort[],
    persoon?: string,
  ): readonly { inkomst: Inkomst; maand: Maand; bedrag: Cents }[];
}

/**
 * Art. 31 lid 2 j, k, l, m, s and the parts about other money, art. 33 lid 4 and 5, art. 18 lid 8*: what of the means of
 * the family that are no wages does not count in a month.
 * @throws Ontbreekt when an oordeel or an amount is missing that makes a difference.
 */
export function vrijgesteldeMiddelen(
  mensen: readonly { readonly lid: Gezinslid; readonly posten: readonly Post[] }[],
  deel: Inkomensdeel,
  voor: Voorgeschiedenis,
): readonly Vrijgelaten[] {
  const law = deel.deel.law;
  const vrij: Vrijgelaten[] = [];
  const giften: { lid: Gezinslid; post: Post }[] = [];
  const pensioenen: { lid: Gezinslid; post: Post }[] = [];
  for (const { lid, posten } of mensen) {
    const vraag = vraagVan(
      law,
      voor,
      lid,
      deel,
      mensen.map((m) => m.lid.persoon.id),
    );
    const perSoort = Map.groupBy(
      posten.filter((p) => heeftEigenRegel(p.inkomst)),
      (p) => p.inkomst.soort,
    );
    for (const [soort, groep] of perSoort) {
      if (soort === 'vrijwilligersvergoeding') vrij.push(...vrijwilligersvergoeding(vraag, groep));
      else if (soort === 'premie') vrij.push(...premie(vraag, groep));
      else if (soort === 'verhuur') vrij.push(...verhuur(vraag, groep));
      else if (soort === 'niet-middel') vrij.push(...groep.flatMap((p) => nietMiddel(law, lid, p)));
      else if (soort === 'oudedagsvoorziening') pensioenen.push(...groep.map((post) => ({ lid, post })));
      else giften.push(...groep.map((post) => ({ lid, post })));
    }
  }
  const eerste = mensen[0];
  if (eerste && giften.length > 0)
    vrij.push(
      ...giftenEnBijdragen(
        vraagVan(
          law,
          voor,
          eerste.lid,
          deel,
          mensen.map((m) => m.lid.persoon.id),
        ),
        giften.map((g) => g.post),
      ),
    );
  if (pensioenen.length > 0)
    vrij.push(
      ...oudedagsvoorziening(
        law,
        deel,
        pensioenen.map((p) => p.post),
      ),
    );
  return vrij.filter((v) => v.bedrag.value > 0);
}

function vraagVan(
  law: Law,
  voor: Voorgeschiedenis,
  lid: Gezinslid,
  deel: Inkomensdeel,
  gezin: readonly string[],
): Vraag {
  return {
    law,
    beleid: voor.beleid,
    lid,
    deel,
    eerder: (soorten, persoon) => {
      const maand = monthOfDate(law.date);
      const maanden = monthsBetween(`${yearOf(law.date)}-01` as Maand, maand).filter((m) => m < maand);
      return voor.inkomsten
        .filter((i) => soorten.includes(i.soort) && (persoon ? i.persoon === persoon : gezin.includes(i.persoon)))
        .filter((i) => i.vanaf !== undefined)
        .flatMap((inkomst) => maanden.map((m) => ({ inkomst, maand: m, bedrag: bedragIn(inkomst, m) })))
        .filter((each) => each.bedrag > 0);
    },
  };
}

const som = (bedragen: readonly { readonly bedrag: Cents }[]): Cents => bedragen.reduce((s, b) => s + b.bedrag, 0);
const geteld = (posten: readonly Post[]): Cents => posten.reduce((s, p) => s + p.geteld, 0);

/** The lower of an amount and a maximum. @throws Ontbreekt when the maximum is not known and could be lower */
function hoogstens(law: Law, parameter: Parameter<Cents>, gevraagd: Cents): Cents {
  const grens = law.look(parameter);
  if (grens.known) return Math.min(gevraagd, grens.value);
  if (grens.atLeast !== undefined && gevraagd <= grens.atLeast) return gevraagd;
  throw new Ontbreekt({ soort: 'bedrag', naam: parameter.naam, datum: law.date });
}

const grenzen = (law: Law, ...parameters: readonly Parameter<Cents>[]): Explained<unknown>[] =>
  law.reasons ? parameters.filter((p) => law.look(p).known).map((p) => law.read(p)) : [];

/** Art. 31 lid 5: parts c, j and k are not for people younger than 27, but for what the temporary art. 31a gave (k). */
const onder27 = (law: Law, lid: Gezinslid): boolean => lid.leeftijd.value < law.read(leeftijdJongere).value;

/** Art. 31 lid 2 k: per month and per calendar year; what is above counts (reading `vrijwilligersvergoeding-boven-maximum`). */
function vrijwilligersvergoeding({ law, lid, eerder }: Vraag, posten: readonly Post[]): Vrijgelaten[] {
  if (onder27(law, lid) && !law.read(vrijlatingOnder27).value) return [];
  const totaal = geteld(posten);
  const perMaand = hoogstens(law, vrijwilligersvergoedingMaand, totaal);
  const perEerdereMaand = Map.groupBy(eerder(['vrijwilligersvergoeding'], lid.persoon.id), (e) => e.maand);
  let gebruikt = 0;
  for (const maand of perEerdereMaand.values()) gebruikt += hoogstens(law, vrijwilligersvergoedingMaand, som(maand));
  const vrij = Math.max(0, hoogstens(law, vrijwilligersvergoedingJaar, gebruikt + perMaand) - gebruikt);
  return [
    {
      persoon: lid.persoon.id,
      soort: 'k',
      bedrag: law.because(
        vrij,
        'Pw art. 31 lid 2 k',
        () =>
          vrij === totaal
            ? `Vrijwilligersvergoeding van ${bedrag(totaal)} telt niet mee.`
            : `Van de vrijwilligersvergoeding van ${bedrag(totaal)} telt ${bedrag(vrij)} niet mee; eerder dit jaar was dat ${bedrag(gebruikt)}.`,
        [
          ...grenzen(law, vrijwilligersvergoedingMaand, vrijwilligersvergoedingJaar),
          ...(vrij < totaal && law.reasons
            ? [
                lezingKnoop(
                  law,
                  'vrijwilligersvergoeding-boven-maximum',
                  undefined,
                  'Alleen wat boven het maximum komt telt mee.',
                ),
              ]
            : []),
        ],
      ),
    },
  ];
}

/** Art. 31 lid 2 j: at most two in a calendar year, together up to the maximum, when they help towards work. */
function premie({ law, lid, eerder }: Vraag, posten: readonly Post[]): Vrijgelaten[] {
  if (onder27(law, lid)) {
    const uitgezonderd =
      lid.persoon.doelgroepLoonkostensubsidie?.waarde === true && law.read(premieOnder27Doelgroep).value;
    if (!uitgezonderd) return [];
  }
  const tellen = posten.filter((p) =>
    oordeelOver(p.inkomst, 'Draagt deze premie bij aan de weg naar werk?', 'Pw art. 31 lid 2 j'),
  );
  const eerdere = eerder(['premie'], lid.persoon.id).filter((e) => e.inkomst.oordeel === true);
  const plaats = Math.max(0, 2 - eerdere.length);
  const gevraagd = geteld(tellen.slice(0, plaats));
  const gebruikt = som(eerdere.slice(0, 2));
  const vrij = Math.max(0, hoogstens(law, premieMaximum, gebruikt + gevraagd) - gebruikt);
  return [
    {
      persoon: lid.persoon.id,
      soort: 'j',
      bedrag: law.because(
        vrij,
        'Pw art. 31 lid 2 j',
        () =>
          `Van de premie van ${bedrag(geteld(posten))} telt ${bedrag(vrij)} niet mee (ten hoogste twee premies per jaar).`,
        grenzen(law, premieMaximum),
      ),
    },
  ];
}

function oordeelOver(inkomst: Inkomst, vraag: string, article: string): boolean {
  if (inkomst.oordeel === undefined)
    throw new Ontbreekt({ soort: 'feit', pad: `inkomsten.${inkomst.id}.oordeel`, vraag, article });
  return inkomst.oordeel;
}

/** Art. 33 lid 4: counts unless the norm of art. 22a took account of the same people: then nobody pays a commercial price. */
function verhuur({ law, lid, deel }: Vraag, posten: readonly Post[]): Vrijgelaten[] {
  const betaalt = deel.deel.situatie.medebewoners.some(
    (m) => m.uitzondering?.waarde === 'huurder' || m.uitzondering?.waarde === 'kostganger',
  );
  if (deel.medebewoners.value === 0 || betaalt) return [];
  return [
    {
      persoon: lid.persoon.id,
      soort: 'niet-middel',
      bedrag: law.because(
        geteld(posten),
        'Pw art. 33 lid 4',
        () => 'De lagere kosten door wie in huis woont zitten al in de kostendelersnorm.',
        [deel.medebewoners],
      ),
    },
  ];
}

/** Art. 33 lid 5: a private pension of a family of which somebody has the AOW age, of both together. */
function oudedagsvoorziening(law: Law, deel: Inkomensdeel, posten: readonly Post[]): Vrijgelaten[] {
  const { aanvrager, partner } = deel.gezin;
  if (!aanvrager.aow.value && !partner?.aow.value) return [];
  const grens = law.read(partner ? oudedagsvoorzieningGehuwden : oudedagsvoorzieningAlleenstaande);
  const totaal = geteld(posten);
  const vrij = Math.min(totaal, grens.value);
  return [
    {
      persoon: undefined,
      soort: '33-5',
      bedrag: law.because(
        vrij,
        partner ? 'Pw art. 33 lid 5 b' : 'Pw art. 33 lid 5 a',
        () => `Van de particuliere oudedagsvoorziening van ${bedrag(totaal)} telt ${bedrag(vrij)} niet mee.`,
        [grens],
      ),
    },
  ];
}

/** The regime of gifts of a day: an open norm until 2025, since 2026 an amount per calendar year. */
const giftenEnBijdragen = (vraag: Vraag, posten: readonly Post[]): Vrijgelaten[] =>
  vraag.law.date < '2026-01-01' ? giftenOpenNorm(vraag, posten) : giftenMetBedrag(vraag, posten);

const GIFTVRAAG = 'Is deze gift verantwoord uit een oogpunt van bijstandsverlening?';

/** Art. 31 lid 2 m until 2025: what a person judged verantwoord; policy may leave out an amount per year without looking further. */
function giftenOpenNorm({ law, beleid, eerder }: Vraag, posten: readonly Post[]): Vrijgelaten[] {
  const keuze = keuzeOp(beleid, law.date, 'giftenVrijPerJaar');
  let ruimte = keuze ? Math.max(0, keuze.waarde - som(eerder(['gift']))) : 0;
  return posten.flatMap((post): Vrijgelaten[] => {
    if (post.inkomst.soort === 'kostenbesparing') return [bijdrage(law, post, post.geteld, 'Pw art. 33 lid 1')];
    const { persoon } = post.inkomst;
    const zonderOordeel = post.inkomst.oordeel === undefined ? Math.min(ruimte, post.geteld) : 0;
    ruimte -= zonderOordeel;
    const oordeel = zonderOordeel === post.geteld || oordeelOver(post.inkomst, GIFTVRAAG, 'Pw art. 31 lid 2 m');
    const vrij = oordeel ? post.geteld : zonderOordeel;
    const uses = keuze && zonderOordeel > 0 && law.reasons ? [beleidsbedrag(law, keuze)] : [];
    return [
      {
        persoon,
        soort: 'm',
        bedrag: law.because(
          vrij,
          'Pw art. 31 lid 2 m (tekst tot 2026)',
          () =>
            `Gift van ${bedrag(post.geteld)}: ${vrij === 0 ? 'niet verantwoord, telt mee' : `${bedrag(vrij)} telt niet mee`}.`,
          uses,
        ),
      },
      ...boven(law, post, post.geteld - vrij),
    ];
  });
}

const beleidsbedrag = (law: Law, { waarde, regime }: { waarde: number; regime: { naam: string; bron: string } }) =>
  law.choice(
    waarde,
    { soort: 'beleid', naam: regime.naam, bron: regime.bron },
    'Pw art. 31 lid 2 m',
    () => `Beleid: ${bedrag(waarde)} aan giften per kalenderjaar telt niet mee.`,
  );

/** Art. 31 lid 2 m and art. 18 lid 8* since 2026: gifts and contributions of the family together, per calendar year. */
function giftenMetBedrag({ law, eerder }: Vraag, posten: readonly Post[]): Vrijgelaten[] {
  let gebruikt = som(eerder(['gift', 'kostenbesparing']));
  return posten.flatMap((post): Vrijgelaten[] => {
    const eerderGebruikt = gebruikt;
    const { persoon, soort, oordeel } = post.inkomst;
    const volledig = oordeel === true && law.read(giftenBovenGrens).value;
    const grens = law.look(giftenVrij);
    const ruimte = (grens.known ? grens.value : (grens.atLeast ?? 0)) - gebruikt;
    const binnen = Math.max(0, Math.min(post.geteld, ruimte));
    if (!grens.known && binnen < post.geteld && !volledig)
      throw new Ontbreekt({ soort: 'bedrag', naam: giftenVrij.naam, datum: law.date });
    gebruikt += post.geteld;
    const rest = post.geteld - binnen;
    if (soort === 'kostenbesparing')
      return [
        bijdrage(law, post, binnen, 'Pw art. 18 lid 8*'),
        ...(rest > 0 ? [bijdrage(law, post, rest, 'Pw art. 33 lid 1')] : []),
      ];
    return [
      {
        persoon,
        soort: 'm',
        bedrag: law.because(
          binnen,
          'Pw art. 31 lid 2 m',
          () =>
            `Van de gift van ${bedrag(post.geteld)} telt ${bedrag(binnen)} niet mee; eerder dit jaar was er ${bedrag(eerderGebruikt)} aan giften en bijdragen.`,
          grenzen(law, giftenVrij),
        ),
      },
      ...(volledig && rest > 0
        ? [
            {
              persoon,
              soort: 's' as const,
              bedrag: law.because(
                rest,
                'Pw art. 31 lid 2 s',
                () => `Ook ${bedrag(rest)} boven de grens telt niet mee: dat is hier verantwoord.`,
                [],
              ),
            },
          ]
        : boven(law, post, rest)),
    ];
  });
}

/** A contribution that saves costs is income in kind: its value is what the person gave up for it, nothing (art. 33 lid 1). */
function bijdrage(law: Law, post: Post, cents: Cents, article: string): Vrijgelaten {
  return {
    persoon: post.inkomst.persoon,
    soort: article === 'Pw art. 18 lid 8*' ? 'm' : 'niet-middel',
    bedrag: law.because(
      cents,
      article,
      () =>
        article === 'Pw art. 18 lid 8*'
          ? `Een bijdrage die kosten bespaart (${bedrag(cents)}) telt niet mee.`
          : `Een bijdrage die kosten bespaart (${bedrag(cents)}) is geen inkomen. Het college kan de bijstand erop afstemmen (art. 18 lid 1).`,
      [],
    ),
  };
}

/** A single gift that is not exempt is no income but capital; what comes every month is income. */
function boven(law: Law, { inkomst }: Post, rest: Cents): Vrijgelaten[] {
  if (rest <= 0 || inkomst.telling !== 'eenmalig') return [];
  return [
    {
      persoon: inkomst.persoon,
      soort: 'vermogen',
      bedrag: law.because(
        rest,
        'Pw art. 34 lid 1 b',
        () => `${bedrag(rest)} van deze gift is geen inkomen, maar telt als vermogen.`,
        [],
      ),
    },
  ];
}
