import { vangnetdrempels } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt, yearOf } from '../kernel/index.ts';
import { bedrag } from './tekst.ts';

/** What a gemeente got for bijstand and loonkostensubsidie in a year, and the net cost of them, cents. */
export interface Buigjaar {
  readonly jaar: number;
  readonly budget: Cents;
  readonly lasten: Cents;
}

export interface Vangnetgrenzen {
  /** A deficit above this may lead to a regular vangnetuitkering. */
  readonly regulier: Cents;
  /** And above this to the one with a wider door. */
  readonly verruimd: Cents;
}

/** The part of a budget in whole cents; a deficit must be more than it, so a part of a cent falls off. */
const deel = (budget: Cents, tienden: number): Cents => Math.floor((budget * tienden) / 1000);

/**
 * Art. 74: from which deficit a gemeente may ask for a vangnetuitkering over the year of the law.
 * @throws Ontbreekt in a year whose thresholds are not published
 */
export function vangnetgrenzen(law: Law, budget: Cents): Explained<Vangnetgrenzen> {
  const drempels = law.read(vangnetdrempels);
  const { regulier, verruimd } = drempels.value;
  const grenzen = { regulier: deel(budget, regulier), verruimd: deel(budget, verruimd) };
  return law.because(
    grenzen,
    'Pw art. 74 lid 1',
    () =>
      `Een tekort van meer dan ${bedrag(grenzen.regulier)} (${procent(regulier)} van het budget) telt voor het vangnet, en van meer dan ${bedrag(grenzen.verruimd)} (${procent(verruimd)}) voor het verruimde.`,
    [drempels],
  );
}

export type Vangnetuitkomst = 'regulier' | 'verruimd' | 'geen';

/** The year of which the conditions over the years before are known. */
const JAAR = 2025;

/**
 * Whether the figures of a year meet the conditions: regular over the year itself and over three years together, wider
 * over the year itself and in two of the three years before.
 * @param eerder the years before; 2022 to 2024
 * @throws Ontbreekt in a year whose conditions over earlier years are not published, or naming the year whose figures lack
 */
export function vangnettoets(law: Law, nu: Buigjaar, eerder: readonly Buigjaar[]): Explained<Vangnetuitkomst> {
  const grenzen = vangnetgrenzen(law, nu.budget);
  if (yearOf(law.date) !== JAAR || nu.jaar !== JAAR)
    throw new Ontbreekt({
      soort: 'bedrag',
      naam: 'voorwaarde vangnetuitkering over eerdere jaren',
      datum: law.date,
    });
  const tekort = tekortVan(nu);
  const uitkomst = (value: Vangnetuitkomst, says: string) =>
    law.because(value, 'Pw art. 74 lid 1', () => `Het tekort is ${bedrag(tekort)}. ${says}`, [grenzen]);
  if (tekort <= grenzen.value.verruimd) return uitkomst('geen', 'Dat is niet boven de drempel.');
  const jaren = [2022, 2023, 2024].map((jaar) => jaarVan(eerder, jaar));
  const samen = jaren.slice(1).reduce((som, jaar) => som + tekortVan(jaar), tekort);
  if (tekort > grenzen.value.regulier && samen > grenzen.value.regulier)
    return uitkomst('regulier', `Over 2023 tot en met 2025 is het ${bedrag(samen)}, ook boven de drempel.`);
  const { verruimd } = law.read(vangnetdrempels).value;
  const boven = jaren.filter((jaar) => tekortVan(jaar) * 1000 >= jaar.budget * verruimd).length;
  return boven >= 2
    ? uitkomst('verruimd', `In ${boven} van de jaren 2022 tot en met 2024 was het ook ${procent(verruimd)} of meer.`)
    : uitkomst('geen', 'Over de eerdere jaren is het niet hoog genoeg.');
}

const tekortVan = ({ budget, lasten }: Buigjaar): Cents => lasten - budget;

function jaarVan(jaren: readonly Buigjaar[], jaar: number): Buigjaar {
  const gevonden = jaren.find((each) => each.jaar === jaar);
  if (gevonden) return gevonden;
  throw new Ontbreekt({
    soort: 'feit',
    pad: `buig.${jaar}`,
    vraag: `Wat waren het budget en de netto lasten van ${jaar}?`,
    article: 'Pw art. 74 lid 1',
  });
}

/** Tenths of a percent, as one writes them. */
const procent = (tienden: number): string => `${String(tienden / 10).replace('.', ',')}%`;
