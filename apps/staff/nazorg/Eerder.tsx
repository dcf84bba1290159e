import type { Nazorgblad } from '@meedoen/contract/nazorg';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { HIELP } from '../instrument/woorden.ts';

/** Plans and instruments of before, with what came of them and what the resident said. */
export function Eerder({ geprobeerd: { plannen, inzetten } }: Pick<Nazorgblad, 'geprobeerd'>) {
  if (plannen.length === 0 && inzetten.length === 0) return null;
  return (
    <section className="mdn-panel" aria-labelledby="geprobeerd">
      <div className="mdn-panel__kop">
        <Heading2 id="geprobeerd">Wat is geprobeerd</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div>
          <Heading3>Plannen</Heading3>
          {plannen.length === 0 && <p className="mdn-sec">Nog geen plan.</p>}
          <ul className="mdn-nazorg__contacten">
            {plannen.map(({ id, doel, begonnenOp, geslotenOp, slot, werkte, inwoner }) => (
              <li key={id}>
                <b>{doel ?? 'Zonder doel'}</b>{' '}
                <span className="mdn-sm mdn-sec">
                  {datumLang(begonnenOp)} {geslotenOp ? `tot ${datumLang(geslotenOp)}` : 'tot nu'}
                </span>
                {slot && <p className="mdn-sm">{slot}</p>}
                {werkte && <p className="mdn-sm">Wat werkte: {werkte}</p>}
                {inwoner && <p className="mdn-sm">De inwoner: “{inwoner}”</p>}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <Heading3>Instrumenten</Heading3>
          {inzetten.length === 0 && <p className="mdn-sec">Nog niets begonnen.</p>}
          <ul className="mdn-nazorg__contacten">
            {inzetten.map(({ id, naam, doel, begin, eind, resultaat, hielp, inwoner }) => (
              <li key={id}>
                <b>{naam}</b>: {doel}{' '}
                <span className="mdn-sm mdn-sec">
                  {begin ? datumLang(begin) : ''} {eind ? `tot ${datumLang(eind)}` : 'tot nu'}
                </span>
                {hielp && <p className="mdn-sm">{HIELP[hielp]}</p>}
                {resultaat && <p className="mdn-sm">{resultaat}</p>}
                {inwoner && <p className="mdn-sm">De inwoner: “{inwoner}”</p>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
