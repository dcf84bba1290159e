import { beginVan, type Cijferperiode, eindeVan } from '@meedoen/casework/cijfers';
import type { cijferzaken, readCijferzaken } from '@meedoen/contract/cijfers';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { namenVan } from '../persoon/index.ts';

type Vraag = z.output<NonNullable<typeof readCijferzaken.query>>;
type Zaken = z.output<typeof cijferzaken>;

/** A page: every name on it becomes a line in the log of processing. */
const PER_BLADZIJDE = 25;

interface Zaakrij {
  readonly persoon: string;
  readonly gemeente: string;
  readonly dag: IsoDate | null;
  readonly bedrag: number | null;
}

/**
 * The files behind a figure, a page at a time, in a fixed order. Asked under the rows that whoever asks may see: a file that is
 * closed to them is not on the list and not counted. Each name that is shown is logged for the resident.
 */
export async function cijferzakenVan(vraag: Vraag, aanroep: Aanroep): Promise<Zaken> {
  const { tx, gemeenten } = aanroep;
  if (!gemeenten.includes(vraag.gemeente)) throw nietGevonden();
  const periode = vraag.periode as Cijferperiode;
  if (vraag.indicator === 'loonkostensubsidie' ? !periode.includes('H') : periode.includes('H'))
    throw foutInVeld('/periode', 'andere-periode', 'Dit cijfer is er niet over zo’n periode.');
  const rijen = await leesRijen(tx, vraag, periode);
  const blad = rijen.slice(0, PER_BLADZIJDE);
  aanroep.betreft(...blad.map(({ persoon: id, gemeente }) => ({ id, gemeente })));
  const namen = await namenVan(
    tx,
    blad.map(({ persoon }) => persoon),
  );
  return {
    ...{ indicator: vraag.indicator, periode: vraag.periode },
    zaken: blad.map(({ persoon, dag, bedrag }) => ({
      ...{ persoon, naam: namen.get(persoon) ?? '', dag, bedragInCenten: bedrag === null ? null : Number(bedrag) },
    })),
    volgende: rijen.length > PER_BLADZIJDE ? (blad.at(-1)?.persoon ?? null) : null,
  };
}

function leesRijen(tx: Tx, { gemeente, indicator, na }: Vraag, periode: Cijferperiode): Promise<Zaakrij[]> {
  const van = beginVan(periode);
  const tot = eindeVan(periode);
  const verder = tx`and x.persoon > ${na ?? '00000000-0000-0000-0000-000000000000'}`;
  const slot = tx`order by x.persoon limit ${PER_BLADZIJDE + 1}`;
  const recht = (waar: Deel, dag: Deel) => tx<Zaakrij[]>`
    select x.persoon, x.gemeente, max(${dag})::date as dag, null::bigint as bedrag from recht x
    where x.gemeente = ${gemeente} and not isempty(x.geldig) and ${waar} ${verder} group by x.persoon, x.gemeente ${slot}`;
  switch (indicator) {
    case 'huishoudens':
      return recht(tx`x.geldig @> (${tot}::date - 1)`, tx`lower(x.geldig)`);
    case 'instroom-per-maand':
      return recht(tx`lower(x.geldig) >= ${van}::date and lower(x.geldig) < ${tot}::date`, tx`lower(x.geldig)`);
    case 'uitstroom-per-maand':
      return recht(tx`upper(x.geldig) >= ${van}::date and upper(x.geldig) < ${tot}::date`, tx`upper(x.geldig)`);
    case 'loonkostensubsidie':
      return tx<Zaakrij[]>`
        select distinct on (x.persoon) x.persoon, x.gemeente, lower(x.verleend)::date as dag, null::bigint as bedrag
        from loonkostensubsidie x where x.gemeente = ${gemeente} and x.verleend @> (${tot}::date - 1) ${verder} ${slot}`;
    case 'bijstand-geboekt':
      return geboekt(tx, { gemeente, verder, slot }, tx`x.rekening = 'uitkeringslast' and x.maand = ${periode}`);
    case 'buig':
      return geboekt(
        tx,
        { gemeente, verder, slot },
        tx`x.rekening in ('uitkeringslast', 'loonheffing-last', 'zvw-last', 'loonkostensubsidielast', 'verhaald')
          and j.boekdatum >= ${van}::date and j.boekdatum < ${tot}::date`,
      );
  }
}

const altijd = (tx: Tx) => tx`true`;
type Deel = ReturnType<typeof altijd>;

/** What was booked for each person; a partner's payroll tax stands with the partner. */
const geboekt = (
  tx: Tx,
  { gemeente, verder, slot }: { readonly gemeente: string; readonly verder: Deel; readonly slot: Deel },
  waar: Deel,
): Promise<Zaakrij[]> => tx<Zaakrij[]>`
  select x.persoon, x.gemeente, null::date as dag, sum(x.bedrag_in_centen)::bigint as bedrag
  from boeking x join journaalpost j on j.id = x.journaalpost
  where x.gemeente = ${gemeente} and x.persoon is not null and ${waar} ${verder}
  group by x.persoon, x.gemeente having sum(x.bedrag_in_centen) <> 0 ${slot}`;
