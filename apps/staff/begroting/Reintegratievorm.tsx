import type { Reintegratie } from '@meedoen/casework/begroting';
import { enterBegroting } from '@meedoen/contract/begroting';
import { heleEuros } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { naarFout } from '../vorm/fout.ts';
import { Bedragveld, Tekstveld } from '../vorm/Veld.tsx';
import { Vinkjes } from '../vorm/Vinkjes.tsx';
import { Bronvelden, useBron } from './Bronvelden.tsx';
import { type Lijnregel, leesVorm, NIEUWE_LIJN, positief, verdeling, vormVan } from './lijnen.ts';

interface Props {
  readonly gemeente: string;
  readonly jaar: number;
  readonly vorige: Reintegratie | undefined;
  readonly instrumenten: readonly { readonly code: string; readonly naam: string }[];
}

/** The re-integration budget of a year: couleur locale and the Wsw first, then each line with the instruments it pays. */
export function Reintegratievorm({ gemeente, jaar, vorige, instrumenten }: Props) {
  const [vorm, setVorm] = useState(() => vormVan(vorige));
  const [geprobeerd, setGeprobeerd] = useState(false);
  const volgende = useRef(1000);
  const { bron, ...velden } = useBron();
  const voer = useOpdracht(enterBegroting, ['readBegroting']);
  const som = verdeling(vorm);
  const inhoud = leesVorm(vorm);
  const bedragfout = (tekst: string) =>
    positief(tekst) === undefined && (geprobeerd || tekst !== '') ? 'Vul een bedrag in van 0 euro of meer.' : undefined;
  const zetLijn = (sleutel: number, deel: Partial<Lijnregel>) =>
    setVorm((oud) => ({
      ...oud,
      lijnen: oud.lijnen.map((lijn) => (lijn.sleutel === sleutel ? { ...lijn, ...deel } : lijn)),
    }));
  return (
    <form
      className="mdn-vorm"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGeprobeerd(true);
        if (!inhoud || !bron) return naarFout(gebeurtenis.currentTarget);
        voer.mutate({ body: { gemeente, jaar, bron, inhoud } });
      }}
    >
      {vorige ? <p className="mdn-sm mdn-sec">Overgenomen uit de laatste versie. Pas aan wat is veranderd.</p> : null}
      <Bedragveld
        label={`Re-integratiebudget van ${jaar}`}
        waarde={vorm.totaal}
        onWaarde={(totaal) => setVorm({ ...vorm, totaal })}
        fout={bedragfout(vorm.totaal)}
        required
      />
      <Bedragveld
        label="Couleur locale"
        hulp="Voor eigen projecten, ten hoogste 10% van het budget."
        waarde={vorm.couleurLocale}
        onWaarde={(couleurLocale) => setVorm({ ...vorm, couleurLocale })}
        fout={bedragfout(vorm.couleurLocale)}
        required
      />
      <Bedragveld
        label="Tekort Wsw"
        hulp="Gaat voor: het komt van het budget af voor er iets is verdeeld."
        waarde={vorm.wswTekort}
        onWaarde={(wswTekort) => setVorm({ ...vorm, wswTekort })}
        fout={bedragfout(vorm.wswTekort)}
        required
      />
      {vorm.lijnen.map((lijn, i) => (
        <fieldset className="mdn-veld mdn-groepje" key={lijn.sleutel}>
          <legend className="mdn-veld__label">{lijn.naam || `Lijn ${i + 1}`}</legend>
          <Tekstveld
            label="Naam van de lijn"
            waarde={lijn.naam}
            onWaarde={(naam) => zetLijn(lijn.sleutel, { naam })}
            fout={geprobeerd && lijn.naam.trim() === '' ? 'Geef de lijn een naam.' : undefined}
            maxLength={80}
            required
          />
          <Bedragveld
            label="Budget van de lijn"
            waarde={lijn.bedrag}
            onWaarde={(bedrag) => zetLijn(lijn.sleutel, { bedrag })}
            fout={bedragfout(lijn.bedrag)}
            required
          />
          <Bedragveld
            label="Elders besteed"
            hulp="Wat buiten Meedoen is betaald, zoals facturen van coaches."
            waarde={lijn.elders}
            onWaarde={(elders) => zetLijn(lijn.sleutel, { elders })}
            fout={bedragfout(lijn.elders)}
            required
          />
          <label className="mdn-vink">
            <input
              type="checkbox"
              checked={lijn.plafond}
              onChange={(gebeurtenis) => zetLijn(lijn.sleutel, { plafond: gebeurtenis.target.checked })}
            />
            <span>Plafond: boven dit bedrag is niets toe te kennen</span>
          </label>
          <details className="mdn-achter">
            <summary>Instrumenten van deze lijn ({lijn.instrumenten.length})</summary>
            <Vinkjes
              label="Wat hiervan wordt toegekend, is op deze lijn gereserveerd"
              opties={instrumenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
              gekozen={lijn.instrumenten}
              onKies={(gekozen) => zetLijn(lijn.sleutel, { instrumenten: gekozen })}
              leeg="Deze gemeente gebruikt nog geen instrumenten."
            />
          </details>
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            aria-label={`Weghalen: ${lijn.naam || `lijn ${i + 1}`}`}
            onClick={() => setVorm({ ...vorm, lijnen: vorm.lijnen.filter(({ sleutel }) => sleutel !== lijn.sleutel) })}
          >
            Weghalen
          </Button>
        </fieldset>
      ))}
      <Button
        className="mdn-klein"
        appearance="secondary-action-button"
        onClick={() => setVorm({ ...vorm, lijnen: [...vorm.lijnen, { ...NIEUWE_LIJN, sleutel: volgende.current++ }] })}
      >
        Lijn toevoegen
      </Button>
      <p aria-live="polite">
        {som
          ? `Te verdelen: ${heleEuros(som.verdeelbaar)} euro. ${
              som.over < 0
                ? `De lijnen zijn samen ${heleEuros(-som.over)} euro te hoog.`
                : `Nog niet verdeeld: ${heleEuros(som.over)} euro.`
            }`
          : 'Vul de bedragen in om te zien wat er te verdelen is.'}
      </p>
      {vorm.plustaken.map((taak, i) => {
        const zet = (deel: Partial<typeof taak>) =>
          setVorm({
            ...vorm,
            plustaken: vorm.plustaken.map((each) => (each.sleutel === taak.sleutel ? { ...each, ...deel } : each)),
          });
        return (
          <fieldset className="mdn-veld mdn-groepje" key={taak.sleutel}>
            <legend className="mdn-veld__label">Plustaak {i + 1}, met eigen geld</legend>
            <Tekstveld
              label="Naam van de plustaak"
              waarde={taak.naam}
              onWaarde={(naam) => zet({ naam })}
              fout={geprobeerd && taak.naam.trim() === '' ? 'Geef de plustaak een naam.' : undefined}
              maxLength={80}
              required
            />
            <Bedragveld
              label="Bedrag van de plustaak"
              waarde={taak.bedrag}
              onWaarde={(bedrag) => zet({ bedrag })}
              fout={bedragfout(taak.bedrag)}
              required
            />
            <Button
              className="mdn-klein"
              appearance="subtle-button"
              aria-label={`Weghalen: plustaak ${i + 1}`}
              onClick={() => setVorm({ ...vorm, plustaken: vorm.plustaken.filter((each) => each !== taak) })}
            >
              Weghalen
            </Button>
          </fieldset>
        );
      })}
      <Button
        className="mdn-klein"
        appearance="secondary-action-button"
        onClick={() =>
          setVorm({
            ...vorm,
            plustaken: [...vorm.plustaken, { sleutel: volgende.current++, naam: '', bedrag: '' }],
          })
        }
      >
        Plustaak toevoegen
      </Button>
      <Bronvelden {...velden} />
      {voer.error ? <Fout fout={voer.error} veilig="Wat u invulde staat er nog." /> : null}
      <Button type="submit" appearance="primary-action-button" disabled={voer.isPending}>
        Re-integratiebudget invoeren
      </Button>
    </form>
  );
}
