import { proposeKwijtschelding } from '@meedoen/contract/kwijtschelding';
import type { Vordering } from '@meedoen/contract/vordering';
import { Uitleg } from '@meedoen/ui/uitleg';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { VERVERS } from '../vordering/ververs.ts';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Datumveld, Keuze, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';

const STAND: Readonly<Record<NonNullable<Vordering['kwijtschelding']>['status'], string>> = {
  gevraagd: 'gevraagd, wacht op een voorstel',
  voorgesteld: 'voorgesteld, wacht op een besluit',
  toegekend: 'kwijtgescholden',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken door de inwoner',
};

/** Whether the rest is remitted: what was asked and decided, what the ledger shows, and the proposal of who collects. */
export function Kwijtscheldingpaneel({ vordering }: { readonly vordering: Vordering }) {
  const mag = useMag();
  const [bezig, setBezig] = useState(false);
  const { kwijtschelding, kwijtscheldingsadvies: advies, restInCenten, kenmerk } = vordering;
  if (!kwijtschelding && (restInCenten <= 0 || !mag('vordering-beheren'))) return null;
  const { status, teruggestuurd, besluit } = kwijtschelding ?? {};
  // what was asked gets an answer, also when nothing is owed any more
  const open = restInCenten > 0 || status === 'gevraagd' || status === 'voorgesteld';
  const kan = open && mag('vordering-beheren') && (status !== 'voorgesteld' || teruggestuurd);
  return (
    <details className="mdn-achter" open={status === 'gevraagd' || status === 'voorgesteld'}>
      <summary>Kwijtschelding{status ? `: ${STAND[status]}` : ''}</summary>
      <div className="mdn-stapel mdn-stapel--dicht mdn-sm">
        {kwijtschelding && (
          <p>
            Gevraagd op {datumLang(kwijtschelding.gevraagdOp)} door{' '}
            {kwijtschelding.gevraagdDoor === 'inwoner' ? 'de inwoner' : 'een medewerker'}
            {kwijtschelding.toelichting && `: ${kwijtschelding.toelichting}`}
            {kwijtschelding.bedragInCenten ? `. Bedrag: ${euro(kwijtschelding.bedragInCenten)}` : ''}
          </p>
        )}
        {besluit && (
          <p>
            <Link className="utrecht-link" to={`/besluiten/${besluit}`}>
              Naar het besluit
            </Link>
          </p>
        )}
        {teruggestuurd && <p className="mdn-melding mdn-melding--warning">Teruggestuurd: {teruggestuurd}</p>}
        {advies && (
          <>
            <p>
              {advies.soort === 'volledig'
                ? `Sinds ${datumLang(advies.sinds)} kwam er elke maand iets binnen.`
                : `Sinds ${datumLang(advies.sinds)} kwam er niets binnen.`}{' '}
              {advies.kan === false && 'Naar die termijn mag er nog niet worden kwijtgescholden.'}
              {advies.ontbreekt}
            </p>
            {advies.uitleg && <Uitleg boom={advies.uitleg} />}
          </>
        )}
        {bezig ? (
          <Voorstelvorm vordering={vordering} onKlaar={() => setBezig(false)} />
        ) : (
          kan && (
            <div className="mdn-rij">
              <Button
                className="mdn-klein"
                appearance="secondary-action-button"
                aria-label={`Voorstel maken over kwijtschelding van ${kenmerk}`}
                onClick={() => setBezig(true)}
              >
                Voorstel maken
              </Button>
            </div>
          )
        )}
      </div>
    </details>
  );
}

type Soort = 'volledig' | 'ingehaald' | 'geen' | 'ineens' | 'schuldregeling';
const GRONDEN: readonly { readonly waarde: Soort; readonly tekst: string }[] = [
  { waarde: 'volledig', tekst: 'alles betaald wat moest, sinds' },
  { waarde: 'ingehaald', tekst: 'achterstand met rente en kosten ingehaald, sinds' },
  { waarde: 'geen', tekst: 'niets betaald, sinds' },
  { waarde: 'ineens', tekst: 'ten minste de helft in één keer betaald na de vraag' },
  { waarde: 'schuldregeling', tekst: 'schuldregeling met alle schuldeisers' },
];

function Voorstelvorm({ vordering, onKlaar }: { readonly vordering: Vordering; readonly onKlaar: () => void }) {
  const { kwijtscheldingsadvies: advies, kwijtschelding, restInCenten, id } = vordering;
  const stuur = useOpdracht(proposeKwijtschelding, VERVERS, onKlaar);
  const gevraagd = kwijtschelding?.status === 'gevraagd' || kwijtschelding?.status === 'voorgesteld';
  const [uitkomst, setUitkomst] = useState(restInCenten > 0 ? 'kwijtschelden' : 'kwijtschelding-afwijzen');
  const [soort, setSoort] = useState<string>(advies?.soort ?? 'volledig');
  const [sinds, setSinds] = useState<string>(advies?.sinds ?? '');
  const [uitzicht, setUitzicht] = useState('nee');
  const [opzet, setOpzet] = useState('nee');
  const [boete, setBoete] = useState('nee');
  const [bedrag, setBedrag] = useState(schrijfBedrag(restInCenten));
  const [motivering, setMotivering] = useState('');
  const fouten = veldfouten(stuur.error);
  const jaNee = [
    { waarde: 'ja', tekst: 'ja' },
    { waarde: 'nee', tekst: 'nee' },
  ];
  const grond = () => {
    const dag = sinds as `${number}-${number}-${number}`;
    if (soort === 'ineens') return { soort } as const;
    if (soort === 'schuldregeling')
      return { soort, opzetOfGroveSchuld: opzet === 'ja', boeteOfAangifte: boete === 'ja' } as const;
    if (soort === 'geen') return { soort, sinds: dag, geenUitzicht: uitzicht === 'nee' } as const;
    return { soort: soort === 'ingehaald' ? ('ingehaald' as const) : ('volledig' as const), sinds: dag };
  };
  const afwijzen = uitkomst === 'kwijtschelding-afwijzen';
  return (
    <form
      className="mdn-vorm"
      aria-label="Voorstel over kwijtschelding"
      onSubmit={(event) => {
        event.preventDefault();
        if (stuur.isPending) return;
        stuur.mutate({
          params: { vorderingId: id },
          body: {
            uitkomst: afwijzen ? 'kwijtschelding-afwijzen' : 'kwijtschelden',
            grond: grond(),
            bedragInCenten: afwijzen ? 0 : (leesBedrag(bedrag) ?? 0),
            motivering,
          },
        });
      }}
    >
      {gevraagd && (
        <Keuze
          label="Voorstel"
          waarde={uitkomst}
          onWaarde={setUitkomst}
          opties={[
            ...(restInCenten > 0 ? [{ waarde: 'kwijtschelden', tekst: 'kwijtschelden' }] : []),
            { waarde: 'kwijtschelding-afwijzen', tekst: 'afwijzen' },
          ]}
        />
      )}
      <Keuzelijst label="Hoe is er betaald" waarde={soort} onWaarde={setSoort} opties={GRONDEN} />
      {['volledig', 'ingehaald', 'geen'].includes(soort) && (
        <Datumveld label="Sinds" waarde={sinds} onWaarde={setSinds} required />
      )}
      {soort === 'geen' && (
        <Keuze
          label="Is te verwachten dat er nog iets komt?"
          hulp="Dit is uw oordeel. De wet rekent het niet uit."
          waarde={uitzicht}
          onWaarde={setUitzicht}
          opties={jaNee}
        />
      )}
      {soort === 'schuldregeling' && (
        <>
          <Keuze label="Opzet of grove schuld?" waarde={opzet} onWaarde={setOpzet} opties={jaNee} />
          <Keuze label="Boete of aangifte?" waarde={boete} onWaarde={setBoete} opties={jaNee} />
        </>
      )}
      {!afwijzen && (
        <Bedragveld
          label="Wat vervalt"
          waarde={bedrag}
          onWaarde={setBedrag}
          fout={fouten.get('/bedragInCenten')}
          required
        />
      )}
      <Tekstvak
        label="Waarom"
        hulp="De inwoner leest dit in het besluit."
        waarde={motivering}
        onWaarde={setMotivering}
        required
        maxLength={4000}
      />
      {stuur.error && <Fout fout={stuur.error} veilig="Niet voorgelegd. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={stuur.isPending}>
          Voorleggen
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}
