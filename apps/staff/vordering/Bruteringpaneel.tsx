import { decideBrutering, undoBrutering, type Vordering } from '@meedoen/contract/vordering';
import { Uitleg } from '@meedoen/ui/uitleg';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuze, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { VERVERS } from './ververs.ts';

type Brutering = Vordering['bruteringen'][number];

/** Past years of a claim: the payroll tax over it on top, or left net; who collects decides (Pw art. 58 lid 5). */
export function Bruteringpaneel({ vordering }: { readonly vordering: Vordering }) {
  const mag = useMag();
  const { bruteringen } = vordering;
  if (bruteringen.length === 0) return null;
  const open = bruteringen.some(({ stand }) => stand === 'te-beslissen');
  return (
    <details className="mdn-achter" open={open}>
      <summary>Bruto maken{open ? ': te beslissen' : ''}</summary>
      <div className="mdn-stapel mdn-stapel--dicht mdn-sm">
        {bruteringen.map((brutering) => (
          <div key={brutering.jaar} className="mdn-stapel mdn-stapel--dicht">
            <Stand brutering={brutering} />
            {brutering.uitleg.map((boom, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one for each person, in their order
              <Uitleg key={i} boom={boom} />
            ))}
            {brutering.stand === 'te-beslissen' && mag('vordering-beheren') && (
              <Besluitvorm vordering={vordering} brutering={brutering} />
            )}
            {brutering.stand === 'bruto' && mag('besluit-vaststellen') && (
              <Terugvorm vordering={vordering} jaar={brutering.jaar} />
            )}
          </div>
        ))}
      </div>
    </details>
  );
}

function Stand({ brutering }: { readonly brutering: Brutering }) {
  const { jaar, stand, nettoInCenten, loonheffingInCenten, ontbreekt, op, reden, betaalUiterlijk, teruggenomen } =
    brutering;
  const netto = euro(nettoInCenten);
  if (stand === 'te-beslissen')
    return (
      <p>
        Over {jaar} staat {netto} netto open.{' '}
        {loonheffingInCenten === null
          ? `De loonheffing is niet te berekenen. Dit ontbreekt: ${ontbreekt}.`
          : `De loonheffing daarover is ${euro(loonheffingInCenten)} en kan niet meer met de Belastingdienst worden verrekend (Pw art. 58 lid 5).`}
      </p>
    );
  if (teruggenomen)
    return (
      <p>
        {op && datumLang(op)}: over {jaar} {euro(loonheffingInCenten ?? 0)} loonheffing erbij. {reden}{' '}
        {datumLang(teruggenomen.op)}: teruggenomen. {teruggenomen.reden}
      </p>
    );
  return (
    <p>
      {op && datumLang(op)}: over {jaar}{' '}
      {stand === 'bruto' ? `${euro(loonheffingInCenten ?? 0)} loonheffing erbij` : `netto gelaten (${netto})`}. {reden}
      {stand === 'bruto' && betaalUiterlijk && ` Te betalen tot en met ${datumLang(betaalUiterlijk)}.`}
    </p>
  );
}

function Besluitvorm({ vordering, brutering }: { readonly vordering: Vordering; readonly brutering: Brutering }) {
  const { jaar, loonheffingInCenten } = brutering;
  const kan = (loonheffingInCenten ?? 0) > 0;
  const [uitkomst, setUitkomst] = useState(kan ? 'bruto' : 'netto');
  const [motivering, setMotivering] = useState('');
  const stuur = useOpdracht(decideBrutering, VERVERS);
  const fouten = veldfouten(stuur.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    if (stuur.isPending) return;
    stuur.mutate({
      params: { vorderingId: vordering.id },
      body: { jaar, uitkomst: uitkomst === 'bruto' ? 'bruto' : 'netto', motivering },
    });
  };
  return (
    <form className="mdn-vorm" onSubmit={verstuur}>
      <Keuze
        label={`Vordering over ${jaar}`}
        waarde={uitkomst}
        onWaarde={setUitkomst}
        opties={[
          ...(kan ? [{ waarde: 'bruto', tekst: `bruto: ${euro(loonheffingInCenten ?? 0)} erbij, met een brief` }] : []),
          { waarde: 'netto', tekst: 'netto laten' },
        ]}
      />
      <Tekstvak
        label="Waarom"
        hulp="Kon de inwoner er iets aan doen dat het niet in het jaar zelf is terugbetaald? Staat in de brief."
        waarde={motivering}
        onWaarde={setMotivering}
        fout={fouten.get('/motivering')}
        required
      />
      {stuur.error && fouten.size === 0 && <Fout fout={stuur.error} veilig="Er is niets besloten of verstuurd." />}
      <Button type="submit" className="mdn-klein" appearance="primary-action-button" aria-disabled={stuur.isPending}>
        Besluiten
      </Button>
    </form>
  );
}

/** Whoever may sign takes back what somebody else added: after an objection that was granted, or an error of our own. */
function Terugvorm({ vordering, jaar }: { readonly vordering: Vordering; readonly jaar: number }) {
  const [reden, setReden] = useState('');
  const stuur = useOpdracht(undoBrutering, VERVERS);
  const fouten = veldfouten(stuur.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    if (!stuur.isPending) stuur.mutate({ params: { vorderingId: vordering.id }, body: { jaar, reden } });
  };
  return (
    <details>
      <summary>Loonheffing over {jaar} terugnemen</summary>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Tekstvak
          label="Waarom"
          hulp="Wat hiervan al is betaald, wordt uitbetaald. De vordering blijft daarna netto."
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
        />
        {stuur.error && fouten.size === 0 && <Fout fout={stuur.error} veilig="Er is niets teruggenomen." />}
        <Button
          type="submit"
          className="mdn-klein"
          appearance="secondary-action-button"
          aria-disabled={stuur.isPending}
        >
          Terugnemen
        </Button>
      </form>
    </details>
  );
}
