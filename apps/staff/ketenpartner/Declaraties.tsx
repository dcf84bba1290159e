import {
  type Declaratiebeeld,
  decideDeclaratie,
  downloadDeclaraties,
  readDeclaraties,
} from '@meedoen/contract/ketenpartner';
import { addressOf } from '@meedoen/contract/route';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, datumKort } from '@meedoen/ui/weergave';
import { Button, ButtonLink, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstveld } from '../vorm/Veld.tsx';
import { WAARVOOR } from './woorden.ts';

const TOON = [
  ['open', 'Te beoordelen'],
  ['goedgekeurd', 'Goedgekeurd'],
  ['afgewezen', 'Afgewezen'],
] as const;

/** What organisations may claim: it follows from begin and result, and somebody approves it. */
export function Declaraties() {
  const [status, setStatus] = useState<Declaratiebeeld['status']>('open');
  const lezing = useLees(readDeclaraties, { query: { status } }, { houdVorige: true });
  return (
    <section className="mdn-panel" aria-labelledby="declaraties">
      <div className="mdn-panel__kop">
        <Heading2 id="declaraties">Declaraties</Heading2>
        <ButtonLink
          appearance="secondary-action-button"
          className="mdn-klein"
          href={addressOf(downloadDeclaraties, { query: {} })}
          download
        >
          Goedgekeurd dit jaar (CSV)
        </ButtonLink>
      </div>
      <ul className="mdn-tabs">
        {TOON.map(([waarde, naam]) => (
          <li key={waarde}>
            <button
              type="button"
              className="mdn-tabs__tab"
              aria-pressed={status === waarde}
              onClick={() => setStatus(waarde)}
            >
              {naam}
            </button>
          </li>
        ))}
      </ul>
      <Lezing van={lezing} regels={4} wat="de declaraties">
        {({ declaraties, meer }) =>
          declaraties.length === 0 ? <Leeg>Er is hier niets.</Leeg> : <Lijst declaraties={declaraties} meer={meer} />
        }
      </Lezing>
    </section>
  );
}

function Lijst({ declaraties, meer }: { readonly declaraties: readonly Declaratiebeeld[]; readonly meer: boolean }) {
  const { vandaag } = useSessie();
  const mag = useMag();
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Declaraties"
        rijen={declaraties}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Verwijzing',
            soort: 'naam',
            toon: ({ kenmerk, partnernaam }) => (
              <>
                {partnernaam}
                <span className="mdn-bron">{kenmerk}</span>
              </>
            ),
          },
          { kop: 'Waarvoor', toon: ({ soort }) => WAARVOOR[soort] },
          { kop: 'Bedrag', soort: 'getal', toon: ({ bedragInCenten }) => bedrag(bedragInCenten) },
          { kop: 'Sinds', toon: ({ ontstaanOp }) => datumKort(ontstaanOp, vandaag) },
          {
            kop: 'Oordeel',
            soort: 'doen',
            toon: (declaratie) =>
              declaratie.status === 'open' && mag('ketenpartner-vaststellen') ? (
                <Oordeel declaratie={declaratie} />
              ) : (
                <span className="mdn-sm mdn-sec">
                  {declaratie.beoordeeldOp ? datumKort(declaratie.beoordeeldOp, vandaag) : 'wacht'}
                  {declaratie.reden && `: ${declaratie.reden}`}
                </span>
              ),
          },
        ]}
      />
      {meer && <p className="mdn-panel__lijf mdn-sm mdn-sec">Dit zijn de eerste {declaraties.length}.</p>}
    </div>
  );
}

function Oordeel({ declaratie: { id, belet, kenmerk, soort } }: { readonly declaratie: Declaratiebeeld }) {
  const [nee, setNee] = useState(false);
  const [reden, setReden] = useState('');
  const doe = useOpdracht(decideDeclaratie, ['readDeclaraties', 'readKetenpartner', 'readKetenresultaten']);
  const params = { declaratieId: id };
  const waarvan = <span className="mdn-visually-hidden"> {`${kenmerk} ${WAARVOOR[soort].toLowerCase()}`}</span>;
  if (belet) return <span className="mdn-xs mdn-mut">{belet}</span>;
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      {nee ? (
        <form
          className="mdn-rij"
          onSubmit={(event) => {
            event.preventDefault();
            doe.mutate({ params, body: { oordeel: 'afgewezen', reden } });
          }}
        >
          <Tekstveld label="Waarom niet" waarde={reden} onWaarde={setReden} required maxLength={1000} />
          <Button type="submit" className="mdn-klein" appearance="primary-action-button">
            Afwijzen{waarvan}
          </Button>
          <Button type="button" className="mdn-klein" appearance="subtle-button" onClick={() => setNee(false)}>
            Terug
          </Button>
        </form>
      ) : (
        <div className="mdn-rij">
          <Button
            className="mdn-klein"
            appearance="primary-action-button"
            aria-disabled={doe.isPending}
            onClick={() => doe.mutate({ params, body: { oordeel: 'goedgekeurd' } })}
          >
            Goedkeuren{waarvan}
          </Button>
          <Button className="mdn-klein" appearance="subtle-button" onClick={() => setNee(true)}>
            Afwijzen{waarvan}
          </Button>
        </div>
      )}
      {doe.error && <Fout fout={doe.error} />}
    </div>
  );
}
