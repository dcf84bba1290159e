import type { Subsidieinvoer } from '@meedoen/casework/betaling';
import type { Beleid } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { WETVERSIE } from '../berekening/index.ts';
import { openSubsidies } from '../grootboek/index.ts';
import type { Kandidaat, Regelopdracht } from './kandidaat.ts';
import type { Runrij } from './store.ts';

/** What a line to an employer is computed from. */
interface Subsidiestof extends Pick<Subsidieinvoer, 'open' | 'kenmerk' | 'loonkostensubsidie' | 'werkgever'> {}

/** What is open of each subsidy, and the account of its employer. */
export async function subsidiestof(tx: Tx, zaken: readonly string[]): Promise<Map<string, Subsidiestof>> {
  if (zaken.length === 0) return new Map();
  const open = await openSubsidies(tx, zaken);
  const rijen = await tx<{ id: string; kenmerk: string; iban: string; naam: string; gecontroleerd: boolean }[]>`
    select l.id, l.kenmerk, w.iban, w.tenaamstelling as naam, w.iban_gecontroleerd_door is not null as gecontroleerd
    from loonkostensubsidie l join werkgever w on w.id = l.werkgever where l.id = any(${[...zaken]})`;
  return new Map(
    rijen.map(({ id, kenmerk, ...werkgever }) => [
      id,
      { loonkostensubsidie: id, kenmerk, werkgever, open: open.get(id) ?? 0 },
    ]),
  );
}

/** A subsidy goes whole to the employer, whatever is open or kept back of the person it is for. */
export function subsidieopdracht(
  { uitvoerder, betaaldag: boekdatum }: Pick<Runrij, 'uitvoerder' | 'betaaldag'>,
  kandidaat: Kandidaat,
  stof: Subsidiestof,
  beleid: Beleid,
): Regelopdracht {
  const { persoon, gemeente } = kandidaat;
  const kop = { uitvoerder, gemeente, persoon, boekdatum, omschrijving: `Loonkostensubsidie ${stof.kenmerk}` };
  return {
    kandidaat,
    feiten: [],
    wetversie: WETVERSIE,
    beleidsversie: `${beleid.naam} ${beleid.versie}`,
    invoer: { ...stof, kop },
  };
}
