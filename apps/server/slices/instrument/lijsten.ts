import { vanJaar, voorspelBeurten } from '@meedoen/casework/instrument';
import type * as contract from '@meedoen/contract/instrument';
import { type IsoDate, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bezetVan, wachtendenVan } from './context.ts';
import { type Gebruik, gebruiktDoor } from './gebruik.ts';
import { ruimteVan } from './passend.ts';
import { toonBeurt } from './weergave.ts';

/** Every instrument of the gemeenten with a number of places or a budget: who has one, who waits, when the turn comes. */
export async function instrumentlijsten(aanroep: Aanroep): Promise<contract.Instrumentlijst[]> {
  const { tx, actor, gemeenten, vandaag } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const gebruik = await gebruiktDoor(tx, actor.uitvoerder, gemeenten, vandaag);
  const begrensd = gebruik.filter(
    ({ eigen }) =>
      vanJaar(eigen.plaatsen, vandaag) !== undefined || vanJaar(eigen.budgetInCenten, vandaag) !== undefined,
  );
  const lijsten = [];
  for (const each of begrensd) lijsten.push(await lijstVan(tx, actor.uitvoerder, each, vandaag));
  // names are read as who asks: a file that may not be opened is counted and not named
  const zichtbaar = await namenZichtbaar(
    tx,
    lijsten.flatMap(({ wachtenden, bezet }) => [...wachtenden, ...bezet].map(({ persoon }) => persoon)),
  );
  const gemeentenamen = new Map(
    (
      await tx<
        { code: string; naam: string }[]
      >`select code, naam from gemeente where code = any(${[...gemeenten]}::char(4)[])`
    ).map(({ code, naam }) => [code, naam]),
  );
  for (const { gemeente, wachtenden, bezet } of lijsten)
    aanroep.betreft(
      ...[...wachtenden, ...bezet]
        .filter(({ persoon }) => zichtbaar.has(persoon))
        .map(({ persoon: id }) => ({ id, gemeente })),
    );
  return lijsten.map((lijst) => {
    const te = lijst.wachtenden.flatMap((each) => {
      const naam = zichtbaar.get(each.persoon);
      return naam ? [{ ...each, naam }] : [];
    });
    return {
      ...lijst,
      gemeentenaam: gemeentenamen.get(lijst.gemeente) ?? lijst.gemeente,
      wachtenden: te,
      verborgen: lijst.wachtenden.length - te.length,
      bezet: lijst.bezet.flatMap((each) => {
        const naam = zichtbaar.get(each.persoon);
        return naam ? [{ ...each, naam }] : [];
      }),
    };
  });
}

const namenZichtbaar = async (tx: Tx, personen: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await tx<{ id: string; naam: string }[]>`
        select id, naam from persoon where id = any(${[...new Set(personen)]}) and verwijderd_op is null`
    ).map(({ id, naam }) => [id, naam]),
  );

/** One list, with every person by id: who may see whom is decided after. */
function lijstVan(tx: Tx, uitvoerder: string, gebruik: Gebruik, vandaag: IsoDate) {
  const { gemeente, instrument, eigen, bron } = gebruik;
  const waar = { uitvoerder, gemeente, instrument: instrument.code };
  return alsSysteem(tx, async () => {
    const rij = await wachtendenVan(tx, waar, eigen.volgorde);
    const bezet = [...(await bezetVan(tx, waar))];
    const beurten = voorspelBeurten(
      rij.length,
      bezet.map(({ totEnMet }) => (totEnMet ? { totEnMet } : {})),
      eigen.plaatsen,
      vandaag,
    );
    const tijdelijk = await tijdelijkLopend(
      tx,
      rij.map(({ persoon }) => persoon),
      instrument.tijdelijk,
    );
    return {
      ...{ gemeente, code: instrument.code, naam: instrument.naam.nl, bron, volgorde: eigen.volgorde ?? null },
      ...(await ruimteVan(tx, { uitvoerder, gemeente }, gebruik, vandaag)),
      komend: (eigen.plaatsen ?? []).filter(({ jaar }) => jaar > yearOf(vandaag)),
      wachtenden: rij.map(({ inzet, persoon, wachtSinds, adviesOp }, i) => ({
        ...{ inzet, persoon, wachtSinds, plaats: i + 1, adviesOp: adviesOp ?? null },
        beurt: toonBeurt(beurten[i] ?? { soort: 'niet-te-zeggen', reden: 'aantal-niet-bekend' }),
        tijdelijk: tijdelijk.get(persoon) ?? [],
      })),
      bezet,
    };
  });
}

/** What runs meanwhile for people who wait. */
async function tijdelijkLopend(
  tx: Tx,
  personen: readonly string[],
  codes: readonly string[],
): Promise<Map<string, string[]>> {
  if (personen.length === 0 || codes.length === 0) return new Map();
  const rijen = await tx<{ persoon: string; naam: string }[]>`
    select z.persoon, i.naam from inzet z join instrument i on i.code = z.instrument
    where z.persoon = any(${[...personen]}) and z.instrument = any(${[...codes]})
      and z.status in ('toegekend', 'gestart', 'verlengd') order by i.naam`;
  return new Map(
    [...Map.groupBy(rijen, ({ persoon }) => persoon)].map(([persoon, eigen]) => [
      persoon,
      eigen.map(({ naam }) => naam),
    ]),
  );
}
