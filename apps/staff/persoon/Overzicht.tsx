import type { readFeiten } from '@meedoen/contract/feit';
import { readRecht } from '@meedoen/contract/recht';
import { addToMonth, type IsoDate, type Maand, monthOfDate, yearOf } from '@meedoen/law/kernel';
import { Maandstrook } from '@meedoen/ui/maandstrook';
import type { UseQueryResult } from '@tanstack/react-query';
import { Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Feitentabel } from '../feit/Feitentabel.tsx';
import { Maandsom } from '../recht/Maandsom.tsx';
import { Maandtabel } from '../recht/Maandtabel.tsx';
import { Strooklegenda } from '../recht/Strooklegenda.tsx';
import { Link } from '../schil/Naar.tsx';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import type { Dossiergegevens } from './Dossierkop.tsx';
import { Huishouden } from './Huishouden.tsx';
import { Tijdlijn } from './Tijdlijn.tsx';

type Feiten = Antwoord<typeof readFeiten>;

/** The whole of a file on one page, as known on one day: the money of the year above, the sum beside the facts. */
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
  const { vandaag } = useSessie();
  const [maand, setMaand] = useState<Maand>(monthOfDate(bekendOp ?? vandaag));
  const kan = recht !== undefined;
  useToetsen([
    { toets: '[', uitleg: 'maand terug', kan, doe: () => setMaand(addToMonth(maand, -1)) },
    { toets: ']', uitleg: 'maand verder', kan, doe: () => setMaand(addToMonth(maand, 1)) },
  ]);
  return (
    <div className="mdn-stapel">
      {recht && <Maanden recht={recht} maand={maand} onMaand={setMaand} bekendOp={bekendOp} />}
      <div className="mdn-twee">
        <div className="mdn-stapel">
          {recht ? <Maandsom recht={recht} maand={maand} bekendOp={bekendOp} /> : <GeenRecht dossier={dossier} />}
          <Huishouden dossier={dossier} />
          <Tijdlijn persoon={dossier.persoon.id} />
        </div>
        <div className="mdn-stapel">
          <section className="mdn-panel" aria-labelledby="feiten">
            <div className="mdn-panel__kop">
              <Heading2 id="feiten">Feiten van nu</Heading2>
              <Link className="utrecht-link mdn-sm" to={`/dossiers/${dossier.persoon.id}/feiten`}>
                Alle feiten, ook van vroeger en van anderen
              </Link>
            </div>
            <Lezing van={feiten} regels={8} wat="de feiten">
              {(antwoord) => (
                <Feitentabel
                  persoon={dossier.persoon.id}
                  naam={dossier.persoon.naam}
                  feiten={antwoord.feiten}
                  verschillen={antwoord.verschillen}
                  alleenVan={bekendOp ?? vandaag}
                />
              )}
            </Lezing>
          </section>
        </div>
      </div>
    </div>
  );
}

function GeenRecht({ dossier }: { readonly dossier: Dossiergegevens }) {
  const zaak = dossier.zaken[0];
  return (
    <section className="mdn-panel" aria-label="Bijstand">
      <Leeg>
        Geen bijstand.{' '}
        {zaak ? (
          <Link className="utrecht-link" to={`/aanvragen/${zaak.id}`}>
            Er loopt een {zaak.soort}.
          </Link>
        ) : (
          'Er loopt ook geen aanvraag.'
        )}
      </Leeg>
    </section>
  );
}

/** The months of the year, one of them chosen. */
function Maanden({
  recht,
  maand,
  onMaand,
  bekendOp,
}: {
  readonly recht: string;
  readonly maand: Maand;
  readonly onMaand: (maand: Maand) => void;
  readonly bekendOp: IsoDate | undefined;
}) {
  const jaar = yearOf(maand);
  const lezing = useLees(
    readRecht,
    { params: { rechtId: recht }, query: { jaar, ...(bekendOp ? { bekendOp } : {}) } },
    { houdVorige: true },
  );
  return (
    <section className="mdn-panel" aria-labelledby="maanden">
      <div className="mdn-panel__kop">
        <Heading2 id="maanden">Maanden {jaar}</Heading2>
        <Strooklegenda />
        <span className="mdn-rij">
          <button type="button" className="mdn-chip" onClick={() => onMaand(addToMonth(maand, -12))}>
            {jaar - 1}
          </button>
          <button type="button" className="mdn-chip" onClick={() => onMaand(addToMonth(maand, 12))}>
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
                <Maandstrook maanden={antwoord.maanden} gekozen={maand} onKies={onMaand} />
                <Maandtabel maanden={antwoord.maanden} />
              </>
            )
          }
        </Lezing>
      </div>
    </section>
  );
}
