import type { LoonkostensubsidieWeergave } from '@meedoen/contract/loonkostensubsidie';

/** Whether somebody else looked at the account of an employer: only then is it paid to. */
export function Rekening({ werkgever }: { readonly werkgever: LoonkostensubsidieWeergave['werkgever'] }) {
  return (
    <span className="mdn-xs mdn-sec">
      {werkgever.rekeningGecontroleerd
        ? 'rekening nagekeken door een collega'
        : 'rekening nog niet nagekeken door een collega: er wordt nog niet betaald'}
    </span>
  );
}
