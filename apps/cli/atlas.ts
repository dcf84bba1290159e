import {
  botsingen,
  eigenRegimes,
  eindeVanBijstand,
  GEZINSVORMEN,
  type Gezinsvorm,
  gezinsvormen,
  type Kaart,
  type Kaartvraag,
  kaart,
  kostenVan,
  puntOp,
  regimes,
  type Stuk,
  uitspraken,
  vrijlatingenVan,
  vrijlatingsnamen,
} from '@meedoen/law/atlas';
import { type Cents, formatEuro, type IsoDate } from '@meedoen/law/kernel';
import type { Vrijlatingskeuze } from '@meedoen/law/participatiewet';
import type { Output } from './output.ts';

/** The last regime of which everything is known; its maps are printed whole. */
const DAG: IsoDate = '2026-01-01';

/** Prints the atlas as it stands in docs/atlas.md. @returns the exit code, always 0 */
export function atlas(out: Output): number {
  out.line(atlastekst().trimEnd());
  return 0;
}

/** The whole text: a summary, the statements, the maps of one day, the regimes, and what clashes or is not known. */
export function atlastekst(): string {
  return `${[kop(), kort(), altijd(), kaarten(), metKostendelers(), perRegime(), clashes(), onbekend()].join('\n\n')}\n`;
}

const kop = (): string => `# Atlas van de wet

Gemaakt met \`npx meedoen atlas > docs/atlas.md\`, uit de wet van dit product zelf; een test houdt de tekst gelijk aan de wet.
Hoe de grenzen gevonden zijn, staat in [besluit 0122](decisions/0122-the-atlas-of-the-law.md).
Alle bedragen zijn netto per maand. “Samen” is loon, vakantiegeld en bijstand met vakantietoeslag. Toeslagen van de
Belastingdienst en regelingen van de gemeente tellen hier niet mee: wat iemand daarvan verliest, staat niet in deze atlas.`;

const vraag = (vorm: Gezinsvorm, anders: Partial<Kaartvraag> = {}): Kaartvraag => ({
  datum: DAG,
  vorm,
  kostendelers: 0,
  vrijlating: 'geen',
  vakantietoeslag: 'inbegrepen',
  beleid: 'wettelijk',
  ...anders,
});

function kort(): string {
  const [geen, n] = [kaart(vraag('alleenstaande'), 'loon'), kaart(vraag('alleenstaande', { vrijlating: 'n' }), 'loon')];
  const formule = kaart(vraag('alleenstaande', { vrijlating: 'n', vakantietoeslag: 'aanspraak' }), 'loon');
  const klif = formule.sprongen.find(({ soort, van }) => soort === 'klif' && van === 'samen');
  const grens = kaart(vraag('alleenstaande'), 'vermogen').sprongen[0];
  return `## In het kort

Voor iemand van 27 jaar of ouder die alleen woont, op 1 januari 2026:

- **Werken zonder vrijlating levert niets extra op** tot het loon hoger is dan ${euro(eindeVanBijstand(geen))}. Al het loon gaat af van de bijstand.
- **Met een vrijlating houdt u een deel.** Met onderdeel n is dat een kwart van het loon, tot ${euro(n.plateaus[0]?.van.x)} loon. Van daar
  tot ${euro(n.plateaus[0]?.tot.x)} levert meer loon niets extra op.
- **Onder 27 jaar is er geen vrijlating** van onderdeel n. Elke euro loon gaat af van de bijstand, behalve van wie
  medisch urenbeperkt is of werkt met loonkostensubsidie.
- **Meer loon maakt het totaal nooit lager**, behalve bij een sprong in de formule voor vakantiegeld: een cent meer loon
  kost daar ${euro(klif && -klif.verschil)} (bij ${euro(klif?.na.x)} loon, met onderdeel n). En in gemeenten waar de vrijlating niet meetelt boven de norm.
- **Een cent te veel spaargeld kost de hele bijstand**: boven ${euro(grens?.voor.x)} is er geen recht.`;
}

const euro = (cents: Cents | undefined): string => (cents === undefined ? 'onbekend' : `€ ${formatEuro(cents)}`);

const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');

function altijd(): string {
  const teksten = uitspraken.map(({ zegt, plaatsen }) => {
    if (plaatsen.length === 0) return `**${zegt}** Zonder uitzondering.`;
    const rijen = plaatsen.map(({ article, hoogstens, reden }) => [
      article,
      hoogstens === undefined ? '-' : euro(hoogstens),
      reden,
    ]);
    return `**${zegt}** Behalve hier:\n\n${tabel(['artikel', 'hoogstens', 'waarom'], rijen)}`;
  });
  return `## Wat altijd geldt

Deze zinnen zijn nagegaan voor elke gezinsvorm, elke vrijlating en elk regime sinds 2015, langs de hele lijn. Een plaats die
hier niet staat, laat de tests falen.

${teksten.join('\n\n')}`;
}

/** One stretch in a cell: of an extra euro so many cents are left, up to a wage. */
function stuktekst({ van, tot, blijft, ontbreekt }: Stuk): string {
  if (blijft === undefined) return `vanaf ${formatEuro(van.x)} onbekend: ${ontbreekt.join(', ')}`;
  return `tot ${formatEuro(tot.x)} ${centen(blijft)}`;
}

const centen = (blijft: number): string => `${String(Math.round(blijft * 1000) / 10).replace('.', ',')} ct`;

/** The steps of everything together; what is in hand follows from them. */
const sprongtekst = ({ sprongen }: Kaart): string =>
  sprongen
    .filter(({ van }) => van === 'samen')
    .map(({ soort, na, verschil }) => `${soort} ${formatEuro(verschil)} bij ${formatEuro(na.x)}`)
    .join('; ') || '-';

/** The stretches with bijstand; those that differ only in what is in hand read as one. */
function samengelezen({ stukken, sprongen }: Kaart): Stuk[] {
  const uit: Stuk[] = [];
  const einde = eindeVanBijstand({ stukken }) ?? Number.POSITIVE_INFINITY;
  for (const stuk of stukken.filter(({ van }) => van.x < einde)) {
    const vorige = uit.at(-1);
    const breekt = sprongen.some(({ van, na }) => van === 'samen' && na.x === stuk.van.x);
    const isGelijk =
      vorige?.blijft !== undefined && stuk.blijft !== undefined && centen(vorige.blijft) === centen(stuk.blijft);
    if (vorige && isGelijk && !breekt) uit[uit.length - 1] = { ...vorige, tot: stuk.tot };
    else uit.push(stuk);
  }
  return uit;
}

function rijVan(naam: string, een: Kaart): string[] {
  return [naam, samengelezen(een).map(stuktekst).join('; '), euro(eindeVanBijstand(een)), sprongtekst(een)];
}

const KOPPEN = ['vrijlating', 'van een euro meer loon blijft', 'geen bijstand vanaf', 'kliffen en opstappen'];

function kaarten(): string {
  const bladen = GEZINSVORMEN.map((vorm) => {
    const gewoon = vrijlatingenVan(vorm, DAG).map((vrijlating) =>
      rijVan(vrijlatingsnamen[vrijlating], kaart(vraag(vorm, { vrijlating }), 'loon')),
    );
    const vooruit = vraag(vorm, { vrijlating: 'wet', beleid: '34a-vooruit' });
    const teltNiet = vraag(vorm, { vrijlating: 'n', beleid: 'telt-niet' });
    const metAanspraak = (['geen', 'n'] satisfies Vrijlatingskeuze[]).map((vrijlating) =>
      rijVan(
        `${vrijlatingsnamen[vrijlating]}, vakantiegeld volgens de Regeling`,
        kaart(vraag(vorm, { vrijlating, vakantietoeslag: 'aanspraak' }), 'loon'),
      ),
    );
    return `### ${gezinsvormen[vorm].zegt}\n\n${tabel(KOPPEN, [
      ...gewoon,
      rijVan(vrijlatingsnamen.wet, kaart(vooruit, 'loon')),
      rijVan('Onderdeel n, telt niet boven de norm (beleid)', kaart(teltNiet, 'loon')),
      ...metAanspraak,
    ])}`;
  });
  return `## De kaarten van 1 januari 2026\n\nNiemand woont in bij een ander. Kostendelers staan daaronder.\n\n${bladen.join('\n\n')}`;
}

function metKostendelers(): string {
  const rijen = GEZINSVORMEN.flatMap((vorm) =>
    gezinsvormen[vorm].kostendelers.flatMap((kostendelers) => {
      const [geen, n] = (['geen', 'n'] satisfies Vrijlatingskeuze[]).map((vrijlating) =>
        kaart(vraag(vorm, { kostendelers, vrijlating }), 'loon'),
      );
      if (kostendelers === 0 || !geen || !n) return [];
      const vlak = n.plateaus.map(({ van, tot }) => `${formatEuro(van.x)} tot ${formatEuro(tot.x)}`).join('; ');
      return [
        [
          gezinsvormen[vorm].zegt,
          `${kostendelers}`,
          euro(geen.stukken[0]?.van.uitkering),
          euro(eindeVanBijstand(geen)),
          euro(eindeVanBijstand(n)),
          vlak || '-',
        ],
      ];
    }),
  );
  return `## Met kostendelers, 1 januari 2026

${tabel(['gezinsvorm', 'kostendelers', 'bijstand zonder loon', 'zonder vrijlating geen bijstand vanaf', 'met onderdeel n geen bijstand vanaf', 'plateau met onderdeel n'], rijen)}`;
}

function perRegime(): string {
  const rijen = eigenRegimes.flatMap((datum) =>
    GEZINSVORMEN.map((vorm) => {
      const [geen, n] = (['geen', 'n'] satisfies Vrijlatingskeuze[]).map((vrijlating) =>
        kaart(vraag(vorm, { datum, vrijlating }), 'loon'),
      );
      const vlak = n?.plateaus.map(({ van, tot }) => `${formatEuro(van.x)} tot ${formatEuro(tot.x)}`).join('; ');
      const grens = kaart(vraag(vorm, { datum }), 'vermogen').sprongen[0]?.voor.x;
      return [
        datum,
        vorm,
        euro(geen?.stukken[0]?.van.uitkering),
        vlak || '-',
        n ? euro(eindeVanBijstand(n)) : '-',
        euro(grens),
      ];
    }),
  );
  const wat = regimes.filter(({ zegt }) => zegt).map(({ vanaf, zegt }) => `- ${vanaf}: ${zegt}`);
  return `## Door de jaren

Wat er veranderde, behalve de bedragen:

${wat.join('\n')}

${tabel(['vanaf', 'gezinsvorm', 'bijstand zonder loon', 'plateau met onderdeel n', 'met onderdeel n geen bijstand vanaf', 'klif bij vermogen boven'], rijen)}`;
}

function clashes(): string {
  const rijen = botsingen.flatMap((botsing) =>
    eigenRegimes.flatMap((datum) => {
      const kosten = kostenVan(botsing, datum);
      return kosten ? [[botsing.naam, datum, euro(kosten.hoogstens), euro(kosten.bijLoon)]] : [];
    }),
  );
  const uitleg = botsingen.map(({ naam, article, zegt }) => `- **${naam}** (${article}): ${zegt}`);
  return `## Regels die botsen, of elkaar opvolgen

Wat het scheelt staat er alleen bij regimes waarvan alles bekend is.

${uitleg.join('\n')}

${tabel(['botsing', 'regime', 'scheelt hoogstens', 'het eerst bij loon'], rijen)}`;
}

/** The first day of which nobody published the norms. */
const STRAKS: IsoDate = '2027-01-01';

function onbekend(): string {
  const namen = (datum: IsoDate, anders: Partial<Kaartvraag>) =>
    kaart(vraag('alleenstaande-ouder', { datum, ...anders }), 'loon').stukken.flatMap(({ ontbreekt }) => ontbreekt);
  const julinamen = new Set([
    ...(['n', 'r', 'y', 'z'] as const).flatMap((vrijlating) => namen('2026-07-01', { vrijlating })),
    ...namen('2026-07-01', { vakantietoeslag: 'aanspraak' }),
  ]);
  const straks = new Set(
    GEZINSVORMEN.flatMap((vorm) => puntOp(vraag(vorm, { datum: STRAKS, vrijlating: 'wet' }), 'loon', 500_00).ontbreekt),
  );
  return `## Wat niet bekend is

Wat niemand heeft gepubliceerd, wordt niet geschat. De formules voor de aanspraak op vakantiegeld (Regeling art. 11 tot en
met 14) zijn alleen van de eerste helft van 2026 bekend; in andere regimes is gelopen met loon waar het vakantiegeld in zit.

Vanaf 1 juli 2026 ontbreekt:

${[...julinamen].map((naam) => `- ${naam}`).join('\n')}

Van 2027, als art. 34a en art. 24a gelden, is nog geen kaart te maken. Er ontbreekt:

${[...straks].map((naam) => `- ${naam}`).join('\n')}`;
}
