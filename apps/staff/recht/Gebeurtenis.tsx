import { registerGebeurtenis } from '@meedoen/contract/recht';
import { parseDate } from '@meedoen/law/kernel';
import { Button, Paragraph } from '@utrecht/component-library-react';
import type { FormEvent } from 'react';
import { Link } from 'react-router';
import { NA_FEIT } from '../feit/ververs.ts';
import type { Dossiergegevens } from '../persoon/Dossierkop.tsx';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

const SOORTEN = [
  {
    waarde: 'overlijden',
    tekst: 'Overlijden',
    gevolg: 'De betaling stopt of gaat naar wie overblijft. De nabestaande krijgt een brief in andere woorden.',
  },
  {
    waarde: 'verhuizing',
    tekst: 'Verhuizing naar een andere gemeente',
    gevolg: 'De betaling loopt tot de verhuisdag. De nieuwe gemeente neemt het over.',
  },
  { waarde: 'detentie', tekst: 'Detentie', gevolg: 'Wie vastzit heeft geen recht. Een partner houdt een eigen recht.' },
] as const;
type Soort = (typeof SOORTEN)[number]['waarde'];
const BETALING = {
  doorgaan: 'De betaling gaat door.',
  tegengehouden: 'De betaling is tegengehouden.',
  gesplitst: 'De betaling is gesplitst.',
} as const;

/** Death, move, detention: stops, splits or passes on a payment the same day. */
export function Gebeurtenis({
  recht,
  persoon,
  huishouden,
  onSluit,
}: {
  readonly recht: string;
  readonly persoon: string;
  readonly huishouden: Dossiergegevens['huishouden'];
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`gebeurtenis-${recht}`, {
    soort: 'overlijden' as Soort,
    wie: persoon,
    op: vandaag as string,
    naarGemeente: '',
    reden: '',
  });
  const { waarde, zet } = concept;
  const leg = useOpdracht(registerGebeurtenis, NA_FEIT, concept.wis);
  const fouten = veldfouten(leg.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const op = parseDate(waarde.op);
    if (!op) return;
    const { reden } = waarde;
    leg.mutate({
      params: { rechtId: recht },
      body:
        waarde.soort === 'verhuizing'
          ? { soort: 'verhuizing', op, naarGemeente: waarde.naarGemeente, reden }
          : { soort: waarde.soort, persoon: waarde.wie, op, reden },
    });
  };
  if (leg.data)
    return (
      <Lade titel="Vastgelegd" onSluit={onSluit}>
        <div className="mdn-stapel">
          <Paragraph className="mdn-melding mdn-melding--ok" role="status">
            <b>{BETALING[leg.data.betaling]}</b> {leg.data.uitleg}
          </Paragraph>
          {leg.data.voorstel && (
            <Link className="utrecht-link" to={`/besluiten/${leg.data.voorstel}`}>
              Naar het voorstel voor een besluit
            </Link>
          )}
        </div>
      </Lade>
    );
  const mensen = huishouden.flatMap((lid) =>
    lid.persoon && (lid.relatie === 'aanvrager' || lid.relatie === 'partner')
      ? [{ waarde: lid.persoon, tekst: lid.naam }]
      : [],
  );
  return (
    <Lade titel="Overlijden, verhuizing of detentie" onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Keuze
          label="Wat is er gebeurd"
          waarde={waarde.soort}
          onWaarde={(soort) => zet({ soort: SOORTEN.find((keus) => keus.waarde === soort)?.waarde ?? 'overlijden' })}
          opties={SOORTEN.map((keus) => ({
            waarde: keus.waarde,
            tekst: (
              <>
                <b>{keus.tekst}</b>
                <br />
                <span className="mdn-sm mdn-sec">{keus.gevolg}</span>
              </>
            ),
          }))}
        />
        {waarde.soort === 'verhuizing' ? (
          <Tekstveld
            label="Nieuwe gemeente"
            hulp="Gemeentecode, vier cijfers"
            kort
            inputMode="numeric"
            waarde={waarde.naarGemeente}
            onWaarde={(naarGemeente) => zet({ naarGemeente })}
            fout={fouten.get('/naarGemeente')}
            maxLength={4}
            pattern="\d{4}"
            required
          />
        ) : (
          <Keuzelijst
            label="Wie"
            waarde={waarde.wie}
            onWaarde={(wie) => zet({ wie })}
            opties={mensen.length > 0 ? mensen : [{ waarde: persoon, tekst: 'Deze persoon' }]}
            fout={fouten.get('/persoon')}
          />
        )}
        <Datumveld
          label={waarde.soort === 'overlijden' ? 'Overleden op' : 'Vanaf'}
          waarde={waarde.op}
          onWaarde={(op) => zet({ op })}
          fout={fouten.get('/op')}
          required
        />
        <Tekstvak
          label="Van wie weet u dit"
          waarde={waarde.reden}
          onWaarde={(reden) => zet({ reden })}
          fout={fouten.get('/reden')}
          required
          maxLength={500}
        />
        {leg.error && fouten.size === 0 && (
          <Fout fout={leg.error} veilig="Er is niets veranderd aan de betaling. Uw tekst staat nog hier." />
        )}
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}
