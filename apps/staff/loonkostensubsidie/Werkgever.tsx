import {
  editWerkgever,
  readWerkgever,
  type Werkgever as Werkgevergegevens,
  type Werkgeverwijziging,
} from '@meedoen/contract/loonkostensubsidie';
import { datumKort, tijdstip } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { Velden, vak, type Waarden } from '../vorm/Velden.tsx';
import { Rekeningcontrole } from './Rekeningcontrole.tsx';
import { alsWerkgever, beginVan, VELDNAAM, WERKGEVERVELDEN } from './werkgevervelden.ts';
import '../persoon/dossier.css';

const WAT: Readonly<Record<Werkgeverwijziging['wat'], string>> = {
  vastgelegd: 'Werkgever vastgelegd',
  gewijzigd: 'Gegevens gewijzigd',
  'rekening-nagekeken': 'Rekening nagekeken',
  'betaling-teruggekomen': 'Betaling kwam terug van de bank',
};

/** An employer: what is known, a way to change it with a reason, and everything that was changed. */
export default function Werkgever() {
  const { werkgeverId = '' } = useParams();
  const lezing = useLees(readWerkgever, { params: { werkgeverId } }, { houdVorige: true });
  useTitel(lezing.data?.werkgever.naam ?? 'Werkgever');
  return (
    <Lezing van={lezing} regels={8} wat="de werkgever">
      {({ werkgever, wijzigingen }) => (
        <>
          <div className="mdn-head">
            <div>
              <Heading1>{werkgever.naam}</Heading1>
              <p className="mdn-sec">KvK {werkgever.kvk}</p>
            </div>
          </div>
          <div className="mdn-stapel">
            <Gegevens werkgever={werkgever} />
            <Wijzigingen wijzigingen={wijzigingen} />
          </div>
        </>
      )}
    </Lezing>
  );
}

function Gegevens({ werkgever }: { readonly werkgever: Werkgevergegevens }) {
  const mag = useMag();
  const [wijzigt, setWijzigt] = useState(false);
  return (
    <section className="mdn-panel" aria-labelledby="werkgever-gegevens">
      <div className="mdn-panel__kop">
        <Heading2 id="werkgever-gegevens">Gegevens</Heading2>
        {mag('loonkostensubsidie-behandelen') && !wijzigt && (
          <Button appearance="secondary-action-button" onClick={() => setWijzigt(true)}>
            Gegevens wijzigen
          </Button>
        )}
      </div>
      {wijzigt ? (
        <Wijzigvorm key={werkgever.versie} werkgever={werkgever} onKlaar={() => setWijzigt(false)} />
      ) : (
        <>
          <dl className="mdn-gegevens mdn-panel__lijf">
            {WERKGEVERVELDEN.map(({ naam, label }) => (
              <div key={naam} className="mdn-gegevens__paar">
                <dt>{label}</dt>
                <dd>{String(werkgever[naam as keyof Werkgevergegevens] || 'niet bekend')}</dd>
              </div>
            ))}
          </dl>
          <p className="mdn-panel__lijf">
            <Rekeningcontrole werkgever={werkgever} />
          </p>
        </>
      )}
    </section>
  );
}

function Wijzigvorm({ werkgever, onKlaar }: { readonly werkgever: Werkgevergegevens; readonly onKlaar: () => void }) {
  const concept = useConcept<Waarden>(`werkgever-${werkgever.id}-${werkgever.versie}`, beginVan(werkgever));
  const bewaar = useOpdracht(editWerkgever, ['readWerkgever', 'readWerkgevers', 'readLoonkostensubsidies'], () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(bewaar.error);
  return (
    <form
      className="mdn-vorm mdn-panel__lijf"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate({
          params: { werkgeverId: werkgever.id },
          versie: werkgever.versie,
          body: { ...alsWerkgever(concept.waarde), reden: concept.waarde.reden ?? '' },
        });
      }}
    >
      <p className="mdn-sm mdn-sec">Een ander rekeningnummer kijkt een collega eerst na. Tot dan betalen we niet.</p>
      <Velden
        velden={[
          ...WERKGEVERVELDEN,
          vak('reden', 'Waarom u dit wijzigt', 'Bijvoorbeeld: de werkgever belde, met de naam.'),
        ]}
        waarden={concept.waarde}
        onWaarden={concept.zet}
        fouten={fouten}
      />
      {bewaar.error && fouten.size === 0 && (
        <Fout fout={bewaar.error} veilig="Niet bewaard. Uw tekst staat nog hier." />
      )}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bewaar.isPending}>
          Gegevens bewaren
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}

function Wijzigingen({ wijzigingen }: { readonly wijzigingen: readonly Werkgeverwijziging[] }) {
  const { vandaag } = useSessie();
  return (
    <section className="mdn-panel" aria-labelledby="werkgever-wijzigingen">
      <div className="mdn-panel__kop">
        <Heading2 id="werkgever-wijzigingen">Wat er veranderde</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        {wijzigingen.length === 0 ? (
          <p className="mdn-sec">Er is nog niets veranderd.</p>
        ) : (
          <ol className="mdn-tijd">
            {wijzigingen.map(({ id, op, wie, wat, reden, verschil }) => (
              <li key={id} className="mdn-tijd__regel">
                <time dateTime={op}>{datumKort(tijdstip(op).datum, vandaag)}</time>
                <div>
                  <p>
                    {WAT[wat]} <span className="mdn-mut">{wie ?? 'Bankbestand'}</span>
                  </p>
                  {reden && <p className="mdn-sm">{reden}</p>}
                  {wat === 'gewijzigd' &&
                    verschil.map(({ veld, oud, nieuw }) => (
                      <p key={veld} className="mdn-sm mdn-sec">
                        {VELDNAAM[veld]}: {oud || 'leeg'} werd {nieuw || 'leeg'}
                      </p>
                    ))}
                </div>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
