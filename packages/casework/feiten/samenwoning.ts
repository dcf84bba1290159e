import type { IsoDate, Ontbrekend, Tijdvak } from '@meedoen/law/kernel';
import { type Geldend, huishoudenstijdvakken, type Medebewoner, type Samenwoning } from '@meedoen/law/participatiewet';
import type { Lezer } from './lezer.ts';
import { doorsnede } from './tijdlijn.ts';

/** Days on which two people live together, with the facts and what the law makes of them (art. 3). */
export interface Samenwonend extends Tijdvak {
  readonly ander: string;
  readonly feit: string;
  readonly samenwoning: Geldend<Samenwoning>;
  readonly uitkomst: boolean | Ontbrekend;
}

/**
 * The days on which somebody lives with each other person of whom it was recorded how they live together. Their main
 * residence is the same on the days of the medebewoning; without any such fact on the days of the samenwoning itself.
 */
export function samenwonendenVan(
  lezer: Lezer,
  aanvrager: string,
  aanvraag: Geldend<IsoDate> | undefined,
): Samenwonend[] {
  const huisgenoten = lezer.meer(aanvrager, 'medebewoning');
  return [...lezer.meer(aanvrager, 'samenwoning')].flatMap(([ander, stukken]) => {
    const thuis: readonly Tijdvak[] = huisgenoten.get(ander)?.filter(({ feit }) => feit.waarde.hoofdverblijf) ?? [{}];
    return stukken.flatMap((stuk) =>
      thuis.flatMap((dagen) => {
        const samen = doorsnede(stuk, dagen);
        if (!samen) return [];
        const { medebewoner: _, ...waarde } = stuk.feit.waarde;
        const samenwoning = { ...samen, waarde: { ...waarde, aanvraag }, feit: stuk.feit.id };
        return huishoudenstijdvakken(samenwoning).map(({ uitkomst, ...tijdvak }) => ({
          ...tijdvak,
          ander,
          feit: stuk.feit.id,
          samenwoning,
          uitkomst,
        }));
      }),
    );
  });
}

/** Housemates with, on the days it was recorded, how they live together. */
export function metSamenwoning(
  medebewoners: readonly Medebewoner[],
  samenwonenden: readonly Samenwonend[],
): Medebewoner[] {
  return medebewoners.flatMap((m) => {
    const eigen = samenwonenden.filter(({ ander, uitkomst }) => ander === m.id && uitkomst !== true);
    return eigen.reduce<Medebewoner[]>((delen, s) => delen.flatMap((deel) => knip(deel, s)), [m]);
  });
}

function knip(m: Medebewoner, s: Samenwonend): Medebewoner[] {
  const periode = m.periode ?? {};
  const samen = doorsnede(periode, s);
  if (!samen || m.samenwoning) return [m];
  const voor = s.vanaf && doorsnede(periode, { tot: s.vanaf });
  const na = s.tot && doorsnede(periode, { vanaf: s.tot });
  return [
    ...(voor ? [{ ...m, periode: voor }] : []),
    { ...m, periode: samen, samenwoning: s.samenwoning },
    ...(na ? [{ ...m, periode: na }] : []),
  ];
}
