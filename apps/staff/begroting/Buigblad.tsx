import type { Begrotingoverzicht } from '@meedoen/contract/begroting';
import { Buigtekening } from '@meedoen/ui/begroting';
import { Tabel } from '@meedoen/ui/tabel';
import { heleEuros, maandLang } from '@meedoen/ui/weergave';
import { Link } from 'react-router';
import { useMag } from '../sessie/sessie.tsx';

const namen = (maanden: readonly `${number}-${number}`[]) => maanden.map(maandLang).join(', ');

/** The BUIG of a year: what it comes to in words, the picture, the months in a table, and what is missing by its name. */
export function Buigblad({ beeld }: { readonly beeld: Begrotingoverzicht }) {
  const { rondes, maanden, totNuInCenten, prognose, vangnet } = beeld.buig;
  const magOpenen = useMag()('cijfers-openen');
  const budget = rondes.at(-1)?.bedragInCenten;
  let som = 0;
  const geboekt = maanden.map(({ maand, lastenInCenten }) => {
    som += lastenInCenten ?? 0;
    return { maand, som };
  });
  return (
    <>
      <p>
        {budget === undefined
          ? 'Over dit jaar is nog geen BUIG-budget bevestigd. '
          : `Budget (${rondes.at(-1)?.naam}): ${heleEuros(budget)}. `}
        {totNuInCenten === null ? null : `Geboekt in de afgesloten maanden: ${heleEuros(totNuInCenten)}. `}
        {prognose.bekend
          ? `Verwacht aan het eind van het jaar: ${heleEuros(prognose.jaareinde.verwachtInCenten)}, in een band van ${heleEuros(prognose.jaareinde.laagInCenten)} tot ${heleEuros(prognose.jaareinde.hoogInCenten)}.`
          : null}
      </p>
      {prognose.bekend ? null : (
        <p className="mdn-melding mdn-melding--warning">
          {prognose.reden === 'bruto-ontbreekt'
            ? `Bruto ontbreekt: loonheffing en Zvw staan niet in het grootboek over ${namen(prognose.maanden)}. Er is geen som en geen verwachting.`
            : prognose.reden === 'maand-ontbreekt'
              ? `Geen lasten in het grootboek over ${namen(prognose.maanden)}. Er is geen verwachting.`
              : `Te weinig maanden voor een verwachting: ${prognose.heeft} van de ${prognose.nodig} op rij.`}
        </p>
      )}
      {totNuInCenten !== null && geboekt.length > 0 ? (
        <Buigtekening
          geboekt={geboekt}
          verwacht={
            prognose.bekend
              ? prognose.punten.map(({ maand, laagInCenten, verwachtInCenten, hoogInCenten }) => ({
                  ...{ maand, laag: laagInCenten, verwacht: verwachtInCenten, hoog: hoogInCenten },
                }))
              : []
          }
          rondes={rondes.map(({ naam, bedragInCenten }) => ({ naam, bedrag: bedragInCenten }))}
        />
      ) : null}
      {vangnet ? (
        <ul className="mdn-sm">
          <li>{vangnet.grenzen.bekend ? vangnet.grenzen.says : `Ontbreekt: ${vangnet.grenzen.ontbreekt}.`}</li>
          <li>{vangnet.toets.bekend ? vangnet.toets.says : `Ontbreekt: ${vangnet.toets.ontbreekt}.`}</li>
          <li>Ontbreekt: {vangnet.vergoeding.ontbreekt}.</li>
        </ul>
      ) : null}
      <details className="mdn-achter">
        <summary>Tabel van de maanden</summary>
        <div className="mdn-panel__tabel">
          <Tabel
            titel="Lasten per maand van boeking, in euro"
            rijen={maanden}
            sleutel={({ maand }) => maand}
            kolommen={[
              {
                kop: 'Maand',
                soort: 'naam',
                toon: ({ maand }) =>
                  magOpenen ? (
                    <Link
                      className="utrecht-link"
                      to={`/cijfers/zaken?gemeente=${beeld.gemeente.code}&indicator=buig&periode=${maand}`}
                    >
                      {maandLang(maand)}
                    </Link>
                  ) : (
                    maandLang(maand)
                  ),
              },
              { kop: 'Bijstand', soort: 'getal', toon: ({ bijstandInCenten }) => heleEuros(bijstandInCenten) },
              {
                kop: 'Loonheffing en Zvw',
                soort: 'getal',
                toon: ({ heffingInCenten }) => (heffingInCenten === null ? 'ontbreekt' : heleEuros(heffingInCenten)),
              },
              {
                kop: 'Loonkostensubsidie',
                soort: 'getal',
                toon: ({ loonkostensubsidieInCenten }) => heleEuros(loonkostensubsidieInCenten),
              },
              { kop: 'Verhaald', soort: 'getal', toon: ({ verhaaldInCenten }) => heleEuros(verhaaldInCenten) },
              {
                kop: 'Netto lasten',
                soort: 'getal',
                toon: ({ lastenInCenten }) => (lastenInCenten === null ? 'bruto ontbreekt' : heleEuros(lastenInCenten)),
              },
            ]}
          />
        </div>
      </details>
      {prognose.bekend ? (
        <details className="mdn-achter">
          <summary>Hoe de verwachting is gemaakt</summary>
          <p className="mdn-sm">{prognose.methode}</p>
          <p className="mdn-sm mdn-sec">
            Gebruikt: {namen(prognose.maanden)}. Startgetal {prognose.startgetal}, {prognose.trekkingen} keer.
          </p>
        </details>
      ) : null}
    </>
  );
}
