import { afwijkingNormGehuwdenPercentage, leeftijdVolleNorm, normGehuwden, normGehuwdenAow } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, percentOf } from '../kernel/index.ts';
import type { Gezin, Gezinslid } from './gezin.ts';
import { normInrichtingAlleenstaande } from './inrichting.ts';
import { aantalKostendelers, deeltKosten, kostendelersnorm, rekennorm } from './kostendelersnorm.ts';
import type { Norm } from './norm.ts';
import { normVanAlleenstaande } from './norm-alleenstaande.ts';
import { normVanJongeGehuwden } from './norm-gehuwden.ts';
import { bedrag } from './tekst.ts';

/** Art. 24: the norm of the partner with a right, when the other has none. The text changed on 2016-01-01. */
export function afwijkingNormGehuwden(
  law: Law,
  gezin: Gezin,
  rechthebbende: Gezinslid,
  ander: Gezinslid,
  medebewoners: Explained<number>,
): Norm {
  if (law.date < '2016-01-01') return volgensTekst2015(law, gezin, rechthebbende, ander, medebewoners);
  const nu = volgensTekst2016(law, gezin, rechthebbende, ander, medebewoners);
  if (!gezin.rechtEind2015 || law.date >= '2016-07-01') return nu;
  return overgang2016(law, nu, volgensTekst2015(law, gezin, rechthebbende, ander, medebewoners));
}

/**
 * Art. 78aa: who had a right on 31 December 2015 keeps the text of 2015 for six months when that gives more, with the
 * amounts as they were adjusted on 1 January 2016 (lid 2).
 */
function overgang2016(law: Law, nu: Norm, toen: Norm): Norm {
  if (toen.norm.value <= nu.norm.value) return nu;
  return {
    ...toen,
    norm: law.because(
      toen.norm.value,
      'Pw art. 78aa',
      () => `Overgangsrecht tot 1 juli 2016: de norm volgens de tekst van 2015 is hoger, ${bedrag(toen.norm.value)}.`,
      [toen.norm, nu.norm],
    ),
  };
}

/** Text of 2015: the norm as alleenstaande (ouder); from 21 the partner of 21 or older counts in art. 22a (lid 3 a). */
function volgensTekst2015(
  law: Law,
  _gezin: Gezin,
  rechthebbende: Gezinslid,
  ander: Gezinslid,
  medebewoners: Explained<number>,
): Norm {
  const grens = law.read(leeftijdVolleNorm).value;
  if (!rechthebbende.inInrichting && rechthebbende.leeftijd.value >= grens && ander.leeftijd.value >= grens) {
    const a = aantalKostendelers(law, medebewoners, [rechthebbende.leeftijd, ander.leeftijd]);
    const norm = kostendelersnorm(law, a, rekennorm(law, rechthebbende, ander));
    return { norm: alleenVoorHem(law, 'Pw art. 22a lid 3 a, 6 (tekst 2015)', norm, ander), kostendelers: a };
  }
  const alleen = normVanAlleenstaande(law, rechthebbende, medebewoners);
  return {
    ...alleen,
    norm: law.because(
      alleen.norm.value,
      'Pw art. 24 (tekst 2015)',
      () => `De partner heeft geen recht. Dan geldt de norm als alleenstaande: ${bedrag(alleen.norm.value)}.`,
      [alleen.norm, ander.uitsluiting],
    ),
  };
}

/** Text since 2016: half of the couple norm of that age; from 21 with cost sharers art. 22a. */
function volgensTekst2016(
  law: Law,
  gezin: Gezin,
  rechthebbende: Gezinslid,
  ander: Gezinslid,
  medebewoners: Explained<number>,
): Norm {
  const grens = law.read(leeftijdVolleNorm).value;
  if (rechthebbende.inInrichting) {
    return { ...normInrichtingAlleenstaande(law), lezingen: ['inrichting-partner-zonder-recht'] };
  }
  if (rechthebbende.leeftijd.value < grens) {
    return { norm: helft(law, 'Pw art. 24 b', normVanJongeGehuwden(law, gezin).norm, rechthebbende, ander) };
  }
  if (medebewoners.value > 0 && deeltKosten(law, rechthebbende)) {
    const volwassenen =
      ander.leeftijd.value >= grens ? [rechthebbende.leeftijd, ander.leeftijd] : [rechthebbende.leeftijd];
    const a = aantalKostendelers(law, medebewoners, volwassenen);
    const norm = kostendelersnorm(law, a, rekennorm(law, rechthebbende, ander));
    return { norm: alleenVoorHem(law, 'Pw art. 22a lid 2, art. 24 a', norm, ander), kostendelers: a };
  }
  const gehuwd = law.read(rechthebbende.aow.value ? normGehuwdenAow : normGehuwden);
  return { norm: helft(law, 'Pw art. 24 a', gehuwd, rechthebbende, ander) };
}

/** With cost sharers art. 24 a does not apply; of the sum of art. 22a lid 2 only the part of the one with a right is left. */
function alleenVoorHem(law: Law, article: string, norm: Explained<Cents>, ander: Gezinslid): Explained<Cents> {
  return law.because(
    norm.value,
    article,
    () => `Een van de partners heeft geen recht. Alleen de norm van de ander blijft over: ${bedrag(norm.value)}.`,
    [norm, ander.uitsluiting],
  );
}

function helft(
  law: Law,
  article: string,
  gehuwd: Explained<Cents>,
  rechthebbende: Gezinslid,
  ander: Gezinslid,
): Explained<Cents> {
  const deel = law.read(afwijkingNormGehuwdenPercentage);
  const norm = percentOf(gehuwd.value, deel.value);
  return law.because(
    norm,
    article,
    () => `Een van de partners heeft geen recht: ${deel.value}% van ${bedrag(gehuwd.value)} is ${bedrag(norm)}.`,
    [gehuwd, deel, rechthebbende.leeftijd, ander.uitsluiting],
  );
}
