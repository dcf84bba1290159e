import { type Betaalrun, type readRegels, reviewRegel } from '@meedoen/contract/betaalrun';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import { Cel, Koppen } from '@meedoen/ui/tabel';
import { bedrag, verschilbedrag } from '@meedoen/ui/weergave';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Link } from '../schil/Naar.tsx';
import { Toetskap, useToetsen } from '../schil/toetsen.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';
import { Tekstvak, veldfouten } from '../vorm/Veld.tsx';

type Regels = Antwoord<typeof readRegels>;
type Regel = Regels['regels'][number];
const NA = ['readRegels', 'readRun'] as const;
const KOLOMMEN = [
  { kop: 'Stand' },
  { kop: 'Wie' },
  { kop: 'Vorige', soort: 'getal' },
  { kop: 'Nu', soort: 'getal' },
  { kop: 'Verschil', soort: 'getal' },
  { kop: 'Waarom dit in beeld komt' },
  { kop: 'Doen', soort: 'doen' },
] as const;

/** What a person must see: old, new, difference and why it is here; seen, or held with a reason. */
export function Aandacht({ run, lezing }: { readonly run: Betaalrun; readonly lezing: UseQueryResult<Regels, Error> }) {
  const mag = useMag();
  const regels = lezing.data?.regels ?? [];
  const open = regels.filter((regel) => !regel.bekekenDoor && !regel.tegengehouden);
  const [gekozen, setGekozen] = useState<string>();
  const [ookGezien, setOokGezien] = useState(false);
  const [oordeel, setOordeel] = useState<{ readonly regel: Regel; readonly soort: 'goed' | 'tegenhouden' }>();
  const gezien = regels.filter((regel) => regel.bekekenDoor && !regel.tegengehouden);
  const aangehouden = regels.filter((regel) => regel.tegengehouden);
  const getoond = [...open, ...aangehouden, ...(ookGezien ? gezien : [])];
  const regel = getoond.find(({ id }) => id === gekozen) ?? getoond[0];
  const kan = mag('betaalrun-voorbereiden') && run.goedgekeurdOp === null;
  const stap = (bij: number) => {
    const nu = regel ? getoond.indexOf(regel) : 0;
    const naar = getoond[Math.min(getoond.length - 1, Math.max(0, nu + bij))]?.id;
    setGekozen(naar);
    if (naar) document.getElementById(`regel-${naar}`)?.scrollIntoView({ block: 'nearest' });
  };
  useToetsen([
    { toets: 'j', toon: 'J', uitleg: 'volgend punt', kan: getoond.length > 1, doe: () => stap(1) },
    { toets: 'k', toon: 'K', uitleg: 'vorig punt', kan: getoond.length > 1, doe: () => stap(-1) },
    {
      toets: 'g',
      toon: 'G',
      uitleg: 'gezien',
      kan: kan && regel !== undefined,
      doe: () => regel && setOordeel({ regel, soort: 'goed' }),
    },
    {
      toets: 'h',
      toon: 'H',
      uitleg: 'aanhouden, met reden',
      kan: kan && regel !== undefined,
      doe: () => regel && setOordeel({ regel, soort: 'tegenhouden' }),
    },
    { toets: 'o', toon: 'O', uitleg: 'ook wat gezien is', kan: gezien.length > 0, doe: () => setOokGezien(!ookGezien) },
  ]);
  return (
    <section className="mdn-panel" aria-labelledby="ogen">
      <div className="mdn-panel__kop">
        <Heading2 id="ogen">
          Wat iemand moet zien <span className="mdn-tel">{lezing.data?.totaal ?? regels.length}</span>
        </Heading2>
        <span className="mdn-sm">
          <b>{open.length} open</b>{' '}
          <span className="mdn-mut">
            {aangehouden.length > 0 && `${aangehouden.length} tegengehouden, `}
            {gezien.length} gezien
          </span>{' '}
          {gezien.length > 0 && (
            <button
              type="button"
              className="mdn-chip"
              aria-pressed={ookGezien}
              onClick={() => setOokGezien(!ookGezien)}
            >
              Toon ook wat gezien is
            </button>
          )}
        </span>
      </div>
      <Lezing van={lezing} regels={8} wat="de regels">
        {() =>
          getoond.length === 0 ? (
            <Leeg>
              {regels.length > 0 ? 'Alles is gezien.' : 'Niets dat iemand moet zien. Elk verschil heeft een feit.'}
            </Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <table className="utrecht-table mdn-tabel mdn-ogen">
                <Koppen kolommen={KOLOMMEN} />
                <tbody>
                  {getoond.map((rij) => (
                    <Rij
                      key={rij.id}
                      rij={rij}
                      gekozen={rij.id === regel?.id}
                      kan={kan}
                      onOordeel={(soort) => setOordeel({ regel: rij, soort })}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Lezing>
      {oordeel && <Beoordeel key={oordeel.regel.id} {...oordeel} onSluit={() => setOordeel(undefined)} />}
    </section>
  );
}

function Rij({
  rij,
  gekozen,
  kan,
  onOordeel,
}: {
  readonly rij: Regel;
  readonly gekozen: boolean;
  readonly kan: boolean;
  readonly onOordeel: (soort: 'goed' | 'tegenhouden') => void;
}) {
  const open = !rij.bekekenDoor && !rij.tegengehouden;
  return (
    <tr
      id={`regel-${rij.id}`}
      className={[open ? 'mdn-ogen__open' : '', gekozen ? 'mdn-ogen__gekozen' : ''].join(' ').trim() || undefined}
    >
      <Cel kop="Stand">
        {rij.tegengehouden ? (
          <span className="mdn-stand mdn-stand--wait">tegengehouden</span>
        ) : open ? (
          <span className="mdn-stand mdn-stand--warning">open</span>
        ) : (
          <Feitmerk merk="gecontroleerd">gezien</Feitmerk>
        )}
      </Cel>
      <Cel kop="Wie" soort="naam">
        <Link className="mdn-naam" to={`/dossiers/${rij.persoon}/betalingen`}>
          {rij.naam}
        </Link>
        <span className="mdn-bron">{rij.oorzaak}</span>
      </Cel>
      <Cel kop="Vorige" soort="getal">
        {rij.vorigInCenten !== null && bedrag(rij.vorigInCenten)}
      </Cel>
      <Cel kop="Nu" soort="getal">
        <b>{rij.nuInCenten === null ? 'ontbreekt' : bedrag(rij.nuInCenten)}</b>
      </Cel>
      <Cel kop="Verschil" soort="getal">
        {rij.verschilInCenten !== null && (
          <span className={verschilklasse(rij.verschilInCenten)}>{verschilbedrag(rij.verschilInCenten)}</span>
        )}
      </Cel>
      <Cel kop="Waarom dit in beeld komt">
        {rij.aandacht}
        {rij.bekekenDoor && <span className="mdn-bron">gezien door {rij.bekekenDoor}</span>}
      </Cel>
      <Cel kop="Doen" soort="doen">
        {open && kan && (
          <span className="mdn-rij mdn-ogen__knoppen">
            <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => onOordeel('goed')}>
              Gezien <span className="mdn-visually-hidden">: {rij.naam}</span> {gekozen && <Toetskap toets="G" />}
            </Button>
            <Button
              className="mdn-klein"
              appearance="subtle-button"
              aria-label={`Aanhouden: ${rij.naam}`}
              onClick={() => onOordeel('tegenhouden')}
            >
              Aanhouden
            </Button>
          </span>
        )}
      </Cel>
    </tr>
  );
}

function Beoordeel({
  regel,
  soort,
  onSluit,
}: {
  readonly regel: Regel;
  readonly soort: 'goed' | 'tegenhouden';
  readonly onSluit: () => void;
}) {
  const [reden, setReden] = useState(soort === 'goed' ? regel.oorzaak : '');
  const geef = useOpdracht(reviewRegel, NA, onSluit);
  const fouten = veldfouten(geef.error);
  return (
    <Lade titel={soort === 'goed' ? `Gezien: ${regel.naam}` : `Aanhouden: ${regel.naam}`} midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          geef.mutate({ params: { regelId: regel.id }, body: { oordeel: soort, reden } });
        }}
      >
        <p>
          {regel.aandacht} {regel.verschilInCenten !== null && <b>{verschilbedrag(regel.verschilInCenten)}</b>}
        </p>
        <Tekstvak
          label={soort === 'goed' ? 'Waarom is dit goed' : 'Waarom niet betalen'}
          hulp={soort === 'goed' ? undefined : 'Wie dit geld krijgt, merkt dit vandaag. Bel eerst.'}
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
          maxLength={500}
        />
        {geef.error && fouten.size === 0 && <Fout fout={geef.error} veilig="De regel is niet veranderd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={geef.isPending}>
          {soort === 'goed' ? 'Gezien' : 'Aanhouden'}
        </Button>
      </form>
    </Lade>
  );
}
