import { readBrieven } from '@meedoen/contract/brief';
import type { IsoDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

const KANAAL = { papier: 'op papier', 'eigen-pagina': 'eigen pagina' } as const;

/** Letters to a person, with how they went and until when objection is possible. */
export function Brievenlijst({
  persoon,
  bekendOp,
}: {
  readonly persoon: string;
  /** Looking back: what was known on this day. */
  readonly bekendOp: IsoDate | undefined;
}) {
  const { vandaag } = useSessie();
  const lezing = useLees(
    readBrieven,
    { params: { persoonId: persoon }, query: bekendOp ? { bekendOp } : {} },
    { houdVorige: true },
  );
  return (
    <section className="mdn-panel" aria-labelledby="brieven">
      <div className="mdn-panel__kop">
        <Heading2 id="brieven">Brieven</Heading2>
      </div>
      <Lezing van={lezing} wat="de brieven">
        {({ brieven }) =>
          brieven.length === 0 ? (
            <Leeg>
              {bekendOp ? 'Er waren toen nog geen brieven verstuurd.' : 'Er zijn nog geen brieven verstuurd.'}
            </Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Brieven, de nieuwste eerst"
                rijen={brieven}
                sleutel={({ id }) => id}
                kolommen={[
                  {
                    kop: 'Brief',
                    soort: 'naam',
                    toon: (brief) => (
                      <>
                        <Link className="utrecht-link" to={`/brieven/${brief.id}`}>
                          {brief.onderwerp}
                        </Link>
                        <span className="mdn-bron">{brief.kenmerk}</span>
                      </>
                    ),
                  },
                  {
                    kop: 'Datum',
                    toon: ({ datum }) => <span className="mdn-nowrap">{datumKort(datum, vandaag)}</span>,
                  },
                  {
                    kop: 'Verzonden',
                    toon: (brief) => `${KANAAL[brief.kanaal]}, ${brief.verzending}${brief.gelezen ? ', gelezen' : ''}`,
                  },
                  {
                    kop: 'Bezwaar tot',
                    toon: ({ bezwaarTot }) =>
                      bezwaarTot ? (
                        <>
                          {datumKort(bezwaarTot, vandaag)}{' '}
                          {bezwaarTot < vandaag && <span className="mdn-mut">voorbij</span>}
                        </>
                      ) : (
                        <span className="mdn-mut">geen besluit</span>
                      ),
                  },
                ]}
              />
            </div>
          )
        }
      </Lezing>
    </section>
  );
}
