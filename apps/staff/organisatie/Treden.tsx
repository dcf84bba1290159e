import type { readNormwijziging } from '@meedoen/contract/organisatie';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, bedrag, verschilbedrag } from '@meedoen/ui/weergave';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';

/** Per family form from old to new, with a bar for how many people it touches. */
export function Treden({ groepen }: { readonly groepen: Antwoord<typeof readNormwijziging>['groepen'] }) {
  const meest = Math.max(1, ...groepen.map((groep) => groep.aantal));
  return (
    <div className="mdn-treden__tabel">
      <Tabel
        titel="Wie hoeveel krijgt, per leefvorm"
        rijen={groepen}
        sleutel={({ leefvorm }) => leefvorm}
        kolommen={[
          { kop: 'Leefvorm', soort: 'naam', toon: ({ leefvorm }) => leefvorm },
          {
            kop: 'Rechten',
            toon: (groep) => (
              <span className="mdn-treden__doos">
                <span className="mdn-treden__balk" style={{ inlineSize: `${(groep.aantal / meest) * 100}px` }} />
                {aantal(groep.aantal)}
              </span>
            ),
          },
          {
            kop: 'Was',
            soort: 'getal',
            toon: ({ vanInCenten, berekend }) => (berekend ? bedrag(vanInCenten) : 'onbekend'),
          },
          {
            kop: 'Wordt',
            soort: 'getal',
            toon: ({ naarInCenten, berekend }) => (berekend ? <b>{bedrag(naarInCenten)}</b> : 'onbekend'),
          },
          {
            kop: 'Verschil',
            soort: 'getal',
            toon: ({ vanInCenten, naarInCenten, berekend }) =>
              berekend && (
                <span className={verschilklasse(naarInCenten - vanInCenten)}>
                  {verschilbedrag(naarInCenten - vanInCenten)}
                </span>
              ),
          },
        ]}
      />
    </div>
  );
}
