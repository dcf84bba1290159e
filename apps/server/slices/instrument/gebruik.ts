import type { Instrumentregels } from '@meedoen/casework/instrument';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

/** An instrument as one gemeente has it. */
export interface Gebruik extends Instrumentregels {
  readonly gemeente: string;
}

/** What gemeenten of an uitvoerder have on a day, in the order of the catalogue. */
export async function gebruiktDoor(
  tx: Tx,
  uitvoerder: string,
  gemeenten: readonly string[],
  dag: IsoDate,
): Promise<Gebruik[]> {
  return [
    ...(await tx<Gebruik[]>`
      select g.gemeente, i.definitie as instrument, g.regels as eigen, g.bron
      from instrumentgebruik g join instrument i on i.code = g.instrument
      where g.uitvoerder = ${uitvoerder} and g.gemeente = any(${[...gemeenten]}::char(4)[]) and g.geldig @> ${dag}::date
      order by g.gemeente, i.naam`),
  ];
}

/** One instrument as a gemeente has it on a day; undefined when it does not. */
export const gebruikVan = async (
  tx: Tx,
  { uitvoerder, gemeente, instrument }: { uitvoerder: string; gemeente: string; instrument: string },
  dag: IsoDate,
): Promise<Gebruik | undefined> =>
  (await gebruiktDoor(tx, uitvoerder, [gemeente], dag)).find((each) => each.instrument.code === instrument);
