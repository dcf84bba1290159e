import type { Voorstel } from '@meedoen/contract/besluit';
import { Uitleg } from '@meedoen/ui/uitleg';
import { Boetesom } from '../boete/Boetesom.tsx';

/** The fine of a besluit, step by step, with why. */
export function Boetedeel({ stuk }: { readonly stuk: NonNullable<Voorstel['boetestuk']> }) {
  return (
    <>
      <div className="mdn-panel__lijf">
        <Boetesom som={stuk.som} />
      </div>
      {stuk.uitleg && (
        <details className="mdn-panel__lijf">
          <summary>Waarom dit bedrag</summary>
          <Uitleg boom={stuk.uitleg} />
        </details>
      )}
    </>
  );
}
