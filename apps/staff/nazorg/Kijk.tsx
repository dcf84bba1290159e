import { calculateWerkgevolg } from '@meedoen/contract/nazorg';
import type { IsoDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { Gevolg } from './Gevolg.tsx';

/** Looking together at the income before and after, before anything is written down. */
export function Kijk({
  persoon,
  vanaf,
  netto,
}: {
  readonly persoon: string;
  readonly vanaf: IsoDate;
  readonly netto: string;
}) {
  const reken = useOpdracht(calculateWerkgevolg, []);
  const cents = leesBedrag(netto);
  return (
    <section className="mdn-stapel mdn-stapel--dicht" aria-label="Inkomen voor en na">
      <div>
        <Button
          type="button"
          className="mdn-klein"
          appearance="secondary-action-button"
          aria-disabled={cents === undefined || reken.isPending}
          onClick={() => {
            if (cents !== undefined)
              reken.mutate({ params: { persoonId: persoon }, body: { vanaf, nettoPerMaandInCenten: cents } });
          }}
        >
          Inkomen voor en na bekijken
        </Button>
        {cents === undefined && <span className="mdn-xs mdn-mut"> Vul eerst het loon in, bijvoorbeeld 1650,00.</span>}
      </div>
      {reken.error && <Fout fout={reken.error} />}
      <div aria-live="polite">{reken.data && <Gevolg gevolg={reken.data} />}</div>
    </section>
  );
}
