import { deelWoonsituatieNietAangetoond } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import { rekennorm } from './kostendelersnorm.ts';
import type { Norm } from './norm.ts';
import { bedrag } from './tekst.ts';
import { metSteunVoorJongere } from './verhoging-jongere.ts';
import { verlaagdeNorm } from './verlaging-norm.ts';

/**
 * The bijstandsnorm of art. 5 c: the norm of paragraaf 3.2 with what raises it, less what the municipality lowers it by.
 * @returns undefined when neither adult has a right
 */
export function toepasselijkeNorm(
  law: Law,
  gezin: Gezin,
  medebewoners: Explained<number>,
  beleid: Beleid,
): Norm | undefined {
  const norm = bijstandsnorm(law, gezin, medebewoners);
  if (!norm || !isBijzonder(gezin)) return norm;
  return verlaagdeNorm(law, gezin, metSteunVoorJongere(law, gezin, naarBewijs(law, gezin, norm), beleid), beleid);
}

const isBijzonder = ({ aanvrager, partner }: Gezin): boolean =>
  bijzonderLid(aanvrager) || (partner !== undefined && bijzonderLid(partner));

const bijzonderLid = ({ persoon }: Gezinslid): boolean =>
  persoon.bijzonder !== undefined || persoon.woonsituatie?.waarde === 'dakloos';

/** Art. 53a lid 3: who was asked to show how they live and did not, gets a part of the rekennorm of art. 22a. */
function naarBewijs(law: Law, { aanvrager, partner }: Gezin, norm: Norm): Norm {
  const metRecht = [aanvrager, partner].filter((lid) => lid?.heeftRecht) as readonly Gezinslid[];
  const zonderBewijs = metRecht.find((lid) => lid.persoon.bijzonder?.woonsituatieAangetoond?.waarde === false);
  if (!zonderBewijs || metRecht.some((lid) => lid.inInrichting)) return norm;
  const deel = law.read(deelWoonsituatieNietAangetoond);
  const delen = metRecht.map((lid) => rekennorm(law, lid, lid === aanvrager ? partner : aanvrager));
  const dertig = delen.reduce((som, b) => som + percentOf(b.value, deel.value), 0);
  const hoogte: Cents = Math.min(dertig, norm.norm.value);
  return {
    ...norm,
    lezingen: [...(norm.lezingen ?? []), 'woonsituatie-niet-aangetoond'],
    norm: law.because(
      hoogte,
      'Pw art. 53a lid 3 a',
      () => `De woonsituatie is niet aangetoond: ${deel.value}% van de rekennorm van art. 22a is ${bedrag(hoogte)}.`,
      [
        ...delen,
        deel,
        norm.norm,
        law.fact(
          false,
          `${zonderBewijs.persoon.rol}.woonsituatieAangetoond`,
          () => 'Gevraagd, en niet aangetoond.',
          zonderBewijs.persoon.bijzonder?.woonsituatieAangetoond?.feit,
        ),
      ],
    ),
  };
}
