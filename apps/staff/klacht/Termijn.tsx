import { daysBetween, type IsoDate } from '@meedoen/law/kernel';
import { datumKort } from '@meedoen/ui/weergave';

/** Days left for the answer to a complaint (Awb 9:11), in the shape of every clock of the lists. */
export function Termijn({ laatsteDag, vandaag }: { readonly laatsteDag: IsoDate | null; readonly vandaag: IsoDate }) {
  if (!laatsteDag) return <span className="mdn-sm mdn-mut">termijn onbekend</span>;
  const over = daysBetween(vandaag, laatsteDag);
  const toon = over <= 3 ? 'nu' : over <= 7 ? 'let-op' : 'rust';
  return (
    <div className={`mdn-klok mdn-klok--${toon}`}>
      <div className="mdn-klok__kop">
        <span className="mdn-nowrap">
          <b className="mdn-klok__kern">{over === 0 ? 'vandaag' : Math.abs(over)}</b>{' '}
          {over === 0 ? '' : Math.abs(over) === 1 ? 'dag' : 'dagen'}
          {over < 0 && <b className="mdn-klok__kern"> te laat</b>}
        </span>
        {over >= 0 && <span>tot {datumKort(laatsteDag, vandaag)}</span>}
      </div>
      <div className="mdn-klok__onder">{over < 0 && `was ${datumKort(laatsteDag, vandaag)}, `}Awb art. 9:11</div>
    </div>
  );
}
