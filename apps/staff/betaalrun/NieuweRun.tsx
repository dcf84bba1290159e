import { eerstvolgendeBankdag } from '@meedoen/casework/betaling';
import { startRun } from '@meedoen/contract/betaalrun';
import { addDays, type IsoDate, type Maand, monthOfDate, parseDate } from '@meedoen/law/kernel';
import { dagEnDatum, hoofdletter, maandLang } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuze, Keuzelijst, veldfouten } from '../vorm/Veld.tsx';

const SOORTEN = [
  { waarde: 'maand', naam: 'Maandrun', uitleg: 'alle uitkeringen van een maand' },
  { waarde: 'dag', naam: 'Dagrun', uitleg: 'voorschotten, eerste betalingen, nabetalingen en dwangsommen' },
  { waarde: 'spoed', naam: 'Spoedbetaling', uitleg: 'dezelfde dag, met twee personen' },
] as const;

/** Prepares a run: month, day or urgent. It computes in the background. */
export function NieuweRun({ onSluit }: { readonly onSluit: () => void }) {
  const { vandaag, gemeenten } = useSessie();
  const ga = useNavigate();
  const concept = useConcept('run', {
    soort: 'maand' as (typeof SOORTEN)[number]['waarde'],
    maand: monthOfDate(vandaag) as string,
    betaaldag: eerstvolgendeBankdag(addDays(vandaag, 1)) as string,
    gemeenten: gemeenten.map(({ code }) => code),
  });
  const { waarde, zet } = concept;
  const start = useOpdracht(startRun, ['readRuns'], (run) => {
    concept.wis();
    void ga(`/betaalruns/${run.id}`);
  });
  const fouten = veldfouten(start.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    // an urgent payment goes out today: there is no day to choose
    const betaaldag = waarde.soort === 'spoed' ? vandaag : parseDate(waarde.betaaldag);
    if (!betaaldag) return;
    start.mutate({
      body: {
        soort: waarde.soort,
        betaaldag,
        gemeenten: waarde.gemeenten,
        ...(waarde.soort === 'maand' ? { maand: waarde.maand as Maand } : {}),
      },
    });
  };
  const maanden = Array.from({ length: 4 }, (_, i) =>
    monthOfDate(addDays(`${monthOfDate(vandaag)}-15` as IsoDate, (i - 2) * 30)),
  );
  return (
    <Lade titel="Run voorbereiden" onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Keuze
          label="Soort"
          waarde={waarde.soort}
          onWaarde={(soort) => zet({ soort: SOORTEN.find((keus) => keus.waarde === soort)?.waarde ?? 'maand' })}
          opties={SOORTEN.map((keus) => ({
            waarde: keus.waarde,
            tekst: (
              <>
                <b>{keus.naam}</b> <span className="mdn-sm mdn-sec">{keus.uitleg}</span>
              </>
            ),
          }))}
        />
        {waarde.soort === 'maand' && (
          <Keuzelijst
            label="Maand"
            waarde={waarde.maand}
            onWaarde={(maand) => zet({ maand })}
            opties={[...new Set(maanden)].map((maand) => ({ waarde: maand, tekst: hoofdletter(maandLang(maand)) }))}
            fout={fouten.get('/maand')}
          />
        )}
        {waarde.soort === 'spoed' ? (
          <p>
            Gaat vandaag uit, <b>{dagEnDatum(vandaag)}</b>.
          </p>
        ) : (
          <Datumveld
            label="Op de rekening op"
            hulp="Een dag waarop banken werken"
            min={vandaag}
            waarde={waarde.betaaldag}
            onWaarde={(betaaldag) => zet({ betaaldag })}
            fout={fouten.get('/betaaldag')}
            required
          />
        )}
        {gemeenten.length > 1 && (
          <fieldset className="mdn-veld">
            <legend className="mdn-veld__label">Gemeenten</legend>
            {gemeenten.map((gemeente) => (
              <label key={gemeente.code} className="mdn-vink">
                <input
                  type="checkbox"
                  checked={waarde.gemeenten.includes(gemeente.code)}
                  onChange={(event) =>
                    zet({
                      gemeenten: event.target.checked
                        ? [...waarde.gemeenten, gemeente.code]
                        : waarde.gemeenten.filter((code) => code !== gemeente.code),
                    })
                  }
                />
                <span>{gemeente.naam}</span>
              </label>
            ))}
          </fieldset>
        )}
        {start.error && fouten.size === 0 && <Fout fout={start.error} veilig="Er is geen run begonnen." />}
        <Button
          type="submit"
          appearance="primary-action-button"
          aria-disabled={waarde.gemeenten.length === 0 || start.isPending}
        >
          Voorbereiden
        </Button>
      </form>
    </Lade>
  );
}
