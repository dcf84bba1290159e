import { type FeitWeergave, type readFeiten, settleVerschil } from '@meedoen/contract/feit';
import { addDays, type Maand } from '@meedoen/law/kernel';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Cel } from '@meedoen/ui/tabel';
import { datumKort, euro, maandnaam, tijdstip, tijdvakTekst, verschilbedrag } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Link } from '../schil/Naar.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';
import { Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { Gevolg } from './Gevolg.tsx';
import { bronnaam } from './rijen.ts';
import { NA_FEIT } from './ververs.ts';

type Verschil = Antwoord<typeof readFeiten>['verschillen'][number];

/** Two facts that differ: both side by side, what each would make of the month, and the choice. */
export function Verschilrij({
  verschil,
  persoon,
  naam,
}: {
  readonly verschil: Verschil;
  readonly persoon: string;
  readonly naam: string;
}) {
  const { vandaag } = useSessie();
  const mag = useMag();
  const [gekozen, setGekozen] = useState<FeitWeergave>();
  const { opgegeven, gecontroleerd } = verschil;
  const roepnaam = naam.split(' ')[0] ?? naam;
  return (
    <>
      <tr className="utrecht-table__row mdn-feiten__verschil">
        <Cel kop="Feit" soort="naam">
          {verschil.label}
        </Cel>
        <Cel kop="Opgegeven">
          {opgegeven.weergave}
          <span className="mdn-bron">{bronnaam(opgegeven)}</span>
        </Cel>
        <Cel kop="Gecontroleerd">
          {gecontroleerd.weergave}
          <span className="mdn-bron">{bronnaam(gecontroleerd)}</span>
        </Cel>
        <Cel kop="Stand">
          <Feitmerk merk="verschil" />
        </Cel>
        <Cel kop="Geldt">
          <span className="mdn-sec">{tijdvakTekst(gecontroleerd.geldig, vandaag, (tot) => addDays(tot, -1))}</span>
        </Cel>
        <Cel kop="Bekend">
          <span className="mdn-sec mdn-nowrap">{datumKort(tijdstip(gecontroleerd.bekendVanaf).datum, vandaag)}</span>
        </Cel>
      </tr>
      <tr className="mdn-feiten__keuze">
        <td colSpan={6}>
          <p>
            <Effect verschil={verschil} />
          </p>
          {mag('feit-vastleggen') && (
            <div className="utrecht-button-group">
              <Button
                className="mdn-klein"
                appearance="primary-action-button"
                onClick={() => setGekozen(gecontroleerd)}
              >
                {gecontroleerd.weergave} vaststellen
              </Button>
              <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => setGekozen(opgegeven)}>
                {opgegeven.weergave} vaststellen
              </Button>
              <Link
                className="utrecht-button utrecht-button--secondary-action mdn-klein"
                to={`/dossiers/${persoon}/contact?vraag=${encodeURIComponent(verschil.label)}`}
              >
                {roepnaam} vragen
              </Link>
            </div>
          )}
          {gekozen && <Vaststellen feit={gekozen} verschil={verschil} onSluit={() => setGekozen(undefined)} />}
        </td>
      </tr>
    </>
  );
}

function Effect({ verschil }: { readonly verschil: Verschil }) {
  const { uitkeringBijOpgegevenInCenten: bijOpgegeven, uitkeringBijGecontroleerdInCenten: bijGecontroleerd } = verschil;
  const maand = verschil.maand ? maandnaam(verschil.maand as Maand) : 'de uitkering';
  if (bijOpgegeven === null || bijGecontroleerd === null)
    return `Wat dit met ${maand} doet is nog niet te zeggen: er ontbreekt een feit of bedrag.`;
  const scheelt = bijGecontroleerd - bijOpgegeven;
  if (scheelt === 0) return `Voor ${maand} maakt het niets uit: ${euro(bijOpgegeven)}.`;
  return (
    <>
      Klopt {verschil.gecontroleerd.weergave}, dan is {maand}{' '}
      <b className={verschilklasse(scheelt)}>{verschilbedrag(scheelt)}</b> ({euro(bijGecontroleerd)} in plaats van{' '}
      {euro(bijOpgegeven)}).
    </>
  );
}

function Vaststellen({
  feit,
  verschil,
  onSluit,
}: {
  readonly feit: FeitWeergave;
  readonly verschil: Verschil;
  readonly onSluit: () => void;
}) {
  const [reden, setReden] = useState('');
  const stel = useOpdracht(settleVerschil, NA_FEIT);
  const fouten = veldfouten(stel.error);
  return (
    <Lade titel={`${verschil.label}: ${feit.weergave} vaststellen`} midden onSluit={onSluit}>
      {stel.data ? (
        <Gevolg
          gevolg={stel.data.gevolg}
          kop={`${stel.data.feit.label} is vastgesteld op ${stel.data.feit.weergave}`}
        />
      ) : (
        <form
          className="mdn-vorm"
          onSubmit={(event) => {
            event.preventDefault();
            stel.mutate({ params: { feitId: feit.id }, body: { reden } });
          }}
        >
          <p>
            <Effect verschil={verschil} /> Het andere feit blijft zichtbaar met zijn bron.
          </p>
          <Tekstvak
            label="Waarom klopt dit"
            hulp="Bijvoorbeeld: loonstrook gezien"
            waarde={reden}
            onWaarde={setReden}
            fout={fouten.get('/reden')}
            required
            maxLength={500}
          />
          {stel.error && fouten.size === 0 && <Fout fout={stel.error} veilig="Er is niets vastgesteld." />}
          <Button type="submit" appearance="primary-action-button" aria-disabled={stel.isPending}>
            Vaststellen
          </Button>
        </form>
      )}
    </Lade>
  );
}
