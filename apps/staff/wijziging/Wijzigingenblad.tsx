import { readWijzigingen } from '@meedoen/contract/wijziging';
import { datumKort, tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { TaakKlaar } from '../contact/Taken.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { KANAALNAAM } from './namen.ts';

type Wijziging = Antwoord<typeof readWijzigingen>['wijzigingen'][number];

/** What the resident passed on, in their own words, beside the facts it became; what is open first. */
export function Wijzigingenblad({ persoon }: { readonly persoon: string }) {
  const lezing = useLees(readWijzigingen, { params: { persoonId: persoon } });
  const [alles, setAlles] = useState(false);
  if (lezing.error) return <Fout fout={lezing.error} opnieuw={() => lezing.refetch()} />;
  const wijzigingen = lezing.data?.wijzigingen ?? [];
  if (wijzigingen.length === 0) return null;
  const open = wijzigingen.filter(({ status }) => status !== 'verwerkt');
  const getoond = alles ? wijzigingen : open;
  return (
    <section className="mdn-panel" aria-labelledby="doorgegeven">
      <div className="mdn-panel__kop">
        <Heading2 id="doorgegeven">
          Doorgegeven <span className="mdn-tel">{open.length}</span>
        </Heading2>
        {wijzigingen.length > open.length && (
          <button type="button" className="mdn-chip" aria-pressed={alles} onClick={() => setAlles(!alles)}>
            Ook wat verwerkt is
          </button>
        )}
      </div>
      <div className="mdn-panel__lijf">
        {getoond.length === 0 && <p className="mdn-sec">Alles wat is doorgegeven, is verwerkt.</p>}
        <ul className="mdn-taken">
          {getoond.map((wijziging) => (
            <Regel key={wijziging.id} wijziging={wijziging} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Regel({ wijziging }: { readonly wijziging: Wijziging }) {
  const { vandaag } = useSessie();
  const mag = useMag();
  const [rond, setRond] = useState(false);
  return (
    <li className="mdn-taken__taak">
      <div>
        <b>{wijziging.titel}</b>, vanaf {datumKort(wijziging.vanaf, vandaag)}
        {wijziging.toelichting && <p className="mdn-bericht__tekst">“{wijziging.toelichting}”</p>}
        {wijziging.gevolg && <p className="mdn-sm">{wijziging.gevolg}</p>}
        <p className="mdn-xs mdn-mut">
          {tijdstipKort(wijziging.doorgegevenOp, vandaag)}, {KANAALNAAM[wijziging.kanaal]}
          {wijziging.ingevoerdDoor && `, ingevoerd door ${wijziging.ingevoerdDoor}`}
          {wijziging.status === 'verwerkt' && ', verwerkt'}
        </p>
      </div>
      {wijziging.taak && mag('contact-vastleggen') && !rond && (
        <Button
          className="mdn-klein"
          appearance="secondary-action-button"
          onClick={() => setRond(true)}
          aria-label={`Is verwerkt: ${wijziging.titel}`}
        >
          Is verwerkt
        </Button>
      )}
      {wijziging.taak && rond && <TaakKlaar taak={wijziging.taak} onKlaar={() => setRond(false)} />}
    </li>
  );
}
