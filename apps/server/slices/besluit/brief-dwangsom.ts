import { type Besluitgegevens, type Brief, maakBrief } from '@meedoen/casework/brief';
import { REDEN_DWANGSOM } from '@meedoen/casework/recht';
import { artikelGeenDwangsom, betaaltermijn } from '@meedoen/law/awb';
import type { Besluit } from './store.ts';

/** The letter of a besluit on a dwangsom. */
export function dwangsombrief({ toestand }: Besluit, basis: Besluitgegevens): Brief {
  const { dwangsom } = toestand.bevroren;
  if (!dwangsom) throw new Error('a besluit on a dwangsom without its days');
  const { over, beslissenUiterlijk, ingebrekestelling, eersteDag, laatsteDag, geeindigdOp, treden, eerder } = dwangsom;
  const grond = toestand.aanvulling.geenDwangsom;
  // what the letter says by itself it does not say twice
  const { eigenRedenen, artikelen: _, ...rest } = basis;
  const eigen = eigenRedenen?.filter((reden) => reden !== REDEN_DWANGSOM) ?? [];
  return maakBrief('dwangsom-vaststellen', {
    ...rest,
    ...(eigen.length > 0 ? { eigenRedenen: eigen } : {}),
    ...{ over, beslissenUiterlijk, ingebrekestelling, eersteDag, laatsteDag, treden: [...treden], eerder },
    ...(geeindigdOp ? { geeindigdOp } : {}),
    betalenUiterlijk: betaaltermijn(basis.datum),
    ...(grond ? { geen: { grond, artikel: artikelGeenDwangsom(grond, basis.datum) } } : {}),
  });
}
