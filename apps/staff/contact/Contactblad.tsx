import type { IsoDate } from '@meedoen/law/kernel';
import { Heading2 } from '@utrecht/component-library-react';
import { Berichten } from './Berichten.tsx';
import { Notities } from './Notities.tsx';
import { Taken } from './Taken.tsx';
import './contact.css';

/** Of whom. */
export interface Bladvraag {
  readonly persoon: string;
  /** Looking back: what was known on this day, and nothing to do. */
  readonly bekendOp: IsoDate | undefined;
}

/** Questions and answers, contact notes and tasks of one file. */
export function Contactblad({ persoon, bekendOp }: Bladvraag) {
  return (
    <div className="mdn-twee">
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-labelledby="berichten">
          <div className="mdn-panel__kop">
            <Heading2 id="berichten">Vragen en antwoorden</Heading2>
            <span className="mdn-sm mdn-sec">De inwoner ziet dit ook</span>
          </div>
          <Berichten persoon={persoon} bekendOp={bekendOp} />
        </section>
        <section className="mdn-panel" aria-labelledby="taken">
          <div className="mdn-panel__kop">
            <Heading2 id="taken">Taken</Heading2>
          </div>
          <Taken persoon={persoon} bekendOp={bekendOp} />
        </section>
      </div>
      <section className="mdn-panel" aria-labelledby="notities">
        <div className="mdn-panel__kop">
          <Heading2 id="notities">Contactnotities</Heading2>
          <span className="mdn-sm mdn-sec">De inwoner kan dit opvragen</span>
        </div>
        <Notities persoon={persoon} bekendOp={bekendOp} />
      </section>
    </div>
  );
}
