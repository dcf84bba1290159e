import type { Betaalrun } from '@meedoen/contract/betaalrun';
import { aantal, datumKort, tijdstipKort } from '@meedoen/ui/weergave';
import { useSessie } from '../sessie/sessie.tsx';
import { rekent } from './namen.ts';

/** Where the run is, from computed to reported back. */
export function Baan({ run, open }: { readonly run: Betaalrun; readonly open: number | undefined }) {
  const { vandaag } = useSessie();
  const berekend = !rekent(run);
  const goed = run.goedgekeurdOp !== null;
  const stappen = [
    { naam: 'Berekend', klaar: berekend, bij: `${aantal(run.voortgang.klaar)} van ${aantal(run.voortgang.totaal)}` },
    {
      naam: 'Bekeken',
      klaar: berekend && (open ?? run.teBekijken) === 0,
      bij:
        run.teBekijken === 0
          ? 'niets dat iemand moet zien'
          : `${run.teBekijken - (open ?? run.teBekijken)} van ${run.teBekijken}`,
    },
    {
      naam: 'Goedgekeurd',
      klaar: goed,
      bij: goed
        ? `${run.goedgekeurdDoor}, ${run.goedgekeurdOp ? tijdstipKort(run.goedgekeurdOp, vandaag) : ''}`
        : 'door een ander',
    },
    { naam: 'Bankbestand', klaar: run.bestanden.length > 0, bij: `${aantal(run.aantalBetalingen)} betalingen` },
    {
      naam: 'Op de rekening',
      klaar: run.bank === 'verwerkt',
      bij:
        run.bank !== null && run.bank !== 'verwerkt' && run.betaaldag < vandaag
          ? `${datumKort(run.betaaldag, vandaag)}, wacht op het afschrift van de bank`
          : datumKort(run.betaaldag, vandaag),
    },
  ];
  const nu = stappen.findIndex((stap) => !stap.klaar);
  return (
    <ol className="mdn-baan">
      {stappen.map((stap, i) => (
        <li
          key={stap.naam}
          className={
            stap.klaar
              ? 'mdn-baan__stap mdn-baan__stap--af'
              : i === nu
                ? 'mdn-baan__stap mdn-baan__stap--nu'
                : 'mdn-baan__stap'
          }
          aria-current={i === nu ? 'step' : undefined}
        >
          <span className="mdn-baan__bol" aria-hidden="true">
            {stap.klaar ? '✓' : ''}
          </span>
          <b>{stap.naam}</b>
          <span className="mdn-xs mdn-mut">{stap.bij}</span>
          {stap.klaar && <span className="mdn-visually-hidden">klaar</span>}
        </li>
      ))}
    </ol>
  );
}
