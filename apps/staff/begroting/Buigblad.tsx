import type { Begrotingoverzicht } from '@meedoen/contract/begroting';
import { Buigtekening } from '@meedoen/ui/begroting';
import { Tabel } from '@meedoen/ui/tabel';
import { heleEuros, maandLang } from '@meedoen/ui/weergave';
import { Link } from '../schil/Naar.tsx';
import { useMag } from '../sessie/sessie.tsx';

const namen = (maanden: readonly `${number}-${number}`[]) => maanden.map(maandLang).join(', ');

/** What stands in the place of an amount that is not told. */
export const NIET_GETOOND = 'niet getoond';
const geld = (cents: number | null) => (cents === null ? NIET_GETOOND : heleEuros(cents));

/** In a sentence an amount says what it is of. */
const euro = (cents: number) => `${heleEuros(cents)} euro`;

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
          : `Budget (${rondes.at(-1)?.naam}): ${euro(budget)}. `}
        {totNuInCenten === null ? null : `Geboekt in de afgesloten maanden: ${euro(totNuInCenten)}. `}
        {prognose.bekend
          ? `Verwacht aan het eind van het jaar: ${euro(prognose.jaareinde.verwachtInCenten)}, in een band van ${heleEuros(prognose.jaareinde.laagInCenten)} tot ${euro(prognose.jaareinde.hoogInCenten)}.`
          : null}
      </p>
      {prognose.bekend ? null : (
        <p className="mdn-melding mdn-melding--warning">
          {prognose.reden === 'bruto-ontbreekt'
            ? `Bruto ontbreekt: loonheffing en Zvw staan niet in het grootboek over ${namen(prognose.maanden)}. Er is geen som en geen verwachting.`
            : prognose.reden === 'maand-ontbreekt'
              ? `Geen lasten in het grootboek over ${namen(prognose.maanden)}. Er is geen verwachting.`
              : prognose.reden === 'te-weinig-mensen'
                ? `Achter ${namen(prognose.maanden)} staan minder dan tien mensen. Er is geen som en geen verwachting.`
                : maanden.length === 0
                  ? `Over ${beeld.jaar} staan geen lasten van afgesloten maanden in het grootboek. Er is geen verwachting.`
                  : `Te weinig maanden voor een verwachting: ${prognose.heeft} van de ${prognose.nodig} op rij.`}
        </p>
      )}
      {totNuInCenten !== null && geboekt.length > 0 ? (
        <>
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
          <p className="mdn-sm mdn-sec">
            Opgeteld vanaf januari, in euro. Dikke lijn: geboekt
            {prognose.bekend && prognose.punten.length > 0 ? '. Gestreept, met band: verwacht' : ''}
            {rondes.length > 0 ? '. Rechte lijn: budget' : ''}
            {rondes.length > 1 ? ', gestippeld wat is vervangen' : ''}.
          </p>
        </>
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
              { kop: 'Bijstand', soort: 'getal', toon: ({ bijstandInCenten }) => geld(bijstandInCenten) },
              {
                kop: 'Loonheffing en Zvw',
                soort: 'getal',
                toon: ({ heffingInCenten, stand }) =>
                  heffingInCenten === null && stand === 'alles' ? 'ontbreekt' : geld(heffingInCenten),
              },
              {
                kop: 'Loonkostensubsidie',
                soort: 'getal',
                toon: ({ loonkostensubsidieInCenten }) => geld(loonkostensubsidieInCenten),
              },
              { kop: 'Verhaald', soort: 'getal', toon: ({ verhaaldInCenten }) => geld(verhaaldInCenten) },
              {
                kop: 'Netto lasten',
                soort: 'getal',
                toon: ({ lastenInCenten, stand }) =>
                  lastenInCenten === null && stand !== 'niets' ? 'bruto ontbreekt' : geld(lastenInCenten),
              },
            ]}
          />
        </div>
        {maanden.some(({ stand }) => stand !== 'alles') ? (
          <p className="mdn-sm mdn-sec">
            Niet getoond: achter een van de bedragen van die maand staan minder dan tien mensen. De netto lasten staan
            er als er samen tien mensen of meer achter staan.
          </p>
        ) : null}
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
