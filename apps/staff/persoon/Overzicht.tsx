import type { readFeiten } from '@meedoen/contract/feit';
import { readRecht } from '@meedoen/contract/recht';
import { addToMonth, type IsoDate, type Maand, monthOfDate, yearOf } from '@meedoen/law/kernel';
import { Maandstrook } from '@meedoen/ui/maandstrook';
import type { UseQueryResult } from '@tanstack/react-query';
import { Heading2 } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Feitentabel } from '../feit/Feitentabel.tsx';
import { Maandsom } from '../recht/Maandsom.tsx';
import { Maandtabel } from '../recht/Maandtabel.tsx';
import { Strooklegenda } from '../recht/Strooklegenda.tsx';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import type { Dossiergegevens } from './Dossierkop.tsx';
import { Huishouden } from './Huishouden.tsx';
import { Tijdlijn } from './Tijdlijn.tsx';

type Feiten = Antwoord<typeof readFeiten>;

/** The whole of a file on one page, as known on one day. */
export function Overzicht({
  dossier,
  recht,
  feiten,
  bekendOp,
}: {
  readonly dossier: Dossiergegevens;
  readonly recht: string | undefined;
  readonly feiten: UseQueryResult<Feiten, Error>;
  readonly bekendOp: IsoDate | undefined;
}) {
  return (
    <div className="mdn-stapel">
      {recht ? (
        <Geld recht={recht} bekendOp={bekendOp}>
          <Huishouden dossier={dossier} />
        </Geld>
      ) : (
        <div className="mdn-twee">
          <section className="mdn-panel">
            <Leeg>
              Geen bijstand.{' '}
              {dossier.zaken[0] ? (
                <Link className="utrecht-link" to={`/aanvragen/${dossier.zaken[0].id}`}>
                  Er loopt een {dossier.zaken[0].soort}.
                </Link>
              ) : (
                'Er loopt ook geen aanvraag.'
              )}
            </Leeg>
          </section>
          <Huishouden dossier={dossier} />
        </div>
      )}
      <div className="mdn-twee">
        <section className="mdn-panel" aria-labelledby="feiten">
          <div className="mdn-panel__kop">
            <Heading2 id="feiten">Feiten</Heading2>
            <Link className="utrecht-link mdn-sm" to={`/dossiers/${dossier.persoon.id}/feiten`}>
              Alle feiten
            </Link>
          </div>
          <Lezing van={feiten} regels={8} wat="de feiten">
            {(antwoord) => (
              <Feitentabel
                persoon={dossier.persoon.id}
                naam={dossier.persoon.naam}
                feiten={antwoord.feiten}
                verschillen={antwoord.verschillen}
                hoogstens={12}
              />
            )}
          </Lezing>
        </section>
        <Tijdlijn persoon={dossier.persoon.id} />
      </div>
    </div>
  );
}

/** The months of the year, and the sum of one of them. */
function Geld({
  recht,
  bekendOp,
  children,
}: {
  readonly recht: string;
  readonly bekendOp: IsoDate | undefined;
  readonly children: ReactNode;
}) {
  const { vandaag } = useSessie();
  const [maand, setMaand] = useState<Maand>(monthOfDate(bekendOp ?? vandaag));
  const jaar = yearOf(maand);
  const lezing = useLees(
    readRecht,
    { params: { rechtId: recht }, query: { jaar, ...(bekendOp ? { bekendOp } : {}) } },
    { houdVorige: true },
  );
  useToetsen([
    { toets: '[', uitleg: 'maand terug', doe: () => setMaand(addToMonth(maand, -1)) },
    { toets: ']', uitleg: 'maand verder', doe: () => setMaand(addToMonth(maand, 1)) },
  ]);
  return (
    <>
      <section className="mdn-panel" aria-labelledby="maanden">
        <div className="mdn-panel__kop">
          <Heading2 id="maanden">Maanden {jaar}</Heading2>
          <Strooklegenda />
          <span className="mdn-rij">
            <button type="button" className="mdn-chip" onClick={() => setMaand(addToMonth(maand, -12))}>
              {jaar - 1}
            </button>
            <button type="button" className="mdn-chip" onClick={() => setMaand(addToMonth(maand, 12))}>
              {jaar + 1}
            </button>
          </span>
        </div>
        <div className="mdn-panel__lijf">
          <Lezing van={lezing} regels={7} wat="de maanden">
            {(antwoord) =>
              antwoord.maanden.length === 0 ? (
                <Leeg>Geen maanden in {jaar}.</Leeg>
              ) : (
                <>
                  <Maandstrook maanden={antwoord.maanden} gekozen={maand} onKies={setMaand} />
                  <Maandtabel maanden={antwoord.maanden} />
                </>
              )
            }
          </Lezing>
        </div>
      </section>
      <div className="mdn-twee">
        <Maandsom recht={recht} maand={maand} bekendOp={bekendOp} />
        {children}
      </div>
    </>
  );
}
