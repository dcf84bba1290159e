import { draftBeleid, readBeleidsvoorstellen } from '@meedoen/contract/beleidspakket';
import { addMonths, firstDay, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort, tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Datumveld, Keuzelijst, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { STAND } from './woorden.ts';
import './beleid.css';

type Regel = Antwoord<typeof readBeleidsvoorstellen>['voorstellen'][number];

/** Drafts of policy: what is being written, advised on and decided. */
export default function Voorstellen() {
  const mag = useMag();
  const lezing = useLees(readBeleidsvoorstellen);
  useTitel('Voorstellen voor beleid');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Voorstellen voor beleid</Heading1>
          <p className="mdn-sec">Van concept tot publicatie, met het advies van de cliëntenraad.</p>
        </div>
        <div className="mdn-head__eind">
          <Link className="utrecht-link" to="/beleid">
            Beleid dat nu geldt
          </Link>
        </div>
      </div>
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-label="Lijst van voorstellen">
          <Lezing van={lezing} regels={5} wat="de voorstellen">
            {({ voorstellen }) =>
              voorstellen.length === 0 ? (
                <Leeg>Er is nog geen voorstel. Begin er hieronder een.</Leeg>
              ) : (
                <Lijst voorstellen={voorstellen} />
              )
            }
          </Lezing>
        </section>
        {mag('beleid-schrijven') && <Nieuw />}
      </div>
    </>
  );
}

function Lijst({ voorstellen }: { readonly voorstellen: readonly Regel[] }) {
  const { vandaag } = useSessie();
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Voorstellen voor beleid"
        rijen={voorstellen}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Naam',
            soort: 'naam',
            toon: ({ id, naam }) => (
              <Link className="utrecht-link" to={`/beleid/voorstellen/${id}`}>
                {naam}
              </Link>
            ),
          },
          { kop: 'Stand', toon: ({ status }) => STAND[status] },
          { kop: 'Gaat in', toon: ({ vanaf }) => datumKort(vanaf, vandaag) },
          { kop: 'Voor', toon: ({ gemeente }) => gemeente ?? 'alle gemeenten' },
          { kop: 'Geschreven door', toon: ({ schrijvers }) => schrijvers.join(', ') },
          { kop: 'Laatst gewijzigd', toon: ({ bijgewerktOp }) => tijdstipKort(bijgewerktOp, vandaag) },
        ]}
      />
    </div>
  );
}

const ALLE = 'alle';

/** Begins a draft with what would hold on its first day. */
function Nieuw() {
  const { vandaag, gemeenten } = useSessie();
  const ga = useNavigate();
  const [naam, setNaam] = useState('');
  const [vanaf, setVanaf] = useState<string>(addMonths(firstDay(monthOfDate(vandaag)), 2));
  const [gemeente, setGemeente] = useState(ALLE);
  const begin = useOpdracht(draftBeleid, ['readBeleidsvoorstellen'], ({ id }) => ga(`/beleid/voorstellen/${id}`));
  const fouten = veldfouten(begin.error);
  const stuur = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate({ body: { naam, vanaf: vanaf as IsoDate, gemeente: gemeente === ALLE ? null : gemeente } });
  };
  return (
    <section className="mdn-panel" aria-labelledby="nieuw-voorstel">
      <div className="mdn-panel__kop">
        <Heading2 id="nieuw-voorstel">Nieuw voorstel</Heading2>
        <span className="mdn-sm mdn-mut">begint met wat op die dag zou gelden</span>
      </div>
      <form className="mdn-panel__lijf mdn-vorm" onSubmit={stuur}>
        <Tekstveld label="Naam" waarde={naam} onWaarde={setNaam} required maxLength={120} fout={fouten.get('/naam')} />
        <Datumveld
          label="Eerste dag"
          hulp="Vandaag of later, want beleid geldt niet met terugwerkende kracht."
          waarde={vanaf}
          onWaarde={setVanaf}
          min={vandaag}
          required
          fout={fouten.get('/vanaf')}
        />
        <Keuzelijst
          label="Voor"
          waarde={gemeente}
          onWaarde={setGemeente}
          opties={[
            { waarde: ALLE, tekst: 'alle gemeenten samen' },
            ...gemeenten.map(({ code, naam: plaats }) => ({ waarde: code, tekst: `alleen ${plaats}` })),
          ]}
          fout={fouten.get('/gemeente')}
        />
        {begin.error && <Fout fout={begin.error} veilig="Wat u invulde staat hier nog." />}
        <Button type="submit" appearance="primary-action-button" disabled={begin.isPending}>
          Voorstel beginnen
        </Button>
      </form>
    </section>
  );
}
