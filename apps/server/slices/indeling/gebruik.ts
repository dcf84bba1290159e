import type { Indelinggebruik } from '@meedoen/casework/indeling';
import type { IsoDate } from '@meedoen/law/kernel';
import { type Beleid, type Indelingkeuze, keuzeOp } from '@meedoen/law/verordening';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';

/** Writes which indelingen some gemeenten use. @throws Error when one has no groups to place people in */
export async function vulIndelinggebruik(
  tx: Tx,
  uitvoerder: string,
  { gemeenten, bron, gebruik }: Indelinggebruik,
): Promise<void> {
  for (const { indeling, vanaf, tot, hoofd, dienst } of gebruik) {
    if (!(await heeftGroepen(tx, indeling)))
      throw new Error(`indeling ${indeling} has no groups: fill them in before a gemeente uses it`);
    for (const gemeente of gemeenten)
      await tx`insert into indelinggebruik ${tx({
        id: uuidv7(),
        ...{ uitvoerder, gemeente, indeling, hoofd, bron },
        dienst: jsonb(tx, dienst),
        geldig: `[${vanaf},${tot ?? ''})`,
      })}`;
  }
}

/** Whether people can be placed in an indeling. */
export async function heeftGroepen(tx: Tx, indeling: string): Promise<boolean> {
  const [groep] = await tx`select 1 from indelinggroep where indeling = ${indeling} limit 1`;
  return groep !== undefined;
}

/**
 * Takes over from the policy of a gemeente which indelingen it uses when: lists and figures read these rows. Where no
 * regime says anything of it nothing is touched.
 */
export async function takeOverIndelingen(
  tx: Tx,
  { uitvoerder, gemeente }: { readonly uitvoerder: string; readonly gemeente: string },
  beleid: Beleid,
): Promise<void> {
  if (!beleid.regimes.some(({ keuzes }) => keuzes.indelingen)) return;
  await tx`delete from indelinggebruik where uitvoerder = ${uitvoerder} and gemeente = ${gemeente}`;
  for (const [bron, gebruik] of Map.groupBy(gebruikUit(beleid), (each) => each.bron))
    await vulIndelinggebruik(tx, uitvoerder, { gemeenten: [gemeente], bron, gebruik });
}

type Gebruik = Indelinggebruik['gebruik'][number] & { readonly bron: string };

/** Stretches of days on which an indeling is used in one way, out of regimes that begin and end. */
export function gebruikUit(beleid: Beleid): Gebruik[] {
  const grenzen = [
    ...new Set(beleid.regimes.flatMap(({ vanaf, tot }) => (tot === undefined ? [vanaf] : [vanaf, tot]))),
  ].sort();
  const open = new Map<string, Gebruik & { tot?: IsoDate }>();
  const dicht: Gebruik[] = [];
  for (const dag of grenzen) {
    const keuze = keuzeOp(beleid, dag, 'indelingen');
    const nu = new Map(keuze?.waarde.map((each) => [each.indeling, each]));
    for (const [code, lopend] of open) {
      const straks = nu.get(code);
      if (straks && zelfde(lopend, straks)) continue;
      dicht.push({ ...lopend, tot: dag });
      open.delete(code);
    }
    for (const [code, { hoofd = false, dienst = {} }] of nu)
      if (!open.has(code))
        open.set(code, { indeling: code, vanaf: dag, hoofd, dienst: { ...dienst }, bron: keuze?.regime.bron ?? '' });
  }
  return [...dicht, ...open.values()];
}

const zelfde = (a: Pick<Gebruik, 'hoofd' | 'dienst'>, b: Indelingkeuze): boolean =>
  a.hoofd === (b.hoofd ?? false) && JSON.stringify(a.dienst) === JSON.stringify(b.dienst ?? {});
