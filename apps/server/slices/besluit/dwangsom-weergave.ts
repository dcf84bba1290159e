import { teBetalenDwangsom, uitlegDwangsom } from '@meedoen/casework/besluit';
import type { Voorstel } from '@meedoen/contract/besluit';
import type { IsoDate } from '@meedoen/law/kernel';
import { uitlegVan } from '../berekening/index.ts';
import type { Besluit } from './store.ts';

/** The days of a dwangsom as the API gives them, with why they come to this; null for another besluit. */
export function dwangsomWeergave({ toestand }: Besluit, vandaag: IsoDate): Voorstel['dwangsom'] {
  const stuk = toestand.bevroren.dwangsom;
  if (!stuk) return null;
  const { geenDwangsom } = toestand.aanvulling;
  const { over, kenmerk, beslissenUiterlijk, ingebrekestelling, eersteDag, laatsteDag, dagen } = stuk;
  return {
    ...{ over, kenmerk, beslissenUiterlijk, ingebrekestelling, eersteDag, laatsteDag, dagen },
    geeindigdOp: stuk.geeindigdOp ?? null,
    treden: stuk.treden.map(({ dagen: aantal, perDag, bedrag }) => ({
      dagen: aantal,
      perDagInCenten: perDag,
      bedragInCenten: bedrag,
    })),
    verbeurdInCenten: stuk.verbeurd,
    eerderInCenten: stuk.eerder,
    bedragInCenten: teBetalenDwangsom(stuk, geenDwangsom),
    vaststellenUiterlijk: stuk.vaststellenUiterlijk,
    waarom: uitlegVan(uitlegDwangsom(stuk, geenDwangsom, toestand.bekendgemaaktOp ?? vandaag)),
  };
}
