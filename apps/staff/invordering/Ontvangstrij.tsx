import { type OntvangstWeergave, recordTerugstorting, settleOntvangst } from '@meedoen/contract/ontvangst';
import { datumLang, euro } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { VERVERS } from '../vordering/ververs.ts';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Keuze, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

const WAAROM: Readonly<Record<OntvangstWeergave['waarom'], string>> = {
  'geen-kenmerk': 'zonder kenmerk',
  'onbekend-kenmerk': 'met een kenmerk dat wij niet kennen',
  'meer-kenmerken': 'met meer dan één kenmerk',
  'meer-dan-open': 'meer dan er openstond',
  'geen-bankreferentie': 'zonder referentie van de bank, dus kijk eerst of het al geboekt is',
  samen: 'een bedrag van meer betalingen samen',
  verdeeld: '',
};
type Keus = 'assignOntvangst' | 'returnOntvangst' | 'refuseOntvangst';

/** Money that waits: who paid what, and what is done with it. */
export function Ontvangstrij({ ontvangst }: { readonly ontvangst: OntvangstWeergave }) {
  const [bezig, setBezig] = useState(false);
  const { op, naam, iban, omschrijving, bedragInCenten, teVerdelenInCenten, persoon, waarom, status } = ontvangst;
  return (
    <li className="mdn-stapel mdn-stapel--dicht">
      <p>
        <b>{euro(teVerdelenInCenten)}</b>
        {teVerdelenInCenten !== bedragInCenten && ` van ${euro(bedragInCenten)}`} van {naam || 'onbekend'}
        {iban && ` (${iban})`}, {datumLang(op)}, {WAAROM[waarom]}
        {omschrijving && (
          <>
            : <q>{omschrijving}</q>
          </>
        )}
        {persoon && (
          <>
            {' · '}
            <Link className="utrecht-link" to={`/dossiers/${persoon.id}/vorderingen`}>
              {persoon.naam}
            </Link>
          </>
        )}
      </p>
      {status === 'terug-te-storten' ? (
        <Terugstorten ontvangst={ontvangst} />
      ) : bezig ? (
        <Verdeelvorm ontvangst={ontvangst} onKlaar={() => setBezig(false)} />
      ) : (
        ontvangst.mogelijkheden.some(({ commando, mag }) => commando === 'assignOntvangst' && mag) && (
          <div className="mdn-rij">
            <Button
              className="mdn-klein"
              appearance="secondary-action-button"
              aria-label={`Verdelen: ${euro(teVerdelenInCenten)} van ${naam || 'onbekend'}`}
              onClick={() => setBezig(true)}
            >
              Verdelen
            </Button>
          </div>
        )
      )}
    </li>
  );
}

/** Who brings payments to the bank sends it back there, and says on which day. */
function Terugstorten({ ontvangst }: { readonly ontvangst: OntvangstWeergave }) {
  const { vandaag } = useSessie();
  const stuur = useOpdracht(recordTerugstorting, VERVERS);
  const { id, versie, reden, iban, teVerdelenInCenten, mogelijkheden } = ontvangst;
  const mag = mogelijkheden.some(({ commando, mag: kan }) => commando === 'recordTerugstorting' && kan);
  return (
    <>
      <p className="mdn-sm mdn-sec">
        Terug te storten naar {iban}: {euro(teVerdelenInCenten)}. {reden}
      </p>
      {mag && (
        <div className="mdn-rij">
          <Button
            className="mdn-klein"
            appearance="secondary-action-button"
            aria-disabled={stuur.isPending}
            onClick={() =>
              !stuur.isPending &&
              stuur.mutate({ params: { ontvangstId: id }, versie, body: { teruggestortOp: vandaag } })
            }
          >
            Vandaag teruggestort
          </Button>
        </div>
      )}
      {stuur.error && <Fout fout={stuur.error} veilig="Er is niets vastgelegd." />}
    </>
  );
}

function Verdeelvorm({ ontvangst, onKlaar }: { readonly ontvangst: OntvangstWeergave; readonly onKlaar: () => void }) {
  const { id, versie, kandidaten, teVerdelenInCenten, iban, delen } = ontvangst;
  const [eerste] = kandidaten;
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.focus(), []);
  const [keus, setKeus] = useState<Keus>('assignOntvangst');
  const [kenmerk, setKenmerk] = useState(eerste?.kenmerk ?? delen[0]?.kenmerk ?? '');
  const [bedrag, setBedrag] = useState(
    schrijfBedrag(eerste ? Math.min(eerste.restInCenten, teVerdelenInCenten) : teVerdelenInCenten),
  );
  const [reden, setReden] = useState('');
  const stuur = useOpdracht(settleOntvangst, VERVERS, onKlaar);
  const fouten = veldfouten(stuur.error);
  return (
    <form
      ref={vorm}
      tabIndex={-1}
      className="mdn-vorm"
      aria-label="Ontvangen geld verdelen"
      onSubmit={(event) => {
        event.preventDefault();
        if (stuur.isPending) return;
        const body =
          keus === 'assignOntvangst'
            ? { command: keus, kenmerk, bedragInCenten: leesBedrag(bedrag) ?? 0, reden }
            : keus === 'returnOntvangst'
              ? { command: keus, kenmerk, reden }
              : { command: keus, reden };
        stuur.mutate({ params: { ontvangstId: id }, versie, body });
      }}
    >
      <Keuze
        label="Wat gebeurt ermee"
        waarde={keus}
        onWaarde={(nieuw) => setKeus(nieuw as Keus)}
        opties={[
          { waarde: 'assignOntvangst', tekst: 'op een vordering boeken' },
          { waarde: 'returnOntvangst', tekst: 'terug naar de inwoner, met de volgende dagrun' },
          ...(iban ? [{ waarde: 'refuseOntvangst', tekst: `terugstorten naar ${iban}` }] : []),
        ]}
      />
      {keus !== 'refuseOntvangst' && (
        <Tekstveld
          label={keus === 'assignOntvangst' ? 'Kenmerk van de vordering' : 'Kenmerk van een vordering van de inwoner'}
          {...(keus === 'assignOntvangst'
            ? { hulp: 'Betaalt een werkgever loonkostensubsidie terug? Vul dan het kenmerk daarvan in (LK).' }
            : {})}
          waarde={kenmerk}
          onWaarde={setKenmerk}
          fout={fouten.get('/kenmerk')}
          required
          kort
        />
      )}
      {keus === 'assignOntvangst' && (
        <Bedragveld label="Bedrag" waarde={bedrag} onWaarde={setBedrag} fout={fouten.get('/bedragInCenten')} required />
      )}
      <Tekstvak label="Reden" waarde={reden} onWaarde={setReden} rijen={2} required maxLength={500} />
      {stuur.error && fouten.size === 0 && (
        <Fout fout={stuur.error} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />
      )}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={stuur.isPending}>
          Vastleggen
        </Button>
        <Button type="button" appearance="secondary-action-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}
