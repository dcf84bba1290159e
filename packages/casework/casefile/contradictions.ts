import { ageOn, firstDay, type IsoDate, lastDay, monthsFrom, overlaps } from '@meedoen/law/kernel';
import type { Huishoudcasus, Maandencasus, Maandverwachting } from './casus.ts';
import { inkomstproblemen } from './inkomsten.ts';
import type { CasefileProblem, Path } from './problem.ts';
import { asList, halfOpen, type TotEnMet } from './tijdvak.ts';

/** Before this day there was no Participatiewet. */
const EERSTE_DAG: IsoDate = '2015-01-01';

const problem = (path: Path, code: string, message: string): CasefileProblem => ({ path, code, message });

/** Fifty years of months: more is a slip of the pen. */
const MEESTE_MAANDEN = 600;

type Huishoudens = Huishoudcasus | Maandencasus;

/** What cannot be true together in one case, beyond what the schema sees. Paths start at the case. */
export function contradictionsOf(casus: Huishoudens): CasefileProblem[] {
  const periode = periodeVan(casus);
  if ('path' in periode) return [periode];
  return [
    ...tijdvakken(casus),
    ...datums(casus, periode.eerste, periode.laatste),
    ...personen(casus, periode.eerste, periode.laatste),
  ];
}

function periodeVan(casus: Huishoudens): { eerste: IsoDate; laatste: IsoDate } | CasefileProblem {
  if ('maanden' in casus) return periodeVanMaanden(casus);
  const { datum, maand } = casus;
  if (datum && maand) return problem(['maand'], 'datum-en-maand', 'geef “datum” of “maand”, niet allebei');
  const eerste = datum ?? (maand && firstDay(maand));
  const laatste = datum ?? (maand && lastDay(maand));
  if (!eerste || !laatste) return problem(['datum'], 'ontbreekt', 'ontbreekt: geef “datum” of “maand”');
  if (eerste < EERSTE_DAG)
    return problem([datum ? 'datum' : 'maand'], 'voor-de-wet', 'de Participatiewet geldt vanaf 2015-01-01');
  return { eerste, laatste };
}

function periodeVanMaanden({
  maanden: { vanaf, totEnMet },
  verwacht,
}: Maandencasus): { eerste: IsoDate; laatste: IsoDate } | CasefileProblem {
  const fout = (veld: string, code: string, message: string) => problem(['maanden', veld], code, message);
  if (firstDay(vanaf) < EERSTE_DAG) return fout('vanaf', 'voor-de-wet', 'de Participatiewet geldt vanaf 2015-01-01');
  if (totEnMet < vanaf) return fout('totEnMet', 'tijdvak-omgekeerd', `${totEnMet} ligt voor “vanaf” (${vanaf})`);
  if (monthsFrom(vanaf, totEnMet) >= MEESTE_MAANDEN)
    return fout('totEnMet', 'te-veel-maanden', `dit zijn meer dan ${MEESTE_MAANDEN} maanden`);
  const vragen = Array.isArray(verwacht) ? (verwacht as readonly Maandverwachting[]) : [];
  for (const [i, vraag] of vragen.entries()) {
    const van = (veld: string, code: string, message: string) => problem(['verwacht', i, veld], code, message);
    const { maand, bekendOp, eerderBekendOp } = vraag;
    if (maand < vanaf || maand > totEnMet)
      return van('maand', 'buiten-maanden', `${maand} ligt niet in “maanden” (${vanaf} tot en met ${totEnMet})`);
    if (bekendOp && eerderBekendOp && bekendOp < eerderBekendOp)
      return van('eerderBekendOp', 'datums-omgekeerd', `ligt na “bekendOp” (${bekendOp})`);
    if (!eerderBekendOp && (vraag.verwacht.nabetaling !== undefined || vraag.verwacht.terugvordering !== undefined))
      return van(
        'eerderBekendOp',
        'ontbreekt',
        'ontbreekt: zeg met welke dag “nabetaling” en “terugvordering” vergelijken',
      );
  }
  return { eerste: firstDay(vanaf), laatste: lastDay(totEnMet) };
}

interface MogelijkTijdvak extends TotEnMet {
  readonly waarde?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Stretches of days anywhere in the case: only with `maand`, not reversed, and not overlapping where one value holds at a time. */
function tijdvakken(casus: Huishoudens): CasefileProblem[] {
  const problems: CasefileProblem[] = [];
  const bezoek = (value: unknown, path: Path, eenTegelijk: boolean): void => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      items.forEach((item, i) => {
        bezoek(item, [...path, i], false);
      });
      const overTime = items.filter(isObject) as MogelijkTijdvak[];
      if (eenTegelijk || overTime.some((item) => 'waarde' in item)) problems.push(...overlap(overTime, path));
      return;
    }
    if (!isObject(value)) return;
    const { vanaf, totEnMet, bekendVanaf, bekendTotEnMet } = value as MogelijkTijdvak;
    if (bekendVanaf && bekendTotEnMet && bekendTotEnMet < bekendVanaf)
      problems.push(
        problem(
          [...path, 'bekendTotEnMet'],
          'tijdvak-omgekeerd',
          `${bekendTotEnMet} ligt voor “bekendVanaf” (${bekendVanaf})`,
        ),
      );
    if ('datum' in casus && casus.datum && (vanaf || totEnMet))
      problems.push(
        problem(
          [...path, vanaf ? 'vanaf' : 'totEnMet'],
          'tijdvak-bij-datum',
          '“vanaf” en “totEnMet” kunnen alleen met “maand”',
        ),
      );
    else if (vanaf && totEnMet && totEnMet < vanaf)
      problems.push(problem([...path, 'totEnMet'], 'tijdvak-omgekeerd', `${totEnMet} ligt voor “vanaf” (${vanaf})`));
    for (const [naam, inner] of Object.entries(value))
      bezoek(inner, [...path, naam], naam === 'partner' || naam === 'vermogen');
  };
  const { huishouden, vermogen, inkomsten, verlagingen } = casus;
  bezoek({ huishouden, vermogen, inkomsten, verlagingen }, [], false);
  return problems;
}

function overlap(items: readonly MogelijkTijdvak[], path: Path): CasefileProblem[] {
  return items.flatMap((item, i) => {
    const eerder = items.findIndex(
      (ander, j) => j < i && overlaps(halfOpen(ander), halfOpen(item)) && overlaps(bekend(ander), bekend(item)),
    );
    return eerder < 0
      ? []
      : [problem([...path, i], 'tijdvakken-overlappen', `overlapt in de tijd met nummer ${eerder + 1} van deze lijst`)];
  });
}

/** What replaced something else may hold on the same days: they were not known on the same day. */
const bekend = ({ bekendVanaf, bekendTotEnMet }: MogelijkTijdvak) =>
  halfOpen({ vanaf: bekendVanaf, totEnMet: bekendTotEnMet });

function datums(
  { meldingsdatum, aanvraagdatum, huishouden }: Huishoudens,
  eerste: IsoDate,
  laatste: IsoDate,
): CasefileProblem[] {
  const problems: CasefileProblem[] = [];
  if (meldingsdatum && aanvraagdatum && aanvraagdatum < meldingsdatum)
    problems.push(problem(['aanvraagdatum'], 'datums-omgekeerd', `ligt voor de meldingsdatum (${meldingsdatum})`));

  const geboren = (datum: IsoDate | undefined, path: Path) => {
    if (datum && datum > laatste)
      problems.push(problem([...path, 'geboortedatum'], 'nog-niet-geboren', `${datum} ligt na ${laatste}`));
  };
  geboren(huishouden.aanvrager.geboortedatum, ['huishouden', 'aanvrager']);
  const partners = asList(huishouden.partner);
  partners.forEach((partner, i) => {
    geboren(partner.geboortedatum, partnerPad(huishouden.partner, i));
  });
  huishouden.medebewoners?.forEach((medebewoner, i) => {
    geboren(medebewoner.geboortedatum, ['huishouden', 'medebewoners', i]);
  });
  huishouden.kinderen?.forEach((kind, i) => {
    const path: Path = ['huishouden', 'kinderen', i];
    geboren(kind.geboortedatum, path);
    const begin = kind.vanaf && kind.vanaf > eerste ? kind.vanaf : eerste;
    if (kind.geboortedatum <= laatste && ageOn(kind.geboortedatum, begin) >= 18)
      problems.push(
        problem(
          [...path, 'geboortedatum'],
          'kind-volwassen',
          `is op ${begin} 18 jaar of ouder: zet deze persoon bij “medebewoners”`,
        ),
      );
  });
  return problems;
}

function personen({ huishouden, inkomsten }: Huishoudens, eerste: IsoDate, laatste: IsoDate): CasefileProblem[] {
  const problems: CasefileProblem[] = [];
  const { aanvrager, partner } = huishouden;
  const { geboortedatum, vanaf, totEnMet, ...overig } = aanvrager;
  if ((vanaf || totEnMet) && eerste !== laatste && Object.values(overig).every((waarde) => waarde === undefined))
    problems.push(
      problem(
        ['huishouden', 'aanvrager', vanaf ? 'vanaf' : 'totEnMet'],
        'tijdvak-zonder-gegeven',
        'zegt hier niets: bij de aanvrager gaan deze dagen over wat er verder van de aanvrager staat, en dat ontbreekt',
      ),
    );
  const overleden = (
    persoon: { geboortedatum?: IsoDate | undefined; overlijdensdatum?: IsoDate | undefined },
    path: Path,
  ) => {
    if (persoon.overlijdensdatum && persoon.geboortedatum && persoon.overlijdensdatum < persoon.geboortedatum)
      problems.push(problem([...path, 'overlijdensdatum'], 'datums-omgekeerd', 'ligt voor de geboortedatum'));
  };
  overleden({ geboortedatum, overlijdensdatum: aanvrager.overlijdensdatum }, ['huishouden', 'aanvrager']);
  asList(partner).forEach((p, i) => {
    overleden(p, partnerPad(partner, i));
  });
  inkomsten?.forEach((inkomst, i) => {
    problems.push(...inkomstproblemen(inkomst, i, eerste !== laatste));
    if (inkomst.persoon === 'partner' && !partner && !huishouden.medebewoners?.some((m) => m.samenwoning))
      problems.push(problem(['inkomsten', i, 'persoon'], 'geen-partner', 'er is geen partner in “huishouden”'));
  });
  return problems;
}

const partnerPad = (partner: unknown, i: number): Path =>
  Array.isArray(partner) ? ['huishouden', 'partner', i] : ['huishouden', 'partner'];
