import type { readRecht } from '@meedoen/contract/recht';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, datumKort, maandLang, verschilbedrag } from '@meedoen/ui/weergave';
import { useSessie } from '../sessie/sessie.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';
import { verrekening } from './verrekening.ts';

type Rechtmaand = Antwoord<typeof readRecht>['maanden'][number];
const STAND = {
  betaald: 'betaald',
  voorlopig: 'voorlopig',
  ontbreekt: 'er ontbreekt iets',
  'geen-recht': 'geen recht',
  'nog-niet': 'nog niet',
  'voor-meedoen': 'betaald in het vorige systeem',
} as const;
const of = (cents: number | null) => (cents === null ? 'niet bekend' : bedrag(cents));

/** The table behind the strip. */
export function Maandtabel({ maanden, open }: { readonly maanden: readonly Rechtmaand[]; readonly open?: boolean }) {
  const { vandaag } = useSessie();
  const tabel = (
    <div className="mdn-maandtabel__doos">
      <Tabel
        titel="De maanden in cijfers"
        rijen={maanden}
        sleutel={({ maand }) => maand}
        kolommen={[
          { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand) },
          { kop: 'Norm', soort: 'getal', toon: ({ normInCenten }) => of(normInCenten) },
          { kop: 'Inkomen', soort: 'getal', toon: ({ inkomenInCenten }) => of(inkomenInCenten) },
          { kop: 'Vrij', soort: 'getal', toon: ({ vrijgelatenInCenten }) => of(vrijgelatenInCenten) },
          { kop: 'Uitkering', soort: 'getal', toon: ({ uitkeringInCenten }) => of(uitkeringInCenten) },
          {
            kop: 'Voorschot',
            soort: 'getal',
            toon: ({ voorschot }) =>
              voorschot && (
                <>
                  {bedrag(voorschot.bedragInCenten)}
                  <br />
                  <span className="mdn-xs mdn-mut">
                    {voorschot.betaaldOp ? `betaald ${datumKort(voorschot.betaaldOp, vandaag)}` : 'nog niet betaald'}
                  </span>
                </>
              ),
          },
          { kop: 'Geboekt', soort: 'getal', toon: ({ geboektInCenten }) => bedrag(geboektInCenten) },
          { kop: 'Betaald', soort: 'getal', toon: ({ betaaldInCenten }) => <b>{bedrag(betaaldInCenten)}</b> },
          {
            kop: 'Stand',
            toon: ({ stand, betaaldOp }) => `${STAND[stand]}${betaaldOp ? `, ${datumKort(betaaldOp, vandaag)}` : ''}`,
          },
          {
            kop: 'Correctie over deze maand',
            toon: ({ correcties }) =>
              correcties.length > 0 &&
              correcties.map((correctie) => (
                <div key={correctie.id}>
                  <b className={verschilklasse(correctie.bedragInCenten)}>{verschilbedrag(correctie.bedragInCenten)}</b>{' '}
                  {correctie.oorzaak}
                  {`, ${verrekening(correctie, maanden, vandaag)}`}
                </div>
              )),
          },
        ]}
      />
    </div>
  );
  if (open) return tabel;
  return (
    <details className="mdn-achter">
      <summary>Als tabel lezen</summary>
      {tabel}
    </details>
  );
}
