import { type Dwangsomstuk, teBetalenDwangsom } from '@meedoen/casework/besluit';
import type { Dwangsombesluit } from '@meedoen/contract/aanvraag';
import { betaaltermijn, type GeenDwangsomGrond } from '@meedoen/law/awb';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

type Van = { readonly zaak: string } | { readonly bezwaar: string } | { readonly persoon: string };

interface Rij {
  readonly id: string;
  readonly kenmerk: string | null;
  readonly status: Dwangsombesluit['status'];
  readonly dwangsom: Dwangsomstuk;
  readonly geen: GeenDwangsomGrond | null;
  readonly bekendgemaakt_op: IsoDate | null;
  readonly open: Cents;
  readonly betaald_op: IsoDate | null;
}

/** Besluiten on a dwangsom, newest first, with what became of the money. @param voorInwoner only what was made known */
export async function dwangsombesluitenVan(tx: Tx, van: Van, voorInwoner: boolean): Promise<Dwangsombesluit[]> {
  const waar =
    'zaak' in van
      ? tx`v.zaak = ${van.zaak}`
      : 'bezwaar' in van
        ? tx`v.bezwaar = ${van.bezwaar}`
        : tx`v.persoon = ${van.persoon}`;
  const rijen = await tx<Rij[]>`
    select v.id, v.kenmerk, v.status, v.bevroren->'dwangsom' as dwangsom, v.aanvulling->>'geenDwangsom' as geen,
      v.bekendgemaakt_op,
      coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'te-betalen-dwangsom'), 0)::bigint as open,
      max(j.boekdatum) filter (where b.rekening = 'bank' and b.bedrag_in_centen < 0) as betaald_op
    from besluit v left join boeking b on b.besluit = v.id left join journaalpost j on j.id = b.journaalpost
    where ${waar} and v.soort = 'dwangsom-vaststellen' and v.bevroren ? 'dwangsom'
      and ${voorInwoner ? tx`v.status = 'bekendgemaakt'` : tx`v.status <> 'vervallen'`}
    group by v.id order by v.aangemaakt_op desc, v.id desc`;
  return rijen.map(alsDwangsombesluit);
}

function alsDwangsombesluit({ id, kenmerk, status, dwangsom, geen, ...rij }: Rij): Dwangsombesluit {
  const { over, kenmerk: overKenmerk, eersteDag, laatsteDag, dagen, verbeurd, vaststellenUiterlijk } = dwangsom;
  const bedragInCenten = teBetalenDwangsom(dwangsom, geen);
  const { bekendgemaakt_op: bekend } = rij;
  return {
    ...{ id, kenmerk, status, over, overKenmerk, eersteDag, laatsteDag, dagen, bedragInCenten, vaststellenUiterlijk },
    verbeurdInCenten: verbeurd,
    geenDwangsom: geen,
    betalenUiterlijk: bekend && bedragInCenten > 0 ? betaaltermijn(bekend) : null,
    betaaldOp: Number(rij.open) === 0 ? rij.betaald_op : null,
  };
}
