import { checkWerkgeverrekening, type Werkgever } from '@meedoen/contract/loonkostensubsidie';
import { Button } from '@utrecht/component-library-react';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';

/** The second look at an account, by somebody else than who filled it in. */
export function Rekeningcontrole({ werkgever }: { readonly werkgever: Werkgever }) {
  const mag = useMag();
  const kijk = useOpdracht(checkWerkgeverrekening, ['readWerkgever', 'readWerkgevers', 'readLoonkostensubsidies']);
  if (werkgever.rekeningGecontroleerd) return <span className="mdn-sm mdn-sec">Een collega keek de rekening na.</span>;
  if (!werkgever.magControleren || !mag('rekening-controleren'))
    return <span className="mdn-sm mdn-sec">Een collega kijkt de rekening nog na. Tot dan betalen we niet.</span>;
  return (
    <>
      <span className="mdn-xs mdn-sec">
        {werkgever.iban}, {werkgever.tenaamstelling}
      </span>{' '}
      <Button
        className="mdn-klein"
        appearance="secondary-action-button"
        aria-disabled={kijk.isPending}
        onClick={() => kijk.mutate({ params: { werkgeverId: werkgever.id }, body: { iban: werkgever.iban } })}
      >
        Rekening klopt
      </Button>
      {kijk.error && <Fout fout={kijk.error} veilig="De rekening is nog niet nagekeken." />}
    </>
  );
}
