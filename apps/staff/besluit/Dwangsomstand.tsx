import type { Dwangsombesluit } from '@meedoen/contract/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import { datumKort, euro } from '@meedoen/ui/weergave';
import { Link } from '../schil/Naar.tsx';
import { GEEN_DWANGSOM } from './namen.ts';

/** Where a dwangsom stands, in one line, with the way to its besluit. */
export function Dwangsomstand({ besluit, vandaag }: { readonly besluit: Dwangsombesluit; readonly vandaag: IsoDate }) {
  return (
    <>
      {stand(besluit, vandaag)}{' '}
      <Link className="utrecht-link" to={`/besluiten/${besluit.id}`}>
        {besluit.kenmerk ? `Besluit ${besluit.kenmerk}` : 'Naar het voorstel'}
      </Link>
    </>
  );
}

function stand(besluit: Dwangsombesluit, vandaag: IsoDate): string {
  const { status, verbeurdInCenten, bedragInCenten, geenDwangsom, betaaldOp, betalenUiterlijk } = besluit;
  const dag = (datum: IsoDate) => datumKort(datum, vandaag);
  if (status !== 'bekendgemaakt')
    return `${euro(verbeurdInCenten)}, vaststellen uiterlijk ${dag(besluit.vaststellenUiterlijk)}.`;
  if (geenDwangsom) return `Niet verschuldigd: ${GEEN_DWANGSOM[geenDwangsom]}.`;
  if (betaaldOp) return `${euro(bedragInCenten)}, betaald op ${dag(betaaldOp)}.`;
  return betalenUiterlijk
    ? `${euro(bedragInCenten)}, betalen uiterlijk ${dag(betalenUiterlijk)}.`
    : `${euro(bedragInCenten)}.`;
}
