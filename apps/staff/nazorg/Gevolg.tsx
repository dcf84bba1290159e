import type { Werkgevolgbeeld } from '@meedoen/contract/nazorg';
import { bedrag, euro, maandLang } from '@meedoen/ui/weergave';
import { LATER } from './woorden.ts';

const RIJEN = [
  ['loon', 'Loon, netto'],
  ['uitkering', 'Bijstand, met vakantietoeslag'],
  ['ander', 'Ander inkomen'],
  ['samen', 'Samen'],
] as const;

/** The income before and after, to look at together: one sum, and what follows later. */
export function Gevolg({ gevolg }: { readonly gevolg: Werkgevolgbeeld }) {
  const { voor, na, verschil, bijstand, houden, later, ontbreekt, maand } = gevolg;
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <div className="mdn-nazorg__schuif">
        <table className="mdn-nazorg__gevolg">
          <caption>Per maand, voor het hele huishouden. Eerste hele maand: {maandLang(maand)}.</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Zonder dit werk</th>
              <th scope="col">Met dit werk</th>
            </tr>
          </thead>
          <tbody>
            {RIJEN.filter(([wat]) => wat !== 'ander' || voor?.ander || na?.ander).map(([wat, naam]) => (
              <tr key={wat} data-som={wat === 'samen' || undefined}>
                <th scope="row">{naam}</th>
                <td>{voor ? bedrag(voor[wat]) : 'niet bekend'}</td>
                <td>{na ? bedrag(na[wat]) : 'niet bekend'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {verschil !== null && (
        <p>
          <b>
            {verschil > 0
              ? `${euro(verschil)} per maand meer`
              : verschil < 0
                ? `${euro(-verschil)} per maand minder`
                : 'Evenveel per maand'}
          </b>
          {bijstand === 'stopt'
            ? '. De bijstand stopt.'
            : houden > 0
              ? `. De bijstand vult aan; van het loon blijft ${euro(houden)} vrij.`
              : '. De bijstand vult aan.'}
        </p>
      )}
      {later.map(({ maand: wanneer, soort }) => (
        <p key={wanneer + soort} className="mdn-sm">
          Vanaf {maandLang(wanneer)}: {LATER[soort]}.
        </p>
      ))}
      {ontbreekt.length > 0 && (
        <p className="mdn-melding mdn-melding--warning">Niet te berekenen zonder: {ontbreekt.join(', ')}.</p>
      )}
      <p className="mdn-sm mdn-sec">
        Berekend met de wet en de gegevens van vandaag. Toeslagen en de belastingaangifte staan hier niet bij: die
        veranderen ook als het loon verandert.
      </p>
    </div>
  );
}
