import { aowLeeftijden } from '../amounts/index.ts';
import { addDays, addMonths, birthday, type IsoDate, type Tijdvak, yearOf } from '../kernel/index.ts';
import { type Beleid, MAXIMUM_KOSTENDELERSUITZONDERING } from '../verordening/index.ts';
import { tijdvakkenVan } from './bijzonderheden.ts';
import type { Dossier, Geldend, Partner, Persoon } from './dossier.ts';
import { aowDatum } from './leeftijd.ts';
import { geldendOp, max, min } from './situatie.ts';

/**
 * The days from `vanaf` until `tot` on which a stretch begins: every day on which a fact, an age or the policy may
 * change. The first is always `vanaf`. More days than needed do no harm: equal stretches are joined again.
 */
export function wisseldagen(dossier: Dossier, beleid: Beleid, vanaf: IsoDate, tot: IsoDate): IsoDate[] {
  const dagen = new Set<IsoDate>([vanaf]);
  const voegToe = (datum: IsoDate | undefined) => {
    if (datum !== undefined && datum > vanaf && datum < tot) dagen.add(datum);
  };
  const tijdvak = (t: Tijdvak | undefined) => {
    voegToe(t?.vanaf);
    voegToe(t?.tot);
  };
  const verjaardagen = (geboren: IsoDate | undefined) => {
    if (geboren === undefined) return;
    for (let jaar = yearOf(vanaf); jaar <= yearOf(tot); jaar++) voegToe(birthday(geboren, jaar - yearOf(geboren)));
  };
  persoon(dossier.aanvrager, { voegToe, tijdvak, verjaardagen, vanaf, tot });
  for (const entry of dossier.partner ?? []) {
    tijdvak(entry);
    persoon(entry.waarde, { voegToe, tijdvak, verjaardagen, vanaf, tot });
  }
  for (const kind of dossier.kinderen ?? []) {
    voegToe(kind.geboortedatum.waarde);
    verjaardagen(kind.geboortedatum.waarde);
    tijdvak(kind.periode);
  }
  for (const m of dossier.medebewoners ?? []) {
    verjaardagen(m.geboortedatum.waarde);
    tijdvak(m.periode);
    for (const u of m.uitzonderingen ?? []) {
      tijdvak(u);
      const begin = u.vanaf && geldendOp(m.uitzonderingen, u.vanaf)?.vanaf;
      if (begin) for (let n = 1; n <= MEESTE_MAANDEN; n++) voegToe(addMonths(begin, n));
    }
  }
  for (const v of dossier.vermogen ?? []) tijdvak(v);
  for (const regime of beleid.regimes) tijdvak(regime);
  voegToe(dossier.meldingsdatum?.waarde);
  tijdvak(dossier.toekenning);
  for (let eerste = eersteVanVolgende(vanaf); eerste < tot; eerste = addMonths(eerste, 1)) voegToe(eerste);
  return [...dagen].sort();
}

/** Art. 28. */
const MAANDEN_SCHOOLVERLATER = 6;
const MEESTE_MAANDEN = MAXIMUM_KOSTENDELERSUITZONDERING.maanden + MAXIMUM_KOSTENDELERSUITZONDERING.verlengingMaanden;

/** Amounts change on the first of a month. */
const eersteVanVolgende = (datum: IsoDate): IsoDate => `${addMonths(datum, 1).slice(0, 7)}-01` as IsoDate;

interface Verzamelaar {
  readonly voegToe: (datum: IsoDate | undefined) => void;
  readonly tijdvak: (t: Tijdvak | undefined) => void;
  readonly verjaardagen: (geboren: IsoDate | undefined) => void;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
}

const TIJDLIJNEN = [
  'nederlander',
  'rechtmatigVerblijf',
  'woontInNederland',
  'gedetineerd',
  'wekenBuitenland',
  'studiefinanciering',
  'woonsituatie',
  'medischUrenbeperkt',
  'praktijkonderwijs',
  'doelgroepLoonkostensubsidie',
  'uitbreidingNietMogelijk',
  'nieuweVrijlatingsperiode',
  'buitenland',
] as const satisfies readonly (keyof Persoon)[];

function persoon(p: Persoon | Partner, { voegToe, tijdvak, verjaardagen, vanaf, tot }: Verzamelaar): void {
  const geboren = p.geboortedatum?.waarde;
  verjaardagen(geboren);
  if (geboren !== undefined) voegToe(aowDatum(aowLeeftijden.values[0]?.value ?? [], geboren));
  const overleden = p.overlijdensdatum?.waarde;
  if (overleden !== undefined) {
    voegToe(addDays(overleden, 1));
    voegToe(addDays(addMonths(overleden, 1), 1));
  }
  for (const naam of TIJDLIJNEN) {
    const lijn: readonly Geldend<unknown>[] | undefined = p[naam];
    for (const entry of lijn ?? []) tijdvak(entry);
  }
  for (const bijzonder of tijdvakkenVan(p.bijzonder)) tijdvak(bijzonder);
  const schoolverlater = p.bijzonder?.schoolverlaterSinds?.waarde;
  if (schoolverlater !== undefined) {
    voegToe(schoolverlater);
    voegToe(addMonths(schoolverlater, MAANDEN_SCHOOLVERLATER));
  }
  if ('recht' in p) for (const entry of p.recht ?? []) tijdvak(entry);
  if ('gescheidenLevend' in p) for (const entry of p.gescheidenLevend ?? []) tijdvak(entry);
  for (const verblijf of p.buitenland ?? []) {
    const einde = min(verblijf.tot ?? tot, tot);
    for (let dag = max(verblijf.vanaf ?? vanaf, vanaf); dag < einde; dag = addDays(dag, 1)) voegToe(dag);
  }
}
