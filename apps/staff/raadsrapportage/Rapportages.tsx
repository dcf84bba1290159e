import type { Halfjaar } from '@meedoen/casework/cijfers';
import { draftRapportage, readRapportageconcepten, readRapportages } from '@meedoen/contract/raadsrapportage';
import { periodeLang } from '@meedoen/ui/cijfers';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang, hoofdletter } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';

type Kort = Antwoord<typeof readRapportages>['rapportages'][number];

/** Reports to the council of a gemeente; who makes policy begins one here. */
export function Rapportages({ gemeente }: { readonly gemeente: string }) {
  const schrijft = useMag()('beleid-schrijven');
  const vast = useLees(readRapportages, { query: { gemeente } }, { aan: !schrijft });
  const alle = useLees(readRapportageconcepten, { query: { gemeente } }, { aan: schrijft });
  return (
    <section className="mdn-panel" aria-labelledby="rapportages">
      <div className="mdn-panel__kop">
        <Heading2 id="rapportages">Rapportages aan de raad</Heading2>
      </div>
      {schrijft ? (
        <Lezing van={alle} regels={2} wat="de rapportages">
          {({ rapportages, mogelijk }) => (
            <>
              <Lijst rapportages={rapportages} />
              {mogelijk.length > 0 ? <Nieuw gemeente={gemeente} mogelijk={mogelijk} /> : null}
            </>
          )}
        </Lezing>
      ) : (
        <Lezing van={vast} regels={2} wat="de rapportages">
          {({ rapportages }) => <Lijst rapportages={rapportages} />}
        </Lezing>
      )}
    </section>
  );
}

function Lijst({ rapportages }: { readonly rapportages: readonly Kort[] }) {
  if (rapportages.length === 0) return <Leeg>Er is nog geen rapportage.</Leeg>;
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Rapportages aan de raad"
        rijen={rapportages}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Over',
            soort: 'naam',
            toon: ({ id, halfjaar }) => (
              <Link className="utrecht-link" to={`/cijfers/rapportages/${id}`}>
                {hoofdletter(periodeLang(halfjaar))}
              </Link>
            ),
          },
          {
            kop: 'Stand',
            toon: ({ vastgesteldOp, bewerktOp }) =>
              vastgesteldOp ? `Vastgesteld op ${datumLang(vastgesteldOp)}` : `Concept van ${datumLang(bewerktOp)}`,
          },
        ]}
      />
    </div>
  );
}

function Nieuw({ gemeente, mogelijk }: { readonly gemeente: string; readonly mogelijk: readonly Halfjaar[] }) {
  const ga = useNavigate();
  const [gekozen, setGekozen] = useState<Halfjaar>();
  const halfjaar = gekozen && mogelijk.includes(gekozen) ? gekozen : mogelijk[0];
  const maak = useOpdracht(draftRapportage, ['readRapportageconcepten'], ({ id }) => ga(`/cijfers/rapportages/${id}`));
  if (!halfjaar) return null;
  return (
    <form
      className="mdn-panel__lijf mdn-rapportages__nieuw mdn-niet-printen"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        maak.mutate({ body: { gemeente, halfjaar } });
      }}
    >
      <Keuzelijst
        label="Nieuwe rapportage over"
        waarde={halfjaar}
        onWaarde={(keus) => setGekozen(mogelijk.find((each) => each === keus))}
        opties={mogelijk.map((each) => ({ waarde: each, tekst: hoofdletter(periodeLang(each)) }))}
      />
      <Button type="submit" appearance="primary-action-button" disabled={maak.isPending}>
        Rapportage maken
      </Button>
      {maak.error ? <Fout fout={maak.error} /> : null}
    </form>
  );
}
