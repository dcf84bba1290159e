import { normGehuwden } from '../amounts/index.ts';
import { addMonths, type Cents, type Explained, type IsoDate, type Law, percentOf, share } from '../kernel/index.ts';
import { type Beleid, type Beleidskeuzes, type Keuze, keuzeOp } from '../verordening/index.ts';
import type { LagereWoonkosten } from './bijzonderheden.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import type { Norm } from './norm.ts';
import { bedrag, dag, getal } from './tekst.ts';

/** Art. 28: for this long after schooling ended. */
const MAANDEN_SCHOOLVERLATER = 6;

/**
 * Paragraaf 3.3: the norm as the municipality lowers it. Art. 27 goes for the norms of art. 20 and 21 only, so not with
 * cost sharers, in an inrichting, at pension age or beside a partner without a right; art. 28 for every norm.
 */
export function verlaagdeNorm(law: Law, gezin: Gezin, norm: Norm, beleid: Beleid): Norm {
  if (beleid.regimes.length === 0) return norm;
  const woon = verlagingWoonsituatie(law, gezin, norm, beleid);
  const school = verlagingSchoolverlaters(law, gezin, norm, beleid);
  if (!woon && !school) return norm;
  const eraf = Math.min(norm.norm.value, (woon?.value ?? 0) + (school?.value.value ?? 0));
  const rest = norm.norm.value - eraf;
  return {
    ...norm,
    ...(school?.gedeeld ? { lezingen: [...(norm.lezingen ?? []), 'schoolverlater-met-partner' as const] } : {}),
    norm: law.because(
      rest,
      [woon && 'Pw art. 27', school && 'Pw art. 28'].filter(Boolean).join(', '),
      () => `Norm ${bedrag(norm.norm.value)} min verlaging ${bedrag(eraf)} is ${bedrag(rest)}.`,
      [norm.norm, ...(woon ? [woon] : []), ...(school ? [school.value] : [])],
    ),
  };
}

/** The norm is one of art. 20 or 21. */
function isNormVan20Of21({ aanvrager, partner }: Gezin, norm: Norm): boolean {
  if (norm.kostendelers || aanvrager.inInrichting || aanvrager.aow.value) return false;
  return !partner || (aanvrager.heeftRecht && partner.heeftRecht && !partner.inInrichting && !partner.aow.value);
}

function woonkostenVan({ persoon }: Gezinslid): { waarde: LagereWoonkosten; feit: string | undefined } | undefined {
  const feit = persoon.bijzonder?.lagereWoonkosten;
  if (feit) return { waarde: feit.waarde, feit: feit.feit };
  const { woonsituatie } = persoon;
  return woonsituatie?.waarde === 'dakloos' ? { waarde: 'geen-woning', feit: woonsituatie.feit } : undefined;
}

/** Art. 27: a part of the couple norm of art. 21 b, as policy sets it for a way of living. */
function verlagingWoonsituatie(law: Law, gezin: Gezin, norm: Norm, beleid: Beleid): Explained<Cents> | undefined {
  const woon = woonkostenVan(gezin.aanvrager) ?? (gezin.partner && woonkostenVan(gezin.partner));
  if (!woon || !isNormVan20Of21(gezin, norm)) return undefined;
  const keuze = keuzeOp(beleid, law.date, 'verlagingWoonsituatie');
  const regel = keuze?.waarde.find(({ situatie }) => situatie === woon.waarde);
  if (!keuze || !regel) return undefined;
  const gehuwd = law.read(normGehuwden);
  const eraf = percentOf(gehuwd.value, regel.percentage);
  return law.because(
    eraf,
    'Pw art. 27',
    () =>
      `Lagere kosten door de woonsituatie: ${getal(regel.percentage)}% van ${bedrag(gehuwd.value)} is ${bedrag(eraf)}.`,
    [
      gehuwd,
      law.fact(woon.waarde, 'lagereWoonkosten', () => `Vastgelegd: ${woon.waarde.replaceAll('-', ' ')}.`, woon.feit),
      keuzeKnoop(law, keuze, 'Pw art. 27', regel.percentage),
    ],
  );
}

/** Art. 28: a part of the norm for six months after schooling with a claim to study finance ended. */
function verlagingSchoolverlaters(law: Law, gezin: Gezin, norm: Norm, beleid: Beleid) {
  const mensen = gezin.partner ? [gezin.aanvrager, gezin.partner] : [gezin.aanvrager];
  const metRecht = mensen.filter((lid) => lid.heeftRecht);
  const schoolverlaters = metRecht.filter((lid) => isSchoolverlater(lid, law.date));
  const keuze = schoolverlaters.length > 0 ? keuzeOp(beleid, law.date, 'verlagingSchoolverlaters') : undefined;
  if (!keuze) return undefined;
  const { percentage } = keuze.waarde;
  const heel = percentOf(norm.norm.value, percentage);
  const gedeeld = schoolverlaters.length < metRecht.length;
  const eraf = gedeeld ? share(heel, 1, 2) : heel;
  const value = law.because(eraf, 'Pw art. 28', () => `Schoolverlater: de norm is zes maanden ${bedrag(eraf)} lager.`, [
    norm.norm,
    ...schoolverlaters.map(({ persoon }) => sinds(law, persoon)),
    keuzeKnoop(law, keuze, 'Pw art. 28', percentage),
  ]);
  return { value, gedeeld };
}

function isSchoolverlater({ persoon }: Gezinslid, datum: IsoDate): boolean {
  const einde = persoon.bijzonder?.schoolverlaterSinds?.waarde;
  return einde !== undefined && einde <= datum && datum < addMonths(einde, MAANDEN_SCHOOLVERLATER);
}

function sinds(law: Law, { rol, bijzonder }: Gezinslid['persoon']): Explained<unknown> {
  const feit = bijzonder?.schoolverlaterSinds;
  const says = () => (feit ? `Opleiding beëindigd op ${dag(feit.waarde)}.` : '');
  return law.fact(feit?.waarde, `${rol}.schoolverlaterSinds`, says, feit?.feit);
}

function keuzeKnoop(law: Law, keuze: Keuze<keyof Beleidskeuzes>, article: string, percentage: number) {
  return law.choice(
    percentage,
    { soort: 'beleid', naam: keuze.regime.naam, bron: keuze.regime.bron },
    article,
    () => `Beleid: ${getal(percentage)}% lager.`,
  );
}
